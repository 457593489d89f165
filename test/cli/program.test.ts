import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { PACKAGE_ROOT } from '../../src/package-root.js'
import { temporaryFolder, testJars } from '../support/neo4j.js'
import { processesOn } from '../support/processes.js'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })
const PATIENTLY = { timeout: 120_000, interval: 100 }
let folder: string
let dataFolder: string
beforeAll(async () => {
  await testJars()
  folder = temporaryFolder()
  dataFolder = path.join(folder, 'data')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const started: ChildProcess[] = []
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')))

describe('The command line', () => {
  test('says in its help what each command and each setting is for', async () => {
    const { code, output } = await run(['--help'])
    expect(code).toBe(0)
    for (const word of ['serve', 'seed', 'status', 'doctor', 'dump', 'restore', 'NEO4J_URI', 'NEO4J_HOME', 'CORS_ORIGINS', 'npm start -- --port 5000']) expect(output).toContain(word)
  })

  test('names the nearest command for one that it does not know', async () => {
    expect(await run(['sed'])).toMatchObject({ code: 1, errors: expect.stringContaining('Did you mean seed?') })
  })

  test('tells all faults of the settings at once, and starts nothing', async () => {
    const { code, errors } = await run(['serve', '--port', 'many'], { LOG_LEVEL: 'loud', DATA_FOLDER: dataFolder })
    expect(code).toBe(1)
    expect(errors).toContain('2 settings do not fit; nothing was started.\nPORT is “many”: give a whole number from 0 to 65535.\nLOG_LEVEL is “loud”: ')
    expect(errors).not.toMatch(/^\s+at /m)
  })
})

describe('The command serve', () => {
  test('says which port is in use, before it starts a database', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, errors } = await run(['serve', '--port', String(port), '--data-folder', dataFolder])
    other.close()
    expect(code).toBe(1)
    expect(errors.trim()).toBe(`Port ${port} of 127.0.0.1 is in use. Stop the program that has it, or set PORT (or give --port) to another one; 0 takes a free one.`)
    expect(processesOn(dataFolder)).toEqual([])
  })

  test('names everything that is missing where there is neither Java nor Maven, with the ways out', async () => {
    const { code, errors } = await run(['serve', '--port', '0', '--data-folder', dataFolder], { PATH: folder, JAVA_HOME: '', JARS_FOLDER: path.join(folder, 'no-jars') })
    expect(code).toBe(1)
    expect(errors).toMatch(/- Java 17 or newer: no java on PATH.* Install a Java runtime/)
    expect(errors).toMatch(/- Maven .*: no mvn on PATH\. Install Maven .* NEO4J_HOME .* NEO4J_URI/)
  })

  test('breaks its start off at a signal, and leaves no process that keeps the next one from starting', async () => {
    const child = start(['serve', '--port', '0', '--data-folder', dataFolder])
    await said(child, 'Starting the embedded Neo4j.')
    child.kill('SIGINT')
    expect((await once(child, 'exit'))[0]).toBe(130)
    await expect.poll(() => processesOn(dataFolder), PATIENTLY).toEqual([])
  })
})

describe('A service that runs', () => {
  let service: { readonly url: string; readonly child: ChildProcess }
  beforeAll(async () => {
    service = await serve()
    started.length = 0
  })
  afterAll(() => service?.child.kill('SIGKILL'))

  test('answers by the real API', async () => {
    expect(await ask(service.url, '{ corpus { dataVersion } }')).toMatchObject({ data: { corpus: { dataVersion: expect.stringMatching(/^\d{4}\.\d+$/) } } })
  })

  test('keeps its folder: a second one is told who has it', async () => {
    const { code, errors } = await run(['serve', '--port', '0', '--data-folder', dataFolder])
    expect(code).toBe(1)
    expect(errors).toContain(`The database in ${dataFolder} is in use: process ${service.child.pid} holds it`)
    expect(await ask(service.url, '{ __typename }')).toMatchObject({ data: { __typename: 'Query' } })
  })

  test('lets seed find nothing to change, and status tell what is loaded', async () => {
    expect(await run(['seed', '--data-folder', dataFolder])).toMatchObject({ code: 0, output: expect.stringContaining('The graph bears it already; nothing was changed.') })
    const { code, output } = await run(['status', '--data-folder', dataFolder])
    expect(code).toBe(0)
    expect(output).toMatch(new RegExp(`^Database +Neo4j 5\\.\\d+\\.\\d+ \\(community\\), embedded in ${dataFolder}, run by process ${service.child.pid}$`, 'm'))
    expect(output).toMatch(/^Seed +loaded as it stands in its folder$/m)
    expect(output).toMatch(/^Instrument +\d+$/m)
  })

  test('keeps dump waiting until it is stopped', async () => {
    const { code, errors } = await run(['dump', '--data-folder', dataFolder, path.join(folder, 'early.dump')])
    expect([code, errors]).toEqual([1, expect.stringContaining('is in use')])
  })

  test('stops cleanly at SIGTERM, and leaves no process', async () => {
    service.child.kill('SIGTERM')
    expect(((await once(service.child, 'exit')) as [number | null])[0]).toBe(0)
    await expect.poll(() => processesOn(dataFolder), PATIENTLY).toEqual([])
  })

  test('leaves a database that is dumped into a file, and that comes back from it', async () => {
    const file = path.join(folder, 'graph.dump')
    const other = path.join(folder, 'other')
    expect(await run(['dump', '--data-folder', dataFolder, file])).toMatchObject({ code: 0, output: expect.stringContaining(`${file} holds the database (`) })
    expect(await run(['restore', '--data-folder', other, file])).toMatchObject({ code: 0, output: expect.stringMatching(/is the one of .*graph\.dump now: \d{4} nodes and \d{4,5} relationships\./) })
    expect(await run(['status', '--data-folder', other])).toMatchObject({ code: 0, output: expect.stringContaining('loaded as it stands in its folder') })
  })
})

describe('A database', () => {
  test('of another server is dumped and restored by that one', async () => {
    const { code, errors } = await run(['restore', 'any.dump'], { NEO4J_URI: 'bolt://db.example.org', NEO4J_PASSWORD: 'x' })
    expect([code, errors]).toEqual([1, expect.stringContaining('`restore` works on the embedded database, with its own tools and while it is at rest; the one at bolt://db.example.org belongs to another server.')])
  })
})

describe('The command seed with --check', () => {
  test('finds no fault in the seed that comes with the service, and needs no database for it', async () => {
    expect(await run(['seed', '--check'], { PATH: folder })).toMatchObject({ code: 0, output: expect.stringMatching(/^The seed \d{4}\.\d+ of .* makes \d+ nodes and \d+ relationships\. No fault was found, and nothing was loaded\.$/m) })
  })

  test('tells every fault with its file and its record', async () => {
    const seed = path.join(folder, 'faulty-seed')
    mkdirSync(path.join(seed, 'meetings'), { recursive: true })
    writeFileSync(path.join(seed, 'corpus.yaml'), "name: x\nversion: '2000.1'\nday: '2000-02-31'\nmissing: []\n")
    writeFileSync(path.join(seed, 'meetings', 'a.yaml'), '- id: [broken\n')
    const { code, errors } = await run(['seed', '--check', '--seed-folder', seed])
    expect(code).toBe(1)
    expect(errors).toMatch(/seed\/corpus\.yaml, day: .*2000-02-31/)
    expect(errors).toContain('seed/meetings/a.yaml, line ')
    expect(errors).not.toMatch(/^\s+at /m)
  })
})

describe('The command doctor', () => {
  test('finds nothing missing on a machine where these tests run', async () => {
    const { code, output } = await run(['doctor', '--port', '0', '--data-folder', path.join(folder, 'doctor')])
    expect([code, output]).toEqual([0, expect.stringContaining('Nothing is missing.')])
  })

  test('names each missing thing with its way out, and fails', async () => {
    const { code, output } = await run(['doctor', '--port', '0', '--data-folder', path.join(folder, 'doctor')], { PATH: '', JAVA_HOME: '', JARS_FOLDER: path.join(folder, 'no-jars'), SEED_FOLDER: path.join(folder, 'no-seed') })
    expect(code).toBe(1)
    expect(output).toMatch(/^MISSING {2}Java 17 or newer: no java on PATH.*\n +Install a Java runtime/m)
    expect(output).toMatch(/^MISSING {2}Maven .*: no mvn on PATH\n +Install Maven/m)
    expect(output).toMatch(/^MISSING {2}Seed: .*\n +There is no seed folder/m)
    expect(output).toMatch(/^ok {7}Node\.js/m)
    expect(output).toContain('3 things keep the service from starting.')
  })

  test('looks at another Neo4j in place of Java and Maven, where one is named', async () => {
    const { code, output } = await run(['doctor', '--port', '0'], { PATH: '', NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' })
    expect(code).toBe(1)
    expect(output).toMatch(/^MISSING {2}Neo4j 5 at NEO4J_URI: .*\n +bolt:\/\/127\.0\.0\.1:9 cannot be reached/m)
    expect(output).not.toContain('Maven')
  })
})

interface Ended {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

async function run(words: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const child = start(words, environment)
  let output = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output, errors }
}

function start(words: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const { PATH, HOME, JAVA_HOME } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], {
    cwd: PACKAGE_ROOT,
    env: { PATH, HOME, ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  return child
}

/** Starts a service on the folder of these tests and waits until it says that it is ready. */
async function serve(): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = start(['serve', '--port', '0', '--data-folder', dataFolder, '--log-level', 'warn'])
  const line = await said(child, 'Ready: ')
  return { child, url: /Ready: (\S+)\/ /.exec(line)?.[1] ?? '' }
}

/** Waits until a process says something that begins so, and gives that line; fails where it ends before. */
function said(child: ChildProcess, beginning: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      text += part
      const line = text.split('\n').slice(0, -1).find((one) => one.startsWith(beginning))
      if (line !== undefined) resolve(line)
    })
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it said “${beginning}”: ${text}`)))
  })
}

async function ask(url: string, query: string): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  return answer.json()
}
