import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSearchText } from '../../src/domain/search/search-text.js'
import { readSearch, type SearchWanted } from '../../src/graph/readers/search.js'
import { searchProbes } from '../../src/graph/readers/search-probes.js'
import { readGraph } from '../../src/graph/read.js'
import { openApi } from '../support/ask.js'
import { FORBIDDEN_OPERATORS, operatorsOf } from '../support/plans.js'

const { ask, driver } = openApi()

interface Hit {
  readonly id: string
  readonly type: string
  readonly status: string | null
  readonly matches: readonly { readonly field: string; readonly text: string; readonly highlights: readonly { readonly start: number; readonly end: number }[] }[]
}

const search = async (text: string, more = '') => {
  const { data, errors } = await ask(`query Search($text: String!) { search(text: $text${more}) { total complete endCursor hits { id type status languages unverified matches { field language text highlights { start end } } } facets { types { type count } languages { language count } instruments { id count } moreInstruments meetings { id count } moreMeetings } leftOut { proposed unverified } } }`, { text })
  expect(errors).toEqual([])
  return data['search'] as { total: number; endCursor: string | null; complete: boolean; hits: readonly Hit[]; facets: Record<'types' | 'languages' | 'instruments' | 'meetings', readonly { count: number; type?: string; id?: string; language?: string }[]>; leftOut: { proposed: number; unverified: number } }
}
const found = async (text: string, more = ''): Promise<string[]> => (await search(text, more)).hits.map(({ id }) => id)

describe('What is found', () => {
  it.each([
    ['MISPA', 'mispa'],
    ['Quito Recommendations', 'quito-2019'],
    ['URU', 'uruguay'],
    ['Barbados', 'barbados'],
    ['quito-2019/op/7', 'quito-2019/adopted/op/7'],
    ['Quito operative paragraph 7', 'quito-2019/adopted/op/7'],
    ['Inter-American Convention against Corruption', 'oas-b-58'],
  ])('“%s”: first of all %s.', async (text, id) => {
    expect((await found(text))[0]).toBe(id)
  })

  it.each([
    ['AG/RES. 2809 (XLIII-O/13)', 'ag-res-2809-xliii-o-13'],
    ['ag/res.2809', 'ag-res-2809-xliii-o-13'],
    ['AG/RES.\u00A02809 (XLIII\u2011O/13)', 'ag-res-2809-xliii-o-13'],
    ['CP/RES. 1014', 'cp-res-1014-1915-13'],
    ['REDVD/GT/SE-7/19 rev. 1)', 'protocol-guide'],
  ])('the symbol “%s” in its spelling finds %s first', async (symbol, id) => {
    expect((await found(symbol))[0]).toBe(id)
  })

  it('A symbol that belongs to three instruments finds all three first.', async () => {
    expect((await found('(A/RES/55/25)')).slice(0, 3).sort()).toEqual(['untoc', 'untoc-smuggling-protocol', 'untoc-trafficking-protocol'])
  })

  it.each([
    ['Recommendations of Medellín', 'Recommendations of Medellin'],
    ['Port-of-Spain', 'port of spain'],
    ['Comisión de Seguridad Hemisférica', 'comision\u00A0de seguridad hemisferica'],
    ['ORGANIZED CRIME', 'organized  crime'],
  ])('“%s” and “%s” find the same', async (one, other) => {
    const ids = await found(one, ', first: 200')
    expect(ids.length).toBeGreaterThan(0)
    expect(await found(other, ', first: 200')).toEqual(ids)
  })

  it('The forms of a word are one word in its own language: English, Spanish and Portuguese by their stems.', async () => {
    expect(await found('recommendation of quito ')).toContain('quito-2019')
    expect(await found('recomendación de Quito ')).toContain('quito-2019')
    expect(await found('convenciones interamericanas corrupción ', ', languages: [ES]')).toContain('oas-b-58')
  })

  it('The last word finds what begins so while it is typed, and no longer after a space.', async () => {
    expect(await found('recommendat')).toContain('quito-2019')
    expect((await search('recommendat ')).total).toBe(0)
  })

  it('Words in quotation marks follow each other as they are.', async () => {
    const inOrder = await found('"public security"', ', first: 200')
    const anyhow = await found('public security', ', first: 200')
    expect(inOrder).toContain('mispa')
    expect(anyhow).toEqual(expect.arrayContaining(inOrder))
    expect((await search('"security public"')).total).toBe(0)
    expect(await found('"public security" ministers ')).toContain('mispa')
  })

  it('Paragraphs are found by our summary and by the acts in them, with the words to highlight.', async () => {
    const { hits } = await search('protocol guide firearms trafficking', ', types: [PROVISION]')
    expect((await search('firearms trafficking', ', types: [PROVISION]')).hits.map(({ id }) => id)).toContain('quito-2019/adopted/op/2')
    for (const { matches } of hits) expect(matches.every(({ highlights }) => highlights.length > 0)).toBe(true)
    const [match] = (await search('firearms trafficking', ', types: [PROVISION], instruments: ["quito-2019"]')).hits.find(({ id }) => id === 'quito-2019/adopted/op/2')?.matches ?? []
    expect(match?.field).toBe('SUMMARY')
    expect(match?.highlights.map(({ start, end }) => match.text.slice(start, end).toLowerCase())).toEqual(expect.arrayContaining(['firearms', 'trafficking']))
  })

  it('What nobody says anywhere is typed absence.', async () => {
    const { data } = await ask('{ search(text: "dirigible") { total hits { id } endCursor facets { types { type } } coverage { empty } } }')
    expect(data['search']).toEqual({ total: 0, hits: [], endCursor: null, facets: { types: [] }, coverage: { empty: 'NOT_IN_CORPUS' } })
  })
})

describe('What is left out', () => {
  it('What a state proposes is found only where proposals are asked for, and then as proposed.', async () => {
    const without = await search('xxxxx')
    expect([without.total, without.leftOut.proposed]).toEqual([0, 1])
    const proposed = await search('xxxxx', ', includeProposed: true')
    expect(proposed.hits.map(({ id, type, status }) => [id, type, status])).toEqual([['medellin-2013/draft-2013-10-31/fu/5bis/p1', 'PROPOSAL', 'PROPOSED']])
    expect(proposed.leftOut.proposed).toBe(0)
    const { data } = await ask('{ search(text: "xxxxx", includeProposed: true) { hits { proposal { proposedBy { id } } provision { id } matches { field proposed } } } }')
    expect(data['search'].hits).toEqual([{ proposal: { proposedBy: { id: 'peru' } }, provision: null, matches: expect.arrayContaining([{ field: 'PROPOSED_TEXT', proposed: true }]) }])
  })

  it('A draft is labelled as one: what a committee approved is not adopted.', async () => {
    const { hits } = await search('gangs drugs police', ', instruments: ["medellin-2013"], includeProposed: true')
    const all = await search('group ', ', types: [PROVISION], instruments: ["medellin-2013"], first: 200')
    expect(all.hits.length).toBeGreaterThan(0)
    for (const { status } of [...hits, ...all.hits]) expect(['APPROVED_IN_COMMITTEE', 'DRAFTED', 'PROPOSED']).toContain(status)
  })

  it('What no source says is left out and counted.', async () => {
    const without = await search('AG/RES. 2945 (XLIX-O/19)')
    expect([without.hits.map(({ id }) => id).includes('ag-res-2945-xlix-o-19'), without.leftOut.unverified]).toEqual([false, 1])
    const { data } = await ask('{ search(text: "ag-res-2945-xlix-o-19", includeUnverified: true) { hits { id unverified } leftOut { unverified } } }')
    expect(data['search']).toEqual({ hits: [{ id: 'ag-res-2945-xlix-o-19', unverified: true }], leftOut: { unverified: 0 } })
  })
})

describe('Facets and pages', () => {
  it('Each thing is of one type: the types add up to the total, and a filter by one finds as many.', async () => {
    const { total, facets } = await search('security')
    expect(facets.types.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    for (const { type, count } of facets.types) {
      const only = await search('security', `, types: [${String(type)}], first: 200`)
      expect([type, only.total, [...new Set(only.hits.map((hit) => hit.type))], only.facets.types]).toEqual([type, count, [type], facets.types])
    }
  })

  it('A filter by language, instrument or meeting finds as many as its facet says.', async () => {
    const { facets } = await search('seguridad')
    const first = facets.languages.find(({ language }) => language === 'ES')
    expect((await search('seguridad', ', languages: [ES]')).total).toBe(first?.count)
    const english = (await search('public security')).facets
    const instrument = english.instruments.find(({ id }) => id === 'quito-2019')
    expect((await search('public security', ', instruments: ["quito-2019"]')).total).toBe(instrument?.count)
    const meeting = english.meetings.find(({ id }) => id === 'mispa-7')
    expect(meeting?.count).toBeGreaterThan(0)
    expect((await search('public security', ', meetings: ["mispa-7"]')).total).toBe(meeting?.count)
  })

  it('Pages hold everything once, in the order of one long page.', async () => {
    const whole = await search('security', ', first: 200')
    expect([whole.total > 40, whole.complete]).toEqual([true, true])
    const paged: string[] = []
    let after: string | null = null
    do {
      const page = await search('security', `, first: 17${after === null ? '' : `, after: "${after}"`}`)
      expect(page.total).toBe(whole.total)
      paged.push(...page.hits.map(({ id }) => id))
      after = page.endCursor
    } while (after !== null)
    expect(new Set(paged).size).toBe(whole.total)
    expect(paged.slice(0, 200)).toEqual(whole.hits.map(({ id }) => id))
  })
})

describe('Hostile and wrong input', () => {
  it.each(['AND', 'OR NOT', 'title:"x', 'a* ~2 ^4', '((([', '[a TO z]', 'x\\', '/.*/', '+-', '“', '\u0000a', '𝒳'])('“%s” is text like any other.', async (text) => {
    const { errors } = await ask('query Search($text: String!) { search(text: $text, first: 1) { total } }', { text })
    expect(errors.map(({ message }) => message).filter((message) => !/holds no letter/.test(message))).toEqual([])
  })

  it('The database takes the query that any text becomes.', async () => {
    const read = readGraph(driver(), undefined)
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom('AND', 'NOT', '"', '(', ']', '*', '?', '~', ':', '\\', '/', 'ᴬᴺᴰ', '⑴', 'of', 'de', 'a', ' ', '漢字', '\uD835')).map((parts) => parts.join('')))
    await fc.assert(fc.asyncProperty(typed, async (text) => {
      expect((await readSearch(read, wanted(text))).complete).toBe(true)
    }), { numRuns: 40 })
  })

  it.each([
    ['text: " — "', /holds no letter and no digit/],
    [`text: "${'a'.repeat(501)}"`, /at most 500 characters; this one has 501/],
    [`text: "${'a '.repeat(1)}${Array.from({ length: 61 }, (_, place) => `w${place}`).join(' ')}"`, /at most 60 words; this one has 62/],
    ['text: "a", types: []', /“types” is an empty list/],
    ['text: "a", types: [PROVISIONS]', /Did you mean the enum value "PROVISION"/],
    ['text: "a", languages: [ESP]', /Did you mean the enum value "ES"/],
    ['text: "a", instruments: ["quito-2091"]', /No instrument has the id “quito-2091” \(instruments\)\. Did you mean “quito-2019”/],
    ['text: "a", meetings: ["quito-2019"]', /No meeting has the id “quito-2019” \(meetings\)/],
    ['text: "a", first: 201', /a page holds between 1 and 200/],
    ['text: "a", after: "x"', /no cursor of this API/],
  ])('search(%s) is refused with the reason.', async (given, reason) => {
    const { errors } = await ask(`{ search(${given}) { total } }`)
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(reason)])
  })

  it('A cursor of another search is refused.', async () => {
    const { endCursor } = await search('security', ', first: 1')
    const { errors } = await ask(`{ search(text: "public", first: 1, after: "${String(endCursor)}") { total } }`)
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('belongs to a search with other words or filters')])
  })
})

const wanted = (text: string): SearchWanted => ({ probes: searchProbes(readSearchText(text)), types: [], languages: [], instruments: [], meetings: [], includeProposed: false, includeUnverified: false, first: 20, after: null })

describe('What it costs', () => {
  it('One statement, facets included, however much is found; two more for the coverage, and one for each sort of thing that is led to.', async () => {
    const fields = 'total hits { id name matches { text } } facets { types { count } instruments { count } }'
    expect((await ask(`{ search(text: "quito firearms") { ${fields} } }`)).statements).toBe(1)
    expect((await ask(`{ search(text: "security", first: 200) { ${fields} } }`)).statements).toBe(1)
    expect((await ask('{ search(text: "security", first: 200) { hits { citable { id } evidence { id } } coverage { says } } }')).statements).toBe(5)
  })

  it('The indexes are asked, and nothing is read as a whole.', async () => {
    const operators = await operatorsOf(driver(), (read) => readSearch(read, wanted('security')))
    expect(operators).toContain('ProcedureCall')
    expect(operators.filter((operator) => [...FORBIDDEN_OPERATORS, 'NodeByLabelScan'].includes(operator))).toEqual([])
  })
})
