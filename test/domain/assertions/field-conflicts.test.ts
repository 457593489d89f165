import { describe, expect, it } from 'vitest'
import { datesAgree, fieldConflict, type FieldAssertion } from '../../../src/domain/assertions/field-conflicts.js'

const said = (value: string | null, more: Partial<FieldAssertion> = {}): FieldAssertion => ({ value, holds: true, preferred: false, status: 'REPORTED', confidence: 'HIGH', saidIn: 'a-source', note: null, ...more })
const record = [said(null, { saidIn: 'the-record' })]
const conflict = (own: readonly string[], claims: readonly FieldAssertion[], field = 'held') => fieldConflict({ field, own, record, claims }).map(({ value, holds, preferred }) => [value, holds, preferred])

describe('Values of a field', () => {
  it('differ: the record’s own first, and why.', () => {
    const values = fieldConflict({ field: 'held', own: ['2025-07-16/2025-07-17'], record, claims: [said('2025-06', { confidence: 'LOW', saidIn: 'a-newspaper' })] })
    expect(values.map(({ value, preferred, because }) => [value, preferred, because])).toEqual([
      ['2025-07-16/2025-07-17', true, 'It is the value that the record shows.'],
      ['2025-06', false, 'High confidence outweighs low confidence.'],
    ])
    expect(values[0]?.said.map(({ saidIn }) => saidIn)).toEqual(['the-record'])
  })

  it('that agree, or of which one only says the other more precisely, are no conflict.', () => {
    expect(conflict(['2017-10'], [said('2017-10')])).toEqual([])
    expect(conflict(['2018-06'], [said('2018-06-05')])).toEqual([])
    expect(conflict([], [said('2005')])).toEqual([])
    expect(conflict(['2020-10-21'], [said('2020-10-20/2020-10-21')])).toEqual([])
    expect(conflict(['1997-01-28'], [said('1996-03-29/1997-02-04')], 'date')).toEqual([])
  })

  it('A claim that gives the record’s own value says it, and not the record.', () => {
    const [own] = fieldConflict({ field: 'held', own: ['2013-11-22'], record, claims: [said('2013-11-22', { saidIn: 'a-paragraph' }), said('2013-11-20', { confidence: 'LOW' })] })
    expect(own?.said.map(({ saidIn }) => saidIn)).toEqual(['a-paragraph'])
  })

  it('A denial contradicts the value that it denies, and no other.', () => {
    expect(conflict(['2002-06-03'], [said('2002-06-03', { holds: false, confidence: 'LOW' })], 'date')).toEqual([['2002-06-03', true, true], ['2002-06-03', false, false]])
    expect(conflict(['2002-06-04/2003-07-11'], [said('2002-06-03', { holds: false })], 'date')).toEqual([])
    expect(conflict([], [said('1999', { holds: false })], 'date')).toEqual([])
  })

  it('Where a denial weighs most, none is preferred.', () => {
    const claims = [said('2012-05-02', { status: 'APPROVED_IN_COMMITTEE' }), said('2012-05-02', { holds: false })]
    expect(conflict([], claims, 'adopted')).toEqual([['2012-05-02', false, false], ['2012-05-02', true, false]])
  })

  it('Of values that weigh the same in a field that the record leaves empty none is preferred; else the heaviest.', () => {
    expect(conflict([], [said('12'), said('13')], 'members')).toEqual([['12', true, false], ['13', true, false]])
    expect(conflict([], [said('12', { confidence: 'LOW' }), said('13')], 'members')).toEqual([['13', true, true], ['12', true, false]])
  })

  it('Two sources of one value are one value with two sources.', () => {
    const values = fieldConflict({ field: 'standing', own: ['DISPUTED'], record, claims: [said('MEMBER', { saidIn: 'one' }), said('MEMBER', { saidIn: 'two' })] })
    expect(values.map(({ value, said: by }) => [value, by.length])).toEqual([['DISPUTED', 1], ['MEMBER', 2]])
  })
})

describe('Two dates', () => {
  it.each([
    ['2013-06', '2013-06-06', true],
    ['1996-03-29/1998', '1998-06-02', true],
    ['1996-03-29/1997-02-04', '1997-01-28', true],
    ['2013-11-21/2013-11-22', '2013-11-22', true],
    ['2013-11-21/2013-11-22', '2013-11-20/2013-11-21', false],
    ['2014/..', '2015-11', true],
    ['2014', '2015-11', false],
    ['2017-10', '2017-10-01/2017-10-31', true],
    ['2013-06-06', '2013-06-07', false],
    ['2025-07-16/2025-07-17', '2025-06', false],
    ['Santo Domingo', 'Santiago', false],
    ['22 countries', '20 countries', false],
    [null, '2013', false],
  ] as const)('%s and %s agree, the one perhaps coarser: %s', (one, other, agree) => {
    expect([datesAgree('held', one, other), datesAgree('held', other, one)]).toEqual([agree, agree])
  })
})
