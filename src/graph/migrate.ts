import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { cypher, withWords, type Cypher } from './cypher.js'
import { createSearchIndex, SEARCH_INDEXES, searchIndexOptions } from './search-indexes.js'
import type { StoredSchema } from './stored-schema.js'

/** Labels that the service keeps for itself beside those of the stored schema. */
export const HOUSE_LABELS = ['Entity', 'Corpus', 'LoadLock', 'IngestedDocument'] as const

const UNIQUE_ID = cypher`CREATE CONSTRAINT <label>_id IF NOT EXISTS FOR (n:<label>) REQUIRE n.id IS UNIQUE`

/** Indexes that readers use beside the ids, by name; each names the question that wants it. */
const INDEXES: Readonly<Record<string, Cypher>> = {
  provision_version: cypher`CREATE INDEX provision_version IF NOT EXISTS FOR (n:Provision) ON (n.versionId, n.order)`,
  provision_instrument: cypher`CREATE INDEX provision_instrument IF NOT EXISTS FOR (n:Provision) ON (n.instrumentId)`,
  document_version: cypher`CREATE INDEX document_version IF NOT EXISTS FOR (n:IngestedDocument) ON (n.versionId)`,
  document_instrument: cypher`CREATE INDEX document_instrument IF NOT EXISTS FOR (n:IngestedDocument) ON (n.instrumentId)`,
  assertion_about: cypher`CREATE INDEX assertion_about IF NOT EXISTS FOR (n:Assertion) ON (n.aboutId)`,
  instrument_adopted: cypher`CREATE INDEX instrument_adopted IF NOT EXISTS FOR (n:Instrument) ON (n.adoptedEarliest)`,
  treaty_action_kind: cypher`CREATE INDEX treaty_action_kind IF NOT EXISTS FOR (n:TreatyAction) ON (n.kind)`,
}

const CONSTRAINTS = cypher`SHOW CONSTRAINTS YIELD name`
const ALL_INDEXES = cypher`SHOW INDEXES YIELD name, state`

/**
 * Creates the constraints and indexes that are not there yet: a unique id for every label, and one for all together. The
 * index behind a constraint bears its name and shows before the constraint does, so that it proves nothing.
 */
export async function migrate(driver: Driver, database: string | undefined, schema: StoredSchema): Promise<void> {
  for (let look = 1; ; look++) {
    try {
      return await createMissing(driver, database, schema)
    } catch (error) {
      // Somebody else is creating the same at this moment: what is still missing then is looked for anew.
      if (look === MOST_LOOKS || !(error instanceof neo4j.Neo4jError) || !error.code.startsWith('Neo.ClientError.Schema.')) throw error
      await pause(250)
    }
  }
}

const MOST_LOOKS = 40

async function createMissing(driver: Driver, database: string | undefined, schema: StoredSchema): Promise<void> {
  const labels = [...schema.labels, ...HOUSE_LABELS]
  const closed = new Set<string>(labels)
  const session = driver.session(database === undefined ? {} : { database })
  try {
    const constraints = new Set((await session.run(CONSTRAINTS)).records.map((record) => record.get('name') as string))
    const indexes = new Map((await session.run(ALL_INDEXES)).records.map((record) => [record.get('name') as string, record.get('state') as string]))
    const missing = [
      ...labels.map((label) => ({ name: `${label}_id`, statement: withWords(UNIQUE_ID, { label: [label] }, closed), parameters: {} })).filter(({ name }) => !constraints.has(name)),
      ...[
        ...Object.entries(INDEXES).map(([name, statement]) => ({ name, statement, parameters: {} })),
        ...SEARCH_INDEXES.map((index) => ({ name: index.name, statement: createSearchIndex(index), parameters: { options: searchIndexOptions(index) } })),
      ].filter(({ name }) => !indexes.has(name)),
    ]
    if (missing.length === 0 && [...indexes.values()].every((state) => state === 'ONLINE')) return
    await session.executeWrite(async (transaction) => {
      for (const { statement, parameters } of missing) await transaction.run(statement, parameters)
    })
    await session.run('CALL db.awaitIndexes(60)')
  } finally {
    await session.close()
  }
}
