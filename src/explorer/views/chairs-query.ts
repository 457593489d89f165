import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'

const ROW = `{ id standing says state { id name(language: $language) } persons { id name(language: $language) } placeholder proposal { proposedBy { id name(language: $language) } } tenure { id kind } begin { edtf earliest latest } beginBasis end { edtf earliest latest } endBasis currentUntil notBefore knownFrom status confidence note ${EVIDENCE_FIELDS} }`
const CONFLICT = `{ says field value why preferred { id } against { id } ${EVIDENCE_FIELDS} }`

export const CHAIRS_QUERY = `query Chairs($of: [ID!]!, $on: String, $knownAt: String, $subsidiary: Boolean!, $proposed: Boolean!, $language: Language!) {
  chairs(of: $of, on: $on, knownAt: $knownAt, subsidiary: $subsidiary, includeProposed: $proposed) {
    on
    leftOut { proposed unverified }
    coverage { says empty }
    bodies { ofId of { id name(language: $language) } standing says rows ${ROW} conflicts ${CONFLICT} }
  }
}`

export const HISTORY_QUERY = `query ChairHistory($of: ID!, $knownAt: String, $proposed: Boolean!, $language: Language!) {
  chairHistory(of: $of, knownAt: $knownAt, includeProposed: $proposed, first: 200) {
    upTo term total
    rows ${ROW}
    gaps { from to says }
    conflicts ${CONFLICT}
  }
}`

/** One holder as the answer tells it. */
export interface ChairRow {
  readonly id: string; readonly standing: string; readonly says: string; readonly state: { readonly id: string; readonly name: string } | null; readonly persons: readonly { readonly id: string; readonly name: string }[]
  readonly placeholder: string | null; readonly proposal: { readonly proposedBy: { readonly id: string; readonly name: string } | null } | null; readonly tenure: { readonly id: string; readonly kind: string } | null
  readonly begin: Dated | null; readonly beginBasis: string | null; readonly end: Dated | null; readonly endBasis: string | null; readonly currentUntil: string | null; readonly notBefore: string | null; readonly knownFrom: string | null; readonly status: string | null; readonly confidence: string | null; readonly note: string | null; readonly evidence: readonly EvidencePiece[]
}
interface Dated { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null }
/** What contradicts what, as the answer tells it. */
export interface ChairConflict { readonly says: string; readonly field: string | null; readonly value: string | null; readonly why: string; readonly preferred: { readonly id: string } | null; readonly against: { readonly id: string } | null; readonly evidence: readonly EvidencePiece[] }

export interface ChairsData {
  readonly chairs: { readonly on: string; readonly leftOut: { readonly proposed: number; readonly unverified: number }; readonly coverage: { readonly says: string }; readonly bodies: readonly { readonly ofId: string; readonly of: { readonly id: string; readonly name: string } | null; readonly standing: string; readonly says: string; readonly rows: readonly ChairRow[]; readonly conflicts: readonly ChairConflict[] }[] }
}

export interface HistoryData {
  readonly chairHistory: { readonly upTo: string; readonly term: string; readonly rows: readonly ChairRow[]; readonly gaps: readonly { readonly from: string | null; readonly to: string | null; readonly says: string }[]; readonly conflicts: readonly ChairConflict[] }
}

/** Who holds it: the state, the persons, or the words of a placeholder. */
export function holderOf(row: ChairRow | null): string {
  return row === null ? '' : [row.state?.name, ...row.persons.map(({ name }) => name), row.placeholder].filter(Boolean).join(', ')
}
