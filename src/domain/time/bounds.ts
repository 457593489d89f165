import { addDays, addMonths, type CivilDay } from './civil-day.js'
import type { PartialDate } from './partial-date.js'

/** The partial date that lies between two days, null where that side is open; both null is no date and gives null. */
export function dateBetween(earliest: CivilDay | null, latest: CivilDay | null): PartialDate | null {
  if (earliest === null && latest === null) return null
  const edtf = earliest === latest ? String(earliest) : `${earliest ?? '..'}/${latest ?? '..'}`
  return { edtf, earliest, latest }
}

/** A day that is known exactly, as a partial date. */
export function dateOn(day: CivilDay): PartialDate {
  return { edtf: day, earliest: day, latest: day }
}

/**
 * The bounds by which a rule judges: a date marked `?`, `~` or `%` may be one unit of its own precision off on either
 * side, so `2005~` is judged as 2004 to 2006 and `2013-10?` as September to November 2013. The stored bounds stay as printed.
 */
export function judgedBounds(date: PartialDate): Pick<PartialDate, 'earliest' | 'latest'> {
  const [start = '', end = start] = date.edtf.split('/')
  return {
    earliest: date.earliest !== null && DOUBT.test(start) ? widened(date.earliest, start, -1) : date.earliest,
    latest: date.latest !== null && DOUBT.test(end) ? widened(date.latest, end, 1) : date.latest,
  }
}

/** The date on which something falls that follows another date by a fixed step (so many days, a notice of a year). */
export function dateAfter(date: PartialDate | null, step: (day: CivilDay) => CivilDay): PartialDate | null {
  if (date === null) return null
  const { earliest, latest } = judgedBounds(date)
  return dateBetween(earliest === null ? null : step(earliest), latest === null ? null : step(latest))
}

/** The later of two dates, of which either may be unknown (null): not before what is known of both, open where either is open. */
export function laterOf(first: PartialDate | null, second: PartialDate | null): PartialDate | null {
  if (first === null || second === null) return dateBetween(judgedEarliest(first ?? second), null)
  const [one, other] = [judgedBounds(first), judgedBounds(second)]
  const latest = one.latest === null || other.latest === null ? null : later(one.latest, other.latest)
  return dateBetween(later(one.earliest, other.earliest), latest)
}

const DOUBT = /[?~%]$/

/** A month or a year is widened by a whole one, whatever its length; at the ends of the calendar nothing is left to widen. */
function widened(day: CivilDay, printed: string, direction: 1 | -1): CivilDay {
  const months = { 4: 12, 7: 1 }[printed.replace(DOUBT, '').length] ?? 0
  const atEdge = direction < 0 ? day.startsWith('0001') : day.startsWith('9999')
  if (atEdge) return day
  if (months === 0) return addDays(day, direction)
  return direction < 0 ? addMonths(day, -months) : addDays(addMonths(addDays(day, 1), months), -1)
}

function judgedEarliest(date: PartialDate | null): CivilDay | null {
  return date === null ? null : judgedBounds(date).earliest
}

function later<Day extends CivilDay | null>(one: Day, other: Day): Day {
  if (one === null) return other
  return other === null || one > other ? one : other
}
