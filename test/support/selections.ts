import { getNamedType, isEnumType, isInterfaceType, isNonNullType, isObjectType, isScalarType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from 'graphql'

/** A selection as text, with how many of its fields lead from a computed answer to a stored thing. */
export interface Selection {
  readonly text: string
  readonly pointers: number
}

/** How far down a selection goes; answers are no deeper. */
const DEEPEST = 6

/**
 * Everything that a type offers without arguments: its values and those of the computed types inside it and, where
 * asked for, the id of each stored thing that it leads to.
 */
export function selectionOf(type: GraphQLNamedType, stored: ReadonlySet<string>, withPointers: boolean, depth = DEEPEST): Selection {
  if (!isObjectType(type) && !isInterfaceType(type)) return { text: '', pointers: 0 }
  const parts = Object.values(type.getFields()).filter(asksNothing).flatMap((field): Selection[] => {
    const end = getNamedType(field.type)
    if (isScalarType(end) || isEnumType(end)) return [{ text: field.name, pointers: 0 }]
    if (stored.has(end.name)) return withPointers ? [{ text: `${field.name} { id }`, pointers: 1 }] : []
    if (depth === 0) return []
    const inner = selectionOf(end, stored, withPointers, depth - 1)
    return inner.text === '' ? [] : [{ text: `${field.name} ${inner.text}`, pointers: inner.pointers }]
  })
  return parts.length === 0 ? { text: '', pointers: 0 } : { text: `{ ${parts.map(({ text }) => text).join(' ')} }`, pointers: parts.reduce((sum, { pointers }) => sum + pointers, 0) }
}

/** The fields at the root of a schema by name. */
export function rootFields(schema: GraphQLSchema): ReadonlyMap<string, GraphQLField<unknown, unknown>> {
  return new Map(Object.entries(schema.getQueryType()?.getFields() ?? {}))
}


function asksNothing({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined)
}
