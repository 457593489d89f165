import { describe, expect, test } from 'vitest'
import { frameOf } from '../../../src/ingest/acts/frame-of.js'
import { placeholdersIn } from '../../../src/ingest/acts/actor.js'
import { read, readAll, who } from '../fixtures-acts/reading.js'

const acts = (text: string, more = {}) => read(text, more).acts
const verbs = (text: string, more = {}) => acts(text, more).map(({ lemma }) => lemma)
const first = (text: string, more = {}) => {
  const [act] = acts(text, more)
  if (act === undefined) throw new Error(`No act is read in “${text}”.`)
  return act
}

describe('The acts of a paragraph', () => {
  test.each([
    ['Urge the member states to act', ['urge']],
    ['Continue strengthening cooperation', ['continue']],
    ['To implement, strengthen, or consider establishing mechanisms', ['implement']],
    ['Promote and consolidate initiatives', ['promote']],
    ['Express gratitude to the Government of Honduras for its two boats, and to take note of its report', ['express gratitude', 'take note']],
    ['Urge the states to go on; and encourage others to follow', ['urge', 'encourage']],
    ['Establish the Subsidiary Technical Group on Border Security, elect the Republic of Colombia as its Chair, and welcome its offer', ['establish', 'elect', 'welcome']],
    ['Having ascertained the need (rationality) of it, in order to deepen and boost cooperation, recommend that the Permanent Council convene a meeting; request the Committee on Hemispheric Security to identify topics; and to draft a report', ['recommend', 'request', 'request']],
    ['In order to ensure continuity, request that next year’s host country consider hosting a course', ['request']],
    ['We, the ministers, express our gratitude to the Government of Mexico', ['express gratitude']],
    ['Instruct the Committee on Hemispheric Security to define terms, and establish schedules of work, in order to plan', ['instruct']],
    ['Establish the Subsidiary Technical Group on Border Security, in order to define terms, and establish protocols', ['establish']],
    ['Urges Member States to prosecute; calls upon the donors to help, and requests the Secretary-General to report', ['urge', 'call upon', 'request']],
    ['Recognizing that time is short, invites States to hurry', ['invite']],
    ['Reiterates its invitation to Member States to join', ['invite']],
    ['To renew the mandate of the Subsidiary Technical Group on Border Security, and to entrust it with preparing a list', ['renew', 'entrust']],
    ['Urge the member states to cooperate, and request the General Secretariat to report', ['urge', 'request']],
    ['Request the member states to adopt rules, and encourage the use of them', ['request']],
    ['The city hosts many visitors.', []],
    ['Photograph every sheet', []],
    ['Immediate end of the theft', []],
    ['Exchange of information between ports', []],
    ['Support to the pilots', []],
    ['Lament the loss of life, and hail the divers', ['lament', 'hail']],
    ['Renew the invitation to the member states to sign', ['invite']],
    ['Renew the mandate of the Subsidiary Technical Group on Border Security', ['renew']],
  ])('%s', (text, lemmas) => {
    expect(verbs(text)).toEqual(lemmas)
  })

  test.each([
    ['REAFFIRMING the importance of work, and highlighting the role of Honduras', ['reaffirm', 'highlight']],
    ['RECALLING that the States condemned crime, and committed to fighting it', ['recall']],
    ['Deeply concerned about crime, convinced of the need to act, and welcoming all help', ['be concerned', 'be convinced', 'welcome']],
    ['Recalling a measure taken by the States concerned, and others', ['recall']],
    ['Fearing for the crews, and welcoming all help', ['fearing', 'welcome']],
    ['Having weighed the cost of nets', ['weighed']],
    ['Outraged by the theft of maps', ['outraged']],
    ['Harbour masters listen at night', []],
  ])('A clause of the preamble: %s', (text, lemmas) => {
    expect(verbs(text, { section: 'PREAMBLE' })).toEqual(lemmas)
  })

  test.each([
    ['ES', 'EXHORTAR a los Estados Miembros a que cooperen', ['exhortar']],
    ['ES', 'Solicita al Secretario General que informe; y alienta a los Estados a que colaboren', ['solicitar', 'alentar']],
    ['ES', 'Elegir a la República del Ecuador como Presidente del Grupo Técnico Subsidiario sobre Seguridad Fronteriza', ['elegir']],
    ['ES', 'Ruega al Secretario General que distribuya el texto, y da las gracias a los pilotos', ['rogar', 'dar las gracias']],
    ['ES', 'Toma conocimiento del informe', ['tomar conocimiento']],
    ['ES', 'Encargar a la Comisión de Seguridad Hemisférica que prepare el temario y que lo presente al Consejo Permanente', ['encargar', 'encargar']],
    ['ES', 'Instar a los Estados Miembros a que cooperen, y exhortar a los observadores permanentes a que contribuyan', ['instar', 'exhortar']],
    ['FR', 'Prie le Secrétaire général de présenter un rapport', ['prier']],
    ['PT', 'Instar os Estados membros a que cooperem', ['instar']],
  ] as const)('%s %s', (language, text, lemmas) => {
    expect(verbs(text, { language })).toEqual(lemmas)
  })

  test('A duty said in a sentence of its own is an act.', () => {
    const [, share, report] = acts('Establish the Subsidiary Technical Group on Border Security. Another function of this new Group will be to share experience. The Chair of the Group shall present reports on progress to the Committee on Hemispheric Security.')
    expect(share).toMatchObject({ verb: 'will be to share', class: 'COMMAND', confidence: 'MEDIUM' })
    expect(who(share?.roles.addressedTo ?? [])).toEqual(['wg-borders'])
    expect(report).toMatchObject({ verb: 'shall present', cadence: 'UNSTATED_RECURRING' })
    expect([who(report?.roles.addressedTo ?? []), who(report?.roles.deliveredTo ?? [])]).toEqual([['chair-wg-borders'], ['csh']])
  })

  test('A sentence that only says how a thing is made asks nobody.', () => {
    const [, how, states] = acts('Instruct the member states to design a strategy. This strategy will be developed in line with the law. To this end, member states will continue to strengthen their ties.')
    expect(how).toMatchObject({ verb: 'will be developed', lemma: 'develop', isMandate: false, insideAct: 'a1' })
    expect(states).toMatchObject({ verb: 'will continue to strengthen', class: 'SOFT', isMandate: true, hedges: ['CONTINUE'] })
  })

  test('What the addressee is to ask of others is an act inside the act.', () => {
    const [report, urge] = acts('Instruct the General Secretariat to report to relevant international organizations on the results and to urge them to consider, where appropriate, a drill of their own')
    expect(who(report?.roles.addressedTo ?? [])).toEqual(['gs-oas'])
    expect(who(report?.roles.deliveredTo ?? [])).toEqual(['international-organizations'])
    expect(urge).toMatchObject({ insideAct: 'a1', class: 'EXHORT', hedges: ['CONSIDER', 'WHERE_APPROPRIATE'] })
    expect([who(urge?.roles.addressedTo ?? []), who(urge?.roles.through ?? [])]).toEqual([['international-organizations'], ['gs-oas']])
  })

  test('“it” is the body named last before.', () => {
    const [, entrust] = acts('To renew the mandate of the Subsidiary Technical Group on Border Security, and to entrust it with preparing a list')
    expect(who(entrust?.roles.addressedTo ?? [])).toEqual(['wg-borders'])
  })

  test('Points do what their paragraph asks, of those whom it asks.', () => {
    const [head] = acts('Requests the General Secretariat:')
    const [point] = acts('Strengthening its registers, as appropriate;', { under: head })
    expect(point).toMatchObject({ verb: 'Strengthening', lemma: 'strengthen', frame: 'request', class: 'REQUEST', isMandate: true, hedges: ['AS_APPROPRIATE'] })
    expect(who(point?.roles.addressedTo ?? [])).toEqual(['gs-oas'])
  })

  test.each([
    ['EN', 'Calls upon the member states, as needed, to:', 'Photograph every sheet;', 'Photograph'],
    ['EN', 'Instruct the General Secretariat to:', 'Quietly count the buses;', 'Quietly count'],
    ['ES', 'Insta a los Estados Miembros a que:', 'Midan el agua;', 'Midan'],
    ['EN', 'Decides that the Committee on Hemispheric Security shall, inter alia:', 'Photograph every sheet;', 'Photograph'],
    ['ES', 'Exhorta a los Estados Miembros, según proceda, a:', 'no cerrar los puertos;', 'no cerrar'],
  ] as const)('%s “%s”: its points begin with their verbs, whatever these are', (language, paragraph, text, verb) => {
    const head = first(paragraph, { language })
    const [point] = acts(text, { language, under: head })
    expect(point).toMatchObject({ verb, class: head.class, isMandate: true })
    expect(who(point?.roles.addressedTo ?? [])).toEqual(who(head.roles.addressedTo))
  })

  test('A point of a paragraph that ends before no verb need not begin with one.', () => {
    const head = first('Request the General Secretariat to keep registers, including:')
    expect(acts('Of those who asked for an atlas;', { under: head })).toEqual([])
  })

  test('“Acting under Chapter VII” is a basis and no act.', () => {
    expect(acts('Acting under Chapter VII of the Charter of the United Nations,', { section: 'ENACTING' })).toEqual([])
  })

  test('“It shall …”, “The Group shall …”: the body that was named before.', () => {
    const whom = (sentence: string) => who(acts(`Establish the Subsidiary Technical Group on Border Security. ${sentence}`).at(-1)?.roles.addressedTo ?? [])
    expect([whom('It shall meet each year.'), whom('The Group shall meet each year.'), whom('The Chair shall report each year.')]).toEqual([['wg-borders'], ['wg-borders'], ['chair-wg-borders']])
  })

  test('“Consider” softens what is done with it, and is a deed where it stands alone.', () => {
    expect([first('Consider lending copies').hedges, first('Consider additional tools').hedges]).toEqual([['CONSIDER'], []])
  })

  test('An opening and a footnote perform no act.', () => {
    expect(acts('We, the ministers, convened by the Permanent Council, urge nothing', { section: 'OPENING' })).toEqual([])
    expect(acts('Urge the reader', { section: 'FOOTNOTE' })).toEqual([])
  })

  test('The spans of acts are stretches of the text in printed order.', () => {
    const text = 'Urge the states to act; and encourage others to follow.'
    expect(acts(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Urge the states to act', 'encourage others to follow.'])
  })
})

describe('Whom an act addresses', () => {
  test.each([
    ['Urge the member states to act', ['member-states']],
    ['Instruct the member states, through the Committee on Hemispheric Security, to act', ['member-states']],
    ['Request that the Secretariat for Multidimensional Security provide, through the Department of Public Security, a report', ['sms']],
    ['Encourage the member states, permanent observers, international organizations, and others to help', ['member-states', 'observers', 'international-organizations']],
    ['Entrust the Department of Public Security with drawing up a plan', ['dps']],
    ['Urge the States Parties to the Inter-American Convention on Mutual Assistance in Criminal Matters or its Optional Protocol to answer within a month', ['parties']],
    ['Request that the host country of the next Meeting of Ministers Responsible for Public Security in the Americas offer a course', ['host']],
    ['Calls upon all States, including those of the region, and donors to help', ['?all States', '?donors']],
    ['Requests the Secretary-General to report', ['?the Secretary-General']],
    ['Decides that the Committee on Hemispheric Security shall keep a register', ['csh']],
    ['Encourage the development of new tools', []],
    ['Invite the harbour masters and their pilots to meet', ['?the harbour masters', '?their pilots']],
    ['Also call upon auction houses to publish prices', ['?auction houses']],
    ['Encourage efforts and new measures to reduce noise', []],
    ['Urge increased cooperation to stop theft', []],
    ['To urge member states that have not done so to sign', ['?member states that have not done so']],
    ['To recommend to the member states that they lend boats', ['member-states']],
    ['Instruct the Department of Public Security, if funds allow, to count buses', ['dps']],
    ['That the General Secretariat shall keep the count', ['gs-oas']],
    ['Request the Committee on Hemispheric Security and, in coordination with it, the Department of Public Security to count', ['csh', 'dps']],
    ['Call upon all neighbouring, regional and international partners to help', ['?all neighbouring, regional and international partners']],
    ['Request the Department of Public Security, in its capacity as host, to lend a room', ['dps']],
    ['Call for greater coherence among the member states', []],
    ['Strengthen cooperation among the member states', []],
    ['Establish the Subsidiary Technical Group on Border Security', []],
    ['Welcome the offer of the Government of El Salvador', []],
  ])('%s', (text, expected) => {
    expect(who(first(text).roles.addressedTo)).toEqual(expected)
  })

  test('“them” are those who were asked before.', () => {
    const [, urge] = acts('Encourages the member states to train interpreters, and urges them to pay them fairly')
    expect([who(urge?.roles.addressedTo ?? []), urge?.roles.addressedTo[0]?.asPrinted]).toEqual([['member-states'], 'them'])
  })

  test('States that are not yet party to the instruments just named are meant by a rule.', () => {
    const [, encourage] = acts('Urge the States Parties to the Inter-American Convention on Mutual Assistance in Criminal Matters or its Optional Protocol to answer within a month; and encourage states that are not yet party to those instruments to join.')
    expect(who(encourage?.roles.addressedTo ?? [])).toEqual(['not-parties'])
  })

  test.each([
    ['Insta a los Estados Miembros y a los observadores permanentes a que cooperen', ['member-states', 'observers']],
    ['Encomendar a la Secretaría de Seguridad Multidimensional la elaboración de un plan', ['sms']],
    ['Solicita a la Secretaría General que, en coordinación con el Departamento de Seguridad Pública, presente un informe', ['gs-oas']],
    ['Recomienda que los Estados Miembros adopten políticas', ['member-states']],
    ['Alentar el desarrollo de nuevas herramientas', []],
    ['Instar a los armadores y a las navieras a que paguen', ['?los armadores', '?las navieras']],
    ['Pedir a los Estados Miembros que todavía no lo han hecho que firmen', ['?los Estados Miembros que todavía no lo han hecho']],
    ['Alentar la cooperación entre los puertos a fin de ahorrar', []],
  ])('%s', (text, expected) => {
    expect(who(first(text, { language: 'ES' }).roles.addressedTo)).toEqual(expected)
  })
})

describe('The other roles of an act', () => {
  test('Through whom, with whose support, with whom, after consulting whom, inside what.', () => {
    const { roles } = first('Instruct the Department of Public Security, through the Committee on Hemispheric Security, with the support of the General Secretariat, in coordination with the Secretariat for Multidimensional Security, in consultation with the Committee on Juridical and Political Affairs, and in the framework of the Inter-American Network for Police Training, to act')
    expect([roles.addressedTo, roles.through, roles.supportedBy, roles.coordinatedWith, roles.consulting, roles.within].map(who)).toEqual([['dps'], ['csh'], ['gs-oas'], ['sms'], ['cajp'], ['net-police']])
  })

  test.each([
    ['Request the Department of Public Security to report to the Permanent Council', ['oas-pc']],
    ['Ask the member states to send the Department of Public Security photographs of each siren', ['dps']],
    ['Request the Department of Public Security to draw up a list, for member states’ consideration and possible use', ['member-states']],
    ['Request the Department of Public Security to draft a report to facilitate consideration of this proposal by the Permanent Council', ['oas-pc']],
    ['Request the Department of Public Security to provide a biennial report', []],
  ])('%s', (text, expected) => {
    expect(who(first(text).roles.deliveredTo)).toEqual(expected)
  })

  test('Support goes to those whom it benefits, and is no report to them.', () => {
    const { roles } = first('Ask the General Secretariat to provide ongoing technical support to member states that request it')
    expect([who(roles.benefits), who(roles.deliveredTo)]).toEqual([['member-states'], []])
  })

  test('A report is due before a meeting, and moves with it.', () => {
    const { due, roles } = first('Request the Department of Public Security to submit a report to the Committee on Hemispheric Security, prior to the Seventh Meeting of Ministers Responsible for Public Security (MISPA-VII)')
    expect(who(roles.dueBefore)).toEqual(['mispa-7'])
    expect([due?.asPrinted.slice(0, 28), due?.date]).toEqual(['prior to the Seventh Meeting', undefined])
  })

  test('A biennial report is first due two years after adoption, unless a body has first to be set up.', () => {
    const adopted = { adoptedOn: '2019-10-31' }
    expect(first('Request the Department of Public Security to provide a biennial report', adopted).due).toMatchObject({ asPrinted: 'biennial', date: '2021-10-31', derived: true })
    expect(first('Request the Inter-American Network for Police Training to set up a working group to submit a biennial report', adopted).due?.date).toBeUndefined()
  })

  test('A named body is established, and the day that is established is none.', () => {
    expect(who(first('Establish, pursuant to paragraph 14 of the “Document of Port of Spain,” the Subsidiary Technical Group on Border Security').roles.establishes)).toEqual(['wg-borders'])
    expect(first('Establish March 3 of each year as the “Day of the Mountain Guides.”')).toMatchObject({ observance: { on: '--03-03' }, isMandate: false, cadence: undefined })
  })

  test('A body that nobody knows is established under its printed name, and charged at once.', () => {
    const [establish, charge] = acts('Establish a Special Working Group to follow up on these Recommendations', { self: 'our-text' })
    expect(who(establish?.roles.establishes ?? [])).toEqual(['?Special Working Group'])
    expect(charge).toMatchObject({ standing: 'CHARGE', lemma: 'follow up', class: 'COMMAND' })
  })

  test.each([
    ['Elect the Republic of Ecuador as Chair of the Subsidiary Technical Group on Border Security', ['ecuador'], 'wg-borders'],
    ['Elect the Dominican Republic as Chair of the Subsidiary Technical Group on Border Security', ['dominican-republic'], 'wg-borders'],
    ['Instruct the Subsidiary Technical Group on Border Security to meet and elect the Republic of xxxxx as its Chair', ['?the Republic of xxxxx'], 'wg-borders'],
  ])('%s', (text, states, body) => {
    const act = acts(text).find(({ lemma }) => lemma === 'elect')
    expect(who(act?.roles.elects ?? [])).toEqual(states)
    expect(act?.electsFor.map(({ office, body: elected }) => [office, elected?.to])).toEqual([['CHAIR', body]])
  })

  test('Recommendations of another text become one’s own by being adopted or urged.', () => {
    expect(first('Urge every member state to implement the recommendations included in the Hemispheric Plan of Action against Transnational Organized Crime').incorporates.map(({ reference }) => reference.ids)).toEqual([['plan-crime']])
    expect(first('Adopt the Recommendations of the group on border security, contained in document MISPA/doc.7/08 rev. 4').incorporates.map(({ reference }) => reference.ids)).toEqual([['commitment']])
  })

  test.each([
    ['Urge the member states to continue strengthening cooperation', ['CONTINUE']],
    ['Request the Department of Public Security to act in order to continue cooperation', []],
    ['Invite the international organizations to consider making voluntary contributions', ['CONSIDER', 'VOLUNTARY']],
    ['Consider additional tools', []],
    ['Implement, as the case may be, programmes', ['AS_THE_CASE_MAY_BE']],
    ['Urge the member states to make the widest possible use of it', []],
  ])('The hedges of “%s” are %j', (text, hedges) => {
    expect(first(text).hedges).toEqual(hedges)
  })
})

describe('A name left open', () => {
  test.each([
    ['elect the Republic of xxxxx as Chair', 'the Republic of xxxxx', 'STATE'],
    ['elegir a la República de xxxx', 'la República de xxxx', 'STATE'],
    ['to meet on ____', '____', 'DATE'],
  ])('%s', (text, asPrinted, standsFor) => {
    expect(placeholdersIn(text)).toMatchObject([{ asPrinted, standsFor }])
  })

  test('is no name of five letters', () => {
    expect(placeholdersIn('the Republic of Texas and Halifax')).toEqual([])
  })
})

describe('The frame of an operative part', () => {
  test.each([
    ['WE RECOMMEND:', 'EN', 'recommend'],
    ['Adopt the following recommendations for public security:', 'EN', 'recommend'],
    ['RESOLVES:', 'EN', 'resolve'],
    ['DECLARE:', 'EN', 'declare'],
    ['RESUELVE:', 'ES', 'resolver'],
    ['La Reunión formula las siguientes recomendaciones:', 'ES', 'recomendar'],
    ['The General Assembly,', 'EN', undefined],
  ] as const)('“%s” is %s %s', (formula, language, lemma) => {
    expect(frameOf(formula, language)).toBe(lemma)
  })

  test('stands beside the verb of each act of that part, and of no other', () => {
    expect(first('Urge the member states to act', { frame: 'recommend' })).toMatchObject({ lemma: 'urge', frame: 'recommend' })
    expect(first('Urge the member states to act', { frame: 'recommend', section: 'FOLLOW_UP' }).frame).toBeUndefined()
  })
})

describe('A text read in order', () => {
  test('Later paragraphs lean on earlier ones.', () => {
    const [, second] = readAll([['Establish a Special Forum on Rivers (SFR)', {}], ['Request the SFR to report to the Permanent Council', {}]])
    expect(who(second?.acts[0]?.roles.addressedTo ?? [])).toEqual(['?the SFR'])
    expect(second?.references[0]).toMatchObject({ basis: 'INITIALS', title: 'Special Forum on Rivers' })
  })
})
