import { fileURLToPath } from 'node:url'
import { graphql, type GraphQLFormattedError } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Api } from '../../src/api/api.js'
import { buildApi } from '../../src/api/schema.js'
import { driverOf } from './neo4j.js'

/** An answer of the API as a client sees it, with how many statements it took. */
export interface Answered {
  // A client takes an answer apart by the query that it sent, which no type here can know.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: Record<string, any>
  readonly errors: readonly GraphQLFormattedError[]
  readonly statements: number
}

/** The API over the shared, seeded graph, for one test file; it is opened before the tests and closed after them. */
export function openApi(): { readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answered>; readonly api: () => Api; readonly driver: () => Driver } {
  let driver: Driver
  let api: Api
  beforeAll(async () => {
    driver = driverOf(inject('neo4j'))
    api = await buildApi({ driver }, fileURLToPath(new URL('../../schema', import.meta.url)))
  })
  afterAll(() => driver.close())
  return {
    api: () => api,
    driver: () => driver,
    ask: async (query, variables = {}) => {
      const context = api.context({ requestId: 'test' })
      const { data, errors = [] } = await graphql({ schema: api.schema, source: query, variableValues: variables, contextValue: context })
      return { data: JSON.parse(JSON.stringify(data ?? {})) as Record<string, unknown>, errors: errors.map((error) => error.toJSON()), statements: context.statements.count }
    },
  }
}
