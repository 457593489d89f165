import { describe, expect, it } from 'vitest'
import { stepChanges, type StepChange } from '../../../src/domain/threads/step-changes.js'
import type { ThreadStep } from '../../../src/domain/threads/thread-step.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'
import { aFiller, anAct, aStep } from './a-step.js'

const told = (changes: readonly StepChange[]): string[] => changes.map(({ aspect, change, added, dropped }) => `${aspect} ${change} ${[...added.map(({ word }) => `+${word}`), ...dropped.map(({ word }) => `-${word}`)].join(' ')}`)
const states = aFiller('ADDRESSED_TO', 'Member states')
const agencies = aFiller('ADDRESSED_TO', 'Agencies')

describe('What changes from one step of a line of work to the next', () => {
  it.each<[string, ThreadStep, ThreadStep, string[]]>([
    ['nothing, where both say the same in other print', aStep([anAct({ verb: 'Urge' , lemma: 'urge' })]), aStep([anAct({ verb: 'URGES', lemma: 'urge' })]), []],
    ['the verb and its class', aStep([anAct({ verb: 'Invite', lemma: 'invite', class: 'SOFT' })]), aStep([anAct({ verb: 'Encourage', lemma: 'encourage', class: 'EXHORT' })]), ['VERB CHANGED +Encourage -Invite', 'CLASS CHANGED +EXHORT -SOFT']],
    ['a hedge that is gone', aStep([anAct({ hedges: ['CONSIDER'] })]), aStep([anAct()]), ['HEDGES DROPPED -CONSIDER']],
    ['one hedge for another', aStep([anAct({ hedges: ['CONSIDER', 'VOLUNTARY'] })]), aStep([anAct({ hedges: ['VOLUNTARY', 'CONTINUE'] })]), ['HEDGES CHANGED +CONTINUE -CONSIDER']],
    ['an addressee where there was none', aStep([anAct()]), aStep([anAct({ fillers: [states] })]), ['ADDRESSEES ADDED +Member states']],
    ['addressees that widen', aStep([anAct({ fillers: [agencies] })]), aStep([anAct({ fillers: [agencies, states] })]), ['ADDRESSEES CHANGED +Member states']],
    ['the same body in another role', aStep([anAct({ fillers: [aFiller('THROUGH', 'Committee')] })]), aStep([anAct({ fillers: [aFiller('DELIVERED_TO', 'Committee')] })]), ['CHANNEL DROPPED -Committee', 'RECIPIENTS ADDED +Committee']],
    ['a deadline by day in the place of words', aStep([anAct({ dueAsPrinted: 'in the near future' })]), aStep([anAct({ due: readPartialDate('2020-03-31'), dueAsPrinted: 'by the end of the first quarter' })]), ['DEADLINE CHANGED +2020-03-31 -in the near future']],
    ['a deadline by meeting', aStep([anAct()]), aStep([anAct({ fillers: [aFiller('DUE_BEFORE', 'Ninth Meeting', { sort: 'Meeting' })] })]), ['DEADLINE ADDED +before Ninth Meeting']],
    ['how often', aStep([anAct({ cadence: 'ANNUAL' })]), aStep([anAct({ cadence: 'BIENNIAL' })]), ['CADENCE CHANGED +BIENNIAL -ANNUAL']],
    ['the part of the text and its status', aStep([anAct()], { section: 'PREAMBLE', status: 'APPROVED_IN_COMMITTEE' }), aStep([anAct()]), ['SECTION CHANGED +OPERATIVE -PREAMBLE', 'STATUS CHANGED +ADOPTED -APPROVED_IN_COMMITTEE']],
  ])('is %s.', (_, before, after, expected) => {
    expect(told(stepChanges(before, after))).toEqual(expected)
  })

  it('is told with both sides in full, and backwards the other way round.', () => {
    const [before, after] = [aStep([anAct({ fillers: [agencies] })]), aStep([anAct({ fillers: [agencies, states] })])]
    const words = ({ before: one, after: other }: StepChange): string[][] => [one.map(({ word }) => word), other.map(({ word }) => word)]
    expect(stepChanges(before, after).map(words)).toEqual([[['Agencies'], ['Agencies', 'Member states']]])
    expect(stepChanges(after, before).map(words)).toEqual([[['Agencies', 'Member states'], ['Agencies']]])
  })

  it('is taken over all the acts of a step that stands at a paragraph.', () => {
    const before = aStep([anAct({ lemma: 'establish', verb: 'Establish' }), anAct({ lemma: 'request', verb: 'request' })])
    expect(told(stepChanges(before, aStep([anAct({ lemma: 'request', verb: 'Request' })])))).toEqual(['VERB CHANGED -Establish'])
  })
})
