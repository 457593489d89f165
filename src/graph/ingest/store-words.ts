import { linkEndsOf, type StoredSchema } from '../stored-schema.js'
import { wordsOf } from '../schema-words.js'

/** The closed lists of words that writing a document needs: labels, types of links, and what each may join. */
export interface StoreWords {
  readonly labels: ReadonlySet<string>
  readonly types: ReadonlySet<string>
  readonly ends: ReturnType<typeof linkEndsOf>
}

/** The words of a stored schema. */
export function storeWordsOf(schema: StoredSchema): StoreWords {
  return { ...wordsOf(schema), ends: linkEndsOf(schema) }
}
