import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runningEmbeddedNeo4j } from '../../src/database/data-lock.js'
import { startTestNeo4j, temporaryFolder, testJars } from '../support/neo4j.js'
import { processesOn } from '../support/processes.js'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

let dataFolder: string
beforeEach(() => {
  dataFolder = temporaryFolder()
})
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

describe('A database that is killed', () => {
  test('comes back by itself at the same address, with what was written, and tells both', async () => {
    const states: string[] = []
    const server = await startTestNeo4j({ dataFolder, onState: (state) => states.push(state) })
    await server.driver.executeQuery("CREATE (:Instrument {id: 'medellin-2013'})")
    const killed = server.pid()
    process.kill(killed, 'SIGKILL')
    await expect.poll(() => states, PATIENTLY).toEqual(['down', 'up'])
    const { records } = await server.driver.executeQuery('MATCH (i:Instrument) RETURN i.id AS id')
    expect(records.map((record) => record.get('id'))).toEqual(['medellin-2013'])
    expect(server.pid()).not.toBe(killed)
    expect(runningEmbeddedNeo4j(dataFolder)?.uri).toBe(server.uri)

    process.kill(server.pid(), 'SIGKILL')
    await expect.poll(() => states, PATIENTLY).toEqual(['down', 'up', 'down'])
    await server.stopKeepingData()
    await expect.poll(() => processesOn(dataFolder), PATIENTLY).toEqual([])
    expect(states).toEqual(['down', 'up', 'down'])
  })
})

describe('A service that is killed', () => {
  test('takes its database with it, and the next start finds the folder free', async () => {
    const service = await startService()
    service.process.kill('SIGKILL')
    await expect.poll(() => processesOn(dataFolder), PATIENTLY).toEqual([])
    const next = await startTestNeo4j({ dataFolder })
    await next.stop()
  })

  test('with the shell that watches it leaves a database, which the next start ends', async () => {
    const service = await startService()
    for (const pid of processesOn(dataFolder).filter((id) => id !== service.database)) process.kill(pid, 'SIGKILL')
    await expect.poll(() => processesOn(dataFolder)).toEqual([service.database])
    const said: string[] = []
    const next = await startTestNeo4j({ dataFolder, log: (sentence) => said.push(sentence) })
    expect(said).toEqual([`Ended the database (process ${service.database}) that an earlier service left behind.`])
    expect(processesOn(dataFolder)).not.toContain(service.database)
    await next.stop()
  })
})

const PATIENTLY = { timeout: 60_000, interval: 100 }

/** A service of its own process, which the test may kill; its command line names the data folder too. */
async function startService(): Promise<{ readonly process: ChildProcess; readonly database: number }> {
  const program = fileURLToPath(new URL('../support/embedded-parent.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, await testJars(), dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line]: readonly unknown[] = await once(createInterface(child.stdout), 'line')
  const { pid }: { readonly pid: number } = JSON.parse(String(line))
  return { process: child, database: pid }
}
