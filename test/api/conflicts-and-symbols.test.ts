import { describe, expect, it } from 'vitest'
import type { ReadGraph } from '../../src/graph/read.js'
import { readAssertedFields, readDiscrepancies, readUndatedTenures } from '../../src/graph/readers/conflicts.js'
import { readSymbolBearers, readSymbolCitations } from '../../src/graph/readers/symbols.js'
import { openApi } from '../support/ask.js'
import { FORBIDDEN_OPERATORS, operatorsOf } from '../support/plans.js'

const { ask, driver } = openApi()
const conflicts = async (given: string) => (await ask(`{ conflicts(${given}) { total rows { id kind field says values { value holds preferred because status confidence evidence { id } } } coverage { empty } leftOut { unverified } } }`)).data['conflicts']

describe('conflicts', () => {
  it('MISPA VIII was held in July, and two newspapers say June; an earlier report had another city.', async () => {
    const { rows } = await conflicts('about: "mispa-8"')
    const held = rows.find(({ field }: { field: string }) => field === 'held')
    expect(held.values.map(({ value, preferred }: Record<string, unknown>) => [value, preferred])).toEqual([['2025-07-16/2025-07-17', true], ['2025-06', false]])
    expect(held.values[1].evidence.map(({ id }: { id: string }) => id)).toEqual(['la-estrella-mispa-9', 'tvn-mispa-9'])
    expect(rows.map(({ field }: { field: string }) => field)).toContain('city')
  })

  it('The page of the OAS has Ecuador lead Prevention, without a date, against the election of the Dominican Republic.', async () => {
    const { rows } = await conflicts('about: "stg-prevention", kinds: [UNDATED_REPORT]')
    expect(rows).toHaveLength(1)
    const values = rows[0].values.map(({ value, preferred, evidence }: { value: string; preferred: boolean; evidence: { id: string }[] }) => [value, preferred, evidence.map(({ id }) => id)])
    expect(values).toContainEqual(['ecuador', false, ['oas-mispa-page']])
    expect(values[0]).toEqual(['dominican-republic', true, expect.arrayContaining(['quito-2019/adopted/fu/3'])])
  })

  it('The committee’s text has the plan approved on 2 May 2012, and a report denies it: no value is preferred.', async () => {
    const { rows } = await conflicts('about: "hpa-san-salvador"')
    const adopted = rows.find(({ field }: { field: string }) => field === 'adopted')
    expect(adopted.kind).toBe('DENIED')
    expect(adopted.values.map(({ value, holds, preferred, status }: Record<string, unknown>) => [value, holds, preferred, status])).toEqual([
      ['2012-05-02', false, false, 'REPORTED'],
      ['2012-05-02', true, false, 'APPROVED_IN_COMMITTEE'],
    ])
  })

  it('AG/CG/doc.9/19 is called a resolution in one paragraph and a document in another: found from the plan that both cite.', async () => {
    const { rows } = await conflicts('about: "hpa-homicide", kinds: [TEXTS_DISAGREE]')
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(['finding-quito-homicide-plan-type'])
    expect(rows[0].values.flatMap(({ evidence }: { evidence: { id: string }[] }) => evidence.map(({ id }) => id))).toEqual(['quito-2019/adopted/pre/n9', 'quito-2019/adopted/op/18'])
  })

  it('The conflicts of a treaty are those of its actions too; what has no source only where asked.', async () => {
    const without = await conflicts('about: "oas-a-66"')
    const all = await conflicts('about: "oas-a-66", includeUnverified: true')
    const ids = ({ rows }: { rows: { id: string }[] }): string[] => rows.map(({ id }) => id)
    expect(ids(without)).toContain('oas-a-66/guyana/ratification~date')
    expect(ids(without)).not.toContain('oas-a-66~count of signatories among all states')
    expect(ids(all)).toContain('oas-a-66~count of signatories among all states')
    expect([without.leftOut.unverified > 0, all.leftOut.unverified]).toEqual([true, 0])
  })

  it('Two dates of which one is only coarser than the other contradict nothing: of Paraguay’s ratification one source knows the day and another a stretch of months.', async () => {
    const { rows } = await conflicts('about: "oas-b-58/paraguay/ratification", includeUnverified: true')
    expect(rows).toEqual([])
    expect((await conflicts('about: "oas-b-58/haiti/ratification", includeUnverified: true')).rows.map(({ field }: { field: string }) => field)).toEqual(['date'])
  })

  it('What was said later is no conflict yet, and of what nobody disputes there is none.', async () => {
    expect((await conflicts('about: "mispa-8", knownAt: "2020-01-01"')).total).toBe(0)
    expect(await conflicts('about: "belize"')).toMatchObject({ total: 0, coverage: { empty: 'COVERED_AND_ABSENT' } })
  })

  it('An unknown id is refused with the nearest.', async () => {
    const { errors } = await ask('{ conflicts(about: "mispa-88") { total } }')
    expect([errors[0]?.extensions?.['code'], errors[0]?.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('Did you mean “mispa-8”?')])
  })
})

describe('symbols', () => {
  it('Medellín cites two, Quito six, one of them twice; none of them is held.', async () => {
    const { data } = await ask('{ m: symbols(of: "medellin-2013") { total rows { symbol } } q: symbols(of: "quito-2019") { total rows { symbol count held spellings denotesIds } } held: symbols(held: true) { total } }')
    expect(data['m'].rows).toEqual([{ symbol: 'CP/RES. 1014 (1915/13)' }, { symbol: 'AG/RES. 2809 (XLIII-O/13)' }])
    expect(data['q'].total).toBe(6)
    expect(data['q'].rows.filter(({ count }: { count: number }) => count > 1)).toEqual([{ symbol: 'AG/CG/doc.9/19', count: 2, held: false, spellings: ['AG/CG/doc.9/19'], denotesIds: ['hpa-homicide'] }])
    expect(data['held'].total).toBe(0)
  })

  it('One paragraph cites those that stand in it, and a text that is not held none.', async () => {
    const { data } = await ask('{ one: symbols(of: "quito-2019/op/7") { rows { symbol citations { provisionId cited { id } } } } none: symbols(of: "lima-2015") { total coverage { empty } } }')
    expect(data['one'].rows).toEqual([{ symbol: 'REDVD/GT/SE-7/19 rev. 1', citations: [{ provisionId: 'quito-2019/adopted/op/7', cited: { id: 'protocol-guide' } }] }])
    expect(data['none']).toEqual({ total: 0, coverage: { empty: 'NOT_IN_CORPUS' } })
  })
})

describe('What it costs', () => {
  it('As many statements for everything as for one thing.', async () => {
    const one = await ask('{ conflicts(about: "mispa-8") { rows { id evidence { id } } } }')
    const all = await ask('{ conflicts(first: 200) { rows { id evidence { id } } } }')
    expect([one.statements, all.statements]).toEqual([6, 5])
    const text = await ask('{ symbols(of: "quito-2019") { rows { symbol } } }')
    const every = await ask('{ symbols { rows { symbol } } }')
    expect([text.statements, every.statements]).toEqual([5, 4])
  })

  it.each([
    ['fields', (read) => readAssertedFields(read, 'mispa-8')],
    ['offices', (read) => readUndatedTenures(read, 'stg-prevention')],
    ['findings', (read) => readDiscrepancies(read, null)],
    ['citations', (read) => readSymbolCitations(read, ['quito-2019/adopted'], null)],
    ['bearers', (read) => readSymbolBearers(read, ['hpa-homicide'], ['AG/CG/doc.9/19'])],
  ] as readonly (readonly [string, (read: ReadGraph) => Promise<unknown>])[])('The %s are read without reading everything.', async (_, reader) => {
    const operators = await operatorsOf(driver(), reader)
    expect(operators.length).toBeGreaterThan(0)
    expect(operators.filter((operator) => FORBIDDEN_OPERATORS.includes(operator))).toEqual([])
  })
})
