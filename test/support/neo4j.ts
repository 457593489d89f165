import { mkdtempSync, rmSync } from 'node:fs'
import neo4j, { type Driver } from 'neo4j-driver'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbeddedNeo4j, type EmbeddedNeo4j, type EmbeddedOptions } from '../../src/database/embedded.js'
import { ensureServerJars, type FetchProgress } from '../../src/database/fetch-jars.js'

/** A real Neo4j of a test's own. Its `stop` closes the driver, ends the server and removes its data. */
export type TestNeo4j = Omit<EmbeddedNeo4j, 'stop'> & {
  readonly driver: Driver
  readonly dataFolder: string
  readonly stopKeepingData: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts a server of the test's own, on an empty store in a temporary folder unless it names another. */
export async function startTestNeo4j(options: Partial<EmbeddedOptions> = {}): Promise<TestNeo4j> {
  const jarsFolder = options.jarsFolder ?? (await testJars())
  const dataFolder = options.dataFolder ?? temporaryFolder()
  const { stop, ...database } = await startEmbeddedNeo4j({ flags: QUICK_START, ...options, jarsFolder, dataFolder })
  const driver = driverOf(database)
  const stopKeepingData = async (): Promise<void> => {
    await driver.close()
    await stop()
  }
  return {
    ...database,
    driver,
    dataFolder,
    stopKeepingData,
    stop: async () => {
      await stopKeepingData()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** The folder with the server's jars, shared by all tests with `npm start`; fetched where they are not there yet. */
export function testJars(onProgress: (progress: FetchProgress) => void = () => undefined): Promise<string> {
  return (jars ??= ensureServerJars({ jarsHome: PROJECT_JARS, onProgress }))
}

let jars: Promise<string> | undefined

/** A driver for a server whose address and password are known. */
export function driverOf(server: Pick<EmbeddedNeo4j, 'uri' | 'username' | 'password'>): Driver {
  return neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), { disableLosslessIntegers: true })
}

/** An empty folder for one test, which removes it when it is done. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'security-graph-'))
}

/** Servers that live for seconds are better off with code that is compiled quickly than with quick code. */
export const QUICK_START: readonly string[] = ['-XX:TieredStopAtLevel=1']

const PROJECT_JARS = fileURLToPath(new URL('../../.neo4j', import.meta.url))
