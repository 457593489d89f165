import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSuccessors } from '../../src/graph/readers/successors.js'
import { readThread } from '../../src/graph/readers/threads.js'
import { readThreadsOf } from '../../src/graph/readers/threads-of.js'
import { openApi } from '../support/ask.js'
import { FORBIDDEN_OPERATORS, operatorsOf } from '../support/plans.js'

const { ask, driver } = openApi()
const M = 'medellin-2013/draft-2013-10-31'
const Q = 'quito-2019/adopted'

const HISTORY = `query($id: ID!, $scale: ID! = "ian-1", $asOf: String, $knownAt: String) {
  threadHistory(id: $id, scale: $scale, asOf: $asOf, knownAt: $knownAt) {
    status editor judgedOn confidence scale { id version source url } total leftOut { proposed unverified } coverage { empty says read missing { about } }
    steps { id order note inWorld status provision { id } beside { id } date { edtf } evidence { id status provision { id } }
      acts { verb lemma level class hedges cadence due { edtf } addressedTo { id } through { id } deliveredTo { id } act { id } }
      changes { aspect change before after added dropped } strength { addressees result fromLevel toLevel reason } }
  }
}`

interface Step { id: string; changes: { aspect: string; change: string; before: string[]; after: string[]; dropped: string[] }[]; strength: { addressees: string; result: string; reason: string | null; fromLevel: number | null; toLevel: number | null }[]; evidence: { id: string; status: string }[] }
const changeOf = (step: Step | undefined, aspect: string) => step?.changes.find((one) => one.aspect === aspect)

describe('The history of a thread', () => {
  it('tells of the call for resources that the verb went up for organizations alone, and “consider” was dropped.', async () => {
    const { data, errors, statements } = await ask(HISTORY, { id: 'thread-resources' })
    expect(errors).toEqual([])
    const { steps, status, editor, judgedOn, scale, coverage } = data['threadHistory']
    expect([status, editor, judgedOn, scale.id, scale.version]).toEqual(['INFERRED', 'Editors of the Inter-American Security Graph', '2026-11-22', 'ian-1', '1'])
    expect(steps.map(({ id }: Step) => id)).toEqual([`${M}/fu/6/a1`, `${Q}/fu/7/a1`])
    const later = steps[1] as Step
    expect(changeOf(later, 'VERB')).toMatchObject({ before: ['Invite'], after: ['Encourage'] })
    expect(changeOf(later, 'HEDGES')?.dropped).toContain('CONSIDER')
    expect(changeOf(later, 'ADDRESSEES')?.after).toHaveLength(4)
    expect(later.strength.map(({ addressees, result, fromLevel, toLevel }) => [addressees, result, fromLevel, toLevel])).toEqual([['STATES', 'NOT_COMPARABLE', null, null], ['OUTSIDE_ORGANIZATIONS', 'STRONGER', 1, 2]])
    expect(later.evidence).toEqual([{ id: `${Q}/fu/7`, status: 'ADOPTED', provision: { id: `${Q}/fu/7` } }])
    expect(coverage).toMatchObject({ empty: null, read: [M, Q] })
    expect(coverage.missing.map(({ about }: { about: string }) => about)).toEqual(expect.arrayContaining(['lima-2015', 'san-pedro-sula-2017']))
    expect(statements).toBeLessThanOrEqual(6)
  })

  it('tells of the sharing of information that it got an addressee, a recipient and a date.', async () => {
    const { data } = await ask(HISTORY, { id: 'thread-sharing-of-information' })
    const [earlier, later] = data['threadHistory'].steps
    expect(changeOf(later, 'DEADLINE')).toMatchObject({ change: 'ADDED', after: ['2020-03-31'] })
    expect(changeOf(later, 'ADDRESSEES')).toMatchObject({ change: 'ADDED', before: [] })
    expect(later.acts[0]).toMatchObject({ lemma: 'request', class: 'REQUEST', due: { edtf: '2020-03-31' }, addressedTo: [{ id: 'sms' }], act: { id: `${Q}/op/3/a1` } })
    expect(earlier.beside).toEqual([{ id: `${M}/pre/12` }])
    expect(later.strength.every(({ result, reason }: Step['strength'][number]) => result === 'NOT_COMPARABLE' && reason !== null)).toBe(true)
  })

  it('compares under the scale that is named, and says where it is from.', async () => {
    const { data } = await ask(HISTORY, { id: 'thread-resources', scale: 'pema-2' })
    expect(data['threadHistory'].scale.source).toContain('Peacekeeping')
    expect(data['threadHistory'].steps[1].strength[1]).toMatchObject({ addressees: 'OUTSIDE_ORGANIZATIONS', result: 'NOT_COMPARABLE', reason: 'The scale “pema-2” does not place the verb “invite”.' })
    const unread = await ask(HISTORY, { id: 'thread-resources', scale: 'unr-5' })
    expect(unread.data['threadHistory'].steps[1].strength[1].reason).toContain('not held')
  })

  it('shows as of a day the texts that were there, and knows nothing before the editor judged.', async () => {
    const between = await ask(HISTORY, { id: 'thread-resources', asOf: '2015-01-01' })
    expect(between.data['threadHistory'].steps.map(({ id, inWorld }: { id: string; inWorld: string }) => [id, inWorld])).toEqual([[`${M}/fu/6/a1`, 'CERTAIN']])
    const unknown = await ask(HISTORY, { id: 'thread-resources', knownAt: '2020-01-01' })
    expect(unknown.data['threadHistory']).toMatchObject({ steps: [], total: 0, coverage: { empty: 'NOT_IN_CORPUS', says: expect.stringContaining('2026-11-22') } })
  })

  it.each([
    ['an unknown scale', { id: 'thread-resources', scale: 'ian-2' }, 'Did you mean “ian-1”?'],
    ['an unknown thread', { id: 'thread-resource' }, 'Did you mean “thread-resources”?'],
    ['a day that does not exist', { id: 'thread-resources', asOf: '2019-02-30' }, '“asOf”'],
  ])('refuses %s with the nearest or the place.', async (_, variables, sentence) => {
    const { errors } = await ask(HISTORY, variables)
    expect(errors.map(({ message, extensions }) => [message.includes(sentence), extensions?.['code']])).toEqual([[true, 'BAD_USER_INPUT']])
  })
})

describe('The threads of a text', () => {
  it.each([
    ['quito-2019', 'thread-resources', 2],
    [`${Q}/fu/7`, 'thread-resources', 2],
    ['quito-2019/fu/7', 'thread-resources', 2],
    [`${M}/fu/6/a1`, 'thread-resources', 1],
    [M, 'thread-observatories', 1],
    ['sms', 'thread-sharing-of-information', 2],
  ])('of %s include %s at step %i.', async (of, thread, order) => {
    const { data, errors } = await ask('query($of: ID!) { threadsOf(of: $of) { total rows { threadId order isStep thread { name } } coverage { empty } } }', { of })
    expect(errors).toEqual([])
    expect(data['threadsOf'].rows).toContainEqual(expect.objectContaining({ threadId: thread, order, isStep: true }))
  })

  it('include the paragraphs that the editor puts beside a step, told as such; of a paragraph in none, it is no “no”.', async () => {
    const { data } = await ask(`{ beside: threadsOf(of: "${M}/pre/12") { rows { threadId isStep } } none: threadsOf(of: "${Q}/op/9") { total coverage { empty } } }`)
    expect(data['beside'].rows).toEqual([{ threadId: 'thread-sharing-of-information', isStep: false }])
    expect(data['none']).toEqual({ total: 0, coverage: { empty: 'NOT_IN_CORPUS' } })
  })
})

describe('The successors of paragraphs', () => {
  const SUCCESSORS = `query($of: ID!, $direction: SuccessionDirection! = SUCCESSORS, $outcome: [SuccessionOutcome!], $knownAt: String, $includeProposed: Boolean! = false) {
    successors(of: $of, direction: $direction, outcome: $outcome, knownAt: $knownAt, includeProposed: $includeProposed) {
      total leftOut { proposed } coverage { empty missing { about } }
      rows { id outcome proposed notCompared notComparedTotal evidence { id } judgements { kind reason found { id } comparedWith { id } nearest { id } finding { id } } }
    }
  }`

  it('are judged for each of Medellín’s eighteen operative and follow-up paragraphs, two of which stand in brackets.', async () => {
    const { data, errors } = await ask(SUCCESSORS, { of: 'medellin-2013' })
    expect(errors).toEqual([])
    const { rows, total, leftOut, coverage } = data['successors']
    expect([total, leftOut]).toEqual([16, { proposed: 2 }])
    expect(rows.filter(({ outcome }: { outcome: string }) => outcome === 'NONE_IN_WHAT_WAS_COMPARED').map(({ id }: { id: string }) => id.slice(M.length + 1))).toEqual(['op/4', 'fu/1', 'fu/2', 'fu/3', 'fu/4', 'fu/5', 'fu/7'])
    const nearest = (path: string): string[] => rows.find(({ id }: { id: string }) => id === `${M}/${path}`).judgements.flatMap((one: { nearest: { id: string }[] }) => one.nearest.map(({ id }) => id.slice(Q.length + 1)))
    expect([nearest('op/3-2'), nearest('op/5'), nearest('op/8')]).toEqual([['op/13', 'op/19'], ['op/15'], ['op/1']])
    expect(new Set(rows.flatMap((row: { judgements: { comparedWith: { id: string }[] }[] }) => row.judgements.flatMap((one) => one.comparedWith.map(({ id }) => id))))).toEqual(new Set([Q]))
    expect(coverage.missing.map(({ about }: { about: string }) => about)).toEqual(expect.arrayContaining(['lima-2015', 'san-pedro-sula-2017']))
    const all = await ask(SUCCESSORS, { of: 'medellin-2013', includeProposed: true })
    expect([all.data['successors'].total, all.data['successors'].leftOut]).toEqual([18, { proposed: 0 }])
  })

  it('are asked the other way: witness protection is new in Quito, and the call for resources is not.', async () => {
    const { data } = await ask(SUCCESSORS, { of: 'quito-2019', direction: 'ANTECEDENTS' })
    const row = (path: string) => data['successors'].rows.find(({ id }: { id: string }) => id === `${Q}/${path}`)
    expect(row('op/17')).toMatchObject({ outcome: 'NONE_IN_WHAT_WAS_COMPARED', judgements: [{ kind: 'NO_ANTECEDENT', comparedWith: [{ id: M }] }] })
    expect(row('fu/7')).toMatchObject({ outcome: 'FOUND', judgements: [{ found: [{ id: `${M}/fu/6` }] }] })
    expect(row('op/9')).toMatchObject({ outcome: 'NOT_JUDGED', judgements: [], notCompared: [M], notComparedTotal: 1 })
  })

  it('of one paragraph are its own, by outcome where asked, and unknown before they were judged.', async () => {
    const one = await ask(SUCCESSORS, { of: 'medellin-2013/fu/7' })
    expect(one.data['successors'].rows.map(({ id, outcome }: { id: string; outcome: string }) => [id, outcome])).toEqual([[`${M}/fu/7`, 'NONE_IN_WHAT_WAS_COMPARED']])
    const found = await ask(SUCCESSORS, { of: M, outcome: ['FOUND'] })
    expect(found.data['successors'].rows.map(({ id }: { id: string }) => id.slice(M.length + 1))).toEqual(['op/2', 'op/3', 'op/6', 'op/7', 'fu/6', 'fu/8'])
    const before = await ask(SUCCESSORS, { of: 'medellin-2013/fu/7', knownAt: '2026-11-21' })
    expect(before.data['successors'].rows[0]).toMatchObject({ outcome: 'NOT_JUDGED', judgements: [], notCompared: [Q] })
  })

  it('of a text that is not held are not in the corpus.', async () => {
    const { data } = await ask(SUCCESSORS, { of: 'lima-2015' })
    expect(data['successors']).toMatchObject({ rows: [], coverage: { empty: 'NOT_IN_CORPUS' } })
  })
})

describe('Judgements', () => {
  it('are read without a scan of everything.', async () => {
    const operators = await operatorsOf(driver(), async (read) => {
      await readThread(read, 'thread-resources')
      await readThreadsOf(read, 'quito-2019')
      await readSuccessors(read, 'quito-2019', 'SUCCESSORS')
      await readSuccessors(read, 'quito-2019', 'ANTECEDENTS')
    })
    expect(operators.filter((operator) => FORBIDDEN_OPERATORS.includes(operator))).toEqual([])
  })

  it.each(['11-thread-history', '13-what-became-of-each-paragraph', '17-threads-of-a-text'])('are shown by the example %s.', async (name) => {
    const query = readFileSync(new URL(`../../schema/examples/${name}.graphql`, import.meta.url), 'utf8')
    expect(query).toMatch(/^# .*\?\n/)
    const { data, errors } = await ask(query)
    expect(errors).toEqual([])
    const [answer] = Object.values(data) as { steps?: unknown[]; rows?: unknown[] }[]
    expect((answer?.steps ?? answer?.rows ?? []).length).toBeGreaterThan(0)
  })
})
