import type { PlaceMention, Reference } from './reference.js'
import type { ReferenceInput } from './read-references.js'
import type { ReferenceWords } from './reference-words-table.js'

/** States and known places of a text, and what they are there: the venue of something, part of a title, or neither. */
export function placesOf(input: ReferenceInput, words: ReferenceWords, references: readonly Reference[]): readonly PlaceMention[] {
  const named = [...input.index.byId.values()].filter(({ kind }) => kind === 'PLACE' || kind === 'STATE')
  const inside = references
    .filter(({ kind }) => kind !== 'STATE' && kind !== 'PLACE' && kind !== 'COLLECTIVE')
    .flatMap((reference) =>
      named.flatMap(({ names }) => names.filter((name) => name.length > 3).flatMap((name) => occurrences(reference.asPrinted, name).map((at) => placeInside(reference, at, name.length)))),
    )
  const outside = references.filter(({ kind }) => kind === 'STATE' || kind === 'PLACE').flatMap((reference) => (isVenue(input.text, words, reference) ? [{ ...place(reference), as: 'VENUE' as const }] : []))
  return [...longestOnly(inside), ...outside].toSorted((left, right) => left.start - right.start)
}

/** A state is where something was, and does nothing: “in El Salvador”, “…,” Mexico, October 2008”, “Quito, Ecuador, on”. */
export function isVenue(text: string, words: ReferenceWords, reference: Reference): boolean {
  const before = text.slice(0, reference.start)
  const after = text.slice(reference.end)
  if (words.stateBefore.some((phrase) => new RegExp(`(?<!\\p{L})${phrase}\\s+$`, 'iu').test(before))) return false
  if (words.placeBefore.some((word) => new RegExp(`(?<!\\p{L})${word} (?:the |la |el |los |las )?$`, 'iu').test(before))) return true
  if (/[”"»],? $/.test(before) && /^(?:, |\s*\()/.test(after)) return true
  return new RegExp(`(?<!\\p{L})(?:${words.placeBefore.join('|')}) (?:the |la )?[\\p{Lu}][\\p{L}. -]{2,40}, (?:the |la |el )?$`, 'u').test(before)
}

function placeInside(reference: Reference, at: number, length: number): PlaceMention {
  const start = reference.start + at
  return { start, end: start + length, name: reference.asPrinted.slice(at, at + length), as: reference.kind === 'INSTRUMENT' ? 'IN_TITLE' : 'IN_NAME', of: reference.ids[0] }
}

function place(reference: Reference): Pick<PlaceMention, 'start' | 'end' | 'name'> {
  return { start: reference.start, end: reference.end, name: reference.asPrinted }
}

function occurrences(within: string, name: string): readonly number[] {
  const spelled = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]')
  return [...within.matchAll(new RegExp(`(?<!\\p{L})${spelled}(?!\\p{L})`, 'gu'))].map(({ index }) => index)
}

/** “Guatemala” inside “Antigua Guatemala” is that place and no other. */
function longestOnly(places: readonly PlaceMention[]): readonly PlaceMention[] {
  return places.filter((one, place) => places.findIndex(({ start, end }) => start === one.start && end === one.end) === place).filter((one) => !places.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start))
}
