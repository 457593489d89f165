import type { Question } from './question.js'

const STANDING = 'standing certainty atLeast confidence unknownBecause since { edtf } signedOn { edtf } depositedOn { edtf } entersIntoForceOn { edtf } lastCoveredOn because'
const PARTY = `stateId status { ${STANDING} } because evidence { id source { url } }`
const PARTIES = `query($instrument: ID!, $on: String, $standing: TreatyStanding, $notIn: [ID!], $membersOf: ID, $nonMembersOf: ID, $saidIn: [ID!]) {
  parties(instrument: $instrument, on: $on, standing: $standing, notIn: $notIn, membersOf: $membersOf, nonMembersOf: $nonMembersOf, saidIn: $saidIn) {
    on certain { ${PARTY} } lowConfidence { ${PARTY} } possible { ${PARTY} } unknown { ${PARTY} }
    counts { certain lowConfidence possible unknown outside }
    evidence { id source { url } }
    coverage { empty says read missing { what about } }
  }
}`
const TABLE_OF_A55 = 'http://www.oas.org/juridico/english/Sigs/a-55.html'
const PARTIES_OF_A55 = [
  'antigua-and-barbuda', 'argentina', 'bahamas', 'bolivia', 'brazil', 'canada', 'chile', 'colombia', 'costa-rica', 'dominica', 'ecuador', 'el-salvador', 'grenada', 'guatemala',
  'guyana', 'honduras', 'jamaica', 'mexico', 'nicaragua', 'panama', 'paraguay', 'peru', 'suriname', 'trinidad-and-tobago', 'united-states',
]
const UNTOC_PROTOCOLS = ['untoc-firearms-protocol', 'untoc-smuggling-protocol', 'untoc-trafficking-protocol']

/** Ratification: who was bound by what on a given day, and how we know. */
export const questions: readonly Question[] = [
  {
    id: 'C1',
    asks: 'What does M·op#4 ask of whom?',
    query: `{ paragraphs(of: "medellin-2013", label: "4.", section: "OPERATIVE") { provisions { id line status
      acts { edges { node { verb lemma isMandate summary addressedTo { edges { node { id name ... on Collective { rule } } properties { evidence { id } } } } concerns { edges { node { id } } } } } } } } }`,
    expected: [
      { at: 'paragraphs.provisions[].id', are: ['medellin-2013/draft-2013-10-31/op/4'] },
      { at: 'paragraphs.provisions[].line', is: 42 },
      { at: 'paragraphs.provisions[].status', is: 'APPROVED_IN_COMMITTEE' },
      { at: 'paragraphs.provisions[].acts.edges[].node.lemma', are: ['urge', 'encourage'] },
      { at: 'paragraphs.provisions[].acts.edges[node.lemma=urge].node.addressedTo.edges[].node.rule', are: ['PARTIES_TO'] },
      { at: 'paragraphs.provisions[].acts.edges[node.lemma=urge].node.summary', says: 'go on implementing' },
      { at: 'paragraphs.provisions[].acts.edges[node.lemma=encourage].node.addressedTo.edges[].node.rule', are: ['NOT_PARTIES_TO'] },
      { at: 'paragraphs.provisions[].acts.edges[node.lemma=encourage].node.summary', says: 'accede' },
      { at: 'paragraphs.provisions[].acts.edges[node.lemma=urge].node.concerns.edges[].node.id', are: ['oas-a-55', 'oas-a-59'] },
      { at: 'paragraphs.provisions[].acts.edges[node.lemma=encourage].node.concerns.edges[].node.id', are: ['oas-a-55', 'oas-a-59'] },
      { at: 'paragraphs.provisions[].acts.edges[].node.addressedTo.edges[].properties.evidence[].id', are: ['medellin-2013/draft-2013-10-31/op/4', 'medellin-2013/draft-2013-10-31/op/4'] },
    ],
  },
  {
    id: 'C2',
    asks: 'Which treaties are named?',
    query: `query($m7: ID!, $q17: ID!, $q1: ID!) {
      medellin: instrument(id: "medellin-2013") { cites(first: 200) { rows { cited { id ... on Instrument { kind } } provision { id line } evidence { id } } } }
      quito: instrument(id: "quito-2019") { cites(first: 200) { rows { cited { id ... on Instrument { kind } } provision { id line } evidence { id } } } }
      m7: provision(id: $m7) { recognizes { edges { node { id } properties { asPrinted } } } }
      q17: provision(id: $q17) { underscores { edges { node { id } properties { asPrinted } } } }
      q1: provision(id: $q1) { basedOn { edges { node { id } properties { asPrinted } } } }
    }`,
    variables: { m7: 'medellin-2013/draft-2013-10-31/pre/7', q17: 'quito-2019/adopted/pre/n17', q1: 'quito-2019/adopted/op/1' },
    expected: [
      { at: 'medellin.cites.rows[cited.kind=TREATY].cited.id', are: ['oas-a-55', 'untoc'] },
      { at: 'medellin.cites.rows[cited.kind=PROTOCOL].cited.id', are: ['oas-a-59', ...UNTOC_PROTOCOLS] },
      { at: 'medellin.cites.rows[cited.id=untoc].provision.line', are: [15] },
      { at: 'medellin.cites.rows[cited.id=oas-a-55].provision.line', are: [42] },
      { at: 'medellin.cites.rows[cited.id=oas-a-59].evidence[].id', are: ['medellin-2013/draft-2013-10-31/op/4'] },
      { at: 'm7.recognizes.edges[node.id=untoc-firearms-protocol].properties.asPrinted', are: ['the Protocols Thereto'] },
      { at: 'quito.cites.rows[cited.kind=TREATY].cited.id', are: ['untoc', 'untoc'] },
      { at: 'quito.cites.rows[cited.kind=PROTOCOL].cited.id', are: [...UNTOC_PROTOCOLS, ...UNTOC_PROTOCOLS] },
      { at: 'quito.cites.rows[cited.id=untoc].provision.line', are: [40, 43] },
      { at: 'quito.cites.rows[cited.id=untoc-firearms-protocol].evidence[].id', are: ['quito-2019/adopted/op/1', 'quito-2019/adopted/pre/n17'] },
      // One by one in the preamble, together in the operative paragraph.
      { at: 'q17.underscores.edges[node.id=untoc-smuggling-protocol].properties.asPrinted', says: 'Migrants' },
      { at: 'q17.underscores.edges[node.id=untoc-trafficking-protocol].properties.asPrinted', says: 'Trafficking in Persons' },
      { at: 'q17.underscores.edges[node.id=untoc-firearms-protocol].properties.asPrinted', says: 'Firearms' },
      { at: 'q1.basedOn.edges[node.id=untoc-firearms-protocol].properties.asPrinted', says: 'Protocols' },
    ],
  },
  {
    id: 'C4',
    asks: 'Which States were party on a given date, from the two documents?',
    query: PARTIES,
    variables: { instrument: 'oas-a-55', on: '2013-11-22', saidIn: ['medellin-2013/draft-2013-10-31', 'quito-2019/adopted'] },
    expected: [
      { at: 'parties.counts.certain', is: 0 },
      { at: 'parties.counts.lowConfidence', is: 0 },
      { at: 'parties.counts.possible', is: 0 },
      { at: 'parties.counts.outside', is: 0 },
      { at: 'parties.coverage.empty', is: 'NOT_IN_CORPUS' },
      { at: 'parties.coverage.says', says: ['stands nowhere in medellin-2013/draft-2013-10-31, quito-2019/adopted', 'no list of the parties to oas-a-55'] },
      { at: 'parties.coverage.read[]', are: ['medellin-2013/draft-2013-10-31', 'quito-2019/adopted'] },
      { at: 'parties.evidence[].id', are: [] },
    ],
  },
  {
    id: 'C5',
    asks: 'Parties to the Convention (A-55) when Medellín was adopted, 22 Nov 2013?',
    query: PARTIES,
    variables: { instrument: 'oas-a-55', on: '2013-11-22' },
    expected: [
      { at: 'parties.certain[].stateId', are: PARTIES_OF_A55 },
      { at: 'parties.counts.certain', is: 25 },
      { at: 'parties.lowConfidence[].stateId', are: ['venezuela'] },
      { at: 'parties.lowConfidence[].status.confidence', are: ['LOW'] },
      { at: 'parties.possible[].stateId', are: [] },
      { at: 'parties.unknown[].stateId', are: ['cuba', 'uruguay'] },
      { at: 'parties.certain[].status.confidence', exclude: ['LOW', 'UNVERIFIED'] },
      { at: 'parties.certain[stateId=belize].stateId', are: [] },
      { at: 'parties.certain[stateId=ecuador].status.entersIntoForceOn.edtf', are: ['2002-04-07'] },
      { at: 'parties.certain[stateId=ecuador].evidence[].source.url', include: [TABLE_OF_A55] },
      { at: 'parties.lowConfidence[stateId=venezuela].evidence[].id', include: ['oas-press-e-013-02'] },
      { at: 'parties.evidence[].source.url', include: [TABLE_OF_A55] },
      { at: 'parties.coverage.missing[].what', says: 'the row of venezuela in oas-a-55-table' },
    ],
  },
  {
    id: 'C6',
    asks: 'OAS members with no known action on A-55?',
    query: `query($instrument: ID!, $on: String) {
      none: parties(instrument: $instrument, on: $on, standing: NONE, membersOf: "oas") { certain { ${PARTY} } possible { stateId } lowConfidence { stateId } unknown { ${PARTY} } evidence { source { url } } }
      uruguay: treatyStatus(instrument: $instrument, on: $on, state: "uruguay") { status { ${STANDING} } lists { row source { url } } actions { kind date { edtf } note evidence { id } } }
      venezuela: treatyStatus(instrument: $instrument, on: $on, state: "venezuela") { status { standing confidence } lists { row } }
      cuba: treatyStatus(instrument: $instrument, on: $on, state: "cuba") { status { ${STANDING} } lists { row note } coverage { empty } }
    }`,
    variables: { instrument: 'oas-a-55', on: '2013-11-22' },
    expected: [
      { at: 'none.certain[].stateId', are: ['barbados', 'belize', 'dominican-republic', 'haiti', 'saint-kitts-and-nevis', 'saint-lucia', 'saint-vincent-and-the-grenadines'] },
      { at: 'none.certain[].status.certainty', exclude: ['POSSIBLE', 'UNKNOWN'] },
      { at: 'none.certain[stateId=haiti].because', says: 'Its row is printed in oas-a-55-table' },
      { at: 'none.certain[stateId=haiti].evidence[].source.url', are: [TABLE_OF_A55] },
      { at: 'none.unknown[].stateId', are: ['cuba'] },
      { at: 'none.possible[].stateId', are: [] },
      { at: 'none.lowConfidence[].stateId', are: [] },
      { at: 'cuba.status.unknownBecause', is: 'NEVER_LISTED' },
      { at: 'cuba.lists[].row', are: ['NEVER_LISTED'] },
      { at: 'cuba.lists[].note', says: 'Cuba has no row' },
      { at: 'cuba.coverage.empty', is: 'NOT_IN_CORPUS' },
      { at: 'uruguay.status.standing', is: 'UNKNOWN' },
      { at: 'uruguay.status.atLeast', is: 'SIGNATORY' },
      { at: 'uruguay.status.unknownBecause', is: 'ROW_CUT_OFF' },
      { at: 'uruguay.lists[].row', are: ['CUT_OFF'] },
      { at: 'uruguay.actions[].kind', are: ['SIGNATURE'] },
      { at: 'uruguay.actions[].note', says: ['approved the Convention', 'no deposit was found'] },
      { at: 'venezuela.lists[].row', are: ['CUT_OFF'] },
      { at: 'venezuela.status.confidence', is: 'LOW' },
    ],
  },
  {
    id: 'C7',
    asks: 'Parties to the Protocol (A-59) on that date?',
    query: `query($on: String) {
      parties(instrument: "oas-a-59", on: $on) { certain { ${PARTY} } lowConfidence { stateId } possible { stateId } unknown { stateId } counts { certain } evidence { source { id url } } }
      instrument(id: "oas-a-59") { enteredIntoForce }
    }`,
    variables: { on: '2013-11-22' },
    expected: [
      { at: 'parties.certain[].stateId', are: ['brazil', 'chile', 'colombia', 'ecuador', 'honduras', 'paraguay', 'united-states'] },
      { at: 'parties.counts.certain', is: 7 },
      { at: 'parties.lowConfidence[].stateId', are: [] },
      { at: 'parties.possible[].stateId', are: [] },
      { at: 'parties.evidence[].source.id', include: ['oas-a-59-table-newer'] },
      { at: 'instrument.enteredIntoForce', is: '2002-04-07' },
    ],
  },
  {
    id: 'C8',
    asks: 'In A-55 but not in A-59 on that date?',
    query: PARTIES,
    variables: { instrument: 'oas-a-55', notIn: ['oas-a-59'], on: '2013-11-22' },
    expected: [
      { at: 'parties.counts.certain', is: 18 },
      { at: 'parties.certain[].stateId', are: PARTIES_OF_A55.filter((state) => !['brazil', 'chile', 'colombia', 'ecuador', 'honduras', 'paraguay', 'united-states'].includes(state)) },
      { at: 'parties.lowConfidence[].stateId', are: ['venezuela'] },
      { at: 'parties.possible[].stateId', are: [] },
      { at: 'parties.evidence[].id', include: ['oas-a-55-table', 'oas-a-59-table-newer'] },
    ],
  },
  {
    id: 'C9',
    asks: 'A-55 on 31 Oct 2019 (Quito): contracting States and parties in force?',
    query: `query($on: String) {
      contracting: parties(instrument: "oas-a-55", on: $on, standing: CONTRACTING_STATE) { certain { stateId } lowConfidence { stateId } unknown { stateId } counts { certain lowConfidence } }
      inForce: parties(instrument: "oas-a-55", on: $on) { certain { stateId } lowConfidence { stateId } counts { certain lowConfidence } evidence { source { url } } }
      czech: treatyStatus(state: "czech-republic", instrument: "oas-a-55", on: $on) { status { ${STANDING} } steps { rule article on { edtf } because action { id } evidence { id } } }
      uruguay: treatyStatus(state: "uruguay", instrument: "oas-a-55", on: $on) { status { ${STANDING} } actions { note evidence { id } } }
    }`,
    variables: { on: '2019-10-31' },
    expected: [
      { at: 'contracting.counts.certain', is: 27 },
      { at: 'inForce.counts.certain', is: 26 },
      { at: 'contracting.lowConfidence[].stateId', are: ['venezuela'] },
      { at: 'inForce.lowConfidence[].stateId', are: ['venezuela'] },
      { at: 'contracting.certain[stateId=czech-republic].stateId', are: ['czech-republic'] },
      { at: 'inForce.certain[].stateId', exclude: ['czech-republic'] },
      { at: 'czech.status.standing', is: 'CONTRACTING_STATE' },
      { at: 'czech.status.depositedOn.edtf', is: '2019-10-17' },
      { at: 'czech.status.entersIntoForceOn.edtf', is: '2019-11-16' },
      { at: 'czech.steps[rule=DAYS_AFTER_DEPOSIT].article', is: '37, second paragraph' },
      { at: 'czech.steps[rule=DAYS_AFTER_DEPOSIT].because', says: '30 days' },
      { at: 'czech.steps[rule=DEPOSIT].evidence[].id', include: ['oas-a-55-table'] },
      { at: 'uruguay.status.standing', is: 'UNKNOWN' },
      { at: 'uruguay.actions[].note', says: 'Not a party in October 2010' },
    ],
  },
  {
    id: 'C10',
    asks: 'Which parties to A-55 are not OAS members?',
    query: PARTIES,
    // The day by which the depositary's table is known: its latest deposit is of 26 February 2021.
    variables: { instrument: 'oas-a-55', nonMembersOf: 'oas', on: '2021-12-31' },
    expected: [
      { at: 'parties.certain[].stateId', are: ['czech-republic', 'kazakhstan', 'ukraine'] },
      { at: 'parties.lowConfidence[].stateId', are: [] },
      { at: 'parties.unknown[].stateId', are: [] },
      // Whether Venezuela was still a member is disputed, and its deposit is derived: listed apart.
      { at: 'parties.possible[].stateId', are: ['venezuela'] },
      { at: 'parties.possible[].because', says: 'disputed' },
      { at: 'parties.certain[stateId=ukraine].evidence[].source.url', include: [TABLE_OF_A55] },
    ],
  },
  {
    id: 'C11',
    asks: 'Which State elected chair in Quito had not joined the convention whose accession Medellín encouraged?',
    query: `query($on: String) {
      encouraged: ratificationGap(provision: "medellin-2013/op/4", until: $on) { acts { asks treatyIds addressees { rule } } evidence { id } }
      elected: tenures(where: {electedAt: {id: {eq: "mispa-7"}}, kind: {eq: ELECTED}}) { nodes { heldBy { id } tenureOf { id } openedBy { id } } }
      outside: parties(instrument: "oas-a-55", on: $on, standing: NONE, membersOf: "oas") { certain { ${PARTY} } }
      inside: parties(instrument: "oas-a-55", on: $on, membersOf: "oas") { certain { ${PARTY} } }
    }`,
    variables: { on: '2019-10-31' },
    expected: [
      { at: 'encouraged.acts[].treatyIds[]', include: ['oas-a-55'] },
      { at: 'encouraged.evidence[].id', include: ['medellin-2013/draft-2013-10-31/op/4'] },
      { at: 'elected.nodes[].heldBy.id', are: ['dominican-republic', 'ecuador', 'ecuador'] },
      { at: 'elected.nodes[].openedBy.id', are: ['quito-2019/adopted/fu/3', 'quito-2019/adopted/fu/4', 'quito-2019/adopted/fu/5'] },
      { at: 'outside.certain[].stateId', include: ['dominican-republic'] },
      { at: 'outside.certain[].stateId', exclude: ['ecuador'] },
      { at: 'outside.certain[stateId=dominican-republic].evidence[].id', include: ['oas-a-55-table'] },
      { at: 'inside.certain[stateId=ecuador].status.depositedOn.edtf', is: '2002-03-08' },
      { at: 'inside.certain[stateId=ecuador].evidence[].id', include: ['oas-a-55-table'] },
      { at: 'inside.certain[].stateId', exclude: ['dominican-republic'] },
    ],
  },
  {
    id: 'C12',
    asks: 'Was Barbados bound by UNTOC on 22 Nov 2013?',
    query: `{ treatyStatus(state: "barbados", instrument: "untoc", on: "2013-11-22") {
      status { ${STANDING} signature { id date { edtf } } consent { id } } steps { rule } later { kind date { edtf } evidence { source { url } } } evidence { id source { url } } } }`,
    expected: [
      { at: 'treatyStatus.status.standing', is: 'SIGNATORY' },
      { at: 'treatyStatus.status.certainty', is: 'CERTAIN' },
      { at: 'treatyStatus.status.signature.date.edtf', says: '2001' },
      { at: 'treatyStatus.status.entersIntoForceOn', is: null },
      { at: 'treatyStatus.steps[]', are: [] },
      { at: 'treatyStatus.later[].kind', are: ['RATIFICATION'] },
      { at: 'treatyStatus.later[].date.edtf', says: '2014-11' },
      {
        at: 'treatyStatus.evidence[].source.url',
        include: ['https://gisbarbados.gov.bb/blog/barbados-ratifies-transnational-crime-convention/', 'https://thechicagosyndicate.com/2014/11/un-convention-against-organized-crime.html'],
      },
    ],
  },
  {
    id: 'C13',
    asks: 'When did UNTOC enter into force, and for Uruguay?',
    query: `{
      instrument(id: "untoc") { enteredIntoForce }
      treatyStatus(state: "uruguay", instrument: "untoc", on: "2005-04-03") { status { ${STANDING} } steps { rule article on { edtf } because evidence { id source { url } } } actions { kind note } }
      eve: treatyStatus(state: "uruguay", instrument: "untoc", on: "2005-04-02") { status { standing } }
    }`,
    expected: [
      { at: 'instrument.enteredIntoForce', is: '2003-09-29' },
      { at: 'treatyStatus.status.standing', is: 'PARTY' },
      { at: 'treatyStatus.status.depositedOn.edtf', is: '2005-03-04' },
      { at: 'treatyStatus.status.entersIntoForceOn.edtf', is: '2005-04-03' },
      { at: 'treatyStatus.steps[rule=DAYS_AFTER_DEPOSIT].article', is: '38(2)' },
      { at: 'treatyStatus.steps[rule=DAYS_AFTER_DEPOSIT].on.edtf', is: '2005-04-03' },
      { at: 'treatyStatus.steps[rule=DEPOSIT].evidence[].source.url', include: ['https://unis.unvienna.org/unis/en/pressrels/2005/uniscp510.html'] },
      { at: 'treatyStatus.actions[kind=RATIFICATION].note', says: '100th' },
      { at: 'eve.status.standing', is: 'CONTRACTING_STATE' },
    ],
  },
  {
    id: 'C14',
    asks: 'Which A-55 rows look irregular?',
    query: `query($states: [ID!]!) {
      treatyMatrix(instruments: ["oas-a-55"], states: $states, on: "2021-12-31") { cells { stateId status { standing } irregularities { kind because actions { id kind date { edtf } instrumentDate } } evidence { id } } }
    }`,
    variables: { states: [...PARTIES_OF_A55, 'venezuela', 'czech-republic', 'kazakhstan', 'ukraine', 'uruguay', 'barbados', 'belize', 'dominican-republic', 'haiti', 'cuba'] },
    expected: [
      { at: 'treatyMatrix.cells[stateId=canada].irregularities[].kind', are: ['DEPOSIT_ON_SIGNATURE_DAY', 'INSTRUMENT_BEFORE_SIGNATURE'] },
      { at: 'treatyMatrix.cells[stateId=canada].irregularities[].because', says: ['1996-06-03', '1996-05-29'] },
      { at: 'treatyMatrix.cells[stateId=argentina].irregularities[].kind', are: ['SIGNATURE_AND_ACCESSION'] },
      { at: 'treatyMatrix.cells[stateId=antigua-and-barbuda].irregularities[].kind', are: ['RATIFICATION_WITHOUT_SIGNATURE'] },
      { at: 'treatyMatrix.cells[stateId=colombia].irregularities[].kind', are: ['RATIFICATION_WITHOUT_SIGNATURE'] },
      { at: 'treatyMatrix.cells[stateId=trinidad-and-tobago].irregularities[].kind', are: ['RATIFICATION_WITHOUT_SIGNATURE'] },
      // No other row: two of Canada and one of each of the four others.
      { at: 'treatyMatrix.cells[].irregularities[].kind', are: ['DEPOSIT_ON_SIGNATURE_DAY', 'INSTRUMENT_BEFORE_SIGNATURE', 'SIGNATURE_AND_ACCESSION', 'RATIFICATION_WITHOUT_SIGNATURE', 'RATIFICATION_WITHOUT_SIGNATURE', 'RATIFICATION_WITHOUT_SIGNATURE'] },
      // Kept as printed.
      { at: 'treatyMatrix.cells[stateId=canada].irregularities[kind=INSTRUMENT_BEFORE_SIGNATURE].actions[].id', are: ['oas-a-55/canada/ratification', 'oas-a-55/canada/signature'] },
      { at: 'treatyMatrix.cells[stateId=canada].status.standing', is: 'PARTY' },
      { at: 'treatyMatrix.cells[stateId=argentina].evidence[].id', include: ['oas-a-55-table'] },
    ],
  },
]
