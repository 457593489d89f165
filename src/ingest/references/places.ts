import { findNames } from './find-names.js'
import type { PlaceMention, Reference } from './reference.js'
import type { ReferenceInput } from './read-references.js'
import type { ReferenceWords } from './reference-words-table.js'
import { regex } from './regex.js'

/** States and known places of a text, and what they are there: the venue of something, part of a title, or neither. */
export function placesOf(input: ReferenceInput, words: ReferenceWords, references: readonly Reference[]): readonly PlaceMention[] {
  const inside = references
    .filter(({ kind }) => kind !== 'STATE' && kind !== 'PLACE' && kind !== 'COLLECTIVE')
    .flatMap((reference) => findNames(reference.asPrinted, input.index.places).map(({ start, end }) => placeInside(reference, start, end)))
  const outside = references.filter(({ kind }) => kind === 'STATE' || kind === 'PLACE').flatMap((reference) => (isVenue(input.text, words, reference) ? [{ ...place(reference), as: 'VENUE' as const }] : []))
  return [...inside, ...outside].toSorted((left, right) => left.start - right.start)
}

/** A state is where something was, and does nothing: “in El Salvador”, “…,” Mexico, October 2008”, “Quito, Ecuador, on”. */
export function isVenue(text: string, words: ReferenceWords, reference: Reference): boolean {
  const before = text.slice(0, reference.start)
  const after = text.slice(reference.end)
  if (/(?<!\p{L})(?:Ciudad d[eo]|Cidade d[eo]|City of|Ville de) (?:la )?$/iu.test(before) || /^ City(?!\p{L})/u.test(after)) return true
  if (words.stateBefore.some((phrase) => regex(`(?<!\\p{L})${phrase}\\s+$`, 'iu').test(before))) return false
  if (words.placeBefore.some((word) => regex(`(?<!\\p{L})${word} (?:the |la |el |los |las )?$`, 'iu').test(before))) return true
  if (/[”"»],? $/.test(before) && /^(?:, |\s*\()/.test(after)) return true
  return regex(`(?<!\\p{L})(?:${words.placeBefore.join('|')}) (?:the |la )?[\\p{Lu}][\\p{L}. -]{2,40}, (?:the |la |el )?$`, 'u').test(before)
}

function placeInside(reference: Reference, from: number, to: number): PlaceMention {
  return { start: reference.start + from, end: reference.start + to, name: reference.asPrinted.slice(from, to), as: reference.kind === 'INSTRUMENT' ? 'IN_TITLE' : 'IN_NAME', of: reference.ids[0] }
}

function place(reference: Reference): Pick<PlaceMention, 'start' | 'end' | 'name'> {
  return { start: reference.start, end: reference.end, name: reference.asPrinted }
}
