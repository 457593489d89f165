import { describe, expect, it } from 'vitest'
import { symbolKey } from '../../src/domain/symbols/symbol-key.js'
import { CITATION_KINDS } from '../../src/domain/vocabulary.js'
import { acts, actsOf, from, labelled, linksOf, M, Q, units, value } from './real-seed.js'

/** How often each value occurs. */
const counted = (values: readonly unknown[]): Record<string, number> => values.reduce<Record<string, number>>((sum, one) => ({ ...sum, [String(one)]: (sum[String(one)] ?? 0) + 1 }), {})
const leading = (version: string, section: string, property: string): Record<string, number> => counted(actsOf(version, section).filter((id) => value(id, 'leads') === true).map((id) => value(id, property)))
const unled = (version: string, section: string): string[] => units(version, section).filter((path) => !acts(`${version}/${path}`).some((id) => value(id, 'leads') === true))
const tail = (version: string) => (id: string): string => id.slice(version.length + 1)

describe('The units of the two texts', () => {
  it('are 35 in Medellín and 47 in Quito', () => {
    const sections = (version: string) => counted(units(version).map((path) => value(`${version}/${path}`, 'section')))
    expect(sections(M)).toEqual({ OPENING: 1, PREAMBLE: 15, ENACTING: 1, OPERATIVE: 8, FOLLOW_UP: 10 })
    expect(sections(Q)).toEqual({ OPENING: 1, PREAMBLE: 17, ENACTING: 1, OPERATIVE: 19, FOLLOW_UP: 8, FOOTNOTE: 1 })
    expect([value(M, 'provisionCount'), value(Q, 'provisionCount')]).toEqual([35, 47])
  })

  it('stand in the order of their lines, which only rise', () => {
    for (const version of [M, Q]) {
      const lines = units(version).map((path) => Number(value(`${version}/${path}`, 'line')))
      expect(lines).toEqual([...lines].sort((left, right) => left - right))
    }
  })

  it('are no title, no adoption line, no heading and no lone mark', () => {
    expect(value(Q, 'apparatus')).toEqual([expect.stringMatching(/^title: QUITO RECOMMENDATIONS/), 'adoption line: (Adopted on October 31, 2019)', 'lone mark: /', 'heading of the follow-up part: FOLLOW-UP:'])
    expect(value(M, 'apparatus')).toEqual(['heading of the follow-up part: Follow-up:'])
  })

  it('of the Quito preamble have no printed label, and are counted', () => {
    expect(units(Q, 'PREAMBLE')).toEqual(Array.from({ length: 17 }, (_, place) => `pre/n${place + 1}`))
    expect(units(Q, 'PREAMBLE').map((path) => value(`${Q}/${path}`, 'label')).filter((label) => label !== undefined)).toEqual([])
    expect(units(M, 'PREAMBLE').map((path) => value(`${M}/${path}`, 'label'))).toEqual(Array.from({ length: 15 }, (_, place) => `(${place + 1})`))
  })

  it('that lack the mark of approval are 5 bis and 5 bis alt.: 33 of 35 bear it', () => {
    const marked = units(M).filter((path) => from(`${M}/${path}`, 'MARKED_BY').length === 1)
    expect(marked).toHaveLength(33)
    expect(units(M).filter((path) => !marked.includes(path))).toEqual(['fu/5bis', 'fu/5bis-alt'])
    expect(units(Q).filter((path) => from(`${Q}/${path}`, 'MARKED_BY').length > 0)).toEqual([])
  })

  it('hold the proposals of Peru, Uruguay inside it, and Mexico', () => {
    expect(labelled('Proposal').map((id) => [tail(M)(id), value(id, 'kind'), from(id, 'PROPOSED_BY')[0]])).toEqual([
      ['fu/5bis/p1', 'NEW', 'peru'],
      ['fu/5bis/p2', 'INSERT', 'uruguay'],
      ['fu/5bis-alt/p1', 'ALTERNATIVE', 'mexico'],
    ])
  })
})

describe('Verbs', () => {
  it('that lead Quito’s 19 operative paragraphs', () => {
    expect(leading(Q, 'OPERATIVE', 'lemma')).toEqual({ request: 3, urge: 2, instruct: 2, establish: 2, ask: 1, entrust: 1, cooperate: 1, implement: 2, consider: 1, continue: 1, enhance: 1 })
    expect(unled(Q, 'OPERATIVE')).toEqual(['op/16', 'op/19'])
    const withLemma = (lemma: string): string[] => units(Q, 'OPERATIVE').filter((path) => acts(`${Q}/${path}`).some((id) => value(id, 'leads') === true && value(id, 'lemma') === lemma))
    expect([withLemma('request'), withLemma('urge'), withLemma('instruct'), withLemma('establish'), withLemma('implement')]).toEqual([
      ['op/3', 'op/4', 'op/6'], ['op/2', 'op/18'], ['op/1', 'op/11'], ['op/7', 'op/9'], ['op/12', 'op/17'],
    ])
  })

  it('that lead Medellín’s 8 operative and 10 follow-up paragraphs, two of which are only proposed', () => {
    expect(leading(M, 'OPERATIVE', 'verb')).toEqual({ Strengthen: 1, 'Continue strengthening': 2, Urge: 2, Foster: 1, 'Promote and consolidate': 1, Encourage: 1 })
    expect(leading(M, 'FOLLOW_UP', 'lemma')).toEqual({ ask: 2, instruct: 1, request: 2, establish: 1, invite: 1 })
    expect(unled(M, 'FOLLOW_UP')).toEqual(['fu/5bis', 'fu/5bis-alt', 'fu/8'])
    expect(labelled('ProposedAct').filter((id) => value(id, 'leads') === true).map((id) => value(id, 'lemma'))).toEqual(['instruct', 'instruct'])
  })

  it('that lead Medellín’s preamble', () => {
    expect(leading(M, 'PREAMBLE', 'lemma')).toEqual({ recognize: 4, underscore: 3, reaffirm: 2, 'bear in mind': 2, 'take into account': 2, reiterate: 1, stress: 1 })
    const labels = (lemma: string): string[] => units(M, 'PREAMBLE').filter((path) => value(`${M}/${path}/a1`, 'lemma') === lemma)
    expect(['recognize', 'underscore', 'reaffirm', 'bear in mind', 'take into account', 'reiterate', 'stress'].map(labels)).toEqual([
      ['pre/7', 'pre/9', 'pre/11', 'pre/14'], ['pre/2', 'pre/3', 'pre/4'], ['pre/1', 'pre/12'], ['pre/5', 'pre/6'], ['pre/10', 'pre/15'], ['pre/8'], ['pre/13'],
    ])
  })
})

describe('Mandates', () => {
  it('without an addressee are five of Medellín’s and six of Quito’s operative paragraphs; constitutive acts need none', () => {
    const nobody = (version: string) => actsOf(version, 'OPERATIVE').filter((id) => value(id, 'hasAddressee') === false)
    expect(nobody(M).map(tail(M))).toEqual(['op/2/a1', 'op/3/a1', 'op/3-2/a1', 'op/6/a1', 'op/7/a1'])
    expect(nobody(Q).filter((id) => value(id, 'isMandate') === true).map(tail(Q))).toEqual(['op/5/a1', 'op/12/a1', 'op/13/a1', 'op/14/a1', 'op/15/a1', 'op/17/a1'])
    expect(nobody(Q).filter((id) => value(id, 'class') === 'CONSTITUTIVE').map(tail(Q))).toEqual(['op/7/a1', 'op/9/a1'])
  })

  it('addressed to the General Secretariat or its units are three in Medellín and four in Quito', () => {
    const secretariat = ['gs-oas', 'sms', 'dps', 'dtoc']
    const paragraphs = (version: string): string[] => [...new Set(actsOf(version).filter((id) => from(id, 'ADDRESSED_TO').some((to) => secretariat.includes(to))).map((id) => tail(version)(id).replace(/\/a\d+$/, '')))]
    expect(paragraphs(M)).toEqual(['fu/1', 'fu/2', 'fu/3'])
    expect(paragraphs(Q)).toEqual(['op/3', 'op/4', 'op/8', 'op/11'])
  })

  it('of a General Assembly resolution there are none in either text', () => {
    expect(['medellin-2013', 'quito-2019'].map((id) => value(id, 'kind'))).toEqual(['RECOMMENDATIONS', 'RECOMMENDATIONS'])
  })

  it('with a term on what is delivered are four of Quito’s 19; an observance and the near future are told apart', () => {
    const termed = actsOf(Q, 'OPERATIVE').filter((id) => value(id, 'due') !== undefined || value(id, 'cadence') !== undefined || from(id, 'DUE_BEFORE').length > 0)
    expect(termed.map(tail(Q))).toEqual(['op/3/a1', 'op/4/a1', 'op/6/a1', 'op/18/a2'])
    expect(value(`${Q}/op/3/a1`, 'due')).toBe('2020-03-31')
    expect([value(`${Q}/op/4/a1`, 'cadence'), value(`${Q}/op/4/a1`, 'due'), value(`${Q}/op/6/a1`, 'cadence'), value(`${Q}/op/6/a1`, 'due')]).toEqual(['BIENNIAL', '2021-10-31', 'BIENNIAL', undefined])
    expect(from(`${Q}/op/18/a2`, 'DUE_BEFORE')).toEqual(['mispa-8'])
    expect([value(`${Q}/op/9/a1`, 'observedOn'), value(`${Q}/op/9/a1`, 'observedAs')]).toEqual(['--02-11', 'Inter-American Day of the Single Emergency Service Number'])
    expect([value(`${Q}/op/19/a1`, 'dueAsPrinted'), value(`${Q}/op/19/a1`, 'due')]).toEqual(['in the near future', undefined])
  })
})

describe('Symbols', () => {
  it('cited are two in Medellín and six, one of them twice, in Quito', () => {
    const cited = (version: string): string[] =>
      linksOf(...CITATION_KINDS).filter((one) => one.from.startsWith(`${version}/`)).flatMap(({ properties }) => (typeof properties['symbolAsPrinted'] === 'string' ? [symbolKey(properties['symbolAsPrinted'])] : []))
    expect(counted(cited(M))).toEqual(counted(['CP/RES. 1014 (1915/13)', 'AG/RES. 2809 (XLIII-O/13)'].map(symbolKey)))
    expect(counted(cited(Q))).toEqual(
      counted(['AG/RES. 2925 (XLVIII-O/18)', 'AG/CG/doc.9/19', 'AG/CG/doc.9/19', 'RANDOT/doc.3/14', 'RANDOT-II/doc.3/19 rev. 1', 'REDVD/GT/SE-7/19 rev. 1', 'GTS/PDVI/doc.11/19 rev.2'].map(symbolKey)),
    )
  })

  it('printed on the texts themselves are none', () => {
    expect([value(M, 'symbol'), value(M, 'title'), value(Q, 'symbol')]).toEqual([undefined, undefined, undefined])
  })

  it('as printed belong to the instrument that is cited', () => {
    for (const { from: start, to, properties } of linksOf(...CITATION_KINDS)) {
      if (typeof properties['symbolAsPrinted'] !== 'string') continue
      expect([start, (value(to, 'symbols') as string[]).map(symbolKey)]).toEqual([start, expect.arrayContaining([symbolKey(properties['symbolAsPrinted'])])])
    }
  })
})
