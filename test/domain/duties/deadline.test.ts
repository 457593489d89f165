import { describe, expect, it } from 'vitest'
import { knownFacts, type DeadlineFacts, type RecordedDeadlineFacts } from '../../../src/domain/duties/deadline-facts.js'
import { deadlineOn } from '../../../src/domain/duties/deadline.js'
import type { Task } from '../../../src/domain/duties/task.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'
import { task } from './a-task.js'

const NOTHING: DeadlineFacts = { fulfilments: [], denials: [], meetings: [] }
const at = (one: Task, day: string, facts: Partial<DeadlineFacts> = {}) => deadlineOn(one, { ...NOTHING, ...facts }, day)
const delivered = (on: string | null) => ({ by: 'list-of-mechanisms', finding: 'finding', on: on === null ? null : readPartialDate(on), knownFrom: '2020-06-01' })
const eighth = (expected: string | null, held: string | null) => ({ id: 'eighth', name: 'Eighth Meeting', expected: expected === null ? null : readPartialDate(expected), held: held === null ? null : readPartialDate(held) })

describe('A duty with a date', () => {
  const list = task('text/adopted/op/3/a1', { due: '2020-03-31', dueAsPrinted: 'by the end of the first quarter of 2020', dueRule: 'The end of a quarter is the last day of its third month.' })

  it.each([
    ['2020-03-31', {}, 'NOT_YET_DUE'],
    ['2020-04-01', {}, 'NO_EVIDENCE'],
    ['2020-04-01', { denials: ['press'] }, 'OVERDUE'],
    ['2020-03-31', { denials: ['press'] }, 'NOT_YET_DUE'],
    ['2020-04-01', { fulfilments: [delivered('2020-02-01')] }, 'MET'],
    ['2020-04-01', { fulfilments: [delivered('2020-02-01')], denials: ['press'] }, 'MET'],
  ])('On %s with %j it is %s.', (day, facts, status) => {
    expect(at(list, day, facts)?.status).toBe(status)
  })

  it('A day that a rule computes is told as derived, with the rule.', () => {
    expect(at(list, '2020-04-01')).toMatchObject({ kind: 'DATE', derived: true, rule: 'The end of a quarter is the last day of its third month.' })
    expect(at(task('text/adopted/op/3/a1', { due: '2020-03-31' }), '2020-04-01')).toMatchObject({ derived: false })
  })

  it('Delivered late is met, and says so.', () => {
    expect(at(list, '2021-01-01', { fulfilments: [delivered('2020-09-30')] })?.reason).toContain('after the day on which it was due (2020-03-31)')
  })

  it('A proposal lays no duty on anybody.', () => {
    expect(at({ ...list, proposed: true }, '2021-01-01')).toMatchObject({ status: 'NOT_COMPUTABLE' })
  })
})

describe('A duty that recurs', () => {
  const biennial = task('text/adopted/op/4/a1', { cadence: 'BIENNIAL', dueAsPrinted: 'biennial' })

  it.each([
    ['2021-10-31', 'NOT_YET_DUE', [], '2021-10-31'],
    ['2021-11-01', 'NO_EVIDENCE', ['2021-10-31'], '2023-10-31'],
    ['2026-11-22', 'NO_EVIDENCE', ['2021-10-31', '2023-10-31', '2025-10-31'], '2027-10-31'],
  ])('Every two years from the adoption on 31 October 2019: on %s %s.', (day, status, passed, nextDue) => {
    expect(at(biennial, day)).toMatchObject({ kind: 'CADENCE', status, passed, nextDue, derived: true })
  })

  it('What was delivered for one term does not meet the next.', () => {
    expect(at(biennial, '2023-01-01', { fulfilments: [delivered('2021-10-01')] })?.status).toBe('MET')
    expect(at(biennial, '2023-11-01', { fulfilments: [delivered('2021-10-01')] })?.status).toBe('NO_EVIDENCE')
  })

  it.each([
    ['its first date cannot be counted, says the reader', { cadence: 'BIENNIAL', dueRule: 'The group has first to be set up.' }, 'The group has first to be set up.'],
    ['only a draft is held', { cadence: 'BIENNIAL', stage: 'DRAFT' }, 'is not held as adopted'],
    ['it goes on all the time', { cadence: 'ONGOING' }, 'no day by which it is due'],
    ['nobody says how often', { cadence: 'UNSTATED_RECURRING' }, 'does not say how often'],
    ['it is due at each meeting', { cadence: 'EACH_MEETING' }, 'no first one is named'],
    ['the words name no day', { dueAsPrinted: 'in the near future' }, '“in the near future”'],
  ] as const)('No day can be computed where %s.', (_, more, reason) => {
    const deadline = at(task('text/adopted/op/6/a1', more), '2026-01-01')
    expect(deadline).toMatchObject({ status: 'NOT_COMPUTABLE', due: null })
    expect(deadline?.reason).toContain(reason)
  })

  it('A yearly day is observed from the adoption on.', () => {
    const day = task('text/adopted/op/9/a1', { observedOn: '--02-11', observedAs: 'Day of the number' })
    expect(at(day, '2019-01-01')?.nextDue).toBe('2020-02-11')
    expect(at(day, '2020-02-12')).toMatchObject({ kind: 'OBSERVANCE', nextDue: '2021-02-11' })
  })

  it('A duty without any term is no deadline.', () => {
    expect(at(task('text/adopted/op/1/a1'), '2026-01-01')).toBeNull()
  })
})

describe('A duty before a meeting', () => {
  const report = task('text/adopted/op/18/a2', { dueAsPrinted: 'before the Eighth Meeting (2021)' })

  it('It moves when the meeting moves, and the slip is shown.', () => {
    const moved = at(report, '2026-01-01', { meetings: [eighth('2021', '2025-07-16/2025-07-17')] })
    expect(moved).toMatchObject({ kind: 'MEETING', status: 'NO_EVIDENCE', due: { edtf: '2025-07-15' }, slip: { atLeast: 1293, atMost: 1657 } })
    expect(at(report, '2024-01-01', { meetings: [eighth('2021', '2025-07-16/2025-07-17')] })?.status).toBe('NOT_YET_DUE')
  })

  it.each([
    ['2021-06-01', '2021', null, 'NOT_YET_DUE'],
    ['2022-06-01', '2021', null, 'NOT_COMPUTABLE'],
    ['2022-06-01', null, null, 'NOT_COMPUTABLE'],
  ])('On %s, expected %s and held %s: %s.', (day, expected, held, status) => {
    expect(at(report, day, { meetings: [eighth(expected, held)] })).toMatchObject({ status, slip: null })
  })

  it('As known in 2022 nobody could know that the meeting would be held in 2025.', () => {
    const recorded: RecordedDeadlineFacts = { fulfilments: [delivered('2020-02-01')], denials: [], meetings: [{ ...eighth('2021', '2025-07-16/2025-07-17'), statements: [{ isText: false, assertedOn: '2025-07-18', readOn: '2026-11-22' }] }] }
    expect(knownFacts(recorded, '2022-01-01').meetings[0]?.held).toBeNull()
    expect(knownFacts(recorded, '2025-07-18').meetings[0]?.held?.edtf).toBe('2025-07-16/2025-07-17')
    expect(knownFacts(recorded, '2020-05-31').fulfilments).toEqual([])
  })
})
