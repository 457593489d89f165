import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { GraphRows, LinkRow, NodeRow, Standing } from '../record/rows.js'
import { requireWords, type Cypher } from './cypher.js'
import { knownOfRealm, storedLinks, storedNodes, type KnownRow, type KnownRows, type Stored } from './known-rows.js'
import { mergedLayers, storedProperties, type Layer } from './layers.js'
import { differenceOf, type Difference, type ToWrite } from './row-difference.js'
import { CREATE_LINKS, CREATE_NODES, NOTE_LOST, REMOVE_LINKS, REMOVE_NODES, REPLACE_LINKS, REPLACE_NODES } from './row-statements.js'

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

/**
 * Makes the part of the graph that a realm says (origins that begin with its name, such as `seed/`) equal to these rows,
 * inside the transaction that is handed in: what is new is added, what differs is replaced, what the realm no longer
 * says goes unless another realm says it too. Where several speak of one node or link, each keeps its part: the graph
 * shows what has the higher standing, and what a realm said comes forth again when another falls silent. Rows that are
 * already there are not touched.
 */
export async function writeRows(transaction: ManagedTransaction, rows: GraphRows, realm: string, labels: ReadonlySet<string>, types: ReadonlySet<string>, progress: Progress = () => undefined, writing: RealmWriting = {}): Promise<Written> {
  requireWords(rows.nodes.flatMap((row) => row.labels), labels)
  requireWords(rows.links.map(({ type }) => type), types)
  const { standing = 'CURATED', mayBeShared = () => true } = writing
  const known = writing.known ?? (await knownOfRealm(transaction, realm))
  const nodes = differenceOf(rows.nodes, known.nodes, realm, standing)
  const links = differenceOf(rows.links, known.links, realm, standing)
  const others = await saidByOthers(transaction, nodes, links, known, mayBeShared)
  await remove(transaction, nodes.gone.filter(isForgotten), links.gone.filter(isForgotten))
  await write(
    transaction,
    [...nodes.toWrite.map((one) => placed(one, known.nodes, others.nodes)), ...restored(nodes.gone, realm)],
    links.toWrite.map((one) => ({ ...one.row, ...placed(one, known.links, others.links) })),
    restored(links.gone, realm),
    progress,
  )
  return { nodes: counted(nodes, rows.nodes.length), links: counted(links, rows.links.length) }
}

/** What is in the graph of rows that this realm did not say till now. A link can only be there where both its ends are. */
async function saidByOthers(transaction: ManagedTransaction, nodes: Difference<NodeRow>, links: Difference<LinkRow>, known: KnownRows, mayBeShared: (id: string) => boolean): Promise<{ readonly nodes: ReadonlyMap<string, Stored>; readonly links: ReadonlyMap<string, Stored> }> {
  const newNodes = nodes.toWrite.map(({ row }) => row.id).filter((id) => !known.nodes.has(id))
  const newLinks = links.toWrite.map(({ row }) => row).filter(({ id }) => !known.links.has(id) && mayBeShared(id))
  const stored = await storedNodes(transaction, newNodes.filter(mayBeShared))
  const absent = new Set(newNodes.filter((id) => !stored.has(id)))
  return { nodes: stored, links: await storedLinks(transaction, newLinks.filter(({ from, to }) => !absent.has(from) && !absent.has(to))) }
}

/** A node or link as it is to stand: in its place in the database, or null where it is new there. */
interface Placed {
  readonly element: string | null
  readonly layers: readonly Layer[]
}

/** The layers of a row: what others say of it, and last what this realm says. */
function placed({ row, layer }: ToWrite<NodeRow | LinkRow>, known: ReadonlyMap<string, KnownRow>, others: ReadonlyMap<string, Stored>): Placed {
  const there = known.get(row.id) ?? others.get(row.id)
  return { element: there?.element ?? null, layers: [...(there?.layers ?? []).filter(({ realm }) => realm !== layer.realm), layer] }
}

/** True of rows that go from this realm and that no other says. */
function isForgotten({ layers }: KnownRow): boolean {
  return layers === null
}

/** Rows that go from this realm and stay in others, with what these say. */
function restored(gone: readonly KnownRow[], realm: string): Placed[] {
  return gone.flatMap(({ element, layers }) => (layers === null ? [] : [{ element, layers: layers.filter((layer) => layer.realm !== realm) }]))
}

async function remove(transaction: ManagedTransaction, nodes: readonly KnownRow[], links: readonly KnownRow[]): Promise<void> {
  const elements = (batch: readonly KnownRow[]): string[] => batch.map(({ element }) => element)
  await inTurn([
    ...inBatches(links, (batch) => transaction.run(REMOVE_LINKS, { elements: elements(batch) })),
    ...inBatches(nodes, (batch) => transaction.run(NOTE_LOST, { ids: batch.map(({ id }) => id) })),
    ...inBatches(nodes, (batch) => transaction.run(REMOVE_NODES, { elements: elements(batch) })),
  ])
}

/** Writes the nodes first, for links need their ends. */
async function write(transaction: ManagedTransaction, nodes: readonly Placed[], links: readonly (LinkRow & Placed)[], restoredLinks: readonly Placed[], progress: Progress): Promise<void> {
  let done = 0
  const send = <T>(step: string, statement: Cypher, items: readonly T[], rowOf: (item: T) => Record<string, unknown>): Step[] =>
    inBatches(items, async (batch) => {
      await transaction.run(statement, { rows: batch.map(rowOf) })
      progress(step, (done += batch.length), nodes.length + links.length + restoredLinks.length)
    })
  await inTurn([
    ...send('nodes', CREATE_NODES, nodes.filter(isNew), ({ layers }) => ({ labels: mergedLayers(layers).labels, properties: propertiesOf(layers) })),
    ...send('nodes', REPLACE_NODES, nodes.filter((one) => !isNew(one)), ({ element, layers }) => ({ element, labels: mergedLayers(layers).labels, properties: propertiesOf(layers) })),
    ...send('relationships', CREATE_LINKS, links.filter(isNew), ({ type, from, to, layers }) => ({ type, from, to, properties: propertiesOf(layers) })),
    ...send('relationships', REPLACE_LINKS, [...links.filter((one) => !isNew(one)), ...restoredLinks], ({ element, layers }) => ({ element, properties: propertiesOf(layers) })),
  ])
}

function isNew({ element }: Placed): boolean {
  return element === null
}

function propertiesOf(layers: readonly Layer[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(storedProperties(layers)).map(([name, value]) => [name, whole(value)]))
}

/** A whole number is stored as one; the driver would make it a fraction (1.0) without being told. */
function whole(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(whole)
  return Number.isInteger(value) ? neo4j.int(value as number) : value
}

function counted<R>({ toWrite, added, gone }: Difference<R>, wanted: number): Changed {
  return { added, changed: toWrite.length - added, removed: gone.length, kept: wanted - toWrite.length }
}

type Step = () => Promise<unknown>

function inBatches<T>(items: readonly T[], run: (batch: readonly T[]) => Promise<unknown>): Step[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, place) => () => run(items.slice(place * BATCH, (place + 1) * BATCH)))
}

const BATCH = 2_000

/** Sends a few statements without waiting for each, for the server runs them in order; holds no more of them at once. */
async function inTurn(steps: readonly Step[]): Promise<void> {
  for (let start = 0; start < steps.length; start += AT_ONCE) await Promise.all(steps.slice(start, start + AT_ONCE).map((step) => step()))
}

const AT_ONCE = 16
