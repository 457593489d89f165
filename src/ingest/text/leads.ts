import { nameWords, type NameWord } from '../../domain/names/name-key.js'
import type { DraftingTable } from './drafting-table.js'

/** The word or phrase with which a paragraph begins, where it tells what kind of paragraph this is. */
export interface Lead {
  readonly kind: 'PREAMBULAR' | 'OPERATIVE'
  /** As printed, with the words before it that only modify it (“Deeply concerned”). */
  readonly printed: string
  /** True where the table holds the word; false where only its ending and its type tell. */
  readonly isListed: boolean
  /** How the lead is set off from the rest. */
  readonly type: 'CAPITALS' | 'ITALICS' | 'PLAIN'
}

/** The lead of a paragraph, or null: a participle of the preamble, a verb of the operative part. */
export function leadOf(text: string, table: DraftingTable, italicLead = 0): Lead | null {
  const start = text.slice(0, REACH)
  const words = nameWords(start).slice(0, MOST_WORDS)
  const first = words.findIndex(({ word }) => !table.modifiers.includes(word))
  if (first === -1 || first > 4) return null
  const opening = words[0] as NameWord
  if (/\p{L}|\d/u.test(start.slice(0, opening.start)) || !/^\p{Lu}/u.test(start.slice(opening.start))) return null
  const type = typeOf(start, words, first, italicLead)
  const lead = (kind: Lead['kind'], count: number, isListed: boolean): Lead => ({
    kind, isListed, type, printed: start.slice(opening.start, (words[first + count - 1] as NameWord).end),
  })

  const participle = phraseLength(words, first, table.participles)
  if (participle > 0) return lead('PREAMBULAR', participle, true)
  const { word } = words[first] as NameWord
  const verb = phraseLength(words, first, table.operativeVerbs)
  if (verb > 0) return lead('OPERATIVE', verb, true)
  if (table.participleEnding.test(word) && word.length > 5 && (type !== 'PLAIN' || table.endingIsEnough)) return lead('PREAMBULAR', 1, false)
  if (type === 'ITALICS' && table.operativeEnding.test(word)) return lead('OPERATIVE', 1, false)
  return null
}

const REACH = 200
const MOST_WORDS = 12

/** Number of words of the longest listed phrase that begins at a place, 0 where none does. */
function phraseLength(words: readonly NameWord[], from: number, phrases: readonly string[]): number {
  for (let count = 4; count > 0; count--) {
    if (from + count > words.length) continue
    const phrase = words.slice(from, from + count).map(({ word }) => word).join(' ')
    if (phrases.includes(phrase)) return count
  }
  return 0
}

/** Capitals count only where the rest of the paragraph is not in capitals too: a title is no participle. */
function typeOf(start: string, words: readonly NameWord[], first: number, italicLead: number): Lead['type'] {
  const word = words[first] as NameWord
  if (italicLead >= word.end - 1 && italicLead > 0) return 'ITALICS'
  const printed = start.slice(word.start, word.end)
  const isCapital = printed.length > 2 && printed === printed.toUpperCase() && printed !== printed.toLowerCase()
  return isCapital && /\p{Ll}{2}/u.test(start.slice(word.end)) ? 'CAPITALS' : 'PLAIN'
}
