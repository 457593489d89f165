import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildApi } from '../../src/api/schema.js'
import type { Api } from '../../src/api/api.js'
import { findDocuments, removeDocument } from '../../src/graph/ingest/ingest-document.js'
import { loadSeed } from '../../src/graph/load.js'
import { ingestFiles } from '../../src/ingest/ingest-files.js'
import type { FileReport } from '../../src/ingest/report/report.js'
import { reportText } from '../../src/ingest/report/report-text.js'
import { compileSeed } from '../../src/seed/compile-seed.js'
import { sharedDocuments, sharedText } from '../ingest/text/shared-documents.js'
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j.js'
import { differences, fingerprint, type Fingerprint } from './fingerprint.js'
import { READ_ON, schema, words } from './ingesting.js'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 })

const QUITO = 'quito-2019.en.txt'
const MEDELLIN = 'medellin-2013-draft.en.txt'
const PAIRS = [['75_195_E.xml', '75_195_S.xml'], ['75_197_E.xml', '75_197_S.xml'], ['A_RES_77_237-2229003E.xml', 'A_RES_77_237-2229003S.xml']] as const

// The real documents are no part of the project: without them (SHARED_DOCUMENTS) none of this can be tried.
describe.runIf(sharedDocuments !== null)('The real documents over the real record', () => {
  let server: TestNeo4j
  let seeded: Fingerprint
  let api: Api
  let reports: ReadonlyMap<string, FileReport>
  let text: string
  beforeAll(async () => {
    server = await startTestNeo4j()
    await loadSeed({ driver: server.driver }, schema, await compileSeed('seed', schema))
    seeded = await fingerprint(server.driver)
    // The service is there before the documents are.
    api = await buildApi({ driver: server.driver }, fileURLToPath(new URL('../../schema', import.meta.url)))
    expect(await ask('{ provision(id: "quito-2019/op/7") { wordings { edges { node { text } } } } }')).toEqual({ provision: { wordings: { edges: [] } } })
    const files = [QUITO, MEDELLIN, ...PAIRS.flat().map((name) => `un-resolutions/${name}`)]
    const report = await ingestFiles({ driver: server.driver }, words, files.map((name) => `${sharedDocuments ?? ''}/${name}`), { flags: {}, isDryRun: false, readOn: READ_ON })
    reports = new Map(report.files.map((one) => [one.file, one]))
    text = reportText(report)
  })
  afterAll(() => server.stop())

  const ask = async (source: string): Promise<unknown> => {
    const { data, errors } = await graphql({ schema: api.schema, source, contextValue: api.context({ requestId: 'test' }) })
    expect(errors).toBeUndefined()
    return JSON.parse(JSON.stringify(data)) as unknown
  }
  const rows = async (statement: string, parameters = {}): Promise<Record<string, unknown>[]> => (await server.driver.executeQuery(statement, parameters)).records.map((record) => record.toObject())

  it('are joined with the record unit by unit, without a conflict and without a second provision', () => {
    expect([...reports.values()].map(({ outcome, problem }) => [outcome, problem])).toEqual(Array.from(reports, () => ['ADDED', undefined]))
    expect(reports.get(QUITO)?.join).toMatchObject({ matched: 47, onlyInText: [], onlyInRecord: [] })
    expect(reports.get(MEDELLIN)?.join).toMatchObject({ matched: 35, onlyInText: [], onlyInRecord: [] })
  })

  it('add their words to every provision of the record, and change none of its own facts', async () => {
    expect(await rows('MATCH (p:Provision) WHERE p.versionId IN $versions RETURN p.versionId AS version, count(p) AS provisions, count{(p)-[:WORDED_AS]->(:Wording)} AS each, sum(count{(p)-[:WORDED_AS]->(:Wording)}) AS worded ORDER BY version', { versions: ['medellin-2013/draft-2013-10-31', 'quito-2019/adopted'] })).toEqual([
      { version: 'medellin-2013/draft-2013-10-31', provisions: 35, each: 1, worded: 35 },
      { version: 'quito-2019/adopted', provisions: 47, each: 1, worded: 47 },
    ])
    const after = await fingerprint(server.driver)
    const changed = differences(seeded, after).filter((key) => key in seeded)
    expect(changed.filter((key) => !(key in after))).toEqual([])
    expect(changed.filter((key) => withoutPlaces(seeded[key] as string) !== withoutPlaces(after[key] as string))).toEqual([])
  })

  it('are quoted by a service that ran before they came', async () => {
    const words = sharedText(QUITO).split(/\r?\n/)
    const line = words.find((one) => one.startsWith('7.')) as string
    expect(await ask('{ provision(id: "quito-2019/op/7") { wordings { edges { node { language text } } } } }')).toEqual({ provision: { wordings: { edges: [{ node: { language: 'EN', text: line.replace(/^7\.\s*/, '').trim() } }] } } })
    expect(await ask('{ rendering(provision: "quito-2019/op/7") { basis text } }')).toEqual({ rendering: { basis: 'WORDS', text: line.replace(/^7\.\s*/, '').trim() } })
  })

  it('render a draft from its own words: brackets, tags and marks of agreement fall away with what is decided', async () => {
    const M = 'medellin-2013/draft-2013-10-31'
    const rendered = async (words: string): Promise<{ basis: string; text: string }> => ((await ask(`{ rendering(provision: "${M}/fu/5bis", ${words}) { basis text } }`)) as { rendering: { basis: string; text: string } }).rendering
    const peruAlone = await rendered(`accept: ["${M}/fu/5bis/p1"], reject: ["${M}/fu/5bis/p2"]`)
    const both = await rendered(`accept: ["${M}/fu/5bis/p1", "${M}/fu/5bis/p2"]`)
    const open = await rendered('accept: []')
    expect([peruAlone.basis, both.basis, open.basis]).toEqual(['WORDS', 'WORDS', 'WORDS'])
    expect(peruAlone.text).toMatch(/^Instruct the Subsidiary/)
    expect(peruAlone.text).toContain('Republic of xxxxx')
    expect(`${peruAlone.text}${both.text}`).not.toMatch(/[[\]]|PER:|URU:/)
    expect(both.text.length).toBeGreaterThan(peruAlone.text.length)
    expect(open.text).toMatch(/^\[PER: .*\[URU: .*\].*\]$/s)
    const { rendering } = (await ask(`{ rendering(provision: "${M}/op/4") { basis text } }`)) as { rendering: { basis: string; text: string } }
    expect([rendering.basis, /approved by/i.test(rendering.text)]).toEqual(['WORDS', false])
  })

  it('give an act that both read a second saying, beside that of the editors', async () => {
    expect(await rows("MATCH (s:Assertion {aboutId: $id}) WHERE s.predicate IS NULL OR s.predicate = 'ESTABLISHES' RETURN s.method AS method, s.predicate AS predicate, s.value AS value, s.preferred AS preferred ORDER BY predicate", { id: 'quito-2019/adopted/op/7/a1' })).toEqual([
      { method: 'EXTRACTED', predicate: 'ESTABLISHES', value: 'stg-emergency-services', preferred: true },
      { method: 'EXTRACTED', predicate: null, value: null, preferred: true },
    ])
  })

  it.each(PAIRS)('%s and %s are one resolution: the Spanish words stand on the same provisions, and every act is there once', async (english, spanish) => {
    const [first, second] = [reports.get(english), reports.get(spanish)]
    const document = first?.findings?.document as string
    expect(second?.findings?.document).toBe(document.replace(/en$/, 'es'))
    expect(second?.unmatched ?? []).toEqual([])
    const version = document.slice('document:'.length, -3)
    const [counts] = await rows('MATCH (p:Provision {versionId: $version}) RETURN count(p) AS provisions, sum(count{(p)-[:WORDED_AS]->(:Wording {language: "EN"})}) AS english, sum(count{(p)-[:WORDED_AS]->(:Wording {language: "ES"})}) AS spanish, sum(count{(p)-[:PERFORMS]->(:Act)}) AS acts', { version })
    const { provisions, acts } = first?.findings?.counts as { provisions: number; acts: number }
    expect(counts).toEqual({ provisions, english: provisions, spanish: second?.findings?.counts.provisions, acts })
  })

  it('are reported as text: what each is, how much it holds, what was not placed and what looks wrong in print', () => {
    expect(text).toMatch(/^quito-2019\.en\.txt is in the graph now \(quito-2019\/adopted\/en\)\.$/m)
    expect(text).toMatch(/^ {4}instrument {2}medellin-2013 {2}\(a guess\) {2}/m)
    expect(text).toMatch(/^ {2}Joined with the record: 47 units of both, \d+ facts alike, /m)
    expect(text).toMatch(/^ {4}op\/3-2: DUPLICATE_LABEL “3\.”\./m)
    expect(text).toMatch(/^ {4}note\/n1: PENDING_FOOTNOTE /m)
    expect(text).toMatch(/^8 files: \d+ provisions, \d+ acts, \d+ citations; \d+ not placed, /m)
  })

  it('leave the record as it was when they are removed', async () => {
    const found = await findDocuments({ driver: server.driver }, [...reports.keys()].map((name) => basename(name)))
    expect(found).toHaveLength(reports.size)
    for (const document of found) await removeDocument({ driver: server.driver }, words, document)
    expect(differences(seeded, await fingerprint(server.driver))).toEqual([])
  })
})

/** A node or link of a fingerprint without what a document adds: places in the text, words to find it by, and whose word it is. */
function withoutPlaces(stored: string): string {
  return JSON.stringify(JSON.parse(stored), (key, value: unknown) => (/^(spans|contentSpans|layers|origins|rowDigest|realm|standing|search.*)$/.test(key) ? undefined : value))
}
