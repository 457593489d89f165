import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addDuration,
  addMonths,
  addYears,
  type CivilDay,
  daysBetween,
  isCivilDay,
  readCivilDay,
} from '../../../src/domain/time/civil-day.js'

describe('A civil day', () => {
  it.each(['2019-10-31', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('“%s” is a day', (text) => {
    expect(isCivilDay(text)).toBe(true)
    expect(readCivilDay(text)).toBe(text)
  })

  it.each([
    ['2019-02-30', '“2019-02-30” is not a day: February 2019 has 28 days.'],
    ['1900-02-29', '“1900-02-29” is not a day: February 1900 has 28 days.'],
    ['2020-02-30', '“2020-02-30” is not a day: February 2020 has 29 days.'],
    ['2019-04-31', '“2019-04-31” is not a day: April 2019 has 30 days.'],
    ['2019-10-00', '“2019-10-00” is not a day: October 2019 has 31 days.'],
    ['2019-13-01', '“2019-13-01” is not a day: there is no month 13; months run from 01 to 12.'],
    ['0000-01-01', '“0000-01-01” is not a day: years run from 0001 to 9999.'],
    ['2019-10', '“2019-10” is not a day: write year, month and day in digits, such as 2019-10-31.'],
    ['31/10/2019', '“31/10/2019” is not a day: write year, month and day in digits, such as 2019-10-31.'],
    ['2019-10-31T00:00:00Z', '“2019-10-31T00:00:00Z” is not a day: write year, month and day in digits, such as 2019-10-31.'],
    ['', '“” is not a day: write year, month and day in digits, such as 2019-10-31.'],
  ])('“%s” is refused with a sentence', (text, sentence) => {
    expect(isCivilDay(text)).toBe(false)
    expect(() => readCivilDay(text)).toThrow(new RangeError(sentence))
  })

  it('is text: a number, null or a JavaScript Date is none', () => {
    expect([20191031, null, undefined, new Date(0)].map(isCivilDay)).toEqual([false, false, false, false])
  })

  it.each<[CivilDay, number, CivilDay, string]>([
    ['2019-10-17', 30, '2019-11-16', 'Czech Republic under A-55 art. 37'],
    ['2005-03-04', 30, '2005-04-03', 'Uruguay under UNTOC art. 38(2)'],
    ['2002-03-08', 30, '2002-04-07', 'the protocol A-59 with its second instrument'],
    ['1997-02-04', 30, '1997-03-06', 'B-58 with its second instrument'],
    ['2019-12-31', 1, '2020-01-01', 'the year turns'],
    ['2000-02-28', 1, '2000-02-29', 'a century that is a leap year'],
    ['1900-02-28', 1, '1900-03-01', 'a century that is none'],
    ['2020-03-01', -1, '2020-02-29', 'back over a leap day'],
    ['0001-01-01', 3_652_058, '9999-12-31', 'the whole calendar'],
  ])('%s and %i days is %s: %s', (day, count, result) => {
    expect(addDays(day, count)).toBe(result)
    expect(daysBetween(day, result)).toBe(count)
  })

  it.each<[CivilDay, string, CivilDay]>([
    ['2019-10-31', 'P2Y', '2021-10-31'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2019-08-31', 'P6M', '2020-02-29'],
    ['2019-01-15', 'P12M', '2020-01-15'],
    ['2019-01-31', 'P1M1D', '2019-03-01'],
    ['2019-01-01', 'P30D', '2019-01-31'],
    ['2019-01-01', 'P2W', '2019-01-15'],
  ])('%s and %s is %s', (day, duration, result) => {
    expect(addDuration(day, duration)).toBe(result)
  })

  it.each(['P', 'PT6H', '1Y', 'six months', 'P-1Y', ''])('“%s” is not a duration', (duration) => {
    expect(() => addDuration('2019-10-31', duration)).toThrow(
      new RangeError(`“${duration}” is not a duration: write years, months, weeks or days such as P1Y, P6M or P30D.`),
    )
  })

  it('does not leave the years 0001 to 9999', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(new RangeError('The year 10000 is out of reach: years run from 0001 to 9999.'))
    expect(() => addYears('0001-06-01', -1)).toThrow(new RangeError('The year 0 is out of reach: years run from 0001 to 9999.'))
    expect(() => addDays('2019-10-31', 1.5)).toThrow(new RangeError('1.5 is not a whole number of days.'))
  })

  const anyDay = fc.integer({ min: 0, max: 3_652_058 }).map((count) => addDays('0001-01-01', count))

  it('comes back when the days between two days are added', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (first, second) => {
        expect(addDays(first, daysBetween(first, second))).toBe(second)
        expect(Math.sign(daysBetween(first, second))).toBe(second > first ? 1 : second < first ? -1 : 0)
      }),
    )
  })

  it('is the day that the calendar of the language counts in universal time', () => {
    const ofLanguage = (day: CivilDay) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
    fc.assert(
      fc.property(anyDay, anyDay, (first, second) => {
        expect(daysBetween(first, second)).toBe(ofLanguage(second) - ofLanguage(first))
      }),
    )
  })

  it('keeps its day of the month when months are added, or falls on the last of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (day, months) => {
        fc.pre(Number(day.slice(0, 4)) > 101 && Number(day.slice(0, 4)) < 9898)
        const result = addMonths(day, months)
        const isLastOfMonth = addDays(result, 1).endsWith('-01')
        expect(result.slice(8) === day.slice(8) || (isLastOfMonth && result.slice(8) < day.slice(8))).toBe(true)
      }),
    )
  })

  it('is the same under any time zone of the machine', () => {
    const zone = process.env.TZ
    try {
      for (const [name, minutesBehind] of [['America/Guayaquil', 300], ['Pacific/Kiritimati', -840], ['UTC', 0]] as const) {
        process.env.TZ = name
        expect(new Date(1.6e12).getTimezoneOffset()).toBe(minutesBehind)
        expect([addDays('2019-10-31', 1), addMonths('2019-10-31', 1), daysBetween('2019-03-01', '2019-12-01')]).toEqual([
          '2019-11-01',
          '2019-11-30',
          275,
        ])
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})
