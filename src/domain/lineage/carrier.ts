import { CITATION_KINDS, INSTRUMENT_LINKS, type AssertionStatus, type Confidence, type TextStatus } from '../vocabulary.js'
import type { CivilDay } from '../time/civil-day.js'

/** Kinds of link that carry lineage between texts, and those that place a body or a meeting in it. */
export const LINEAGE_KINDS = [...CITATION_KINDS, 'INCORPORATES', ...INSTRUMENT_LINKS, 'ESTABLISHES', 'GOVERNED_BY', 'CONVENED_BY', 'HELD_UNDER', 'ADOPTED_AT'] as const
export type LineageKind = (typeof LINEAGE_KINDS)[number]

/** Status of what carries a link: a text's, an assertion's, or PROPOSED for what stands in brackets. */
export type CarrierStatus = TextStatus | AssertionStatus | 'PROPOSED'

/** One citation, proposal or reported fact that carries a link of lineage, with what filters ask of it. */
export interface Carrier {
  readonly kind: string
  /** The paragraph that says it; null where a source reports it of a text that is not held. */
  readonly provision: string | null
  /** Ids of the provisions and sources that prove it. */
  readonly evidence: readonly string[]
  readonly status: CarrierStatus
  readonly confidence: Confidence
  /** The day from which it is known; null where that cannot be said. */
  readonly knownFrom: CivilDay | null
  /** The day on which a more authoritative version of the text took its place; null where none is held. */
  readonly until: CivilDay | null
}

/** Which carriers an answer reads. */
export interface CarrierFilter {
  /** Only these kinds; null for all. */
  readonly kinds: readonly string[] | null
  /** What was known by this day; null for all that is known. */
  readonly knownAt: CivilDay | null
  readonly includeProposed: boolean
  readonly includeUnverified: boolean
}

/**
 * Whether an answer reads this carrier: a proposal and an unverified fact only where asked for, a draft only until a
 * more authoritative version of its text is known, and nothing before it was known.
 */
export function isRead(carrier: Carrier, { kinds, knownAt, includeProposed, includeUnverified }: CarrierFilter): boolean {
  return (
    (kinds === null || kinds.includes(carrier.kind)) &&
    (includeProposed || carrier.status !== 'PROPOSED') &&
    (includeUnverified || carrier.confidence !== 'UNVERIFIED') &&
    (knownAt === null ? carrier.until === null : carrier.knownFrom !== null && carrier.knownFrom <= knownAt && (carrier.until === null || knownAt < carrier.until))
  )
}

/** How many of these carriers an answer leaves out only because proposals, or unverified reports, are not asked for. */
export function leftOut(carriers: readonly Carrier[], filter: CarrierFilter): { readonly proposed: number; readonly unverified: number } {
  const added = carriers.filter((carrier) => !isRead(carrier, filter) && isRead(carrier, { ...filter, includeProposed: true, includeUnverified: true }))
  const proposed = added.filter(({ status }) => status === 'PROPOSED').length
  return { proposed, unverified: added.length - proposed }
}
