/** One word of a name as it is compared, with the span of what is printed. */
export interface NameWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * The key under which a name is found: lower case, without accents, every run of spaces, hyphens, quotes and
 * punctuation read as one space (“Port-of-Spain” = “Port of Spain”, “MISPA-IV” = “mispa iv”).
 */
export function nameKey(text: string): string {
  return nameWords(text)
    .map(({ word }) => word)
    .join(' ')
}

/** The words of a text as the key compares them, each with its place in the text as printed. */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = []
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0])
    if (word !== '') words.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** Letters, digits, combining marks, and the invisible characters that break a word without ending it. */
const WORD = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu
const PLAIN_WORD = /^[a-z0-9]+$/
const INVISIBLE_OR_MARK = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu

/** Letters that no decomposition takes apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

function foldWord(printed: string): string {
  const lower = printed.toLowerCase()
  if (PLAIN_WORD.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(INVISIBLE_OR_MARK, '')
    .replace(/[ßæœøłđı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
}
