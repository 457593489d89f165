import { createHash } from 'node:crypto'
import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { GraphRows, LinkRow, NodeRow, PropertyValue, Standing } from '../record/rows.js'
import { cypher, withWords } from './cypher.js'
import { groups } from './groups.js'
import { knownOfRealm, storedLinks, storedNodes, type KnownRow, type KnownRows } from './known-rows.js'
import { mergedLayers, storedProperties, type Layer } from './layers.js'

/** What writing changed, counted in nodes and relationships. */
export interface Written {
  readonly nodes: Changed
  readonly links: Changed
}
interface Changed {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly kept: number
}

/** Steps of a load, for a progress display. */
export type Progress = (step: string, done: number, of: number) => void

/** How a realm is written where it is not the seed's. */
export interface RealmWriting {
  /** How much it counts against other realms; CURATED unless given. */
  readonly standing?: Standing
  /** What the realm says now; found by reading the whole graph where it is not given. */
  readonly known?: KnownRows
  /** False for rows of which no other realm can speak, so that nobody needs to look; true of all unless given. */
  readonly mayBeShared?: (id: string) => boolean
}

const REMOVE_LINKS = cypher`
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})-[r:<type>]->(b:Entity {id: row.to}) WHERE r.id = row.id
  DELETE r`
const REMOVE_NODES = cypher`
  UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n`
/** Documents that link to what goes remember it, so that the link is made again when it comes back. */
const NOTE_LOST = cypher`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[r]-(:Entity)
  UNWIND [origin IN r.origins WHERE origin STARTS WITH 'document:'] AS origin
  WITH DISTINCT id, origin
  MATCH (document:IngestedDocument {id: origin}) WHERE NOT id IN document.missing
  SET document.missing = document.missing + id`
const WRITE_NODES = cypher`
  UNWIND $rows AS row
  MERGE (n:Entity {id: row.id})
  SET n = row.properties
  REMOVE n:<all>
  SET n:<labels>`
const ADD_NODES = cypher`
  UNWIND $rows AS row
  CREATE (n:Entity:<labels>)
  SET n = row.properties`
const WRITE_LINKS = cypher`
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
  MERGE (a)-[r:<type> {id: row.id}]->(b)
  SET r = row.properties`
const ADD_LINKS = cypher`
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:<type>]->(b)
  SET r = row.properties`
const RESTORE_LINKS = cypher`
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})-[r:<type>]->(b:Entity {id: row.to}) WHERE r.id = row.id
  SET r = row.properties`

const BATCH = 2_000

/**
 * Makes the part of the graph that a realm says (origins that begin with its name, such as `seed/`) equal to these rows,
 * inside the transaction that is handed in: what is new is added, what differs is replaced, what the realm no longer
 * says goes unless another realm says it too. Where several speak of one node or link, each keeps its part: the graph
 * shows what has the higher standing, and what a realm said comes forth again when another falls silent. Rows that are
 * already there are not touched.
 */
export async function writeRows(transaction: ManagedTransaction, rows: GraphRows, realm: string, labels: ReadonlySet<string>, types: ReadonlySet<string>, progress: Progress = () => undefined, writing: RealmWriting = {}): Promise<Written> {
  const { standing = 'CURATED', mayBeShared = () => true } = writing
  const known = writing.known ?? (await knownOfRealm(transaction, realm))
  const layerOf = (row: NodeRow | LinkRow): Layer => {
    const own = 'labels' in row ? row.labels : []
    return { realm, standing: row.standing ?? standing, digest: digestOf([own, row.properties, row.origins, row.standing ?? standing]), origins: row.origins, labels: own, properties: row.properties }
  }
  const nodes = difference(rows.nodes, layerOf, known.nodes)
  const links = difference(rows.links, layerOf, known.links)
  const isUnknown = ({ row: { id } }: ToWrite<NodeRow | LinkRow>, within: ReadonlyMap<string, KnownRow>): boolean => !within.has(id) && mayBeShared(id)
  const [otherNodes, otherLinks] = await Promise.all([
    storedNodes(transaction, nodes.toWrite.filter((one) => isUnknown(one, known.nodes)).map(({ row }) => row.id)),
    storedLinks(transaction, links.toWrite.filter((one) => isUnknown(one, known.links)).map(({ row }) => row), types),
  ])
  const layersFor = ({ row, layer }: ToWrite<NodeRow | LinkRow>, within: ReadonlyMap<string, KnownRow>, others: ReadonlyMap<string, readonly Layer[]>): readonly Layer[] => [
    ...(within.get(row.id)?.layers ?? others.get(row.id) ?? []).filter((one) => one.realm !== realm),
    layer,
  ]

  await inTurn([
    ...[...groups(links.gone, ({ word }) => word)].flatMap(([type, gone]) => [
      ...inBatches(gone.filter(({ layers }) => layers === null), (batch) => transaction.run(withWords(REMOVE_LINKS, { type: [type] }, types), { rows: batch.map(({ id, from, to }) => ({ id, from, to })) })),
      ...inBatches(restored(gone, realm), (batch) => transaction.run(withWords(RESTORE_LINKS, { type: [type] }, types), { rows: batch.map((one) => ({ ...parameter(one), from: one.from, to: one.to })) })),
    ]),
    ...inBatches(nodes.gone.filter(({ layers }) => layers === null), (batch) => transaction.run(NOTE_LOST, { ids: batch.map(({ id }) => id) })),
    ...inBatches(nodes.gone.filter(({ layers }) => layers === null), (batch) => transaction.run(REMOVE_NODES, { ids: batch.map(({ id }) => id) })),
  ])

  const nodeWrites = [...nodes.toWrite.map((one) => ({ id: one.row.id, layers: layersFor(one, known.nodes, otherNodes), isNew: !known.nodes.has(one.row.id) && !otherNodes.has(one.row.id) })), ...restored(nodes.gone, realm).map((one) => ({ ...one, isNew: false }))]
  const linkWrites = links.toWrite.map((one) => ({ ...one.row, layers: layersFor(one, known.links, otherLinks), isNew: !known.links.has(one.row.id) && !otherLinks.has(one.row.id) }))
  const told = counting(nodeWrites.length + linkWrites.length, progress)
  await inTurn([
    ...[...groups(nodeWrites, ({ layers, isNew }) => [isNew ? 'ADD' : 'WRITE', ...mergedLayers(layers).labels].join(':'))].flatMap(([combination, group]) => {
      const [, ...own] = combination.split(':')
      const statement = group[0]?.isNew === true ? withWords(ADD_NODES, { labels: own }, labels) : withWords(WRITE_NODES, { labels: own, all: [...labels] }, labels)
      return inBatches(group, (batch) => transaction.run(statement, { rows: batch.map(parameter) }).then(() => told('nodes', batch.length)))
    }),
    ...[...groups(linkWrites, ({ type, isNew }) => `${isNew ? 'ADD' : 'WRITE'}:${type}`)].flatMap(([, group]) => {
      const statement = withWords(group[0]?.isNew === true ? ADD_LINKS : WRITE_LINKS, { type: [group[0]?.type ?? ''] }, types)
      return inBatches(group, (batch) => transaction.run(statement, { rows: batch.map((one) => ({ ...parameter(one), from: one.from, to: one.to })) }).then(() => told('relationships', batch.length)))
    }),
  ])
  return { nodes: counted(nodes, rows.nodes.length), links: counted(links, rows.links.length) }
}

interface ToWrite<R> {
  readonly row: R
  readonly layer: Layer
}

interface Difference<R> {
  readonly toWrite: readonly ToWrite<R>[]
  readonly added: number
  readonly gone: readonly KnownRow[]
}

function difference<R extends NodeRow | LinkRow>(wanted: readonly R[], layerOf: (row: R) => Layer, known: ReadonlyMap<string, KnownRow>): Difference<R> {
  const ids = new Set(wanted.map(({ id }) => id))
  return {
    toWrite: wanted.map((row) => ({ row, layer: layerOf(row) })).filter(({ row, layer }) => known.get(row.id)?.digest !== layer.digest),
    added: wanted.filter(({ id }) => !known.has(id)).length,
    gone: [...known.values()].filter(({ id }) => !ids.has(id)),
  }
}

function counted<R>({ toWrite, added, gone }: Difference<R>, wanted: number): Changed {
  return { added, changed: toWrite.length - added, removed: gone.length, kept: wanted - toWrite.length }
}

/** Rows that go from this realm and stay in others, with what these say. */
function restored(gone: readonly KnownRow[], realm: string): { id: string; from: string; to: string; layers: readonly Layer[] }[] {
  return gone.flatMap(({ id, from, to, layers }) => (layers === null ? [] : [{ id, from, to, layers: layers.filter((layer) => layer.realm !== realm) }]))
}

function parameter({ id, layers }: { readonly id: string; readonly layers: readonly Layer[] }): Record<string, unknown> {
  return { id, properties: Object.fromEntries(Object.entries(storedProperties(layers)).map(([name, value]) => [name, whole(value)])) }
}

/** A whole number is stored as one; the driver would make it a fraction (1.0) without being told. */
function whole(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(whole)
  return Number.isInteger(value) ? neo4j.int(value as number) : value
}

function counting(total: number, progress: Progress): (step: string, more: number) => void {
  let done = 0
  return (step, more) => progress(step, (done += more), total)
}

function digestOf(value: readonly unknown[]): string {
  return createHash('sha1').update(JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1))) : inner))).digest('base64url')
}

function isRecord(value: unknown): value is Record<string, PropertyValue> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

type Step = () => Promise<unknown>

function inBatches<T>(items: readonly T[], run: (batch: T[]) => Promise<unknown>): Step[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, place) => () => run(items.slice(place * BATCH, (place + 1) * BATCH)))
}

/** Sends a few statements without waiting for each, for the server runs them in order; holds no more of them at once. */
async function inTurn(steps: readonly Step[]): Promise<void> {
  for (let start = 0; start < steps.length; start += AT_ONCE) await Promise.all(steps.slice(start, start + AT_ONCE).map((step) => step()))
}

const AT_ONCE = 16
