import type { Cadence } from '../vocabulary.js'
import { addMonths, type CivilDay, civilDayOf, isCivilDay, lastDayOfMonth, partsOf } from './civil-day.js'

/** The months between two due days of a cadence, or null where it names no interval (each meeting, ongoing, unstated). Biennial is every two years. */
export function monthsOf(cadence: Cadence): number | null {
  return MONTHS[cadence]
}

/** The first day on which something recurring is due, one interval after its start, or null where the cadence has no interval. */
export function firstDueOn(cadence: Cadence, start: CivilDay): CivilDay | null {
  const months = monthsOf(cadence)
  return months === null ? null : addMonths(start, months)
}

/**
 * All days on which something recurring is due after its start and up to a last day, that day included; empty where
 * the cadence has no interval. Each is counted from the start, so that what began on the 31st keeps to month ends.
 */
export function dueDays(cadence: Cadence, start: CivilDay, until: CivilDay): readonly CivilDay[] {
  const months = monthsOf(cadence)
  if (months === null) return []
  const days: CivilDay[] = []
  for (let count = 1, day = addMonths(start, months); day <= until; day = addMonths(start, ++count * months)) days.push(day)
  return days
}

/**
 * The next day, from a given day on and that day included, of a yearly observance (11 February is `{month: 2, day: 11}`);
 * 29 February is observed in leap years only. Throws a RangeError where no year has that day, or none is left.
 */
export function nextObservance({ month, day }: { readonly month: number; readonly day: number }, from: CivilDay): CivilDay {
  const monthAndDay = civilDayOf(A_LEAP_YEAR, month, day).slice(4)
  for (let year = partsOf(from)[0]; year <= 9999; year += 1) {
    const candidate = String(year).padStart(4, '0') + monthAndDay
    if (isCivilDay(candidate) && candidate >= from) return candidate
  }
  throw new RangeError(`There is no ${monthAndDay.slice(1)} from ${from} to the end of the year 9999.`)
}

/** The last day of a quarter of a year: "by the end of the first quarter of 2020" is 2020-03-31. */
export function endOfQuarter(year: number, quarter: 1 | 2 | 3 | 4): CivilDay {
  return lastDayOfMonth(year, quarter * 3)
}

const MONTHS: Readonly<Record<Cadence, number | null>> = {
  MONTHLY: 1,
  QUARTERLY: 3,
  ANNUAL: 12,
  BIENNIAL: 24,
  EACH_MEETING: null,
  ONGOING: null,
  UNSTATED_RECURRING: null,
}

const A_LEAP_YEAR = 2000
