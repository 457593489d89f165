import { describe, expect, it } from 'vitest'
import { weightOf, whyPreferred, type Weighed } from '../../../src/domain/assertions/preference.js'

const said = (status: Weighed['status'], confidence: Weighed['confidence'] = 'HIGH'): Weighed => ({ status, confidence })

describe('What outweighs what', () => {
  it('An adopted text before a report, a report before an inference, a committee’s text last, and what has no source after all.', () => {
    const heaviestFirst = [said('ADOPTED', 'LOW'), said('REPORTED'), said('REPORTED', 'LOW'), said('INFERRED'), said('APPROVED_IN_COMMITTEE'), said('ADOPTED', 'UNVERIFIED')]
    expect([...heaviestFirst].reverse().sort((one, other) => weightOf(one) - weightOf(other))).toEqual(heaviestFirst)
  })

  it.each([
    [said('ADOPTED'), said('REPORTED'), 'An adopted text outweighs a report.'],
    [said('REPORTED'), said('APPROVED_IN_COMMITTEE'), 'A report outweighs a text that a committee approved, which decides nothing.'],
    [said('REPORTED', 'HIGH'), said('REPORTED', 'LOW'), 'High confidence outweighs low confidence.'],
    [said('INFERRED', 'LOW'), said('ADOPTED', 'UNVERIFIED'), 'The other value has no source.'],
    [said('REPORTED'), said('REPORTED'), 'Both weigh the same, and the record keeps the one that its editor put first.'],
    [said('REPORTED', 'LOW'), said('REPORTED', 'HIGH'), 'The record keeps the value that its editor entered, though the other weighs more.'],
  ])('%o against %o', (preferred, other, sentence) => {
    expect(whyPreferred(preferred, other)).toBe(sentence)
  })
})
