import { describe, expect, it } from 'vitest'
import { labelKey } from '../../src/domain/provision-path.js'
import { nameKey } from '../../src/domain/names/name-key.js'
import { findSymbols } from '../../src/domain/symbols/find-symbols.js'
import { symbolKey } from '../../src/domain/symbols/symbol-key.js'
import { CITATION_KINDS, ROLE_KINDS } from '../../src/domain/vocabulary.js'
import { acts, actsOf, citations, from, into, labelled, link, linksOf, M, node, Q, rows, said, units, value } from './real-seed.js'

const FU5 = `${M}/fu/5`
const BIS = `${M}/fu/5bis`
const anomalies = (id: string): string => (value(id, 'anomalies') as readonly string[]).join(' | ')
const startsOf = (prefix: string): typeof rows.links => rows.links.filter((one) => one.from.startsWith(prefix))

/** Every row of the table of traps in TEXTS.md, in its order; the answer is the one the table gives. */
describe('In the Medellín draft', () => {
  it('operative labels run 2, 3, 3, 4, 5, 6, 7, 8: each paragraph keeps its label and its place, no paragraph 1 is invented and no 3 is lost', () => {
    expect(units(M, 'OPERATIVE').map((path) => [path, value(`${M}/${path}`, 'label')])).toEqual([
      ['op/2', '2.'], ['op/3', '3.'], ['op/3-2', '3.'], ['op/4', '4.'], ['op/5', '5.'], ['op/6', '6.'], ['op/7', '7.'], ['op/8', '8.'],
    ])
    const orders = units(M, 'OPERATIVE').map((path) => Number(value(`${M}/${path}`, 'order')))
    expect(orders).toEqual(orders.map((_, place) => (orders[0] as number) + place))
  })

  it('the enacting line is the enacting formula, and no mandate', () => {
    expect(units(M, 'ENACTING')).toEqual(['enacting'])
    expect(acts(`${M}/enacting`).map((id) => value(id, 'isMandate'))).toEqual([false])
  })

  it('a label that stands alone on its line belongs to the next line: no unit is empty', () => {
    const alone = labelled('Provision').filter((id) => id.startsWith(M) && value(id, 'summary') === undefined)
    expect(alone).toEqual([BIS, `${BIS}-alt`])
    expect(units(M)).toHaveLength(35)
  })

  it('the follow-up part begins again at 1 and overwrites nothing', () => {
    expect(units(M, 'FOLLOW_UP')).toEqual(['fu/1', 'fu/2', 'fu/3', 'fu/4', 'fu/5', 'fu/5bis', 'fu/5bis-alt', 'fu/6', 'fu/7', 'fu/8'])
    expect(units(Q, 'FOLLOW_UP')).toEqual(['fu/1', 'fu/2', 'fu/3', 'fu/4', 'fu/5', 'fu/6', 'fu/7', 'fu/8'])
    expect(units(Q, 'OPERATIVE')).toHaveLength(19)
  })

  it('“5 bis.” and “5 bis alt.” are paragraphs of their own, and the second is an alternative to the first', () => {
    expect([value(BIS, 'label'), value(`${BIS}-alt`, 'label')]).toEqual(['5 bis.', '5 bis alt.'])
    expect([labelKey('5 bis.'), labelKey('5 bis alt.')]).toEqual(['5bis', '5bis-alt'])
    expect(linksOf('ALTERNATIVE_TO').map((one) => [one.from, one.to])).toEqual([[`${BIS}-alt/p1`, `${BIS}/p1`]])
  })

  it('the orphan “]” of pre(3) is flagged as residue and is no proposal', () => {
    expect(from(`${M}/pre/3`, 'HAS_PROPOSAL')).toEqual([])
    expect(anomalies(`${M}/pre/3`)).toContain('“MISPA III].”')
    expect(from(`${M}/pre/3`, 'MARKED_BY')).toHaveLength(1)
  })

  it('“[PER:” is never closed: Peru’s proposal runs to the end of the unit, is not well formed, and Uruguay’s stands inside it', () => {
    expect(from(BIS, 'HAS_PROPOSAL')).toEqual([`${BIS}/p1`, `${BIS}/p2`])
    expect([from(`${BIS}/p1`, 'PROPOSED_BY'), from(`${BIS}/p2`, 'PROPOSED_BY')]).toEqual([['peru'], ['uruguay']])
    expect([value(`${BIS}/p1`, 'wellFormed'), value(`${BIS}/p2`, 'wellFormed')]).toEqual([false, true])
    expect(from(`${BIS}/p2`, 'NESTED_IN')).toEqual([`${BIS}/p1`])
    expect(acts(`${BIS}/p1`).map((id) => value(id, 'lemma')).at(-1)).toBe('submit')
    expect(from(`${BIS}/p1/a5`, 'WOULD_INVOLVE')).toContain('csh')
    expect(acts(BIS)).toEqual([])
  })

  it('“the Republic of xxxxx” is a placeholder and no state; the chair stays unresolved', () => {
    expect(labelled('Placeholder').map((id) => [value(id, 'asPrinted'), value(id, 'standsFor')])).toEqual([['the Republic of xxxxx', 'STATE']])
    expect(linksOf('WOULD_INVOLVE').filter(({ properties }) => properties['kind'] === 'ELECTS').map(({ to }) => node(to).labels)).toEqual([['Placeholder']])
    expect(labelled('State').filter((id) => /xx/.test(id + String(value(id, 'nameEn'))))).toEqual([])
    expect(labelled('Tenure').filter((id) => id.startsWith('stg-police-management/') && from(id, 'OPENED_BY').some((path) => path.startsWith(M)))).toEqual([])
  })

  it('thanks to Mexico for having chaired are a proposed act of Peru, and no fact', () => {
    const thanks = acts(`${BIS}/p1`).filter((id) => value(id, 'lemma') === 'thank')
    expect(thanks.map((id) => [node(id).labels, from(id, 'WOULD_INVOLVE')])).toEqual([[['ProposedAct'], ['mexico', 'stg-police-management-1']]])
    expect(linksOf('CHAIRS').filter((one) => one.from === 'mexico' && one.to.startsWith('stg-police-management'))).toEqual([])
    expect(rows.links.filter((one) => one.to === 'mexico' && one.from.startsWith(M) && one.type !== 'WOULD_INVOLVE' && one.type !== 'PROPOSED_BY')).toEqual([])
  })

  it('“(Paragraph approved by the CSH on …)” is a mark of agreement, 33 times, and the committee follows up once', () => {
    expect(labelled('AgreementMark')).toHaveLength(33)
    expect(new Set(labelled('AgreementMark').map((id) => `${String(value(id, 'approvedOn'))} ${from(id, 'APPROVED_BY').join()}`))).toEqual(new Set(['2013-10-31 csh']))
    expect(linksOf('FOLLOWS_UP').filter((one) => one.from === 'csh' && one.to === 'medellin-2013').map(({ properties }) => properties['evidenceIds'])).toEqual([[`${M}/fu/7`]])
    expect(labelled('Provision').filter((id) => /approved by the CSH/.test(String(value(id, 'summary'))))).toEqual([])
    expect(linksOf(...CITATION_KINDS).filter(({ properties }) => /Paragraph approved/.test(String(properties['asPrinted'])))).toEqual([])
  })

  it('a missing semicolon before the mark and “RECOGNIZING also” in mixed case merge nothing and lose no verb', () => {
    expect([6, 7].map((label) => acts(`${M}/pre/${label}`).map((id) => [value(id, 'verb'), value(id, 'lemma')]))).toEqual([[['BEARING IN MIND ALSO', 'bear in mind']], [['RECOGNIZING also', 'recognize']]])
  })

  it('the no-break space inside the symbol is kept as printed and matches the symbol written with a plain one; in Quito it is no part of the symbol', () => {
    const printed = String(link('CITES', `${M}/opening`, 'cp-res-1014-1915-13').properties['symbolAsPrinted'])
    expect(printed).toBe('CP/RES.\u00a01014 (1915/13)')
    expect(symbolKey(printed)).toBe(symbolKey('CP/RES. 1014 (1915/13)'))
    expect((value('cp-res-1014-1915-13', 'symbols') as string[]).map(symbolKey)).toContain(symbolKey(printed))
    expect(link('ADOPTS', `${Q}/fu/2`, 'stg-prevention-2-recommendations').properties['symbolAsPrinted']).toBe('GTS/PDVI/doc.11/19 rev.2')
    expect(anomalies(`${Q}/fu/2`)).toContain('document\u00a0GTS/PDVI/doc.11/19 rev.2')
    expect(findSymbols('contained in document\u00a0GTS/PDVI/doc.11/19 rev.2.').map(({ key }) => key)).toEqual([symbolKey('GTS/PDVI/doc.11/19 rev.2')])
  })

  it('a double space inside a quoted title does not keep it from its instrument', () => {
    const printed = linksOf('BASED_ON').filter(({ to }) => to === 'document-of-port-of-spain').map(({ from: start, properties }) => [start, properties['asPrinted']])
    expect(printed).toEqual([`${M}/opening`, FU5, `${Q}/opening`, `${Q}/op/7`].map((start) => [start, 'Document of Port of Spain:  Institutionalization of the MISPA Process']))
    expect(nameKey(printed[0]?.[1] as string)).toBe(nameKey(String(value('document-of-port-of-spain', 'nameEn'))))
  })

  it('spellings of one thing are aliases with a source, and no second thing', () => {
    const aliases = (id: string): string => JSON.stringify(value(id, 'aliases'))
    expect(aliases('mispa-4')).toMatch(/MISPA IV.*MISPA-IV/)
    expect(nameKey('MISPA IV')).toBe(nameKey('MISPA-IV'))
    expect(nameKey('Port-of-Spain')).toBe(nameKey('Port of Spain'))
    expect(aliases('medellin-2013')).toContain('Medellín Recommendations for Strengthening International Cooperation on Public Security')
    expect(aliases('medellin-2013')).toContain('Declaration of Medellin')
    expect(aliases('port-of-spain-2011')).toContain('Recommendations of Port-of-Spain on Police Management')
    expect(labelled('Instrument').filter((id) => /Medell[ií]n/.test(String(value(id, 'nameEn'))))).toEqual(['medellin-2013'])
    expect(labelled('Instrument').filter((id) => /Port.of.Spain/.test(String(value(id, 'nameEn'))) && value(id, 'kind') === 'RECOMMENDATIONS')).toEqual(['port-of-spain-2011'])
  })

  it('“Declaration of Antigua Guatemala” names a place inside a title: neither Guatemala nor Antigua and Barbuda acts', () => {
    expect(citations(FU5)).toContain('BASED_ON declaration-antigua')
    expect(value(FU5, 'places')).toContain('Antigua Guatemala')
    expect(startsOf(`${FU5}`).filter(({ to }) => ['guatemala', 'antigua-and-barbuda'].includes(to))).toEqual([])
  })

  it('“San Salvador” and “El Salvador” are the place of an assembly, and El Salvador does nothing', () => {
    expect(value(`${M}/pre/5`, 'places')).toEqual(['San Salvador', 'El Salvador'])
    expect(rows.links.filter((one) => one.from.startsWith(`${M}/`) && one.to === 'el-salvador')).toEqual([])
  })

  it('URU, which is no ISO code, is Uruguay', () => {
    expect(value('uruguay', 'aliases')).toContain('URU')
    expect([value(`${BIS}/p2`, 'byAsPrinted'), from(`${BIS}/p2`, 'PROPOSED_BY')]).toEqual(['URU', ['uruguay']])
  })

  it('“elect … as its Chair” in a draft opens no tenure from that day: Colombia is a candidate, approved in committee', () => {
    const id = 'stg-international-cooperation/chair/colombia-2013'
    const { kind, status, from: begins } = node(id).properties
    expect([kind, status, begins]).toEqual(['CANDIDATE', 'APPROVED_IN_COMMITTEE', undefined])
    expect(from(id, 'OPENED_BY')).toEqual([FU5])
    expect(into('stg-international-cooperation', 'CHAIRS')).toEqual([])
  })

  it('it is the General Secretariat that urges the organizations, inside its duty to report', () => {
    const [report, urge] = acts(`${M}/fu/3`) as [string, string]
    expect([from(report, 'ADDRESSED_TO'), value(report, 'lemma')]).toEqual([['gs-oas'], 'instruct'])
    expect([from(urge, 'INSIDE'), from(urge, 'THROUGH'), from(urge, 'ADDRESSED_TO'), value(urge, 'lemma')]).toEqual([[report], ['gs-oas'], ['regional-and-subregional-organizations'], 'urge'])
  })

  it('the Joint Summit Working Group reports to the General Secretariat, which owes no report', () => {
    const reporting = acts(`${M}/fu/4`).filter((id) => from(id, 'DELIVERED_TO').length > 0)
    expect(reporting.map((id) => [from(id, 'ADDRESSED_TO'), from(id, 'DELIVERED_TO')])).toEqual([[['jswg'], ['gs-oas']]])
  })

  it('31 October is the approval in committee of the one text and the adoption of the other', () => {
    expect([value(M, 'date'), value(M, 'stage')]).toEqual(['2013-10-31', 'DRAFT'])
    expect([value(Q, 'date'), value(Q, 'stage')]).toEqual(['2019-10-31', 'ADOPTED'])
    expect(value('medellin-2013', 'adopted')).not.toBe('2013-10-31')
    expect(value('quito-2019', 'adopted')).toBe('2019-10-31')
  })
})

describe('In the Quito Recommendations', () => {
  it('“WE RECOMMEND:” frames every operative act, whose own verb is kept beside it', () => {
    expect(new Set(actsOf(Q, 'OPERATIVE').map((id) => value(id, 'frame')))).toEqual(new Set(['recommend']))
    expect([1, 2].map((label) => value(`${Q}/op/${label}/a1`, 'lemma'))).toEqual(['instruct', 'urge'])
  })

  it('op 1 is addressed to the states; the Committee is the channel and the Secretariat supports', () => {
    const id = `${Q}/op/1/a1`
    expect([from(id, 'ADDRESSED_TO'), from(id, 'THROUGH'), from(id, 'SUPPORTED_BY')]).toEqual([['member-states'], ['csh'], ['sms']])
  })

  it('“Department of Public Security (DSP)” is the one department DPS', () => {
    expect(link('THROUGH', `${Q}/op/4/a1`, 'dps').properties['asPrinted']).toBe('Department of Public Security (DSP)')
    expect(labelled('Body').filter((id) => nameKey(String(value(id, 'nameEn'))) === nameKey('Department of Public Security'))).toEqual(['dps'])
    expect(value('dps', 'abbreviations')).toEqual(['DPS', 'DSP'])
  })

  it('the biennial report of op 4 has no recipient', () => {
    expect(from(`${Q}/op/4/a1`, 'DELIVERED_TO')).toEqual([])
    expect([value(`${Q}/op/4/a1`, 'lacksRecipient'), value(`${Q}/op/4/a1`, 'cadence')]).toEqual([true, 'BIENNIAL'])
  })

  it('the “)” after REDVD/GT/SE-7/19 rev. 1 is kept as printed and is no part of the symbol; those after the RANDOT symbols close a bracket', () => {
    const printed = String(link('CITES', `${Q}/op/7`, 'protocol-guide').properties['symbolAsPrinted'])
    expect(printed).toBe('REDVD/GT/SE-7/19 rev. 1)')
    expect(value('protocol-guide', 'symbols')).toEqual(['REDVD/GT/SE-7/19 rev. 1'])
    expect(symbolKey(printed)).toBe(symbolKey('REDVD/GT/SE-7/19 rev. 1'))
    expect(linksOf('CITES').filter((one) => one.from === `${Q}/pre/n15`).flatMap(({ properties }) => properties['symbolAsPrinted'] ?? [])).toEqual(['RANDOT/doc.3/14', 'RANDOT-II/doc.3/19 rev. 1'])
    expect(anomalies(`${Q}/pre/n15`)).toBe('')
  })

  it('AG/RES. 2809 (XLIII-O/13) does not swallow the mark that follows it in the draft', () => {
    expect(link('BASED_ON', `${M}/pre/6`, 'ag-res-2809-xliii-o-13').properties['symbolAsPrinted']).toBe('AG/RES. 2809 (XLIII-O/13)')
    expect(anomalies(`${M}/pre/6`)).toContain('AG/RES. 2809 (XLIII-O/13) (Paragraph approved')
  })

  it('the groups on Emergency and on Prevention are one body each, by a confirmed merge, under all their printed names', () => {
    const groups = labelled('WorkingGroup')
    expect(groups.filter((id) => /emergency/i.test(String(value(id, 'nameEn'))))).toEqual(['stg-emergency-services'])
    expect(groups.filter((id) => /prevention of crime/i.test(String(value(id, 'nameEn'))))).toEqual(['stg-prevention'])
    expect(rows.links.filter((one) => one.to === 'stg-emergency-services' && one.from.startsWith(`${Q}/`)).map(({ from: start, properties }) => [start, properties['asPrinted']])).toEqual([
      [`${Q}/op/7/a1`, 'Subsidiary Technical Group on Emergency Services'],
      [`${Q}/op/7/a2`, 'The Subsidiary Technical working group'],
      [`${Q}/op/8/a1`, 'Subsidiary Technical Group on Emergency and Security Services'],
      [`${Q}/fu/4/a1`, 'Subsidiary Technical Group on Emergency and Security Services'],
    ])
    const merges = labelled('Finding').filter((id) => value(id, 'kind') === 'SAME_BODY')
    expect(merges.filter((id) => from(id, 'FOUND').includes('stg-emergency-services')).flatMap((id) => from(id, 'ABOUT')).sort()).toEqual([`${Q}/fu/4`, `${Q}/op/7`, `${Q}/op/8`])
    expect(merges.filter((id) => from(id, 'FOUND').includes('stg-prevention')).flatMap((id) => from(id, 'ABOUT')).sort()).toEqual([`${Q}/fu/1`, `${Q}/fu/2`, `${Q}/fu/3`, `${Q}/pre/n10`])
  })

  it('“emergency and service services” is shown as printed, a slip by suggestion only, and no new body', () => {
    expect(anomalies(`${Q}/op/10`)).toMatch(/“emergency and service services”.*suggestion only/)
    expect(labelled('Body').filter((id) => /service services/.test(JSON.stringify(node(id).properties)))).toEqual([])
    expect(startsOf(`${Q}/op/10/`).map(({ to }) => to).sort()).toEqual(['dps', 'member-states'])
  })

  it('AG/CG/doc.9/19 is one plan of action, and the two lines that disagree on what it is are flagged', () => {
    expect([value('hpa-homicide', 'kind'), value('hpa-homicide', 'symbols')]).toEqual(['PLAN_OF_ACTION', expect.arrayContaining(['AG/CG/doc.9/19'])])
    expect([`${Q}/pre/n9`, `${Q}/op/18`].map((id) => [anomalies(id).includes('AG/CG/doc.9/19'), citations(id).some((cited) => cited.endsWith(' hpa-homicide'))])).toEqual([[true, true], [true, true]])
    expect(labelled('Instrument').filter((id) => value(id, 'kind') === 'RESOLUTION' && (value(id, 'symbols') as string[]).includes('AG/CG/doc.9/19'))).toEqual([])
  })

  it('the lone “/” is no paragraph; it is kept as an anomaly and as the footnote’s possible place', () => {
    expect(value(Q, 'apparatus')).toContain('lone mark: /')
    expect(anomalies(`${Q}/op/14`)).toContain('“/”')
    expect(units(Q, 'OPERATIVE').map((path) => value(`${Q}/${path}`, 'label'))).toEqual(Array.from({ length: 19 }, (_, place) => `${place + 1}.`))
  })

  it('the line of Uruguay announces a footnote with neither text nor place, and is no follow-up paragraph and no reservation', () => {
    expect(labelled('PendingFootnote').map((id) => [from(id, 'ANNOUNCED_BY'), value(id, 'anchor'), value(id, 'candidateAnchor'), into(id, 'ANNOUNCES')])).toEqual([[['uruguay'], undefined, `${Q}/op/14`, [`${Q}/note/n1`]]])
    expect(units(Q, 'FOOTNOTE')).toEqual(['note/n1'])
    expect(acts(`${Q}/note/n1`)).toEqual([])
    expect(labelled('TreatyAction').filter((id) => id.startsWith('quito-2019'))).toEqual([])
  })

  it('“the same Declaration” is the Declaration on Security in the Americas', () => {
    expect(link('RECALLS', `${Q}/pre/n2`, 'declaration-security-americas').properties['asPrinted']).toBe('the same Declaration')
  })

  it('the six outcomes after “as evidenced in the adoption of” are cited as evidence, and none is reaffirmed', () => {
    const six = ['mexico-city-2008', 'santo-domingo-2009', 'port-of-spain-2011', 'medellin-2013', 'lima-2015', 'san-pedro-sula-2017']
    expect(linksOf('CITES').filter((one) => one.from === `${Q}/pre/n4`).map(({ to, properties }) => [to, properties['role']])).toEqual(six.map((id) => [id, 'evidence']))
    expect(linksOf('REAFFIRMS').filter((one) => one.from.startsWith(Q)).map(({ to }) => to)).toEqual(['mispa'])
    expect(six.flatMap((id) => link('DRAWS_ON', 'quito-2019', id).properties['kinds'])).toEqual(six.map(() => 'CITES'))
  })

  it('“(MISPA) (2021)” is the year that the text expects, and MISPA VIII was not held in it', () => {
    expect(value('mispa-8', 'plannedFor')).toBe('2021')
    expect(said('mispa-8', 'plannedFor')).toEqual([{ value: '2021', holds: true, preferred: true, status: 'ADOPTED', by: [`${Q}/op/18`] }])
    expect([value('mispa-8', 'held'), value('mispa-8', 'heldEarliest')]).toEqual(['2025-07-16/2025-07-17', '2025-07-16'])
  })

  it('the offer of El Salvador is a hosting offer, and El Salvador hosted neither the meeting nor the course', () => {
    const offers = labelled('HostingOffer').filter((id) => from(id, 'OFFERED_BY').includes('el-salvador'))
    expect(offers.flatMap((id) => from(id, 'OFFER_FOR'))).toEqual(['mispa-8', 'redppol-course-3'])
    expect(from('el-salvador', 'HOSTED').filter((id) => ['mispa-8', 'redppol-course-3'].includes(id))).toEqual([])
  })

  it('op 19 holds three acts in one paragraph, and its “(rationality)” is a gloss', () => {
    expect(acts(`${Q}/op/19`).map((id) => [from(id, 'ADDRESSED_TO'), value(id, 'lemma')])).toEqual([[['oas-pc'], 'recommend'], [['csh'], 'request'], [['csh'], 'request']])
    expect(anomalies(`${Q}/op/19`)).toContain('“(rationality)”')
  })

  it('the verb of op 16 stands behind its purpose: request, with the hedge consider', () => {
    expect(acts(`${Q}/op/16`).map((id) => [value(id, 'lemma'), value(id, 'hedges'), value(id, 'leads')])).toEqual([['request', ['CONSIDER'], false]])
  })

  it('“Express gratitude”, “take note” and “To thank” are courtesy, and no mandates', () => {
    const courtesy = [`${Q}/fu/1`, `${Q}/fu/8`].flatMap(acts)
    expect(courtesy.map((id) => [value(id, 'lemma'), value(id, 'class'), value(id, 'isMandate')])).toEqual([
      ['express gratitude', 'COURTESY', false],
      ['take note', 'COURTESY', false],
      ['thank', 'COURTESY', false],
    ])
  })

  it('that Medellín’s set was adopted is attested for the instrument: its paragraphs stay approved in committee', () => {
    expect(value('medellin-2013', 'adopted')).toBe('2013-11-22')
    expect(new Set(units(M).map((path) => value(`${M}/${path}`, 'status')))).toEqual(new Set(['APPROVED_IN_COMMITTEE', 'DRAFTED']))
    expect(units(M).filter((path) => value(`${M}/${path}`, 'status') === 'DRAFTED')).toEqual(['fu/5bis', 'fu/5bis-alt'])
    const statuses = startsOf(`${M}/`).filter(({ type }) => ([...CITATION_KINDS, ...ROLE_KINDS] as string[]).includes(type)).map(({ properties }) => properties['status'])
    expect(new Set(statuses)).toEqual(new Set(['APPROVED_IN_COMMITTEE']))
  })
})
