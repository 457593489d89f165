import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readConfig, type Config, type Environment } from '../../src/config.js'
import { readGraph } from '../../src/graph/read.js'
import { cypher } from '../../src/graph/cypher.js'
import { readHeader } from '../../src/graph/readers/corpus.js'
import { PACKAGE_ROOT } from '../../src/package-root.js'
import type { FillListener } from '../../src/service/fill-graph.js'
import type { OpenApi } from '../../src/api/api.js'
import { startService, type Service } from '../../src/service/serve.js'
import { startTestNeo4j, temporaryFolder, testJars, type TestNeo4j } from '../support/neo4j.js'
import { fakeApi } from './fake-api.js'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })
const PATIENTLY = { timeout: 120_000, interval: 50 }
let folder: string
beforeAll(async () => {
  folder = temporaryFolder()
  await testJars()
  mkdirSync(path.join(folder, 'seed'))
  writeFileSync(path.join(folder, 'seed', 'corpus.yaml'), SEED)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('A service on its embedded database', () => {
  let service: Service
  beforeAll(async () => {
    service = await start({})
  })
  afterAll(() => service.stop())

  test('is ready as soon as it says where it is, and tells the version of what it loaded', async () => {
    expect(await readiness(service)).toBe(200)
    expect(await ask(service, '{ text }')).toMatchObject({ status: 200, body: { data: { text: 'Archive of Nassau' }, extensions: { data: { version: '2000.1', day: '2000-01-01' } } } })
  })

  test('loses its database, says so, and is ready again without a start of its own', async () => {
    const pid = databaseOf(service)
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => readiness(service), PATIENTLY).toBe(503)
    const answer = await ask(service, '{ text }')
    expect(answer).toMatchObject({ status: 503, retryAfter: '2', body: { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] } })
    expect((await fetch(`${service.url}/livez`)).status).toBe(200)
    await expect.poll(() => readiness(service), PATIENTLY).toBe(200)
    expect(await ask(service, '{ text }')).toMatchObject({ status: 200, body: { data: { text: 'Archive of Nassau' } } })
    expect(databaseOf(service)).not.toBe(pid)
  })

  test('shares its folder with no second service, which leaves its port free again', async () => {
    await expect(start({})).rejects.toThrow(/is in use: process \d+ holds it and serves it at bolt:/)
  })
})

describe('A Neo4j that runs elsewhere', () => {
  let neo4j: TestNeo4j
  beforeAll(async () => {
    neo4j = await startTestNeo4j()
  })
  afterAll(() => neo4j.stop())
  const elsewhere = (changes: Environment = {}): Environment => ({ NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password, ...changes })

  test.each<[string, () => Environment, RegExp]>([
    ['refuses the password', () => ({ NEO4J_PASSWORD: 'wrong' }), /refuses the password of “neo4j”. Set NEO4J_USERNAME and NEO4J_PASSWORD/],
    ['cannot be reached', () => ({ NEO4J_URI: 'bolt://127.0.0.1:9' }), /bolt:\/\/127\.0\.0\.1:9 cannot be reached\. Check that a Neo4j 5 runs there/],
    ['has no certificate', () => ({ NEO4J_URI: neo4j.uri.replace('bolt:', 'bolt+s:') }), /cannot be reached\. .*\(neo4j\+s:\/\/ only where it has a certificate\)/],
    ['lacks the database', () => ({ NEO4J_DATABASE: 'archive' }), /has no database “archive”\. Set NEO4J_DATABASE/],
  ])('that %s lets no service start, which says what to do', async (_, changes, sentence) => {
    await expect(start(elsewhere(changes()))).rejects.toThrow(sentence)
  })

  test('that holds somebody else’s data lets no service start, and is left as it was', async () => {
    await neo4j.driver.executeQuery("CREATE (:Invoice {number: 1})-[:PAID_BY]->(:Customer {name: 'Ana'})")
    await expect(start(elsewhere())).rejects.toThrow('The database holds 2 nodes and does not bear the mark of this graph, so nothing was written.')
    const { records } = await neo4j.driver.executeQuery('MATCH (n) RETURN labels(n)[0] AS label ORDER BY label')
    expect(records.map((record) => record.get('label') as string)).toEqual(['Customer', 'Invoice'])
    await neo4j.driver.executeQuery('MATCH (n) DETACH DELETE n')
  })

  test('is filled by nothing where the seed has a fault: every fault is told, and nothing is written', async () => {
    const seed = path.join(folder, 'faulty')
    cpSync(path.join(folder, 'seed'), seed, { recursive: true })
    mkdirSync(path.join(seed, 'meetings'))
    writeFileSync(path.join(seed, 'meetings', 'a.yaml'), '- id: nassau-2000\n  nme: typo\n')
    await expect(start(elsewhere({ SEED_FOLDER: seed }))).rejects.toThrow(/nothing was loaded\.\nseed\/meetings\/a\.yaml, nassau-2000/)
    await expect(start(elsewhere({ SEED_FOLDER: path.join(folder, 'nowhere') }))).rejects.toThrow(/There is no seed folder .*nowhere\. Set SEED_FOLDER/)
    expect((await neo4j.driver.executeQuery('MATCH (n) RETURN n')).records).toEqual([])
  })

  test('is filled, left running when the service stops, and found as it was the next time', async () => {
    const first = await start(elsewhere())
    await first.stop()
    expect(await readHeader(readGraph(neo4j.driver, undefined))).toMatchObject({ name: 'Archive of Nassau', version: '2000.1' })
    const steps: string[] = []
    const second = await start(elsewhere(), { onLoad: (step) => void steps.push(step) })
    expect([await readiness(second), steps]).toEqual([200, []])
    await second.stop()
  })

  test('is answered from to the end: what is under way when the service stops is answered first, and nothing new is taken', async () => {
    const question = slowQuestion()
    const service = await start(elsewhere(), {}, question.read)
    const answer = ask(service, '{ text }')
    await question.isUnderWay
    const stopping = service.stop()
    await expect.poll(() => isListening(service)).toBe(false)
    question.answer('answered in the end')
    expect(await answer).toMatchObject({ status: 200, body: { data: { text: 'answered in the end' } } })
    await stopping
  })

  test('keeps no service from stopping: what does not end in the time that is set is given up', async () => {
    const question = slowQuestion()
    const service = await start(elsewhere({ DRAIN_SECONDS: '0' }), {}, question.read)
    const refused = expect(ask(service, '{ text }')).rejects.toThrow('fetch failed')
    await question.isUnderWay
    await service.stop()
    await refused
  })

  test('makes a service not ready while it is gone, and ready again when it is back', async () => {
    const service = await start(elsewhere())
    process.kill(neo4j.pid(), 'SIGKILL')
    await expect.poll(() => readiness(service), PATIENTLY).toBe(503)
    expect(await ask(service, '{ text }')).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] } })
    await expect.poll(() => readiness(service), PATIENTLY).toBe(200)
    expect(await ask(service, '{ text }')).toMatchObject({ status: 200, body: { data: { text: 'Archive of Nassau' } } })
    await service.stop()
  })
})

const SEED = `
name: Archive of Nassau
version: '2000.1'
day: '2000-01-01'
missing: []
`

const SILENT: FillListener = { onJars: () => undefined, onSentence: () => undefined, onState: () => undefined, onLoad: () => undefined }

/** Starts a service with the fake API, whose texts are read from the graph unless the test gives another way. */
function start(environment: Environment, listener: Partial<FillListener> = {}, read?: () => Promise<unknown>): Promise<Service> {
  const config: Config = readConfig({ PORT: '0', DATA_FOLDER: path.join(folder, 'data'), SEED_FOLDER: path.join(folder, 'seed'), JARS_FOLDER: path.join(PACKAGE_ROOT, '.neo4j'), ...environment })
  const openApi: OpenApi = ({ driver, database }) => {
    const graph = readGraph(driver, database)
    const name = async (): Promise<unknown> => (await graph<{ name: string }>(cypher`MATCH (corpus:Corpus) RETURN corpus.name AS name`))[0]?.name
    return { ...fakeApi(read ?? name), dataVersion: () => readHeader(graph) }
  }
  return startService(config, pino({ level: 'silent' }), { ...SILENT, ...listener }, async () => openApi)
}

/** A read that says when it is under way, and lasts until the test answers it. */
function slowQuestion(): { readonly read: () => Promise<unknown>; readonly isUnderWay: Promise<void>; readonly answer: (text: string) => void } {
  let begin: () => void = () => undefined
  let answer: (text: string) => void = () => undefined
  const isUnderWay = new Promise<void>((resolve) => (begin = resolve))
  const answered = new Promise<string>((resolve) => (answer = resolve))
  return { isUnderWay, answer: (text) => answer(text), read: () => (begin(), answered) }
}

function isListening({ url }: Service): Promise<boolean> {
  return fetch(`${url}/livez`).then(() => true, () => false)
}

async function readiness({ url }: Service): Promise<number> {
  return (await fetch(`${url}/readyz`)).status
}

async function ask({ url }: Service, query: string): Promise<{ status: number; retryAfter: string | null; body: unknown }> {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() }
}

function databaseOf({ graph }: Service): number {
  const { pid } = graph
  if (pid === undefined) throw new Error('This service has no database of its own.')
  return pid()
}
