import type { ManagedTransaction } from 'neo4j-driver'
import { cypher, withWords } from './cypher.js'
import { groups } from './groups.js'
import { storedLayers, type Layer } from './layers.js'

/** A node or link that a realm speaks of, as the graph holds it. */
export interface KnownRow {
  readonly id: string
  /** Relationship type of a link; empty of a node. */
  readonly word: string
  /** Ends of a link, by which it is found; empty of a node. */
  readonly from: string
  readonly to: string
  /** Digest of what this realm says of it. */
  readonly digest: string
  /** All that is said of it where other realms speak of it too; null where this one speaks alone. */
  readonly layers: readonly Layer[] | null
}

/** The nodes and links that a realm speaks of. */
export interface KnownRows {
  readonly nodes: ReadonlyMap<string, KnownRow>
  readonly links: ReadonlyMap<string, KnownRow>
}

/** No node and no link. */
export const NOTHING_KNOWN: KnownRows = { nodes: new Map(), links: new Map() }

const NODES_OF_REALM = cypher`
  MATCH (n:Entity) WHERE any(origin IN n.origins WHERE origin STARTS WITH $realm)
  RETURN n.id AS id, '' AS word, '' AS from, '' AS to, n.rowDigest AS digest, n.layers AS layers, [] AS labels, {} AS properties`
const LINKS_OF_REALM = cypher`
  MATCH (a:Entity)-[r]->(b:Entity) WHERE any(origin IN r.origins WHERE origin STARTS WITH $realm)
  RETURN r.id AS id, type(r) AS word, a.id AS from, b.id AS to, r.rowDigest AS digest, r.layers AS layers, [] AS labels, {} AS properties`
const NODES_BY_ID = cypher`
  UNWIND $ids AS id MATCH (n:Entity {id: id})
  RETURN n.id AS id, '' AS word, '' AS from, '' AS to, n.rowDigest AS digest, n.layers AS layers, labels(n) AS labels, properties(n) AS properties`
const LINKS_BY_ID = cypher`
  UNWIND $links AS link MATCH (a:Entity {id: link.from})-[r:<type>]->(b:Entity {id: link.to}) WHERE r.id = link.id
  RETURN r.id AS id, type(r) AS word, a.id AS from, b.id AS to, r.rowDigest AS digest, r.layers AS layers, [] AS labels, properties(r) AS properties`

/** The ends, the type and the id by which a link is found. */
export interface LinkAddress {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
}

/** Everything that a realm says, found by the origins that begin with its name; it reads the whole graph. */
export async function knownOfRealm(transaction: ManagedTransaction, realm: string): Promise<KnownRows> {
  const [nodes, links] = await Promise.all([transaction.run(NODES_OF_REALM, { realm }), transaction.run(LINKS_OF_REALM, { realm })])
  const known = (rows: readonly StoredRow[]): ReadonlyMap<string, KnownRow> => new Map(rows.flatMap((row) => ofRealm(row, realm)).map((row) => [row.id, row]))
  return { nodes: known(nodes.records.map(rowOf)), links: known(links.records.map(rowOf)) }
}

/** The nodes of these ids that are in the graph, each with all that is said of it. */
export async function storedNodes(transaction: ManagedTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Layer[]>> {
  if (ids.length === 0) return new Map()
  const { records } = await transaction.run(NODES_BY_ID, { ids })
  return new Map(records.map(rowOf).map((row) => [row.id, layersOf(row)]))
}

/** The links of these ids that are in the graph, each with all that is said of it. */
export async function storedLinks(transaction: ManagedTransaction, links: readonly LinkAddress[], types: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Layer[]>> {
  const byType = groups(links, ({ type }) => type)
  const found = await Promise.all([...byType].map(([type, some]) => transaction.run(withWords(LINKS_BY_ID, { type: [type] }, types), { links: some.map(({ id, from, to }) => ({ id, from, to })) })))
  return new Map(found.flatMap(({ records }) => records.map(rowOf)).map((row) => [row.id, layersOf(row)]))
}

interface StoredRow {
  readonly id: string
  readonly word: string
  readonly from: string
  readonly to: string
  readonly digest: string | null
  readonly layers: readonly string[] | null
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

function rowOf(record: { toObject(): unknown }): StoredRow {
  return record.toObject() as StoredRow
}

function layersOf({ labels, properties }: StoredRow): readonly Layer[] {
  return storedLayers(labels, properties)
}

/** What a realm says of a row; nothing where the row's origins only look like its own. */
function ofRealm({ id, word, from, to, digest, layers }: StoredRow, realm: string): readonly KnownRow[] {
  if (layers === null) return [{ id, word, from, to, digest: digest ?? '', layers: null }]
  const read = storedLayers([], { layers })
  const own = read.find((layer) => layer.realm === realm)
  return own === undefined ? [] : [{ id, word, from, to, digest: own.digest, layers: read }]
}
