import { describe, expect, test } from 'vitest'
import { findNames } from '../../../src/ingest/references/find-names.js'
import { indexNames } from '../../../src/ingest/references/name-index.js'
import { cited, INDEX, read, readAll } from '../fixtures-acts/reading.js'

const preamble = { section: 'PREAMBLE' as const }
const named = (text: string) => findNames(text, INDEX).map(({ start, end, ids }) => [text.slice(start, end), ids.join('|')])
const refs = (text: string, more = {}) => read(text, more).references.map(({ asPrinted, ids, candidates }) => [asPrinted, ids.join('+') || `?${candidates.join('|')}`])

describe('Known names in a text', () => {
  test('The longest name at a place is the one that is meant.', () => {
    expect(named('the Document of Port of Spain:  Institutionalization of the MISPA Process')).toEqual([['Document of Port of Spain:  Institutionalization of the MISPA Process', 'document-pos']])
  })

  test('A name is found whatever words of function join it.', () => {
    expect(named('the Subsidiary Technical Group for Border Security')).toEqual([['Subsidiary Technical Group for Border Security', 'wg-borders']])
  })

  test('A list under one head names every member of it.', () => {
    const text = 'the Inter-American Networks for Police Training (RP); the Prevention of Crime; and Information on Public Security, as tools'
    expect(findNames(text, INDEX).filter(({ ids }) => ids[0]?.startsWith('net-')).map(({ ids }) => ids[0])).toEqual(['net-police', 'net-prevention', 'net-information'])
  })

  test('Initials are meant only in capitals, and a name of one word only with a capital.', () => {
    expect(named('the sms of a chile')).toEqual([])
    expect(named('the SMS of Chile')).toEqual([['SMS', 'sms'], ['Chile', 'chile']])
  })

  test('A name does not run over the end of a sentence.', () => {
    expect(named('It thanked the Committee. Hemispheric Security is at stake.')).toEqual([])
  })

  test('Thousands of names cost one pass over the text.', () => {
    const many = Array.from({ length: 5000 }, (_, number) => ({ id: `n-${number}`, kind: 'INSTRUMENT' as const, names: [`Declaration of Town ${number} on Public Security`], symbols: [], abbreviations: [] }))
    const found = findNames('Recalling the Declaration of Town 4321 on Public Security and the Declaration of Town 17 on Public Security', indexNames(many))
    expect(found.map(({ ids }) => ids[0])).toEqual(['n-4321', 'n-17'])
  })
})

describe('References', () => {
  test('A symbol that two instruments share has candidates and no link.', () => {
    const [reference] = read('RECALLING CP/RES. 908 (1567/06)', preamble).references
    expect(reference).toMatchObject({ ids: [], candidates: ['plan-crime', 'res-908'], symbol: { symbol: 'CP/RES. 908 (1567/06)' } })
  })

  test('A title beside its symbol is one reference, and says which of the two is meant.', () => {
    const found = read('RECALLING the Hemispheric Plan of Action against Transnational Organized Crime (CP/RES. 908 (1567/06))', preamble).references
    expect(found).toMatchObject([{ ids: ['plan-crime'], symbol: { asPrinted: 'CP/RES. 908 (1567/06)' } }])
  })

  test('What is plainly cited and known to nobody is known only by citation.', () => {
    const found = read('RECALLING AG/RES. 2026 (XXXIV-O/04), the “Pact of San Marcos on Safe Cities,” and the Charter of the Prisons', preamble).references
    expect(found.map(({ title, sort, ids }) => [title, sort, ids])).toEqual([
      ['AG/RES. 2026 (XXXIV-O/04)', 'RESOLUTION', []],
      ['Pact of San Marcos on Safe Cities', 'TREATY', []],
      ['Charter of the Prisons', 'TREATY', []],
    ])
  })

  test('Initials that the text introduces are understood afterwards.', () => {
    const [, second] = readAll([['RECOGNIZING the Regional Centre for Forensic Studies (RCFS)', preamble], ['STRESSING the work of the RCFS', preamble]])
    expect(second?.references).toMatchObject([{ asPrinted: 'RCFS', basis: 'INITIALS', title: 'Regional Centre for Forensic Studies' }])
  })

  test('“the same Declaration” is the one named last.', () => {
    const [, second] = readAll([['AWARE that in the Declaration on Security in the Americas threats were named', preamble], ['RECALLING that in the same Declaration the States condemned crime', preamble]])
    expect(second?.references).toMatchObject([{ asPrinted: 'the same Declaration', ids: ['declaration-security'], basis: 'BACK' }])
  })

  test('“its Protocols” and “the Protocols Thereto” are the protocols of the treaty named before.', () => {
    expect(refs('beside the United Nations Convention against Transnational Organized Crime and its Protocols')).toContainEqual(['its Protocols', 'protocol-persons+protocol-migrants'])
    expect(refs('the United Nations Convention against Transnational Organized Crime or the Protocols Thereto')).toContainEqual(['the Protocols Thereto', 'protocol-persons+protocol-migrants'])
  })

  test('“these Recommendations” are the text itself.', () => {
    expect(read('Follow up on these Recommendations', { self: 'our-text' }).references).toMatchObject([{ ids: ['our-text'], basis: 'SELF' }])
  })

  test.each([
    ['the Second Meeting of the Subsidiary Technical Working Group on Border Security', 'wg-borders-2'],
    ['the two meetings of the Subsidiary Technical Group on Border Security', 'wg-borders-1+wg-borders-2'],
    ['the meeting of the Subsidiary Technical Group on Border Security, held on March 4 and 5, 2015', 'wg-borders-1'],
    ['adopted by the General Assembly at its forty-fifth regular session', 'ga-45'],
    ['the Sixth Meeting of Ministers Responsible for Public Security of the Americas (MISPA) (2017)', 'mispa-6'],
  ])('%s', (text, id) => {
    expect(read(text, preamble).references.find(({ kind }) => kind === 'MEETING')?.ids.join('+')).toBe(id)
  })

  test.each([
    ['paragraph 14 of the “Document of Port of Spain”', 'paragraph 14'],
    ['declarative paragraph 20 of the Declaration of Antigua Guatemala', 'declarative paragraph 20'],
    ['article 37 of the Inter-American Convention on Mutual Assistance in Criminal Matters', 'article 37'],
    ['articles 3 and 5, paragraph 2, of the Inter-American Convention on Mutual Assistance in Criminal Matters', 'articles 3 and 5, paragraph 2'],
    ['resolution 55/25, annex I', 'annex I'],
  ])('%s is cited with its part', (text, pinpoint) => {
    expect(read(`pursuant to ${text}`).references.map((reference) => reference.pinpoint)).toContain(pinpoint)
  })

  test('“member states” of a United Nations text are not the members of the OAS.', () => {
    expect(refs('Urges Member States to act', { organization: 'UN' })).toEqual([])
  })

  test('The other language finds the same things.', () => {
    expect(refs('RECORDANDO la Declaración sobre Seguridad en las Américas y la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional', { language: 'ES', section: 'PREAMBLE' })).toEqual([
      ['Declaración sobre Seguridad en las Américas', 'declaration-security'],
      ['Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional', 'untoc'],
    ])
  })
})

describe('Places', () => {
  const places = (text: string) => read(text, preamble).places.map(({ name, as, of }) => [name, as, of])

  test('A place inside a title is no actor.', () => {
    const found = read('pursuant to the Declaration of Antigua Guatemala')
    expect(found.references.map(({ kind }) => kind)).toEqual(['INSTRUMENT'])
    expect(places('pursuant to the Declaration of Antigua Guatemala')).toEqual([['Antigua Guatemala', 'IN_TITLE', 'declaration-antigua']])
  })

  test.each([
    ['adopted by the General Assembly, held in El Salvador, in June 2011', 'El Salvador'],
    ['as evidenced in the “Commitment to Public Security in the Americas,” Mexico, October 2008', 'Mexico'],
    ['meeting in Quito, Ecuador, on October 30', 'Ecuador'],
  ])('“%s”: %s is where it was', (text, name) => {
    expect(places(text)).toContainEqual([name, 'VENUE', undefined])
  })

  test('A state that is thanked or elected is no venue.', () => {
    expect(places('Thank the Government of Mexico')).toEqual([])
    expect(places('Elect the Republic of Ecuador as Chair')).toEqual([])
  })
})

describe('Citations', () => {
  test.each([
    ['REAFFIRMING the “Commitment to Public Security in the Americas,” adopted at the Sixth Meeting of Ministers Responsible for Public Security in the Americas (MISPA VI), held in Quito in May 2012, and the “Consensus of Santo Domingo on Public Security”', ['REAFFIRMS commitment', 'CITES mispa-6', 'REAFFIRMS consensus']],
    ['BEARING IN MIND the Declaration on Security in the Americas', ['CITES declaration-security']],
    ['WELCOMING the Declaration on Security in the Americas', ['TAKES_NOTE_OF declaration-security']],
    ['HIGHLIGHTING the Declaration on Security in the Americas', ['UNDERSCORES declaration-security']],
    ['TAKING NOTE of the recommendations that emanated from the Second Meeting of the Subsidiary Technical Group on Border Security', ['TAKES_NOTE_OF wg-borders-2', 'CITES wg-borders']],
    ['RECOGNIZING the United Nations Convention against Transnational Organized Crime, with the Protocols Thereto', ['RECOGNIZES untoc', 'RECOGNIZES protocol-persons', 'RECOGNIZES protocol-migrants']],
    ['REAFFIRMING the Meeting of Ministers Responsible for Public Security in the Americas and its worth, as evidenced in the “Commitment to Public Security in the Americas” and the “Consensus of Santo Domingo on Public Security,” Dominican Republic, November 2009', ['REAFFIRMS mispa', 'CITES commitment', 'CITES consensus']],
  ])('%s', (text, expected) => {
    expect(cited(read(text, preamble))).toEqual(expected)
  })

  test('What is brought as evidence says so.', () => {
    const { citations } = read('REAFFIRMING its role, as evidenced in the adoption of the first “Commitment to Public Security in the Americas”', preamble)
    expect(citations).toMatchObject([{ kind: 'CITES', role: 'evidence', verb: 'as evidenced in the adoption of' }])
  })

  test.each(['pursuant to', 'in accordance with', 'in keeping with', 'in line with', 'based on'])('“%s” is BASED_ON', (phrase) => {
    expect(cited(read(`Design a strategy ${phrase} the United Nations Convention against Transnational Organized Crime or its Protocols`))).toEqual(['BASED_ON untoc', 'BASED_ON protocol-persons', 'BASED_ON protocol-migrants'])
  })

  test('The resolution that convened a meeting is cited as its convocation.', () => {
    const { citations } = read('We, gathered at the Seventh Meeting of Ministers Responsible for Public Security (MISPA-VII), convened by the General Assembly through its resolution AG/RES. 2925 (XLVIII-O/18), in keeping with the “Document of Port of Spain”', { section: 'OPENING' })
    expect(citations.map(({ kind, role, reference }) => [kind, role, reference.ids[0]])).toEqual([
      ['CITES', undefined, 'mispa-7'],
      ['CITES', 'convener', 'oas-ga'],
      ['CITES', 'convocation', 'res-2925'],
      ['BASED_ON', undefined, 'document-pos'],
    ])
  })

  test.each([
    ['“the Convention” behind its protocols is the Convention', ['REAFFIRMING the United Nations Convention against Transnational Organized Crime, with the Protocols thereto', 'Become parties to the Convention'], ['untoc']],
    ['“The Group” at the head of a sentence is the group named before', ['Establish the Subsidiary Technical Group on Border Security.', 'The Group is charged with a report'], ['wg-borders']],
  ])('%s', (_, texts, ids) => {
    expect(readAll(texts.map((text) => [text] as const)).at(-1)?.references.flatMap((reference) => reference.ids)).toEqual(ids)
  })

  test.each([
    ['RECALLING the Vienna Declaration and Programme of Action', ['Vienna Declaration and Programme of Action']],
    ['RECALLING the Charter of Nets and the Plan of Ropes', ['Charter of Nets', 'Plan of Ropes']],
    ['NOTING the work of the World Rowing Organization and the United Sailing, Boating and Swimming Clubs', ['World Rowing Organization']],
  ])('%s', (text, titles) => {
    expect(read(text, preamble).references.map(({ asPrinted }) => asPrinted)).toEqual(titles)
  })

  test('The charter of a body is another thing than the body.', () => {
    expect(read('REAFFIRMING the Charter of the Organization of American States', preamble).references).toMatchObject([{ asPrinted: 'Charter of the Organization of American States', kind: 'INSTRUMENT', ids: [] }])
  })

  test('What is adopted is cited so, wherever it is contained.', () => {
    expect(cited(read('Adopt the Recommendations contained in document MISPA/doc.7/08 rev. 4'))).toEqual(['ADOPTS commitment'])
  })

  test('In Spanish, too.', () => {
    expect(cited(read('REAFIRMANDO la Declaración sobre Seguridad en las Américas, y de conformidad con la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional', { ...preamble, language: 'ES' }))).toEqual(['REAFFIRMS declaration-security', 'BASED_ON untoc'])
  })
})
