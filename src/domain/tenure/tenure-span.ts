import { addDays, type CivilDay } from '../time/civil-day.js'
import { readPartialDate, type PartialDate } from '../time/partial-date.js'
import { holderOf, isCandidate, type BeginBasis, type EndBasis, type KnownTenure } from './tenure.js'

/** A meeting of a process that was held, with the days on which it was. */
export interface HeldMeeting {
  readonly id: string
  readonly of: string
  readonly held: PartialDate
}

/** The time over which sources vouch for a tenure. */
export interface TenureSpan {
  readonly tenure: KnownTenure
  readonly begin: PartialDate | null
  readonly beginBasis: BeginBasis | null
  readonly end: PartialDate | null
  readonly endBasis: EndBasis | null
  /** The day from which nobody vouches for the tenure any more; null where nothing ends it. */
  readonly surelyUntil: CivilDay | null
  /** The day from which it is no more than the last that is known; null where nothing ends it. */
  readonly possiblyUntil: CivilDay | null
  /** The next held meeting of the process that elected, which ends what the election vouches for. */
  readonly nextMeeting: string | null
}

/**
 * The spans of the tenures of one office of one body, in order of time. A tenure opens with an election, a designation
 * or a dated report, or with the first sighting of its holder, and closes on evidence only. Without any it is current
 * until the next held meeting of the process that elected, or, where no process did, as long as its holder is seen;
 * another holder who begins or is seen afterwards ends it by inference: on that day, or some time since it was last
 * vouched for.
 */
export function tenureSpans(tenures: readonly KnownTenure[], meetings: readonly HeldMeeting[]): readonly TenureSpan[] {
  const dated = tenures.filter((tenure) => !isCandidate(tenure)).map((tenure) => ({ tenure, ...beginOf(tenure) }))
  return tenures
    .map((tenure) => {
      const begin = isCandidate(tenure) ? NO_BEGIN : beginOf(tenure)
      const vouched = vouchedFor(tenure, begin.begin, meetings)
      return { tenure, ...begin, ...endOf(tenure, begin.begin, vouched.possiblyUntil, dated), ...vouched }
    })
    .sort((one, other) => compare(one.begin?.earliest ?? LAST, other.begin?.earliest ?? LAST) || compare(one.tenure.id, other.tenure.id))
}

type Begun = Pick<TenureSpan, 'begin' | 'beginBasis'> & { readonly tenure: KnownTenure }

const NO_BEGIN: Pick<TenureSpan, 'begin' | 'beginBasis'> = { begin: null, beginBasis: null }

function beginOf({ from, fromBasis, seenOn }: KnownTenure): Pick<TenureSpan, 'begin' | 'beginBasis'> {
  if (from !== null) return { begin: from, beginBasis: fromBasis }
  const first = [...seenOn].sort((one, other) => compare(one.earliest ?? '', other.earliest ?? ''))[0]
  return first === undefined ? NO_BEGIN : { begin: first, beginBasis: 'FIRST_SEEN' }
}

function endOf(tenure: KnownTenure, begin: PartialDate | null, until: CivilDay | null, others: readonly Begun[]): Pick<TenureSpan, 'end' | 'endBasis'> {
  if (tenure.to !== null) return { end: tenure.to, endBasis: tenure.toBasis }
  if (tenure.ofMeeting) return { end: begin, endBasis: begin === null ? null : 'EVIDENCE' }
  const seen = lastSeen(tenure, begin)
  if (seen === null) return { end: null, endBasis: null }
  const next = others
    .filter((other) => other.tenure.id !== tenure.id && other.begin !== null && (other.begin.earliest ?? '') > seen && (other.beginBasis !== 'FIRST_SEEN' || holderOf(other.tenure) !== holderOf(tenure)))
    .sort((one, other) => compare(one.begin?.earliest ?? LAST, other.begin?.earliest ?? LAST))[0]
  if (next?.begin == null) return { end: null, endBasis: null }
  const isVouchedForTillThen = until === null || until >= (next.begin.earliest as CivilDay)
  if (next.beginBasis !== 'FIRST_SEEN' && isVouchedForTillThen) return { end: next.begin, endBasis: 'INFERRED_FROM_NEXT' }
  return { end: readPartialDate(`${seen}/${next.begin.latest ?? '..'}`), endBasis: 'INFERRED_FROM_NEXT' }
}

function vouchedFor(tenure: KnownTenure, begin: PartialDate | null, meetings: readonly HeldMeeting[]): Pick<TenureSpan, 'surelyUntil' | 'possiblyUntil' | 'nextMeeting'> {
  if (begin === null || isCandidate(tenure)) return { surelyUntil: null, possiblyUntil: null, nextMeeting: null }
  const sightings = [begin, ...tenure.seenOn]
  const seenUntil = { surely: dayAfter(latest(sightings.map(({ earliest }) => earliest))), possibly: dayAfter(latest(sightings.map(({ latest: last }) => last))) }
  if (tenure.electedBy === null) return { surelyUntil: seenUntil.surely, possiblyUntil: seenUntil.possibly, nextMeeting: null }
  const next = meetings
    .filter(({ id, of, held }) => of === tenure.electedBy && id !== tenure.electedAt && (held.earliest ?? '') > (begin.latest ?? begin.earliest ?? ''))
    .sort((one, other) => compare(one.held.earliest ?? LAST, other.held.earliest ?? LAST))[0]
  if (next === undefined) return { surelyUntil: null, possiblyUntil: null, nextMeeting: null }
  return {
    surelyUntil: latest([next.held.earliest, seenUntil.surely]),
    possiblyUntil: latest([next.held.latest, seenUntil.possibly]),
    nextMeeting: next.id,
  }
}

/** The last day on which the holder was surely in office, as far as sightings tell. */
function lastSeen(tenure: KnownTenure, begin: PartialDate | null): CivilDay | null {
  return latest([begin, ...tenure.seenOn].map((date) => date?.earliest ?? null))
}

function latest(days: readonly (CivilDay | null)[]): CivilDay | null {
  return days.filter((day) => day !== null).sort().at(-1) ?? null
}

function dayAfter(day: CivilDay | null): CivilDay | null {
  return day === null ? null : addDays(day, 1)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Sorts after every civil day. */
const LAST = '~'
