import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDay } from '../../../src/domain/time/civil-day.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'

describe('A partial date keeps the precision of its source', () => {
  it.each<[string, CivilDay | null, CivilDay | null]>([
    ['2019-10-31', '2019-10-31', '2019-10-31'],
    ['2013-10', '2013-10-01', '2013-10-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2000', '2000-01-01', '2000-12-31'],
    ['2019-10-30/2019-10-31', '2019-10-30', '2019-10-31'],
    ['2013-10/2014', '2013-10-01', '2014-12-31'],
    ['2019-10/2019-10-15', '2019-10-01', '2019-10-15'],
    ['2011-11-18/..', '2011-11-18', null],
    ['2011-11-18/', '2011-11-18', null],
    ['../2013', null, '2013-12-31'],
    ['/2013-10', null, '2013-10-31'],
    ['2005~', '2005-01-01', '2005-12-31'],
    ['2021?', '2021-01-01', '2021-12-31'],
    ['2013-10%', '2013-10-01', '2013-10-31'],
    ['2013-10~/2014?', '2013-10-01', '2014-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2013-XX', '2013-01-01', '2013-12-31'],
    ['2013-XX-XX', '2013-01-01', '2013-12-31'],
    ['2020-02-XX', '2020-02-01', '2020-02-29'],
    ['2020-33', '2020-01-01', '2020-03-31'],
    ['2020-34', '2020-04-01', '2020-06-30'],
    ['2020-35', '2020-07-01', '2020-09-30'],
    ['2020-36', '2020-10-01', '2020-12-31'],
    ['2020-38', '2020-05-01', '2020-08-31'],
    ['2020-41', '2020-07-01', '2020-12-31'],
  ])('“%s” lies from %s to %s', (edtf, earliest, latest) => {
    expect(readPartialDate(edtf)).toEqual({ edtf, earliest, latest })
  })

  it.each([
    ['October 2013', 'write EDTF such as 2013, 2013-10, 2013-10-31, 2013-10-30/2013-10-31, 2013/.. or 2005~'],
    ['', 'write EDTF such as 2013, 2013-10, 2013-10-31, 2013-10-30/2013-10-31, 2013/.. or 2005~'],
    ['2019-02-30', 'write EDTF such as 2013, 2013-10, 2013-10-31, 2013-10-30/2013-10-31, 2013/.. or 2005~'],
    ['2019-02-29', '“2019-02-29” is not a day: February 2019 has 28 days'],
    ['2013/2012', 'it ends before it begins; write the earlier date first'],
    ['../..', 'it names no day on either side; leave the date out'],
    ['/', 'it names no day on either side; leave the date out'],
    ['2020-21', 'a season falls in other months north and south; write months, or a quarter such as 2020-33'],
    ['2020-29', 'a season falls in other months north and south; write months, or a quarter such as 2020-33'],
    ['2013-10-31T10:00:00Z', 'a civil day has no hour; leave out the time of day'],
    ['-0005', 'years run from 0001 to 9999'],
    ['2013-1X', 'it needs a higher level of EDTF than 1; write EDTF such as 2013, 2013-10, 2013-10-31, 2013-10-30/2013-10-31, 2013/.. or 2005~'],
    ['Y12345', 'decades and centuries are written with X, 201X or 20XX; write EDTF such as 2013, 2013-10, 2013-10-31, 2013-10-30/2013-10-31, 2013/.. or 2005~'],
  ])('“%s” is refused with a sentence', (edtf, reason) => {
    expect(() => readPartialDate(edtf)).toThrow(new RangeError(`“${edtf}” is not a date that can be read: ${reason}.`))
  })

  it('is refused before it is parsed where it is longer than any date', () => {
    expect(() => readPartialDate('2013/'.repeat(1000))).toThrow(/^“2013\/2013\/.{50,60}…” is not a date that can be read: /)
  })

  it('gives the same bounds under any time zone of the machine', () => {
    const zone = process.env.TZ
    try {
      for (const [name, minutesBehind] of [['America/Guayaquil', 300], ['Pacific/Kiritimati', -840], ['UTC', 0]] as const) {
        process.env.TZ = name
        expect(new Date(1.6e12).getTimezoneOffset()).toBe(minutesBehind)
        expect(readPartialDate('2000')).toEqual({ edtf: '2000', earliest: '2000-01-01', latest: '2000-12-31' })
        expect(readPartialDate('2019-10-30/2019-10-31').earliest).toBe('2019-10-30')
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('encloses every day it can mean: a day lies within its month, its month within its year, its year within its decade', () => {
    const anyDay = fc.integer({ min: 0, max: 3_652_058 }).map((count) => addDays('0001-01-01', count))
    fc.assert(
      fc.property(anyDay, (day) => {
        const texts = [day, day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 3)}X`]
        const bounds = texts.map((text) => readPartialDate(text)) as { earliest: CivilDay; latest: CivilDay }[]
        for (const [index, inner] of bounds.entries()) {
          const outer = bounds[index + 1] ?? inner
          expect(outer.earliest <= inner.earliest && inner.earliest <= inner.latest && inner.latest <= outer.latest).toBe(true)
        }
      }),
    )
  })
})
