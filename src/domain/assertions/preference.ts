import { CONFIDENCES, type AssertionStatus, type Confidence } from '../vocabulary.js'

/** What of an assertion decides whether its value is preferred. */
export interface Weighed {
  readonly status: AssertionStatus
  readonly confidence: Confidence
}

/**
 * How an assertion weighs against another, smaller is better: an adopted text outweighs a report, a report an inference,
 * and a text that a committee approved all but nothing, for it decides nothing; then the higher confidence counts. What
 * has no source yields to whatever has one.
 */
export function weightOf({ status, confidence }: Weighed): number {
  const unverified = confidence === 'UNVERIFIED' ? UNSOURCED : 0
  return unverified + ORDER.indexOf(status) * CONFIDENCES.length + CONFIDENCES.indexOf(confidence)
}

/** Why one assertion is preferred to another, in a sentence that names what decided. */
export function whyPreferred(preferred: Weighed, other: Weighed): string {
  if (weightOf(preferred) > weightOf(other)) return 'The record keeps the value that its editor entered, though the other weighs more.'
  if (preferred.confidence !== 'UNVERIFIED' && other.confidence === 'UNVERIFIED') return 'The other value has no source.'
  if (preferred.status !== other.status) return `${AS_A_SUBJECT[preferred.status]} outweighs ${AS_AN_OBJECT[other.status]}.`
  if (preferred.confidence !== other.confidence) return `${SURENESS[preferred.confidence]} outweighs ${SURENESS[other.confidence].toLowerCase()}.`
  return 'Both weigh the same, and the record keeps the one that its editor put first.'
}

const UNSOURCED = 100
const ORDER: readonly AssertionStatus[] = ['ADOPTED', 'REPORTED', 'INFERRED', 'APPROVED_IN_COMMITTEE']

const AS_A_SUBJECT: Readonly<Record<AssertionStatus, string>> = {
  ADOPTED: 'An adopted text',
  REPORTED: 'A report',
  INFERRED: 'An inference',
  APPROVED_IN_COMMITTEE: 'A text approved in committee',
}

const AS_AN_OBJECT: Readonly<Record<AssertionStatus, string>> = {
  ADOPTED: 'an adopted text',
  REPORTED: 'a report',
  INFERRED: 'an inference',
  APPROVED_IN_COMMITTEE: 'a text that a committee approved, which decides nothing',
}

const SURENESS: Readonly<Record<Confidence, string>> = {
  HIGH: 'High confidence',
  MEDIUM: 'Medium confidence',
  LOW: 'Low confidence',
  UNVERIFIED: 'A value without a source',
}
