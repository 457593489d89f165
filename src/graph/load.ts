import type { Driver, ManagedTransaction } from 'neo4j-driver'
import type { CorpusHeader } from '../record/corpus-header.js'
import type { GraphRows } from '../record/rows.js'
import { migrate } from './migrate.js'
import { cypher } from './cypher.js'
import { takeLoadLock } from './load-lock.js'
import { reapplyDocuments } from './ingest/reapply-documents.js'
import { awaitSearch } from './search-indexes.js'
import { storeWordsOf } from './ingest/store-words.js'
import { SEED_REALM } from './layers.js'
import type { StoredSchema } from './stored-schema.js'
import { writeRows, type Progress, type Written } from './write-rows.js'

/** Where the graph is: a driver and the database in it, the server's default one where none is named. */
export interface GraphAddress {
  readonly driver: Driver
  readonly database?: string | undefined
}

/** What is to be loaded: the rows of the seed, with the header and the digest that tells one seed from another. */
export interface Load {
  readonly header: CorpusHeader
  readonly rows: GraphRows
  readonly digest: string
}

/** What a load did; `unchanged` where the graph already bore this seed. */
export interface Loaded {
  readonly unchanged: boolean
  readonly written: Written | null
}

/** The database holds somebody else's data, and nothing was written. */
export class ForeignDatabase extends Error {
  constructor(nodes: number) {
    super(
      `The database holds ${nodes} nodes and does not bear the mark of this graph, so nothing was written. ` +
        'Give an empty database (NEO4J_URI, NEO4J_DATABASE), or start without NEO4J_URI to use the embedded one.',
    )
    this.name = 'ForeignDatabase'
  }
}

const COUNT_OTHERS = cypher`
  MATCH (n) WHERE NOT n:LoadLock RETURN count(n) AS nodes`
const WRITE_HEADER = cypher`
  MERGE (corpus:Corpus {id: 'corpus'})
  SET corpus.name = $name, corpus.version = $version, corpus.day = $day, corpus.digest = $digest,
      corpus.missingWhat = $missingWhat, corpus.missingAbout = $missingAbout, corpus.missingWhy = $missingWhy`

/**
 * Makes the graph bear this seed, in one transaction under a lock: if anything fails, or the process is killed, the
 * graph is as it was. A graph that bears it already is left alone; a database of somebody else is refused.
 */
export async function loadSeed({ driver, database }: GraphAddress, schema: StoredSchema, load: Load, progress?: Progress): Promise<Loaded> {
  const session = driver.session(database === undefined ? {} : { database })
  try {
    await session.executeRead(refuseForeign)
    await migrate(driver, database, schema)
    const loaded = await session.executeWrite(async (transaction) => {
      const { digest } = await takeLoadLock(transaction)
      if (digest === load.digest) return { unchanged: true, written: null }
      await refuseForeign(transaction)
      const words = storeWordsOf(schema)
      const written = await writeRows(transaction, load.rows, SEED_REALM, words.labels, words.types, progress)
      await reapplyDocuments(transaction, words)
      await transaction.run(WRITE_HEADER, {
        ...load.header,
        digest: load.digest,
        missingWhat: load.header.missing.map(({ what }) => what),
        missingAbout: load.header.missing.map(({ about }) => about ?? ''),
        missingWhy: load.header.missing.map(({ why }) => why),
      })
      return { unchanged: false, written }
    }, { timeout: 120_000 })
    if (!loaded.unchanged) await awaitSearch(driver, database)
    return loaded
  } finally {
    await session.close()
  }
}

async function refuseForeign(transaction: ManagedTransaction): Promise<void> {
  const mark = await transaction.run(cypher`MATCH (corpus:Corpus {id: 'corpus'}) RETURN corpus.name AS name`)
  if (mark.records.length > 0) return
  const nodes = Number((await transaction.run(COUNT_OTHERS)).records[0]?.get('nodes') ?? 0)
  if (nodes > 0) throw new ForeignDatabase(nodes)
}
