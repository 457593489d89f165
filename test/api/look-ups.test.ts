import { describe, expect, it } from 'vitest'
import { openApi } from '../support/ask.js'

const { ask } = openApi()

const found = async (name: string): Promise<string[]> => {
  const { data, errors } = await ask('query ($name: String!) { find(name: $name) { candidates { id } } }', { name })
  expect(errors).toEqual([])
  return (data['find'] as { candidates: { id: string }[] }).candidates.map(({ id }) => id)
}

describe('Anything is found by a name', () => {
  it.each([
    ['its abbreviation', 'UNTOC', 'untoc'],
    ['the city that people call it by', 'Palermo Convention', 'untoc'],
    ['its Spanish name with its accents', 'Red Interamericana de Desarrollo y Profesionalización Policial', 'redppol'],
    ['its Spanish name without them', 'red interamericana de desarrollo y profesionalizacion policial', 'redppol'],
    ['a hyphen of another kind', 'Inter‑American Convention on Mutual Assistance in Criminal Matters', 'oas-a-55'],
    ['no hyphen', 'Inter American Convention on Mutual Assistance in Criminal Matters', 'oas-a-55'],
    ['a no-break space', 'Palermo\u00a0Convention', 'untoc'],
  ])('%s: “%s”.', async (_, name, id) => {
    expect(await found(name)).toContain(id)
  })

  it('A name that nothing bears finds nothing, which is no error.', async () => {
    expect(await found('Treaty of Atlantis on Undersea Policing')).toEqual([])
  })
})

describe('A text is found by its symbol in any spelling', () => {
  it.each(['AG/RES. 2945 (XLIX-O/19)', 'AG/RES 2945 (XLIX-O/19)', 'ag/res.2945(xlix-o/19)', 'AG/RES.\u00a02945 (XLIX‑O/19)', 'AG/RES 2945 XLIX-O/19', 'ag res 2945 xlix o 19'])('%s', async (symbol) => {
    const { data } = await ask('query ($symbol: String!) { findBySymbol(symbol: $symbol) { ambiguous candidates { id reason } } }', { symbol })
    expect(data['findBySymbol']).toMatchObject({ ambiguous: false, candidates: [{ id: 'ag-res-2945-xlix-o-19' }] })
  })
})

describe('Paragraphs are found by their label as printed', () => {
  it('Medellín prints “(3)” in its preamble, “3.” twice in its operative and once in its follow-up part: all four are given, in order.', async () => {
    const { data } = await ask('{ paragraphs(of: "medellin-2013", label: "3.") { ids } }')
    expect((data['paragraphs'] as { ids: string[] }).ids).toEqual(['pre/3', 'op/3', 'op/3-2', 'fu/3'].map((key) => `medellin-2013/draft-2013-10-31/${key}`))
  })

  it('“5 bis alt.” is a label of its own.', async () => {
    const { data } = await ask('{ paragraphs(of: "medellin-2013", label: "5 bis alt.") { ids } }')
    expect((data['paragraphs'] as { ids: string[] }).ids).toEqual(['medellin-2013/draft-2013-10-31/fu/5bis-alt'])
  })
})

describe('What is asked of a text that is not there', () => {
  it.each([
    ['{ paragraphs(of: "medelin-2013", label: "3.") { ids } }', /Nothing has the id “medelin-2013” \(of\).*medellin-2013/],
    ['{ paragraphs(of: "medellin-2013", label: "3.", section: "OPERATIVES") { ids } }', /“OPERATIVES” \(section\) is none of OPENING, .*OPERATIVE/],
  ])('%s is refused with the nearest.', async (query, sentence) => {
    const { errors } = await ask(query)
    expect(errors.map(({ message, extensions }) => [message, extensions?.['code']])).toEqual([[expect.stringMatching(sentence), 'BAD_USER_INPUT']])
  })

  it('A label that no paragraph bears, and a text of which no version is held, are two kinds of empty.', async () => {
    const { data } = await ask('{ none: paragraphs(of: "quito-2019", label: "99.") { coverage { empty read } } unheld: paragraphs(of: "ag-res-2945-xlix-o-19", label: "1.") { coverage { empty says } } }')
    expect(data['none']).toEqual({ coverage: { empty: 'COVERED_AND_ABSENT', read: ['quito-2019/adopted'] } })
    expect(data['unheld']).toEqual({ coverage: { empty: 'NOT_IN_CORPUS', says: 'No version of ag-res-2945-xlix-o-19 is held.' } })
  })

  it('A name that nothing bears is not in the corpus, which is not a no.', async () => {
    const { data } = await ask('{ find(name: "Treaty of Atlantis") { coverage { empty } } }')
    expect(data['find']).toEqual({ coverage: { empty: 'NOT_IN_CORPUS' } })
  })
})

describe('What stands on Quito’s operative paragraph 7', () => {
  interface Row {
    readonly how: string
    readonly to: string | null
    readonly sort: string | null
    readonly citable: { readonly id: string } | null
    readonly act: { readonly class: string } | null
  }
  const restsOn = async (provision: string, first = 100): Promise<{ rows: Row[]; total: number }> => {
    const { data, errors } = await ask('query ($provision: ID!, $first: Int!) { restsOn(provision: $provision, first: $first) { total rows { how to sort citable { id } act { class } } } }', { provision, first })
    expect(errors).toEqual([])
    return data['restsOn'] as { rows: Row[]; total: number }
  }

  it('A constitutive act, the group that it establishes, and the Document of Port of Spain under whose paragraph 14 it does so.', async () => {
    const { rows } = await restsOn('quito-2019/adopted/op/7')
    expect(rows.filter(({ how }) => how === 'PERFORMS').map(({ act }) => act?.class)).toContain('CONSTITUTIVE')
    expect(rows).toContainEqual({ how: 'ESTABLISHES', to: 'stg-emergency-services', sort: 'Body', citable: { id: 'stg-emergency-services' }, act: null })
    expect(rows).toContainEqual({ how: 'BASED_ON', to: 'document-of-port-of-spain', sort: 'Instrument', citable: { id: 'document-of-port-of-spain' }, act: null })
  })

  it('The path without the version asks the same.', async () => {
    expect(await restsOn('quito-2019/op/7')).toEqual(await restsOn('quito-2019/adopted/op/7'))
  })

  it('Its pages are bounded and say how many there are.', async () => {
    const { rows, total } = await restsOn('quito-2019/op/7', 2)
    expect(rows).toHaveLength(2)
    expect(total).toBeGreaterThan(2)
  })

  it.each([
    ['quito-2019/op/77', /Nothing has the id “quito-2019\/op\/77” \(provision\)/],
    ['quito-2019', /“quito-2019” \(provision\) is an Instrument; this is asked of a Provision/],
  ])('%s is no provision, and the answer says so.', async (provision, sentence) => {
    const { errors } = await ask('query ($provision: ID!) { restsOn(provision: $provision) { total } }', { provision })
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)])
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})
