import { readStoredSchema } from '../../src/graph/stored-schema.js'
import { CITATION_KINDS } from '../../src/domain/vocabulary.js'
import type { LinkRow, NodeRow, PropertyValue } from '../../src/record/rows.js'
import { compileSeed } from '../../src/seed/compile-seed.js'

/** The rows of the real seed, compiled once for all tests of a file. */
export const { rows, corpus } = await compileSeed('seed', readStoredSchema('schema/stored'))

/** The Medellín draft and the adopted Quito text. */
export const M = 'medellin-2013/draft-2013-10-31'
export const Q = 'quito-2019/adopted'

const byId = new Map(rows.nodes.map((node) => [node.id, node]))

/** The node of an id. */
export function node(id: string): NodeRow {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`the seed has no ${id}`)
  return found
}

/** One property of a node, undefined where the record leaves it empty. */
export function value(id: string, property: string): PropertyValue | undefined {
  return node(id).properties[property]
}

/** The ids of all nodes with a label, in the order of the seed. */
export function labelled(label: string): string[] {
  return rows.nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id)
}

/** What a relationship of one of these types leads to, from one thing. */
export function from(id: string, ...types: readonly string[]): string[] {
  return linksOf(...types).filter((link) => link.from === id).map(({ to }) => to)
}

/** What a relationship of one of these types comes from, to one thing. */
export function into(id: string, ...types: readonly string[]): string[] {
  return linksOf(...types).filter((link) => link.to === id).map((link) => link.from)
}

/** All relationships of these types. */
export function linksOf(...types: readonly string[]): LinkRow[] {
  return rows.links.filter(({ type }) => types.includes(type))
}

/** The one relationship of a type between two things. */
export function link(type: string, start: string, end: string): LinkRow {
  const found = linksOf(type).filter((one) => one.from === start && one.to === end)
  if (found.length !== 1) throw new Error(`${found.length} relationships ${type} from ${start} to ${end}`)
  return found[0] as LinkRow
}

/** What a paragraph cites, as “KIND thing”. */
export function citations(id: string): string[] {
  return linksOf(...CITATION_KINDS).filter((one) => one.from === id).map(({ type, to }) => `${type} ${to}`)
}

/** The paths of the units of a version in a section, in printed order. */
export function units(version: string, section?: string): string[] {
  return labelled('Provision')
    .filter((id) => value(id, 'versionId') === version && (section === undefined || value(id, 'section') === section))
    .sort((left, right) => Number(value(left, 'order')) - Number(value(right, 'order')))
    .map((id) => id.slice(version.length + 1))
}

/** The acts of a unit, in printed order. */
export function acts(unit: string): string[] {
  return from(unit, 'PERFORMS')
}

/** Every act of a version in a section, in printed order. */
export function actsOf(version: string, section?: string): string[] {
  return units(version, section).flatMap((path) => acts(`${version}/${path}`))
}

/** The assertions about a field of a record: what is said, by whom, and whether it is preferred. */
export function said(about: string, predicate: string): { value: unknown; holds: unknown; preferred: unknown; status: unknown; by: string[] }[] {
  return rows.nodes
    .filter(({ properties }) => properties['aboutId'] === about && properties['predicate'] === predicate)
    .map(({ id, properties }) => ({ value: properties['value'], holds: properties['holds'], preferred: properties['preferred'], status: properties['status'], by: from(id, 'SAID_IN') }))
}
