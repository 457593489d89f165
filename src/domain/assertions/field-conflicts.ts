import { dateRelation } from '../time/date-relation.js'
import { readPartialDate } from '../time/partial-date.js'
import type { AssertionStatus, Confidence } from '../vocabulary.js'
import { weightOf, whyPreferred } from './preference.js'

/** One assertion about a field of a record, or about the whole of it. */
export interface FieldAssertion {
  readonly value: string | null
  readonly holds: boolean
  /** True where its value is the one that the record shows. */
  readonly preferred: boolean
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly saidIn: string | null
  readonly note: string | null
}

/** A field of a record with its own value and all that is asserted of it; `own` is empty where the record has no value of its own. */
export interface AssertedField {
  readonly field: string
  readonly own: readonly string[]
  /** What says the record as a whole, and so its own value. */
  readonly record: readonly FieldAssertion[]
  readonly claims: readonly FieldAssertion[]
}

/** One of the values that are asserted of a field, with everything that says or denies it. */
export interface ConflictingValue {
  readonly value: string | null
  readonly holds: boolean
  readonly preferred: boolean
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly said: readonly FieldAssertion[]
  /** Why it is preferred, or is not. */
  readonly because: string
}

/**
 * The values of a field that contradict each other, the preferred one first; empty where nothing contradicts. The record's
 * own value is said by the claims that give it, and where there are none by whatever says the record.
 */
export function fieldConflict({ field, own, record, claims }: AssertedField): readonly ConflictingValue[] {
  const ownClaims = claims.filter(({ holds, value }) => holds && value !== null && own.includes(value))
  const ownSaid = ownClaims.length > 0 ? ownClaims : record
  const ownValue = own.length === 0 || ownSaid.length === 0 ? null : own.join(', ')
  const asserted = [
    ...(ownValue === null ? [] : [valueOf(ownSaid, ownValue, true)]),
    ...grouped(claims.filter((claim) => claim.holds && !ownClaims.includes(claim) && !datesAgree(field, claim.value, ownValue))),
  ]
  const denied = grouped(claims.filter(({ holds }) => !holds)).filter(({ value }) => asserted.some((one) => one.value === value || datesAgree(field, one.value, value)))
  if (asserted.length === 0 || asserted.length + denied.length < 2) return []
  const values = ownValue === null ? explainedAlone(asserted, denied) : explained(asserted, denied)
  return [...values].sort((one, other) => Number(other.preferred) - Number(one.preferred))
}

/** Why the record shows its own value, and not the others. */
function explained([shown, ...others]: readonly ConflictingValue[], denied: readonly ConflictingValue[]): readonly ConflictingValue[] {
  const best = shown as ConflictingValue
  return [{ ...best, because: 'It is the value that the record shows.' }, ...[...others, ...denied].map((value) => ({ ...value, because: `${value.holds ? '' : 'A source denies it. '}${whyPreferred(best, value)}` }))]
}

/** The record shows no value of its own: one that nothing outweighs is preferred, and of equal ones none. */
function explainedAlone(asserted: readonly ConflictingValue[], denied: readonly ConflictingValue[]): readonly ConflictingValue[] {
  const all = [...asserted, ...denied].sort((one, other) => weightOf(one) - weightOf(other))
  const [best, second] = all as [ConflictingValue, ConflictingValue]
  if (weightOf(best) === weightOf(second)) return all.map((value) => ({ ...value, because: 'They weigh the same, and the record shows none of them.' }))
  const told = best.holds ? 'It weighs most of the values given.' : 'The denial weighs most, so the record shows no value.'
  return all.map((value) => (value === best ? { ...value, preferred: best.holds, because: told } : { ...value, because: whyPreferred(best, value) }))
}

function grouped(claims: readonly FieldAssertion[]): ConflictingValue[] {
  const byValue = new Map<string | null, FieldAssertion[]>()
  for (const claim of claims) byValue.set(claim.value, [...(byValue.get(claim.value) ?? []), claim])
  return [...byValue].map(([value, said]) => valueOf(said, value, false))
}

function valueOf(said: readonly FieldAssertion[], value: string | null, preferred: boolean): ConflictingValue {
  const [best] = [...said].sort((one, other) => weightOf(one) - weightOf(other))
  return { value, holds: best?.holds ?? true, preferred, status: best?.status ?? 'REPORTED', confidence: best?.confidence ?? 'UNVERIFIED', said, because: '' }
}

/** True where two values are dates that do not contradict each other: the same, or one that is only coarser than the other (`dateRelation`). */
export function datesAgree(field: string, one: string | null, other: string | null): boolean {
  if (one === null || other === null || field === 'kind') return false
  const [first, second] = [dateOf(one), dateOf(other)]
  return first !== null && second !== null && dateRelation(first, second) !== 'DIFFERENT'
}

function dateOf(text: string): ReturnType<typeof readPartialDate> | null {
  if (!/^[\d./]{2}/.test(text)) return null
  try {
    return readPartialDate(text)
  } catch {
    return null
  }
}
