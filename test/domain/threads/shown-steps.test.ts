import { describe, expect, it } from 'vitest'
import { shownSteps, type ThreadFilter } from '../../../src/domain/threads/shown-steps.js'
import type { ThreadStatement } from '../../../src/domain/threads/thread-step.js'
import { readCivilDay } from '../../../src/domain/time/civil-day.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'
import { anAct, aStep } from './a-step.js'

const thread: ThreadStatement = {
  id: 'thread-x', name: 'X', about: '', editor: 'An editor', judgedOn: readCivilDay('2026-11-22'), reason: '', confidence: 'HIGH',
  steps: [
    aStep([anAct()], { order: 1, at: 'draft', date: readPartialDate('2013-10-31') }),
    aStep([], { order: 2, at: 'bracketed', bracketed: true, date: readPartialDate('2013-10-31') }),
    aStep([anAct({ confidence: 'UNVERIFIED' })], { order: 3, at: 'unsourced', date: readPartialDate('2017') }),
    aStep([anAct()], { order: 4, at: 'final', date: readPartialDate('2019-10') }),
  ],
}
const ALL: ThreadFilter = { asOf: null, knownAt: null, includeProposed: false, includeUnverified: false }
const shown = (filter: Partial<ThreadFilter>, of = thread) => shownSteps(of, { ...ALL, ...filter })
const at = (found: ReturnType<typeof shown>): string[] => found.steps.map(({ step, inWorld }) => `${step.at}${inWorld === null ? '' : ` ${inWorld}`}`)

describe('The steps of a thread that an answer shows', () => {
  it('leave out what stands in brackets and what has no source, and count both.', () => {
    expect([at(shown({})), shown({}).proposed, shown({}).unverified]).toEqual([['draft', 'final'], 1, 1])
    expect([at(shown({ includeProposed: true, includeUnverified: true })), shown({ includeProposed: true, includeUnverified: true }).proposed]).toEqual([['draft', 'bracketed', 'unsourced', 'final'], 0])
  })

  it.each([
    ['2013-10-30', []],
    ['2013-10-31', ['draft CERTAIN']],
    ['2019-10-15', ['draft CERTAIN', 'final POSSIBLE']],
    ['2019-10-31', ['draft CERTAIN', 'final CERTAIN']],
  ])('as of %s are %j.', (day, expected) => {
    expect(at(shown({ asOf: readCivilDay(day) }))).toEqual(expected)
  })

  it('are none before the editor judged, whatever the texts had said.', () => {
    expect(shown({ knownAt: readCivilDay('2026-11-21') })).toEqual({ steps: [], proposed: 0, unverified: 0 })
    expect(at(shown({ knownAt: readCivilDay('2026-11-22') }))).toEqual(['draft', 'final'])
  })

  it('are all without a source where the thread itself has none.', () => {
    expect(shown({}, { ...thread, confidence: 'UNVERIFIED' })).toMatchObject({ steps: [], proposed: 1, unverified: 3 })
  })
})
