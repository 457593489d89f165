import type { SearchText } from './search-text.js'

/** The fields of an index in which words are looked for. */
export interface SearchedFields {
  /** One of the words at least must stand in one of these. */
  readonly own: readonly string[]
  /** The other words may stand in these as well. */
  readonly also: readonly string[]
}

/**
 * The Lucene query that asks for all of these words, in any order; null where there is none. Words hold letters and
 * digits only and are in lower case, so that nothing in them is an operator.
 */
export function allWordsQuery({ words, beginning }: Pick<SearchText, 'words' | 'beginning'>, { own, also }: SearchedFields, isOwnNeeded: boolean): string | null {
  if (words.length === 0) return null
  const termsOf = (word: string, fields: readonly string[]): string => fields.map((field) => (word === beginning ? `${term(field, word)} ${field}:${word}*` : term(field, word))).join(' ')
  const each = words.map((word) => `+(${termsOf(word, [...own, ...also])})`)
  return [...each, ...(isOwnNeeded ? [`+(${words.map((word) => termsOf(word, own)).join(' ')})`] : [])].join(' ')
}

/** The Lucene query that asks for all of these phrases, each in one field; null where there is none. */
export function phrasesQuery({ phrases }: Pick<SearchText, 'phrases'>, { own }: SearchedFields): string | null {
  return phrases.length === 0 ? null : phrases.map((phrase) => `+(${own.map((field) => term(field, phrase.join(' '))).join(' ')})`).join(' ')
}

/** The Lucene query that asks for one of these keys as a whole; null where there is none. */
export function keysQuery({ keys }: Pick<SearchText, 'keys'>, field: string): string | null {
  return keys.length === 0 ? null : `+(${keys.map((key) => term(field, key)).join(' ')})`
}

/** The query for what also is of one of these sorts. */
export function ofSorts(query: string, sorts: readonly string[], field: string): string {
  return sorts.length === 0 ? query : `${query} +(${sorts.map((sort) => term(field, sort)).join(' ')})`
}

/** Inside quotation marks only they and the backslash have a meaning of their own. */
function term(field: string, text: string): string {
  return `${field}:"${text.replace(/[\\"]/g, (mark) => `\\${mark}`)}"`
}
