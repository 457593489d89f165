import type { GraphQLSchema } from 'graphql'
import type { GraphAddress } from '../graph/load.js'
import type { ApiContext } from './context.js'

/** The API over one graph: its public schema, a context for each request, and the version of the data. */
export interface Api {
  readonly schema: GraphQLSchema
  readonly context: (request: { readonly requestId: string }) => ApiContext
  /** Version, day and digest of the data that is loaded; null where nothing is. */
  readonly dataVersion: () => Promise<{ readonly version: string; readonly day: string; readonly digest: string } | null>
}

/** Puts an API over a graph. Where a limit is given, the database ends each statement after so many seconds. */
export type OpenApi = (graph: GraphAddress, limitSeconds?: number) => Api
