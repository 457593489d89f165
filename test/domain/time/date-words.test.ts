import { describe, expect, it } from 'vitest'
import { whenInWords } from '../../../src/domain/time/date-words.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'

describe('A date in words', () => {
  it.each([
    ['2019-10-31', 'on 2019-10-31'],
    ['2019-10-31?', 'on 2019-10-31?'],
    ['2013-10', 'in 2013-10'],
    ['2005~', 'in 2005~'],
    ['2005-10-31/2005-11-30', 'between 2005-10-31 and 2005-11-30'],
    ['2021-02-26/..', 'on or after 2021-02-26'],
    ['../2013', 'on or before 2013-12-31'],
  ])('“%s” was %s', (edtf, words) => {
    expect(whenInWords(readPartialDate(edtf))).toBe(words)
  })

  it('one that is not known says so', () => {
    expect(whenInWords(null)).toBe('on a day that is not known')
  })
})
