import type { CivilDay } from '../time/civil-day.js'
import { readPartialDate, type PartialDate } from '../time/partial-date.js'
import { earliestKnown, knownFromSaid, type EventDays } from '../time/said.js'
import { ASSERTION_STATUSES, CONFIDENCES } from '../vocabulary.js'
import type { KnownTenure, RecordedTenure, TenureStatement } from './tenure.js'

/** What an answer may rest on: what was said by a day (null: whatever is said), and whether facts without a source count. */
export interface KnowledgeLimits {
  readonly knownAt: CivilDay | null
  readonly includeUnverified: boolean
}

/** The tenures that were known on a day, as they were known then, and how many unverified ones were left out. */
export function knownTenures(tenures: readonly RecordedTenure[], limits: KnowledgeLimits): { readonly tenures: readonly KnownTenure[]; readonly unverified: number } {
  const verified = tenures.filter(({ confidence }) => limits.includeUnverified || confidence !== 'UNVERIFIED')
  return { tenures: verified.flatMap((tenure) => asKnown(tenure, limits.knownAt) ?? []), unverified: tenures.length - verified.length }
}

/**
 * A tenure as it was known on a day, or null where nothing said it by then. What is said later changes nothing: a field
 * whose value was only asserted afterwards is empty, sightings and ends that lie after the day are not known.
 */
function asKnown(tenure: RecordedTenure, knownAt: CivilDay | null): KnownTenure | null {
  const statements = tenure.statements.filter(({ holds }) => holds)
  const wholes = statements.filter(({ field }) => field === null)
  const from = tenure.ofMeeting ? tenure.meetingHeld : tenure.from
  const known = earliestKnown(wholes, eventOf(from, tenure.seenOn))
  if (knownAt !== null && (known === null || known.day > knownAt)) return null
  const isKnown = (date: PartialDate | null): boolean => knownAt === null || date === null || (date.earliest ?? date.latest ?? '') <= knownAt
  const begin = valueKnown(statements, 'from', from, knownAt)
  if (!isKnown(begin.date)) return null
  const end = valueKnown(statements, 'to', tenure.to, knownAt)
  const endKnown = isKnown(end.date)
  return {
    ...tenure,
    from: begin.date,
    fromBasis: begin.date === null ? null : tenure.ofMeeting ? 'MEETING' : begin.said?.status === 'INFERRED' ? 'INFERRED' : 'STATED',
    to: endKnown ? end.date : null,
    toBasis: endKnown && end.date !== null ? (tenure.toBasis ?? 'EVIDENCE') : null,
    seenOn: tenure.seenOn.filter(isKnown),
    persons: tenure.persons.filter(({ knownFrom }) => knownAt === null || (knownFrom !== null && knownFrom <= knownAt)),
    known,
    evidence: eachOnce([...wholes, ...(begin.said === null ? [] : [begin.said]), ...(end.said === null || !endKnown ? [] : [end.said])].filter((said) => wasSaid(said, knownAt, eventOf(from, tenure.seenOn)))),
  }
}

/** The value of a date field by a day: the record's own, or the preferred claim's once it was made. */
function valueKnown(statements: readonly TenureStatement[], field: string, held: PartialDate | null, knownAt: CivilDay | null): { readonly date: PartialDate | null; readonly said: TenureStatement | null } {
  const claim = statements.find((said) => said.field === field && said.preferred) ?? null
  if (claim === null) return { date: held, said: null }
  if (wasSaid(claim, knownAt, held ?? NO_DAYS)) return { date: held, said: claim }
  const earlier = statements.find((said) => said.field === field && said.value !== null && said.confidence !== 'UNVERIFIED' && wasSaid(said, knownAt, NO_DAYS)) ?? null
  return { date: earlier === null ? null : readPartialDate(earlier.value as string), said: earlier }
}

function wasSaid(said: TenureStatement, knownAt: CivilDay | null, event: EventDays): boolean {
  return knownAt === null || knownFromSaid(said, event).day <= knownAt
}

/** Each source once, the strongest saying first. */
function eachOnce(statements: readonly TenureStatement[]): TenureStatement[] {
  const rank = ({ status, confidence }: TenureStatement): number => ASSERTION_STATUSES.indexOf(status) * CONFIDENCES.length + CONFIDENCES.indexOf(confidence)
  const sorted = [...statements].sort((one, other) => rank(one) - rank(other))
  return sorted.filter(({ saidIn }, place) => sorted.findIndex((other) => other.saidIn === saidIn) === place)
}

/** The days by which it is judged whether a statement looks back or forward: those of the beginning, or of the first sighting. */
function eventOf(from: PartialDate | null, seenOn: readonly PartialDate[]): EventDays {
  return from ?? seenOn[0] ?? NO_DAYS
}

const NO_DAYS: EventDays = { earliest: null, latest: null }
