import type { Question } from './question.js'

const ROW = `standing says stateRow: state { id } persons { id name } placeholder beginBasis begin { edtf } endBasis end { edtf } currentUntil notBefore status confidence
  tenure { id kind openedBy { id line } } meeting { id evidence { id } } proposal { id proposedBy { id } provision { id line } } evidence { id source { url } provision { id line } }`
const CHAIRS = `query($of: [ID!]!, $on: String, $subsidiary: Boolean, $includeProposed: Boolean) {
  chairs(of: $of, on: $on, subsidiary: $subsidiary, includeProposed: $includeProposed) {
    on
    bodies { ofId standing says rows { ${ROW} } conflicts { says why preferred { id heldBy { id } } against { id heldBy { id } } evidence { id source { url } } } }
    leftOut { proposed unverified }
    coverage { empty says read }
  }
}`

/** Chair history: who chaired what, on whose word, and where nobody can say. */
export const questions: readonly Question[] = [
  {
    id: 'D1',
    asks: 'Who was elected to chair the Police Management group at Quito?',
    query: CHAIRS,
    variables: { of: ['stg-police-management'], on: '2019-10-31' },
    expected: [
      { at: 'chairs.bodies[].standing', is: 'HELD' },
      { at: 'chairs.bodies[].rows[standing=HELD].stateRow.id', are: ['ecuador'] },
      { at: 'chairs.bodies[].rows[standing=HELD].begin.edtf', is: '2019-10-31' },
      { at: 'chairs.bodies[].rows[standing=HELD].tenure.kind', is: 'ELECTED' },
      { at: 'chairs.bodies[].rows[standing=HELD].meeting.id', is: 'mispa-7' },
      { at: 'chairs.bodies[].rows[standing=HELD].tenure.openedBy.line', is: 73 },
      { at: 'chairs.bodies[].rows[standing=HELD].evidence[].id', include: ['quito-2019/adopted/fu/5'] },
      { at: 'chairs.bodies[].rows[standing=HELD].status', is: 'ADOPTED' },
    ],
  },
  {
    id: 'D3',
    asks: 'Prevention of Crime, Violence and Insecurity: incoming and previous?',
    query: `{ chairHistory(of: "stg-prevention") {
      rows { ${ROW} } presided { ${ROW} } gaps { from to says }
    } }`,
    expected: [
      { at: 'chairHistory.rows[tenure.id=stg-prevention/chair/dominican-republic-2019].stateRow.id', are: ['dominican-republic'] },
      { at: 'chairHistory.rows[tenure.id=stg-prevention/chair/dominican-republic-2019].evidence[].id', include: ['quito-2019/adopted/fu/3'] },
      { at: 'chairHistory.rows[tenure.id=stg-prevention/chair/dominican-republic-2019].tenure.openedBy.line', is: 70 },
      { at: 'chairHistory.presided[].stateRow.id', are: ['honduras'] },
      { at: 'chairHistory.presided[].standing', are: ['PRESIDED_ONE_MEETING'] },
      { at: 'chairHistory.presided[].meeting.id', are: ['stg-prevention-2'] },
      { at: 'chairHistory.presided[].evidence[].id', are: ['quito-2019/adopted/fu/1'] },
      // Its tenure is known from elsewhere; neither its beginning nor its end is given, and both are told as concluded.
      { at: 'chairHistory.rows[stateRow.id=honduras].beginBasis', are: ['INFERRED'] },
      { at: 'chairHistory.rows[stateRow.id=honduras].endBasis', are: ['INFERRED_FROM_NEXT'] },
      { at: 'chairHistory.rows[stateRow.id=honduras].standing', are: ['POSSIBLE'] },
    ],
  },
  {
    id: 'D4',
    asks: 'Who chairs the group created in Medellín?',
    query: `query($of: [ID!]!) {
      chairs(of: $of) { bodies { standing says rows { ${ROW} } } }
      instrument(id: "medellin-2013") { evidence { id provision { line } } establishes { edges { node { id } properties { evidence { id } } } } }
    }`,
    variables: { of: ['stg-international-cooperation'] },
    expected: [
      { at: 'chairs.bodies[].standing', is: 'CANDIDATE' },
      { at: 'chairs.bodies[].rows[].stateRow.id', are: ['colombia'] },
      { at: 'chairs.bodies[].rows[].status', are: ['APPROVED_IN_COMMITTEE'] },
      { at: 'chairs.bodies[].rows[].says', says: ['approved on 2013-10-31', 'not attested', 'no tenure opens', 'No end is known'] },
      { at: 'chairs.bodies[].rows[].notBefore', is: '2013-11-21' },
      { at: 'chairs.bodies[].rows[].begin', is: null },
      { at: 'chairs.bodies[].rows[].end', is: null },
      { at: 'chairs.bodies[].rows[].evidence[].id', include: ['medellin-2013/draft-2013-10-31/fu/5', 'oas-mispa-page'] },
      { at: 'chairs.bodies[].rows[].evidence[].source.url', include: ['https://www.oas.org/ext/en/security/mispa'] },
      { at: 'chairs.bodies[].rows[].meeting.id', is: 'mispa-4' },
      { at: 'chairs.bodies[].rows[].meeting.evidence[].id', include: ['medellin-2013/draft-2013-10-31/opening'] },
      // That the set was adopted is attested by Quito, this paragraph by nothing.
      { at: 'instrument.evidence[].id', include: ['quito-2019/adopted/pre/n4'] },
      { at: 'instrument.establishes.edges[].node.id', include: ['stg-international-cooperation'] },
    ],
  },
  {
    id: 'D5',
    asks: 'Whom did Peru’s text name as chair of the Police group?',
    query: CHAIRS,
    variables: { of: ['stg-police-management'], on: '2013-10-31', includeProposed: true },
    expected: [
      { at: 'chairs.bodies[].rows[proposal.proposedBy.id=peru].standing', are: ['PLACEHOLDER'] },
      { at: 'chairs.bodies[].rows[proposal.proposedBy.id=peru].placeholder', is: 'the Republic of xxxxx' },
      { at: 'chairs.bodies[].rows[proposal.proposedBy.id=peru].stateRow', is: null },
      { at: 'chairs.bodies[].rows[proposal.proposedBy.id=peru].evidence[].provision.line', is: 66 },
      { at: 'chairs.bodies[].rows[proposal.proposedBy.id=peru].evidence[].id', is: 'medellin-2013/draft-2013-10-31/fu/5bis' },
      { at: 'chairs.bodies[].rows[].stateRow.id', exclude: ['colombia', 'peru'] },
      { at: 'chairs.bodies[].standing', is: 'UNKNOWN' },
    ],
  },
  {
    id: 'D6',
    asks: 'Who chaired the Police group’s first meeting?',
    query: `query($of: [ID!]!) {
      decided: chairs(of: $of) { bodies { standing says rows { standing } } leftOut { proposed } coverage { empty } }
      chairs(of: $of, includeProposed: true) { bodies { standing says rows { ${ROW} } } }
      meeting(id: "stg-police-management-1") { held { edtf } city chairedBy { totalCount } evidence { id provision { id line status } } }
    }`,
    variables: { of: ['stg-police-management-1'] },
    expected: [
      { at: 'decided.bodies[].standing', is: 'UNKNOWN' },
      { at: 'decided.bodies[].rows[].standing', are: [] },
      { at: 'decided.leftOut.proposed', is: 1 },
      { at: 'decided.coverage.empty', is: 'NOT_IN_CORPUS' },
      { at: 'chairs.bodies[].standing', is: 'UNKNOWN' },
      { at: 'chairs.bodies[].says', says: 'only in a proposal' },
      { at: 'chairs.bodies[].rows[].standing', are: ['PROPOSED'] },
      { at: 'chairs.bodies[].rows[].stateRow.id', are: ['mexico'] },
      { at: 'chairs.bodies[].rows[].proposal.proposedBy.id', are: ['peru'] },
      { at: 'chairs.bodies[].rows[].evidence[].provision.line', is: 66 },
      { at: 'meeting.held.edtf', is: '2013-10-08/2013-10-09' },
      { at: 'meeting.city', is: 'Mexico City' },
      { at: 'meeting.chairedBy.totalCount', is: 0 },
      { at: 'meeting.evidence[].id', include: ['medellin-2013/draft-2013-10-31/pre/3'] },
    ],
  },
  {
    id: 'D7',
    asks: 'All chairs of the subsidiary groups on 15 Nov 2019?',
    query: CHAIRS,
    variables: { of: ['mispa'], subsidiary: true, on: '2019-11-15' },
    expected: [
      { at: 'chairs.bodies[].ofId', are: ['stg-emergency-services', 'stg-international-cooperation', 'stg-police-management', 'stg-prevention'] },
      { at: 'chairs.bodies[ofId=stg-prevention].rows[standing=HELD].stateRow.id', are: ['dominican-republic'] },
      { at: 'chairs.bodies[ofId=stg-emergency-services].rows[standing=HELD].stateRow.id', are: ['ecuador'] },
      { at: 'chairs.bodies[ofId=stg-police-management].rows[standing=HELD].stateRow.id', are: ['ecuador'] },
      { at: 'chairs.bodies[].rows[standing=HELD].begin.edtf', are: ['2019-10-31', '2019-10-31', '2019-10-31'] },
      { at: 'chairs.bodies[].rows[endBasis=EVIDENCE].end.edtf', are: [] },
      { at: 'chairs.bodies[ofId=stg-prevention].rows[standing=HELD].evidence[].id', include: ['quito-2019/adopted/fu/3'] },
      { at: 'chairs.bodies[ofId=stg-emergency-services].rows[standing=HELD].evidence[].id', include: ['quito-2019/adopted/fu/4'] },
      { at: 'chairs.bodies[ofId=stg-police-management].rows[standing=HELD].evidence[].id', include: ['quito-2019/adopted/fu/5'] },
      { at: 'chairs.bodies[ofId=stg-international-cooperation].standing', is: 'CANDIDATE' },
      { at: 'chairs.bodies[ofId=stg-international-cooperation].rows[].stateRow.id', are: ['colombia'] },
      { at: 'chairs.bodies[ofId=stg-international-cooperation].rows[].evidence[].id', include: ['medellin-2013/draft-2013-10-31/fu/5'] },
      { at: 'chairs.bodies[ofId=stg-international-cooperation].rows[].says', says: 'No end is known' },
    ],
  },
  {
    id: 'D8',
    asks: 'Police group chair on 1 Jan 2014?',
    query: `query($of: [ID!]!, $on: String) {
      chairs(of: $of, on: $on) { bodies { standing says rows { standing confidence } } leftOut { proposed } coverage { empty } }
      withProposals: chairs(of: $of, on: $on, includeProposed: true) { bodies { standing says rows { ${ROW} } } }
    }`,
    variables: { of: ['stg-police-management'], on: '2014-01-01' },
    expected: [
      { at: 'chairs.bodies[].standing', is: 'UNKNOWN' },
      { at: 'chairs.bodies[].rows[].standing', exclude: ['HELD', 'POSSIBLE', 'LAST_KNOWN_END_UNKNOWN', 'CANDIDATE', 'VACANT'] },
      { at: 'chairs.leftOut.proposed', is: 1 },
      { at: 'chairs.coverage.empty', is: 'NOT_IN_CORPUS' },
      { at: 'withProposals.bodies[].standing', is: 'UNKNOWN' },
      { at: 'withProposals.bodies[].says', says: 'A draft left the name open' },
      { at: 'withProposals.bodies[].rows[standing=PLACEHOLDER].evidence[].provision.line', is: 66 },
    ],
  },
  {
    id: 'D9',
    asks: 'Police group chair on 1 Aug 2025?',
    query: CHAIRS,
    variables: { of: ['stg-police-management'], on: '2025-08-01' },
    expected: [
      { at: 'chairs.bodies[].standing', is: 'HELD' },
      { at: 'chairs.bodies[].rows[].stateRow.id', are: ['dominican-republic'] },
      { at: 'chairs.bodies[].rows[].tenure.kind', is: 'DESIGNATED' },
      { at: 'chairs.bodies[].rows[].begin.edtf', is: '2025-07-16' },
      { at: 'chairs.bodies[].rows[].meeting.id', is: 'mispa-8' },
      { at: 'chairs.bodies[].rows[].evidence[].source.url', include: ['https://supernoticias33.com/2025/07/17/ministros-de-seguridad-de-las-americas-se-reunen-en-santiago-en-viii-mispa-con-enfoque-en-ciberseguridad-y-reforma-policial'] },
    ],
  },
  {
    id: 'D10',
    asks: 'Who leads Prevention according to the OAS site?',
    query: CHAIRS,
    variables: { of: ['stg-prevention'] },
    expected: [
      { at: 'chairs.bodies[].rows[standing=REPORTED_UNDATED].stateRow.id', are: ['ecuador'] },
      { at: 'chairs.bodies[].rows[standing=REPORTED_UNDATED].evidence[].source.url', are: ['https://www.oas.org/ext/en/security/mispa'] },
      { at: 'chairs.bodies[].rows[tenure.kind=ELECTED].stateRow.id', are: ['dominican-republic'] },
      { at: 'chairs.bodies[].rows[tenure.kind=ELECTED].evidence[].id', include: ['quito-2019/adopted/fu/3'] },
      { at: 'chairs.bodies[].conflicts[].preferred.heldBy.id', are: ['dominican-republic'] },
      { at: 'chairs.bodies[].conflicts[].against.heldBy.id', are: ['ecuador'] },
      { at: 'chairs.bodies[].conflicts[].evidence[].source.url', are: ['https://www.oas.org/ext/en/security/mispa'] },
    ],
  },
  {
    id: 'D11',
    asks: 'How long does a chair serve?',
    query: `{
      chairHistory(of: "stg-police-management", includeProposed: true) { term duties { proposed asPrinted says evidence { id provision { line } } } }
      decided: chairHistory(of: "stg-police-management") { term leftOut { proposed } }
      reported: chairHistory(of: "stg-prevention") { term rows { note tenure { id } } }
    }`,
    expected: [
      { at: 'decided.term', says: 'not stated' },
      { at: 'reported.term', says: 'not stated' },
      { at: 'chairHistory.term', says: ['not stated', 'Only a proposal in brackets', 'until MISPA V'] },
      { at: 'chairHistory.duties[asPrinted=The State that chairs this Working Group until MISPA V].evidence[].id', is: 'medellin-2013/draft-2013-10-31/fu/5bis' },
      { at: 'chairHistory.duties[asPrinted=The State that chairs this Working Group until MISPA V].evidence[].provision.line', is: 66 },
      { at: 'reported.rows[tenure.id=stg-prevention/chair/ecuador-2015].note', says: 'two years' },
    ],
  },
  {
    id: 'D12',
    asks: 'Who chaired the CSH from July 2011?',
    query: CHAIRS,
    variables: { of: ['csh'], on: '2011-07-13' },
    expected: [
      { at: 'chairs.bodies[].standing', is: 'HELD' },
      { at: 'chairs.bodies[].rows[].stateRow.id', are: ['belize'] },
      { at: 'chairs.bodies[].rows[].persons[].id', are: ['nestor-mendez'] },
      { at: 'chairs.bodies[].rows[].begin.edtf', is: '2011-07-13' },
      { at: 'chairs.bodies[].rows[].tenure.kind', is: 'ELECTED' },
      { at: 'chairs.bodies[].rows[].evidence[].source.url', include: ['https://oas.org/en/media_center/press_release.asp?sCodigo=E-767%2F11'] },
    ],
  },
]
