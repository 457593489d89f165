import { describe, expect, test } from 'vitest'
import { printedDays } from '../../../src/ingest/references/printed-days.js'

describe('Dates as words print them', () => {
  test.each([
    ['EN', 'on October 31, 2013', '2013-10-31'],
    ['EN', 'on 31 October 2013', '2013-10-31'],
    ['EN', 'of 16 December 2020', '2020-12-16'],
    ['EN', 'on October 8 and 9, 2013', '2013-10-08/2013-10-09'],
    ['EN', 'of October 8-9, 2013', '2013-10-08/2013-10-09'],
    ['EN', 'on 27 and 28 September 2017', '2017-09-27/2017-09-28'],
    ['EN', 'in October 2008', '2008-10'],
    ['ES', 'el 31 de octubre de 2013', '2013-10-31'],
    ['ES', 'los días 27 y 28 de septiembre de 2017', '2017-09-27/2017-09-28'],
    ['ES', 'del 4 al 5 de marzo de 2015', '2015-03-04/2015-03-05'],
    ['ES', 'en noviembre de 2009', '2009-11'],
    ['FR', 'du 1er juin 2020', '2020-06-01'],
    ['PT', 'em 4 de março de 2015', '2015-03-04'],
  ] as const)('%s “%s” is %s', (language, text, edtf) => {
    expect(printedDays(text, language).map((date) => date.edtf)).toEqual([edtf])
  })

  test.each(['February 30, 2019', 'in 2019', 'May be', 'October 8'])('“%s” is none', (text) => {
    expect(printedDays(text, 'EN')).toEqual([])
  })
})
