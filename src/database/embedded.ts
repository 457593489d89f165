import { classArchiveFlags } from './class-archive.js'
import { dataFolderAt, makeWritableFolder, passwordOf, undoHalfRestore, writeInitialPassword } from './data-folder.js'
import { lockDataFolder } from './data-lock.js'
import { requireJava } from './java.js'
import { endOrphan, type ServerLaunch } from './server-process.js'
import { MEGABYTES_FOR_A_STORE, startServer, startServerOnFreePort } from './start-server.js'
import { supervise } from './supervise.js'

/** What an embedded database is started with. `heapMegabytes` is 512 unless given; `flags` are further JVM flags. */
export interface EmbeddedOptions {
  readonly jarsFolder: string
  readonly dataFolder: string
  readonly heapMegabytes?: number
  readonly flags?: readonly string[]
  readonly log?: (sentence: string) => void
  /** Told `down` when the JVM is lost and `up` when it answers again; the first start is told by the promise. */
  readonly onState?: (state: 'up' | 'down') => void
}

/** A running embedded database. A lost one comes back by itself at the same address; `pid` is that of its JVM now. */
export interface EmbeddedNeo4j {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly pid: () => number
  readonly stop: () => Promise<void>
}

/**
 * Starts Neo4j on a data folder and waits until it answers a query; throws a sentence where it can't.
 * From then on a JVM that ends unasked is started again on the same port, until `stop`.
 */
export async function startEmbeddedNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { jarsFolder, heapMegabytes = 512, flags = [], log = () => undefined, onState = () => undefined } = options
  const java = await requireJava(process.env)
  const data = dataFolderAt(options.dataFolder)
  makeWritableFolder(data.folder, MEGABYTES_FOR_A_STORE)
  const lock = lockDataFolder(data)
  try {
    const orphan = await endOrphan(data)
    if (orphan !== null) log(`Ended the database (process ${orphan.pid}) that an earlier service left behind.`)
    undoHalfRestore(data)
    const password = passwordOf(data)
    writeInitialPassword(data, password)
    const launchAt = (port: number): ServerLaunch => ({
      java: java.path,
      jarsFolder,
      data,
      port,
      heapMegabytes,
      flags: [...classArchiveFlags(jarsFolder, java), ...flags],
    })
    const { server, port } = await startServerOnFreePort(launchAt, password)
    const uri = `bolt://127.0.0.1:${port}`
    lock.noteUri(uri)
    const supervision = supervise(server, (stopping) => startServer(launchAt(port), password, stopping), {
      log,
      onState,
    })
    return {
      uri,
      username: 'neo4j',
      password,
      pid: supervision.pid,
      stop: async () => {
        await supervision.stop()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
