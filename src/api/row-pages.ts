import DataLoader from 'dataloader'
import type { ReadGraph } from '../graph/read.js'
import { loaderOf, type ApiContext } from './context.js'
import { badInput } from './fault.js'
import { checkedFirst, REQUIRED } from './stored/translate.js'

/** A page of rows beside a stored thing, as the SDL's …Page types want it. */
export interface RowPage<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly endCursor: string | null
}

/** Arguments that every such field takes. */
export interface RowArguments {
  readonly kinds?: readonly string[] | null
  readonly first?: number | null
  readonly after?: string | null
}

/**
 * A field of a stored type that is a page of rows: the rows of all things asked for in one request with the same kinds
 * are read in one statement, and cut into pages by the id of the last row.
 */
export function rowPageField<Row extends { readonly about: string; readonly id: string }>(
  name: string,
  reader: (read: ReadGraph, ids: readonly string[], kinds: readonly string[] | null) => Promise<Row[]>,
): (source: Readonly<Record<string, unknown>>, given: RowArguments, context: ApiContext) => Promise<RowPage<Row>> {
  return async (source, { kinds, first, after }, context) => {
    if (kinds?.length === 0) throw badInput('“kinds” is an empty list, which would match nothing. Name the kinds, or leave it out for all.')
    const wanted = kinds == null ? null : [...new Set(kinds)].sort()
    const loader = loaderOf(context, `${name} ${wanted?.join() ?? '*'}`, () => new DataLoader<string, Row[]>(async (ids) => {
      const byThing = new Map<string, Row[]>(ids.map((id) => [id, []]))
      for (const row of await reader(context.read, ids, wanted)) byThing.get(row.about)?.push(row)
      return ids.map((id) => byThing.get(id) ?? [])
    }))
    return pageOfRows(await loader.load(source[`${REQUIRED}id`] as string), first, after)
  }
}

/** One page of rows that are all at hand; the cursor is the id of the last row. */
export function pageOfRows<Row extends { readonly id: string }>(rows: readonly Row[], first: number | null | undefined, after: string | null | undefined): RowPage<Row> {
  const size = checkedFirst(first ?? undefined)
  const start = after == null ? 0 : rows.findIndex(({ id }) => cursorOf(id) === after) + 1
  if (after != null && start === 0) throw badInput(`“after” is no cursor of this list: “${after.slice(0, 40)}”. Give the endCursor of the page before.`)
  const page = rows.slice(start, start + size)
  const last = page.at(-1)
  return { rows: page, total: rows.length, endCursor: last !== undefined && start + size < rows.length ? cursorOf(last.id) : null }
}

function cursorOf(id: string): string {
  return Buffer.from(id).toString('base64url')
}
