import 'reflect-metadata'
import path from 'node:path'
import { mergeSchemas } from '@graphql-tools/schema'
import { print, type GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import type { GraphAddress } from '../graph/load.js'
import { readGraph } from '../graph/read.js'
import { readHeader } from '../graph/readers/corpus.js'
import { readStoredSchema } from '../graph/stored-schema.js'
import type { Api, OpenApi } from './api.js'
import { computedFieldResolvers, computedRequirements, rowResolvers } from './computed-fields.js'
import { readComputedSdl } from './computed-sdl.js'
import { computedResolverClasses, storedPointers } from './computed/all.js'
import type { ApiContext } from './context.js'
import { evidenceResolvers } from './evidence.js'
import { openBridge } from './stored/bridge.js'
import { askLibrary, librarySchema } from './stored/library.js'
import { publicSdl } from './stored/public-sdl.js'
import { storedResolvers } from './stored/resolvers.js'
import { storedTypes } from './stored/shapes.js'

/** Stored types that can be asked for directly. */
export const ROOTS = [
  'Instrument', 'Version', 'Provision', 'Act', 'Proposal', 'ProposedAct', 'Body', 'Meeting', 'State', 'Person', 'Collective', 'Tenure',
  'TreatyAction', 'HostingOffer', 'Membership', 'SourceCoverage', 'Thread', 'Finding', 'Source', 'Assertion',
] as const

/** The API over a graph, for callers that have both at hand. */
export async function buildApi(graph: GraphAddress, schemaFolder: string, limitSeconds?: number): Promise<Api> {
  return (await prepareApi(schemaFolder))(graph, limitSeconds)
}

/**
 * Joins what is stored (SDL over the library, in `schema/stored`), what is computed on it (`schema/computed`) and what
 * is computed apart (type-graphql classes) into the one public schema. It needs no database, and takes seconds.
 */
export async function prepareApi(schemaFolder: string): Promise<OpenApi> {
  const stored = readStoredSchema(path.join(schemaFolder, 'stored'))
  const types = storedTypes(stored)
  const { sdl, declared } = readComputedSdl(path.join(schemaFolder, 'computed'), (type) => types.has(type))
  const computed = computedRequirements(declared, types)
  const library = await librarySchema(stored)
  const schema = await publicSchema(stored, types, sdl, declared)
  return ({ driver, database }, limitSeconds) => {
    const milliseconds = limitSeconds === undefined ? undefined : limitSeconds * 1_000
    const ask = askLibrary(library, driver, database, milliseconds)
    return {
      schema,
      context: ({ requestId }): ApiContext => {
        const statements = { count: 0 }
        const counted = (): void => void (statements.count += 1)
        return {
          requestId,
          statements,
          loaders: new Map(),
          read: readGraph(driver, database, counted, milliseconds),
          bridge: openBridge((document) => (counted(), ask(document)), types, computed),
        }
      },
      dataVersion: () => readHeader(readGraph(driver, database)).then((header) => header && { version: header.version, day: header.day, digest: header.digest }),
    }
  }
}

async function publicSchema(stored: ReturnType<typeof readStoredSchema>, types: ReturnType<typeof storedTypes>, computedSdl: string, declared: ReadonlyMap<string, readonly string[]>): Promise<GraphQLSchema> {
  const enums = stored.document.definitions.filter((node) => node.kind === 'EnumTypeDefinition')
  const implementations = [...stored.implementers].map(([name, members]) => `"""What a ${name.toLowerCase()} thing can be."""\nenum ${name}Type {\n${members.map((member) => `  """${member}."""\n  ${member}`).join('\n')}\n}`)
  const apart = await buildSchema({ resolvers: computedResolverClasses, validate: false, emitSchemaFile: false })
  return mergeSchemas({
    schemas: [apart],
    typeDefs: [publicSdl(types, new Set(enums.map(({ name }) => name.value)), ROOTS), enums.map((node) => print(node)).join('\n\n'), implementations.join('\n\n'), computedSdl],
    resolvers: [storedResolvers(types, ROOTS), computedFieldResolvers(declared, types), rowResolvers, { Evidence: evidenceResolvers }, storedPointers],
    assumeValid: false,
  })
}
