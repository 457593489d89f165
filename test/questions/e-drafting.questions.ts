import type { Question } from './question.js'

const M = 'medellin-2013/draft-2013-10-31'
const PROPOSALS = `draftProposals(version: $version) {
  total illFormed byState { state { id } proposalIds }
  proposals { proposalId kind byAsPrinted wellFormed repair words template state { id } provision { id label line } excludes { id } evidence { id }
    nested { proposalId kind state { id } words wellFormed provision { line } }
    proposal { proposedActs { edges { node { verb lemma summary aim deliverable wouldInvolve { rows { kind actor { id ... on Placeholder { asPrinted } } citable { id } } } } } } }
  }
}`

/** Drafting: what a draft agrees, what it only proposes, and what is printed wrong. */
export const questions: readonly Question[] = [
  {
    id: 'E1',
    asks: 'Which units of the Medellín draft lack the approval mark?',
    query: `query($version: ID!) {
      agreement(version: $version, on: "2013-10-31") { counts { units adopted approvedInCommittee drafted proposed notYet } approvals { on body { id } units }
        units { provisionId section label state approvedBy { id } provision { line marks { edges { node { asPrinted } } } } evidence { id } } }
      unmarked: agreement(version: $version, on: "2013-10-31", state: PROPOSED) { total units { provisionId label } }
      drafted: agreement(version: $version, on: "2013-10-31", state: DRAFTED) { total }
    }`,
    variables: { version: M },
    expected: [
      { at: 'unmarked.units[].provisionId', are: [`${M}/fu/5bis`, `${M}/fu/5bis-alt`] },
      { at: 'drafted.total', is: 0 },
      { at: 'agreement.counts.units', is: 35 },
      { at: 'agreement.counts.approvedInCommittee', is: 33 },
      { at: 'agreement.approvals[].on', are: ['2013-10-31'] },
      { at: 'agreement.approvals[].body.id', are: ['csh'] },
      { at: 'agreement.approvals[].units', are: [33] },
      { at: 'agreement.units[state=APPROVED_IN_COMMITTEE].section', are: [...repeated('OPENING', 1), ...repeated('PREAMBLE', 15), ...repeated('ENACTING', 1), ...repeated('OPERATIVE', 8), ...repeated('FOLLOW_UP', 8)] },
      { at: 'agreement.units[state=APPROVED_IN_COMMITTEE].provision.marks.edges[].node.asPrinted', are: repeated('(Paragraph approved by the CSH on October 31, 2013)', 33) },
      { at: `agreement.units[provisionId=${M}/fu/5bis].provision.line`, is: 66 },
      { at: `agreement.units[provisionId=${M}/fu/5bis-alt].provision.line`, is: 68 },
    ],
  },
  {
    id: 'E2',
    asks: 'Which States made proposals, where?',
    query: `query($version: ID!) { ${PROPOSALS} }`,
    variables: { version: M },
    expected: [
      { at: 'draftProposals.total', is: 3 },
      { at: 'draftProposals.byState[].state.id', are: ['mexico', 'peru', 'uruguay'] },
      { at: 'draftProposals.proposals[state.id=peru].provision.id', are: [`${M}/fu/5bis`] },
      { at: 'draftProposals.proposals[state.id=peru].provision.line', are: [66] },
      { at: 'draftProposals.proposals[state.id=peru].nested[].state.id', are: ['uruguay'] },
      { at: 'draftProposals.proposals[state.id=peru].nested[].kind', are: ['INSERT'] },
      { at: 'draftProposals.proposals[state.id=mexico].provision.id', are: [`${M}/fu/5bis-alt`] },
      { at: 'draftProposals.proposals[state.id=mexico].provision.line', are: [68] },
      { at: 'draftProposals.proposals[state.id=mexico].kind', are: ['ALTERNATIVE'] },
      { at: 'draftProposals.proposals[state.id=mexico].excludes[].id', are: [`${M}/fu/5bis/p1`] },
      { at: 'draftProposals.proposals[].evidence[].id', are: [`${M}/fu/5bis`, `${M}/fu/5bis-alt`] },
    ],
  },
  {
    id: 'E3',
    asks: "Render 5bis with and without Uruguay's insertion.",
    query: `query($provision: ID!, $peru: ID!, $uruguay: ID!) {
      without: rendering(provision: $provision, accept: [$peru], reject: [$uruguay]) { text proposals { proposalId decision } evidence { provision { id line } } }
      with: rendering(provision: $provision, accept: [$peru, $uruguay]) { text proposals { proposalId decision } }
    }`,
    variables: { provision: 'medellin-2013/fu/5bis', peru: `${M}/fu/5bis/p1`, uruguay: `${M}/fu/5bis/p2` },
    expected: [
      { at: 'without.text', says: 'logistical aspects of meetings convened' },
      { at: 'with.text', says: 'logistical, and organizational, and financial aspects of meetings convened' },
      { at: `without.proposals[proposalId=${M}/fu/5bis/p2].decision`, is: 'REJECTED' },
      { at: `with.proposals[proposalId=${M}/fu/5bis/p2].decision`, is: 'ACCEPTED' },
      { at: 'without.evidence[].provision.id', are: [`${M}/fu/5bis`] },
      { at: 'without.evidence[].provision.line', are: [66] },
    ],
  },
  {
    id: 'E4',
    asks: 'What is the difference of substance between PER and MEX?',
    query: `query($version: ID!) { ${PROPOSALS} }`,
    variables: { version: M },
    expected: [
      { at: 'draftProposals.proposals[byAsPrinted=PER].proposal.proposedActs.edges[].node.lemma', are: ['instruct', 'elect', 'thank', 'be responsible', 'submit'] },
      { at: 'draftProposals.proposals[byAsPrinted=PER].proposal.proposedActs.edges[node.lemma=instruct].node.wouldInvolve.rows[kind=ADDRESSED_TO].actor.id', are: ['stg-police-management'] },
      { at: 'draftProposals.proposals[byAsPrinted=PER].proposal.proposedActs.edges[node.lemma=instruct].node.wouldInvolve.rows[kind=CONCERNS].citable.id', are: ['stg-police-management-1', 'stg-police-management-1-conclusions'] },
      { at: 'draftProposals.proposals[byAsPrinted=PER].proposal.proposedActs.edges[node.lemma=instruct].node.aim', says: 'MISPA V' },
      { at: 'draftProposals.proposals[byAsPrinted=PER].proposal.proposedActs.edges[node.lemma=elect].node.wouldInvolve.rows[kind=ELECTS].actor.asPrinted', are: ['the Republic of xxxxx'] },
      { at: 'draftProposals.proposals[byAsPrinted=PER].proposal.proposedActs.edges[node.lemma=thank].node.wouldInvolve.rows[kind=CONCERNS].actor.id', are: ['mexico'] },
      { at: 'draftProposals.proposals[byAsPrinted=PER].proposal.proposedActs.edges[node.lemma=be responsible].node.deliverable', says: 'logistical aspects' },
      { at: 'draftProposals.proposals[byAsPrinted=PER].proposal.proposedActs.edges[node.lemma=submit].node.wouldInvolve.rows[kind=DELIVERED_TO].actor.id', are: ['csh'] },
      { at: 'draftProposals.proposals[byAsPrinted=MEX].proposal.proposedActs.edges[].node.lemma', are: ['instruct'] },
      { at: 'draftProposals.proposals[byAsPrinted=MEX].proposal.proposedActs.edges[].node.wouldInvolve.rows[kind=ADDRESSED_TO].actor.id', are: ['stg-international-cooperation'] },
      { at: 'draftProposals.proposals[byAsPrinted=MEX].proposal.proposedActs.edges[].node.wouldInvolve.rows[kind=CONCERNS].citable.id', are: ['stg-police-management-1', 'stg-police-management-1-conclusions'] },
      { at: 'draftProposals.proposals[byAsPrinted=MEX].words', says: 'lend continuity' },
      { at: 'draftProposals.proposals[].provision.line', are: [66, 68] },
    ],
  },
  {
    id: 'E6',
    asks: 'Are the brackets well-formed?',
    query: `query($version: ID!) { brackets(version: $version) { opened closed wellFormed countedInWords faults { kind told proposal { id byAsPrinted } provision { id line } evidence { id } } } }`,
    variables: { version: M },
    expected: [
      { at: 'brackets.wellFormed', is: false },
      { at: 'brackets.opened', is: 3 },
      { at: 'brackets.closed', is: 3 },
      { at: 'brackets.faults[].kind', are: ['CLOSES_NOTHING', 'NEVER_CLOSED'] },
      { at: 'brackets.faults[kind=CLOSES_NOTHING].provision.id', are: [`${M}/pre/3`] },
      { at: 'brackets.faults[kind=CLOSES_NOTHING].provision.line', are: [5] },
      { at: 'brackets.faults[kind=NEVER_CLOSED].provision.id', are: [`${M}/fu/5bis`] },
      { at: 'brackets.faults[kind=NEVER_CLOSED].provision.line', are: [66] },
      { at: 'brackets.faults[kind=NEVER_CLOSED].proposal.byAsPrinted', are: ['PER'] },
      { at: 'brackets.faults[].evidence[].id', are: [`${M}/pre/3`, `${M}/fu/5bis`] },
    ],
  },
  {
    id: 'E7',
    asks: 'Is pre(3) a proposal?',
    query: `query($provision: ID!) {
      provision(id: $provision) { line bracketed status summary anomalies proposals { totalCount } marks { edges { node { asPrinted approvedBy { id } } } } }
      brackets(version: "medellin-2013") { faults { kind provision { id } proposal { id } told } }
      instrument(id: "medellin-2013") { note evidence { source { url } } }
    }`,
    variables: { provision: `${M}/pre/3` },
    expected: [
      { at: 'provision.proposals.totalCount', is: 0 },
      { at: 'provision.bracketed', is: false },
      { at: 'provision.status', is: 'APPROVED_IN_COMMITTEE' },
      { at: 'provision.marks.edges[].node.approvedBy.id', are: ['csh'] },
      { at: 'provision.line', is: 5 },
      { at: 'provision.anomalies[]', says: ['never opened', 'survives in the adopted text'] },
      { at: `brackets.faults[provision.id=${M}/pre/3].kind`, are: ['CLOSES_NOTHING'] },
      { at: `brackets.faults[provision.id=${M}/pre/3].proposal`, are: [null] },
      { at: 'instrument.note', says: 'The adopted text keeps a stray closing bracket' },
      { at: 'instrument.evidence[].source.url', include: ['https://docslib.org/download/13647396/cuarta-reuni-n-de-ministros-en-materia-de'] },
    ],
  },
  {
    id: 'E8',
    asks: 'Was 5bis adopted?',
    query: `query($version: ID!) {
      agreement(version: $version, state: PROPOSED) { units { provisionId state because } adoption { knownByParagraph says adoptedOn { edtf } meeting { id } adoptedVersionId evidence { id source { url } } } coverage { missing { what about } } }
      instrument(id: "medellin-2013") { symbols adopted { edtf } }
      elected: tenures(where: {tenureOf: {id: {eq: "stg-police-management"}}, kind: {eq: ELECTED}}) { nodes { heldBy { id } openedBy { id line } } }
    }`,
    variables: { version: M },
    expected: [
      { at: `agreement.units[provisionId=${M}/fu/5bis].state`, is: 'PROPOSED' },
      { at: 'agreement.adoption.knownByParagraph', is: false },
      { at: 'agreement.adoption.adoptedVersionId', is: null },
      { at: 'agreement.adoption.says', says: ['adopted on 2013-11-22', 'what became of a single paragraph is not known'] },
      { at: 'agreement.adoption.adoptedOn.edtf', is: '2013-11-22' },
      { at: 'agreement.adoption.evidence[].id', include: ['quito-2019/adopted/pre/n4', 'medellin-2013-adopted-copy'] },
      { at: 'agreement.coverage.missing[].what', says: 'adopted text of the Recommendations of Medellín' },
      { at: 'instrument.symbols[]', are: ['MISPA IV/doc.4/13 rev. 1'] },
      // That Quito elects a chair shows only that the group lived on.
      { at: 'elected.nodes[].openedBy.line', are: [73] },
    ],
  },
  {
    id: 'E9',
    asks: "What remains open in Quito's text?",
    query: `{
      version(id: "quito-2019/adopted") { apparatus pendingFootnotes { edges { node { anchor candidateAnchor note announcedBy { id } provision { id line } } } } }
      conflicts(about: "quito-2019/adopted/note/n1") { rows { kind says evidence { id } } }
      anchor: provision(id: "quito-2019/adopted/op/14") { label }
    }`,
    expected: [
      { at: 'version.pendingFootnotes.edges[].node.announcedBy.id', are: ['uruguay'] },
      { at: 'version.pendingFootnotes.edges[].node.anchor', are: [null] },
      { at: 'version.pendingFootnotes.edges[].node.provision.line', are: [78] },
      { at: 'version.pendingFootnotes.edges[].node.candidateAnchor', are: ['quito-2019/adopted/op/14'] },
      { at: 'version.pendingFootnotes.edges[].node.note', says: ['by inference only', 'not a reservation'] },
      { at: 'version.apparatus[]', says: 'lone mark: /' },
      { at: 'conflicts.rows[].says', says: 'looks like a lost footnote mark' },
      { at: 'conflicts.rows[].evidence[].id', include: ['quito-2019/adopted/note/n1', 'quito-2019/adopted/op/14'] },
    ],
  },
  {
    id: 'E10',
    asks: 'How many times is approval dated, and can it serve as adoption date?',
    query: `query($version: ID!) { agreement(version: $version) { counts { approvedInCommittee adopted } approvals { on units daysBeforeAdoption body { id } } adoption { adoptedOn { edtf } meeting { held { edtf } } } units { state because evidence { id } } } }`,
    variables: { version: M },
    expected: [
      { at: 'agreement.approvals[].units', are: [33] },
      { at: 'agreement.approvals[].on', are: ['2013-10-31'] },
      // Three weeks before the meeting of 21 and 22 November.
      { at: 'agreement.approvals[].daysBeforeAdoption', are: [22] },
      { at: 'agreement.adoption.adoptedOn.edtf', is: '2013-11-22' },
      { at: 'agreement.adoption.meeting.held.edtf', is: '2013-11-21/2013-11-22' },
      { at: 'agreement.counts.adopted', is: 0 },
      { at: 'agreement.units[state=APPROVED_IN_COMMITTEE].because', says: 'which is not adoption' },
      { at: 'agreement.units[].evidence[].id', include: [`${M}/opening`, `${M}/fu/8`] },
    ],
  },
  {
    id: 'E12',
    asks: 'Is the Medellín draft titled or numbered as a document?',
    query: `query($version: ID!) {
      version(id: $version) { title symbol note }
      instrument(id: "medellin-2013") { aliases evidence { id } citedBy(first: 50) { rows { provision { id line } } } }
      fu5: conflicts(about: "medellin-2013/draft-2013-10-31/fu/5") { rows { says evidence { id provision { line } } } }
    }`,
    variables: { version: M },
    expected: [
      { at: 'version.title', is: null },
      { at: 'version.symbol', is: null },
      { at: 'version.note', says: 'No title and no symbol are printed' },
      { at: 'instrument.aliases[]', include: ['Recommendations of Medellín for Strengthening International Cooperation in the Area of Public Security', 'Medellín Recommendations for Strengthening International Cooperation on Public Security'] },
      { at: 'instrument.citedBy.rows[].provision.id', include: ['quito-2019/adopted/pre/n4'] },
      { at: 'fu5.rows[].says', says: 'worded otherwise where Quito cites them' },
      { at: 'fu5.rows[].evidence[].provision.line', are: [63, 13] },
    ],
  },
]

function repeated(word: string, count: number): string[] {
  return Array.from({ length: count }, () => word)
}
