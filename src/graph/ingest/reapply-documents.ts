import type { ManagedTransaction } from 'neo4j-driver'
import { cypher } from '../cypher.js'
import { applyVersion, joinedWith } from './apply-version.js'
import { readCuratedVersion } from './curated-version.js'
import { deriveChairs } from './derive-chairs.js'
import { deriveInstrument } from './derive-instrument.js'
import { digestOf, readStoredReadings } from './stored-readings.js'
import type { StoreWords } from './store-words.js'

const TOUCHED = cypher`
  MATCH (document:IngestedDocument)
  OPTIONAL MATCH (version:Version {id: document.versionId})
  OPTIONAL MATCH (instrument:Instrument {id: document.instrumentId})
  WITH document.versionId AS version, document.instrumentId AS instrument,
    any(origin IN version.origins WHERE origin STARTS WITH 'seed/') OR document.joined OR size(document.missing) > 0 AS isTouched,
    any(origin IN instrument.origins WHERE origin STARTS WITH 'seed/') AS isKnown
  RETURN version, instrument, max(coalesce(isTouched, true)) AS isTouched, max(coalesce(isKnown, true)) AS isKnown`
const CHAIRED = cypher`
  MATCH (tenure:Tenure)-[:TENURE_OF]->(body:Entity)
  WHERE any(origin IN tenure.origins WHERE origin STARTS WITH 'document:')
  RETURN DISTINCT body.id AS body`

interface TouchedRow {
  readonly version: string
  readonly instrument: string
  readonly isTouched: boolean
  readonly isKnown: boolean
}

/**
 * Brings what documents say into line with a record that was loaded anew: versions that the record has or had are joined
 * again, links that lost an end are made again where it came back, and what follows from both is remade.
 */
export async function reapplyDocuments(transaction: ManagedTransaction, words: StoreWords): Promise<void> {
  const touched = (await transaction.run(TOUCHED)).records.map((record) => record.toObject() as unknown as TouchedRow)
  if (touched.length === 0) return
  for (const { version, isTouched } of touched) if (isTouched) await reapplyVersion(transaction, version, words)
  for (const instrument of new Set(touched.filter(({ isKnown, isTouched }) => isKnown || isTouched).map((one) => one.instrument))) await deriveInstrument(transaction, instrument, words)
  for (const record of (await transaction.run(CHAIRED)).records) await deriveChairs(transaction, record.get('body') as string, words)
}

async function reapplyVersion(transaction: ManagedTransaction, version: string, words: StoreWords): Promise<void> {
  const documents = await readStoredReadings(transaction, version)
  const curated = await readCuratedVersion(transaction, version)
  const isCurrent = documents.every(({ reading, digest, missing }) => missing.length === 0 && digest === digestOf(reading, joinedWith(curated)))
  if (!isCurrent) await applyVersion(transaction, version, documents, documents, words)
}
