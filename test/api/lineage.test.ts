import { describe, expect, it } from 'vitest'
import { readLineage, type LineageAsked } from '../../src/graph/readers/lineage/lineage.js'
import { openApi, type Answered } from '../support/ask.js'
import { FORBIDDEN_OPERATORS, operatorsOf } from '../support/plans.js'

const { ask, driver } = openApi()

const LINEAGE = `query($of: ID!, $direction: LineageDirection! = ANTECEDENTS, $depth: Int! = 1, $kinds: [LineageKind!], $first: Int! = 200, $after: String, $asOf: String, $knownAt: String, $includeProposed: Boolean! = false, $includeUnverified: Boolean! = false) {
  lineage(of: $of, direction: $direction, depth: $depth, kinds: $kinds, first: $first, after: $after, asOf: $asOf, knownAt: $knownAt, includeProposed: $includeProposed, includeUnverified: $includeUnverified) {
    ofId ofSort total endCursor linkTotal totals { distance count } leftOut { proposed unverified } coverage { empty says read missing { about } }
    nodes { id sort distance side inWorld textHeld }
    links { fromId toId kinds status proposed knownFrom evidence { id } }
  }
}`
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)

describe('Lineage', () => {
  it('goes by the paragraph’s own citations first: Quito’s fourth preambular paragraph and the seven things it cites.', async () => {
    const { data, errors, statements } = await ask(LINEAGE, { of: 'quito-2019/adopted/pre/n4' })
    expect(errors).toEqual([])
    const { nodes, links, ofSort, total } = data['lineage']
    expect([ofSort, total, statements]).toEqual(['Provision', 7, 1])
    expect(ids(nodes).sort()).toEqual(['lima-2015', 'medellin-2013', 'mexico-city-2008', 'mispa', 'port-of-spain-2011', 'san-pedro-sula-2017', 'santo-domingo-2009'])
    const fromSubject = links.filter(({ fromId }: { fromId: string }) => fromId === 'quito-2019/adopted/pre/n4')
    expect(fromSubject.map(({ toId, kinds }: { toId: string; kinds: string[] }) => `${kinds.join()} ${toId}`).sort()).toEqual([
      'CITES lima-2015', 'CITES medellin-2013', 'CITES mexico-city-2008', 'CITES port-of-spain-2011', 'CITES san-pedro-sula-2017', 'CITES santo-domingo-2009', 'REAFFIRMS mispa',
    ])
    expect(fromSubject.every(({ evidence }: { evidence: { id: string }[] }) => evidence.some(({ id }) => id === 'quito-2019/adopted/pre/n4'))).toBe(true)
  })

  it('goes from instrument to instrument after that, and takes one statement whatever the depth.', async () => {
    const deep = await ask(LINEAGE, { of: 'quito-2019/adopted/pre/n4', depth: 8 })
    expect(deep.statements).toBe(1)
    expect(ids(deep.data['lineage'].nodes)).toContain('cp-res-1014-1915-13') // by the draft of Medellín
    const shallow = await ask(LINEAGE, { of: 'quito-2019/adopted/pre/n4', depth: 2 })
    for (const id of ids(shallow.data['lineage'].nodes)) expect(ids(deep.data['lineage'].nodes)).toContain(id)
  })

  it('leads on to what is stored, with the paragraphs that carry each link.', async () => {
    const { data, errors, statements } = await ask(`{ lineage(of: "quito-2019", direction: ANTECEDENTS, depth: 1, kinds: [BASED_ON]) { nodes { id citable { name } date { edtf } } links { fromId toId via { id label } confidence evidence { provision { id } } } } }`)
    expect(errors).toEqual([])
    const toUntoc = data['lineage'].links.find(({ fromId, toId }: { fromId: string; toId: string }) => fromId === 'quito-2019' && toId === 'untoc')
    expect(toUntoc).toEqual({ fromId: 'quito-2019', toId: 'untoc', via: [{ id: 'quito-2019/adopted/op/1', label: '1.' }], confidence: 'HIGH', evidence: [{ provision: { id: 'quito-2019/adopted/op/1' } }] })
    expect(data['lineage'].nodes.find(({ id }: { id: string }) => id === 'untoc').date).toEqual({ edtf: '2000-11-15' })
    expect(statements).toBeLessThanOrEqual(4)
  })

  it('keeps to the kinds that are asked for, at every step.', async () => {
    const { data } = await ask(LINEAGE, { of: 'quito-2019', depth: 8, kinds: ['REAFFIRMS'] })
    expect(ids(data['lineage'].nodes)).toEqual(['mispa'])
    const medellin = (await ask(LINEAGE, { of: 'medellin-2013', depth: 8, kinds: ['REAFFIRMS'] })).data['lineage']
    expect(medellin.nodes.filter(({ distance }: { distance: number }) => distance === 1).map(({ id }: { id: string }) => id).sort()).toEqual(['mexico-city-2008', 'santo-domingo-2009'])
    expect(new Set(medellin.links.flatMap(({ kinds }: { kinds: string[] }) => kinds))).toEqual(new Set(['REAFFIRMS']))
  })

  it('asks the other way what became of a text: Medellín cites the Commitment, and Quito cites both.', async () => {
    const { data } = await ask(LINEAGE, { of: 'mexico-city-2008', direction: 'DESCENDANTS', depth: 2 })
    const nodes = data['lineage'].nodes as { id: string; side: string; distance: number }[]
    expect(nodes.filter(({ id }) => ['medellin-2013', 'quito-2019'].includes(id)).map(({ id, side, distance }) => [id, side, distance]).sort()).toEqual([['medellin-2013', 'DESCENDANT', 1], ['quito-2019', 'DESCENDANT', 1]])
    const link = data['lineage'].links.find(({ fromId, toId }: { fromId: string; toId: string }) => fromId === 'medellin-2013' && toId === 'mexico-city-2008')
    expect([link.kinds, link.status]).toEqual([['CITES', 'REAFFIRMS'], 'APPROVED_IN_COMMITTEE'])
  })

  it('leads from a body to what established it, and from a meeting to what convened it and what it adopted.', async () => {
    const body = await ask(LINEAGE, { of: 'stg-emergency-services', depth: 1 })
    expect(body.data['lineage'].links[0]).toMatchObject({ fromId: 'stg-emergency-services', toId: 'quito-2019', kinds: ['ESTABLISHES'], status: 'ADOPTED' })
    const meeting = await ask(LINEAGE, { of: 'mispa-7', direction: 'BOTH', depth: 1 })
    const links = meeting.data['lineage'].links as { fromId: string; toId: string; kinds: string[] }[]
    expect(links).toContainEqual(expect.objectContaining({ fromId: 'mispa-7', toId: 'ag-res-2925-xlviii-o-18', kinds: ['CONVENED_BY'] }))
    expect(links).toContainEqual(expect.objectContaining({ fromId: 'quito-2019', toId: 'mispa-7', kinds: ['ADOPTED_AT', 'CITES'] }))
  })

  it('begins for a mandate with its paragraph, and with what the mandate itself takes over.', async () => {
    const { data } = await ask(LINEAGE, { of: 'quito-2019/adopted/op/18/a1' })
    const link = data['lineage'].links.find(({ toId }: { toId: string }) => toId === 'hpa-homicide')
    expect([data['lineage'].ofSort, link.fromId, link.kinds]).toEqual(['Act', 'quito-2019/adopted/op/18/a1', ['CITES', 'INCORPORATES']])
    const other = await ask(LINEAGE, { of: 'quito-2019/adopted/op/18/a2' })
    expect(other.data['lineage'].links.find(({ toId }: { toId: string }) => toId === 'hpa-homicide').kinds).toEqual(['CITES'])
  })

  it('leaves proposals out and counts them, and shows them as such where asked.', async () => {
    const of = 'medellin-2013/draft-2013-10-31/fu/5bis'
    const without = await ask(LINEAGE, { of, depth: 2 })
    expect(without.data['lineage']).toMatchObject({ nodes: [], links: [], total: 0, leftOut: { proposed: 3, unverified: 0 }, coverage: { empty: 'COVERED_AND_ABSENT' } })
    const within = await ask(LINEAGE, { of, includeProposed: true })
    expect(ids(within.data['lineage'].nodes).sort()).toEqual(['mispa-5', 'stg-police-management-1', 'stg-police-management-1-conclusions'])
    expect(within.data['lineage'].links.every(({ proposed, status }: { proposed: boolean; status: string }) => proposed && status === 'PROPOSED')).toBe(true)
    expect(within.data['lineage'].leftOut.proposed).toBe(0)
  })

  it('knows by a day only what texts and sources said by then.', async () => {
    const before = await ask(LINEAGE, { of: 'mexico-city-2008', direction: 'DESCENDANTS', depth: 8, knownAt: '2013-12-31' })
    expect(ids(before.data['lineage'].nodes)).toContain('medellin-2013')
    expect(ids(before.data['lineage'].nodes)).not.toContain('quito-2019')
    const paragraph = await ask(LINEAGE, { of: 'quito-2019/adopted/pre/n4', knownAt: '2019-10-30' })
    expect(paragraph.data['lineage']).toMatchObject({ total: 0, coverage: { says: expect.stringContaining('not known by 2019-10-30') } })
  })

  it('takes day of the world and day of knowledge together, also where a date was not known yet.', async () => {
    const { data, errors } = await ask(LINEAGE, { of: 'quito-2019', direction: 'BOTH', depth: 8, asOf: '2020-01-01', knownAt: '2020-01-01', includeProposed: true, includeUnverified: true })
    expect(errors).toEqual([])
    expect(data['lineage'].nodes.find(({ id }: { id: string }) => id === 'untoc').inWorld).toMatch(/CERTAIN|POSSIBLE/)
  })

  it('shows as of a day only what was adopted by then, and tells what may have been.', async () => {
    const before = await ask(LINEAGE, { of: 'mexico-city-2008', direction: 'DESCENDANTS', depth: 8, asOf: '2013-11-30' })
    const nodes = before.data['lineage'].nodes as { id: string; inWorld: string }[]
    expect(nodes.find(({ id }) => id === 'medellin-2013')?.inWorld).toBe('CERTAIN')
    expect(ids(nodes)).not.toContain('quito-2019')
    expect(new Set(nodes.map(({ inWorld }) => inWorld))).not.toContain('NO')
  })

  it('follows on from page to page without a gap, and each link comes once.', async () => {
    const whole = (await ask(LINEAGE, { of: 'quito-2019', direction: 'BOTH', depth: 8, first: 200 })).data['lineage']
    const seen: string[] = []
    const links: string[] = []
    let after: string | null = null
    do {
      const page: Answered['data'] = (await ask(LINEAGE, { of: 'quito-2019', direction: 'BOTH', depth: 8, first: 7, after })).data['lineage']
      seen.push(...ids(page['nodes']))
      links.push(...page['links'].map(({ fromId, toId }: { fromId: string; toId: string }) => `${fromId} ${toId}`))
      expect([page['total'], page['totals']]).toEqual([whole.total, whole.totals])
      after = page['endCursor']
    } while (after !== null)
    expect(seen).toEqual(ids(whole.nodes))
    expect([...links].sort()).toEqual(whole.links.map(({ fromId, toId }: { fromId: string; toId: string }) => `${fromId} ${toId}`).sort())
  })

  it('accepts a path that leaves out the version.', async () => {
    const { data } = await ask(LINEAGE, { of: 'quito-2019/pre/n4' })
    expect([data['lineage'].ofId, data['lineage'].total]).toEqual(['quito-2019/adopted/pre/n4', 7])
  })

  it('says of an instrument whose text is not held that this is no “no”.', async () => {
    const { data } = await ask(LINEAGE, { of: 'lima-2015' })
    expect(data['lineage'].coverage.missing).toContainEqual({ about: 'lima-2015' })
  })

  it.each([
    ['an unknown id', { of: 'quito-2018' }, 'Did you mean “quito-2019”?'],
    ['a state', { of: 'ecuador' }, '“ecuador” (of) is a State'],
    ['too deep', { of: 'quito-2019', depth: 9 }, 'between 1 and 8'],
    ['too shallow', { of: 'quito-2019', depth: 0 }, 'between 1 and 8'],
    ['too large a page', { of: 'quito-2019', first: 201 }, 'between 1 and 200'],
    ['no kind at all', { of: 'quito-2019', kinds: [] }, 'empty list'],
    ['a day that does not exist', { of: 'quito-2019', asOf: '2019-02-29' }, '“asOf”'],
    ['a cursor that is none', { of: 'quito-2019', after: 'x' }, 'no cursor'],
  ])('refuses %s in one sentence.', async (_, variables, sentence) => {
    const { errors } = await ask(LINEAGE, variables)
    expect(errors.map(({ message, extensions }) => [message.includes(sentence), extensions?.['code']])).toEqual([[true, 'BAD_USER_INPUT']])
  })

  it('is planned as a breadth-first search that keeps no paths, and reads nothing whole.', async () => {
    const asked: LineageAsked = { of: 'quito-2019', antecedents: true, descendants: true, depth: 8, kinds: null, asOf: null, knownAt: null, includeProposed: false, includeUnverified: false, first: 200, after: null }
    const variants: readonly Partial<LineageAsked>[] = [{}, { kinds: ['CITES'] }, { asOf: '2020-01-01' }, { knownAt: '2020-01-01', asOf: '2020-01-01', includeProposed: true, includeUnverified: true }]
    for (const variant of variants) {
      const operators = await operatorsOf(driver(), (read) => readLineage(read, { ...asked, ...variant }))
      expect(operators).toContain('VarLengthExpand(Pruning,BFS,All)')
      expect(operators.filter((operator) => FORBIDDEN_OPERATORS.includes(operator) || (operator.startsWith('VarLengthExpand') && !operator.includes('BFS')) || operator.includes('Trail'))).toEqual([])
    }
  })
})
