import type { Question } from './question.js'

const M = 'medellin-2013/draft-2013-10-31'
const Q = 'quito-2019/adopted'
const TASK = 'id says verb proposed section isMandate addressees { id partyName asPrinted } provision { id label line } status evidence { id provision { line } }'
const FOLLOW_UP = `query($of: ID!, $within: ID, $includeProposed: Boolean) {
  followUp(of: $of, within: $within, includeProposed: $includeProposed) {
    designated says
    followers { body { id } role task { ${TASK} } otherTasks { ${TASK} } }
    nearest { ${TASK} }
    roles { body { id } role proposed officeHolder paragraphs instrument { id } provisions { id line } acts { id } evidence { id status } }
    total
    tasksWithoutAddressee { ${TASK} }
    bodiesWithoutTask { body { id } how }
    leftOut { proposed }
    coverage { empty says read missing { what about } }
  }
}`

/** Follow-up bodies: who is charged with what, through whom, and what nobody is charged with. */
export const questions: readonly Question[] = [
  {
    id: 'B1',
    asks: 'Who follows up the Medellín Recommendations?',
    query: FOLLOW_UP,
    variables: { of: 'medellin-2013' },
    expected: [
      { at: 'followUp.designated', is: true },
      { at: 'followUp.followers[].body.id', are: ['stg-international-cooperation', 'oas-pc', 'csh'] },
      { at: 'followUp.followers[body.id=stg-international-cooperation].role', is: 'CHARGED' },
      { at: 'followUp.followers[body.id=stg-international-cooperation].task.provision.line', is: 63 },
      { at: 'followUp.followers[body.id=oas-pc].role', is: 'CHARGED' },
      { at: 'followUp.followers[body.id=oas-pc].task.provision.line', is: 73 },
      { at: 'followUp.followers[body.id=csh].role', is: 'CHANNEL' },
      { at: 'followUp.followers[body.id=csh].task.evidence[].id', is: `${M}/fu/7` },
      { at: 'followUp.followers[].task.status', are: ['APPROVED_IN_COMMITTEE', 'APPROVED_IN_COMMITTEE', 'APPROVED_IN_COMMITTEE'] },
      { at: 'followUp.followers[].task.proposed', are: [false, false, false] },
    ],
  },
  {
    id: 'B2',
    asks: 'What else must that group do?',
    query: FOLLOW_UP,
    variables: { of: 'medellin-2013' },
    expected: [
      { at: 'followUp.followers[body.id=stg-international-cooperation].otherTasks[].id', are: [`${M}/fu/5/a5`, `${M}/fu/5/a6`] },
      { at: `followUp.followers[body.id=stg-international-cooperation].otherTasks[id=${M}/fu/5/a5].says`, says: ['world drug problem', 'as far as it is competent'] },
      { at: `followUp.followers[body.id=stg-international-cooperation].otherTasks[id=${M}/fu/5/a6].says`, says: ['chair', 'reports of progress', 'Committee on Hemispheric Security'] },
      { at: `followUp.followers[body.id=stg-international-cooperation].otherTasks[id=${M}/fu/5/a6].addressees[].id`, is: 'chair-of-stg-international-cooperation' },
      { at: 'followUp.followers[body.id=stg-international-cooperation].otherTasks[].provision.line', are: [63, 63] },
    ],
  },
  {
    id: 'B3',
    asks: 'In which roles does the CSH appear?',
    query: `query($of: ID!) {
      medellin: followUp(of: $of, within: "medellin-2013") { roles { role proposed paragraphs provisions { id line } evidence { id status } } leftOut { proposed } }
      proposed: followUp(of: $of, within: "medellin-2013", includeProposed: true) { roles { role proposed provisions { id line } } }
      quito: followUp(of: $of, within: "quito-2019") { roles { role proposed provisions { id line } acts { id } } }
    }`,
    variables: { of: 'csh' },
    expected: [
      { at: 'medellin.roles[].role', are: ['APPROVER', 'RECIPIENT', 'CHANNEL'] },
      { at: 'medellin.roles[role=APPROVER].paragraphs', is: 33 },
      { at: 'medellin.roles[role=RECIPIENT].provisions[].line', are: [63] },
      { at: 'medellin.roles[role=CHANNEL].provisions[].id', are: [`${M}/fu/7`] },
      { at: 'medellin.leftOut.proposed', is: 1 },
      { at: 'proposed.roles[proposed=true].role', are: ['RECIPIENT'] },
      { at: 'proposed.roles[proposed=true].provisions[].id', are: [`${M}/fu/5bis`] },
      { at: 'quito.roles[].role', are: ['CHANNEL', 'RECIPIENT', 'CHARGED'] },
      { at: 'quito.roles[role=CHANNEL].provisions[].line', are: [43] },
      { at: 'quito.roles[role=RECIPIENT].provisions[].line', are: [65] },
      { at: 'quito.roles[role=CHARGED].provisions[].line', are: [66] },
      { at: 'quito.roles[role=CHARGED].acts[].id', are: [`${Q}/op/19/a2`, `${Q}/op/19/a3`] },
    ],
  },
  {
    id: 'B4',
    asks: 'What are the duties and ties of the Department of Public Security in Quito?',
    query: FOLLOW_UP,
    variables: { of: 'dps', within: 'quito-2019' },
    expected: [
      { at: 'followUp.roles[].role', are: ['CHANNEL', 'CHARGED', 'RECIPIENT', 'BENEFICIARY'] },
      { at: 'followUp.roles[role=CHANNEL].provisions[].id', are: [`${Q}/op/4`] },
      { at: 'followUp.roles[role=CHARGED].provisions[].id', are: [`${Q}/op/8`, `${Q}/op/11`] },
      { at: 'followUp.roles[role=RECIPIENT].provisions[].id', are: [`${Q}/op/10`] },
      { at: 'followUp.roles[role=BENEFICIARY].provisions[].id', are: [`${Q}/fu/7`] },
      { at: 'followUp.roles[].provisions[].line', are: [47, 54, 56, 57, 76] },
    ],
  },
  {
    id: 'B6',
    asks: 'With whom does DPS coordinate the training modules, and inside what?',
    query: FOLLOW_UP,
    variables: { of: 'quito-2019/op/11' },
    expected: [
      { at: 'followUp.roles[role=CHARGED].body.id', are: ['dps'] },
      { at: 'followUp.roles[role=COORDINATION].body.id', are: ['dtoc'] },
      { at: 'followUp.roles[role=FRAMEWORK].body.id', are: ['redppol'] },
      { at: 'followUp.roles[].provisions[].line', are: [57, 57, 57] },
    ],
  },
  {
    id: 'B7',
    asks: 'Which recommendations name no addressee?',
    query: `query($medellin: ID!, $quito: ID!) {
      medellin: followUp(of: $medellin) { tasksWithoutAddressee { id isMandate section provision { id line } } }
      quito: followUp(of: $quito) { tasksWithoutAddressee { id isMandate section verb provision { id line } } }
      operative: acts(where: {provision: {version: {id: {eq: "quito-2019/adopted"}}, section: {eq: OPERATIVE}}, isMandate: {eq: true}, hasAddressee: {eq: false}}) { nodes { provision { line } } }
      constitutive: acts(where: {provision: {version: {id: {eq: "quito-2019/adopted"}}, section: {eq: OPERATIVE}}, class: {eq: CONSTITUTIVE}, hasAddressee: {eq: false}}) { nodes { id isMandate } }
    }`,
    variables: { medellin: 'medellin-2013', quito: 'quito-2019' },
    expected: [
      { at: 'medellin.tasksWithoutAddressee[section=OPERATIVE].provision.line', are: [36, 38, 40, 46, 48] },
      { at: 'medellin.tasksWithoutAddressee[section=OPERATIVE].provision.id', are: ['op/2', 'op/3', 'op/3-2', 'op/6', 'op/7'].map((path) => `${M}/${path}`) },
      { at: 'quito.tasksWithoutAddressee[section=OPERATIVE].provision.line', are: [49, 52, 55, 58, 59, 60, 62, 64] },
      { at: 'operative.nodes[].provision.line', are: [49, 58, 59, 60, 62, 64] },
      { at: 'constitutive.nodes[].id', are: [`${Q}/op/7/a1`, `${Q}/op/9/a1`] },
      { at: 'constitutive.nodes[].isMandate', are: [false, false] },
      { at: `quito.tasksWithoutAddressee[id=${Q}/op/7/a1].isMandate`, is: false },
      { at: `quito.tasksWithoutAddressee[id=${Q}/op/9/a1].isMandate`, is: false },
    ],
  },
  {
    id: 'B8',
    asks: 'Who decides on a joint MISPA–REMJA meeting?',
    query: `query($of: ID!) {
      followUp(of: $of) { roles { body { id } role acts { id } provisions { id line } } }
      provision(id: "quito-2019/adopted/op/19") { line acts { totalCount edges { node { id lemma addressedTo { edges { node { id } } } consulting { edges { node { id } } } deliveredTo { edges { node { id } } } } } } }
    }`,
    variables: { of: 'quito-2019/op/19' },
    expected: [
      { at: 'followUp.roles[body.id=oas-pc].role', are: ['CHARGED', 'RECIPIENT'] },
      { at: 'followUp.roles[body.id=csh].role', are: ['CHARGED'] },
      { at: 'followUp.roles[body.id=csh].acts[].id', are: [`${Q}/op/19/a2`, `${Q}/op/19/a3`] },
      { at: 'followUp.roles[body.id=cajp].role', are: ['CONSULTED'] },
      { at: 'followUp.roles[body.id=cajp].acts[].id', are: [`${Q}/op/19/a2`] },
      { at: 'provision.acts.totalCount', is: 3 },
      { at: 'provision.acts.edges[].node.lemma', are: ['recommend', 'request', 'request'] },
      { at: 'provision.line', is: 66 },
    ],
  },
  {
    id: 'B9',
    asks: 'Which body follows up Quito as a whole?',
    query: FOLLOW_UP,
    variables: { of: 'quito-2019' },
    expected: [
      { at: 'followUp.designated', is: false },
      { at: 'followUp.followers', is: [] },
      { at: 'followUp.says', says: 'None designated' },
      { at: 'followUp.nearest[].provision.id', are: [`${Q}/op/4`] },
      { at: 'followUp.nearest[].provision.line', are: [47] },
      { at: 'followUp.nearest[].addressees[].id', are: ['sms'] },
      { at: 'followUp.roles[body.id=dps].provisions[].id', include: [`${Q}/op/4`] },
      { at: 'followUp.roles[role=RECIPIENT].provisions[].id', exclude: [`${Q}/op/4`] },
      { at: 'followUp.coverage.read', is: [Q] },
    ],
  },
  {
    id: 'B11',
    asks: 'Which body sits inside which network?',
    query: `{ body(id: "wg-lethal") { kind partOf { edges { node { id kind } properties { status evidence { id provision { line } } } } } } }`,
    expected: [
      { at: 'body.partOf.edges[].node.id', are: ['red-prevencion'] },
      { at: 'body.partOf.edges[].node.kind', is: 'NETWORK' },
      { at: 'body.partOf.edges[].properties.status', is: 'ADOPTED' },
      { at: 'body.partOf.edges[].properties.evidence[].id', include: [`${Q}/pre/n9`] },
      { at: 'body.partOf.edges[].properties.evidence[].provision.line', is: 22 },
    ],
  },
  {
    id: 'B12',
    asks: 'Which three networks does Quito celebrate?',
    query: `{ provision(id: "quito-2019/adopted/pre/n5") { line anomalies takesNoteOf { edges { node { id name ... on Body { kind abbreviations } } properties { verb asPrinted } } } } }`,
    expected: [
      { at: 'provision.takesNoteOf.edges[].node.id', are: ['redppol', 'red-prevencion', 'red-informacion'] },
      { at: 'provision.takesNoteOf.edges[].properties.verb', are: ['CELEBRATING', 'CELEBRATING', 'CELEBRATING'] },
      { at: 'provision.takesNoteOf.edges[].node.kind', are: ['NETWORK', 'NETWORK', 'NETWORK'] },
      { at: 'provision.anomalies[]', says: 'One phrase names three networks' },
      { at: 'provision.line', is: 15 },
    ],
  },
]
