import { nameWords, type NameWord } from '../names/name-key.js'

/**
 * The words of a text as search compares them, each with its place in what is printed: without case, accents and
 * invisible characters; hyphens, no-break spaces and punctuation only part words. A word holds letters and digits only.
 */
export function searchWords(text: string): readonly NameWord[] {
  return nameWords(text).flatMap(({ word, start, end }) => (word.toLowerCase().match(LETTERS_AND_DIGITS) ?? []).map((part) => ({ word: part, start, end })))
}

/** Characters such as “⑴” and “½” fall into several when they are taken apart. */
const LETTERS_AND_DIGITS = /[\p{L}\p{N}]+/gu

/** The words of a text in one line, as an index holds them and as equal names share them. */
export function searchLine(text: string): string {
  return searchWords(text)
    .map(({ word }) => word)
    .join(' ')
}
