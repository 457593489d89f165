import type { Driver } from 'neo4j-driver'
import type { Config, Login } from '../config.js'
import { runningEmbeddedNeo4j } from '../database/data-lock.js'
import { startEmbeddedNeo4j } from '../database/embedded.js'
import { ensureServerJars, type FetchProgress } from '../database/fetch-jars.js'
import type { GraphAddress } from '../graph/load.js'
import { openDriver, PATIENCE, requireNeo4j5, type Neo4jVersion } from './neo4j-login.js'

/** The Neo4j in use: where it is, what it is, and its end. */
export interface OpenGraph extends GraphAddress {
  readonly login: Login
  readonly kind: 'EMBEDDED' | 'ELSEWHERE'
  readonly neo4j: Neo4jVersion
  /** The process of the database, where it was started here; a lost one gets another. */
  readonly pid?: () => number
  /** Closes the driver, and stops the database where it was started here. */
  readonly close: () => Promise<void>
}

/** What is told while a graph is opened and as long as it is open. */
export interface GraphListener {
  readonly onJars: (progress: FetchProgress) => void
  readonly onSentence: (sentence: string) => void
  /** The embedded database was lost, or answers again; another one is watched by asking it. */
  readonly onState: (state: 'up' | 'down') => void
}

/** Told that the embedded database is being launched. */
export interface LaunchListener {
  readonly onLaunch?: () => void
}

/** Opens the Neo4j that the settings name: one that runs elsewhere, or the embedded one, which is started. Throws a sentence. */
export async function openGraph(config: Config, listener: GraphListener & LaunchListener): Promise<OpenGraph> {
  if (config.elsewhere !== null) return openElsewhere(config.elsewhere)
  const jarsFolder = await ensureServerJars({ jarsHome: config.jarsHome, onProgress: listener.onJars })
  listener.onSentence('Starting the embedded Neo4j.')
  listener.onLaunch?.()
  const embedded = await startEmbeddedNeo4j({ jarsFolder, dataFolder: config.dataFolder, log: listener.onSentence, onState: listener.onState })
  const login = loginOf(embedded)
  const driver = openDriver(login, PATIENCE.serving)
  const close = async (): Promise<void> => {
    await driver.close()
    await embedded.stop()
  }
  try {
    return { driver, login, kind: 'EMBEDDED', neo4j: await requireNeo4j5(driver, login), pid: embedded.pid, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Opens the graph for one command: as `openGraph`, or over a service of this machine that has the data folder already. */
export async function openGraphOnce(config: Config, listener: GraphListener & LaunchListener): Promise<OpenGraph> {
  const running = config.elsewhere === null ? runningEmbeddedNeo4j(config.dataFolder) : null
  return running === null ? openGraph(config, listener) : { ...(await openElsewhere(loginOf(running))), kind: 'EMBEDDED' }
}

/** Does work with a driver of its own, which has more patience than that of the readers. */
export async function withWriter<Result>({ login }: OpenGraph, work: (address: GraphAddress) => Promise<Result>): Promise<Result> {
  const driver = openDriver(login, PATIENCE.writing)
  try {
    return await work({ driver, database: login.database })
  } finally {
    await driver.close()
  }
}

async function openElsewhere(login: Login): Promise<OpenGraph> {
  const driver: Driver = openDriver(login, PATIENCE.serving)
  try {
    return { driver, database: login.database, login, kind: 'ELSEWHERE', neo4j: await requireNeo4j5(driver, login), close: () => driver.close() }
  } catch (error) {
    await driver.close()
    throw error
  }
}

function loginOf({ uri, username, password }: Omit<Login, 'database'>): Login {
  return { uri, username, password, database: undefined }
}
