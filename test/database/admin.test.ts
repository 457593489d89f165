import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dumpDatabase, restoreDatabase } from '../../src/database/admin.js'
import { dataFolderAt } from '../../src/database/data-folder.js'
import { startTestNeo4j, temporaryFolder, testJars, type TestNeo4j } from '../support/neo4j.js'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

let folder: string
let jarsFolder: string
/** A database of two instruments and a link, whose server was killed in the middle of its work. */
let filled: string
/** Its dump. */
let dump: string

beforeAll(async () => {
  folder = temporaryFolder()
  jarsFolder = await testJars()
  filled = join(folder, 'filled')
  dump = join(folder, 'filled.dump')
  const server = await startTestNeo4j({ dataFolder: filled })
  await server.driver.executeQuery("CREATE (:Instrument {id: 'quito-2019'})-[:CITES]->(:Instrument {id: 'lima-2015'})")
  process.kill(server.pid(), 'SIGKILL')
  await server.stopKeepingData()
  await dumpDatabase({ jarsFolder, dataFolder: filled, file: dump })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('A dump', () => {
  test('of a database whose server was killed holds what was written, and is restored into an empty folder', async () => {
    const dataFolder = join(folder, 'empty')
    expect(await restoreDatabase({ jarsFolder, dataFolder, file: dump })).toEqual({ nodes: 2, relationships: 1 })
    expect(readdirSync(dataFolder).sort()).toEqual(['password', 'store'])
  })

  test('overwrites no file', async () => {
    await expect(dumpDatabase({ jarsFolder, dataFolder: filled, file: dump })).rejects.toThrow(
      `${dump} exists already, and a dump overwrites nothing. Name another file, or move that one away.`,
    )
  })

  test('of a folder without a database is refused', async () => {
    const nothing = join(folder, 'nothing')
    await expect(dumpDatabase({ jarsFolder, dataFolder: nothing, file: join(folder, 'x.dump') })).rejects.toThrow(
      `${nothing} holds no database to dump. Start the service once, or name the folder that it uses.`,
    )
    expect(existsSync(nothing)).toBe(false)
  })
})

describe('A restore', () => {
  let server: TestNeo4j
  beforeAll(async () => {
    server = await startTestNeo4j({ dataFolder: join(folder, 'other') })
    await server.driver.executeQuery('CREATE (:Other)')
  })
  afterAll(() => server.stop())

  test('of a database that runs is refused like its dump, and the process that runs it is named', async () => {
    const inUse = `The database in ${server.dataFolder} is in use: process ${process.pid} holds it and serves it at ${server.uri}.`
    const task = { jarsFolder, dataFolder: server.dataFolder }
    await expect(dumpDatabase({ ...task, file: join(folder, 'running.dump') })).rejects.toThrow(inUse)
    await expect(restoreDatabase({ ...task, file: dump })).rejects.toThrow(inUse)
  })

  test('replaces what the database held, keeps that beside it, and leaves its password', async () => {
    await server.stopKeepingData()
    await restoreDatabase({ jarsFolder, dataFolder: server.dataFolder, file: dump })
    const { storeBeforeRestore } = dataFolderAt(server.dataFolder)
    expect(existsSync(join(storeBeforeRestore, 'databases', 'neo4j'))).toBe(true)
    const restored = await startTestNeo4j({ jarsFolder, dataFolder: server.dataFolder })
    const { records } = await restored.driver.executeQuery(
      'MATCH (a) OPTIONAL MATCH (a)-[r]->(b) RETURN a.id AS id, type(r) AS cites ORDER BY id',
    )
    await restored.stopKeepingData()
    expect(records.map((record) => record.toObject())).toEqual([
      { id: 'lima-2015', cites: null },
      { id: 'quito-2019', cites: 'CITES' },
    ])
    expect(restored.password).toBe(server.password)
  })
})

describe('A restore that can not succeed', () => {
  test.each([
    ['a file that is not a dump', () => Buffer.from('These are the Recommendations of Quito.')],
    ['a dump that was cut short', () => readFileSync(dump).subarray(0, 2000)],
  ])('says so of %s, and leaves the database as it was', async (_what, content) => {
    const file = join(folder, 'bad.dump')
    writeFileSync(file, content())
    const before = filesIn(filled)
    await expect(restoreDatabase({ jarsFolder, dataFolder: filled, file })).rejects.toThrow(
      `${file} can't be restored, and the database in ${filled} is as it was. It is not a dump that this Neo4j reads: `,
    )
    expect(filesIn(filled)).toEqual(before)
  })

  test('names the file that does not exist', async () => {
    const file = join(folder, 'missing.dump')
    await expect(restoreDatabase({ jarsFolder, dataFolder: filled, file })).rejects.toThrow(
      `There is no dump file ${file}. Name one that \`dump\` wrote.`,
    )
  })

  test('because it was killed between the two stores is undone by the next command', async () => {
    const dataFolder = join(folder, 'half')
    cpSync(filled, dataFolder, { recursive: true })
    const { store, storeBeforeRestore } = dataFolderAt(dataFolder)
    renameSync(store, storeBeforeRestore)
    await dumpDatabase({ jarsFolder, dataFolder, file: join(folder, 'half.dump') })
    expect(filesIn(store)).toEqual(filesIn(join(filled, 'store')))
  })
})

function filesIn(within: string): readonly string[] {
  return readdirSync(within, { recursive: true }).map(String).sort()
}
