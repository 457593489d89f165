import { nameWords, type NameWord } from '../../domain/names/name-key.js'
import type { NameIndex } from './name-index.js'
import type { KnownName } from './known-name.js'
import type { ReferenceWords } from './reference-words-table.js'

/** An ordinal, a number or nothing before “meeting” or “session”: “Second Meeting”, “forty-first regular session”, “the two meetings”. */
export interface MeetingPhrase {
  readonly start: number
  readonly end: number
  /** The ordinal, or how many meetings are meant together, or neither where it is just “the meeting”. */
  readonly ordinal?: number | undefined
  readonly count?: number | undefined
}

/** Phrases that name a meeting by its place in a series, without the name of the series. */
export function meetingPhrases(text: string, words: ReferenceWords, read: readonly NameWord[] = nameWords(text)): readonly MeetingPhrase[] {
  return read.flatMap((word, at) => {
    if (!words.meetingHeads.includes(word.word)) return []
    const adjective = ADJECTIVES.has(read[at - 1]?.word ?? '') ? 1 : 0
    const ordinal = ordinalBefore(read, at - adjective, words)
    if (ordinal !== undefined) return [{ start: ordinal.start, end: word.end, ordinal: ordinal.value }]
    const before = read[at - 1 - adjective]
    const count = before === undefined ? undefined : words.cardinals[before.word]
    if (before !== undefined && count !== undefined) return [{ start: before.start, end: word.end, count }]
    const behind = ADJECTIVES.has(read[at + 1]?.word ?? '') ? read[at + 1] : undefined
    const first = adjective === 1 ? (read[at - 1] as NameWord) : word
    return [{ start: first.start, end: (behind ?? word).end }]
  })
}

/** The meetings of a body that a phrase means; empty where the index knows none such. */
export function meetingsMeant(phrase: MeetingPhrase, body: string, index: NameIndex): readonly KnownName[] {
  const meetings = index.meetingsOf.get(body) ?? []
  if (phrase.ordinal !== undefined) return meetings.filter(({ ordinal }) => ordinal === phrase.ordinal)
  if (phrase.count === undefined) return []
  const counted = meetings.filter(({ ordinal }) => ordinal !== undefined && ordinal <= (phrase.count ?? 0))
  return counted.length === phrase.count ? counted : []
}

const ADJECTIVES: ReadonlySet<string> = new Set(['regular', 'special', 'extraordinary', 'plenary', 'ordinario', 'ordinaria', 'extraordinario', 'extraordinaria', 'ordinaire', 'high', 'level', 'annual', 'biennial', 'ministerial'])

function ordinalBefore(read: readonly NameWord[], at: number, words: ReferenceWords): { readonly value: number; readonly start: number } | undefined {
  const unit = read[at - 1]
  if (unit === undefined) return undefined
  const digits = /^(\d{1,3})(?:st|nd|rd|th|a|o|º|ª)$/.exec(unit.word)
  if (digits !== null) return { value: Number(digits[1]), start: unit.start }
  const value = words.ordinals[unit.word]
  if (value === undefined) return undefined
  const tens = read[at - 2]
  const added = tens === undefined ? undefined : words.ordinals[tens.word]
  return tens !== undefined && added !== undefined && added >= 10 && value < 10 ? { value: added + value, start: tens.start } : { value, start: unit.start }
}
