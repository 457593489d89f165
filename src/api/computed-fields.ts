import type { GraphQLResolveInfo } from 'graphql'
import { readCitations, readCitedBy, readCites, readWouldCite, type CitationRow } from '../graph/readers/cited-by.js'
import { readProposedRoles, readRolesIn, readRolesOf, type RoleRow } from '../graph/readers/roles.js'
import type { ApiContext } from './context.js'
import { assertedStatus, evidenceOfLink, evidenceOfRecord, piecesOf } from './evidence.js'
import { rowPageField } from './row-pages.js'
import { fetchStored } from './stored/bridge.js'
import type { StoredType } from './stored/shapes.js'
import { REQUIRED, type Asked } from './stored/translate.js'

const NAMES = ['nameEn', 'nameEs', 'nameFr', 'namePt'] as const

/** Fields that the SDL of `schema/computed` adds to stored types: which stored fields each requires, and its resolver. */
const COMPUTED_FIELDS: Readonly<Record<string, { readonly requires: readonly string[]; readonly resolve: unknown }>> = {
  name: { requires: NAMES, resolve: nameOf },
  evidence: { requires: ['id'], resolve: evidenceOfRecord },
  citedBy: { requires: ['id'], resolve: rowPageField('citedBy', readCitedBy) },
  cites: { requires: ['id'], resolve: rowPageField('cites', readCites) },
  wouldCite: { requires: ['id'], resolve: rowPageField('wouldCite', readWouldCite) },
  rolesIn: { requires: ['id'], resolve: rowPageField('rolesIn', readRolesIn) },
  citations: { requires: ['id'], resolve: rowPageField('citations', readCitations) },
  roles: { requires: ['id'], resolve: rowPageField('roles', readRolesOf) },
  wouldInvolve: { requires: ['id'], resolve: rowPageField('wouldInvolve', readProposedRoles) },
}

/** What a link requires for its evidence: it carries the ids itself. */
const LINK_EVIDENCE = { requires: ['id', 'evidenceIds', 'status', 'confidence'], resolve: evidenceOfLink }

/** Which computed fields each stored type has, as `schema/computed` declares them, with what they require. */
export function computedRequirements(declared: ReadonlyMap<string, readonly string[]>, types: ReadonlyMap<string, StoredType>): Asked['computed'] {
  return new Map([...declared].map(([type, fields]) => [type, Object.fromEntries(fields.map((field) => [field, computedField(types, type, field).requires]))]))
}

/** Resolvers of the computed fields of stored types. */
export function computedFieldResolvers(declared: ReadonlyMap<string, readonly string[]>, types: ReadonlyMap<string, StoredType>): Record<string, Record<string, unknown>> {
  return Object.fromEntries([...declared].filter(([type]) => types.get(type)?.kind !== 'interface').map(([type, fields]) => [type, Object.fromEntries(fields.map((field) => [field, computedField(types, type, field).resolve]))]))
}

function computedField(types: ReadonlyMap<string, StoredType>, type: string, field: string): { readonly requires: readonly string[]; readonly resolve: unknown } {
  const known = types.get(type)?.kind === 'properties' && field === 'evidence' ? LINK_EVIDENCE : COMPUTED_FIELDS[field]
  if (known === undefined) throw new Error(`schema/computed declares ${type}.${field}, and nothing computes it.`)
  return known
}

function nameOf(source: Readonly<Record<string, unknown>>, { language }: { language?: string }): unknown {
  const wanted = `${REQUIRED}name${(language ?? 'EN').charAt(0)}${(language ?? 'EN').charAt(1).toLowerCase()}`
  return source[wanted] ?? source[`${REQUIRED}nameEn`]
}

const stored = (type: string, idOf: (row: never) => string | null) => (row: never, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo) => {
  const id = idOf(row)
  return id === null ? null : fetchStored(bridge, type, id, info)
}

const ROW_PROOF = {
  status: ({ status }: CitationRow | RoleRow) => assertedStatus(status),
  confidence: ({ confidence }: CitationRow | RoleRow) => confidence ?? 'HIGH',
  evidence: ({ evidenceIds, status, confidence }: CitationRow | RoleRow) => piecesOf(evidenceIds ?? [], status, confidence),
}

const ACTORS: ReadonlySet<string> = new Set(['Body', 'State', 'Person', 'Collective', 'Placeholder'])

/** Resolvers of the rows that the SDL of `schema/computed` declares. */
export const rowResolvers = {
  CitedByRow: { ...ROW_PROOF, provision: stored('Provision', ({ provision }: CitationRow) => provision), instrument: stored('Instrument', ({ instrument }: CitationRow) => instrument) },
  CitesRow: { ...ROW_PROOF, cited: stored('Citable', ({ cited }: CitationRow) => cited), provision: stored('Provision', ({ provision }: CitationRow) => provision) },
  RoleInActRow: {
    ...ROW_PROOF,
    act: stored('Act', ({ act }: RoleRow) => act),
    provision: stored('Provision', ({ provision }: RoleRow) => provision),
    instrument: stored('Instrument', ({ instrument }: RoleRow) => instrument),
  },
  RoleFilledRow: {
    actor: stored('Actor', ({ filler, fillerLabel }: RoleRow) => (ACTORS.has(fillerLabel) ? filler : null)),
    citable: stored('Citable', ({ filler, fillerLabel }: RoleRow) => (fillerLabel === 'Placeholder' || fillerLabel === 'Person' ? null : filler)),
  },
}
