import type { CivilDay } from '../time/civil-day.js'
import type { PartialDate } from '../time/partial-date.js'
import { inferredEnd, type Sighting } from './inferred-end.js'
import { holderOf, isCandidate, type BeginBasis, type EndBasis, type KnownTenure } from './tenure.js'
import { vouchedFor, type HeldMeeting, type Vouched } from './vouched-for.js'

/** The time over which sources vouch for a tenure. */
export interface TenureSpan extends Vouched {
  readonly tenure: KnownTenure
  readonly begin: PartialDate | null
  readonly beginBasis: BeginBasis | null
  readonly end: PartialDate | null
  readonly endBasis: EndBasis | null
}

/**
 * The spans of the tenures of one office of one body, in order of time. A tenure opens with an election, a designation
 * or a dated report, or with the first sighting of its holder, and closes on evidence only. Without any it is current
 * until the next held meeting of the process that elected, or, where no process did, as long as its holder is seen;
 * another holder who begins or is seen afterwards ends it by inference: on that day, or some time since it was last
 * vouched for.
 */
export function tenureSpans(tenures: readonly KnownTenure[], meetings: readonly HeldMeeting[]): readonly TenureSpan[] {
  const held = tenures.filter((tenure) => !isCandidate(tenure))
  return tenures
    .map((tenure) => {
      const begin = isCandidate(tenure) ? NO_BEGIN : beginOf(tenure)
      const vouched = begin.begin === null ? NOT_VOUCHED : vouchedFor({ ...tenure, begin: begin.begin }, meetings)
      return { tenure, ...begin, ...endOf(tenure, begin.begin, vouched.possiblyUntil, held), ...vouched }
    })
    .sort((one, other) => compare(one.begin?.earliest ?? LAST, other.begin?.earliest ?? LAST) || compare(one.tenure.id, other.tenure.id))
}

const NOT_VOUCHED: Vouched = { surelyUntil: null, possiblyUntil: null, nextMeeting: null }
const NO_BEGIN: Pick<TenureSpan, 'begin' | 'beginBasis'> = { begin: null, beginBasis: null }

function beginOf({ from, fromBasis, seenOn }: KnownTenure): Pick<TenureSpan, 'begin' | 'beginBasis'> {
  if (from !== null) return { begin: from, beginBasis: fromBasis }
  const first = [...seenOn].sort((one, other) => compare(one.earliest ?? '', other.earliest ?? ''))[0]
  return first === undefined ? NO_BEGIN : { begin: first, beginBasis: 'FIRST_SEEN' }
}

function endOf(tenure: KnownTenure, begin: PartialDate | null, vouchedUntil: CivilDay | null, held: readonly KnownTenure[]): Pick<TenureSpan, 'end' | 'endBasis'> {
  if (tenure.to !== null) return { end: tenure.to, endBasis: tenure.toBasis }
  if (tenure.ofMeeting) return { end: begin, endBasis: begin === null ? null : 'EVIDENCE' }
  const end = inferredEnd({ holder: holderOf(tenure), begin, seenOn: tenure.seenOn, vouchedUntil }, held.filter(({ id }) => id !== tenure.id).flatMap(sightingsOf))
  return { end, endBasis: end === null ? null : 'INFERRED_FROM_NEXT' }
}

function sightingsOf(tenure: KnownTenure): readonly Sighting[] {
  const holder = holderOf(tenure)
  return [...(tenure.from === null ? [] : [{ holder, on: tenure.from, begins: true }]), ...tenure.seenOn.map((on) => ({ holder, on, begins: false }))]
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Sorts after every civil day. */
const LAST = '~'
