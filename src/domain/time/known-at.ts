import type { CivilDay } from './civil-day.js'

/** Why a statement counts as known from a day on. EVENT_DAY is assumed, the others are attested. */
export const KNOWN_BASES = ['TEXT_DATE', 'DEPOSIT', 'PUBLISHED', 'EVENT_DAY', 'READ'] as const
export type KnownBasis = (typeof KNOWN_BASES)[number]

/** The days by which it is judged when a statement became known; of a partial date its latest day is handed in. */
export interface Telling {
  /** The date of the text that says it, where it is said in a provision. */
  readonly textDate: CivilDay | null
  /** For a treaty action the day of signature or of deposit, which the depositary notifies. */
  readonly depositedOn: CivilDay | null
  /** The own date of a source that is no text of the corpus. */
  readonly published: CivilDay | null
  /** The latest day of the event that is reported. */
  readonly eventLatest: CivilDay | null
  readonly readOn: CivilDay
}

/** Since when something is known, on which ground, and whether that is assumed. */
export interface KnownFrom {
  readonly day: CivilDay
  readonly basis: KnownBasis
  readonly assumed: boolean
}

/**
 * The day from which a statement counts as known: the deposit or signature of a treaty action, for it is notified
 * whatever later copy we read it in; else the date of the text that says it; else the date its source was published;
 * else, of a past event reported without a date, the event's latest day (assumed); else the day we read it.
 */
export function knownFrom({ textDate, depositedOn, published, eventLatest, readOn }: Telling): KnownFrom {
  if (depositedOn !== null) return { day: depositedOn, basis: 'DEPOSIT', assumed: false }
  if (textDate !== null) return { day: textDate, basis: 'TEXT_DATE', assumed: false }
  if (published !== null) return { day: published, basis: 'PUBLISHED', assumed: false }
  if (eventLatest !== null && eventLatest <= readOn) return { day: eventLatest, basis: 'EVENT_DAY', assumed: true }
  return { day: readOn, basis: 'READ', assumed: false }
}
