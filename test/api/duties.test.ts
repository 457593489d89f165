import { describe, expect, it } from 'vitest'
import { readDeadlineFacts } from '../../src/graph/readers/deadline-facts.js'
import { readMeetingsOf } from '../../src/graph/readers/meetings-of.js'
import { readMentions } from '../../src/graph/readers/mentions.js'
import { readNamedMeetings } from '../../src/graph/readers/named-meetings.js'
import { readChairlessBodies, readNotFollowedUp, readSuccessorFindings } from '../../src/graph/readers/orphans.js'
import { readTasks } from '../../src/graph/readers/tasks.js'
import { readTextCounts } from '../../src/graph/readers/text-counts.js'
import { openApi } from '../support/ask.js'
import { FORBIDDEN_OPERATORS, operatorsOf } from '../support/plans.js'

const { ask, driver } = openApi()

describe('What texts charge whom with', () => {
  it('A text of which nothing is held is no text that charges nobody.', async () => {
    const { data } = await ask('{ followUp(of: "san-pedro-sula-2017") { designated says coverage { empty missing { about } } } counts(of: "san-pedro-sula-2017") { versionId mandates { id } coverage { empty } } expectedMeetings(of: "san-pedro-sula-2017") { versionId coverage { empty } } }')
    expect(data['followUp']).toMatchObject({ designated: false, coverage: { empty: 'NOT_IN_CORPUS', missing: [{ about: 'san-pedro-sula-2017' }] } })
    expect(data['counts']).toMatchObject({ versionId: null, mandates: [], coverage: { empty: 'NOT_IN_CORPUS' } })
    expect(data['expectedMeetings']).toMatchObject({ versionId: null, coverage: { empty: 'NOT_IN_CORPUS' } })
  })

  it('A report that names no recipient says so, and one in brackets is left out and counted.', async () => {
    const { data } = await ask('{ quito: reportingDuties(of: "quito-2019") { rows { id recipientStated } } medellin: reportingDuties(of: "medellin-2013") { total leftOut { proposed } } }')
    expect(data['quito'].rows.filter(({ recipientStated }: { recipientStated: boolean }) => !recipientStated).map(({ id }: { id: string }) => id)).toEqual(['quito-2019/adopted/op/4/a1', 'quito-2019/adopted/op/6/a1'])
    expect(data['medellin']).toEqual({ total: 3, leftOut: { proposed: 1 } })
  })

  it('Mandates without a successor rest on findings, which say what was compared.', async () => {
    const { data } = await ask('{ orphans(kind: MANDATES_WITHOUT_SUCCESSOR, of: "medellin-2013") { rows { id comparedWith notCompared finding { kind } } } }')
    expect(data['orphans'].rows.map(({ id }: { id: string }) => id.split('/').slice(2).join('/'))).toEqual(['op/4', 'fu/1', 'fu/2', 'fu/3', 'fu/4', 'fu/5', 'fu/7'])
    expect(data['orphans'].rows[0]).toMatchObject({ comparedWith: ['quito-2019/adopted'], notCompared: [], finding: { kind: 'NO_SUCCESSOR' } })
  })

  it('As known on the day before its adoption Quito asked nobody anything.', async () => {
    const { data } = await ask('{ deadlines(of: "quito-2019", knownAt: "2019-10-30") { total } followUp(of: "quito-2019", knownAt: "2019-10-30") { total } }')
    expect([data['deadlines'].total, data['followUp'].total]).toEqual([0, 0])
  })

  it('Deadlines are asked for by status, and the counts are those of all.', async () => {
    const { data } = await ask('{ deadlines(of: "quito-2019", on: "2026-11-22", status: [NOT_COMPUTABLE]) { rows { status } counts { status count } } }')
    expect(data['deadlines'].rows).toEqual([{ status: 'NOT_COMPUTABLE' }, { status: 'NOT_COMPUTABLE' }])
    expect(data['deadlines'].counts).toEqual([{ status: 'NO_EVIDENCE', count: 3 }, { status: 'NOT_YET_DUE', count: 1 }, { status: 'NOT_COMPUTABLE', count: 2 }])
  })

  it.each([
    ['{ counts(of: "quito-2019", definition: "brod") { units } }', '“brod” (definition) is none of oas-2009-strict, general-secretariat-and-units, addressed, broad. Did you mean “broad”?'],
    ['{ followUp(of: "quito-2091") { says } }', 'Nothing has the id “quito-2091” (of). Did you mean “quito-2019”?'],
    ['{ followUp(of: "ecuador") { says } }', '“ecuador” (of) is a State; this is asked of an Instrument, a Version, a Provision, a Meeting or a Body.'],
    ['{ deadlines(status: []) { total } }', '“status” is an empty list, which would match nothing. Name the statuses, or leave it out for all.'],
    ['{ meetingHistory(of: "quito-2019") { total } }', '“quito-2019” (of) is an Instrument; this is asked of a Body.'],
    ['{ reportingDuties(first: 201) { total } }', 'between 1 and 200'],
  ])('What cannot be asked is refused with the way out: %s', async (query, sentence) => {
    const { errors } = await ask(query)
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT'])
    expect(errors[0]?.message).toContain(sentence)
  })
})

describe('What these questions cost', () => {
  it.each([
    ['{ followUp(of: "quito-2019") { says } }', 4],
    ['{ followUp(of: "csh") { says } }', 4],
    ['{ deadlines { total } }', 4],
    ['{ deadlines(of: "quito-2019") { total } }', 5],
    ['{ reportingDuties { total } }', 3],
    ['{ counts(of: "quito-2019") { units } }', 4],
    ['{ counts(of: "medellin-2013") { units } }', 4],
    ['{ orphans(kind: BODIES_WITHOUT_CHAIR) { total } }', 3],
    ['{ orphans(kind: MANDATES_WITHOUT_SUCCESSOR) { total } }', 3],
    ['{ expectedMeetings(of: "quito-2019") { named } }', 3],
    ['{ meetingHistory(of: "mispa") { total } }', 4],
    ['{ meetingHistory(of: "remja") { total } }', 4],
  ])('%s takes %i statements, whatever is in it.', async (query, statements) => {
    const answered = await ask(query)
    expect([answered.errors, answered.statements]).toEqual([[], statements])
  })

  it('They are planned without reading everything.', async () => {
    const operators = await operatorsOf(driver(), async (read) => {
      await readTasks(read, { of: 'quito-2019', knownAt: null })
      await readMentions(read, 'quito-2019', null)
      await readDeadlineFacts(read, ['quito-2019/adopted/op/3/a1'])
      await readNamedMeetings(read, 'quito-2019')
      await readMeetingsOf(read, 'mispa')
      await readTextCounts(read, 'quito-2019')
      await readSuccessorFindings(read, 'NO_SUCCESSOR', null)
      await readChairlessBodies(read, null)
      await readNotFollowedUp(read, null)
    })
    expect(operators.filter((operator) => FORBIDDEN_OPERATORS.includes(operator))).toEqual([])
  })
})
