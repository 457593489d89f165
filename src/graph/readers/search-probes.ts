import { LANGUAGES, type Language } from '../../domain/vocabulary.js'
import { allWordsQuery, keysQuery, ofSorts, phrasesQuery, type SearchedFields } from '../../domain/search/lucene-query.js'
import type { SearchText } from '../../domain/search/search-text.js'
import type { SearchedType } from '../../domain/search/searched-fields.js'
import { SEARCH_PROPERTIES, sortWord } from '../../domain/search/searched-properties.js'
import { KEYS_INDEX, STEMS_INDEX, WORDS_INDEX } from '../search-indexes.js'

/** One question to one index. */
export interface Probe {
  readonly index: string
  readonly query: string
  /** By what a thing is found: by a key, by its names, or by words of a language. */
  readonly way: 'KEY' | 'NAMES' | Language
  /** How much the way counts: a whole name or symbol before words of a name, these before words of a text. */
  readonly tier: number
  /** Of a search with words and phrases a node must answer both parts. */
  readonly part: 'WORDS' | 'PHRASES' | 'WHOLE'
  readonly parts: number
}

const { keys, names, within, sort, words, proposed } = SEARCH_PROPERTIES

/** The questions that a search puts to the indexes, only for things of some sorts where these are given: none for a text without a word. */
export function searchProbes(search: SearchText, types: readonly SearchedType[] = []): readonly Probe[] {
  const sorts = types.map(sortWord)
  const parts = Number(search.words.length > 0) + Number(search.phrases.length > 0)
  const asked = (way: Probe['way'], tier: number, part: Probe['part'], indexes: readonly string[], query: string | null): Probe[] =>
    query === null ? [] : indexes.map((index) => ({ index, query: ofSorts(query, sorts, sort), way, tier, part, parts: part === 'WHOLE' ? 1 : parts }))
  const inFields = (way: Probe['way'], tier: number, fields: SearchedFields, indexes: readonly string[]): Probe[] => [
    ...asked(way, tier, 'WORDS', indexes, allWordsQuery(search, fields, search.phrases.length === 0)),
    ...asked(way, tier, 'PHRASES', [WORDS_INDEX], phrasesQuery(search, fields)),
  ]
  return [
    ...asked('KEY', 3, 'WHOLE', [KEYS_INDEX], keysQuery(search, keys)),
    ...inFields('NAMES', 2, { own: [names], also: [within] }, [WORDS_INDEX]),
    ...LANGUAGES.flatMap((language) => inFields(language, 1, { own: [words[language], proposed[language]], also: [names, within] }, [WORDS_INDEX, STEMS_INDEX[language]])),
  ]
}
