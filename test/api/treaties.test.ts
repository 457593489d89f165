import { describe, expect, it } from 'vitest'
import type { ReadGraph } from '../../src/graph/read.js'
import { readCollective, readHosts } from '../../src/graph/readers/collectives.js'
import { readStates } from '../../src/graph/readers/states.js'
import { readTreaties } from '../../src/graph/readers/treaties.js'
import { readUrging } from '../../src/graph/readers/urging.js'
import { openApi } from '../support/ask.js'
import { FORBIDDEN_OPERATORS, operatorsOf } from '../support/plans.js'

const { ask, driver } = openApi()
const refused = async (query: string): Promise<string> => {
  const { errors } = await ask(query)
  expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  return errors[0]?.message ?? ''
}

describe('A state under a treaty', () => {
  it('Deposit is not entry into force: the Czech Republic was bound thirty days later.', async () => {
    const standing = async (on: string) => (await ask(`{ treatyStatus(state: "czech-republic", instrument: "oas-a-55", on: "${on}") { status { standing } } }`)).data['treatyStatus'].status.standing
    expect([await standing('2019-10-16'), await standing('2019-10-17'), await standing('2019-11-15'), await standing('2019-11-16')]).toEqual(['NONE', 'CONTRACTING_STATE', 'CONTRACTING_STATE', 'PARTY'])
  })

  it('Dominica acceded to two conventions that have no clause on accession, and is flagged.', async () => {
    const { data } = await ask(`{ treatyMatrix(instruments: ["oas-a-63", "oas-a-66"], states: ["dominica"], on: "2015-01-01") { cells { instrumentId status { standing } irregularities { kind because } } } }`)
    expect(data['treatyMatrix'].cells.map(({ instrumentId, irregularities }: { instrumentId: string; irregularities: { kind: string }[] }) => [instrumentId, irregularities.map(({ kind }) => kind)])).toEqual([
      ['oas-a-63', ['KIND_NOT_FORESEEN']],
      ['oas-a-66', ['KIND_NOT_FORESEEN']],
    ])
  })

  it('What a source prints of the day of effect stands beside the computed day.', async () => {
    const { data } = await ask(`{ treatyStatus(state: "argentina", instrument: "oas-a-55", on: "2010-01-01") { steps { rule secondValues { field ownValue otherValue evidence { source { id } } } } } }`)
    expect(data['treatyStatus'].steps[0]).toEqual({ rule: 'DEPOSIT', secondValues: [{ field: 'printedEntryIntoForce', ownValue: '2007-01-11', otherValue: '2007-01-10', evidence: [{ source: { id: 'argentina-ley-26139' } }] }] })
  })

  it('Reservations and declarations are remarks, and change no standing.', async () => {
    const { data } = await ask(`{ treatyActions(where: {kind: {eq: RESERVATION}}, first: 1) { nodes { id takenBy { id } on { id } } } }`)
    const [{ id, takenBy, on }] = data['treatyActions'].nodes
    const answer = await ask(`{ treatyStatus(state: "${takenBy.id}", instrument: "${on.id}", on: "2026-01-01") { remarks { actionId kind } actions { actionId } } }`)
    expect(answer.data['treatyStatus'].remarks.map(({ actionId }: { actionId: string }) => actionId)).toContain(id)
    expect(answer.data['treatyStatus'].actions.map(({ actionId }: { actionId: string }) => actionId)).not.toContain(id)
  })

  it('What was not known yet is unknown, and what is no treaty is no error.', async () => {
    const { data } = await ask(`{
      early: treatyStatus(state: "barbados", instrument: "untoc", on: "2020-01-01", knownAt: "2013-01-01") { knownAt status { standing atLeast } later { kind } }
      none: treatyStatus(state: "barbados", instrument: "quito-2019", on: "2020-01-01") { status { standing unknownBecause } coverage { empty says } evidence { id } }
    }`)
    expect(data['early']).toEqual({ knownAt: '2013-01-01', status: { standing: 'UNKNOWN', atLeast: 'SIGNATORY' }, later: [] })
    expect(data['none']).toMatchObject({ status: { standing: 'UNKNOWN', unknownBecause: 'NOT_COVERED' }, coverage: { empty: 'NOT_IN_CORPUS' }, evidence: [] })
  })

  it('Actions without a source are left out and counted.', async () => {
    const { data } = await ask(`{
      without: treatyStatus(state: "mexico", instrument: "oas-b-58", on: "2020-01-01") { status { standing } leftOut { unverified } }
      with: treatyStatus(state: "mexico", instrument: "oas-b-58", on: "2020-01-01", includeUnverified: true) { status { standing confidence } leftOut { unverified } }
    }`)
    expect(data['without'].leftOut.unverified).toBeGreaterThan(0)
    expect(data['with']).toEqual({ status: { standing: 'PARTY', confidence: 'UNVERIFIED' }, leftOut: { unverified: 0 } })
  })

  it.each([
    ['an unknown state', '{ treatyStatus(state: "equador", instrument: "untoc") { on } }', 'Did you mean “ecuador”?'],
    ['an unknown treaty', '{ treatyStatus(state: "ecuador", instrument: "oas-a-5") { on } }', 'No instrument has the id “oas-a-5”'],
    ['a day that does not exist', '{ treatyStatus(state: "ecuador", instrument: "untoc", on: "2013-02-29") { on } }', 'February 2013 has 28 days'],
    ['an unknown text', '{ treatyStatus(state: "ecuador", instrument: "untoc", saidIn: ["quito-2019/adoptd"]) { on } }', 'Did you mean “quito-2019/adopted”?'],
    ['texts of which there are none', '{ treatyStatus(state: "ecuador", instrument: "untoc", saidIn: []) { on } }', 'is an empty list'],
    ['a matrix of nothing', '{ treatyMatrix(instruments: [], states: ["ecuador"]) { on } }', 'at least one'],
    ['too large a matrix', `{ treatyMatrix(instruments: [${Array.from({ length: 21 }, (_, n) => `"t${n}"`).join()}], states: ["ecuador"]) { on } }`, 'holds 20 at the most'],
    ['a set of what is unknown', '{ parties(instrument: "untoc", standing: UNKNOWN) { on } }', 'No set is asked by “UNKNOWN”'],
    ['what is asked for and excluded at once', '{ parties(instrument: "untoc", notIn: ["untoc"]) { on } }', 'asked for and excluded at once'],
    ['members who are none', '{ parties(instrument: "untoc", membersOf: "oas", nonMembersOf: "oas") { on } }', 'which no state can meet'],
    ['an unknown body', '{ parties(instrument: "untoc", membersOf: "oass") { on } }', 'Did you mean “oas”?'],
    ['an end before the beginning', '{ ratificationGap(provision: "medellin-2013/op/4", until: "2013-01-01") { until } }', 'before the paragraph'],
    ['a paragraph that is none', '{ ratificationGap(provision: "quito-2019") { until } }', 'is an Instrument'],
    ['an unknown collective', '{ collectiveOn(id: "member-state") { on } }', 'Did you mean “member-states”?'],
  ])('Refused: %s.', async (_, query, sentence) => {
    expect(await refused(query)).toContain(sentence)
  })
})

describe('Sets of states', () => {
  it('Every state of the record is in exactly one list.', async () => {
    const { data } = await ask(`{ states(first: 1) { totalCount } parties(instrument: "oas-a-55", on: "2013-11-22") { certain { stateId } lowConfidence { stateId } possible { stateId } unknown { stateId } outsideIds counts { certain lowConfidence possible unknown outside } } }`)
    const { certain, lowConfidence, possible, unknown, outsideIds, counts } = data['parties']
    const all = [...[certain, lowConfidence, possible, unknown].flat().map(({ stateId }: { stateId: string }) => stateId), ...outsideIds]
    expect([all.length, new Set(all).size]).toEqual([data['states'].totalCount, data['states'].totalCount])
    expect(counts).toEqual({ certain: certain.length, lowConfidence: lowConfidence.length, possible: possible.length, unknown: unknown.length, outside: outsideIds.length })
  })

  it('The members of the OAS are those of the day: Canada joined in 1990, Nicaragua left in November 2023, and Venezuela’s membership is disputed.', async () => {
    const { data } = await ask(`{ early: collectiveOn(id: "member-states", on: "1980-01-01") { certain { stateId } } late: collectiveOn(id: "member-states", on: "2024-01-01") { certain { stateId } possible { stateId because } } }`)
    const ids = (rows: { stateId: string }[]): string[] => rows.map(({ stateId }) => stateId)
    expect(ids(data['early'].certain)).toEqual(expect.arrayContaining(['nicaragua', 'cuba']))
    expect(ids(data['early'].certain)).not.toContain('canada')
    expect(ids(data['late'].certain)).toContain('canada')
    expect(ids(data['late'].certain)).not.toContain('nicaragua')
    expect(ids(data['late'].possible)).toEqual(['venezuela'])
  })

  it('Who nobody can name is said to be unknowable.', async () => {
    const { data } = await ask('{ collectiveOn(id: "permanent-observers") { knowable rule says counts { certain } coverage { empty } } }')
    expect(data['collectiveOn']).toMatchObject({ knowable: false, rule: 'UNKNOWABLE', counts: { certain: 0 }, coverage: { empty: 'NOT_IN_CORPUS' } })
  })

  it('The host of the next meeting was not known when only an offer was: an offer to host is not hosting.', async () => {
    const { data } = await ask(`{ now: collectiveOn(id: "host-country-of-mispa", on: "2019-11-15") { certain { stateId } } then: collectiveOn(id: "host-country-of-mispa", on: "2019-11-15", knownAt: "2019-11-15") { certain { stateId } possible { stateId } says } }`)
    expect(data['now'].certain).toEqual([{ stateId: 'dominican-republic' }])
    expect(data['then']).toMatchObject({ certain: [], possible: [], says: expect.stringContaining('planned for 2021') })
  })

  it('The chair of a group is who holds it on the day, and a candidate of a draft is nobody yet.', async () => {
    const { data } = await ask(`{ police: collectiveOn(id: "chair-of-stg-police-management", on: "2019-11-15") { certain { stateId evidence { id } } } cooperation: collectiveOn(id: "chair-of-stg-international-cooperation", on: "2014-06-01") { certain { stateId } possible { stateId } } }`)
    expect(data['police'].certain).toEqual([{ stateId: 'ecuador', evidence: expect.arrayContaining([{ id: 'quito-2019/adopted/fu/5' }]) }])
    expect(data['cooperation']).toEqual({ certain: [], possible: [] })
  })
})

describe('The gap between a paragraph and what states did', () => {
  it('Nobody addressed by Medellín had joined the convention by the day of the list, two were possibly addressed, 26 were bound already.', async () => {
    const { data } = await ask(`{ ratificationGap(provision: "medellin-2013/op/4", until: "2021-02-26") { urgedOn status acts { addressees { rule counts { certain } } } treaties { instrumentId counts { joined notJoined notKnown alreadyParty possiblyAddressed } } } }`)
    expect(data['ratificationGap']).toMatchObject({ urgedOn: '2013-10-31', status: 'APPROVED_IN_COMMITTEE' })
    expect(data['ratificationGap'].treaties[0]).toEqual({ instrumentId: 'oas-a-55', counts: { joined: 0, notJoined: 7, notKnown: 0, alreadyParty: 26, possiblyAddressed: 2 } })
  })

  it('The day of urging may be another, and the days are counted from it: Colombia deposited twelve days after New Year 2003.', async () => {
    const { data } = await ask('{ ratificationGap(provision: "medellin-2013/op/4", urgedOn: "2003-01-01", until: "2021-02-26") { urgedOnBasis treaties { instrumentId joined { stateId moves { kind fewestDays mostDays } } } } }')
    const convention = data['ratificationGap'].treaties.find(({ instrumentId }: { instrumentId: string }) => instrumentId === 'oas-a-55')
    expect(data['ratificationGap'].urgedOnBasis).toBe('As asked.')
    expect(convention.joined[0]).toEqual({ stateId: 'colombia', moves: [{ kind: 'RATIFICATION', fewestDays: 12, mostDays: 12 }] })
  })

  it('A paragraph that urges nobody to join has an empty gap, and says so.', async () => {
    const { data } = await ask('{ ratificationGap(provision: "quito-2019/op/9") { treaties { instrumentId } coverage { empty says } } }')
    expect(data['ratificationGap']).toMatchObject({ treaties: [], coverage: { empty: 'COVERED_AND_ABSENT', says: expect.stringContaining('urges no state to join') } })
  })
})

describe('What it costs', () => {
  it.each([
    ['treatyStatus', '{ treatyStatus(state: "uruguay", instrument: "untoc-firearms-protocol") { on steps { evidence { id } } } }', 3],
    ['treatyMatrix', '{ treatyMatrix(instruments: ["oas-a-55", "oas-a-59", "untoc"], states: ["uruguay", "cuba", "peru"]) { cells { stateId } } }', 3],
    ['parties', '{ parties(instrument: "oas-a-55", notIn: ["oas-a-59"], membersOf: "oas") { certain { stateId evidence { id } } } }', 4],
    ['ratificationGap', '{ ratificationGap(provision: "medellin-2013/draft-2013-10-31/op/4") { treaties { joined { stateId } } } }', 5],
    ['collectiveOn', '{ collectiveOn(id: "not-parties-to-oas-a-55-and-a-59") { certain { stateId } } }', 5],
  ])('%s takes the same few statements whatever the rows.', async (_, query, most) => {
    const { errors, statements } = await ask(query)
    expect(errors).toEqual([])
    expect(statements).toBeLessThanOrEqual(most)
  })

  it('Treaties and their parents are found by index and by a pruning expansion.', async () => {
    const operators = await operatorsOf(driver(), (read) => readTreaties(read, ['untoc-firearms-protocol'], null))
    expect(operators.filter((operator) => FORBIDDEN_OPERATORS.includes(operator))).toEqual([])
    expect(operators.some((operator) => operator.startsWith('VarLengthExpand(Pruning'))).toBe(true)
  })

  it.each([
    ['paragraphs that urge', (read) => readUrging(read, 'medellin-2013/draft-2013-10-31/op/4')],
    ['collectives', (read) => readCollective(read, 'member-states')],
    ['hosts', (read) => readHosts(read, ['mispa'])],
    ['states', (read) => readStates(read, ['oas'])],
  ] as readonly (readonly [string, (read: ReadGraph) => Promise<unknown>])[])('The %s are read without reading everything.', async (_, reader) => {
    const operators = await operatorsOf(driver(), reader)
    expect(operators.length).toBeGreaterThan(0)
    expect(operators.filter((operator) => FORBIDDEN_OPERATORS.includes(operator))).toEqual([])
  })
})
