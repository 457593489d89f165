/** One piece of evidence as the API gives it; ask for it with `EVIDENCE_FIELDS`. */
export interface EvidencePiece {
  readonly id: string
  readonly status: string
  readonly confidence: string
  readonly note: string | null
  readonly provision: { readonly id: string; readonly name: string; readonly summary: string | null } | null
  readonly source: { readonly id: string; readonly title: string; readonly url: string | null; readonly readOn: string } | null
}

/** The selection that the part needs, for the queries of views. */
export const EVIDENCE_FIELDS = `evidence { id status confidence note provision { id name(language: $language) summary } source { id title url readOn } }`
