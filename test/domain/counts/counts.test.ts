import { describe, expect, it } from 'vitest'
import { leadingVerbs, withoutLeadingVerb } from '../../../src/domain/counts/leading-verbs.js'
import { MANDATE_DEFINITIONS, mandatesUnder, type CountedText } from '../../../src/domain/counts/mandate-definitions.js'
import { termsOf } from '../../../src/domain/counts/terms.js'
import { task, thing } from '../duties/a-task.js'

const MINISTERS: CountedText = { kind: 'RECOMMENDATIONS', adoptedBy: [], secretariat: new Set(['gs-oas', 'sms', 'dps']) }
const ASSEMBLY: CountedText = { ...MINISTERS, kind: 'RESOLUTION', adoptedBy: ['oas-ga'] }
const under = (definition: string, tasks: readonly ReturnType<typeof task>[], text = MINISTERS): string[] =>
  mandatesUnder(MANDATE_DEFINITIONS.find(({ id }) => id === definition) as never, tasks, text).map(({ id }) => id)

describe('How many mandates, by definition', () => {
  const toSecretariat = task('t/v/op/1/a1', { fillers: { ADDRESSED_TO: 'gs-oas' } })
  const toDepartment = task('t/v/op/2/a1', { fillers: { ADDRESSED_TO: 'dps' } })
  const toNetwork = task('t/v/op/3/a1', { fillers: { ADDRESSED_TO: 'red-informacion' } })
  const throughDepartment = task('t/v/op/4/a1', { fillers: { ADDRESSED_TO: [thing('ADDRESSED_TO', 'member-states', 'Collective')], THROUGH: 'dps' } })
  const toNobody = task('t/v/op/5/a1')
  const elects = task('t/v/op/6/a1', { isMandate: false, fillers: { ADDRESSED_TO: 'gs-oas' } })
  const proposed = task('t/v/op/7/p1/a1', { proposed: true, fillers: { ADDRESSED_TO: 'gs-oas' } })
  const all = [toSecretariat, toDepartment, toNetwork, throughDepartment, toNobody, elects, proposed]

  it.each([
    ['oas-2009-strict', MINISTERS, []],
    ['oas-2009-strict', ASSEMBLY, [toSecretariat]],
    ['general-secretariat-and-units', MINISTERS, [toSecretariat, toDepartment]],
    ['addressed', MINISTERS, [toSecretariat, toDepartment, toNetwork, throughDepartment]],
    ['broad', MINISTERS, [toSecretariat, toDepartment, toNetwork, throughDepartment, toNobody]],
  ] as const)('%s: a network is no unit, a channel is not asked, a proposal counts under none.', (definition, text, expected) => {
    expect(under(definition, all, text)).toEqual(expected.map(({ id }) => id))
  })

  it('Every definition says in full what it counts and where it is from.', () => {
    for (const { id, definition, source } of MANDATE_DEFINITIONS) expect([id, definition.length > 60, source.length > 10]).toEqual([id, true, true])
  })
})

describe('The verbs with which paragraphs begin', () => {
  it('Printed forms of one verb are one; proposals are counted apart; a paragraph that begins otherwise is told.', () => {
    const tasks = [
      task('t/v/op/2/a1', { lemma: 'urge', verb: 'Urge' }),
      task('t/v/op/18/a1', { lemma: 'urge', verb: 'Urge … to implement' }),
      task('t/v/op/18/a2', { lemma: 'urge', leads: false }),
      task('t/v/op/16/a1', { lemma: 'request', leads: false }),
      task('t/v/op/5bis/p1/a1', { lemma: 'urge', verb: 'URGE', proposed: true, provision: 't/v/op/5bis' }),
    ]
    expect(leadingVerbs(tasks)).toEqual([{ section: 'OPERATIVE', lemma: 'urge', asPrinted: ['Urge', 'Urge … to implement', 'URGE'], provisions: ['t/v/op/2', 't/v/op/18'], proposed: ['t/v/op/5bis'] }])
    expect(withoutLeadingVerb(tasks)).toEqual(['t/v/op/16'])
  })
})

describe('What sets a term', () => {
  it.each([
    ['a date', task('t/v/op/3/a1', { due: '2020-03-31' }), 'DATE', true],
    ['a cadence', task('t/v/op/4/a1', { cadence: 'BIENNIAL', due: '2021-10-31' }), 'CADENCE', true],
    ['a meeting', task('t/v/op/18/a2', { dueAsPrinted: 'before', fillers: { DUE_BEFORE: [thing('DUE_BEFORE', 'eighth', 'Meeting')] } }), 'RELATIVE', true],
    ['a yearly day', task('t/v/op/9/a1', { observedOn: '--02-11' }), 'OBSERVANCE', false],
    ['“in the near future”', task('t/v/op/19/a1', { dueAsPrinted: 'in the near future' }), 'NOT_COMPUTABLE', false],
    ['all the time', task('t/v/fu/1/a1', { cadence: 'ONGOING' }), 'ONGOING', false],
  ])('%s.', (_, one, kind, imposesTerm) => {
    expect(termsOf([one])).toEqual([{ task: one, kind, imposesTerm }])
  })

  it('An act without any sets none, nor does a proposal.', () => {
    expect(termsOf([task('t/v/op/1/a1'), task('t/v/op/3/p1/a1', { due: '2020-03-31', proposed: true })])).toEqual([])
  })
})
