import { FIXED_SDL } from './fixed-sdl.js'
import { isInner, linkName, rootNames, type StoredField, type StoredType } from './shapes.js'

/** How many things a page holds where nobody says, and how many at the most. */
export const PAGE = { default: 20, most: 200 } as const

/**
 * The public SDL of what is stored, made from the SDL of the store: types without the library's own words, a link that
 * leads to one thing as one thing, any other link as a bounded page with the properties of each link, filters and
 * sorting of one form. `roots` are the types that can be asked for directly.
 */
export function publicSdl(types: ReadonlyMap<string, StoredType>, enums: ReadonlySet<string>, roots: readonly string[]): string {
  const links = new Map<string, { target: string; properties: string | null }>()
  for (const { fields } of types.values()) {
    for (const { relationship } of fields) {
      if (relationship !== null && !relationship.isOne) links.set(linkName(relationship.target, relationship.properties), relationship)
    }
  }
  const filtered = new Set([...types.values()].filter(hasLinkFilters).flatMap(({ fields }) => fields.flatMap(({ relationship }) => (relationship === null || relationship.isOne ? [] : [linkName(relationship.target, relationship.properties)]))))
  const asked = new Set([...types.values()].filter(({ name, kind }) => kind !== 'node' || roots.includes(name)).map(({ name }) => name))
  return [
    FIXED_SDL,
    ...[...types.values()].map((type) => typeSdl(type, types, asked)),
    ...[...types.values()].filter((type) => asked.has(type.name)).flatMap((type) => [whereSdl(type, enums, asked), ...(isSortable(type) ? [sortSdl(type)] : [])]),
    ...[...links].map(([name, { target, properties }]) => linkSdl(name, target, properties, asked.has(target), filtered.has(name))),
    ...[...usedEnums(types, enums)].map(enumFilterSdl),
    ...roots.map(pageSdl),
    `type Query {\n${roots.map((root) => rootSdl(types.get(root) as StoredType)).join('\n')}\n}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function typeSdl({ name, kind, description, interfaces, fields }: StoredType, types: ReadonlyMap<string, StoredType>, asked: ReadonlySet<string>): string {
  const shown = fields.filter((field) => !isInner(field) && !isBound(field, fields))
  const head = kind === 'interface' ? `interface ${name}` : `type ${name}${interfaces.length > 0 ? ` implements ${interfaces.join(' & ')}` : ''}`
  return `"""${description}"""\n${head} {\n${shown.map((field) => fieldSdl(field, fields, types, asked)).join('\n')}\n}`
}

function fieldSdl(field: StoredField, siblings: readonly StoredField[], types: ReadonlyMap<string, StoredType>, asked: ReadonlySet<string>): string {
  const { name, description, type, relationship } = field
  const told = `  """${description}"""\n  ${name}`
  if (relationship === null) return `${told}: ${isPartialDate(field, siblings) ? 'PartialDate' : type}`
  if (relationship.isOne) return `${told}: ${relationship.target}`
  const link = linkName(relationship.target, relationship.properties)
  const where = asked.has(relationship.target) ? `where: ${link}Where, ` : ''
  const sort = where !== '' && isSortable(types.get(relationship.target) as StoredType) ? `sort: ${relationship.target}Sort, ` : ''
  return `${told}(${where}${sort}first: Int = ${PAGE.default}, after: String): ${link}Page!`
}

function whereSdl(type: StoredType, enums: ReadonlySet<string>, asked: ReadonlySet<string>): string {
  const { name, kind, fields } = type
  const scalars = fields.filter((field) => field.relationship === null && (field.isFilterable || field.name === 'id') && (!isInner(field) || field.name === 'nameEn') && !isPartialDate(field, fields))
  const related = hasLinkFilters(type) ? fields.filter((field) => field.relationship !== null) : fields.filter((field) => field.relationship?.isOne === true)
  const reachable = related.filter(({ relationship }) => asked.has(relationship?.target ?? ''))
  const rows = [
    ...scalars.map((field) => `  """By its ${spoken(field.name)}."""\n  ${field.name}: ${filterOf(field, enums)}`),
    ...reachable.map(({ name: field, relationship }) => {
      const { target, properties, isOne } = relationship as NonNullable<StoredField['relationship']>
      return `  """By “${spoken(field)}”."""\n  ${field}: ${isOne ? `${target}Where` : `${linkName(target, properties)}Filter`}`
    }),
    ...(kind === 'interface' ? [`  """By what sort of thing it is."""\n  typename: [${name}Type!]`] : []),
    ...(kind === 'properties' ? [] : [`  """All of these hold."""\n  AND: [${name}Where!]`, `  """One of these holds."""\n  OR: [${name}Where!]`, `  """This does not hold."""\n  NOT: ${name}Where`]),
  ]
  return `"""Conditions on ${kind === 'properties' ? 'a link' : spoken(name)}; all that are given must hold."""\ninput ${name}Where {\n${rows.join('\n')}\n}`
}

function filterOf({ namedType, isList }: StoredField, enums: ReadonlySet<string>): string {
  if (isList) return enums.has(namedType) ? `${namedType}ListFilter` : 'StringListFilter'
  return `${namedType}Filter`
}

function sortSdl({ name, fields }: StoredType): string {
  return `"""How ${spoken(name)} records are sorted: by one field."""\ninput ${name}Sort {\n${sortableFields(fields).map(({ name: field }) => `  """By its ${spoken(field)}."""\n  ${field}: SortDirection`).join('\n')}\n}`
}

/** True where sorting makes sense beyond the id. */
export function isSortable({ kind, fields }: StoredType): boolean {
  return kind !== 'properties' && sortableFields(fields).length > 0
}

/** Fields by which records can be sorted: names, places in a text, and days. */
export function sortableFields(fields: readonly StoredField[]): StoredField[] {
  return fields.filter(({ name, relationship, isList, isFilterable }) => relationship === null && !isList && isFilterable && SORTABLE.test(name))
}

const SORTABLE = /^(nameEn|order|ordinal|title|judgedOn|readOn|iso3)$|Earliest$/

/** Types whose records are looked for by what they are linked to. */
function hasLinkFilters({ name, kind }: StoredType): boolean {
  return kind === 'node' && LINK_FILTERED.has(name)
}

const LINK_FILTERED: ReadonlySet<string> = new Set(['Instrument', 'Provision', 'Act', 'Body', 'Meeting', 'State', 'Tenure', 'TreatyAction', 'Proposal'])

function linkSdl(name: string, target: string, properties: string | null, isAsked: boolean, isFiltered: boolean): string {
  const proof = properties === null ? '' : `\n  """What the link carries."""\n  properties: ${properties}!`
  const match = properties === null ? '' : `\n  """By the link."""\n  properties: ${properties}Where`
  const page = `"""A page of links to ${spoken(target)} records."""
type ${name}Page {
  """The links."""
  edges: [${name}!]!
  """How many there are in all."""
  totalCount: Int!
  """Whether there are more, and where to go on."""
  pageInfo: PageInfo!
}

"""One link to a ${spoken(target)}."""
type ${name} {
  """Where it leads."""
  node: ${target}!${proof}
}`
  if (!isAsked) return page
  const where = `"""Conditions on one link to a ${spoken(target)}."""
input ${name}Where {
  """By where it leads."""
  node: ${target}Where${match}
}`
  return !isFiltered ? `${page}\n\n${where}` : `${page}\n\n${where}

"""Conditions on all links to ${spoken(target)} records together."""
input ${name}Filter {
  """At least one is so."""
  some: ${name}Where
  """None is so."""
  none: ${name}Where
  """Every one is so."""
  all: ${name}Where
}`
}

function usedEnums(types: ReadonlyMap<string, StoredType>, enums: ReadonlySet<string>): Set<string> {
  return new Set([...types.values()].flatMap(({ fields }) => fields.filter(({ namedType, isFilterable }) => enums.has(namedType) && isFilterable).map(({ namedType, isList }) => `${namedType}${isList ? '[]' : ''}`)))
}

function enumFilterSdl(used: string): string {
  const name = used.replace('[]', '')
  if (used.endsWith('[]')) return `"""Conditions on a list of words."""\ninput ${name}ListFilter {\n  """The list holds this word."""\n  includes: ${name}\n}`
  return `"""Conditions on one word of a closed list."""\ninput ${name}Filter {\n  """It is this word."""\n  eq: ${name}\n  """It is one of these words."""\n  in: [${name}!]\n}`
}

function pageSdl(name: string): string {
  return `"""A page of ${spoken(name)}."""
type ${name}Page {
  """What is on the page."""
  nodes: [${name}!]!
  """How many there are in all."""
  totalCount: Int!
  """Give this as “after” for the next page; absent on the last."""
  endCursor: String
}`
}

function rootSdl(type: StoredType): string {
  const { name, description } = type
  const { one, many } = rootNames(name)
  const first = description.split(/(?<=[.;:])\s/)[0]?.replace(/[;:.]$/, '') ?? name
  return `  """By id, or nothing where the corpus has none: ${first.charAt(0).toLowerCase()}${first.slice(1)}."""
  ${one}(id: ID!): ${name}
  """Page by page, sorted by id where nothing else is asked: ${spoken(name)}."""
  ${many}(where: ${name}Where${isSortable(type) ? `, sort: ${name}Sort` : ''}, first: Int = ${PAGE.default}, after: String): ${name}Page!`
}

/** True for a date that the public schema shows with its bounds (`held` beside `heldEarliest` and `heldLatest`). */
export function isPartialDate({ name }: StoredField, siblings: readonly StoredField[]): boolean {
  return siblings.some((sibling) => sibling.name === `${name}Earliest`)
}

/** True for the bounds of such a date, which only filters and sorting use. */
export function isBound({ name }: StoredField, siblings: readonly StoredField[]): boolean {
  const date = /^(.+)(?:Earliest|Latest)$/.exec(name)?.[1]
  return date !== undefined && siblings.some((sibling) => sibling.name === date)
}

/** The type's name as words: “treaty action”. */
export function spoken(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
