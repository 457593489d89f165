import type { Section, TextStatus } from '../../domain/vocabulary.js'

/** A role that a curated act fills. */
export interface CuratedRole {
  readonly kind: string
  readonly to: string
}

/** An act of a curated version. */
export interface CuratedAct {
  readonly id: string
  readonly verb: string
  readonly lemma: string
  readonly class: string
  readonly isMandate: boolean
  readonly cadence: string | null
  readonly due: string | null
  readonly roles: readonly CuratedRole[]
}

/** A citation of a curated version, with the id of its link. */
export interface CuratedCitation {
  readonly id: string
  readonly kind: string
  readonly to: string
}

/** A provision of a curated version. */
export interface CuratedProvision {
  /** Whole id, `quito-2019/adopted/op/7`. */
  readonly id: string
  readonly section: Section
  readonly label: string | null
  readonly status: TextStatus
  readonly acts: readonly CuratedAct[]
  readonly cites: readonly CuratedCitation[]
  readonly marks: readonly { readonly by: string | null; readonly on: string }[]
  readonly proposals: readonly { readonly id: string; readonly by: string | null; readonly kind: string; readonly wellFormed: boolean }[]
}

/** A version as the curated record reads it, provisions in printed order. */
export interface CuratedVersion {
  readonly id: string
  readonly date: string
  readonly provisions: readonly CuratedProvision[]
}
