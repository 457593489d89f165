import { describe, expect, it } from 'vitest'
import { judgeChoice, rivalsOf } from '../../../src/domain/drafting/choice.js'
import type { DraftProposal } from '../../../src/domain/drafting/proposal.js'

const proposal = (id: string, more: Partial<DraftProposal> = {}): DraftProposal => ({
  id, key: 'p1', provision: 'draft', kind: 'NEW', tag: 'PER', wellFormed: true, inside: null, alternativeTo: [], template: '', bracket: null, content: null, ...more,
})
const bis = proposal('bis')
const insertion = proposal('insertion', { kind: 'INSERT', inside: 'bis' })
const alternative = proposal('alternative', { kind: 'ALTERNATIVE', alternativeTo: ['bis'] })
const second = proposal('second', { kind: 'ALTERNATIVE', alternativeTo: ['bis'] })
const draft = [bis, insertion, alternative, second]
const decided = (accept: string[], reject: string[]) => Object.fromEntries([...(judgeChoice(draft, accept, reject).decisions ?? [])].map(([id, { decision }]) => [id, decision]))

describe('A choice among the proposals of a draft', () => {
  it.each<[string, string[], string[], Readonly<Record<string, string>>]>([
    ['of nothing leaves all open', [], [], { bis: 'OPEN', insertion: 'OPEN', alternative: 'OPEN', second: 'OPEN' }],
    ['of one rejects its alternatives', ['bis'], [], { bis: 'ACCEPTED', insertion: 'OPEN', alternative: 'REJECTED', second: 'REJECTED' }],
    ['of an alternative rejects what it replaces, with what stands inside, and the other alternative', ['alternative'], [], { bis: 'REJECTED', insertion: 'REJECTED', alternative: 'ACCEPTED', second: 'REJECTED' }],
    ['a rejection takes along what stands inside and leaves the alternatives open', [], ['bis'], { bis: 'REJECTED', insertion: 'REJECTED', alternative: 'OPEN', second: 'OPEN' }],
    ['of both an outer and an inner one', ['bis', 'insertion'], [], { bis: 'ACCEPTED', insertion: 'ACCEPTED', alternative: 'REJECTED', second: 'REJECTED' }],
  ])('%s', (_, accept, reject, expected) => {
    expect(decided(accept, reject)).toEqual(expected)
  })

  it.each<[string, string[], string[], string]>([
    ['two alternatives', ['bis', 'alternative'], [], '“alternative” and “bis” are alternatives'],
    ['two alternatives to the same', ['alternative', 'second'], [], '“alternative” and “second” are alternatives'],
    ['an inner one without the outer', ['insertion'], [], '“insertion” stands inside “bis”'],
    ['one at once accepted and rejected', ['bis'], ['bis'], '“bis” is accepted and rejected at once'],
  ])('cannot accept %s', (_, accept, reject, sentence) => {
    const judged = judgeChoice(draft, accept, reject)
    expect(judged.decisions).toBeNull()
    expect(judged.faults.join(' ')).toContain(sentence)
    expect(judged.faults).toHaveLength(1)
  })

  it('Rivals are told from both ends.', () => {
    expect(rivalsOf(bis, draft)).toEqual(['alternative', 'second'])
    expect(rivalsOf(alternative, draft)).toEqual(['bis', 'second'])
    expect(rivalsOf(insertion, draft)).toEqual([])
  })
})
