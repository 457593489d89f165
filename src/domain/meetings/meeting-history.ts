import { whyPreferred } from '../assertions/preference.js'
import type { CivilDay } from '../time/civil-day.js'
import { dateRelation, type DateRelation } from '../time/date-relation.js'
import { readPartialDate, type PartialDate } from '../time/partial-date.js'
import { earliestKnown, knownFromSaid, type Said } from '../time/said.js'
import type { AssertionStatus, Confidence, MeetingState } from '../vocabulary.js'

/** What one paragraph or source says of a field of a meeting, such as the days on which it was held. */
export interface MeetingSaying extends Said {
  /** The paragraph or source; null of what has none. */
  readonly saidIn: string | null
  readonly field: string | null
  readonly value: string | null
  readonly holds: boolean
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly note: string | null
}

/** A meeting as recorded, at its preferred values, with everything that is said of it. */
export interface RecordedMeetingFacts {
  readonly id: string
  readonly ordinal: number | null
  readonly state: MeetingState
  readonly held: PartialDate | null
  readonly plannedFor: PartialDate | null
  readonly city: string | null
  readonly country: string | null
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly sayings: readonly MeetingSaying[]
}

/** A saying beside the value that the record prefers. */
export interface WeighedSaying {
  readonly saying: MeetingSaying
  /** How a date stands to the preferred one; a place is the SAME or DIFFERENT. */
  readonly relation: DateRelation
  /** Why the preferred value is preferred, where the saying contradicts it. */
  readonly why: string | null
}

/** A meeting as far as it was known on a day. */
export interface MeetingOfHistory {
  readonly id: string
  readonly ordinal: number | null
  readonly state: MeetingState
  readonly held: PartialDate | null
  readonly plannedFor: PartialDate | null
  readonly city: string | null
  readonly sayings: readonly WeighedSaying[]
  readonly evidence: readonly MeetingSaying[]
}

/**
 * The meetings of a body by number, else by day, as far as they were known on a day; with every value that a text or a
 * source gives for their days and places, and whether it agrees with the preferred one, says less, or contradicts it. A
 * meeting of which nothing was said by then is left out; one that was not yet known to be held is one that was expected.
 */
export function meetingHistory(meetings: readonly RecordedMeetingFacts[], { knownAt, includeUnverified }: { readonly knownAt: CivilDay | null; readonly includeUnverified: boolean }): { readonly meetings: readonly MeetingOfHistory[]; readonly unverified: number } {
  const isUnverified = (saying: MeetingSaying): boolean => saying.confidence === 'UNVERIFIED'
  const seen = meetings.map((meeting) => (includeUnverified ? meeting : { ...meeting, sayings: meeting.sayings.filter((saying) => !isUnverified(saying)) }))
  return {
    meetings: seen.flatMap((meeting) => asKnown(meeting, knownAt) ?? []).sort(byNumberAndDay),
    unverified: includeUnverified ? 0 : meetings.flatMap(({ sayings }) => sayings.filter((saying) => isUnverified(saying) && isToldOf(saying))).length,
  }
}

function asKnown(meeting: RecordedMeetingFacts, knownAt: CivilDay | null): MeetingOfHistory | null {
  const known = meeting.sayings.filter((saying) => knownAt === null || knownFromSaid(saying, NO_DAYS).day <= knownAt)
  const wholes = known.filter(({ field, holds }) => field === null && holds)
  const isHeld = meeting.held !== null && (knownAt === null || isKnownHeld(meeting, knownAt))
  if (knownAt !== null && !isHeld && !known.some(({ field }) => field === 'plannedFor') && wholes.length === 0) return null
  const isAhead = meeting.held !== null && !isHeld
  return {
    id: meeting.id,
    ordinal: meeting.ordinal,
    state: isAhead ? 'EXPECTED' : meeting.state,
    held: isHeld ? meeting.held : null,
    plannedFor: meeting.plannedFor,
    city: isAhead ? null : meeting.city,
    sayings: known.filter(isToldOf).map((saying) => weighed(meeting, saying)),
    evidence: wholes,
  }
}

/** Fields whose values are weighed against each other: when and where. */
function isToldOf({ field }: MeetingSaying): boolean {
  return field !== null && ['held', 'plannedFor', 'city', 'country'].includes(field)
}

function isKnownHeld({ held, sayings }: RecordedMeetingFacts, knownAt: CivilDay): boolean {
  const told = earliestKnown(sayings.filter(({ field, holds }) => field === null && holds), held ?? NO_DAYS)
  return told !== null && told.day <= knownAt && (held?.earliest ?? '') <= knownAt
}

function weighed(meeting: RecordedMeetingFacts, saying: MeetingSaying): WeighedSaying {
  const relation = relationOf(meeting, saying)
  return { saying, relation, why: relation === 'DIFFERENT' ? whyPreferred(meeting, saying) : null }
}

function relationOf(meeting: RecordedMeetingFacts, { field, value, holds }: MeetingSaying): DateRelation {
  if (!holds || value === null) return 'DIFFERENT'
  if (field === 'held' || field === 'plannedFor') return meeting[field] === null ? 'DIFFERENT' : dateRelation(readPartialDate(value), meeting[field])
  return value === meeting[field as 'city' | 'country'] ? 'SAME' : 'DIFFERENT'
}

function byNumberAndDay(one: MeetingOfHistory, other: MeetingOfHistory): number {
  const key = ({ ordinal, held, plannedFor, id }: MeetingOfHistory): string => `${ordinal === null ? '~' : String(ordinal).padStart(4, '0')} ${held?.earliest ?? plannedFor?.earliest ?? '~'} ${id}`
  return key(one) < key(other) ? -1 : 1
}

const NO_DAYS = { earliest: null, latest: null }
