import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { runCommandLine } from '../../src/cli/program.js'
import { readConfig } from '../../src/config.js'
import { runningEmbeddedNeo4j } from '../../src/database/data-lock.js'
import type { IngestReport } from '../../src/ingest/report/report.js'
import { createLog } from '../../src/service/log.js'
import { startService, type Service } from '../../src/service/serve.js'
import { TORTUGA, TORTUGA_ES, TORTUGA_MENDED } from '../graph/ingest-texts.js'
import { SMALL_SEED, writeSeed } from '../seed/small-seed.js'
import { temporaryFolder, testJars } from '../support/neo4j.js'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const ID = 'recommendations-of-tortuga-on-lighthouses'
let folder: string
let environment: Record<string, string>
beforeAll(async () => {
  await testJars()
  folder = temporaryFolder()
  environment = { DATA_FOLDER: path.join(folder, 'data'), SEED_FOLDER: path.join(folder, 'seed'), HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' }
  mkdirSync(environment['SEED_FOLDER'] as string)
  writeSeed(environment['SEED_FOLDER'] as string, SMALL_SEED)
  for (const [name, text] of [['tortuga.txt', TORTUGA], ['tortuga.es.txt', TORTUGA_ES], ['mended.txt', TORTUGA_MENDED], ['empty.txt', ''], ['menu.txt', 'Home\nProducts\nContact us\nImprint\n']] as const) writeFileSync(path.join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('The command ingest', () => {
  test('tells all faults of what is said of a document at once, and starts nothing', async () => {
    const { code, errors } = await run(['ingest', 'any.txt', '--stage', 'adoptd', '--language', 'en', '--date', '31 October'])
    expect(code).toBe(1)
    expect(errors).toContain('Nothing was read.\n--stage: “ADOPTD” is not one of ADOPTED, DRAFT. Did you mean “ADOPTED”?\n--date: ')
    expect(errors).not.toContain('--language')
    expect(runningEmbeddedNeo4j(environment['DATA_FOLDER'] as string)).toBeNull()
  })

  test('explains in its help the files that may stand beside a document', async () => {
    const { code, output } = await run(['ingest', '--help'])
    expect(code).toBe(0)
    for (const words of ['--dry-run', '--remove', '--json <file>', '--instrument <id>', '--meeting <id>', 'draft.txt.yaml', 'draft.txt.decisions.yaml', 'decision: CORRECT']) expect(output).toContain(words)
  })

  test('with nothing running starts the database itself, loads the seed that is not there yet, refuses what is no document, and harms no other file', async () => {
    const json = path.join(folder, 'report.json')
    const { code, output } = await run(['ingest', inFolder('empty.txt'), inFolder('tortuga.txt'), inFolder('menu.txt'), inFolder('none.txt'), '--json', json])
    expect(code).toBe(1)
    expect(output).toContain('empty.txt was refused.\n  empty.txt: The file is empty. Give the document itself.')
    expect(output).toContain('none.txt was refused.\n  none.txt: There is no such file.')
    expect(output).toMatch(/menu\.txt was refused\.\n {2}menu\.txt: /)
    expect(output).toContain(`tortuga.txt is in the graph now (${ID}/adopted/en).`)
    expect(output).toContain('It holds 8 provisions (opening 1, preamble 2, enacting 1, operative 3, follow-up 1)')
    expect(output).toMatch(/^4 files, 3 of them refused: 8 provisions, /m)
    const report = JSON.parse(readFileSync(json, 'utf8')) as IngestReport
    expect(report.totals).toMatchObject({ files: 4, failed: 3, provisions: 8 })
    expect(report.files.map(({ file, outcome }) => [file, outcome])).toEqual([['empty.txt', 'FAILED'], ['tortuga.txt', 'ADDED'], ['menu.txt', 'FAILED'], ['none.txt', 'FAILED']])
    expect(runningEmbeddedNeo4j(environment['DATA_FOLDER'] as string)).toBeNull()
  })
})

describe('A service that runs', () => {
  let service: Service
  beforeAll(async () => {
    const config = readConfig(environment)
    service = await startService(config, createLog(config), { onJars: () => undefined, onSentence: () => undefined, onState: () => undefined, onLoad: () => undefined }, async (schemaFolder) => (await import('../../src/api/schema.js')).prepareApi(schemaFolder))
  })
  afterAll(() => service.stop())

  test('shows what was ingested before it started, and what is ingested while it runs, without a start of its own', async () => {
    const query = `{ provision(id: "${ID}/op/3") { wordings { edges { node { language } } } } }`
    const before = await get(service, query)
    expect(before.data).toEqual({ provision: { wordings: { edges: [{ node: { language: 'EN' } }] } } })
    expect((await get(service, query, before.etag)).status).toBe(304)
    expect(await run(['ingest', inFolder('tortuga.es.txt'), '--instrument', ID])).toMatchObject({ code: 0, output: expect.stringContaining(`(${ID}/adopted/es)`) })
    const after = await get(service, query, before.etag)
    expect([after.status, after.data]).toEqual([200, { provision: { wordings: { edges: [{ node: { language: 'EN' } }, { node: { language: 'ES' } }] } } }])
  })

  test('gives its database to a call that names it by its address, whose dry run tells what a changed file would change', async () => {
    const { uri, username, password } = runningEmbeddedNeo4j(environment['DATA_FOLDER'] as string) as NonNullable<ReturnType<typeof runningEmbeddedNeo4j>>
    const { code, output } = await run(['ingest', inFolder('mended.txt'), '--dry-run', '--json', '-'], { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, DATA_FOLDER: path.join(folder, 'unused') })
    expect(code).toBe(0)
    const report = JSON.parse(output) as IngestReport
    expect(report).toMatchObject({ dryRun: true, files: [{ file: 'mended.txt', outcome: 'WOULD_BE_REPLACED', changes: expect.arrayContaining([{ path: 'op/3', change: 'REMOVED' }, { path: 'fu/2', change: 'ADDED' }]) as unknown[] }] })
    expect((await get(service, `{ provision(id: "${ID}/op/3") { label } }`)).data).toEqual({ provision: { label: '3.' } })
  })

  test('loses with --remove exactly what its documents said, and says of others that they are not there', async () => {
    const { code, output } = await run(['ingest', '--remove', inFolder('tortuga.txt'), `${ID}/adopted/es`, 'never.txt'])
    expect(code).toBe(1)
    expect(output).toContain(`document:${ID}/adopted/en was taken out of the graph.`)
    expect(output).toContain(`document:${ID}/adopted/es was taken out of the graph.`)
    expect(output).toContain('never.txt was refused.\n  never.txt: No document of this name, and none that this file would be, is in the graph.')
    expect((await get(service, `{ instrument(id: "${ID}") { id } }`)).data).toEqual({ instrument: null })
  })
})

interface Ended {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** Runs one command line in this process and gathers what it prints. */
async function run(words: readonly string[], changes: Readonly<Record<string, string>> = {}): Promise<Ended> {
  let output = ''
  let errors = ''
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text: string) => void (output += `${text}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((output += String(text)), true)),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((errors += String(text)), true)),
  ]
  try {
    return { code: await runCommandLine(words, { ...environment, PATH: process.env['PATH'], ...changes }), output, errors }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

function inFolder(name: string): string {
  return path.join(folder, name)
}

async function get({ url }: Service, query: string, etag?: string): Promise<{ readonly status: number; readonly etag: string; readonly data: unknown }> {
  const answer = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json', ...(etag === undefined ? {} : { 'if-none-match': etag }) } })
  const body = await answer.text()
  return { status: answer.status, etag: answer.headers.get('etag') ?? '', data: body === '' ? null : (JSON.parse(body) as { data: unknown }).data }
}
