import {
  getNamedType, isInputObjectType, isLeafType, Kind, valueFromAST,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLInputType, type GraphQLSchema,
  type InlineFragmentNode, type SelectionNode, type SelectionSetNode, type ValueNode,
} from 'graphql'
import { badInput } from '../fault.js'
import { PAGE, isPartialDate } from './public-sdl.js'
import { linkName, type StoredField, type StoredType } from './shapes.js'

/** What a translation needs to know of the request: the public schema, its fragments and the values of its variables. */
export interface Asked {
  readonly schema: GraphQLSchema
  readonly types: ReadonlyMap<string, StoredType>
  /** Fields of stored types that are computed here, with the stored fields that each of them requires. */
  readonly computed: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/** Prefix of the aliases under which required fields are fetched beside what the client asked for. */
export const REQUIRED = 'required_'

/**
 * Turns a selection on a stored type of the public schema into the library's: links become connections or lists,
 * partial dates their three fields, computed fields the stored fields that they require. Arguments are checked and
 * written out, so that no variable is left.
 */
export function translateSelections(asked: Asked, typeName: string, selectionSets: readonly SelectionSetNode[]): SelectionSetNode {
  const type = asked.types.get(typeName) as StoredType
  const selections = selectionSets.flatMap(({ selections: inner }) => inner.flatMap((selection) => translateSelection(asked, type, selection)))
  const always = type.kind === 'properties' ? [] : [field('id', REQUIRED + 'id')]
  const typename = type.kind === 'interface' ? [field('__typename')] : []
  const all = [...always, ...typename, ...selections]
  return { kind: Kind.SELECTION_SET, selections: all.length > 0 ? all : [field('__typename')] }
}

function translateSelection(asked: Asked, type: StoredType, selection: SelectionNode): SelectionNode[] {
  if (isLeftOut(asked, selection)) return []
  if (selection.kind === Kind.FIELD) return translateField(asked, type, selection)
  const { typeCondition, selectionSet } = selection.kind === Kind.FRAGMENT_SPREAD ? (asked.fragments[selection.name.value] as FragmentDefinitionNode) : selection
  const inner = typeCondition?.name.value ?? type.name
  if (inner === type.name) return [...translateSelections(asked, type.name, [selectionSet]).selections]
  const fragment: InlineFragmentNode = {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: inner } },
    selectionSet: translateSelections(asked, inner, [selectionSet]),
  }
  return [fragment]
}

function translateField(asked: Asked, type: StoredType, node: FieldNode): SelectionNode[] {
  const name = node.name.value
  const key = node.alias?.value ?? name
  if (name === '__typename') return [field('__typename', key)]
  const required = asked.computed.get(type.name)?.[name]
  if (required !== undefined) return required.map((one) => field(one, REQUIRED + one))
  const stored = type.fields.find((one) => one.name === name) as StoredField
  if (stored.relationship === null) {
    if (!isPartialDate(stored, type.fields)) return [field(name, key)]
    return [field(name, REQUIRED + name), field(`${name}Earliest`, `${REQUIRED}${name}Earliest`), field(`${name}Latest`, `${REQUIRED}${name}Latest`)]
  }
  const { target, properties, isOne } = stored.relationship
  const selectionSet = node.selectionSet as SelectionSetNode
  if (isOne) return [field(name, key, translateSelections(asked, target, [selectionSet]))]
  const given = argumentsOf(asked, type.name, node)
  return [field(`${name}Connection`, key, translateLinks(asked, target, properties, [selectionSet]), connectionArguments(asked, target, properties, given))]
}

/** The selection on a page of links: `edges`, `totalCount` and `pageInfo`, and in an edge its `node` and `properties`. */
function translateLinks(asked: Asked, target: string, properties: string | null, selectionSets: readonly SelectionSetNode[]): SelectionSetNode {
  const translated = fieldsOf(asked, selectionSets).map((node) => {
    const key = node.alias?.value ?? node.name.value
    const inner = node.selectionSet === undefined ? undefined : [node.selectionSet]
    if (node.name.value !== 'edges' || inner === undefined) return field(node.name.value, key, inner && plain(asked, inner))
    const edge = fieldsOf(asked, inner).map((part) => {
      const partKey = part.alias?.value ?? part.name.value
      const partInner = part.selectionSet === undefined ? [] : [part.selectionSet]
      if (part.name.value === 'node') return field('node', partKey, translateSelections(asked, target, partInner))
      if (part.name.value === 'properties' && properties !== null) return field('properties', partKey, translateSelections(asked, properties, partInner))
      return field(part.name.value, partKey)
    })
    return field('edges', key, { kind: Kind.SELECTION_SET, selections: edge })
  })
  return { kind: Kind.SELECTION_SET, selections: translated }
}

function plain(asked: Asked, selectionSets: readonly SelectionSetNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: fieldsOf(asked, selectionSets).map((node) => field(node.name.value, node.alias?.value)) }
}

/** The fields of selections on an object type, fragments opened and what is skipped left out. */
export function fieldsOf(asked: Asked, selectionSets: readonly SelectionSetNode[]): FieldNode[] {
  return selectionSets.flatMap(({ selections }) =>
    selections.flatMap((selection): FieldNode[] => {
      if (isLeftOut(asked, selection)) return []
      if (selection.kind === Kind.FIELD) return [selection]
      const { selectionSet } = selection.kind === Kind.FRAGMENT_SPREAD ? (asked.fragments[selection.name.value] as FragmentDefinitionNode) : selection
      return fieldsOf(asked, [selectionSet])
    }),
  )
}

function isLeftOut({ variables }: Asked, { directives }: SelectionNode): boolean {
  return (directives ?? []).some(({ name, arguments: given }) => {
    const value = given?.find((one) => one.name.value === 'if')?.value
    const holds = value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value
    return (name.value === 'skip' && holds) || (name.value === 'include' && !holds)
  })
}

/** The arguments of a field with their values, by the public schema. */
export function argumentsOf(asked: Asked, typeName: string, node: FieldNode): Readonly<Record<string, unknown>> {
  const owner = asked.schema.getType(typeName) as { getFields?: () => Record<string, { args: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[] }> }
  const declared = owner.getFields?.()[node.name.value]?.args ?? []
  return Object.fromEntries(
    declared.flatMap(({ name, type, defaultValue }) => {
      const given = node.arguments?.find((one) => one.name.value === name)
      const value = given === undefined ? defaultValue : valueFromAST(given.value, type, asked.variables)
      return value === undefined || value === null ? [] : [[name, value]]
    }),
  )
}

function connectionArguments(asked: Asked, target: string, properties: string | null, { where, sort, first, after }: Readonly<Record<string, unknown>>): Record<string, ValueNode> {
  const link = linkName(target, properties)
  const sorting = sort === undefined ? defaultSort(asked, target, properties) : { node: Object.fromEntries(Object.entries(sort as Record<string, string>).map(([by, direction]) => [by, { enum: direction }])) }
  return written({
    ...(where === undefined ? {} : { where: { kind: 'where', value: libraryWhere(asked, `${link}Where`, where) } }),
    ...(sorting === null ? {} : { sort: { kind: 'plain', value: [sorting] } }),
    first: { kind: 'plain', value: checkedFirst(first) },
    ...(after === undefined ? {} : { after: { kind: 'plain', value: after } }),
  })
}

/** Provisions come as printed, steps in their order, everything else by id. */
function defaultSort({ types }: Asked, target: string, properties: string | null): Record<string, unknown> | null {
  if (properties === 'Step') return { edge: { order: { enum: 'ASC' } } }
  const isOrdered = types.get(target)?.fields.some(({ name }) => name === 'order')
  return { node: { [isOrdered ? 'order' : 'id']: { enum: 'ASC' } } }
}

/** A page size within bounds; anything else is refused with the bounds. */
export function checkedFirst(first: unknown): number {
  const size = first === undefined ? PAGE.default : Number(first)
  if (size < 1 || size > PAGE.most) throw badInput(`“first” is ${size}; a page holds between 1 and ${PAGE.most}. Ask for the next page with “after”.`)
  return size
}

/**
 * A public condition as the library's: links become its connection form, enum words stay words. An empty condition is
 * refused, because the library would drop it and answer as if nothing had been asked.
 */
export function libraryWhere(asked: Asked, inputName: string, value: unknown): unknown {
  const type = asked.schema.getType(inputName)
  if (!isInputObjectType(type) || value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  if (entries.length === 0) throw badInput(`A condition (${inputName}) is empty, and would mean nothing. Say what must hold, or leave it out.`)
  const fields = type.getFields()
  const stored = asked.types.get(inputName.replace(/Where$/, ''))
  return Object.fromEntries(
    entries.map(([name, inner]) => {
      const declared = fields[name] as { type: GraphQLInputType }
      const innerName = getNamedType(declared.type).name
      if (inner === null) throw badInput(`The condition “${name}” (${inputName}) is null. To ask for what is absent, use a field that says so, such as hasAddressee, or “none”.`)
      const converted = Array.isArray(inner) ? inner.map((one) => libraryValue(asked, innerName, one)) : libraryValue(asked, innerName, inner)
      const relationship = stored?.fields.find((one) => one.name === name)?.relationship
      if (relationship == null) return [name === 'properties' ? 'edge' : name, converted]
      return relationship.isOne ? [`${name}Connection`, { some: { node: converted } }] : [`${name}Connection`, converted]
    }),
  )
}

function libraryValue(asked: Asked, typeName: string, value: unknown): unknown {
  const type = asked.schema.getType(typeName)
  if (isInputObjectType(type)) return libraryWhere(asked, typeName, value)
  return type !== undefined && isLeafType(type) && 'getValues' in type ? { enum: String(value) } : value
}

type Writable = { readonly kind: 'where' | 'plain'; readonly value: unknown }

/** Argument values written out as GraphQL; `{enum: 'ASC'}` stands for a word of an enum. */
export function written(values: Readonly<Record<string, Writable>>): Record<string, ValueNode> {
  return Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, literal(value)]))
}

function literal(value: unknown): ValueNode {
  if (value === null) return { kind: Kind.NULL }
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(literal) }
  if (value !== null && typeof value === 'object') {
    const word = (value as { enum?: unknown }).enum
    if (typeof word === 'string' && Object.keys(value).length === 1) return { kind: Kind.ENUM, value: word }
    return { kind: Kind.OBJECT, fields: Object.entries(value).map(([name, inner]) => ({ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: name }, value: literal(inner) })) }
  }
  if (typeof value === 'number') return { kind: Kind.INT, value: String(value) }
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value }
  return { kind: Kind.STRING, value: String(value) }
}

/** A field node, with an alias where the client's word differs. */
export function field(name: string, alias?: string, selectionSet?: SelectionSetNode, given: Readonly<Record<string, ValueNode>> = {}): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias === undefined || alias === name ? {} : { alias: { kind: Kind.NAME, value: alias } }),
    arguments: Object.entries(given).map(([key, value]) => ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: key }, value })),
    ...(selectionSet === undefined ? {} : { selectionSet }),
  }
}

/** A query of one root field under the alias `found`. */
export function queryOf(root: FieldNode): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [{ kind: Kind.OPERATION_DEFINITION, operation: 'query' as never, selectionSet: { kind: Kind.SELECTION_SET, selections: [root] } }] }
}
