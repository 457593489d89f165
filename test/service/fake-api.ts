import { buildSchema, GraphQLError, type GraphQLFieldResolver } from 'graphql'
import neo4j from 'neo4j-driver'
import type { Api } from '../../src/api/api.js'
import type { ApiContext } from '../../src/api/context.js'
import { badInput } from '../../src/api/fault.js'

/** The API of a small archive, whose fields go wrong in every way that a field can. */
export function fakeApi(read: () => Promise<unknown> = async () => 'Quito'): Api {
  const schema = buildSchema(`
    type Query { shelf(first: Int = 20): [Shelf!]!  text: String!  broken: String  badInput: String  slow: String  lost: String  late: String  heavy: String  unthought: String  needed: String! }
    type Shelf { label: String!  inside(first: Int = 20): [Shelf!]! }
  `)
  const resolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, ApiContext>>> = {
    text: (_, __, context) => {
      context.statements.count += 1
      return read()
    },
    shelf: () => [{ label: 'A', inside: [] }],
    broken: () => fail(new TypeError("Cannot read properties of undefined (reading 'bolt://secret')")),
    needed: () => fail(new Error('MATCH (n) RETURN n')),
    badInput: () => fail(badInput('“after” is no cursor of this API.')),
    slow: () => new Promise(() => undefined),
    lost: () => fail(new neo4j.Neo4jError('Connection to 10.0.0.7:7687 was closed', 'ServiceUnavailable', '', '')),
    late: () => fail(new GraphQLError('x', { originalError: new neo4j.Neo4jError('terminated', 'Neo.ClientError.Transaction.TransactionTimedOut', '', '') })),
    heavy: () => fail(new Error('wrapped', { cause: new neo4j.Neo4jError('256 MiB', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', '', '') })),
    unthought: () => fail(new neo4j.Neo4jError('Invalid input in MATCH (n:Secret)', 'Neo.ClientError.Statement.SyntaxError', '', '')),
  }
  for (const [name, resolve] of Object.entries(resolvers)) (schema.getQueryType()?.getFields()[name] as { resolve: unknown }).resolve = resolve
  return {
    schema,
    context: ({ requestId }) => ({ requestId, statements: { count: 0 }, loaders: new Map() }) as unknown as ApiContext,
    dataVersion: async () => ({ version: '2026.1', day: '2026-11-22', digest: 'd' }),
  }
}

function fail(error: Error): never {
  throw error
}
