import type { Question } from './question.js'

const M = 'medellin-2013/draft-2013-10-31'
const Q = 'quito-2019/adopted'
const DEADLINE = `id kind status reason derived rule asPrinted cadence passedDays nextDay due { edtf } meeting { id } observedAs
  slip { atLeastDays atMostDays expected { edtf } held { edtf } } task { provision { id line } status addressees { id } evidence { id } }`
const EVIDENCE = 'evidence { id status confidence source { url } provision { line } }'

/** Time: what was held when, what is due when, and what was still to come. */
export const questions: readonly Question[] = [
  {
    id: 'F1',
    asks: 'Which of the two documents was adopted on an October 31?',
    query: `{
      versions { nodes { id stage date instrument { id adopted { edtf } } } }
      marks: provisions(where: {version: {id: {eq: "medellin-2013/draft-2013-10-31"}}}, first: 200) { nodes { marks { edges { node { approvedOn approvedBy { id } } } } } }
    }`,
    expected: [
      { at: 'versions.nodes[stage=ADOPTED].id', are: [Q] },
      { at: 'versions.nodes[stage=ADOPTED].date', are: ['2019-10-31'] },
      { at: 'versions.nodes[stage=DRAFT].id', are: [M] },
      { at: 'versions.nodes[stage=DRAFT].instrument.adopted.edtf', are: ['2013-11-22'] },
      { at: 'marks.nodes[].marks.edges[].node.approvedOn', are: Array.from({ length: 33 }, () => '2013-10-31') },
      { at: 'marks.nodes[].marks.edges[].node.approvedBy.id', are: Array.from({ length: 33 }, () => 'csh') },
    ],
  },
  {
    id: 'F2',
    asks: 'When and where was each MISPA held?',
    query: `{ meetingHistory(of: "mispa") { rows { id ordinal state held { edtf } city meeting { hostedBy { edges { node { id } } } } ${EVIDENCE} sayings { field value relation status ${EVIDENCE} } } } }`,
    expected: [
      { at: 'meetingHistory.rows[].id', include: ['mispa-1', 'mispa-7'] },
      ...[
        ['mispa-1', '2008-10-07/2008-10-08', 'Mexico City', 'mexico'],
        ['mispa-2', '2009-11-04/2009-11-05', 'Santo Domingo', 'dominican-republic'],
        ['mispa-3', '2011-11-17/2011-11-18', 'Port of Spain', 'trinidad-and-tobago'],
        ['mispa-4', '2013-11-21/2013-11-22', 'Medellín', 'colombia'],
        ['mispa-5', '2015-11-19/2015-11-20', 'Lima', 'peru'],
        ['mispa-6', '2017-10', 'San Pedro Sula', 'honduras'],
        ['mispa-7', '2019-10-30/2019-10-31', 'Quito', 'ecuador'],
      ].flatMap(([id, held, city, host]) => [
        { at: `meetingHistory.rows[id=${id}].held.edtf`, is: held },
        { at: `meetingHistory.rows[id=${id}].city`, is: city },
        { at: `meetingHistory.rows[id=${id}].meeting.hostedBy.edges[].node.id`, are: [host] },
        { at: `meetingHistory.rows[id=${id}].state`, is: 'HELD' },
      ]),
      // What the documents themselves say: the month of I, II and III, the days of IV and VII; V and VI by inference.
      { at: 'meetingHistory.rows[id=mispa-1].sayings[value=2008-10].evidence[].id', are: [`${M}/pre/1`] },
      { at: 'meetingHistory.rows[id=mispa-1].sayings[value=2008-10].relation', are: ['COARSER'] },
      { at: 'meetingHistory.rows[id=mispa-2].sayings[value=2009-11].evidence[].id', are: [`${M}/pre/1`] },
      { at: 'meetingHistory.rows[id=mispa-3].sayings[value=2011-11].evidence[].id', are: [`${M}/pre/2`] },
      { at: 'meetingHistory.rows[id=mispa-4].sayings[relation=SAME].evidence[].id', include: [`${M}/opening`] },
      { at: 'meetingHistory.rows[id=mispa-5].sayings[value=2015-11].evidence[].id', are: [`${Q}/pre/n4`] },
      { at: 'meetingHistory.rows[id=mispa-5].sayings[value=2015-11].status', are: ['INFERRED'] },
      { at: 'meetingHistory.rows[id=mispa-6].sayings[value=2017-10].evidence[].id', are: [`${Q}/pre/n4`] },
      { at: 'meetingHistory.rows[id=mispa-6].sayings[value=2017-10].status', are: ['INFERRED'] },
      { at: 'meetingHistory.rows[id=mispa-7].evidence[].id', include: [`${Q}/opening`] },
    ],
  },
  {
    id: 'F3',
    asks: 'Deadline of Q·op 3, and was it met?',
    query: `query($of: ID!) { deadlines(of: $of) { rows { ${DEADLINE} } } act(id: "quito-2019/adopted/op/3/a1") { fulfilledBy { totalCount } } }`,
    variables: { of: 'quito-2019/op/3' },
    expected: [
      { at: 'deadlines.rows[].due.edtf', are: ['2020-03-31'] },
      { at: 'deadlines.rows[].asPrinted', is: 'by the end of the first quarter of 2020' },
      { at: 'deadlines.rows[].derived', is: true },
      { at: 'deadlines.rows[].rule', says: 'end of a quarter' },
      { at: 'deadlines.rows[].status', are: ['NO_EVIDENCE'] },
      { at: 'deadlines.rows[].reason', says: ['nothing in the corpus shows that it was delivered', 'nothing that it was not'] },
      { at: 'deadlines.rows[].task.provision.line', is: 46 },
      { at: 'deadlines.rows[].task.evidence[].id', is: `${Q}/op/3` },
      { at: 'act.fulfilledBy.totalCount', is: 0 },
    ],
  },
  {
    id: 'F4',
    asks: 'When is the first biennial report due?',
    query: `query($of: ID!, $on: String) { deadlines(of: $of, on: $on) { rows { ${DEADLINE} } } }`,
    variables: { of: 'quito-2019', on: '2019-11-01' },
    expected: [
      { at: 'deadlines.rows[cadence=BIENNIAL].id', are: [`${Q}/op/4/a1`, `${Q}/op/6/a1`] },
      { at: `deadlines.rows[id=${Q}/op/4/a1].due.edtf`, is: '2021-10-31' },
      { at: `deadlines.rows[id=${Q}/op/4/a1].derived`, is: true },
      { at: `deadlines.rows[id=${Q}/op/4/a1].rule`, says: ['No first date is printed', 'two years are counted from the adoption'] },
      { at: `deadlines.rows[id=${Q}/op/4/a1].status`, is: 'NOT_YET_DUE' },
      { at: `deadlines.rows[id=${Q}/op/4/a1].nextDay`, is: '2021-10-31' },
      { at: `deadlines.rows[id=${Q}/op/4/a1].task.provision.line`, is: 47 },
      { at: `deadlines.rows[id=${Q}/op/6/a1].due`, is: null },
      { at: `deadlines.rows[id=${Q}/op/6/a1].status`, is: 'NOT_COMPUTABLE' },
      { at: `deadlines.rows[id=${Q}/op/6/a1].reason`, says: 'the group has first to be set up' },
      { at: `deadlines.rows[id=${Q}/op/6/a1].task.provision.line`, is: 51 },
    ],
  },
  {
    id: 'F5',
    asks: 'Deadline of the homicide regional report?',
    query: `query($of: ID!) { deadlines(of: $of) { rows { ${DEADLINE} } } meeting(id: "mispa-8") { ${EVIDENCE} } }`,
    variables: { of: 'quito-2019/op/18' },
    expected: [
      { at: 'deadlines.rows[].kind', are: ['MEETING'] },
      { at: 'deadlines.rows[].meeting.id', is: 'mispa-8' },
      { at: 'deadlines.rows[].asPrinted', says: '2021' },
      { at: 'deadlines.rows[].slip.expected.edtf', is: '2021' },
      { at: 'deadlines.rows[].slip.held.edtf', is: '2025-07-16/2025-07-17' },
      { at: 'deadlines.rows[].slip.atLeastDays', is: 1293 },
      { at: 'deadlines.rows[].due.edtf', is: '2025-07-15' },
      { at: 'deadlines.rows[].status', is: 'NO_EVIDENCE' },
      { at: 'deadlines.rows[].task.provision.line', is: 65 },
      { at: 'meeting.evidence[].source.url', include: ['https://www.miragenews.com/mispa-viii-americas-public-security-ministers-1493835'] },
    ],
  },
  {
    id: 'F6',
    asks: 'Where and when was MISPA VIII?',
    query: `{ meetingHistory(of: "mispa") { rows {
      id state held { edtf } plannedFor { edtf } city ${EVIDENCE} sayings { field value relation why status confidence ${EVIDENCE} }
      meeting { hostedBy { edges { node { id } } } offers { edges { node { outcome offeredBy { id } ${EVIDENCE} } } } convenedBy { edges { node { id } properties { ${EVIDENCE} } } } }
    } } }`,
    expected: [
      { at: 'meetingHistory.rows[id=mispa-8].held.edtf', is: '2025-07-16/2025-07-17' },
      { at: 'meetingHistory.rows[id=mispa-8].city', is: 'Santiago de los Caballeros' },
      { at: 'meetingHistory.rows[id=mispa-8].meeting.hostedBy.edges[].node.id', are: ['dominican-republic'] },
      { at: 'meetingHistory.rows[id=mispa-8].evidence[].source.url', include: ['https://www.miragenews.com/mispa-viii-americas-public-security-ministers-1493835'] },
      { at: 'meetingHistory.rows[id=mispa-8].sayings[field=plannedFor].value', are: ['2021'] },
      { at: 'meetingHistory.rows[id=mispa-8].sayings[field=plannedFor].evidence[].provision.line', are: [65] },
      { at: 'meetingHistory.rows[id=mispa-8].meeting.offers.edges[].node.offeredBy.id', are: ['el-salvador'] },
      { at: 'meetingHistory.rows[id=mispa-8].meeting.offers.edges[].node.outcome', are: ['HELD_ELSEWHERE'] },
      { at: 'meetingHistory.rows[id=mispa-8].meeting.offers.edges[].node.evidence[].provision.line', are: [74] },
      { at: 'meetingHistory.rows[id=mispa-8].sayings[value=2025-06].relation', are: ['DIFFERENT', 'DIFFERENT'] },
      {
        at: 'meetingHistory.rows[id=mispa-8].sayings[value=2025-06].evidence[].source.url',
        are: [
          'https://www.laestrella.com.pa/panama/nacional/panama-sera-sede-de-la-reunion-de-ministros-de-seguridad-publica-de-la-oea-en-2026-PI19669512',
          'https://www.tvn-2.com/nacionales/panama-sera-sede-reunion-ministros-seguridad-publica_1_2226127.html',
        ],
      },
      { at: 'meetingHistory.rows[id=mispa-8].sayings[field=city].value', are: ['Santo Domingo'] },
      { at: 'meetingHistory.rows[id=mispa-9].state', is: 'SCHEDULED' },
      { at: 'meetingHistory.rows[id=mispa-9].held', is: null },
      { at: 'meetingHistory.rows[id=mispa-9].plannedFor.edtf', is: '2026-10-22/2026-10-23' },
      { at: 'meetingHistory.rows[id=mispa-9].meeting.convenedBy.edges[].node.id', are: ['cp-resolution-2026-02-04'] },
      { at: 'meetingHistory.rows[id=mispa-9].meeting.hostedBy.edges[].node.id', are: [] },
      { at: 'meetingHistory.rows[id=mispa-9].meeting.offers.edges[].node.offeredBy.id', are: ['panama'] },
    ],
  },
  {
    id: 'F7',
    asks: 'Which events were still future when written?',
    query: `{
      medellin: expectedMeetings(of: "medellin-2013", includeProposed: true) { on rows { certainty proposed meeting { id } expected { edtf } evidence { id provision { line } } } }
      decided: expectedMeetings(of: "medellin-2013") { rows { meeting { id } } leftOut { proposed } }
      quito: expectedMeetings(of: "quito-2019") { on rows { certainty proposed meeting { id } expected { edtf } evidence { id provision { line } } } }
    }`,
    expected: [
      { at: 'medellin.on', is: '2013-10-31' },
      { at: 'medellin.rows[proposed=false].meeting.id', are: ['randot-1', 'stg-international-cooperation-1', 'mispa-4'] },
      { at: 'medellin.rows[proposed=true].meeting.id', are: ['mispa-5'] },
      { at: 'medellin.rows[meeting.id=randot-1].evidence[].provision.line', are: [12] },
      { at: 'medellin.rows[meeting.id=stg-international-cooperation-1].evidence[].provision.line', are: [63] },
      { at: 'medellin.rows[meeting.id=mispa-4].evidence[].provision.line', include: [1] },
      { at: 'medellin.rows[meeting.id=mispa-5].evidence[].provision.line', are: [66] },
      { at: 'decided.rows[].meeting.id', exclude: ['mispa-5'] },
      { at: 'decided.leftOut.proposed', is: 1 },
      { at: 'quito.on', is: '2019-10-31' },
      { at: 'quito.rows[].meeting.id', are: ['mispa-8', 'redppol-course-3', 'joint-mispa-remja-meeting'] },
      { at: 'quito.rows[meeting.id=mispa-8].evidence[].provision.line', are: [65, 74] },
      { at: 'quito.rows[meeting.id=mispa-8].expected.edtf', is: '2021' },
      { at: 'quito.rows[meeting.id=redppol-course-3].evidence[].provision.line', are: [74] },
      { at: 'quito.rows[meeting.id=joint-mispa-remja-meeting].evidence[].provision.line', are: [66] },
    ],
  },
  {
    id: 'F9',
    asks: 'Which day is observed each year?',
    query: `{ deadlines(of: "quito-2019", on: "2019-11-01") { rows { ${DEADLINE} } } act(id: "quito-2019/adopted/op/9/a1") { observedOn observedAs aim deliverable } }`,
    expected: [
      { at: 'deadlines.rows[kind=OBSERVANCE].observedAs', are: ['Inter-American Day of the Single Emergency Service Number'] },
      { at: 'deadlines.rows[kind=OBSERVANCE].nextDay', is: '2020-02-11' },
      { at: 'deadlines.rows[kind=OBSERVANCE].task.provision.line', is: 55 },
      { at: 'act.observedOn', is: '--02-11' },
      // No reason is stated.
      { at: 'act.aim', is: null },
    ],
  },
  {
    id: 'F10',
    asks: 'When was the emergency seminar?',
    query: `{ provision(id: "quito-2019/adopted/pre/n11") { line takesNoteOf { edges { node { id ... on Meeting { held { edtf } city state } } properties { verb } } } } }`,
    expected: [
      { at: 'provision.takesNoteOf.edges[].node.id', include: ['emerg-seminar-1'] },
      { at: 'provision.takesNoteOf.edges[].node.held.edtf', are: ['2019-04-25/2019-04-26'] },
      { at: 'provision.takesNoteOf.edges[].node.city', are: ['Quito'] },
      { at: 'provision.line', is: 26 },
    ],
  },
  {
    id: 'F11',
    asks: 'Who convened IV and VII, by what?',
    query: `{ meetings(where: {id: {in: ["mispa-4", "mispa-7"]}}) { nodes { id convenedBy { edges { node { id symbols adoptedBy { edges { node { id } } } } properties { status evidence { id provision { line } } } } } } } }`,
    expected: [
      { at: 'meetings.nodes[id=mispa-4].convenedBy.edges[].node.symbols[]', include: ['CP/RES. 1014 (1915/13)'] },
      { at: 'meetings.nodes[id=mispa-4].convenedBy.edges[].node.adoptedBy.edges[].node.id', are: ['oas-pc'] },
      { at: 'meetings.nodes[id=mispa-4].convenedBy.edges[].properties.evidence[].id', include: [`${M}/opening`] },
      { at: 'meetings.nodes[id=mispa-4].convenedBy.edges[].properties.evidence[].provision.line', include: [1] },
      { at: 'meetings.nodes[id=mispa-7].convenedBy.edges[].node.symbols[]', include: ['AG/RES. 2925 (XLVIII-O/18)'] },
      { at: 'meetings.nodes[id=mispa-7].convenedBy.edges[].node.adoptedBy.edges[].node.id', are: ['oas-ga'] },
      { at: 'meetings.nodes[id=mispa-7].convenedBy.edges[].properties.evidence[].id', include: [`${Q}/opening`] },
      { at: 'meetings.nodes[id=mispa-7].convenedBy.edges[].properties.evidence[].provision.line', include: [5] },
    ],
  },
]
