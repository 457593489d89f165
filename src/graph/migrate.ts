import type { Driver } from 'neo4j-driver'
import { cypher, withWords, type Cypher } from './cypher.js'
import { createSearchIndex, SEARCH_INDEXES, searchIndexOptions } from './search-indexes.js'
import type { StoredSchema } from './stored-schema.js'

/** Labels that the service keeps for itself beside those of the stored schema. */
export const HOUSE_LABELS = ['Entity', 'Corpus', 'LoadLock', 'IngestedDocument'] as const

const UNIQUE_ID = cypher`CREATE CONSTRAINT <label>_id IF NOT EXISTS FOR (n:<label>) REQUIRE n.id IS UNIQUE`

/** Indexes that readers use beside the ids; each names the question that wants it. */
const INDEXES: readonly Cypher[] = [
  cypher`CREATE INDEX provision_version IF NOT EXISTS FOR (n:Provision) ON (n.versionId, n.order)`,
  cypher`CREATE INDEX provision_instrument IF NOT EXISTS FOR (n:Provision) ON (n.instrumentId)`,
  cypher`CREATE INDEX document_version IF NOT EXISTS FOR (n:IngestedDocument) ON (n.versionId)`,
  cypher`CREATE INDEX document_instrument IF NOT EXISTS FOR (n:IngestedDocument) ON (n.instrumentId)`,
  cypher`CREATE INDEX assertion_about IF NOT EXISTS FOR (n:Assertion) ON (n.aboutId)`,
  cypher`CREATE INDEX instrument_adopted IF NOT EXISTS FOR (n:Instrument) ON (n.adoptedEarliest)`,
  cypher`CREATE INDEX treaty_action_kind IF NOT EXISTS FOR (n:TreatyAction) ON (n.kind)`,
]

/** Creates the constraints and indexes that are not there yet: a unique id for every label, and one for all together. */
export async function migrate(driver: Driver, database: string | undefined, schema: StoredSchema): Promise<void> {
  const labels = [...schema.labels, ...HOUSE_LABELS]
  const closed = new Set<string>(labels)
  const session = driver.session(database === undefined ? {} : { database })
  try {
    await session.executeWrite(async (transaction) => {
      for (const label of labels) await transaction.run(withWords(UNIQUE_ID, { label: [label] }, closed))
      for (const index of INDEXES) await transaction.run(index)
      for (const index of SEARCH_INDEXES) await transaction.run(createSearchIndex(index), { options: searchIndexOptions(index) })
    })
    await session.run('CALL db.awaitIndexes(60)')
  } finally {
    await session.close()
  }
}
