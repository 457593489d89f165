import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { versionChanges } from '../../src/domain/drafting/version-changes.js'
import { removeDocument } from '../../src/graph/ingest/ingest-document.js'
import { loadSeed } from '../../src/graph/load.js'
import { readGraph } from '../../src/graph/read.js'
import { readComparedVersions } from '../../src/graph/readers/version-changes.js'
import { ingestFiles } from '../../src/ingest/ingest-files.js'
import { readingChanges } from '../../src/ingest/report/reading-changes.js'
import { compileSeed } from '../../src/seed/compile-seed.js'
import { makePdf } from '../ingest/formats/make-pdf.js'
import { makeZip } from '../ingest/formats/make-zip.js'
import { writeSeed } from '../seed/small-seed.js'
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j.js'
import { differences, fingerprint, type Fingerprint } from './fingerprint.js'
import { EXUMA, SEED_WITH_DRAFT, TORTUGA, TORTUGA_ES, TORTUGA_MENDED } from './ingest-texts.js'
import { ingesting, READ_ON, schema, watchedDriver, words, type Ingesting } from './ingesting.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const ID = 'recommendations-of-tortuga-on-lighthouses'
const DOCUMENT = { id: `document:${ID}/adopted/en`, version: `${ID}/adopted` }
let server: TestNeo4j
let seedFolder: string
let seeded: Fingerprint
let texts: Ingesting
let tortuga: string
beforeAll(async () => {
  server = await startTestNeo4j()
  seedFolder = mkdtempSync(join(tmpdir(), 'seed-'))
  await load(SEED_WITH_DRAFT)
  seeded = await fingerprint(server.driver)
})
afterAll(async () => {
  rmSync(seedFolder, { recursive: true, force: true })
  await server.stop()
})
beforeEach(async () => {
  texts?.end()
  texts = ingesting(server.driver)
  tortuga = texts.file('tortuga.txt', TORTUGA)
  for (const { id, version } of await texts.ask('MATCH (d:IngestedDocument) RETURN d.id AS id, d.versionId AS version')) await removeDocument({ driver: server.driver }, words, { id: String(id), version: String(version) })
})

const load = async (files: Readonly<Record<string, unknown>>): Promise<void> => {
  rmSync(seedFolder, { recursive: true, force: true })
  writeSeed(seedFolder, files)
  await loadSeed({ driver: server.driver }, schema, await compileSeed(seedFolder, schema))
}
const changedSince = async (before: Fingerprint): Promise<string[]> => differences(before, await fingerprint(server.driver))

describe('A document that the record does not know', () => {
  it('becomes an instrument with a version, its provisions in their sections, and their words', async () => {
    expect((await texts.ingest(tortuga)).outcome).toBe('ADDED')
    expect(await texts.ask('MATCH (i:Instrument {id: $id})-[:HAS_VERSION]->(v:Version) RETURN i.kind AS kind, i.adopted AS adopted, i.textHeld AS held, v.id AS version, v.stage AS stage', { id: ID })).toEqual([
      { kind: 'RECOMMENDATIONS', adopted: '2021-03-07', held: true, version: `${ID}/adopted`, stage: 'ADOPTED' },
    ])
    const units = await texts.ask('MATCH (:Version {id: $id})-[:CONTAINS]->(p:Provision)-[:WORDED_AS]->(w:Wording) RETURN p.id AS id, p.section AS section, w.text AS text ORDER BY p.order', { id: `${ID}/adopted` })
    expect(units.map(({ id }) => String(id).slice(ID.length + 9))).toEqual(['opening', 'pre/n1', 'pre/n2', 'enacting', 'op/1', 'op/2', 'op/3', 'fu/1'])
    expect(units.at(-1)).toMatchObject({ section: 'FOLLOW_UP', text: 'Thank the Government of Atlantis for its hospitality.' })
  })

  it('is connected with what the record knows, and each link says that it was read, where, and how sure that is', async () => {
    await texts.ingest(tortuga)
    const [link] = await texts.ask("MATCH (p:Provision {id: $id})-[r:RECALLS]->(i:Instrument {id: 'nassau-2020'}) RETURN r.method AS method, r.spans AS spans, r.confidence AS confidence, r.status AS status", { id: `${ID}/adopted/pre/n1` })
    expect(link).toEqual({ method: 'EXTRACTED', spans: ['EN:14-35'], confidence: 'HIGH', status: 'ADOPTED' })
    expect(TORTUGA.slice(TORTUGA.indexOf('RECALLING') + 14, TORTUGA.indexOf('RECALLING') + 35)).toBe('Declaration of Nassau')
    expect(await texts.ask('MATCH (a:Act {id: $id})-[r]->(to:Entity) WHERE r.evidenceIds IS NOT NULL RETURN type(r) AS role, to.id AS to, r.method AS method, r.spans AS spans ORDER BY role', { id: `${ID}/adopted/op/2/a1` })).toEqual([
      { role: 'ADDRESSED_TO', to: 'harbour-group', method: 'EXTRACTED', spans: ['EN:13-26'] },
      { role: 'DELIVERED_TO', to: 'league', method: 'EXTRACTED', spans: ['EN:44-61'] },
    ])
    expect(['Harbour Group', 'League of Islands'].map((name) => 'Instruct the Harbour Group to report to the League of Islands every two years'.indexOf(name))).toEqual([13, 44])
    expect(await texts.ask("MATCH (:Instrument {id: $id})-[r:DRAWS_ON]->(i) RETURN i.id AS id ORDER BY id", { id: ID })).toEqual(['ag-res-4100-lii-o-22', 'cp-res-1100-2200-19', 'nassau-2020', 'nassau-treaty'].map((id) => ({ id })))
  })

  it('makes known what it cites and nobody described, and says that only a citation is known of it', async () => {
    await texts.ingest(tortuga)
    expect(await texts.ask('MATCH (i:Instrument) WHERE i.id IN $ids RETURN i.id AS id, i.kind AS kind, i.symbols AS symbols, i.knownOnlyByCitation AS only, i.textHeld AS held ORDER BY id', { ids: ['ag-res-4100-lii-o-22', 'cp-res-1100-2200-19'] })).toEqual([
      { id: 'ag-res-4100-lii-o-22', kind: 'RESOLUTION', symbols: ['AG/RES. 4100 (LII-O/22)'], only: true, held: false },
      { id: 'cp-res-1100-2200-19', kind: 'RESOLUTION', symbols: ['CP/RES. 1100 (2200/19)'], only: true, held: false },
    ])
  })

  it('a second time changes nothing at all', async () => {
    await texts.ingest(tortuga)
    const before = await fingerprint(server.driver)
    expect((await texts.ingest(tortuga)).outcome).toBe('UNCHANGED')
    expect(await changedSince(before)).toEqual([])
  })

  it('is only pretended in a dry run, which says what would be written', async () => {
    const pretended = await texts.ingest(tortuga, { isDryRun: true })
    expect(pretended.outcome).toBe('ADDED')
    expect(pretended.written?.nodes.added).toBeGreaterThan(12)
    expect(await changedSince(seeded)).toEqual([])
  })

  it('goes without a trace when it is removed, and a dry run of that leaves it', async () => {
    await texts.ingest(tortuga)
    const before = await fingerprint(server.driver)
    await removeDocument({ driver: server.driver }, words, DOCUMENT, true)
    expect(await changedSince(before)).toEqual([])
    await removeDocument({ driver: server.driver }, words, DOCUMENT)
    expect(await changedSince(seeded)).toEqual([])
  })

  it('in a new form replaces the old one, and what changed is told unit by unit', async () => {
    await texts.ingest(tortuga)
    const replaced = await texts.ingest(texts.file('tortuga.txt', TORTUGA_MENDED))
    expect(replaced.outcome).toBe('REPLACED')
    const { reading } = await texts.read(join(texts.folder, 'tortuga.txt'))
    expect(readingChanges(replaced.before as NonNullable<typeof replaced.before>, reading)).toEqual([
      { path: 'op/3', change: 'REMOVED' },
      { path: 'fu/2', change: 'ADDED' },
      { path: 'op/1', change: 'WORDS' },
      { path: 'op/1', change: 'ACTS' },
    ])
    const mended = await fingerprint(server.driver)
    await removeDocument({ driver: server.driver }, words, DOCUMENT)
    await texts.ingest(join(texts.folder, 'tortuga.txt'))
    expect(await changedSince(mended)).toEqual([])
  })
})

describe('A draft and the adopted text, both ingested', () => {
  it('are told apart paragraph by paragraph: what is new, gone, and asked in another way', async () => {
    await texts.ingest(texts.file('draft.txt', TORTUGA), { flags: { stage: 'DRAFT', date: '2021-02-01' } })
    await texts.ingest(texts.file('adopted.txt', TORTUGA_MENDED))
    const [draft, adopted] = [`${ID}/draft-2021-02-01`, `${ID}/adopted`]
    const versions = await readComparedVersions(readGraph(server.driver, undefined), [draft, adopted])
    const { comparedWords, changes } = versionChanges(versions.get(draft)?.units ?? [], versions.get(adopted)?.units ?? [])
    expect(comparedWords).toBe('EN')
    expect(changes.filter(({ kinds }) => !kinds.includes('KEPT')).map(({ kinds, from, to, facts }) => [kinds, from?.id ?? null, to?.id ?? null, facts.map(({ what, before, after }) => [what, before, after])])).toEqual([
      [['FACTS', 'WORDS'], `${draft}/op/1`, `${adopted}/op/1`, [['VERB', ['Urge'], ['Request']], ['CLASS', ['EXHORT'], ['REQUEST']]]],
      [['REMOVED'], `${draft}/op/3`, null, []],
      [['ADDED'], null, `${adopted}/fu/2`, []],
    ])
  })
})

describe('A second language of a document', () => {
  it('adds its words to the same provisions and makes no second act', async () => {
    await texts.ingest(tortuga)
    const [before] = await texts.ask('MATCH (p:Provision {versionId: $version}) OPTIONAL MATCH (p)-[:PERFORMS]->(a:Act) RETURN count(DISTINCT p) AS provisions, count(DISTINCT a) AS acts', { version: `${ID}/adopted` })
    const spanish = await texts.ingest(texts.file('tortuga.es.txt', TORTUGA_ES), { flags: { instrument: ID } })
    expect(spanish.applied?.compiled.unmatched.get(`document:${ID}/adopted/es`)).toEqual([])
    const [after] = await texts.ask('MATCH (p:Provision {versionId: $version}) OPTIONAL MATCH (p)-[:PERFORMS]->(a:Act) RETURN count(DISTINCT p) AS provisions, count(DISTINCT a) AS acts', { version: `${ID}/adopted` })
    expect(after).toEqual(before)
    expect(await texts.ask('MATCH (:Provision {id: $id})-[:WORDED_AS]->(w:Wording) RETURN w.language AS language, w.text AS text ORDER BY language', { id: `${ID}/adopted/op/3` })).toEqual([
      { language: 'EN', text: 'Request the Beacon Commission to keep the register of lamps.' },
      { language: 'ES', text: 'Solicitar a la Comisión de Faros que lleve el registro de lámparas.' },
    ])
  })

  it('that stays when the first goes is read for its own acts, and the last to go leaves nothing', async () => {
    await texts.ingest(tortuga)
    await texts.ingest(texts.file('tortuga.es.txt', TORTUGA_ES), { flags: { instrument: ID } })
    await removeDocument({ driver: server.driver }, words, DOCUMENT)
    expect(await texts.ask('MATCH (a:Act {id: $id}) RETURN a.verb AS verb', { id: `${ID}/adopted/op/3/a1` })).toEqual([{ verb: 'Solicitar' }])
    await removeDocument({ driver: server.driver }, words, { id: `document:${ID}/adopted/es`, version: `${ID}/adopted` })
    expect(await changedSince(seeded)).toEqual([])
  })
})

describe('An editor’s decisions', () => {
  const DECIDED = { by: 'A. Editor', on: '2026-02-03', reason: 'It says so.' }
  const decisions = (list: readonly object[]): string => texts.file('tortuga.decisions.yaml', JSON.stringify(list.map((one) => ({ ...one, ...DECIDED }))))

  it('correct, confirm and refuse what was read, and stand on it with name, day and reason', async () => {
    decisions([
      { at: 'op/1/a1', decision: 'CORRECT', correct: { class: 'REQUEST', due: '2022-12-30' } },
      { at: 'op/2/a1', link: { kind: 'DELIVERED_TO', to: 'league' }, decision: 'CONFIRM' },
      { at: 'pre/n1', link: { kind: 'RECALLS', to: 'nassau-2020' }, decision: 'REFUSE' },
      { at: 'pre/n2', link: { kind: 'CITES', to: 'nassau-treaty' }, decision: 'CORRECT', correct: { kind: 'BASED_ON' } },
      { at: 'fu/1/a1', decision: 'REFUSE' },
    ])
    await texts.ingest(tortuga)
    expect(await texts.ask('MATCH (a:Act {id: $id}) RETURN a.class AS class, a.due AS due, a.method AS method, a.decision AS decision', { id: `${ID}/adopted/op/1/a1` })).toEqual([
      { class: 'REQUEST', due: '2022-12-30', method: 'CURATED', decision: 'Corrected by A. Editor on 2026-02-03: It says so.' },
    ])
    expect(await texts.ask('MATCH (:Act {id: $id})-[r:DELIVERED_TO]->() RETURN r.method AS method, r.decision AS decision', { id: `${ID}/adopted/op/2/a1` })).toEqual([{ method: 'EXTRACTED', decision: 'Confirmed by A. Editor on 2026-02-03: It says so.' }])
    expect(await texts.ask("MATCH (p:Provision)-[r]->(i:Instrument) WHERE p.versionId = $version AND i.id IN ['nassau-2020', 'nassau-treaty'] RETURN type(r) AS kind, i.id AS to, r.method AS method", { version: `${ID}/adopted` })).toEqual([{ kind: 'BASED_ON', to: 'nassau-treaty', method: 'CURATED' }])
    expect(await texts.ask('MATCH (a:Act {id: $id}) RETURN a.id AS id', { id: `${ID}/adopted/fu/1/a1` })).toEqual([])
  })

  it('are taken back by taking the file away', async () => {
    await texts.ingest(tortuga)
    const before = await fingerprint(server.driver)
    const file = decisions([{ at: 'op/1/a1', decision: 'REFUSE' }])
    expect((await texts.ingest(tortuga)).outcome).toBe('REPLACED')
    rmSync(file)
    expect((await texts.ingest(tortuga)).outcome).toBe('REPLACED')
    expect(await changedSince(before)).toEqual([])
  })

  it('that fit nothing in the text are all told, with the nearest match, and nothing is written', async () => {
    decisions([{ at: 'op/11/a1', decision: 'CONFIRM' }, { at: 'op/2/a7', decision: 'REFUSE' }, { at: 'pre/n1', link: { kind: 'RECALLS', to: 'nasau-2020' }, decision: 'REFUSE' }])
    await expect(texts.ingest(tortuga)).rejects.toThrow(
      [
        'tortuga.txt: Decision 1 (op/11/a1): no unit of this text has the path “op/11”. Did you mean “op/1”?',
        'tortuga.txt: Decision 2 (op/2/a7): the unit has no act “a7”; it has a1.',
        'tortuga.txt: Decision 3 (pre/n1): nothing read there RECALLS “nasau-2020”. Did you mean “nassau-2020”?',
      ].join('\n'),
    )
    expect(await changedSince(seeded)).toEqual([])
  })
})

describe('A seed that is loaded anew', () => {
  afterAll(() => load(SEED_WITH_DRAFT))

  it('leaves documents as they are, and a link to a record that went is made again when the record comes back', async () => {
    await texts.ingest(tortuga)
    const before = await fingerprint(server.driver)
    const { 'collectives/all.yaml': collectives, ...rest } = SEED_WITH_DRAFT
    const withoutMembers = { ...rest, 'documents/nassau.yaml': JSON.parse(JSON.stringify(rest['documents/nassau.yaml']).replaceAll('"members"', '"atlantis"')) as object }
    expect(collectives).toHaveLength(1)
    await load(withoutMembers)
    expect(await texts.ask('MATCH (a:Act {id: $id})-[r:ADDRESSED_TO]->(to) RETURN to.id AS to', { id: `${ID}/adopted/op/1/a1` })).toEqual([])
    expect(await texts.ask('MATCH (:Provision {id: $id})-[:WORDED_AS]->(w) RETURN count(w) AS wordings', { id: `${ID}/adopted/op/1` })).toEqual([{ wordings: 1 }])
    await load(SEED_WITH_DRAFT)
    expect(await changedSince(before)).toEqual([])
  })
})

describe('An adopted text of which the record holds a draft', () => {
  const ties = (type: string): Promise<Record<string, unknown>[]> => texts.ask(`MATCH (:Instrument {id: 'exuma-2019'})-[r:${type}]->(to) RETURN to.id AS to ORDER BY to`)

  it('overtakes it: what only the draft recalled is no lineage any more, but once was; and it comes back when the text goes', async () => {
    expect(await ties('DRAWS_ON')).toEqual([{ to: 'freeport-2010' }, { to: 'nassau-treaty' }])
    const done = await texts.ingest(texts.file('exuma.txt', EXUMA))
    expect(done.outcome).toBe('ADDED')
    expect(await ties('DRAWS_ON')).toEqual([{ to: 'freeport-2010' }])
    expect(await ties('ONCE_DREW_ON')).toEqual([{ to: 'freeport-2010' }, { to: 'nassau-treaty' }])
    await removeDocument({ driver: server.driver }, words, { id: 'document:exuma-2019/adopted/en', version: 'exuma-2019/adopted' })
    expect(await changedSince(seeded)).toEqual([])
  })

  it('stays ahead of the draft when the seed is loaded anew, changed in just that', async () => {
    await texts.ingest(texts.file('exuma.txt', EXUMA))
    const draft = SEED_WITH_DRAFT['documents/exuma.yaml'] as { provisions: object[] }
    await load({ ...SEED_WITH_DRAFT, 'documents/exuma.yaml': JSON.parse(JSON.stringify(draft).replaceAll('RECALLING', 'REAFFIRMING').replaceAll('RECALLS', 'REAFFIRMS')) as object })
    expect(await ties('DRAWS_ON')).toEqual([{ to: 'freeport-2010' }])
    await load(SEED_WITH_DRAFT)
    expect(await ties('DRAWS_ON')).toEqual([{ to: 'freeport-2010' }])
    await removeDocument({ driver: server.driver }, words, { id: 'document:exuma-2019/adopted/en', version: 'exuma-2019/adopted' })
    expect(await changedSince(seeded)).toEqual([])
  })

  it('has its provisions set beside those of the draft', async () => {
    await texts.ingest(texts.file('exuma.txt', EXUMA))
    expect(await texts.ask("MATCH (a:Provision)-[r:ALIGNED_WITH]->(b:Provision) RETURN a.id AS a, b.id AS b ORDER BY a")).toEqual([
      { a: 'exuma-2019/draft-2019-05-01/op/1', b: 'exuma-2019/adopted/op/1' },
      { a: 'exuma-2019/draft-2019-05-01/pre/n1', b: 'exuma-2019/adopted/pre/n1' },
    ])
  })
})

describe('A call with files that are no documents of the family', () => {
  it('tells of each what is wrong, writes nothing of it, and ingests the others', async () => {
    const noise = Buffer.from(Array.from({ length: 6_000 }, (_, index) => (index * 7_919 + 13) & 255))
    const large = texts.file('large.txt', '')
    truncateSync(large, 200 * 1024 * 1024)
    const bad: readonly (readonly [string, string | Buffer, string])[] = [
      ['empty.txt', '', 'The file is empty.'],
      ['noise.bin', noise, 'The file is binary'],
      ['locked.pdf', makePdf([[{ text: 'We, the ministers', y: 700 }]], 'secret'), 'The PDF is protected with a password.'],
      ['scan.pdf', makePdf([[], []]), 'The PDF has no text layer'],
      ['bomb.docx', makeZip({ 'word/document.xml': Buffer.alloc(80_000_000, 32) }), 'unpacks to more than 60 MB'],
      ['bomb.xml', '<!DOCTYPE akomaNtoso [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><akomaNtoso><p>&b;</p></akomaNtoso>', 'bomb.xml'],
      ['outside.xml', '<!DOCTYPE akomaNtoso [<!ENTITY a SYSTEM "file:///etc/hostname">]><akomaNtoso><p>&a;</p></akomaNtoso>', 'outside.xml'],
      ['novel.txt', readFileSync('test/ingest/fixtures/novel.en.txt'), 'novel.txt'],
      ['menu.html', `<body><ul>${'<li><a href="#">Home</a></li><li><a href="#">Press releases</a></li>'.repeat(20)}</ul></body>`, 'menu.html'],
      ['german.txt', 'Die Generalversammlung hat beschlossen, dass die Mitgliedstaaten ihre Sirenen regelmäßig prüfen und darüber berichten sollen.\n\n1. Die Sirenen werden geprüft.\n', 'german.txt'],
      ['brackets.txt', `RESOLUTION ON SIRENS\n\nTHE PERMANENT COUNCIL,\n\nRESOLVES:\n\n1. ${'['.repeat(1_000_000)}`, 'holds 1000000 brackets'],
    ]
    for (const [name, content] of bad) writeFileSync(join(texts.folder, name), content)
    const restarting = texts.file('restarting.txt', TORTUGA.replace('LIGHTHOUSES', 'BUOYS').replace('\n2. Instruct', '\n1. Instruct').replace('\n3. Request', '\n2. Request'))
    const broken = join(texts.folder, 'broken.txt')
    writeFileSync(broken, Buffer.concat([Buffer.from(TORTUGA.replace('LIGHTHOUSES', 'MOORINGS').replaceAll('lamps', 'lámparas')), Buffer.from([0xc3, 0x28, 0x0a])]))

    const { files, totals } = await ingestFiles({ driver: server.driver }, words, [large, ...bad.map(([name]) => join(texts.folder, name)), tortuga, restarting, broken], { flags: {}, isDryRun: false, readOn: READ_ON })
    const reportOf = new Map(files.map((file) => [file.file, file]))
    expect(reportOf.get('large.txt')?.problem).toContain('large.txt: The file has 200 MB; up to 50 MB are read.')
    for (const [name, , problem] of bad) expect([name, reportOf.get(name)?.outcome, reportOf.get(name)?.problem]).toEqual([name, 'FAILED', expect.stringContaining(problem)])
    expect(totals).toMatchObject({ files: 15, failed: 12 })
    expect(files.filter(({ outcome }) => outcome === 'ADDED').map(({ file }) => file)).toEqual(['tortuga.txt', 'restarting.txt', 'broken.txt'])
    expect(reportOf.get('restarting.txt')?.findings?.anomalies).toEqual(expect.arrayContaining([expect.objectContaining({ at: 'op/1-2', kind: 'RESTARTED_NUMBERING' })]))
    expect(reportOf.get('broken.txt')?.findings?.remarks.join(' ')).toContain('could not be read as UTF-8')
    expect(await texts.ask('MATCH (d:IngestedDocument) RETURN d.file AS file ORDER BY file')).toEqual(['broken.txt', 'restarting.txt', 'tortuga.txt'].map((file) => ({ file })))
  })
})

describe('An ingestion that fails', () => {
  it('at whichever statement leaves the graph as it was', async () => {
    await texts.ingest(tortuga)
    const before = await fingerprint(server.driver)
    const mended = texts.file('tortuga.txt', TORTUGA_MENDED)
    const { reading } = await texts.read(mended)
    expect(reading.document.provisions).toHaveLength(8)
    for (let last = 1; ; last++) {
      let met = 0
      const failing = watchedDriver(server.driver, (number) => {
        met = number
        if (number === last) throw new Error('The line went dead.')
      })
      const outcome = await texts.ingest(mended, { over: failing }).then(() => 'DONE', (error: Error) => error.message)
      if (outcome === 'DONE') {
        expect(met).toBe(last - 1)
        expect(last).toBeGreaterThan(12)
        break
      }
      expect(outcome).toBe('The line went dead.')
      expect([last, await changedSince(before)]).toEqual([last, []])
    }
  })

  it.each([6, 13])('because its process is killed before statement %i leaves the graph as it was, and the next one succeeds', async (statement) => {
    const { uri, username, password } = server
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/graph/halting-ingester.ts', tortuga, String(statement), uri, username, password], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = (await once(child.stdout, 'data')) as [Buffer]
    expect(String(said)).toBe(`halted before statement ${statement}\n`)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect((await texts.ingest(tortuga)).outcome).toBe('ADDED')
    await removeDocument({ driver: server.driver }, words, DOCUMENT)
    expect(await changedSince(seeded)).toEqual([])
  })
})
