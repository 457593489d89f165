import { createHash } from 'node:crypto'
import type { ManagedTransaction } from 'neo4j-driver'
import type { GraphRows, LinkRow, NodeRow, PropertyValue } from '../record/rows.js'
import { cypher, withWords } from './cypher.js'

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

interface Known {
  readonly id: string
  readonly word: string
  readonly rowDigest: string
  readonly origins: readonly string[]
}

const KNOWN_NODES = cypher`
  MATCH (n:Entity) WHERE any(origin IN n.origins WHERE origin STARTS WITH $realm)
  RETURN n.id AS id, '' AS word, n.rowDigest AS rowDigest, n.origins AS origins`
const KNOWN_LINKS = cypher`
  MATCH (:Entity)-[r]->(:Entity) WHERE any(origin IN r.origins WHERE origin STARTS WITH $realm)
  RETURN r.id AS id, type(r) AS word, r.rowDigest AS rowDigest, r.origins AS origins`
const REMOVE_LINKS = cypher`
  UNWIND $ids AS id MATCH (:Entity)-[r:<type> {id: id}]->(:Entity) DELETE r`
const REMOVE_NODES = cypher`
  UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n`
const DISOWN_NODES = cypher`
  UNWIND $ids AS id MATCH (n:Entity {id: id})
  SET n.origins = [origin IN n.origins WHERE NOT origin STARTS WITH $realm]`
const DISOWN_LINKS = cypher`
  UNWIND $ids AS id MATCH (:Entity)-[r:<type> {id: id}]->(:Entity)
  SET r.origins = [origin IN r.origins WHERE NOT origin STARTS WITH $realm]`
const WRITE_NODES = cypher`
  UNWIND $rows AS row
  MERGE (n:Entity {id: row.id})
  WITH n, row, [origin IN coalesce(n.origins, []) WHERE NOT origin STARTS WITH $realm] AS others
  SET n = row.properties, n.origins = others + row.origins, n.rowDigest = row.digest
  REMOVE n:<all>
  SET n:<labels>`
const WRITE_LINKS = cypher`
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
  MERGE (a)-[r:<type> {id: row.id}]->(b)
  WITH r, row, [origin IN coalesce(r.origins, []) WHERE NOT origin STARTS WITH $realm] AS others
  SET r = row.properties, r.origins = others + row.origins, r.rowDigest = row.digest`

const BATCH = 2_000

/**
 * Makes the part of the graph that a realm says (origins that begin with `realm`, such as `seed/`) equal to these rows,
 * inside the transaction that is handed in: what is new is added, what differs is replaced, what the realm no longer
 * says goes unless another origin says it too. Rows that are already there are not touched.
 */
export async function writeRows(transaction: ManagedTransaction, rows: GraphRows, realm: string, labels: ReadonlySet<string>, types: ReadonlySet<string>, progress: Progress = () => undefined): Promise<Written> {
  const knownNodes = await knownIn(transaction, KNOWN_NODES, realm)
  const knownLinks = await knownIn(transaction, KNOWN_LINKS, realm)
  const nodes = difference(rows.nodes.map((row) => ({ row, digest: digestOf([row.labels, row.properties, row.origins]) })), knownNodes)
  const links = difference(rows.links.map((row) => ({ row, digest: digestOf([row.properties, row.origins]) })), knownLinks)

  for (const [type, gone] of groups([...links.gone.values()], ({ word }) => word)) {
    const { last, shared } = byOrigin(gone, realm)
    await inBatches(last, (ids) => transaction.run(withWords(REMOVE_LINKS, { type: [type] }, types), { ids }))
    await inBatches(shared, (ids) => transaction.run(withWords(DISOWN_LINKS, { type: [type] }, types), { ids, realm }))
  }
  const goneNodes = byOrigin([...nodes.gone.values()], realm)
  await inBatches(goneNodes.last, (ids) => transaction.run(REMOVE_NODES, { ids }))
  await inBatches(goneNodes.shared, (ids) => transaction.run(DISOWN_NODES, { ids, realm }))

  let done = 0
  const total = nodes.toWrite.length + links.toWrite.length
  for (const [combination, group] of groups(nodes.toWrite, ({ row }) => [...row.labels].sort().join(':'))) {
    const statement = withWords(WRITE_NODES, { labels: combination.split(':'), all: [...labels] }, labels)
    await inBatches(group.map(nodeParameter), async (batch) => {
      await transaction.run(statement, { rows: batch, realm })
      progress('nodes', (done += batch.length), total)
    })
  }
  for (const [type, group] of groups(links.toWrite, ({ row }) => row.type)) {
    const statement = withWords(WRITE_LINKS, { type: [type] }, types)
    await inBatches(group.map(linkParameter), async (batch) => {
      await transaction.run(statement, { rows: batch, realm })
      progress('relationships', (done += batch.length), total)
    })
  }
  return { nodes: counted(nodes, rows.nodes.length), links: counted(links, rows.links.length) }
}

async function knownIn(transaction: ManagedTransaction, statement: string, realm: string): Promise<ReadonlyMap<string, Known>> {
  const { records } = await transaction.run(statement, { realm })
  return new Map(records.map((record) => [record.get('id') as string, record.toObject() as unknown as Known]))
}

interface Difference<R> {
  readonly toWrite: readonly { readonly row: R; readonly digest: string }[]
  readonly added: number
  readonly gone: ReadonlyMap<string, Known>
}

function difference<R extends { readonly id: string }>(wanted: readonly { readonly row: R; readonly digest: string }[], known: ReadonlyMap<string, Known>): Difference<R> {
  const ids = new Set(wanted.map(({ row }) => row.id))
  return {
    toWrite: wanted.filter(({ row, digest }) => known.get(row.id)?.rowDigest !== digest),
    added: wanted.filter(({ row }) => !known.has(row.id)).length,
    gone: new Map([...known].filter(([id]) => !ids.has(id))),
  }
}

function counted<R>({ toWrite, added, gone }: Difference<R>, wanted: number): Changed {
  return { added, changed: toWrite.length - added, removed: gone.size, kept: wanted - toWrite.length }
}

function byOrigin(gone: readonly Known[], realm: string): { last: string[]; shared: string[] } {
  const isShared = ({ origins }: Known): boolean => origins.some((origin) => !origin.startsWith(realm))
  return { last: gone.filter((one) => !isShared(one)).map(({ id }) => id), shared: gone.filter(isShared).map(({ id }) => id) }
}

function nodeParameter({ row, digest }: { readonly row: NodeRow; readonly digest: string }): Record<string, unknown> {
  return { id: row.id, properties: row.properties, origins: row.origins, digest }
}

function linkParameter({ row, digest }: { readonly row: LinkRow; readonly digest: string }): Record<string, unknown> {
  return { id: row.id, from: row.from, to: row.to, properties: row.properties, origins: row.origins, digest }
}

function digestOf(value: readonly unknown[]): string {
  return createHash('sha1').update(JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1))) : inner))).digest('base64url')
}

function isRecord(value: unknown): value is Record<string, PropertyValue> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = grouped.get(key)
    if (group === undefined) grouped.set(key, [item])
    else group.push(item)
  }
  return grouped
}

async function inBatches<T>(items: readonly T[], run: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) await run(items.slice(start, start + BATCH))
}
