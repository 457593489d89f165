import { describe, expect, it } from 'vitest'
import { stepStrengths } from '../../../src/domain/threads/step-strength.js'
import type { StepFiller } from '../../../src/domain/threads/thread-step.js'
import { scaleNamed, type StrengthScale } from '../../../src/domain/verbs/scales.js'
import { aBody, aFiller, anAct, aStep } from './a-step.js'

const scale = (id: string): StrengthScale => scaleNamed(id) as StrengthScale
const step = (lemma: string, ...fillers: readonly StepFiller[]) => aStep([anAct({ lemma, fillers })])
const told = (id: string, ...[before, after]: [ReturnType<typeof step>, ReturnType<typeof step>]) => stepStrengths(scale(id), before, after).map(({ addressees, comparison }) => `${addressees ?? '?'} ${comparison.result}`)

const organizations = aFiller('ADDRESSED_TO', 'International organizations')
const states = aFiller('ADDRESSED_TO', 'Member states of the OAS', { rule: 'MEMBERS_OF' })
const secretariat = aBody('ADDRESSED_TO', 'Secretariat for Multidimensional Security', 'SECRETARIAT', ['sms', 'gs-oas', 'oas'])

describe('The force of a step beside the step before', () => {
  it('is compared for organizations alone where only they are asked by both: the call for resources, Medellín and Quito.', () => {
    expect(told('ian-1', step('invite', organizations), step('encourage', organizations, states))).toEqual(['STATES NOT_COMPARABLE', 'OUTSIDE_ORGANIZATIONS STRONGER'])
  })

  it('depends on the scale, which is named.', () => {
    expect(told('ian-1', step('request', states), step('urge', states))).toEqual(['STATES WEAKER'])
    expect(told('gruenberg-2009', step('request', states), step('urge', states))).toEqual(['STATES STRONGER'])
    expect(told('pema-2', step('request', states), step('urge', states))).toEqual(['STATES NOT_COMPARABLE'])
  })

  it('is not compared where the step before asks nobody, or neither asks anybody.', () => {
    expect(told('ian-1', step('strengthen'), step('urge', states))).toEqual(['STATES NOT_COMPARABLE', 'NONE NOT_COMPARABLE'])
    expect(told('ian-1', step('foster'), step('cooperate'))).toEqual(['NONE NOT_COMPARABLE'])
  })

  it('is not compared between the own secretariat and States, and the reason names both.', () => {
    const [first] = stepStrengths(scale('ian-1'), step('instruct', secretariat), step('instruct', states))
    expect(first).toMatchObject({ addressees: 'OWN_SECRETARIAT', comparison: { result: 'NOT_COMPARABLE', reason: expect.stringContaining('the other asks States') } })
  })

  it('is not compared where a step asks the same class with several verbs.', () => {
    const several = aStep([anAct({ lemma: 'urge', fillers: [states] }), anAct({ lemma: 'encourage', fillers: [states] })])
    expect(stepStrengths(scale('ian-1'), several, step('urge', states))[0]?.comparison).toEqual({ result: 'NOT_COMPARABLE', reason: expect.stringContaining('several verbs') })
  })

  it('says of an addressee whose class the record does not tell that this is so.', () => {
    const person = aFiller('ADDRESSED_TO', 'A special envoy', { sort: 'Person', rule: null })
    expect(stepStrengths(scale('ian-1'), step('ask', person), step('ask', person))).toEqual([{ addressees: null, earlier: null, later: null, comparison: { result: 'NOT_COMPARABLE', reason: 'To which class of addressees A special envoy belongs is not in the record.' } }])
  })
})
