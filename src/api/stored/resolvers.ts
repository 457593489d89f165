import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import { readThing } from '../../graph/readers/thing.js'
import type { ApiContext } from '../context.js'
import { fetchStored, type StoredValue } from './bridge.js'
import { fetchPage } from './pages.js'
import { isBound, isPartialDate } from './public-sdl.js'
import { isInner, linkName, rootNames, type StoredType } from './shapes.js'
import { REQUIRED } from './translate.js'

type Resolver = GraphQLFieldResolver<StoredValue, ApiContext>
type Resolvers = Record<string, Record<string, unknown>>

/** Resolvers of the public schema of what is stored: values come from the library's answer by the client's own keys. */
export function storedResolvers(types: ReadonlyMap<string, StoredType>, roots: readonly string[]): Resolvers {
  const resolvers: Resolvers = { Query: {} }
  const links = new Map<string, string | null>()
  for (const type of types.values()) {
    if (type.kind === 'interface') {
      resolvers[type.name] = { __resolveType: (value: StoredValue) => value['__typename'] }
      continue
    }
    resolvers[type.name] = Object.fromEntries(type.fields.filter((field) => !isInner(field) && !isBound(field, type.fields)).map((field) => {
      if (field.relationship === null) return [field.name, isPartialDate(field, type.fields) ? partialDate(field.name) : byKey]
      if (!field.relationship.isOne) links.set(linkName(field.relationship.target, field.relationship.properties), field.relationship.properties)
      return [field.name, field.relationship.isOne ? firstOf : byKey]
    }))
  }
  for (const [link, properties] of links) {
    resolvers[`${link}Page`] = { edges: byKey, totalCount: byKey, pageInfo: byKey }
    resolvers[link] = properties === null ? { node: byKey } : { node: byKey, properties: byKey }
  }
  resolvers['PageInfo'] = { hasNextPage: byKey, endCursor: byKey }
  for (const root of roots) {
    const { one, many } = rootNames(root)
    ;(resolvers['Query'] as Record<string, unknown>)[one] = (_: unknown, { id }: { id: string }, context: ApiContext, info: GraphQLResolveInfo) => fetchAt(root, id, context, info)
    ;(resolvers['Query'] as Record<string, unknown>)[many] = (_: unknown, __: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo) => fetchPage(bridge, root, info)
  }
  return resolvers
}

/** The thing of this id; a path that leaves out the version leads into the most authoritative one. */
async function fetchAt(root: string, id: string, { bridge, read }: ApiContext, info: GraphQLResolveInfo): Promise<StoredValue | null> {
  const found = await fetchStored(bridge, root, id, info)
  if (found !== null || !id.includes('/')) return found
  const thing = await readThing(read, id)
  return thing === null || thing.label !== root ? null : fetchStored(bridge, root, thing.id, info)
}

const byKey: Resolver = (source, _, __, { path }) => source[path.key]

const firstOf: Resolver = (source, _, __, { path }) => (source[path.key] as readonly StoredValue[] | undefined)?.[0] ?? null

function partialDate(name: string): Resolver {
  return (source) => {
    const edtf = source[`${REQUIRED}${name}`]
    return edtf === null || edtf === undefined ? null : { edtf, earliest: source[`${REQUIRED}${name}Earliest`], latest: source[`${REQUIRED}${name}Latest`] }
  }
}
