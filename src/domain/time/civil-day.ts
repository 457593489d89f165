/**
 * A day of the civil calendar as ISO text, `2019-10-31`, years 0001 to 9999. Its order as text is its order in
 * time. It has no hour and no zone, and its arithmetic is our own (proleptic Gregorian), so a day is the same day
 * wherever the service runs.
 */
export type CivilDay = string

/** True for text that names a day that exists: `2020-02-29` does, `2019-02-29` and `2019-2-1` do not. */
export function isCivilDay(value: unknown): value is CivilDay {
  return typeof value === 'string' && faultOf(value) === null
}

/** The day that a text names, unchanged; throws a RangeError whose sentence says what is wrong with the text. */
export function readCivilDay(text: string): CivilDay {
  const fault = faultOf(text)
  if (fault !== null) throw new RangeError(`“${text}” is not a day: ${fault}`)
  return text
}

/** The day `count` days later (earlier where negative): the thirtieth day after 2019-10-17 is 2019-11-16. */
export function addDays(day: CivilDay, count: number): CivilDay {
  return dayOfNumber(numberOfDay(day) + whole(count, 'days'))
}

/** The same day of the month `count` months on, or the last of that month where it is shorter: 31 January + 1 is 28 February. */
export function addMonths(day: CivilDay, count: number): CivilDay {
  const [year, month, dayOfMonth] = partsOf(day)
  const months = year * 12 + (month - 1) + whole(count, 'months')
  const newYear = Math.floor(months / 12)
  const newMonth = months - newYear * 12 + 1
  return written(newYear, newMonth, Math.min(dayOfMonth, lengthOfMonth(newYear, newMonth)))
}

/** The same day `count` years on; 29 February becomes 28 February in a common year. */
export function addYears(day: CivilDay, count: number): CivilDay {
  return addMonths(day, whole(count, 'years') * 12)
}

/** The day after an ISO 8601 duration of years, months, weeks and days has run (`P1Y`, `P6M`, `P30D`); months first, then days. */
export function addDuration(day: CivilDay, duration: string): CivilDay {
  const found = DURATION.exec(duration)
  if (found === null || duration === 'P') {
    throw new RangeError(`“${duration}” is not a duration: write years, months, weeks or days such as P1Y, P6M or P30D.`)
  }
  const [years, months, weeks, days] = found.slice(1).map((count) => Number(count ?? 0)) as [number, number, number, number]
  return addDays(addMonths(day, years * 12 + months), weeks * 7 + days)
}

/** How many days lie between two days, negative where the second is the earlier; the same day gives 0. */
export function daysBetween(first: CivilDay, second: CivilDay): number {
  return numberOfDay(second) - numberOfDay(first)
}

/** The last day of a month (1 to 12) of a year: 2020, 2 gives 2020-02-29. */
export function lastDayOfMonth(year: number, month: number): CivilDay {
  return written(year, month, lengthOfMonth(year, month))
}

/** The day of a year, month (1 to 12) and day of the month; throws a RangeError where there is no such day. */
export function civilDayOf(year: number, month: number, dayOfMonth: number): CivilDay {
  return readCivilDay(text(year, month, dayOfMonth))
}

/** Year, month (1 to 12) and day of the month of a day. */
export function partsOf(day: CivilDay): readonly [year: number, month: number, dayOfMonth: number] {
  readCivilDay(day)
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const DURATION = /^P(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const OUT_OF_RANGE = 'years run from 0001 to 9999.'

function faultOf(candidate: string): string | null {
  const found = SHAPE.exec(candidate)
  if (found === null) return 'write year, month and day in digits, such as 2019-10-31.'
  const [year, month, dayOfMonth] = found.slice(1).map(Number) as [number, number, number]
  if (year < 1) return OUT_OF_RANGE
  if (month < 1 || month > 12) return `there is no month ${found[2]}; months run from 01 to 12.`
  const length = lengthOfMonth(year, month)
  if (dayOfMonth < 1 || dayOfMonth > length) return `${MONTHS[month - 1]} ${found[1]} has ${length} days.`
  return null
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/*
 * Days are counted from 0000-03-01. A year that begins in March has its leap day last, so the months before a month
 * have the length (153 m + 2) / 5 whatever the year, and 400 years always have 146,097 days.
 */
const DAYS_OF_400_YEARS = 146_097

function numberOfDay(day: CivilDay): number {
  const [year, month, dayOfMonth] = partsOf(day)
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1
  return era * DAYS_OF_400_YEARS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
}

function dayOfNumber(number: number): CivilDay {
  const era = Math.floor(number / DAYS_OF_400_YEARS)
  const dayOfEra = number - era * DAYS_OF_400_YEARS
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return written(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

function written(year: number, month: number, dayOfMonth: number): CivilDay {
  if (year < 1 || year > 9999) throw new RangeError(`The year ${year} is out of reach: ${OUT_OF_RANGE}`)
  return text(year, month, dayOfMonth)
}

function text(year: number, month: number, dayOfMonth: number): string {
  const padded = (value: number, width: number) => String(value).padStart(width, '0')
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`
}

function whole(count: number, unit: string): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is not a whole number of ${unit}.`)
  return count
}
