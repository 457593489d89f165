import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ForeignDatabase, loadSeed, type Load, type Loaded } from '../../src/graph/load.js'
import { readStoredSchema } from '../../src/graph/stored-schema.js'
import type { Progress } from '../../src/graph/write-rows.js'
import { compileSeed } from '../../src/seed/compile-seed.js'
import { SMALL_SEED, writeSeed } from '../seed/small-seed.js'
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j.js'
import { differences, fingerprint, type Fingerprint } from './fingerprint.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const schema = readStoredSchema('schema/stored')
let server: TestNeo4j
let driver: Driver
let folder: string
beforeAll(async () => {
  server = await startTestNeo4j()
  driver = server.driver
  folder = mkdtempSync(join(tmpdir(), 'seed-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.stop()
})
beforeEach(() => ask('MATCH (n) DETACH DELETE n'))

const ask = async (statement: string, parameters = {}): Promise<Record<string, unknown>[]> => {
  const { records } = await driver.executeQuery(statement, parameters)
  return records.map((record) => record.toObject())
}
type Files = Record<string, unknown>
const compiled = (files: Files): Promise<Load> => {
  writeSeed(folder, files)
  return compileSeed(folder, schema)
}
const load = (seed: Load, progress?: Progress): Promise<Loaded> => loadSeed({ driver }, schema, seed, progress)
const entry = <T>(file: string): T[] => SMALL_SEED[file] as T[]
/** The small seed with one file in other words. */
const withFile = (file: string, value: unknown): Files => ({ ...SMALL_SEED, [file]: value })
const renamed = withFile('bodies/all.yaml', entry<{ id: string; name: object }>('bodies/all.yaml').map((body) => (body.id === 'league' ? { ...body, name: { en: 'League of the Isles' } } : body)))

describe('Loading the seed', () => {
  it('writes every row once, with labels, properties, origins and ends', async () => {
    const seed = await compiled(SMALL_SEED)
    expect(await load(seed)).toEqual({
      unchanged: false,
      written: { nodes: { added: seed.rows.nodes.length, changed: 0, removed: 0, kept: 0 }, links: { added: seed.rows.links.length, changed: 0, removed: 0, kept: 0 } },
    })
    const [counts] = await ask('MATCH (n:Entity) WITH count(n) AS nodes MATCH (:Entity)-[r]->(:Entity) RETURN nodes, count(r) AS links')
    expect(counts).toEqual({ nodes: seed.rows.nodes.length, links: seed.rows.links.length })
    const stored = await fingerprint(driver)
    for (const { id, labels, properties, origins } of seed.rows.nodes) {
      const [storedLabels, storedProperties] = JSON.parse(stored[`node ${id}`] as string) as [string[], Record<string, unknown>]
      expect([storedLabels, storedProperties]).toEqual([[...labels, 'Entity'].sort(), { ...properties, origins, rowDigest: expect.any(String) as string }])
    }
    for (const { id, type, from, to, properties, origins } of seed.rows.links) {
      expect(JSON.parse(stored[`link ${id}`] as string)).toEqual([from, type, to, { ...properties, origins, rowDigest: expect.any(String) as string }])
    }
  })

  it('writes the header of the data with what is known to be missing', async () => {
    await load(await compiled(SMALL_SEED))
    expect(await ask('MATCH (c:Corpus) RETURN c.name AS name, c.version AS version, c.day AS day, c.missingWhat AS what, c.missingAbout AS about')).toEqual([
      { name: 'Small graph', version: '2020.1', day: '2020-06-01', what: ['text of Freeport'], about: ['freeport-2010'] },
    ])
  })

  it('a second time changes nothing at all', async () => {
    const seed = await compiled(SMALL_SEED)
    await load(seed)
    const before = await fingerprint(driver)
    expect(await load(seed)).toEqual({ unchanged: true, written: null })
    expect(differences(before, await fingerprint(driver))).toEqual([])
  })

  it('with its records in another order changes no record', async () => {
    await load(await compiled(SMALL_SEED))
    const before = await fingerprint(driver)
    const reversed = Object.fromEntries(Object.entries(SMALL_SEED).map(([file, value]) => [file, Array.isArray(value) ? [...(value as unknown[])].reverse() : value]))
    const { written } = await load(await compiled(reversed))
    expect([written?.nodes, written?.links].map((one) => [one?.added, one?.changed, one?.removed])).toEqual([[0, 0, 0], [0, 0, 0]])
    expect(differences(before, await fingerprint(driver))).toEqual(['node corpus'])
  })

  it('with one record changed changes that record alone', async () => {
    await load(await compiled(SMALL_SEED))
    const before = await fingerprint(driver)
    const { written } = await load(await compiled(renamed))
    expect([written?.nodes.changed, written?.nodes.added, written?.nodes.removed, written?.links.changed]).toEqual([1, 0, 0, 0])
    expect(differences(before, await fingerprint(driver))).toEqual(['node corpus', 'node league'])
    expect(await ask("MATCH (b:Body {id: 'league'}) RETURN b.nameEn AS name")).toEqual([{ name: 'League of the Isles' }])
  })

  it('with a field emptied empties it', async () => {
    await load(await compiled(SMALL_SEED))
    await load(await compiled(withFile('bodies/all.yaml', entry<{ founded?: string; claims?: unknown[] }>('bodies/all.yaml').map(({ founded: _, claims: __, ...body }) => body))))
    expect(await ask("MATCH (b:Body {id: 'harbour-group'}) RETURN b.founded AS founded, b.foundedEarliest AS earliest")).toEqual([{ founded: null, earliest: null }])
  })

  it('with a body that is no working group any more takes the label away', async () => {
    await load(await compiled(SMALL_SEED))
    expect(await ask('MATCH (g:WorkingGroup) RETURN g.id AS id')).toEqual([{ id: 'harbour-group' }])
    await load(await compiled(withFile('bodies/all.yaml', entry<object>('bodies/all.yaml').map((body) => ({ ...body, workingGroup: false })))))
    expect(await ask('MATCH (g:WorkingGroup) RETURN g.id AS id')).toEqual([])
    expect(await ask("MATCH (b:Body {id: 'harbour-group'}) RETURN labels(b) AS labels")).toEqual([{ labels: expect.arrayContaining(['Entity', 'Body']) as string[] }])
  })

  it('without a record removes it with its links and what was derived from it, and nothing else', async () => {
    await load(await compiled(SMALL_SEED))
    const before = await fingerprint(driver)
    await load(await compiled(withFile('findings/all.yaml', [])))
    const gone = differences(before, await fingerprint(driver)).filter((key) => key !== 'node corpus')
    expect(gone).toEqual([
      'link finding-harbours~ABOUT~nassau-2020/adopted/op/1/a2',
      'link finding-harbours~COMPARED_WITH~nassau-2020/adopted',
      'link finding-harbours~FOUND~nassau-meeting',
      'link nassau-meeting~FULFILS~nassau-2020/adopted/op/1/a2',
      'node finding-harbours',
    ])
  })

  it('without a document keeps what others say of the same things', async () => {
    await load(await compiled(SMALL_SEED))
    const { 'documents/nassau.yaml': _, 'threads/all.yaml': __, 'findings/all.yaml': ___, ...rest } = SMALL_SEED
    const sources = entry<{ id: string }>('sources/all.yaml').filter(({ id }) => id !== 'doc-nassau')
    rmSync(join(folder, 'documents/nassau.yaml'))
    rmSync(join(folder, 'threads/all.yaml'))
    rmSync(join(folder, 'findings/all.yaml'))
    await load(await compiled({ ...rest, 'sources/all.yaml': sources }))
    expect(await ask('MATCH (n) WHERE n:Provision OR n:Act OR n:Version OR n:Proposal RETURN count(n) AS left')).toEqual([{ left: 0 }])
    expect(await ask("MATCH (t:Tenure {id: 'harbour-group/chair/atlantis-2020'})-[:HELD_BY]->(s) OPTIONAL MATCH (t)-[:OPENED_BY]->(p) RETURN s.id AS state, t.from AS begins, p.id AS paragraph, t.origins AS origins")).toEqual([
      { state: 'atlantis', begins: null, paragraph: null, origins: ['seed/tenures/all.yaml'] },
    ])
    expect(await ask("MATCH (:State)-[c:CHAIRS]->(:Body {id: 'harbour-group'}) RETURN count(c) AS chairs")).toEqual([{ chairs: 0 }])
  })
})

describe('A load that fails', () => {
  const halfway = (): Progress => (step) => {
    if (step === 'relationships') throw new Error('the power went')
  }
  /** One row more, with a property that no database can hold; it comes last. */
  const unstorable = (seed: Load): Load => ({
    ...seed,
    digest: 'another',
    rows: { ...seed.rows, links: [...seed.rows.links, { id: 'x', type: 'VALUE', from: 'atlantis', to: 'league', properties: { id: 'x', nested: [['a']] as unknown as string[] }, origins: ['seed/x.yaml'] }] },
  })

  it('leaves a loaded graph as it was, whether the loader or the database failed', async () => {
    await load(await compiled(SMALL_SEED))
    const before = await fingerprint(driver)
    const changed = await compiled(renamed)
    await expect(load({ ...changed, rows: { ...changed.rows, links: changed.rows.links.slice(1).map((link) => ({ ...link, properties: { ...link.properties, note: 'new' } })) } }, halfway())).rejects.toThrow('the power went')
    expect(differences(before, await fingerprint(driver))).toEqual([])
    await expect(load(unstorable(changed))).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.TypeError' })
    expect(differences(before, await fingerprint(driver))).toEqual([])
    expect((await load(changed)).written?.nodes.changed).toBe(1)
  })

  it('leaves an empty database empty, and the next load fills it', async () => {
    const seed = await compiled(SMALL_SEED)
    await expect(load(seed, halfway())).rejects.toThrow('the power went')
    expect(await fingerprint(driver)).toEqual({})
    expect((await load(seed)).written?.nodes.added).toBe(seed.rows.nodes.length)
  })

  it('because its process is killed leaves the graph as it was, and open to the next', async () => {
    await load(await compiled(SMALL_SEED))
    const before = await fingerprint(driver)
    writeSeed(folder, withFile('reported-links/all.yaml', [{ from: 'freeport-2010', kind: 'RECALLS', to: 'nassau-treaty', sources: ['gazette'], confidence: 'HIGH' }]))
    const loader = spawn(process.execPath, ['--import', 'tsx', 'test/graph/halting-loader.ts', folder, server.uri, server.username, server.password], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = (await once(loader.stdout, 'data')) as [Buffer]
    expect(String(said)).toMatch(/^halted at \d+ of \d+\n$/)
    expect(differences(before, await fingerprint(driver))).toEqual([])
    loader.kill('SIGKILL')
    await once(loader, 'exit')
    const { written } = await load(await compileSeed(folder, schema))
    expect([written?.links.added, written?.links.removed]).not.toEqual([0, 0])
    expect(differences(before, await fingerprint(driver))).toContain('link freeport-2010~RECALLS~nassau-treaty')
  })
})

describe('A database of somebody else', () => {
  it('is refused in one sentence and left as it is, without so much as a constraint', async () => {
    await dropConstraints()
    await ask("CREATE (:Painting {title: 'Harbour'})-[:BY]->(:Painter {name: 'Ana'})")
    const before = await fingerprint(driver)
    const refusal = load(await compiled(SMALL_SEED))
    await expect(refusal).rejects.toThrow(ForeignDatabase)
    await expect(refusal).rejects.toThrow('The database holds 2 nodes and does not bear the mark of this graph, so nothing was written. Give an empty database (NEO4J_URI, NEO4J_DATABASE), or start without NEO4J_URI to use the embedded one.')
    expect(differences(before, await fingerprint(driver))).toEqual([])
    expect(await ask('SHOW CONSTRAINTS YIELD name RETURN name')).toEqual([])
  })
})

describe('Two loaders at once', () => {
  it('on a database that was never used end with one whole graph', async () => {
    const seed = await compiled(SMALL_SEED)
    await load(seed)
    const alone = await fingerprint(driver)
    await ask('MATCH (n) DETACH DELETE n')
    await dropConstraints()
    const outcomes = await Promise.all([load(seed), load(seed), load(seed)])
    expect(outcomes.map(({ unchanged }) => unchanged).sort()).toEqual([false, true, true])
    expect(differences(alone, await fingerprint(driver))).toEqual([])
  })

  it('of two seeds end with the whole of one of them', async () => {
    const [one, other] = [await compiled(SMALL_SEED), await compiled(renamed)]
    const whole: Fingerprint[] = []
    for (const seed of [one, other]) {
      await load(seed)
      whole.push(await fingerprint(driver))
    }
    await Promise.all([load(one), load(other), load(one), load(other)])
    const ended = await fingerprint(driver)
    expect(whole.map((alone) => differences(alone, ended).length).sort((left, right) => left - right)[0]).toBe(0)
  })
})

describe('A session that reads', () => {
  it('cannot write, and cannot make a constraint', async () => {
    for (const statement of ['CREATE (:Instrument)', 'CREATE CONSTRAINT x FOR (n:X) REQUIRE n.id IS UNIQUE']) {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ })
      await expect(session.run(statement)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' })
      await session.close()
    }
    expect(await fingerprint(driver)).toEqual({})
  })
})

async function dropConstraints(): Promise<void> {
  for (const { name } of await ask('SHOW CONSTRAINTS YIELD name RETURN name')) await ask(`DROP CONSTRAINT ${String(name)}`)
}
