import { ASSERTION_STATUSES, CONFIDENCES, type AssertionStatus, type Confidence } from '../../domain/vocabulary.js'
import type { Claim } from '../common.js'

interface Weighed {
  readonly status: AssertionStatus
  readonly confidence: Confidence
}

/**
 * The record with each field at the value that is preferred among its own and those of its claims, and the claims
 * that were preferred (`field#place`). The rule: an unverified value yields to any other; then an adopted text
 * outweighs a report, a report an inference, and a committee's text all but nothing, for it decides nothing; then
 * the higher confidence; then the value that the editor put in the field.
 */
export function withPreferredValues<R extends Weighed & { readonly claims: readonly Claim[] }>(record: R): { record: R; preferred: ReadonlySet<string> } {
  const best = new Map<string, { claim: Claim; place: number }>()
  record.claims.forEach((claim, place) => {
    if (!claim.holds || claim.value === null) return
    const rival = best.get(claim.field)
    const own = (record as Record<string, unknown>)[claim.field]
    const beatsOwn = own === undefined || own === null || weight(claim) < weight(record)
    if (beatsOwn && (rival === undefined || weight(claim) < weight(rival.claim))) best.set(claim.field, { claim, place })
  })
  const values = Object.fromEntries([...best].map(([field, { claim }]) => [field, claim.value]))
  return { record: { ...record, ...values }, preferred: new Set([...best].map(([field, { place }]) => `${field}#${place}`)) }
}

/** Smaller is better. */
function weight({ status, confidence }: Weighed): number {
  const unverified = confidence === 'UNVERIFIED' ? 100 : 0
  const order: readonly AssertionStatus[] = ['ADOPTED', 'REPORTED', 'INFERRED', 'APPROVED_IN_COMMITTEE']
  return unverified + order.indexOf(status) * ASSERTION_STATUSES.length + CONFIDENCES.indexOf(confidence)
}
