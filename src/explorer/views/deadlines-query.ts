import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'
import type { TONES } from './deadlines-words.js'

export const DEADLINES_QUERY = `query Deadlines($of: ID, $on: String, $language: Language!) {
  deadlines(of: $of, on: $on, first: 200) {
    on total
    counts { status count }
    leftOut { proposed }
    coverage { says empty }
    rows {
      id kind status reason asPrinted derived rule cadence nextDay passedDays observedAs
      due { edtf earliest latest }
      meeting { id name(language: $language) }
      fulfilledBy { id name(language: $language) }
      slip { expected { edtf latest } held { edtf earliest } }
      task { id says verb status provision { id name(language: $language) } ${EVIDENCE_FIELDS} }
    }
  }
}`

/** One duty of the ledger. */
export interface DeadlineRow {
  readonly id: string; readonly kind: string; readonly status: keyof typeof TONES; readonly reason: string; readonly asPrinted: string | null; readonly derived: boolean; readonly rule: string | null
  readonly cadence: string | null; readonly nextDay: string | null; readonly passedDays: readonly string[]; readonly observedAs: string | null
  readonly due: { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null } | null
  readonly meeting: { readonly id: string; readonly name: string } | null
  readonly fulfilledBy: readonly { readonly id: string; readonly name: string }[]
  readonly slip: { readonly expected: { readonly edtf: string; readonly latest: string | null }; readonly held: { readonly edtf: string; readonly earliest: string | null } } | null
  readonly task: { readonly id: string; readonly says: string; readonly verb: string; readonly status: string; readonly provision: { readonly id: string; readonly name: string }; readonly evidence: readonly EvidencePiece[] }
}

export interface DeadlinesData {
  readonly deadlines: { readonly on: string; readonly total: number; readonly counts: readonly { readonly status: keyof typeof TONES; readonly count: number }[]; readonly leftOut: { readonly proposed: number }; readonly coverage: { readonly says: string; readonly empty: string | null }; readonly rows: readonly DeadlineRow[] }
}
