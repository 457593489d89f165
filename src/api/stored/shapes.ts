import type { FieldDefinitionNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode, TypeNode } from 'graphql'
import type { StoredSchema } from '../../graph/stored-schema.js'

/** One field of a stored type as the public schema shows it. */
export interface StoredField {
  readonly name: string
  readonly description: string
  /** The SDL of its type as declared (`String!`). */
  readonly type: string
  readonly namedType: string
  readonly isList: boolean
  readonly isFilterable: boolean
  readonly relationship: { readonly target: string; readonly properties: string | null; readonly isOne: boolean } | null
}

/** One stored type, interface, or type of relationship properties. */
export interface StoredType {
  readonly name: string
  readonly kind: 'node' | 'interface' | 'properties'
  readonly description: string
  readonly interfaces: readonly string[]
  readonly fields: readonly StoredField[]
}

/** Fields that the library needs and nobody reads: names are asked as `name(language:)`, proof as `evidence`. */
const INNER_FIELDS: ReadonlySet<string> = new Set(['nameEn', 'nameEs', 'nameFr', 'namePt', 'evidenceIds'])

/** True for fields that only filters and computed fields use. */
export function isInner(field: StoredField): boolean {
  return INNER_FIELDS.has(field.name)
}

/** The stored types, interfaces and relationship properties that the SDL of the store declares. */
export function storedTypes({ document }: StoredSchema): ReadonlyMap<string, StoredType> {
  const types = new Map<string, StoredType>()
  for (const node of document.definitions) {
    if (node.kind !== 'ObjectTypeDefinition' && node.kind !== 'InterfaceTypeDefinition') continue
    const kind = kindOf(node)
    if (kind === null) continue
    types.set(node.name.value, {
      name: node.name.value,
      kind,
      description: node.description?.value ?? '',
      interfaces: node.interfaces?.map(({ name }) => name.value) ?? [],
      fields: (node.fields ?? []).map(fieldOf),
    })
  }
  return types
}

function kindOf(node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): StoredType['kind'] | null {
  if (node.kind === 'InterfaceTypeDefinition') return 'interface'
  const directives = new Set(node.directives?.map(({ name }) => name.value))
  return directives.has('node') ? 'node' : directives.has('relationshipProperties') ? 'properties' : null
}

function fieldOf(field: FieldDefinitionNode): StoredField {
  const directive = (name: string) => field.directives?.find((one) => one.name.value === name)
  const relationship = directive('relationship')
  const properties = relationship?.arguments?.find(({ name }) => name.value === 'properties')?.value
  const filterable = directive('filterable')
  return {
    name: field.name.value,
    description: field.description?.value ?? '',
    type: printed(field.type),
    namedType: named(field.type),
    isList: isList(field.type),
    isFilterable: filterable === undefined,
    relationship: relationship === undefined ? null : { target: named(field.type), properties: properties?.kind === 'StringValue' ? properties.value : null, isOne: directive('one') !== undefined },
  }
}

function printed(type: TypeNode): string {
  if (type.kind === 'NonNullType') return `${printed(type.type)}!`
  return type.kind === 'ListType' ? `[${printed(type.type)}]` : type.name.value
}

function named(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : named(type.type)
}

function isList(type: TypeNode): boolean {
  return type.kind === 'ListType' || (type.kind === 'NonNullType' && isList(type.type))
}

/** Name of the types that show links of one sort: to what, and with which properties. */
export function linkName(target: string, properties: string | null): string {
  return `${target}${properties ?? 'Link'}`
}

/** Root names of a stored type: one by id, and a page of many. */
export function rootNames(type: string): { readonly one: string; readonly many: string } {
  const one = type.charAt(0).toLowerCase() + type.slice(1)
  const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : one.endsWith('s') ? `${one}es` : `${one}s`
  return { one, many: IRREGULAR[one] ?? many }
}

const IRREGULAR: Readonly<Record<string, string>> = { sourceCoverage: 'sourceCoverages' }
