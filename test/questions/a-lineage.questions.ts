import type { Question } from './question.js'

const M = 'medellin-2013/draft-2013-10-31'
const Q = 'quito-2019/adopted'

/** A line of work as an editor holds it: its acts in order with verb, class, hedges, addressees, deliverable and deadline. */
const THREAD = `query($id: ID!) {
  thread(id: $id) {
    editor judgedOn reason
    acts { edges { properties { order note } node { id verb lemma class hedges hasAddressee aim deliverable due { edtf } cadence addressedTo { edges { node { id } } } concerns { edges { node { id } } } } } }
    provisions { edges { properties { order } node { id } } }
  }
}`

const step = (id: string): string => `thread.acts.edges[node.id=${id}].node`

/** Lineage of mandates: what texts cite, and what an editor holds to be one line of work, told apart. */
export const questions: readonly Question[] = [
  {
    id: 'A1',
    asks: 'Which earlier outcomes does the Medellín text reaffirm?',
    query: `{ instrument(id: "medellin-2013") {
      reaffirmed: cites(kinds: [REAFFIRMS]) { rows { cited { id } provision { id } status } }
      underscored: cites(kinds: [UNDERSCORES]) { rows { cited { id } provision { id } } }
    } }`,
    expected: [
      { at: 'instrument.reaffirmed.rows[].cited.id', are: ['mexico-city-2008', 'santo-domingo-2009'] },
      { at: 'instrument.reaffirmed.rows[].provision.id', are: [`${M}/pre/1`, `${M}/pre/1`] },
      { at: 'instrument.reaffirmed.rows[].status', are: ['APPROVED_IN_COMMITTEE', 'APPROVED_IN_COMMITTEE'] },
      { at: 'instrument.underscored.rows[cited.id=port-of-spain-2011].provision.id', are: [`${M}/pre/2`] },
    ],
  },
  {
    id: 'A2',
    asks: 'What exactly does Quito reaffirm, and what are the six instruments doing there?',
    query: `{ instrument(id: "quito-2019") {
      reaffirmed: cites(kinds: [REAFFIRMS]) { rows { cited { id } provision { id line } } }
      cited: cites(kinds: [CITES], first: 100) { rows { role cited { id ... on Instrument { name adoptedAt { edges { node { id } } } } } provision { id } } }
    } }`,
    expected: [
      { at: 'instrument.reaffirmed.rows[].cited.id', are: ['mispa'] },
      { at: 'instrument.reaffirmed.rows[].provision', are: [{ id: `${Q}/pre/n4`, line: 13 }] },
      { at: 'instrument.cited.rows[role=evidence].cited.id', are: ['mexico-city-2008', 'santo-domingo-2009', 'port-of-spain-2011', 'medellin-2013', 'lima-2015', 'san-pedro-sula-2017'] },
      { at: 'instrument.cited.rows[role=evidence].provision.id', are: Array.from({ length: 6 }, () => `${Q}/pre/n4`) },
    ],
  },
  {
    id: 'A3',
    asks: 'Trace “cooperation, coordination and mutual technical assistance”.',
    query: THREAD,
    variables: { id: 'thread-cooperation-and-technical-assistance' },
    expected: [
      { at: 'thread.acts.edges[].node.id', include: [`${M}/op/2/a1`, `${Q}/op/2/a1`] },
      { at: `${step(`${M}/op/2/a1`)}.verb`, says: 'Strengthen' },
      { at: `${step(`${M}/op/2/a1`)}.hasAddressee`, is: false },
      { at: `${step(`${M}/op/2/a1`)}.aim`, says: 'insecurity' },
      { at: `${step(`${Q}/op/2/a1`)}.verb`, says: 'Urge' },
      { at: `${step(`${Q}/op/2/a1`)}.hedges[]`, include: ['CONTINUE'] },
      { at: `${step(`${Q}/op/2/a1`)}.addressedTo.edges[].node.id`, are: ['member-states'] },
      { at: `${step(`${Q}/op/2/a1`)}.aim`, says: 'transnational organized crime' },
      { at: 'thread.acts.edges[].properties.note', says: ['reciprocal', 'mutual'] },
      { at: 'thread.provisions.edges[].node.id', include: [`${M}/pre/10`, `${M}/fu/2`] },
    ],
  },
  {
    id: 'A4',
    asks: 'Trace the sharing of operational information and intelligence.',
    query: THREAD,
    variables: { id: 'thread-sharing-of-information' },
    expected: [
      { at: `${step(`${M}/op/3/a1`)}.verb`, is: 'Continue strengthening' },
      { at: `${step(`${M}/op/3/a1`)}.hasAddressee`, is: false },
      { at: `${step(`${Q}/op/3/a1`)}.lemma`, is: 'request' },
      { at: `${step(`${Q}/op/3/a1`)}.addressedTo.edges[].node.id`, are: ['sms'] },
      { at: `${step(`${Q}/op/3/a1`)}.deliverable`, says: 'list' },
      { at: `${step(`${Q}/op/3/a1`)}.due.edtf`, is: '2020-03-31' },
      { at: 'thread.provisions.edges[].node.id', are: [`${M}/pre/12`, `${Q}/pre/n14`] },
      { at: 'thread.acts.edges[].properties.note', says: ['operational', 'narrower', 'domestic laws'] },
    ],
  },
  {
    id: 'A5',
    asks: 'Trace observatories.',
    query: THREAD,
    variables: { id: 'thread-observatories' },
    expected: [
      { at: 'thread.acts.edges[].node.id', are: [`${M}/op/6/a1`, `${Q}/op/5/a1`] },
      { at: `${step(`${M}/op/6/a1`)}.verb`, says: 'Foster' },
      { at: `${step(`${Q}/op/5/a1`)}.verb`, says: 'Cooperate' },
      { at: 'thread.provisions.edges[].node.id', are: [`${M}/pre/13`, `${Q}/pre/n8`] },
      { at: 'thread.acts.edges[].properties.note', says: ['Inter-American'] },
    ],
  },
  {
    id: 'A6',
    asks: 'Did the call for resources weaken?',
    query: `${THREAD.trimEnd().slice(0, -1)}  threadHistory(id: $id) { scale { id } steps { order changes { aspect dropped } strength { addressees result } evidence { id } } } }`,
    variables: { id: 'thread-resources' },
    expected: [
      { at: `${step(`${M}/fu/6/a1`)}.verb`, says: 'Invite' },
      { at: `${step(`${M}/fu/6/a1`)}.class`, is: 'SOFT' },
      { at: `${step(`${M}/fu/6/a1`)}.hedges[]`, include: ['CONSIDER'] },
      { at: `${step(`${Q}/fu/7/a1`)}.verb`, says: 'Encourage' },
      { at: `${step(`${Q}/fu/7/a1`)}.class`, is: 'EXHORT' },
      { at: `${step(`${Q}/fu/7/a1`)}.hedges[]`, exclude: ['CONSIDER'] },
      { at: `${step(`${Q}/fu/7/a1`)}.addressedTo.edges[].node.id`, are: ['member-states', 'permanent-observers', 'international-organizations', 'nongovernmental-organizations'] },
      { at: 'thread.reason', says: 'International organizations' },
      { at: 'threadHistory.steps[order=2].changes[aspect=HEDGES].dropped[]', include: ['CONSIDER'] },
      { at: 'threadHistory.steps[order=2].strength[addressees=OUTSIDE_ORGANIZATIONS].result', is: 'STRONGER' },
      { at: 'threadHistory.steps[order=2].strength[addressees=STATES].result', is: 'NOT_COMPARABLE' },
      { at: 'threadHistory.steps[].evidence[].id', are: [`${M}/fu/6`, `${Q}/fu/7`] },
    ],
  },
  {
    id: 'A8',
    asks: 'Which paragraph of Quito corresponds to Medellín’s follow-up 7?',
    query: `{
      findings(where: {about: {id: {eq: "${M}/fu/7"}}}) { nodes { kind reason editor comparedWith { edges { node { id } } } found { edges { node { id } } } } }
      body(id: "oas-pc") { rolesIn(first: 100) { rows { provision { id } } } }
    }`,
    expected: [
      { at: 'findings.nodes[].kind', are: ['NO_SUCCESSOR'] },
      { at: 'findings.nodes[].found.edges[]', are: [] },
      { at: 'findings.nodes[].comparedWith.edges[].node.id', are: [Q] },
      { at: 'body.rolesIn.rows[].provision.id', include: [`${Q}/op/19`, `${M}/fu/7`] },
      { at: 'body.rolesIn.rows[].provision.id', exclude: [`${Q}/fu/1`, `${Q}/op/4`, `${Q}/op/18`] },
    ],
  },
  {
    id: 'A9',
    asks: 'Which Medellín mandates have no successor in Quito?',
    query: `{
      none: findings(where: {kind: {eq: NO_SUCCESSOR}, about: {version: {id: {eq: "${M}"}}}}, first: 50) { nodes { about { id } comparedWith { edges { node { id } } } } }
      open: findings(where: {kind: {eq: NOT_JUDGED}, about: {version: {id: {eq: "${M}"}}}}, first: 50) { nodes { about { id } nearest { edges { node { id } } } } }
      corpus { missing { about } }
    }`,
    expected: [
      { at: 'none.nodes[].about.id', are: ['fu/1', 'fu/2', 'fu/3', 'fu/4', 'fu/5', 'fu/7', 'op/4'].map((path) => `${M}/${path}`) },
      { at: 'none.nodes[].comparedWith.edges[].node.id', are: Array.from({ length: 7 }, () => Q) },
      { at: `open.nodes[about.id=${M}/op/3-2].nearest.edges[].node.id`, are: [`${Q}/op/13`, `${Q}/op/19`] },
      { at: `open.nodes[about.id=${M}/op/5].nearest.edges[].node.id`, are: [`${Q}/op/15`] },
      { at: `open.nodes[about.id=${M}/op/8].nearest.edges[].node.id`, are: [`${Q}/op/1`] },
      { at: 'corpus.missing[].about', include: ['lima-2015', 'san-pedro-sula-2017'] },
    ],
  },
  {
    id: 'A11',
    asks: 'How many “Hemispheric Plans of Action” are there?',
    query: `{
      instruments(where: {kind: {eq: PLAN_OF_ACTION}, nameEn: {contains: "Hemispheric Plan of Action"}}, first: 50) { nodes { id adopted { edtf } symbols citedBy(first: 50) { rows { provision { id } } } } }
      conflicts: assertions(where: {aboutId: {eq: "hpa-san-salvador"}, predicate: {eq: "adopted"}}) { nodes { value holds saidInProvision { id } saidIn { id } } }
    }`,
    expected: [
      { at: 'instruments.nodes[].id', are: ['hpa-homicide', 'hpa-san-salvador', 'hpa-toc'] },
      { at: 'instruments.nodes[id=hpa-san-salvador].citedBy.rows[].provision.id', include: [`${M}/pre/5`] },
      { at: 'instruments.nodes[id=hpa-toc].citedBy.rows[].provision.id', include: [`${Q}/op/1`] },
      { at: 'instruments.nodes[id=hpa-toc].adopted.edtf', is: '2006-10-25' },
      { at: 'instruments.nodes[id=hpa-toc].symbols[]', include: ['CP/RES. 908 (1567/06)'] },
      { at: 'instruments.nodes[id=hpa-homicide].citedBy.rows[].provision.id', include: [`${Q}/pre/n9`, `${Q}/op/18`] },
      { at: 'conflicts.nodes[holds=true].value', include: ['2012-05-02'] },
      { at: 'conflicts.nodes[holds=true].saidInProvision.id', include: [`${M}/pre/5`] },
      { at: 'conflicts.nodes[holds=false].value', include: ['2012-05-02'] },
    ],
  },
  {
    id: 'A12',
    asks: 'Was UNTOC promoted?',
    query: `{ instrument(id: "untoc") { citedBy(first: 200) { rows { kind provision { id section } } } } }`,
    expected: [
      { at: `instrument.citedBy.rows[provision.id=${M}/pre/7].provision.section`, include: ['PREAMBLE'] },
      { at: `instrument.citedBy.rows[provision.id=${Q}/pre/n17].provision.section`, include: ['PREAMBLE'] },
      { at: `instrument.citedBy.rows[provision.id=${Q}/op/1].kind`, include: ['BASED_ON'] },
      { at: 'instrument.citedBy.rows[provision.section=OPERATIVE].provision.id', exclude: ['op/2', 'op/3', 'op/3-2', 'op/4', 'op/5', 'op/6', 'op/7', 'op/8'].map((path) => `${M}/${path}`) },
    ],
  },
  {
    id: 'A14',
    asks: 'What is the antecedent of witness and victim protection?',
    query: `{
      findings(where: {about: {id: {eq: "${Q}/op/17"}}}) { nodes { kind reason comparedWith { edges { node { id } } } } }
      corpus { missing { about } }
    }`,
    expected: [
      { at: 'findings.nodes[].kind', are: ['NO_ANTECEDENT'] },
      { at: 'findings.nodes[].comparedWith.edges[].node.id', are: [M] },
      { at: 'findings.nodes[].reason', says: 'victim' },
      { at: 'corpus.missing[].about', include: ['lima-2015', 'san-pedro-sula-2017'] },
    ],
  },
  {
    id: 'A15',
    asks: 'Which mandates entered Quito by reference?',
    query: `{
      acts(where: {incorporates: {some: {node: {textHeld: {eq: false}}}}}, first: 50) { nodes { id lemma hedges provision { id } incorporates { edges { node { id symbols } } } } }
      provision(id: "${Q}/op/7") { citations(first: 50) { rows { role cited { id } } } }
    }`,
    expected: [
      { at: 'acts.nodes[].provision.id', are: [`${Q}/fu/2`, `${Q}/op/18`] },
      { at: `acts.nodes[provision.id=${Q}/fu/2].lemma`, is: 'adopt' },
      { at: `acts.nodes[provision.id=${Q}/fu/2].incorporates.edges[].node.symbols[]`, include: ['GTS/PDVI/doc.11/19 rev.2'] },
      { at: `acts.nodes[provision.id=${Q}/op/18].lemma`, is: 'urge' },
      { at: `acts.nodes[provision.id=${Q}/op/18].hedges[]`, include: ['AS_APPROPRIATE'] },
      { at: `acts.nodes[provision.id=${Q}/op/18].incorporates.edges[].node.id`, are: ['hpa-homicide'] },
      { at: 'provision.citations.rows[cited.id=protocol-guide].role', are: ['attached'] },
    ],
  },
]
