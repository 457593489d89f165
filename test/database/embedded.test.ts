import neo4j from 'neo4j-driver'
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dataFolderAt, makeWritableFolder, passwordOf, writeInitialPassword } from '../../src/database/data-folder.js'
import { runningEmbeddedNeo4j } from '../../src/database/data-lock.js'
import { freePort, isPortTaken } from '../../src/database/free-port.js'
import { requireJava } from '../../src/database/java.js'
import { markOf } from '../../src/database/process-mark.js'
import { startServerOnFreePort } from '../../src/database/start-server.js'
import { startEmbeddedNeo4j } from '../../src/database/embedded.js'
import { processesOn } from '../support/processes.js'
import { driverOf, QUICK_START, startTestNeo4j, temporaryFolder, testJars, type TestNeo4j } from '../support/neo4j.js'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

describe('An embedded database that runs', () => {
  let server: TestNeo4j
  beforeAll(async () => {
    server = await startTestNeo4j()
  })
  afterAll(() => server.stop())

  test('has taken over every setting it was given', async () => {
    const { records } = await server.driver.executeQuery(
      'SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value',
      { names: Object.keys(EXPECTED_SETTINGS) },
    )
    expect(Object.fromEntries(records.map((record) => [record.get('name'), record.get('value')]))).toEqual(
      EXPECTED_SETTINGS,
    )
  })

  test('answers on the loopback port of its address alone', async () => {
    const { records } = await server.driver.executeQuery(
      "SHOW SETTINGS YIELD name, value WHERE name = 'server.bolt.listen_address' RETURN value",
    )
    expect(`bolt://${records[0]?.get('value')}`).toBe(server.uri)
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
  })

  test.each([
    ['a file of this machine', "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row"],
    ['an address of the network', "LOAD CSV FROM 'http://127.0.0.1:9/x.csv' AS row RETURN row"],
  ])('lets no statement read %s', async (_what, statement) => {
    await expect(server.driver.executeQuery(statement)).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.ExternalResourceFailed',
    })
  })

  test.each(['CREATE (:Intruder)', 'CREATE INDEX intruder FOR (n:Intruder) ON (n.id)'])(
    'refuses to run “%s” in a session that reads',
    async (statement) => {
      const session = server.driver.session({ defaultAccessMode: neo4j.session.READ })
      await expect(session.executeRead((transaction) => transaction.run(statement))).rejects.toMatchObject({
        code: 'Neo.ClientError.Statement.AccessMode',
      })
      await session.close()
    },
  )

  test('keeps its password to this user', () => {
    const { password, conf } = dataFolderAt(server.dataFolder)
    expect(readFileSync(password, 'utf8').trim()).toBe(server.password)
    expect(statSync(password).mode & 0o777).toBe(0o600)
    expect(statSync(server.dataFolder).mode & 0o077).toBe(0)
    expect(readFileSync(join(conf, 'neo4j.conf'), 'utf8')).not.toContain(server.password)
  })

  test('answers nobody who does not know the password', async () => {
    const stranger = driverOf({ ...server, password: 'neo4j' })
    await expect(stranger.verifyConnectivity()).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' })
    await stranger.close()
  })

  test('shares its folder with no second service, which is told who has it', async () => {
    const second = startEmbeddedNeo4j({ jarsFolder: await testJars(), dataFolder: server.dataFolder })
    await expect(second).rejects.toThrow(
      `The database in ${server.dataFolder} is in use: process ${process.pid} holds it and serves it at ${server.uri}. ` +
        `Stop that one first, or give this one another data folder.`,
    )
  })

  test('can be found through its folder by a command of the same user', () => {
    const { uri, username, password } = server
    expect(runningEmbeddedNeo4j(server.dataFolder)).toEqual({ uri, username, password, pid: process.pid })
  })
})

describe('An embedded database that was stopped', () => {
  let stopped: TestNeo4j
  beforeAll(async () => {
    stopped = await startTestNeo4j()
    await stopped.driver.executeQuery("CREATE (:Instrument {id: 'quito-2019'})")
    await stopped.stopKeepingData()
  })
  afterAll(() => rmSync(stopped.dataFolder, { recursive: true, force: true }))

  test('leaves no process and no lock', async () => {
    expect(markOf(stopped.pid())).toBeNull()
    await expect.poll(() => processesOn(stopped.dataFolder)).toEqual([])
    expect(runningEmbeddedNeo4j(stopped.dataFolder)).toBeNull()
  })

  test('has kept what was written, and its password, for the next start', async () => {
    const copy = temporaryFolder()
    cpSync(stopped.dataFolder, copy, { recursive: true })
    const next = await startTestNeo4j({ dataFolder: copy })
    const { records } = await next.driver.executeQuery('MATCH (i:Instrument) RETURN i.id AS id')
    await next.stop()
    expect(records.map((record) => record.get('id'))).toEqual(['quito-2019'])
    expect(next.password).toBe(stopped.password)
  })

  test('says that a damaged store can not be opened, and leaves no process and no lock', async () => {
    const copy = temporaryFolder()
    cpSync(stopped.dataFolder, copy, { recursive: true })
    const { store } = dataFolderAt(copy)
    writeFileSync(join(store, 'databases', 'neo4j', 'neostore'), 'not a store')
    await expect(startTestNeo4j({ dataFolder: copy })).rejects.toThrow(`Neo4j can't open the store in ${store}`)
    await expect.poll(() => processesOn(copy)).toEqual([])
    expect(runningEmbeddedNeo4j(copy)).toBeNull()
    rmSync(copy, { recursive: true })
  })

  test('does not open without its password file, and says what to do', async () => {
    const copy = temporaryFolder()
    cpSync(stopped.dataFolder, copy, { recursive: true })
    const { password } = dataFolderAt(copy)
    rmSync(password)
    await expect(startTestNeo4j({ dataFolder: copy })).rejects.toThrow(
      `${password} is missing, and the database in ${copy} opens with no other password. ` +
        `Put the file back; or dump the database, move the folder away, and restore the dump.`,
    )
    rmSync(copy, { recursive: true })
  })
})

describe('A data folder that can not be written', () => {
  test('is named with the reason', async () => {
    const parent = temporaryFolder()
    const file = join(parent, 'a-file')
    writeFileSync(file, '')
    await expect(startTestNeo4j({ dataFolder: join(file, 'data') })).rejects.toThrow(
      `The folder ${join(file, 'data')} can't be written: a part of its path is a file, not a folder. ` +
        `Make it writable, or choose another folder.`,
    )
    rmSync(parent, { recursive: true })
  })

  test('is named with the megabytes it lacks where the disk is full', () => {
    const folder = temporaryFolder()
    expect(() => makeWritableFolder(folder, 1e12)).toThrow(/^The disk of .+ is full: \d+ MB are free and 1000000000000 MB/)
    rmSync(folder, { recursive: true })
  })
})

describe('A port that another program takes first', () => {
  test('is given up for a second one', async () => {
    const squatter = createServer()
    const taken = await freePort()
    await new Promise<void>((resolve) => squatter.listen(taken, '127.0.0.1', resolve))
    const ports = [taken, await freePort()]
    const data = dataFolderAt(temporaryFolder())
    const password = passwordOf(data)
    writeInitialPassword(data, password)
    const launch = { java: (await requireJava(process.env)).path, jarsFolder: await testJars(), data }
    const { server, port } = await startServerOnFreePort(
      (at) => ({ ...launch, port: at, heapMegabytes: 256, flags: QUICK_START }),
      password,
      () => Promise.resolve(ports.shift() ?? 0),
    )
    expect(port).not.toBe(taken)
    expect(await isPortTaken(port)).toBe(true)
    await server.stop()
    squatter.close()
    rmSync(data.folder, { recursive: true })
  })
})

const EXPECTED_SETTINGS = {
  'server.default_listen_address': '127.0.0.1',
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'dbms.security.auth_enabled': 'true',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'dbms.security.procedures.allowlist': 'db.index.fulltext.queryNodes,dbms.components',
  'db.transaction.timeout': '30s',
  'db.memory.transaction.max': '256.00MiB',
  'dbms.memory.transaction.total.max': '384.00MiB',
  'server.memory.pagecache.size': '128.00MiB',
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '16.00MiB',
  'db.tx_log.rotation.retention_policy': 'keep_none',
  'db.shutdown_transaction_end_timeout': '3s',
}
