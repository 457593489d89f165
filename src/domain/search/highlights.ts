import type { NameWord } from '../names/name-key.js'
import type { Language } from '../vocabulary.js'
import type { SearchText } from './search-text.js'
import { searchWords } from './search-words.js'
import { areForms } from './word-forms.js'

/** A stretch of a text, in UTF-16 characters from 0; the end is not part of it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The stretches of a printed text that a search means, in order and without overlap: phrases whole, and words of which
 * the language's forms count, the beginning that is still typed included.
 */
export function highlightsOf(printed: string, search: SearchText, language: Language | null): readonly Span[] {
  const words = searchWords(printed)
  const telling = search.words.filter((word) => !FUNCTION_WORDS.has(word))
  const meant = { ...search, words: telling.length > 0 ? telling : search.words }
  return merged([
    ...words.filter(({ word }) => means(word, meant, language)),
    ...search.phrases.flatMap((phrase) => runsOf(words, phrase)),
  ])
}

/** Words of the four languages that join others; they are highlighted only where nothing else is looked for. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set('a an and as at by for in of on or the to con de del el en la las los o para por que un una y au aux des du et l le les ou par pour sur une ao da das do dos e em no na nos nas os um uma'.split(' '))

function means(word: string, { words, beginning }: SearchText, language: Language | null): boolean {
  return (beginning !== null && word.startsWith(beginning)) || words.some((one) => areForms(one, word, language))
}

/** Words that follow each other as in a phrase; the stretch goes from the first to the last. */
function runsOf(words: readonly NameWord[], phrase: readonly string[]): readonly Span[] {
  return words.flatMap((first, place) => {
    const last = words[place + phrase.length - 1]
    const isRun = last !== undefined && phrase.every((word, offset) => words[place + offset]?.word === word)
    return isRun ? [{ start: first.start, end: last.end }] : []
  })
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start || right.end - left.end)) {
    const last = result.at(-1)
    if (last !== undefined && start < last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else result.push({ start, end })
  }
  return result
}
