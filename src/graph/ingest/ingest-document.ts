import type { ManagedTransaction } from 'neo4j-driver'
import type { Reading } from '../../record/readings/reading.js'
import { versionOf } from '../../record/readings/reading.js'
import { cypher } from '../cypher.js'
import type { GraphAddress } from '../load.js'
import { takeLoadLock } from '../load-lock.js'
import type { Written } from '../write-rows.js'
import { applyVersion, joinedWith, type AppliedVersion, type DocumentToApply } from './apply-version.js'
import { readCuratedVersion } from './curated-version.js'
import { deriveChairs } from './derive-chairs.js'
import { deriveInstrument } from './derive-instrument.js'
import { digestOf, forgetStoredReading, readStoredReadings } from './stored-readings.js'
import type { StoreWords } from './store-words.js'

/** What ingesting one document did to the graph. */
export interface IngestedDocument {
  readonly outcome: 'ADDED' | 'REPLACED' | 'UNCHANGED'
  /** The reading that was replaced, by which what changed is told. */
  readonly before: Reading | null
  readonly written: Written | null
  readonly applied: AppliedVersion | null
}

/** The graph bears no seed, so that there is nothing to connect a document with. */
export class UnseededGraph extends Error {
  constructor() {
    super('The graph bears no record yet, so the document was not ingested. Load the seed first (`npm run seed`, or start the service once).')
    this.name = 'UnseededGraph'
  }
}

/** An undoing that is no fault: a dry run is rolled back by it. */
class DryRun extends Error {
  constructor(readonly result: IngestedDocument) {
    super('A dry run writes nothing.')
    this.name = 'DryRun'
  }
}

/**
 * Puts a document into the graph, in one transaction under the lock of loading: if anything fails, or the process is
 * killed, the graph is as it was. The same reading again changes nothing; another one of the same version and language
 * replaces it. With `isDryRun` all is done and undone, so that the graph says what would change. Search sees it in some
 * seconds, or when `awaitSearch` says so.
 */
export async function ingestDocument({ driver, database }: GraphAddress, words: StoreWords, reading: Reading, readOn: string, isDryRun = false): Promise<IngestedDocument> {
  const session = driver.session(database === undefined ? {} : { database })
  try {
    return await session.executeWrite(async (transaction) => {
      const { digest } = await takeLoadLock(transaction)
      if (digest === null) throw new UnseededGraph()
      const result = await put(transaction, words, reading, readOn)
      if (isDryRun) throw new DryRun(result)
      return result
    }, { timeout: 120_000 })
  } catch (error) {
    if (error instanceof DryRun) return error.result
    throw error
  } finally {
    await session.close()
  }
}

async function put(transaction: ManagedTransaction, words: StoreWords, reading: Reading, readOn: string): Promise<IngestedDocument> {
  const version = versionOf(reading)
  const stored = await readStoredReadings(transaction, version)
  const earlier = stored.find(({ id }) => id === reading.id)
  if (earlier !== undefined && earlier.missing.length === 0 && earlier.digest === digestOf(reading, joinedWith(await readCuratedVersion(transaction, version)))) {
    return { outcome: 'UNCHANGED', before: earlier.reading, written: null, applied: null }
  }
  const place = earlier?.place ?? 1 + Math.max(0, ...stored.map((one) => one.place))
  const own: DocumentToApply = { id: reading.id, version, instrument: reading.instrument.id, file: reading.file, readOn, place, reading }
  const documents = [...stored.filter(({ id }) => id !== reading.id), own].sort((left, right) => left.place - right.place)
  const applied = await applyVersion(transaction, version, documents, stored, words)
  await derive(transaction, words, [reading, ...(earlier === undefined ? [] : [earlier.reading])])
  return { outcome: earlier === undefined ? 'ADDED' : 'REPLACED', before: earlier?.reading ?? null, written: applied.written, applied }
}

const FIND = cypher`
  MATCH (document:IngestedDocument)
  WHERE document.id IN $names OR document.id IN [name IN $names | 'document:' + name] OR document.file IN $names
  RETURN document.id AS id, document.versionId AS version, document.file AS file ORDER BY id`

/** Which documents of the graph have this id or came from a file of this name. */
export async function findDocuments({ driver, database }: GraphAddress, names: readonly string[]): Promise<readonly { readonly id: string; readonly version: string; readonly file: string }[]> {
  const session = driver.session({ defaultAccessMode: 'READ', ...(database === undefined ? {} : { database }) })
  try {
    const { records } = await session.executeRead((transaction) => transaction.run(FIND, { names }))
    return records.map((record) => record.toObject() as { id: string; version: string; file: string })
  } finally {
    await session.close()
  }
}

/** Takes back exactly what a document said; what others say too stays. */
export async function removeDocument({ driver, database }: GraphAddress, words: StoreWords, document: { readonly id: string; readonly version: string }, isDryRun = false): Promise<Written> {
  const session = driver.session(database === undefined ? {} : { database })
  const undo = new Error('A dry run removes nothing.')
  let written: Written | null = null
  try {
    await session.executeWrite(async (transaction) => {
      await takeLoadLock(transaction)
      const stored = await readStoredReadings(transaction, document.version)
      const gone = stored.find(({ id }) => id === document.id)
      if (gone === undefined) throw new Error(`The graph holds no document ${document.id}.`)
      await forgetStoredReading(transaction, document.id)
      written = (await applyVersion(transaction, document.version, stored.filter(({ id }) => id !== document.id), stored, words)).written
      await derive(transaction, words, [gone.reading])
      if (isDryRun) throw undo
    }, { timeout: 120_000 })
  } catch (error) {
    if (error !== undo) throw error
  } finally {
    await session.close()
  }
  return written as unknown as Written
}

/** Remakes what follows from documents for the instruments and bodies that they touch. */
async function derive(transaction: ManagedTransaction, words: StoreWords, readings: readonly Reading[]): Promise<void> {
  for (const instrument of new Set(readings.map((reading) => reading.instrument.id))) await deriveInstrument(transaction, instrument, words)
  for (const body of new Set(readings.flatMap(chairedBodies))) await deriveChairs(transaction, body, words)
}

/** Bodies for whose chair a text elects somebody. */
function chairedBodies({ document }: Pick<Reading, 'document'>): readonly string[] {
  return document.provisions.flatMap(({ acts }) => acts.flatMap(({ electsFor }) => electsFor.filter(({ office }) => office === 'CHAIR').map(({ to }) => to)))
}

