import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A seed of our own with one record of each kind, by file; JSON is YAML, and so it is written. */
export const SMALL_SEED: Readonly<Record<string, unknown>> = {
  'corpus.yaml': { name: 'Small graph', version: '2020.1', day: '2020-06-01', missing: [{ what: 'text of Freeport', about: 'freeport-2010', why: 'not loaded' }] },
  'sources/all.yaml': [
    { id: 'gazette', title: 'Gazette of Nassau', url: 'https://gazette.example', published: '2020-05', readOn: '2020-06-01' },
    { id: 'doc-nassau', title: 'Declaration of Nassau', published: '2020-05-04', readOn: '2020-06-01', version: 'nassau-2020/adopted' },
  ],
  'states/all.yaml': [
    { id: 'atlantis', iso2: 'AT', iso3: 'ATL', name: { en: 'Atlantis', es: 'Atlántida' }, aliases: [{ text: 'Isle of Atlas', source: 'gazette' }], sources: ['gazette'], confidence: 'HIGH' },
    { id: 'lemuria', iso2: 'LE', iso3: 'LEM', name: { en: 'Lemuria' }, sources: ['gazette'], confidence: 'HIGH' },
  ],
  'persons/all.yaml': [{ id: 'ana-marsh', name: 'Ana Marsh', sources: ['gazette'], confidence: 'HIGH' }],
  'bodies/all.yaml': [
    { id: 'league', kind: 'ORGANIZATION', name: { en: 'League of Islands' }, sources: ['gazette'], confidence: 'HIGH' },
    {
      id: 'harbour-group', kind: 'WORKING_GROUP', workingGroup: true, name: { en: 'Harbour Group' }, abbreviations: ['HG'], partOf: [{ to: 'league', sources: ['gazette'], confidence: 'HIGH' }], founded: '2020',
      createdBy: [{ to: 'freeport-2010', pinpoint: 'paragraph 3', sources: ['gazette'], confidence: 'LOW' }], sources: ['gazette'], confidence: 'HIGH', claims: [{ field: 'founded', value: '2019', sources: ['gazette'], confidence: 'LOW' }],
    },
  ],
  'meetings/all.yaml': [{ id: 'nassau-meeting', of: 'league', ordinal: 1, name: { en: 'Meeting of Nassau' }, state: 'HELD', held: '2020-05-03/2020-05-04', country: 'atlantis', host: 'atlantis', convenedBy: [{ to: 'freeport-2010', sources: ['gazette'], confidence: 'HIGH' }], sources: ['gazette'], confidence: 'HIGH' }],
  'instruments/all.yaml': [
    { id: 'nassau-2020', kind: 'DECLARATION', name: { en: 'Declaration of Nassau' }, symbols: ['NAS/doc.1/20', { text: 'NAS/doc.2/20', confidence: 'LOW' }], adopted: '2020-05-04', adoptedAt: { to: 'nassau-meeting', sources: ['gazette'], confidence: 'HIGH' }, links: [{ kind: 'FOLLOWS_FROM', to: 'freeport-2010', sources: ['gazette'], confidence: 'HIGH' }], sources: ['gazette'], confidence: 'HIGH' },
    { id: 'freeport-2010', kind: 'RESOLUTION', name: { en: 'Resolution of Freeport' }, adopted: '2010', knownOnlyByCitation: true, sources: ['gazette'], confidence: 'HIGH' },
  ],
  'tenures/all.yaml': [
    { id: 'league/chair/lemuria-2018', of: 'league', office: 'CHAIR', kind: 'ELECTED', state: 'lemuria', from: '2018-02', seenOn: ['2019'], sources: ['gazette'], confidence: 'HIGH' },
    { id: 'harbour-group/chair/atlantis-2020', of: 'harbour-group', office: 'CHAIR', kind: 'ELECTED', state: 'atlantis', persons: [{ person: 'ana-marsh', seen: '2020-05' }], sources: ['gazette'], confidence: 'LOW' },
  ],
  'memberships/all.yaml': [{ id: 'league/member/atlantis', member: 'atlantis', in: 'league', standing: 'MEMBER', from: '1990', sources: ['gazette'], confidence: 'HIGH' }],
  'hosting-offers/all.yaml': [{ id: 'atlantis-offers', by: 'atlantis', toHost: 'nassau-meeting', offeredOn: '../2020-01', outcome: 'HELD_THERE', sources: ['gazette'], confidence: 'HIGH' }],
  'collectives/all.yaml': [{ id: 'members', name: { en: 'Members of the League' }, rule: 'MEMBERS_OF', of: ['league'] }],
  'reported-links/all.yaml': [{ from: 'freeport-2010', kind: 'CITES', to: 'nassau-treaty', verb: 'citing', sources: ['gazette'], confidence: 'LOW' }],
  'documents/nassau.yaml': {
    instrument: 'nassau-2020', version: { key: 'adopted', stage: 'ADOPTED', date: '2020-05-04', symbol: null, title: 'Declaration of Nassau', apparatus: [{ what: 'title' }] }, source: 'doc-nassau', language: 'EN',
    provisions: [
      { section: 'OPENING', label: null, line: 1, summary: 'Says who met.', places: [{ name: 'Nassau', as: 'VENUE', of: 'nassau-meeting' }], cites: [{ kind: 'RECALLS', verb: 'recalling', to: 'freeport-2010', pinpoint: 'paragraph 2' }] },
      { section: 'OPERATIVE', label: '1.', line: 3, summary: 'Sets up the group and elects its chair{p1}.', marks: [{ by: 'league', on: '2020-04-01', asPrinted: '(Approved)' }],
        acts: [
          { key: 'a1', verb: 'Establish', lemma: 'establish', class: 'CONSTITUTIVE', isMandate: false, leads: true, establishes: ['harbour-group'], elects: ['atlantis'], electsFor: [{ to: 'harbour-group', office: 'CHAIR' }] },
          { key: 'a2', verb: 'instruct', lemma: 'instruct', class: 'COMMAND', isMandate: true, insideAct: 'a1', addressedTo: [{ to: 'members', asPrinted: 'members' }], concerns: ['freeport-2010'], due: { asPrinted: 'by 2021', date: '2021' }, hedges: ['POSSIBLE'], incorporates: [{ to: 'freeport-2010', scope: 'all' }] },
        ],
        proposals: [{ key: 'p1', by: 'lemuria', byAsPrinted: 'LEM', kind: 'INSERT', wellFormed: true, template: ', for two years', acts: [{ key: 'a1', verb: 'elect', lemma: 'elect', class: 'CONSTITUTIVE', isMandate: false, elects: [{ placeholder: 'the State of …', standsFor: 'STATE' }], electsFor: [{ to: 'harbour-group', office: 'CHAIR' }] }] }] },
      { section: 'OPERATIVE', label: 'a.', parent: 'op/1', summary: 'A point.' },
      { section: 'FOOTNOTE', label: null, summary: 'Announces a footnote.', announcesFootnote: { by: 'atlantis', anchor: null, candidateAnchor: 'op/1' } },
    ],
  },
  'treaties/nassau-treaty.yaml': {
    instrument: { id: 'nassau-treaty', kind: 'TREATY', name: { en: 'Treaty of Nassau' }, adopted: '2001', sources: ['gazette'], confidence: 'HIGH' }, enteredIntoForce: '2003',
    counts: [{ what: 'PARTIES', value: 1, among: 'all states', source: 'gazette' }],
    clauses: { general: { instruments: 1, kinds: 'ratification', days: 30, rule: 'the thirtieth day', notBefore: null, article: '7', source: 'gazette', confidence: 'HIGH' }, perState: null, withdrawal: null, parent: { required: true, parent: 'nassau-treaty', article: '9', source: 'gazette', confidence: 'LOW' }, provisional: null },
    coverage: [{ id: 'nassau-treaty-list', source: 'gazette', asOf: '2020', printed: ['atlantis'], cutOff: ['lemuria'], confidence: 'HIGH' }],
  },
  'action-claims/all.yaml': [{ about: 'nassau-treaty/atlantis/signature', field: 'date', value: '2002', sources: ['gazette'], confidence: 'LOW' }],
  'threads/all.yaml': [{ id: 'thread-harbours', name: { en: 'Harbours' }, about: 'Harbours.', editor: 'Editors', judgedOn: '2020-06-01', reason: 'The same words.', confidence: 'HIGH', steps: [{ at: 'nassau-2020/adopted/op/1/a2', alsoAt: ['nassau-2020/adopted/opening'] }] }],
  'findings/all.yaml': [{ id: 'finding-harbours', kind: 'FULFILLED_BY', about: 'nassau-2020/adopted/op/1/a2', found: ['nassau-meeting'], comparedWith: ['nassau-2020/adopted'], editor: 'Editors', judgedOn: '2020-06-01', reason: 'It met.', confidence: 'LOW' }],
}

/** The table of actions of the small seed's treaty. */
export const SMALL_TABLE = 'state,kind,date,instrumentDate,subject,sources,status,confidence,instrumentDateConfidence,note\natlantis,SIGNATURE,2001-02-03,,,gazette,REPORTED,HIGH,,\natlantis,RATIFICATION,2002-03-04,2002-01,,gazette,REPORTED,HIGH,LOW,\n'

/** Writes a seed, by file, into an empty folder. */
export function writeSeed(folder: string, files: Readonly<Record<string, unknown>>, table = SMALL_TABLE): void {
  const all = { ...files, 'treaties/nassau-treaty.csv': table }
  for (const [file, value] of Object.entries(all)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value, null, 1))
  }
}
