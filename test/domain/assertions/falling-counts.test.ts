import { describe, expect, it } from 'vitest'
import { contradictingCounts, datedCount, type DatedCount } from '../../../src/domain/assertions/falling-counts.js'
import type { FieldAssertion } from '../../../src/domain/assertions/field-conflicts.js'

const said = (value: string, note: string | null): FieldAssertion => ({ value, holds: true, preferred: true, status: 'REPORTED', confidence: 'MEDIUM', saidIn: 'a-source', note })
const counts = (...given: [string, string | null][]): DatedCount[] => given.flatMap(([value, note]) => datedCount(said(value, note)) ?? [])
const contradicting = (...given: [string, string | null][]): number[] => contradictingCounts(counts(...given)).map(({ count }) => count)

describe('Counts of signatories or parties', () => {
  it('may rise, and may be the same twice.', () => {
    expect(contradicting(['15', 'as of 2002-01-17'], ['31', 'as of 2012'], ['31', 'as of 2018-07; a register'])).toEqual([])
  })

  it('do not fall.', () => {
    expect(contradicting(['34', 'as of 2005-11-15; a sheet'], ['33', 'as of 2009/..'])).toEqual([34, 33])
  })

  it('do not differ on one day.', () => {
    expect(contradicting(['12', 'as of 2009'], ['13', 'as of 2009'], ['20', 'as of 2010'])).toEqual([12, 13])
  })

  it('without a day contradict nothing, and words are no count.', () => {
    expect(contradicting(['12', null], ['13', 'as of 2009'])).toEqual([])
    expect(datedCount(said('more than 20', 'as of 2009'))).toBeNull()
  })
})
