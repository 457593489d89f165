import { nameWords } from '../names/name-key.js'

/** A run of words that two wordings share, or that only one of them has, as printed. */
export interface WordRun {
  readonly change: 'KEPT' | 'REMOVED' | 'ADDED'
  readonly text: string
}

/**
 * What changed between two wordings, word by word: runs that are kept, removed and added, in the order of reading. Case,
 * accents and punctuation are no change of a word; the kept words are printed as the later wording has them.
 */
export function wordChanges(before: string, after: string): readonly WordRun[] {
  const left = tokensOf(before)
  const right = tokensOf(after)
  const runs: WordRun[] = []
  const add = (change: WordRun['change'], text: string): void => {
    const last = runs.at(-1)
    if (last?.change === change) runs[runs.length - 1] = { change, text: last.text + text }
    else runs.push({ change, text })
  }
  let at = 0
  let to = 0
  for (const [keptLeft, keptRight] of commonWords(left, right)) {
    while (at < keptLeft) add('REMOVED', (left[at++] as Token).printed)
    while (to < keptRight) add('ADDED', (right[to++] as Token).printed)
    add('KEPT', (right[to++] as Token).printed)
    at++
  }
  while (at < left.length) add('REMOVED', (left[at++] as Token).printed)
  while (to < right.length) add('ADDED', (right[to++] as Token).printed)
  return runs
}

/** How alike two wordings are by the words they share, from 0 to 1 (Dice, each word counted as often as it stands). */
export function wordLikeness(before: string, after: string): number {
  return likenessOfWords(wordsOf(before), wordsOf(after))
}

/** The words of a wording as they are compared. */
export function wordsOf(text: string): readonly string[] {
  return nameWords(text).map(({ word }) => word)
}

/** As `wordLikeness`, of words that are known already. */
export function likenessOfWords(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    counts.set(word, count - 1)
    shared++
  }
  return (2 * shared) / (left.length + right.length)
}

interface Token {
  readonly word: string
  /** The word with the space and punctuation behind it. */
  readonly printed: string
}

function tokensOf(text: string): Token[] {
  const words = nameWords(text)
  return words.map(({ word, start }, place) => ({ word, printed: text.slice(place === 0 ? 0 : start, words[place + 1]?.start ?? text.length) }))
}

/** Places of the words of a longest common subsequence; words beyond the first thousands are compared in order only. */
function commonWords(left: readonly Token[], right: readonly Token[]): [number, number][] {
  let from = 0
  while (from < left.length && from < right.length && left[from]?.word === right[from]?.word) from++
  let end = 0
  while (end < left.length - from && end < right.length - from && left[left.length - 1 - end]?.word === right[right.length - 1 - end]?.word) end++
  const head = Array.from({ length: from }, (_, place): [number, number] => [place, place])
  const tail = Array.from({ length: end }, (_, place): [number, number] => [left.length - end + place, right.length - end + place])
  const middle = longestCommon(left.slice(from, left.length - end), right.slice(from, right.length - end)).map(([one, other]): [number, number] => [one + from, other + from])
  return [...head, ...middle, ...tail]
}

function longestCommon(left: readonly Token[], right: readonly Token[]): [number, number][] {
  if (left.length * right.length > LARGEST_TABLE) return []
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  for (let one = left.length - 1; one >= 0; one--) {
    for (let other = right.length - 1; other >= 0; other--) {
      lengths[one * width + other] = left[one]?.word === right[other]?.word ? (lengths[(one + 1) * width + other + 1] as number) + 1 : Math.max(lengths[(one + 1) * width + other] as number, lengths[one * width + other + 1] as number)
    }
  }
  const pairs: [number, number][] = []
  for (let one = 0, other = 0; one < left.length && other < right.length; ) {
    if (left[one]?.word === right[other]?.word) pairs.push([one++, other++])
    else if ((lengths[(one + 1) * width + other] as number) >= (lengths[one * width + other + 1] as number)) one++
    else other++
  }
  return pairs
}

const LARGEST_TABLE = 4_000_000
