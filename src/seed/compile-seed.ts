import { createHash } from 'node:crypto'
import { identityFaults } from '../record/check-corpus.js'
import { linkFaults } from '../record/check-links.js'
import { mentionFaults } from '../record/check-mentions.js'
import { compileCorpus } from '../record/compile-corpus.js'
import type { CorpusHeader } from '../record/corpus-header.js'
import type { CorpusRecord } from '../record/corpus-record.js'
import { RecordRefused } from '../record/fault.js'
import type { GraphRows } from '../record/rows.js'
import { linkEndsOf, type StoredSchema } from '../graph/stored-schema.js'
import { readSeed } from './read-seed.js'

/** The seed, checked and compiled. */
export interface CompiledSeed {
  readonly header: CorpusHeader
  readonly corpus: CorpusRecord
  readonly rows: GraphRows
  /** SHA-256 of the files and of the rows made from them, so that new rules are loaded as new facts are. */
  readonly digest: string
}

/** Reads, checks and compiles the seed folder; throws RecordRefused with every fault found and has written nothing. */
export async function compileSeed(folder: string, schema: StoredSchema): Promise<CompiledSeed> {
  const { header, corpus, faults, refused, digest } = await readSeed(folder)
  const identity = identityFaults(corpus)
  const rows = compileCorpus(corpus)
  const isExcused = (id: string): boolean => refused.has(id) || [...id.matchAll(/\//g)].some(({ index }) => refused.has(id.slice(0, index)))
  const known = new Set(rows.nodes.map(({ id }) => id))
  const all = [...faults, ...identity, ...linkFaults(rows, linkEndsOf(schema), corpus, isExcused), ...mentionFaults(corpus, header, (id) => known.has(id) || isExcused(id), known)]
  if (all.length > 0 || header === null) throw new RecordRefused(all)
  return { header, corpus, rows, digest: createHash('sha256').update(digest).update(JSON.stringify(rows)).digest('hex') }
}
