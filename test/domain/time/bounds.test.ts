import { describe, expect, it } from 'vitest'
import { dateAfter, dateBetween, dateOn, judgedBounds, laterOf } from '../../../src/domain/time/bounds.js'
import { addDays, addDuration } from '../../../src/domain/time/civil-day.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'

const read = (edtf: string | null) => (edtf === null ? null : readPartialDate(edtf))

describe('Bounds of partial dates', () => {
  it.each([
    ['2005', '2005-01-01', '2005-12-31'],
    ['2005~', '2004-01-01', '2006-12-31'],
    ['2013-02?', '2013-01-01', '2013-03-31'],
    ['2013-10-31%', '2013-10-30', '2013-11-01'],
    ['2013-10~/2014', '2013-09-01', '2014-12-31'],
    ['2013-10/2014?', '2013-10-01', '2015-12-31'],
    ['2013-10~/..', '2013-09-01', null],
    ['9999~', '9998-01-01', '9999-12-31'],
    ['0001~', '0001-01-01', '0002-12-31'],
  ])('“%s” is judged from %s to %s', (edtf, earliest, latest) => {
    expect(judgedBounds(readPartialDate(edtf))).toEqual({ earliest, latest })
  })

  it.each([
    ['2005-03-04', '2005-04-03'],
    ['2005-10', '2005-10-31/2005-11-30'],
    ['2011-11-18/..', '2011-12-18/..'],
    ['../2013-11-22', '../2013-12-22'],
    [null, null],
  ])('thirty days after %s is %s', (date, after) => {
    expect(dateAfter(read(date), (day) => addDays(day, 30))?.edtf ?? null).toBe(after)
  })

  it('a notice of a year runs from each day that the notification can mean', () => {
    expect(dateAfter(readPartialDate('2012-02'), (day) => addDuration(day, 'P1Y'))).toEqual({
      edtf: '2013-02-01/2013-02-28',
      earliest: '2013-02-01',
      latest: '2013-02-28',
    })
  })

  it.each([
    ['2003-08-23', '2003-09-29', '2003-09-29'],
    ['2005-04-03', '2003-09-29', '2005-04-03'],
    ['2005-10', '2005-10-15', '2005-10-15/2005-10-31'],
    ['2005', '2005-10', '2005-10-01/2005-12-31'],
    ['2005-10', null, '2005-10-01/..'],
    [null, '2005-10', '2005-10-01/..'],
    ['../2005', '2004', '2004-01-01/2005-12-31'],
    ['2005/..', '2006', '2006-01-01/..'],
    ['../2005', null, null],
    [null, null, null],
  ])('the later of %s and %s is %s', (first, second, later) => {
    expect(laterOf(read(first), read(second))?.edtf ?? null).toBe(later)
  })

  it('what is written from bounds is read back with the same bounds', () => {
    const written = [dateOn('2019-10-31'), dateBetween('2019-10-30', '2019-10-31'), dateBetween('2019-10-30', null), dateBetween(null, '2013-12-31')]
    expect(written.map((date) => readPartialDate(date?.edtf ?? ''))).toEqual(written)
  })
})
