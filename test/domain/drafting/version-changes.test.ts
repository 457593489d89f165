import { describe, expect, it } from 'vitest'
import { factChanges, type ComparedAct, type UnitFacts } from '../../../src/domain/drafting/unit-facts.js'
import { versionChanges, type ComparedUnit } from '../../../src/domain/drafting/version-changes.js'

const act = (id: string, more: Partial<ComparedAct> = {}): ComparedAct => ({ id, verb: 'Urge', lemma: 'urge', class: 'EXHORT', isMandate: true, hedges: [], due: null, cadence: null, roles: [{ kind: 'ADDRESSED_TO', to: 'member-states' }], ...more })
const facts = (more: Partial<UnitFacts> = {}): UnitFacts => ({ acts: [], cites: [], proposals: 0, ...more })
const unit = (id: string, text: string | null, more: Partial<ComparedUnit> = {}): ComparedUnit => ({ id, section: 'OPERATIVE', label: `${id.slice(-1)}.`, summary: null, wordings: text === null ? [] : [{ language: 'EN', text }], marks: [], acts: [], cites: [], proposals: 0, ...more })

describe('Two versions of a paragraph', () => {
  it.each([
    ['another verb and strength', { verb: 'Request', lemma: 'request', class: 'REQUEST' }, [['VERB', ['Urge'], ['Request']], ['CLASS', ['EXHORT'], ['REQUEST']]]],
    ['another form of the same verb', { verb: 'urges' }, []],
    ['a deadline where there was none', { due: '2030-12-31' }, [['DUE', [], ['2030-12-31']]]],
    ['another cadence', { cadence: 'ANNUAL' }, [['CADENCE', [], ['ANNUAL']]]],
    ['a hedge', { hedges: ['AS_APPROPRIATE'] }, [['HEDGES', [], ['AS_APPROPRIATE']]]],
    ['no mandate any more', { isMandate: false }, [['MANDATE', ['true'], ['false']]]],
    ['another addressee', { roles: [{ kind: 'ADDRESSED_TO', to: 'oas-pc' }] }, [['ADDRESSED_TO', ['member-states'], ['oas-pc']]]],
    ['the same body in another role', { roles: [{ kind: 'THROUGH', to: 'member-states' }] }, [['ADDRESSED_TO', ['member-states'], []], ['THROUGH', [], ['member-states']]]],
  ] as const)('%s', (_, changed, expected) => {
    const changes = factChanges(facts({ acts: [act('a')] }), facts({ acts: [act('b', changed as Partial<ComparedAct>)] }))
    expect(changes.map(({ what, before, after }) => [what, before, after])).toEqual(expected)
    expect(changes.every(({ actBefore, actAfter }) => actBefore === 'a' && actAfter === 'b')).toBe(true)
  })

  it('An act that came between two others is new, and the others are paired as they were.', () => {
    const before = facts({ acts: [act('a1'), act('a2', { verb: 'Instruct', lemma: 'instruct', class: 'COMMAND' })] })
    const after = facts({ acts: [act('b1'), act('b2', { verb: 'Invite', lemma: 'invite', class: 'SOFT' }), act('b3', { verb: 'Instruct', lemma: 'instruct', class: 'COMMAND' })] })
    expect(factChanges(before, after)).toEqual([{ what: 'ACT', before: [], after: ['Invite'], actBefore: null, actAfter: 'b2' }])
  })

  it('What is cited is compared by how it is cited, and proposals are only counted.', () => {
    const before = facts({ cites: [{ kind: 'RECALLS', to: 'oas-charter' }, { kind: 'CITES', to: 'untoc' }], proposals: 2 })
    const after = facts({ cites: [{ kind: 'REAFFIRMS', to: 'oas-charter' }, { kind: 'CITES', to: 'untoc' }] })
    expect(factChanges(before, after).map(({ what, before: gone, after: come }) => [what, gone, come])).toEqual([['REAFFIRMS', [], ['oas-charter']], ['RECALLS', ['oas-charter'], []], ['PROPOSALS', ['2'], ['0']]])
  })
})

describe('Two versions of a text', () => {
  const from = [unit('a/1', 'Urge the member states to light the harbours of the islands.'), unit('a/2', 'Take the register of lamps to the archive of Nassau each year.'), unit('a/3', 'Thank the pilots for their patience in the fog.')]

  it('A paragraph in other words, one that went, one that came, and one as it was', () => {
    const to = [unit('b/1', 'Request the member states to light the harbours of the islands.'), unit('b/2', 'Measure the depth of every channel before the spring tide.'), unit('b/3', 'Thank the pilots for their patience in the fog.')]
    const { comparedWords, changes } = versionChanges(from, to)
    expect(comparedWords).toBe('EN')
    expect(changes.map((change) => [change.kinds, change.from?.id ?? null, change.to?.id ?? null])).toEqual([
      [['WORDS'], 'a/1', 'b/1'], [['REMOVED'], 'a/2', null], [['ADDED'], null, 'b/2'], [['KEPT'], 'a/3', 'b/3'],
    ])
    expect(changes[0]?.words).toEqual([{ change: 'REMOVED', text: 'Urge ' }, { change: 'ADDED', text: 'Request ' }, { change: 'KEPT', text: 'the member states to light the harbours of the islands.' }])
  })

  it('A mark of agreement is no word of the paragraph.', () => {
    const marked = unit('a/3', 'Thank the pilots for their patience in the fog. (Paragraph approved by the CSH on May 4, 2033)', { marks: ['(Paragraph approved by the CSH on May 4, 2033)'] })
    expect(versionChanges([marked], [unit('b/3', 'Thank the pilots for their patience in the fog.')]).changes.map(({ kinds }) => kinds)).toEqual([['KEPT']])
  })

  it('A paragraph that stands elsewhere under another number is moved and relabelled, and its words are kept.', () => {
    const to = [unit('b/1', from[2]?.wordings[0]?.text as string), unit('b/2', from[0]?.wordings[0]?.text as string), unit('b/3', from[1]?.wordings[0]?.text as string)]
    const { changes } = versionChanges(from, to)
    expect(changes.map(({ kinds, from: before, to: after }) => [kinds, before?.id, after?.id])).toEqual([[['MOVED', 'RELABELLED'], 'a/3', 'b/1'], [['RELABELLED'], 'a/1', 'b/2'], [['RELABELLED'], 'a/2', 'b/3']])
  })

  it('Without words of both our summaries are compared, without the slots of what is proposed in them.', () => {
    const left = [unit('a/1', null, { summary: 'Has the states light harbours{p1}.' })]
    const right = [unit('b/1', 'Encienda los faros.', { summary: 'Has the states light harbours.', wordings: [{ language: 'ES', text: 'Encienda los faros.' }] })]
    expect(versionChanges(left, right)).toMatchObject({ comparedWords: 'SUMMARY', changes: [{ kinds: ['KEPT'] }] })
  })

  it('Without either, section, label and verb tell what corresponds, and no words are compared.', () => {
    expect(versionChanges([unit('a/1', null, { acts: [act('a')] })], [unit('b/1', null, { acts: [act('b')] })])).toMatchObject({ comparedWords: null, changes: [{ kinds: ['KEPT'], words: [] }] })
  })

  it('Everything of a text that was replaced whole is removed and added, in the order in which it stood.', () => {
    expect(versionChanges(from, [unit('b/1', 'Nothing alike remains here whatsoever.')]).changes.map(({ kinds, from: before, to: after }) => [kinds[0], before?.id ?? after?.id])).toEqual([['REMOVED', 'a/1'], ['REMOVED', 'a/2'], ['REMOVED', 'a/3'], ['ADDED', 'b/1']])
  })
})
