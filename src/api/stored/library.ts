import { Neo4jGraphQL } from '@neo4j/graphql'
import { execute, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Driver } from 'neo4j-driver'
import type { StoredSchema } from '../../graph/stored-schema.js'

/** Asks the library's schema, inside the service; clients never see it. */
export type AskLibrary = (document: DocumentNode) => Promise<Readonly<Record<string, unknown>>>

/** The library's schema of what is stored, with the comparisons of texts and ids that pages and days want. */
export async function librarySchema(schema: StoredSchema): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: schema.document,
    features: {
      filters: { ID: { GT: true, GTE: true, LT: true, LTE: true } as never, String: { GT: true, GTE: true, LT: true, LTE: true } },
      excludeDeprecatedFields: {
        bookmark: true, negationFilters: true, arrayFilters: true, stringAggregation: true, aggregationFilters: true,
        nestedUpdateOperationsFields: true, typeOperations: true, aggregation: true, attributeFilters: true, mutationOperations: true, relationshipFilters: true,
      } as never,
    },
  })
  return library.getSchema()
}

/** A way to ask the library's schema over one driver and database, with a limit in milliseconds for each statement where one is given; throws the first error as it is. */
export function askLibrary(schema: GraphQLSchema, driver: Driver, database: string | undefined, milliseconds?: number): AskLibrary {
  const transaction = milliseconds === undefined ? {} : { transaction: { timeout: milliseconds } }
  return async (document) => {
    const result = await execute({
      schema,
      document,
      contextValue: { executionContext: driver, sessionConfig: { defaultAccessMode: 'READ', ...(database === undefined ? {} : { database }) }, ...transaction },
    })
    const [error] = result.errors ?? []
    if (error !== undefined) throw error.originalError ?? error
    return result.data as Record<string, unknown>
  }
}
