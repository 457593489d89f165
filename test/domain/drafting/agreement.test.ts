import { describe, expect, it } from 'vitest'
import { agreementOn, type AgreedUnit } from '../../../src/domain/drafting/agreement.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'

const draft = (more: Partial<AgreedUnit> = {}): AgreedUnit => ({ stage: 'DRAFT', date: readPartialDate('2013-10-31'), bracketed: false, marks: [], ...more })
const marked = draft({ marks: [{ by: 'csh', on: '2013-10-31' }] })
const adopted = (date: string): AgreedUnit => ({ stage: 'ADOPTED', date: readPartialDate(date), bracketed: false, marks: [] })

describe('How far a unit of a text has come by a day', () => {
  it.each<[string, AgreedUnit, string, string]>([
    ['a draft without a mark is drafted', draft(), '2013-11-22', 'DRAFTED'],
    ['one wholly in brackets is only proposed', draft({ bracketed: true }), '2013-11-22', 'PROPOSED'],
    ['one with a mark is approved in committee, and stays so after the meeting', marked, '2013-11-22', 'APPROVED_IN_COMMITTEE'],
    ['on the day of its mark', marked, '2013-10-31', 'APPROVED_IN_COMMITTEE'],
    ['before its mark and its draft there is nothing', marked, '2013-10-30', 'NOT_YET'],
    ['before its mark it is drafted', draft({ date: readPartialDate('2013-10-01'), marks: [{ by: 'csh', on: '2013-10-31' }] }), '2013-10-15', 'DRAFTED'],
    ['an adopted text is adopted from its day', adopted('2019-10-31'), '2019-10-31', 'ADOPTED'],
    ['and not on the eve', adopted('2019-10-31'), '2019-10-30', 'NOT_YET'],
  ])('%s', (_, unit, on, state) => {
    expect(agreementOn(unit, on)).toMatchObject({ state, certain: true })
  })

  it('Within the month in which it was adopted it is adopted possibly.', () => {
    expect([agreementOn(adopted('2019-10'), '2019-10-15').certain, agreementOn(adopted('2019-10'), '2019-11-01').certain]).toEqual([false, true])
  })

  it('Says who approved it and since when, each body once.', () => {
    const unit = draft({ marks: [{ by: 'csh', on: '2013-10-31' }, { by: 'csh', on: '2013-10-25' }, { by: 'oas-pc', on: '2013-12-01' }] })
    expect(agreementOn(unit, '2013-11-22')).toMatchObject({ approvedBy: ['csh'], since: { edtf: '2013-10-25' } })
  })
})
