import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { ManagedTransaction } from 'neo4j-driver'
import type { GraphRows } from '../../record/rows.js'
import type { Reading } from '../../record/readings/reading.js'
import { cypher } from '../cypher.js'
import { storedLinks, storedNodes, type KnownRow, type KnownRows, type LinkAddress, type Stored } from '../known-rows.js'

/** A document that is in the graph: its reading, the day on which its file was read, and what it says now. */
export interface StoredReading {
  readonly id: string
  readonly version: string
  readonly instrument: string
  readonly file: string
  readonly readOn: string
  /** Digest of the reading and of the curated version that it was joined with. */
  readonly digest: string
  /** Place among the documents of its version, in the order in which they came, from 1. */
  readonly place: number
  readonly reading: Reading
  /** What the document says: ids of nodes and addresses of links. */
  readonly said: Said
  /** True where the record has the version, so that the document is joined with it. */
  readonly joined: boolean
  /** Ids that it links to and that the graph does not hold. */
  readonly missing: readonly string[]
}

/** What a document says in the graph. */
export interface Said {
  readonly nodes: readonly string[]
  readonly links: readonly LinkAddress[]
}

const OF_VERSION = cypher`
  MATCH (document:IngestedDocument {versionId: $version})
  RETURN properties(document) AS properties ORDER BY document.place`
const WRITE = cypher`
  UNWIND $documents AS row
  MERGE (document:IngestedDocument {id: row.id})
  SET document = row`
const REMOVE = cypher`
  MATCH (document:IngestedDocument {id: $id}) DELETE document`

/** The documents of a version that are in the graph, in the order in which they came. */
export async function readStoredReadings(transaction: ManagedTransaction, version: string): Promise<StoredReading[]> {
  const { records } = await transaction.run(OF_VERSION, { version })
  return records.map((record) => unpacked(record.get('properties') as Record<string, unknown>))
}

/** Writes what is kept of documents, beside what they say in the graph. */
export async function writeStoredReadings(transaction: ManagedTransaction, documents: readonly StoredReading[]): Promise<void> {
  await transaction.run(WRITE, { documents: documents.map(packed) })
}

/** Forgets a document. */
export async function forgetStoredReading(transaction: ManagedTransaction, id: string): Promise<void> {
  await transaction.run(REMOVE, { id })
}

/** Digest of a reading and of what it was joined with; equal digests say that nothing is to be written. */
export function digestOf(reading: Reading, joinedWith: unknown): string {
  return createHash('sha256').update(JSON.stringify(reading)).update('\0').update(JSON.stringify(joinedWith)).digest('base64url')
}

/** What of these rows each origin says. */
export function saidBy({ nodes, links }: GraphRows, origin: string): Said {
  return {
    nodes: nodes.filter(({ origins }) => origins.includes(origin)).map(({ id }) => id),
    links: links.filter(({ origins }) => origins.includes(origin)).map(({ id, from, to }) => ({ id, from, to })),
  }
}

/** The nodes and links that a realm says, as the graph holds them, found by their addresses. */
export async function knownByAddress(transaction: ManagedTransaction, realm: string, said: readonly Said[]): Promise<KnownRows> {
  const nodeIds = [...new Set(said.flatMap(({ nodes }) => nodes))]
  const links = [...new Map(said.flatMap((one) => one.links).map((link) => [link.id, link])).values()]
  const [nodes, stored] = await Promise.all([storedNodes(transaction, nodeIds), storedLinks(transaction, links)])
  return { nodes: ofRealm(nodes, realm), links: ofRealm(stored, realm) }
}

function ofRealm(stored: ReadonlyMap<string, Stored>, realm: string): ReadonlyMap<string, KnownRow> {
  return new Map(
    [...stored].flatMap(([id, { element, layers }]): [string, KnownRow][] => {
      const own = layers.find((layer) => layer.realm === realm)
      return own === undefined ? [] : [[id, { id, element, digest: own.digest, layers: layers.length > 1 ? layers : null }]]
    }),
  )
}

function packed({ reading, said, version, instrument, ...rest }: StoredReading): Record<string, unknown> {
  return { ...rest, versionId: version, instrumentId: instrument, language: reading.language, stage: reading.document.version.stage, reading: zipped(reading), said: zipped(said) }
}

function unpacked(properties: Record<string, unknown>): StoredReading {
  return {
    id: properties['id'] as string,
    version: properties['versionId'] as string,
    instrument: properties['instrumentId'] as string,
    file: properties['file'] as string,
    readOn: properties['readOn'] as string,
    digest: properties['digest'] as string,
    place: Number(properties['place']),
    joined: properties['joined'] === true,
    missing: properties['missing'] as readonly string[],
    reading: unzipped(properties['reading'] as string) as Reading,
    said: unzipped(properties['said'] as string) as Said,
  }
}

function zipped(value: unknown): string {
  return gzipSync(JSON.stringify(value), { level: 5 }).toString('base64')
}

function unzipped(text: string): unknown {
  return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8')) as unknown
}
