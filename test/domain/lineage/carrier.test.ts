import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRead, leftOut, type Carrier, type CarrierFilter } from '../../../src/domain/lineage/carrier.js'
import { carrierOfText, carrierText } from '../../../src/domain/lineage/carrier-text.js'

const carrier = (more: Partial<Carrier> = {}): Carrier => ({ kind: 'RECALLS', provision: 'nassau-2020/adopted/op/1', evidence: [], status: 'ADOPTED', confidence: 'HIGH', knownFrom: '2020-05-04', until: null, ...more })
const filter = (more: Partial<CarrierFilter> = {}): CarrierFilter => ({ kinds: null, knownAt: null, includeProposed: false, includeUnverified: false, ...more })

describe('What carries a link of lineage', () => {
  it.each<readonly [string, Partial<Carrier>, Partial<CarrierFilter>, boolean]>([
    ['an adopted citation', {}, {}, true],
    ['a citation of another kind', {}, { kinds: ['CITES'] }, false],
    ['a citation of one of these kinds', {}, { kinds: ['CITES', 'RECALLS'] }, true],
    ['a proposal that nobody asked for', { status: 'PROPOSED' }, {}, false],
    ['a proposal that was asked for', { status: 'PROPOSED' }, { includeProposed: true }, true],
    ['an unverified report that nobody asked for', { confidence: 'UNVERIFIED' }, {}, false],
    ['an unverified report that was asked for', { confidence: 'UNVERIFIED' }, { includeUnverified: true }, true],
    ['a citation before its text was known', {}, { knownAt: '2020-05-03' }, false],
    ['a citation from the day of its text on', {}, { knownAt: '2020-05-04' }, true],
    ['what is known on no day, where the day matters', { knownFrom: null }, { knownAt: '2026-01-01' }, false],
    ['what is known on no day, where it does not', { knownFrom: null }, {}, true],
    ['an overtaken draft, today', { until: '2020-06-01' }, {}, false],
    ['an overtaken draft, the day before it was', { until: '2020-06-01' }, { knownAt: '2020-05-31' }, true],
    ['an overtaken draft, on that day', { until: '2020-06-01' }, { knownAt: '2020-06-01' }, false],
    ['a draft without a mark, which is shown and labelled', { status: 'DRAFTED' }, {}, true],
  ])('is read or not: %s', (_, given, asked, expected) => {
    expect(isRead(carrier(given), filter(asked))).toBe(expected)
  })

  it('is counted where only a setting leaves it out, and not where its kind or day does', () => {
    const carriers = [carrier({ status: 'PROPOSED' }), carrier({ confidence: 'UNVERIFIED' }), carrier({ status: 'PROPOSED', kind: 'CITES' }), carrier()]
    expect(leftOut(carriers, filter({ kinds: ['RECALLS'] }))).toEqual({ proposed: 1, unverified: 1 })
    expect(leftOut(carriers, filter({ includeProposed: true, includeUnverified: true }))).toEqual({ proposed: 0, unverified: 0 })
  })

  it('is the same after it was written as text and read again', () => {
    const any = fc.record({
      kind: fc.string(), provision: fc.option(fc.string()), evidence: fc.array(fc.string()), status: fc.constantFrom('ADOPTED' as const, 'PROPOSED' as const, 'DRAFTED' as const),
      confidence: fc.constantFrom('HIGH' as const, 'UNVERIFIED' as const), knownFrom: fc.option(fc.string()), until: fc.option(fc.string()),
    })
    fc.assert(fc.property(any, (given) => {
      expect(carrierOfText(carrierText(given))).toEqual(given)
    }))
  })
})
