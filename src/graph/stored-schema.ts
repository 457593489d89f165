import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parse, valueFromASTUntyped, type DocumentNode, type InterfaceTypeDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql'

/** One relationship field of the stored schema. */
export interface StoredRelationship {
  readonly owner: string
  readonly field: string
  readonly type: string
  readonly direction: 'IN' | 'OUT'
  readonly target: string
}

/** What the stored schema says of the graph: its labels, its interfaces with their members, and its relationships. */
export interface StoredSchema {
  readonly document: DocumentNode
  readonly sdl: string
  /** Types that are stored as nodes, in the order of the files. */
  readonly labels: readonly string[]
  readonly implementers: ReadonlyMap<string, readonly string[]>
  readonly relationships: readonly StoredRelationship[]
}

/** Reads the SDL files of `schema/stored`, in the order of their names. */
export function readStoredSchema(folder: string): StoredSchema {
  const sdl = readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort().map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n')
  const document = parse(sdl)
  const objects = document.definitions.filter((node): node is ObjectTypeDefinitionNode => node.kind === 'ObjectTypeDefinition')
  const stored = objects.filter((node) => node.directives?.some(({ name }) => name.value === 'node'))
  const interfaces = document.definitions.filter((node): node is InterfaceTypeDefinitionNode => node.kind === 'InterfaceTypeDefinition')
  return {
    document,
    sdl,
    labels: stored.map(({ name }) => name.value),
    implementers: new Map(interfaces.map(({ name }) => [name.value, stored.filter((node) => node.interfaces?.some((one) => one.name.value === name.value)).map((node) => node.name.value)])),
    relationships: stored.flatMap(relationshipsOf),
  }
}

function relationshipsOf(node: ObjectTypeDefinitionNode): StoredRelationship[] {
  return (node.fields ?? []).flatMap((field) => {
    const directive = field.directives?.find(({ name }) => name.value === 'relationship')
    if (directive === undefined) return []
    const given = Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)])) as Record<string, string>
    let type = field.type
    while (type.kind !== 'NamedType') type = type.type
    return [{ owner: node.name.value, field: field.name.value, type: given['type'] as string, direction: given['direction'] as 'IN' | 'OUT', target: type.name.value }]
  })
}

/** Which labels may stand at the ends of each type of link, for the check of a record. */
export function linkEndsOf({ labels, relationships, implementers }: StoredSchema): ReadonlyMap<string, { readonly from: ReadonlySet<string>; readonly to: ReadonlySet<string> }[]> {
  const ends = new Map<string, { from: ReadonlySet<string>; to: ReadonlySet<string> }[]>()
  const allow = (type: string, from: ReadonlySet<string>, to: ReadonlySet<string>): void => {
    ends.set(type, [...(ends.get(type) ?? []), { from, to }])
  }
  for (const { owner, type, direction, target } of relationships) {
    const here = new Set([owner])
    const there = new Set(implementers.get(target) ?? [target])
    if (direction === 'OUT') allow(type, here, there)
    else allow(type, there, here)
  }
  // An assertion is about anything; an instrument whose text is not held bears the links that sources report of it.
  allow('ABOUT', new Set(['Assertion']), new Set(labels))
  for (const [type, pairs] of [...ends]) {
    if (pairs.some(({ from }) => from.has('Provision') || from.has('Act')) && !['CONTAINS', 'PERFORMS'].includes(type)) {
      for (const { to } of pairs) allow(type, new Set(['Instrument']), to)
    }
  }
  return ends
}
