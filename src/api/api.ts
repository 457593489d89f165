import type { GraphQLSchema } from 'graphql'
import type { ApiContext } from './context.js'

/** The API over one graph: its public schema, a context for each request, and the version of the data. */
export interface Api {
  readonly schema: GraphQLSchema
  readonly context: (request: { readonly requestId: string }) => ApiContext
  /** Version, day and digest of the data that is loaded; null where nothing is. */
  readonly dataVersion: () => Promise<{ readonly version: string; readonly day: string; readonly digest: string } | null>
}
