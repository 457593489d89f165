import type { Driver } from 'neo4j-driver'
import { LANGUAGES, type Language } from '../domain/vocabulary.js'
import { FOUND_AS } from '../domain/search/searched-fields.js'
import { SEARCH_PROPERTIES } from '../domain/search/searched-properties.js'
import { cypher, withWords, type Cypher } from './cypher.js'

/** A full-text index: its name, the properties that it reads and the analyzer that takes them apart. */
export interface SearchIndex {
  readonly name: string
  readonly properties: readonly string[]
  readonly analyzer: string
}

/** The index of exact names and symbols, each of them one term. */
export const KEYS_INDEX = 'search_keys'

/** The index of words as they are written, in which the beginning of a word finds it. */
export const WORDS_INDEX = 'search_words'

/** The indexes of the stems of each language. */
export const STEMS_INDEX: Readonly<Record<Language, string>> = { EN: 'search_en', ES: 'search_es', FR: 'search_fr', PT: 'search_pt' }

/** Words come without accents, as the Brazilian stemmer wants them; the Portuguese one knows endings by theirs. */
const ANALYZERS: Readonly<Record<Language, string>> = { EN: 'english', ES: 'spanish', FR: 'french', PT: 'brazilian' }

const { keys, names, within, sort, words, proposed } = SEARCH_PROPERTIES

/** The full-text indexes that the question `search` asks. */
export const SEARCH_INDEXES: readonly SearchIndex[] = [
  { name: KEYS_INDEX, properties: [keys, sort], analyzer: 'keyword' },
  { name: WORDS_INDEX, properties: [names, within, sort, ...LANGUAGES.flatMap((language) => [words[language], proposed[language]])], analyzer: 'standard-folding' },
  ...LANGUAGES.map((language) => ({ name: STEMS_INDEX[language], properties: [names, within, sort, words[language], proposed[language]], analyzer: ANALYZERS[language] })),
]

/** Labels of the nodes that the indexes read. */
const LABELS: readonly string[] = Object.keys(FOUND_AS)

const CREATE = cypher`
  CREATE FULLTEXT INDEX <name> IF NOT EXISTS FOR (n:<labels>) ON EACH [n.<properties>] OPTIONS $options`

/** The statement that creates an index where it is not there yet; its analyzer is a parameter. */
export function createSearchIndex({ name, properties }: SearchIndex): Cypher {
  const ofLabels = withWords(CREATE, { labels: LABELS }, new Set(LABELS), '|')
  return withWords(withWords(ofLabels, { name: [name] }, new Set([name])), { properties }, new Set(properties), ', n.')
}

/** How an index is made: its analyzer, and that a commit does not wait for it (see `awaitSearch`). */
export function searchIndexOptions({ analyzer }: SearchIndex): Readonly<Record<string, unknown>> {
  return { indexConfig: { 'fulltext.analyzer': analyzer, 'fulltext.eventually_consistent': true } }
}

/** Waits until search finds everything that was committed before. */
export async function awaitSearch(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session(database === undefined ? {} : { database })
  try {
    await session.run(cypher`CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`)
  } finally {
    await session.close()
  }
}
