import type { CivilDay } from '../time/civil-day.js'
import { readPartialDate, type PartialDate } from '../time/partial-date.js'

/** A tenure that nothing ends: who holds it, when it began and when its holder was seen. */
export interface OpenTenure {
  readonly holder: string
  readonly begin: PartialDate | null
  readonly seenOn: readonly PartialDate[]
  /** The day until which its election, or else its sightings, may vouch for it (`vouchedFor`); null where nothing ends that. */
  readonly vouchedUntil: CivilDay | null
}

/** A day on which another tenure of the same office begins, or on which its holder is seen in office. */
export interface Sighting {
  readonly holder: string
  readonly on: PartialDate
  readonly begins: boolean
}

/**
 * The end that follows from what others did in the office, or null. Who begins afterwards, or another who is seen
 * afterwards, ends a tenure: on that day where one begins and the tenure was vouched for till then, else on some day
 * since its holder was last surely in office. An election closes on evidence only; this end is always an inference.
 */
export function inferredEnd({ holder, begin, seenOn, vouchedUntil }: OpenTenure, others: readonly Sighting[]): PartialDate | null {
  const seen = [begin, ...seenOn].flatMap((date) => date?.earliest ?? []).sort().at(-1)
  if (seen === undefined) return null
  const [next] = others
    .filter((other) => (other.on.earliest ?? '') > seen && (other.begins || other.holder !== holder))
    .sort((one, other) => compare(one.on.earliest as CivilDay, other.on.earliest as CivilDay) || Number(other.begins) - Number(one.begins))
  if (next === undefined) return null
  const isVouchedForTillThen = vouchedUntil === null || vouchedUntil >= (next.on.earliest as CivilDay)
  return next.begins && isVouchedForTillThen ? next.on : readPartialDate(`${seen}/${next.on.latest ?? '..'}`)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
