import type { ProposalKind } from '../vocabulary.js'

/** A stretch of the words of a unit: from its first character to behind its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Text in brackets that a state proposes, as the rules of drafting want it. */
export interface DraftProposal {
  readonly id: string
  /** Its key inside the unit, as slots name it (`{p2}`). */
  readonly key: string
  readonly provision: string
  readonly kind: ProposalKind
  /** The state’s tag as printed. */
  readonly tag: string
  readonly wellFormed: boolean
  /** The proposal inside which it stands; null where it stands in the unit itself. */
  readonly inside: string | null
  /** The proposals that it would replace. */
  readonly alternativeTo: readonly string[]
  readonly template: string
  /** Where its bracket stands in the words of the unit, tag and brackets included, and what it would put there; null without words. */
  readonly bracket: Span | null
  readonly content: Span | null
}
