import { nameWords, type NameWord } from '../../domain/names/name-key.js'
import { isFunctionWord, type NameEnd, type NameNode, type NameRoot } from './name-index.js'

/** A stretch of text that is the name of something known; of several things where they share it. */
export interface NameMatch {
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
  /** True where the head of the name is printed once for several (“Inter-American Networks for …; … and …”). */
  readonly sharesHead: boolean
}

/** The known names of a text, the longest at each place, without overlap; one pass over its words. */
export function findNames(text: string, index: NameRoot, words: readonly NameWord[] = nameWords(text)): readonly NameMatch[] {
  const matches: NameMatch[] = []
  for (let at = 0; at < words.length; ) {
    const found = isFunctionWord(words[at]?.word ?? '') ? undefined : longestFrom(text, words, at, index.root)
    if (found === undefined) {
      at += 1
      continue
    }
    matches.push(toMatch(words, found))
    at = found.to
    for (let item = nextItem(text, words, at, found.sharedHead); item !== undefined; item = nextItem(text, words, at, found.sharedHead)) {
      matches.push({ ...toMatch(words, item), sharesHead: true })
      at = item.to
    }
  }
  return matches
}

interface Found {
  readonly from: number
  readonly to: number
  readonly ids: readonly string[]
  /** The node behind a head in the plural, from which the further items of the list go on. */
  readonly sharedHead: NameNode | undefined
}

function longestFrom(text: string, words: readonly NameWord[], from: number, root: NameNode, sharedHead?: NameNode): Found | undefined {
  let best: Found | undefined
  let node: NameNode | undefined = root
  let plural: NameNode | undefined = sharedHead
  for (let at = from; at < words.length; at++) {
    const current = words[at] as NameWord
    if (at > from && breaks(text, words[at - 1] as NameWord, current)) break
    if (at > from && isFunctionWord(current.word) && !node.next.has(current.word)) continue
    const exact: NameNode | undefined = node.next.get(current.word)
    const singular: NameNode | undefined = exact === undefined ? singularOf(node, current.word) : undefined
    node = exact ?? singular
    if (node === undefined) break
    if (singular !== undefined) plural = singular
    const ends = node.ends.filter((end) => isPrintedAsMeant(text, words, from, at, end.inCapitals))
    if (ends.length > 0) best = { from: from - leadLength(words, from, ends), to: at + 1, ids: ends.map(({ id }) => id), sharedHead: plural }
  }
  return best
}

/** “Networks” goes on as “network” does, “Conventions” as “convention”. */
function singularOf(node: NameNode, word: string): NameNode | undefined {
  return word.endsWith('s') ? (node.next.get(word.slice(0, -1)) ?? (word.endsWith('es') ? node.next.get(word.slice(0, -2)) : undefined)) : undefined
}

/** Names run over commas, quotes and colons, and end at brackets, semicolons and full stops (that of “St. Lucia” does not count). */
function breaks(text: string, left: NameWord, right: NameWord): boolean {
  const between = text.slice(left.end, right.start)
  return /[;()[\]!?]/.test(between) || (/[.]["”]?\s/.test(between) && left.word.length > 2)
}

/** Initials are meant only in capitals; a name of one word, only with a capital; others may be quoted in any case. */
function isPrintedAsMeant(text: string, words: readonly NameWord[], from: number, last: number, inCapitals: boolean): boolean {
  const printed = text.slice((words[from] as NameWord).start, (words[last] as NameWord).end)
  if (inCapitals) return printed === printed.toUpperCase()
  return last > from || /^\p{Lu}/u.test(printed)
}

/** The next item of a list under a shared head: behind “;”, “,” or “and”. */
function nextItem(text: string, words: readonly NameWord[], at: number, head: NameNode | undefined): Found | undefined {
  if (head === undefined) return undefined
  for (let from = at; from < Math.min(at + 5, words.length); from++) {
    const word = words[from] as NameWord
    if (isFunctionWord(word.word) || isAnd(word.word) || isInitialsInBrackets(text, word)) continue
    const between = text.slice((words[at - 1] as NameWord).end, word.start)
    if (!/[;,]|\b(?:and|y|e|et)\b/.test(between)) return undefined
    return longestFrom(text, words, from, head, head) ?? inAnotherOrder(text, words, from, head)
  }
  return undefined
}

/** “Information and Knowledge on Public Security” under a head that goes on “Public Security Information and Knowledge”. */
function inAnotherOrder(text: string, words: readonly NameWord[], from: number, head: NameNode): Found | undefined {
  const printed: string[] = []
  for (let at = from; at < Math.min(from + 12, words.length); at++) {
    const word = words[at] as NameWord
    if (at > from && /[;,.()]/.test(text.slice((words[at - 1] as NameWord).end, word.start))) break
    if (isFunctionWord(word.word)) continue
    printed.push(word.word)
    const ids = endsBelow(head, printed.toSorted(), [])
    if (ids.length > 0) return { from, to: at + 1, ids, sharedHead: head }
  }
  return undefined
}

/** The names below a node that consist of just these words. */
function endsBelow(node: NameNode, wanted: readonly string[], path: readonly string[]): readonly string[] {
  if (path.length === wanted.length) return wanted.join(' ') === path.toSorted().join(' ') ? node.ends.map(({ id }) => id) : []
  return [...node.next].filter(([word]) => wanted.includes(word)).flatMap(([word, child]) => endsBelow(child, wanted, [...path, word]))
}

function leadLength(words: readonly NameWord[], from: number, ends: readonly NameEnd[]): number {
  const longest = ends.map(({ lead }) => lead).toSorted((left, right) => right.length - left.length)[0] ?? []
  return longest.every((word, place) => words[from - longest.length + place]?.word === word) ? longest.length : 0
}

function isAnd(word: string): boolean {
  return word === 'and' || word === 'y' || word === 'e' || word === 'et'
}

function isInitialsInBrackets(text: string, word: NameWord): boolean {
  return text[word.start - 1] === '(' && text[word.end] === ')'
}

function toMatch(words: readonly NameWord[], found: Found): NameMatch {
  return { start: (words[found.from] as NameWord).start, end: (words[found.to - 1] as NameWord).end, ids: found.ids, sharesHead: false }
}
