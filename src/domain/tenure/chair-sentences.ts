import { whenInWords } from '../time/date-words.js'
import type { CivilDay } from '../time/civil-day.js'
import { namedOn, type ChairStanding } from './standing-on.js'
import type { KnownTenure } from './tenure.js'
import type { TenureSpan } from './tenure-span.js'

/** One sentence that says how a holder stands, since when, and how that ends. */
export function standingInWords(span: TenureSpan, standing: ChairStanding, nameOf: (id: string) => string): string {
  const who = holderInWords(span.tenure, nameOf)
  switch (standing) {
    case 'CANDIDATE':
      return `${who} is named by a text that a committee approved ${onDay(namedOn(span.tenure))}; that this paragraph was adopted is not attested, so that no tenure opens from it.${notBefore(span)} No end is known.`
    case 'REPORTED_UNDATED':
      return `A source has ${who} in the office and gives no date; it opens no tenure.`
    case 'PRESIDED_ONE_MEETING':
      return `${who}: at this one meeting, ${whenInWords(span.begin)}; to preside over a meeting is not to chair its body.`
    case 'VACANT':
      return `A source says that nobody held the office, beginning ${whenInWords(span.begin)}.`
    case 'LAST_KNOWN_END_UNKNOWN':
      return `${who} is the last known holder: ${beganInWords(span)}. ${span.nextMeeting === null ? 'Nobody vouches for it any more' : `${nameOf(span.nextMeeting)} has met since`}, and the end is not known.`
    default:
      return `${who}${standing === 'POSSIBLE' ? ', perhaps' : ''}: ${beganInWords(span)}; ${endInWords(span)}.`
  }
}

/** Since when, and how that is known: “elected on 2019-10-31”. */
export function beganInWords({ tenure, begin, beginBasis }: TenureSpan): string {
  const when = whenInWords(begin)
  if (beginBasis === 'FIRST_SEEN') return `seen in office ${when}, since when is not known`
  if (beginBasis === 'INFERRED') return `since a day that an editor concluded (${when})`
  return { ELECTED: `elected ${when}`, DESIGNATED: `designated ${when}` }[tenure.kind as 'ELECTED'] ?? `reported in office, beginning ${when}`
}

/** Until when, and how that is known. */
export function endInWords({ end, endBasis }: TenureSpan): string {
  if (end === null) return 'no end is stated'
  return endBasis === 'EVIDENCE' ? `it ended ${whenInWords(end)}` : `an end is inferred from the next holder (${whenInWords(end)})`
}

/** The holder by name: the state, or else the persons, or “nobody”. */
export function holderInWords({ state, persons }: Pick<KnownTenure, 'state' | 'persons'>, nameOf: (id: string) => string): string {
  if (state !== null) return nameOf(state)
  return persons.map(({ person }) => nameOf(person)).join(' and ') || 'Nobody'
}

function notBefore({ tenure }: TenureSpan): string {
  const from = tenure.electionHeld?.earliest ?? null
  return from === null ? '' : ` A term could not begin before ${from}, the first day of the meeting that was to adopt the text.`
}

function onDay(day: CivilDay | null): string {
  return day === null ? 'on a day that is not known' : `on ${day}`
}
