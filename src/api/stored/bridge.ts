import DataLoader from 'dataloader'
import { print, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'
import type { AskLibrary } from './library.js'
import { rootNames, type StoredType } from './shapes.js'
import { field, queryOf, REQUIRED, translateSelections, written, type Asked } from './translate.js'

/** A stored thing as the library gave it: values by the client's own keys. */
export type StoredValue = Readonly<Record<string, unknown>>

/** What leads from computed answers to stored things, for one request. */
export interface Bridge {
  readonly ask: AskLibrary
  readonly asked: (info: GraphQLResolveInfo) => Asked
  readonly loaders: Map<string, DataLoader<string, StoredValue | null>>
}

/** A bridge for one request; things of one type with one selection are fetched together. */
export function openBridge(ask: AskLibrary, types: ReadonlyMap<string, StoredType>, computed: Asked['computed']): Bridge {
  return {
    ask,
    asked: ({ schema, fragments, variableValues }) => ({ schema, types, computed, fragments, variables: variableValues }),
    loaders: new Map(),
  }
}

/** The stored thing of this id with what the client selects of it, or null where there is none. */
export function fetchStored(bridge: Bridge, typeName: string, id: string, info: GraphQLResolveInfo): Promise<StoredValue | null> {
  const selectionSets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  return loaderFor(bridge, typeName, translateSelections(bridge.asked(info), typeName, selectionSets)).load(id)
}

/** How many things one statement fetches. */
const BATCH = 200

function loaderFor({ ask, loaders }: Bridge, typeName: string, selectionSet: SelectionSetNode): DataLoader<string, StoredValue | null> {
  const key = `${typeName} ${print(selectionSet)}`
  const known = loaders.get(key)
  if (known !== undefined) return known
  const loader = new DataLoader<string, StoredValue | null>(
    async (ids) => {
      const root = field(rootNames(typeName).many, 'found', selectionSet, written({ where: { kind: 'where', value: { id: { in: [...ids] } } } }))
      const { found } = (await ask(queryOf(root))) as { found: readonly StoredValue[] }
      const byId = new Map(found.map((value) => [value[`${REQUIRED}id`] as string, value]))
      return ids.map((id) => byId.get(id) ?? null)
    },
    { maxBatchSize: BATCH },
  )
  loaders.set(key, loader)
  return loader
}
