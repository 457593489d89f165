import type { ReadGraph } from '../graph/read.js'
import type { Bridge } from './stored/bridge.js'

/** What every resolver of one request is handed. */
export interface ApiContext {
  readonly requestId: string
  /** Leads from computed answers to stored things, in batches. */
  readonly bridge: Bridge
  /** Asks the graph itself, read-only. */
  readonly read: ReadGraph
  /** How many statements the request has run. */
  readonly statements: { count: number }
  /** Loaders that last one request, by name. */
  readonly loaders: Map<string, unknown>
}

/** The loader of this name for this request, made at its first use. */
export function loaderOf<L>(context: ApiContext, name: string, make: () => L): L {
  const known = context.loaders.get(name) as L | undefined
  if (known !== undefined) return known
  const made = make()
  context.loaders.set(name, made)
  return made
}
