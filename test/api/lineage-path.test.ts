import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLineagePaths, type PathAsked } from '../../src/graph/readers/lineage/path.js'
import { openApi } from '../support/ask.js'
import { FORBIDDEN_OPERATORS, operatorsOf } from '../support/plans.js'

const { ask, driver } = openApi()

const PATH = `query($from: ID!, $to: ID!, $direction: LineageDirection! = BOTH, $depth: Int! = 8, $kinds: [LineageKind!], $asOf: String, $knownAt: String, $includeProposed: Boolean! = false, $includeUnverified: Boolean! = false) {
  lineagePath(from: $from, to: $to, direction: $direction, depth: $depth, kinds: $kinds, asOf: $asOf, knownAt: $knownAt, includeProposed: $includeProposed, includeUnverified: $includeUnverified) {
    fromId toId length side inWorld none { reasons says } leftOut { proposed unverified } coverage { empty says read missing { about } }
    nodes { id sort distance side } hops { order fromId toId towards link { fromId toId kinds status proposed confidence evidence { id } } }
  }
}`
const path = async (variables: Record<string, unknown>) => {
  const { data, errors, statements } = await ask(PATH, variables)
  expect(errors).toEqual([])
  return { ...data['lineagePath'], statements }
}
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)

describe('A path of lineage', () => {
  it('leads from a paragraph of Quito through Medellín to the resolution that convened Medellín’s meeting, with the paragraphs that carry it.', async () => {
    const found = await path({ from: 'quito-2019/adopted/pre/n4', to: 'cp-res-1014-1915-13' })
    expect([found.length, found.side, ids(found.nodes)]).toEqual([2, 'ANTECEDENT', ['quito-2019/adopted/pre/n4', 'medellin-2013', 'cp-res-1014-1915-13']])
    expect(found.hops.map(({ order, towards, link }: { order: number; towards: string; link: { status: string; evidence: { id: string }[] } }) => [order, towards, link.status, ids(link.evidence)])).toEqual([
      [1, 'ANTECEDENT', 'ADOPTED', ['quito-2019/adopted/pre/n4']],
      [2, 'ANTECEDENT', 'APPROVED_IN_COMMITTEE', ['medellin-2013/draft-2013-10-31/opening']],
    ])
    expect(found.coverage.read).toContain('medellin-2013/draft-2013-10-31')
    expect(found.statements).toBe(1)
  })

  it('is the same chain walked from the other end, in one statement.', async () => {
    const found = await path({ from: 'cp-res-1014-1915-13', to: 'quito-2019/adopted/pre/n4' })
    expect([found.length, found.side, ids(found.nodes), found.statements]).toEqual([2, 'DESCENDANT', ['cp-res-1014-1915-13', 'medellin-2013', 'quito-2019/adopted/pre/n4'], 1])
    expect(found.hops.map(({ fromId, toId, towards, link }: { fromId: string; toId: string; towards: string; link: { fromId: string } }) => [fromId, toId, towards, link.fromId])).toEqual([
      ['cp-res-1014-1915-13', 'medellin-2013', 'DESCENDANT', 'medellin-2013'],
      ['medellin-2013', 'quito-2019/adopted/pre/n4', 'DESCENDANT', 'quito-2019/adopted/pre/n4'],
    ])
  })

  it('leads from a body to what established it, from a meeting to what convened it, and from a text to the meeting that adopted it.', async () => {
    expect((await path({ from: 'stg-emergency-services', to: 'quito-2019' })).hops).toMatchObject([{ link: { kinds: ['ESTABLISHES'], status: 'ADOPTED' } }])
    expect((await path({ from: 'mispa-7', to: 'ag-res-2925-xlviii-o-18' })).hops).toMatchObject([{ link: { kinds: ['CONVENED_BY'] } }])
    expect((await path({ from: 'quito-2019', to: 'mispa-7' })).hops[0].link.kinds).toContain('ADOPTED_AT')
  })

  it('begins for a mandate with what the mandate itself takes over.', async () => {
    const found = await path({ from: 'quito-2019/adopted/op/18/a1', to: 'hpa-homicide' })
    expect(found.hops).toMatchObject([{ fromId: 'quito-2019/adopted/op/18/a1', link: { kinds: ['CITES', 'INCORPORATES'] } }])
  })

  it('accepts a path that leaves out the version, and of a thing to itself it has no hop.', async () => {
    expect((await path({ from: 'quito-2019/pre/n4', to: 'mispa' })).hops).toMatchObject([{ fromId: 'quito-2019/adopted/pre/n4', link: { kinds: ['REAFFIRMS'] } }])
    expect(await path({ from: 'quito-2019', to: 'quito-2019' })).toMatchObject({ length: 0, nodes: [], hops: [], none: null })
    expect(await path({ from: 'quito-2019/pre/n4', to: 'quito-2019/adopted/pre/n4' })).toMatchObject({ length: 0 })
  })

  it('shows a proposal only where asked, and told as such.', async () => {
    const asked = { from: 'medellin-2013/draft-2013-10-31/fu/5bis', to: 'mispa-5' }
    expect(await path(asked)).toMatchObject({ length: null, none: { reasons: ['PROPOSED_ONLY'] }, leftOut: { proposed: 1 }, coverage: { empty: 'COVERED_AND_ABSENT' } })
    expect(await path({ ...asked, includeProposed: true })).toMatchObject({ length: 1, none: null, hops: [{ link: { proposed: true, status: 'PROPOSED' } }] })
  })

  it.each([
    ['only the other way', { from: 'mexico-city-2008', to: 'quito-2019', direction: 'ANTECEDENTS' }, ['OTHER_DIRECTION', 'TEXT_NOT_HELD']],
    ['farther than asked', { from: 'quito-2019/adopted/pre/n4', to: 'cp-res-1014-1915-13', depth: 1 }, ['TOO_FAR']],
    ['by other kinds', { from: 'quito-2019', to: 'medellin-2013', kinds: ['REAFFIRMS'] }, ['OTHER_KINDS']],
    ['not known by then', { from: 'quito-2019', to: 'medellin-2013', knownAt: '2019-10-30' }, ['NOT_KNOWN_BY_THEN']],
    ['not there by then', { from: 'quito-2019', to: 'medellin-2013', asOf: '2018-01-01' }, ['NOT_THERE_BY_THEN']],
    ['by their whole texts', { from: 'quito-2019/adopted/op/9', to: 'medellin-2013' }, ['BY_WHOLE_TEXTS']],
    ['within one text, which is no lineage', { from: 'quito-2019/adopted/op/9', to: 'quito-2019' }, ['SAME_TEXT']],
    ['not at all, as far as is held', { from: 'remja', to: 'oas-a-59' }, ['NO_CHAIN', 'TEXT_NOT_HELD']],
  ])('says why there is none where two things are joined %s.', async (_, variables, reasons) => {
    const found = await path(variables)
    expect([found.length, found.nodes, found.hops, found.none?.reasons]).toEqual([null, [], [], reasons])
    expect(found.statements).toBeLessThanOrEqual(7)
  })

  it('tells as of a day whether all of the chain certainly was there.', async () => {
    expect((await path({ from: 'quito-2019', to: 'medellin-2013', asOf: '2020-01-01' })).inWorld).toBe('CERTAIN')
    expect((await path({ from: 'quito-2019', to: 'medellin-2013', asOf: '2020-01-01', knownAt: '2020-01-01', includeProposed: true, includeUnverified: true })).length).toBe(1)
  })

  it.each([
    ['an unknown beginning', { from: 'quito-2018', to: 'mispa' }, 'Did you mean “quito-2019”?'],
    ['an unknown end', { from: 'quito-2019', to: 'mispo' }, '“mispo” (to)'],
    ['a state', { from: 'quito-2019', to: 'ecuador' }, '“ecuador” (to) is a State'],
    ['too deep', { from: 'quito-2019', to: 'mispa', depth: 9 }, 'between 1 and 8'],
    ['no kind at all', { from: 'quito-2019', to: 'mispa', kinds: [] }, 'empty list'],
    ['a day that does not exist', { from: 'quito-2019', to: 'mispa', asOf: '2019-02-29' }, '“asOf”'],
  ])('refuses %s in one sentence.', async (_, variables, sentence) => {
    const { errors } = await ask(PATH, variables)
    expect(errors.map(({ message, extensions }) => [message.includes(sentence), extensions?.['code']])).toEqual([[true, 'BAD_USER_INPUT']])
  })

  it('is planned as a breadth-first search that keeps no paths, and reads nothing whole.', async () => {
    const asked: PathAsked = { pairs: [{ later: 'quito-2019', earlier: 'untoc' }], depth: 8, kinds: null, asOf: null, knownAt: null, includeProposed: false, includeUnverified: false }
    const variants: readonly Partial<PathAsked>[] = [{}, { kinds: ['CITES'] }, { asOf: '2020-01-01' as PathAsked['asOf'], knownAt: '2020-01-01' as PathAsked['knownAt'], includeProposed: true, includeUnverified: true }]
    for (const variant of variants) {
      const operators = await operatorsOf(driver(), (read) => readLineagePaths(read, { ...asked, ...variant }))
      expect(operators).toContain('VarLengthExpand(Pruning,BFS,All)')
      expect(operators.filter((operator) => FORBIDDEN_OPERATORS.includes(operator) || (operator.startsWith('VarLengthExpand') && !operator.includes('BFS')) || operator.includes('Trail') || operator.includes('ShortestPath'))).toEqual([])
    }
  })

  it('is shown by its example.', async () => {
    const query = readFileSync(new URL('../../schema/examples/12-lineage-path.graphql', import.meta.url), 'utf8')
    const { data, errors } = await ask(query)
    expect(errors).toEqual([])
    expect(data['lineagePath'].hops).toHaveLength(2)
  })
})
