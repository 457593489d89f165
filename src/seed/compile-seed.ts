import { identityFaults, linkFaults } from '../record/check-corpus.js'
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
  readonly digest: string
}

/** Reads, checks and compiles the seed folder; throws RecordRefused with every fault found and has written nothing. */
export async function compileSeed(folder: string, schema: StoredSchema): Promise<CompiledSeed> {
  const { header, corpus, faults, digest } = await readSeed(folder)
  const identity = identityFaults(corpus)
  const rows = compileCorpus(corpus)
  const all = [...faults, ...identity, ...linkFaults(rows, linkEndsOf(schema))]
  if (all.length > 0 || header === null) throw new RecordRefused(all)
  return { header, corpus, rows, digest }
}
