import { describe, expect, it } from 'vitest'
import { successionOf, type JudgedParagraph, type SuccessionJudgement } from '../../../src/domain/threads/successors.js'

const judged = (kind: SuccessionJudgement['kind'], given: Partial<SuccessionJudgement> = {}): SuccessionJudgement => ({ finding: kind, kind, editor: 'An editor', judgedOn: '2026-11-22' as SuccessionJudgement['judgedOn'], reason: '', confidence: 'HIGH', found: [], comparedWith: ['b/adopted'], nearest: [], ...given })
const paragraph = (...judgements: readonly SuccessionJudgement[]): JudgedParagraph => ({ provision: 'a/adopted/op/1', status: 'ADOPTED', bracketed: false, judgements, others: ['b/adopted', 'c/adopted'] })
const DAY = '2026-11-21' as SuccessionJudgement['judgedOn']

describe('What became of a paragraph, as editors judge it', () => {
  it.each<[string, readonly SuccessionJudgement[], string]>([
    ['nobody judged', [], 'NOT_JUDGED'],
    ['one left it open', [judged('NOT_JUDGED')], 'NOT_JUDGED'],
    ['one found none', [judged('NO_SUCCESSOR')], 'NONE_IN_WHAT_WAS_COMPARED'],
    ['one looked for an antecedent in vain', [judged('NO_ANTECEDENT')], 'NONE_IN_WHAT_WAS_COMPARED'],
    ['one found none in one text and another one in another', [judged('NO_SUCCESSOR'), judged('SUCCESSOR', { comparedWith: ['c/adopted'] })], 'FOUND'],
  ])('is, where %s, %s', (_, judgements, outcome) => {
    expect(successionOf(paragraph(...judgements), null, false).outcome).toBe(outcome)
  })

  it('names the loaded versions that nobody compared.', () => {
    expect(successionOf(paragraph(judged('NO_SUCCESSOR')), null, false).notCompared).toEqual(['c/adopted'])
    expect(successionOf(paragraph(), null, false).notCompared).toEqual(['b/adopted', 'c/adopted'])
  })

  it('knows by a day only what was judged by then, and without a source only where asked.', () => {
    expect(successionOf(paragraph(judged('SUCCESSOR')), DAY, false)).toMatchObject({ outcome: 'NOT_JUDGED', judgements: [] })
    expect(successionOf(paragraph(judged('SUCCESSOR', { confidence: 'UNVERIFIED' })), null, false).outcome).toBe('NOT_JUDGED')
    expect(successionOf(paragraph(judged('SUCCESSOR', { confidence: 'UNVERIFIED' })), null, true).outcome).toBe('FOUND')
  })
})
