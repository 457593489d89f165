import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'
import type { LineageKind } from './lineage-words.js'

const NODES = `nodes { id sort distance side date { edtf earliest latest } citable { id name(language: $language) } }`
const LINKS = `links { fromId toId kinds status confidence proposed via { id name(language: $language) } ${EVIDENCE_FIELDS} }`

export const LINEAGE_QUERY = `query Lineage($of: ID!, $direction: LineageDirection!, $depth: Int!, $kinds: [LineageKind!], $asOf: String, $knownAt: String, $proposed: Boolean!, $after: String, $language: Language!) {
  thing(id: $of) { id sort citable { id name(language: $language) ... on Instrument { adopted { earliest } } ... on Meeting { held { earliest } } ... on Provision { version { date instrument { adopted { earliest } } } } } }
  lineage(of: $of, direction: $direction, depth: $depth, kinds: $kinds, asOf: $asOf, knownAt: $knownAt, includeProposed: $proposed, first: 200, after: $after) {
    ofId total linkTotal endCursor
    totals { distance count }
    leftOut { proposed unverified }
    coverage { says empty }
    ${NODES}
    ${LINKS}
  }
}`

/** Asks for the nearest neighbours of up to four things, whose picture is opened further there. */
export const EXPAND_QUERY = `query ExpandedLineage($a: ID!, $b: ID!, $c: ID!, $d: ID!, $kinds: [LineageKind!], $asOf: String, $knownAt: String, $proposed: Boolean!, $language: Language!) {
  ${['a', 'b', 'c', 'd'].map((name) => `${name}: lineage(of: $${name}, direction: BOTH, depth: 1, kinds: $kinds, asOf: $asOf, knownAt: $knownAt, includeProposed: $proposed, first: 200) { ofId ${NODES} ${LINKS} }`).join('\n  ')}
}`

/** How many things can be open at once. */
export const MOST_EXPANDED = 4

/** A thing of the lineage. */
export interface LineageNode {
  readonly id: string; readonly sort: string; readonly distance: number; readonly side: string
  readonly date: { readonly edtf: string; readonly earliest: string | null } | null
  readonly citable: { readonly id: string; readonly name: string }
}

/** A link of the lineage, from what cites to what is cited. */
export interface LineageLink {
  readonly fromId: string; readonly toId: string; readonly kinds: readonly LineageKind[]; readonly status: string; readonly confidence: string; readonly proposed: boolean
  readonly via: readonly { readonly id: string; readonly name: string }[]
  readonly evidence: readonly EvidencePiece[]
}

interface Subject {
  readonly id: string; readonly name: string
  readonly adopted?: { readonly earliest: string | null } | null
  readonly held?: { readonly earliest: string | null } | null
  readonly version?: { readonly date: string } | null
}

export interface LineageData {
  readonly thing: { readonly id: string; readonly sort: string; readonly citable: Subject | null } | null
  readonly lineage: {
    readonly ofId: string; readonly total: number; readonly linkTotal: number; readonly endCursor: string | null
    readonly totals: readonly { readonly distance: number; readonly count: number }[]
    readonly leftOut: { readonly proposed: number; readonly unverified: number }
    readonly coverage: { readonly says: string; readonly empty: string | null }
    readonly nodes: readonly LineageNode[]; readonly links: readonly LineageLink[]
  }
}

export type ExpandedData = Readonly<Record<'a' | 'b' | 'c' | 'd', { readonly ofId: string; readonly nodes: readonly LineageNode[]; readonly links: readonly LineageLink[] }>>
