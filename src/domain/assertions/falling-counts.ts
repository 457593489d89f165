import { readPartialDate } from '../time/partial-date.js'
import type { FieldAssertion } from './field-conflicts.js'

/** A count that a source gives, and the day as of which it stands. */
export interface DatedCount {
  readonly count: number
  readonly asOf: string | null
  readonly said: FieldAssertion
}

/** The count of an assertion, with its day, which the record writes at the head of its note (“as of 2005-11-15; …”). */
export function datedCount(said: FieldAssertion): DatedCount | null {
  const count = Number(said.value)
  if (said.value === null || !Number.isInteger(count)) return null
  return { count, asOf: /^as of ([^;\s]+)/.exec(said.note ?? '')?.[1] ?? null, said }
}

/**
 * Counts of one thing that cannot all be right: of one day and different, or lower on a later day. Numbers of signatories
 * never fall, and numbers of parties only where a state has left.
 */
export function contradictingCounts(counts: readonly DatedCount[]): readonly DatedCount[] {
  const ordered = counts.filter(({ asOf }) => asOf !== null).sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0))
  return ordered.filter((count) => ordered.some((other) => other !== count && contradict(count, other)))
}

function contradict(one: DatedCount, other: DatedCount): boolean {
  if (dayOf(one) === dayOf(other)) return one.count !== other.count
  const [earlier, later] = dayOf(one) < dayOf(other) ? [one, other] : [other, one]
  return later.count < earlier.count
}

function dayOf({ asOf }: DatedCount): string {
  const { earliest, latest } = readPartialDate(asOf as string)
  return earliest ?? latest ?? ''
}
