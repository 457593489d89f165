import { describe, expect, it } from 'vitest'
import { CADENCES } from '../../../src/domain/vocabulary.js'
import { dueDays, endOfQuarter, firstDueOn, monthsOf, nextObservance } from '../../../src/domain/time/recurrence.js'

describe('What recurs', () => {
  it('biennial is every two years: the first report counted from Quito is due on 31 October 2021', () => {
    expect(firstDueOn('BIENNIAL', '2019-10-31')).toBe('2021-10-31')
    expect(dueDays('BIENNIAL', '2019-10-31', '2025-10-31')).toEqual(['2021-10-31', '2023-10-31', '2025-10-31'])
    expect(dueDays('BIENNIAL', '2019-10-31', '2021-10-30')).toEqual([])
  })

  it('monthly from the 31st keeps to the end of each month', () => {
    expect(dueDays('MONTHLY', '2019-12-31', '2020-04-30')).toEqual(['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-30'])
  })

  it.each([
    ['QUARTERLY', '2020-01-31'],
    ['ANNUAL', '2020-10-31'],
    ['EACH_MEETING', null],
    ['ONGOING', null],
    ['UNSTATED_RECURRING', null],
  ] as const)('%s from 31 October 2019 is first due on %s', (cadence, day) => {
    expect(firstDueOn(cadence, '2019-10-31')).toBe(day)
  })

  it('a cadence without an interval gives no days rather than a guess', () => {
    const withoutInterval = CADENCES.filter((cadence) => monthsOf(cadence) === null)
    expect(withoutInterval.map((cadence) => dueDays(cadence, '2019-10-31', '2030-01-01'))).toEqual([[], [], []])
  })

  it.each([
    ['2019-10-31', '2020-02-11'],
    ['2020-02-11', '2020-02-11'],
    ['2020-02-12', '2021-02-11'],
  ])('after %s the single emergency number is observed on %s', (from, day) => {
    expect(nextObservance({ month: 2, day: 11 }, from)).toBe(day)
  })

  it('29 February is observed in leap years', () => {
    expect(nextObservance({ month: 2, day: 29 }, '2096-03-01')).toBe('2104-02-29')
  })

  it('a day that no year has cannot be observed', () => {
    expect(() => nextObservance({ month: 2, day: 30 }, '2020-01-01')).toThrow(/^“2000-02-30” is not a day/)
    expect(() => nextObservance({ month: 2, day: 11 }, '9999-02-12')).toThrow(
      new RangeError('There is no 02-11 from 9999-02-12 to the end of the year 9999.'),
    )
  })

  it('the end of the first quarter of 2020 is 31 March', () => {
    expect(([1, 2, 3, 4] as const).map((quarter) => endOfQuarter(2020, quarter))).toEqual(['2020-03-31', '2020-06-30', '2020-09-30', '2020-12-31'])
  })
})
