import type { GraphQLResolveInfo } from 'graphql'
import { badInput } from '../fault.js'
import type { Bridge, StoredValue } from './bridge.js'
import { rootNames } from './shapes.js'
import { argumentsOf, checkedFirst, field, fieldsOf, libraryWhere, queryOf, REQUIRED, translateSelections, written } from './translate.js'

/** A page of stored things, by keyset: what comes after the last one of the page before, in one order. */
export interface StoredPage {
  readonly nodes: readonly StoredValue[]
  readonly endCursor: string | null
  readonly totalCount: () => Promise<number>
}

/** The order of a page: by one field, and by id among equals. */
export interface PageOrder {
  readonly by: string
  readonly direction: 'ASC' | 'DESC'
}

/** Where a page ends: the value of the field of its last thing, and its id. */
export interface PageEnd {
  readonly value: string | number | null
  readonly id: string
}

/** One page of a stored type, with what the client selects of each thing. */
export async function fetchPage(bridge: Bridge, typeName: string, info: GraphQLResolveInfo): Promise<StoredPage> {
  const asked = bridge.asked(info)
  const given = argumentsOf(asked, 'Query', info.fieldNodes[0] as GraphQLResolveInfo['fieldNodes'][number])
  const first = checkedFirst(given['first'])
  const order = orderOf(given['sort'])
  const where = given['where'] === undefined ? undefined : libraryWhere(asked, `${typeName}Where`, given['where'])
  const end = given['after'] === undefined ? undefined : readCursor(String(given['after']), order)
  const selectionSets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  const fields = fieldsOf(asked, selectionSets)
  const nodeSelections = fields.filter(({ name }) => name.value === 'nodes').flatMap(({ selectionSet }) => selectionSet ?? [])
  const { many } = rootNames(typeName)

  const selection = translateSelections(asked, typeName, nodeSelections)
  const withKey = { ...selection, selections: [...selection.selections, field(order.by, `${REQUIRED}key`)] }
  const conditions = [where, end && afterCondition(order, end)].filter((one) => one !== undefined)
  const root = field(many, 'found', withKey, written({
    ...(conditions.length === 0 ? {} : { where: { kind: 'where', value: conditions.length === 1 ? conditions[0] : { AND: conditions } } }),
    sort: { kind: 'plain', value: order.by === 'id' ? [{ id: { enum: order.direction } }] : [{ [order.by]: { enum: order.direction } }, { id: { enum: 'ASC' } }] },
    limit: { kind: 'plain', value: first + 1 },
  }))
  const { found } = (await bridge.ask(queryOf(root))) as { found: readonly StoredValue[] }
  const nodes = found.slice(0, first)
  const last = nodes.at(-1)
  return {
    nodes,
    endCursor: found.length > first && last !== undefined ? writeCursor(order, { value: (last[`${REQUIRED}key`] as string | number | null) ?? null, id: last[`${REQUIRED}id`] as string }) : null,
    totalCount: () => count(bridge, many, where),
  }
}

async function count({ ask }: Bridge, many: string, where: unknown): Promise<number> {
  const inner = { kind: 'SelectionSet', selections: [field('totalCount')] } as const
  const root = field(`${many}Connection`, 'found', inner as never, where === undefined ? {} : written({ where: { kind: 'where', value: where } }))
  const { found } = (await ask(queryOf(root))) as { found: { totalCount: number } }
  return found.totalCount
}

function orderOf(sort: unknown): PageOrder {
  if (sort === undefined) return { by: 'id', direction: 'ASC' }
  const entries = Object.entries(sort as Record<string, 'ASC' | 'DESC'>)
  const [entry] = entries
  if (entry === undefined || entries.length > 1) throw badInput(`“sort” names ${entries.length} fields; give one, such as {${entry?.[0] ?? 'nameEn'}: ASC}.`)
  return { by: entry[0], direction: entry[1] }
}

/**
 * The condition for what comes after the end of a page. The database puts what has no value last when rising and
 * first when falling.
 */
export function afterCondition({ by, direction }: PageOrder, { value, id }: PageEnd): unknown {
  const later = direction === 'ASC' ? 'gt' : 'lt'
  if (by === 'id') return { id: { [later]: id } }
  const among = (same: unknown): unknown => ({ AND: [same, { id: { gt: id } }] })
  const hasNone = { [by]: { eq: null } }
  if (value === null) return direction === 'ASC' ? among(hasNone) : { OR: [among(hasNone), { NOT: hasNone }] }
  const beyond = [{ [by]: { [later]: value } }, among({ [by]: { eq: value } })]
  return { OR: direction === 'ASC' ? [...beyond, hasNone] : beyond }
}

/** A cursor as clients see it: opaque, and bound to the order that it was made in. */
export function writeCursor({ by, direction }: PageOrder, { value, id }: PageEnd): string {
  return Buffer.from(JSON.stringify([by, direction, value, id])).toString('base64url')
}

/** The end of a page that a cursor tells; a cursor of another order, or of nobody's making, is refused. */
export function readCursor(cursor: string, { by, direction }: PageOrder): PageEnd {
  const parts = partsOf(cursor)
  if (parts === null) throw badInput(`“after” is no cursor of this API: “${cursor.slice(0, 40)}”. Give the endCursor of the page before.`)
  if (parts[0] !== by || parts[1] !== direction) throw badInput(`“after” belongs to a page sorted by ${String(parts[0])} ${String(parts[1])}; this one is sorted by ${by} ${direction}. Begin again without “after”.`)
  return { value: parts[2], id: parts[3] }
}

function partsOf(cursor: string): [string, string, string | number | null, string] | null {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown
    const isCursor = Array.isArray(parts) && parts.length === 4 && typeof parts[0] === 'string' && typeof parts[1] === 'string' && typeof parts[3] === 'string'
    return isCursor ? (parts as [string, string, string | number | null, string]) : null
  } catch {
    return null
  }
}
