import type { ManagedTransaction } from 'neo4j-driver'
import { cypher } from './cypher.js'
import { storedLayers, type Layer } from './layers.js'

/** A node or link that a realm speaks of, as the graph holds it. */
export interface KnownRow {
  readonly id: string
  /** Where the database keeps it, for as long as the transaction lasts. */
  readonly element: string
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
  RETURN n.id AS id, elementId(n) AS element, n.rowDigest AS digest, n.layers AS layers, [] AS labels, {} AS properties`
const LINKS_OF_REALM = cypher`
  MATCH (:Entity)-[r]->(:Entity) WHERE any(origin IN r.origins WHERE origin STARTS WITH $realm)
  RETURN r.id AS id, elementId(r) AS element, r.rowDigest AS digest, r.layers AS layers, [] AS labels, {} AS properties`
const NODES_BY_ID = cypher`
  UNWIND $ids AS id MATCH (n:Entity {id: id})
  RETURN n.id AS id, elementId(n) AS element, n.rowDigest AS digest, n.layers AS layers, labels(n) AS labels, properties(n) AS properties`
const LINKS_BY_ID = cypher`
  UNWIND $links AS link MATCH (:Entity {id: link.from})-[r]->(:Entity {id: link.to}) WHERE r.id = link.id
  RETURN r.id AS id, elementId(r) AS element, r.rowDigest AS digest, r.layers AS layers, [] AS labels, properties(r) AS properties`

/** The ends and the id by which a link is found. */
export interface LinkAddress {
  readonly id: string
  readonly from: string
  readonly to: string
}

/** Everything that a realm says, found by the origins that begin with its name; it reads the whole graph. */
export async function knownOfRealm(transaction: ManagedTransaction, realm: string): Promise<KnownRows> {
  const [nodes, links] = await Promise.all([transaction.run(NODES_OF_REALM, { realm }), transaction.run(LINKS_OF_REALM, { realm })])
  const known = (rows: readonly StoredRow[]): ReadonlyMap<string, KnownRow> => new Map(rows.flatMap((row) => ofRealm(row, realm)).map((row) => [row.id, row]))
  return { nodes: known(nodes.records.map(rowOf)), links: known(links.records.map(rowOf)) }
}

/** A node or link that is in the graph, with all that is said of it. */
export interface Stored {
  readonly element: string
  readonly layers: readonly Layer[]
}

/** The nodes of these ids that are in the graph, each with all that is said of it. */
export async function storedNodes(transaction: ManagedTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
  if (ids.length === 0) return new Map()
  const { records } = await transaction.run(NODES_BY_ID, { ids })
  return new Map(records.map(rowOf).map((row) => [row.id, storedOf(row)]))
}

/** The links of these ids that are in the graph, each with all that is said of it. */
export async function storedLinks(transaction: ManagedTransaction, links: readonly LinkAddress[]): Promise<ReadonlyMap<string, Stored>> {
  if (links.length === 0) return new Map()
  const { records } = await transaction.run(LINKS_BY_ID, { links: links.map(({ id, from, to }) => ({ id, from, to })) })
  return new Map(records.map(rowOf).map((row) => [row.id, storedOf(row)]))
}

interface StoredRow {
  readonly id: string
  readonly element: string
  readonly digest: string | null
  readonly layers: readonly string[] | null
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

function rowOf(record: { toObject(): unknown }): StoredRow {
  return record.toObject() as StoredRow
}

function storedOf({ element, labels, properties }: StoredRow): Stored {
  return { element, layers: storedLayers(labels, properties) }
}

/** What a realm says of a row; nothing where the row's origins only look like its own. */
function ofRealm({ id, element, digest, layers }: StoredRow, realm: string): readonly KnownRow[] {
  if (layers === null) return [{ id, element, digest: digest ?? '', layers: null }]
  const read = storedLayers([], { layers })
  const own = read.find((layer) => layer.realm === realm)
  return own === undefined ? [] : [{ id, element, digest: own.digest, layers: read }]
}
