import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { ACTION_KINDS } from '../../src/domain/treaty/action.js'
import { refusalOf, sentencesOf, type Change } from './broken-seed.js'

vi.setConfig({ testTimeout: 60_000 })

const QUITO = 'documents/quito-2019-adopted.yaml'
const MEDELLIN = 'documents/medellin-2013-draft.yaml'
/** A new body or meeting of our own, in a file of its own, with what is wrong about it. */
const body = (id: string, more: string): Change => ({ file: `bodies/${id}.yaml`, write: `- id: ${id}\n  kind: WORKING_GROUP\n  name: {en: Group}\n  sources: [oas-mispa-page]\n  confidence: HIGH\n${more}` })
const meeting = (id: string, more: string): Change => ({ file: `meetings/${id}.yaml`, write: `- id: ${id}\n  name: {en: Meeting}\n  state: HELD\n  sources: [oas-mispa-page]\n  confidence: HIGH\n${more}` })

type Case = readonly [name: string, change: Change, sentence: string]

/** Files and records that cannot be read. */
const UNREADABLE: readonly Case[] = [
  ['an impossible date in a table of treaty actions',
    { file: 'treaties/oas-a-57.csv', find: '2005-07-15', put: '2005-15-07' },
    'seed/treaties/oas-a-57.csv, line 4, date: “2005-15-07” is not a date that can be read: write EDTF such as 2013, 2013-10, 2013-10-31, 2013-10-30/2013-10-31, 2013/.. or 2005~.'],
  ['an unknown kind of treaty action',
    { file: 'treaties/oas-a-57.csv', find: 'belize,SIGNATURE', put: 'belize,SIGNATUR' },
    `seed/treaties/oas-a-57.csv, line 3, kind: “SIGNATUR” is not one of ${Object.keys(ACTION_KINDS).join(', ')}. Did you mean “SIGNATURE”?`],
  ['a table of actions beside which no treaty stands',
    { file: 'treaties/oas-a-95.csv', write: 'state,kind,date,instrumentDate,subject,sources,status,confidence,instrumentDateConfidence,note\nchile,SIGNATURE,1997,,,,REPORTED,UNVERIFIED,,\n' },
    'seed/treaties/oas-a-95.csv: no treaty stands beside these actions as oas-a-95.yaml. Did you mean “oas-a-55”?'],
  ['an unknown field',
    body('acklins', '  foundedd: "1999"\n'),
    'seed/bodies/acklins.yaml, acklins, foundedd: there is no field “foundedd” here. Did you mean “founded”?'],
  ['an impossible date',
    { file: QUITO, find: "date: '2019-10-31'", put: "date: '2019-11-31'" },
    'seed/documents/quito-2019-adopted.yaml, quito-2019-adopted, version.date: “2019-11-31” is not a date that can be read: write EDTF such as 2013, 2013-10, 2013-10-31, 2013-10-30/2013-10-31, 2013/.. or 2005~.'],
  ['a key that stands twice',
    body('andros', '  confidence: LOW\n'),
    'seed/bodies/andros.yaml, line 6: this is not YAML: Map keys must be unique.'],
  ['broken YAML',
    body('bimini', '  note: it says: nothing\n'),
    'seed/bodies/bimini.yaml, line 6: this is not YAML: Nested mappings are not allowed in compact mappings.'],
  ['a header with a strange version',
    { file: 'corpus.yaml', find: "version: '2026.1'", put: "version: first" },
    'seed/corpus.yaml, version: “first”: a data version is the year and the issue, such as 2026.1.'],
  ['an anchor that is not there',
    body('nassau', '  note: *italics\n'),
    'seed/bodies/nassau.yaml: this is not YAML: Unresolved alias (the anchor must be set before the alias): italics.'],
  ['a file in another encoding',
    { file: 'bodies/ragged.yaml', write: Buffer.from('- {id: ragged, kind: ORGAN, name: {en: Medell\u00edn}, confidence: UNVERIFIED}\n', 'latin1') },
    'seed/bodies/ragged.yaml: the file is not UTF-8; save it in that encoding.'],
  ['a wrong word from a closed list',
    { file: QUITO, find: 'class: COMMAND', put: 'class: COMAND' },
    'seed/documents/quito-2019-adopted.yaml, quito-2019/adopted, unit 20 (OPERATIVE 1.), acts.0.class: “COMAND” is not one of CONSTITUTIVE, COMMAND, REQUEST, EXHORT, SOFT, COURTESY. Did you mean “COMMAND”?'],
  ['a table with a wrong column',
    { file: 'treaties/oas-a-59.csv', find: 'confidence', put: 'confidance' },
    'seed/treaties/oas-a-59.csv, line 1, confidance: there is no column “confidance”. Did you mean “confidence”?'],
  ['a file in a folder that holds no records',
    { file: 'boddies/nassau.yaml', write: '[]\n' },
    'seed/boddies/nassau.yaml: no kind of record is read from this place; move the file into the folder of its kind (seed/README.md lists them).'],
]

/** Records that are well formed and do not hold together. */
const INCOHERENT: readonly Case[] = [
  ['a misspelt id of a body, in a role of an act',
    { file: QUITO, find: 'through: [{to: dps, asPrinted', put: 'through: [{to: dsp, asPrinted' },
    'seed/documents/quito-2019-adopted.yaml, quito-2019/adopted, unit 23 (OPERATIVE 4.), acts.0.through.0.to: nothing has the id “dsp”. Did you mean “dps”?'],
  ['a misspelt id of an instrument, in a citation',
    { file: QUITO, find: 'to: declaration-security-americas, asPrinted: the same', put: 'to: declaration-securty-americas, asPrinted: the same' },
    'seed/documents/quito-2019-adopted.yaml, quito-2019/adopted, unit 3 (PREAMBLE), cites.0.to: nothing has the id “declaration-securty-americas”. Did you mean “declaration-security-americas”?'],
  ['a misspelt id of a source',
    body('abaco', '  partOf: [{to: mispa, sources: [oas-mispa-pgae], confidence: HIGH}]\n'),
    'seed/bodies/abaco.yaml, abaco, partOf.0.sources.0: nothing has the id “oas-mispa-pgae”. Did you mean “oas-mispa-page”?'],
  ['a misspelt state in a table of treaty actions',
    { file: 'treaties/oas-a-59.csv', find: '\nchile,', put: '\nchili,' },
    'seed/treaties/oas-a-59.csv, line 4, state: nothing has the id “chili”. Did you mean “chile”?'],
  ['a claim on an unknown field',
    body('crooked', '  claims: [{field: fuonded, value: "1999", sources: [oas-mispa-page], confidence: LOW}]\n'),
    'seed/bodies/crooked.yaml, crooked, claims.0.field: the record has no field “fuonded”. Did you mean “founded”?'],
  ['a claim whose value its field cannot hold',
    body('eleuthera', '  claims: [{field: founded, value: in the nineties, sources: [oas-mispa-page], confidence: LOW}]\n'),
    'seed/bodies/eleuthera.yaml, eleuthera, claims.0.value: “in the nineties” is not a date that can be read: write EDTF such as 2013, 2013-10, 2013-10-31, 2013-10-30/2013-10-31, 2013/.. or 2005~.'],
  ['a claim on what a record says of itself',
    body('exuma', '  claims: [{field: confidence, value: LOW, sources: [oas-mispa-page], confidence: LOW}]\n'),
    'seed/bodies/exuma.yaml, exuma, claims.0.field: “confidence” is no fact that a source could state.'],
  ['a claim without a source that is not marked so',
    body('freeport', '  claims: [{field: founded, value: "1999", confidence: LOW}]\n'),
    'seed/bodies/freeport.yaml, freeport, claims.0.confidence: a claim without a source is UNVERIFIED.'],
  ['an alias from a source that is not there',
    body('inagua', '  aliases: [{text: Group of Nassau, source: oas-mispa-pgae}]\n'),
    'seed/bodies/inagua.yaml, inagua, aliases.0.source: nothing has the id “oas-mispa-pgae”. Did you mean “oas-mispa-page”?'],
  ['a place of a meeting that is not there',
    { file: QUITO, find: '{name: Quito, as: VENUE, of: mispa-7}', put: '{name: Quito, as: VENUE, of: mispa-77}' },
    'seed/documents/quito-2019-adopted.yaml, quito-2019/adopted, unit 1 (OPENING), places.0.of: nothing has the id “mispa-77”. Did you mean “mispa-7”?'],
  ['a footnote whose supposed place is not there',
    { file: QUITO, find: 'candidateAnchor: op/14', put: 'candidateAnchor: op/24' },
    'seed/documents/quito-2019-adopted.yaml, quito-2019/adopted, unit 47 (FOOTNOTE), announcesFootnote.candidateAnchor: no unit of this version has the path “op/24”. Did you mean “op/14”?'],
  ['an act inside an act that is not there',
    { file: QUITO, find: 'insideAct: a1', put: 'insideAct: a9' },
    'seed/documents/quito-2019-adopted.yaml, quito-2019/adopted, unit 20 (OPERATIVE 1.), acts.a2.insideAct: no act of this paragraph has the key “a9”.'],
  ['an election without an office',
    { file: QUITO, find: 'electsFor: [{to: stg-prevention, office: CHAIR, asPrinted: \'Subsidiary Technical Group on Prevention of Crime, Violence, and Insecurity\'}]', put: 'electsFor: []' },
    'seed/documents/quito-2019-adopted.yaml, quito-2019/adopted, unit 41 (FOLLOW_UP 3.), acts.a1.electsFor: someone is elected, and the office is not said.'],
  ['an alternative to what is not there',
    { file: MEDELLIN, find: 'alternativeTo: fu/5bis', put: 'alternativeTo: fu/6bis' },
    'seed/documents/medellin-2013-draft.yaml, medellin-2013/draft-2013-10-31, unit 32 (FOLLOW_UP 5 bis alt.), proposals.p1.alternativeTo: no unit of this version has the path “fu/6bis”. Did you mean “fu/5bis”?'],
  ['a unit that says nothing and is not in brackets',
    { file: MEDELLIN, find: 'summary: Gives weight to what the Summits of the Americas have declared and mandated on public security.', put: 'summary: null' },
    'seed/documents/medellin-2013-draft.yaml, medellin-2013/draft-2013-10-31, unit 5 (PREAMBLE (4)), summary: only a unit that stands wholly in brackets has no summary.'],
  ['an id that two records have',
    { file: 'bodies/long-cay.yaml', write: '- {id: csh, kind: COMMITTEE, name: {en: Committee}, confidence: UNVERIFIED}\n' },
    'seed/bodies/organs.yaml, csh, id: the id is given twice; seed/bodies/long-cay.yaml has it too. Merge the two records, or give one another id.'],
  ['an id that two records of different kinds have',
    { file: 'bodies/mayaguana.yaml', write: '- {id: chile, kind: COMMITTEE, name: {en: Committee}, confidence: UNVERIFIED}\n' },
    'seed/bodies/mayaguana.yaml, chile, id: the id is given twice; seed/states/states.yaml has it too. Merge the two records, or give one another id.'],
  ['a record that adds another holder to a tenure that a text opens',
    { file: 'tenures/additions-to-derived.yaml', find: 'kind: ELECTED\n  state: ecuador', put: 'kind: ELECTED\n  state: haiti' },
    'seed/tenures/additions-to-derived.yaml, stg-emergency-services/chair/ecuador-2019, state: “haiti” contradicts quito-2019/adopted/fu/4, which opens this tenure with “ecuador”.'],
  ['a thing said to be missing that the record does not know',
    { file: 'corpus.yaml', find: 'about: lima-2015', put: 'about: lima-2051' },
    'seed/corpus.yaml, missing.1.about: nothing has the id “lima-2051”. Did you mean “lima-2015”?'],
  ['a slot without its proposal',
    { file: MEDELLIN, find: 'responsible for the logistical{p2}', put: 'responsible for the logistical{p2}{p7}' },
    'seed/documents/medellin-2013-draft.yaml, medellin-2013/draft-2013-10-31, unit 31 (FOLLOW_UP 5 bis.), proposals.p1.template: the slot {p7} has no proposal.'],
  ['a reserved id',
    { file: 'bodies/rum-cay.yaml', write: '- {id: lineage, kind: ORGAN, name: {en: Lineage}, confidence: UNVERIFIED}\n' },
    'seed/bodies/rum-cay.yaml, lineage, id: the explorer uses this word for its own addresses; choose another id.'],
  ['a link to the wrong kind of thing',
    meeting('san-rafael', '  of: colombia\n'),
    'seed/meetings/san-rafael.yaml, san-rafael, of: “colombia” is a State; this field wants a Body.'],
]

/** What needs the seed to itself, because another fault stands in the same words. */
const UNPLACED: readonly Case[] = [
  ['an insertion without its slot',
    { file: MEDELLIN, find: 'responsible for the logistical{p2}', put: 'responsible for the logistical' },
    'seed/documents/medellin-2013-draft.yaml, medellin-2013/draft-2013-10-31, unit 31 (FOLLOW_UP 5 bis.), proposals.p1.template: the insertion p2 has no slot; write {p2} where it would stand.'],
]

describe('The seed as it stands', () => {
  it('has no fault', async () => {
    expect(await sentencesOf('seed')).toEqual([])
  })
})

describe.each([
  ['that cannot be read', UNREADABLE],
  ['that does not hold together', INCOHERENT],
  ['whose insertion has no place', UNPLACED],
] as const)('A seed %s', (_, cases) => {
  let told: Promise<string[]> | undefined
  const refusal = (): Promise<string[]> => (told ??= refusalOf(...cases.map(([, change]) => change)))

  it.each(cases)('is refused in one sentence for %s', async (_name, _change, sentence) => {
    expect((await refusal()).filter((one) => one === sentence)).toEqual([sentence])
  })

  it('is refused for nothing else', async () => {
    const expected = cases.map(([, , sentence]) => sentence)
    expect((await refusal()).filter((sentence) => !expected.includes(sentence))).toEqual([])
  })
})

describe('A seed that is broken in many places', () => {
  it('is refused with every fault at once, and nothing is said to be missing for the sake of a refused record', async () => {
    expect(
      await refusalOf(
        { file: 'states/states.yaml', find: 'iso2: CL', put: 'iso2: CHL' },
        { file: 'collectives/collectives.yaml', find: '- {id: member-states,', put: '- {id: member-states, ruel: x,' },
        { file: 'treaties/oas-a-59.csv', find: 'colombia,RATIFICATION', put: 'colombia,RATIFYCATION' },
        { file: 'treaties/oas-a-64.yaml', find: 'instrument:', put: 'instrumnt: 1\ninstrument:' },
        { file: 'sources/documents.yaml', find: '- id: doc-quito-2019', put: '- id: doc-quito-2019\n  id: doc-quito-2019' },
        { file: 'threads/medellin-quito.yaml', write: 'not: a list\n' },
        body('nassau', '  founded: "199O"\n'),
        meeting('nassau-meeting', '  of: mispaa\n'),
      ),
    ).toEqual([
      'seed/sources/documents.yaml, line 8: this is not YAML: Map keys must be unique.',
      'seed/states/states.yaml, chile, iso2: “CHL” is too long; it has 2 letters.',
      expect.stringMatching(/^seed\/bodies\/nassau\.yaml, nassau, founded: “199O” is not a date that can be read/),
      'seed/collectives/collectives.yaml, member-states, ruel: there is no field “ruel” here. Did you mean “rule”?',
      'seed/threads/medellin-quito.yaml: the file is not a list of records; begin each record with “- id: …”.',
      'seed/treaties/oas-a-64.yaml, oas-a-64, instrumnt: there is no field “instrumnt” here. Did you mean “instrument”?',
      expect.stringMatching(/^seed\/treaties\/oas-a-59\.csv, line \d+, kind: “RATIFYCATION” is not one of/),
      'seed/meetings/nassau-meeting.yaml, nassau-meeting, of: nothing has the id “mispaa”. Did you mean “mispa”?',
    ])
  })

  it('is refused in the same way where nothing can be read at all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-'))
    const nothing = ['seed/corpus.yaml: the file cannot be read (ENOENT).']
    expect(await sentencesOf(folder)).toEqual(nothing)
    rmSync(folder, { recursive: true })
    expect(existsSync(folder)).toBe(false)
    expect(await sentencesOf(folder)).toEqual(nothing)
  })
})
