import type { CorpusRecord, Filed } from './corpus-record.js'
import { unitPlace } from './unit-name.js'

/** A place in the record: the file, the record in it (in a document the unit) and the path of the field. */
export interface Place {
  readonly file: string
  readonly record: string
  readonly field: string
}

/** Where the files write an id: every field that holds it, or that ends a path with it (`fu/5bis` inside a document). */
export function placesOf(corpus: CorpusRecord, files: readonly string[], id: string): Place[] {
  const filed = (Object.values(corpus) as readonly (readonly Filed<unknown>[])[]).flat().filter(({ file }) => files.includes(file))
  const found = (holds: (word: string) => boolean): Place[] =>
    filed.flatMap(({ file, name, record }) => leaves(record).flatMap(({ path, word }) => (path !== 'id' && holds(word) ? [{ file, ...(unitPlace(record, path) ?? { record: name, field: path }) }] : [])))
  const exact = found((word) => word === id)
  return exact.length > 0 ? exact : found((word) => word.includes('/') && `${id}/`.includes(`/${word}/`))
}

function leaves(value: unknown, path = ''): { readonly path: string; readonly word: string }[] {
  if (typeof value === 'string') return [{ path, word: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}
