import { nameWords } from '../../domain/names/name-key.js'
import type { Language } from '../../domain/vocabulary.js'
import { findNames } from './find-names.js'
import { meetingReferences } from './meeting-references.js'
import type { NameIndex } from './name-index.js'
import { nameReferences } from './name-references.js'
import { placesOf } from './places.js'
import { joinNeighbours } from './join-neighbours.js'
import { backReferences } from './back-references.js'
import { withPinpoints } from './pinpoints.js'
import type { PlaceMention, Reference, ReferenceMemory } from './reference.js'
import { REFERENCE_WORDS } from './reference-words.js'
import { symbolReferences } from './symbol-references.js'
import { titleReferences } from './title-references.js'

/** A text to be read for references, and what is known when it is read. */
export interface ReferenceInput {
  readonly text: string
  readonly language: Language
  readonly index: NameIndex
  /** Whose text it is: by it “member states” and “General Assembly” are understood. */
  readonly organization?: 'OAS' | 'UN' | undefined
  /** Id of the instrument that the text itself is (“the present resolution”, “these Recommendations”). */
  readonly self?: string | undefined
}

/** What a text names, in printed order, and what it adds to the memory of the document. */
export interface ReferencesRead {
  readonly references: readonly Reference[]
  readonly places: readonly PlaceMention[]
  readonly memory: ReferenceMemory
}

/**
 * Everything that a text names: by symbol, by known name, by initials that it introduced, by ordinal, by what was named
 * before, or only by looking like a title. References do not overlap; a place inside a title is a place and no actor;
 * what is ambiguous has candidates and no id.
 */
export function readReferences(input: ReferenceInput, memory: ReferenceMemory): ReferencesRead {
  const words = REFERENCE_WORDS[input.language]
  const read = nameWords(input.text)
  const symbols = symbolReferences(input)
  const matches = findNames(input.text, input.index, read)
  const known = nameReferences(input, matches, memory)
  const titles = titleReferences(input, words, [...symbols, ...known])
  const named = withoutOverlap([...symbols, ...known, ...titles])
  const meetings = meetingReferences(input, words, read, named.filter(({ basis }) => basis !== 'CAPITALISED'), memory)
  const firm = withoutOverlap([...meetings, ...named])
  const back = backReferences(input, words, firm, memory)
  const joined = withoutOverlap(joinNeighbours(input, words, withoutOverlap([...firm, ...back])))
  const references = withPinpoints(input.text, words, joined)
  return { references, places: placesOf(input, words, references), memory: remembered(input.text, references, memory) }
}

/**
 * In order of place; of two that overlap the longer stays, of two alike the one that was found first. A meeting or body
 * that the longer one names as a part of itself is kept inside it.
 */
export function withoutOverlap(references: readonly Reference[]): readonly Reference[] {
  const kept: Reference[] = []
  for (const reference of references.toSorted((left, right) => right.end - right.start - (left.end - left.start))) {
    const over = kept.findIndex(({ start, end }) => reference.end > start && reference.start < end)
    const longer = kept[over]
    if (longer === undefined) kept.push(reference)
    else if (isPartOf(reference, longer)) kept[over] = { ...longer, inner: [...(longer.inner ?? []), reference] }
  }
  return kept.toSorted((left, right) => left.start - right.start)
}

function isPartOf(inner: Reference, longer: Reference): boolean {
  const isCitable = (inner.kind === 'BODY' || inner.kind === 'MEETING' || inner.kind === 'INSTRUMENT') && (longer.kind === 'INSTRUMENT' || longer.kind === 'MEETING')
  return isCitable && inner.basis !== 'SYMBOL' && inner.ids.length > 0 && inner.start > longer.start && inner.end === longer.end && !inner.ids.some((id) => longer.ids.includes(id))
}

const REMEMBERED = 60

function remembered(text: string, references: readonly Reference[], memory: ReferenceMemory): ReferenceMemory {
  const initials = new Map(memory.initials)
  for (const reference of references) {
    const printed = /^\s*\((?:[^()]*?[“"])?(?:the )?([\p{Lu}][\p{L}\d-]{1,14}(?: [IVXL]+)?)[”"]?\)/u.exec(text.slice(reference.end))?.[1] ?? /\(([\p{Lu}][\p{Lu}\d-]{1,14}(?: [IVXL]+)?)\)$/u.exec(reference.asPrinted)?.[1]
    if (printed !== undefined && !initials.has(printed) && !/^[IVXL]+$/.test(printed)) initials.set(printed, reference)
  }
  return { recent: [...memory.recent, ...references].slice(-REMEMBERED), initials }
}
