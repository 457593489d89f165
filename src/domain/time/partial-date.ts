import { parse, type Parsed } from 'edtf'
import { type CivilDay, civilDayOf, lastDayOfMonth } from './civil-day.js'

/**
 * A date with the precision of its source: the text in EDTF (ISO 8601-2, level 1), and the earliest and latest day
 * that it can mean, null where it is open or unknown on that side.
 *
 * `2013-10` is some day of that month, so its bounds enclose what we do not know. The bounds of `2019-10-30/2019-10-31`
 * are the same two days whether a meeting lasted both or an act fell on one of them; which of the two is meant is
 * known by the field that holds the date, not by the date.
 */
export interface PartialDate {
  readonly edtf: string
  readonly earliest: CivilDay | null
  readonly latest: CivilDay | null
}

/**
 * Reads a date in EDTF level 1, with the quarters, thirds and halves of a year (`2020-33` to `-36`, `-37` to `-39`,
 * `-40` and `-41`) beside it; throws a RangeError with a sentence for anything else.
 *
 * `2013` is the whole year, `201X` the decade, `2011-11-18/..` and `../2013` are open, `2011-11-18/` and `/2013` end
 * at an unknown day. `?`, `~` and `%` leave the bounds as printed (rules that judge by them widen them, see `judgedBounds`).
 * Refused: seasons 21 to 32, which fall in other months north and south of the equator; times of day; years outside 0001 to 9999; intervals that end before they begin or have no end on either side.
 */
export function readPartialDate(edtfText: string): PartialDate {
  const known = READ.get(edtfText)
  if (known !== undefined) return known
  const date = read(edtfText)
  if (READ.size >= MOST_KEPT) READ.clear()
  READ.set(edtfText, date)
  return date
}

/** The parser takes up to a millisecond for a date, and a record holds the same few thousand dates again and again. */
const READ = new Map<string, PartialDate>()
const MOST_KEPT = 20_000

function read(edtfText: string): PartialDate {
  const bounds = boundsOf(edtfText, parsed(edtfText))
  if (bounds.earliest === null && bounds.latest === null) throw refusal(edtfText, 'it names no day on either side; leave the date out')
  if (bounds.earliest !== null && bounds.latest !== null && bounds.earliest > bounds.latest) {
    throw refusal(edtfText, 'it ends before it begins; write the earlier date first')
  }
  return { edtf: edtfText, ...bounds }
}

interface Bounds {
  readonly earliest: CivilDay | null
  readonly latest: CivilDay | null
}

const LONGEST = 64
const EXAMPLES = 'write EDTF such as 2013, 2013-10, 2013-10-31, 2013-10-30/2013-10-31, 2013/.. or 2005~'
const ANY_YEAR = 0b0000_1111
const ANY_MONTH = 0b0011_0000
const ANY_DAY = 0b1100_0000

/** First month and number of months of the divisions of a year that need no hemisphere (EDTF 33 to 41). */
const DIVISIONS: Readonly<Record<number, readonly [first: number, length: number]>> = {
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
}

function parsed(text: string): Parsed {
  if (text.length > LONGEST) throw refusal(`${text.slice(0, LONGEST)}…`, EXAMPLES)
  try {
    return parse(text)
  } catch {
    throw refusal(text, EXAMPLES)
  }
}

function boundsOf(text: string, date: Parsed): Bounds {
  if (date.type === 'Season') return boundsOfDivision(text, date.values)
  if (date.level > 1) throw refusal(text, `it needs a higher level of EDTF than 1; ${EXAMPLES}`)
  if (date.type === 'Interval') {
    const [start, end] = date.values
    return {
      earliest: isDate(start) ? boundsOf(text, start).earliest : null,
      latest: isDate(end) ? boundsOf(text, end).latest : null,
    }
  }
  if (date.type === 'Date') return boundsOfDate(text, date.values, date.unspecified ?? 0)
  throw refusal(text, `decades and centuries are written with X, 201X or 20XX; ${EXAMPLES}`)
}

/** An end of an interval that is unknown (null) or open (a number) is no date. */
function isDate(end: Parsed | number | null): end is Parsed {
  return typeof end === 'object' && end !== null
}

function boundsOfDate(text: string, values: readonly number[], unspecified: number): Bounds {
  const [year = 0, monthFromZero, day] = values
  if (values.length > 3) throw refusal(text, 'a civil day has no hour; leave out the time of day')
  if (year < 0) throw refusal(text, 'years run from 0001 to 9999')
  const firstYear = (unspecified & ANY_YEAR) === 0 ? year : Math.max(year, 1)
  const lastYear = year + [1000, 100, 10, 1].reduce((sum, place, digit) => sum + (unspecified & (1 << digit) ? 9 * place : 0), 0)
  const anyMonth = monthFromZero === undefined || (unspecified & ANY_MONTH) !== 0
  const anyDay = day === undefined || (unspecified & ANY_DAY) !== 0
  const firstMonth = anyMonth ? 1 : monthFromZero + 1
  const lastMonth = anyMonth ? 12 : monthFromZero + 1
  return withinCalendar(text, () => ({
    earliest: civilDayOf(firstYear, firstMonth, anyDay ? 1 : day),
    latest: anyDay ? lastDayOfMonth(lastYear, lastMonth) : civilDayOf(lastYear, lastMonth, day),
  }))
}

function boundsOfDivision(text: string, [year, division]: readonly [number, number]): Bounds {
  const months = DIVISIONS[division]
  if (months === undefined) throw refusal(text, 'a season falls in other months north and south; write months, or a quarter such as 2020-33')
  const [first, length] = months
  return withinCalendar(text, () => ({ earliest: civilDayOf(year, first, 1), latest: lastDayOfMonth(year, first + length - 1) }))
}

function withinCalendar(text: string, bounds: () => Bounds): Bounds {
  try {
    return bounds()
  } catch (fault) {
    throw refusal(text, (fault as RangeError).message.replace(/\.$/, ''))
  }
}

function refusal(text: string, reason: string): RangeError {
  return new RangeError(`“${text}” is not a date that can be read: ${reason}.`)
}
