import type { CivilDay } from './civil-day.js'
import { KNOWN_BASES, knownFrom, type KnownFrom } from './known-at.js'

/** When something was said: the own date of what says it, and the day on which we read it. */
export interface Said {
  /** True of a paragraph of a text that is held. */
  readonly isText: boolean
  readonly assertedOn: CivilDay | null
  readonly readOn: CivilDay | null
}

/** A paragraph or source that says something. */
export interface SaidIn extends Said {
  readonly saidIn: string
}

/** The days between which an event lies, as far as they are known. */
export interface EventDays {
  readonly earliest: CivilDay | null
  readonly latest: CivilDay | null
}

/**
 * The day from which an event is known by what was said of it. What is older than the event only looked forward to it,
 * so the event is then known from its own last day, which is assumed.
 */
export function knownFromSaid({ isText, assertedOn, readOn }: Said, event: EventDays): KnownFrom {
  const own = assertedOn !== null && event.earliest !== null && assertedOn < event.earliest ? null : assertedOn
  return knownFrom({ textDate: isText ? own : null, depositedOn: null, published: isText ? null : own, eventLatest: event.latest, readOn: readOn ?? own ?? NOT_READ })
}

/** The earliest day from which one of these says it, on the best ground for that day; null where none does. */
export function earliestKnown(saids: readonly Said[], event: EventDays): KnownFrom | null {
  const known = saids.map((said) => knownFromSaid(said, event))
  const rank = ({ day, basis }: KnownFrom): string => `${day} ${KNOWN_BASES.indexOf(basis)}`
  return known.sort((one, other) => (rank(one) < rank(other) ? -1 : 1))[0] ?? null
}

/** Sorts after every day that anybody asks about. */
const NOT_READ = '9999-12-31'
