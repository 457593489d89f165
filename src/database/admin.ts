import { createReadStream, createWriteStream, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import neo4j from 'neo4j-driver'
import { runAdminCommand } from './admin-command.js'
import { dataFolderAt, makeWritableFolder, passwordOf, reasonOf, undoHalfRestore, type DataFolder } from './data-folder.js'
import { lockDataFolder } from './data-lock.js'
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from './embedded.js'
import { requireJava } from './java.js'
import { endOrphan, writeConfiguration } from './server-process.js'

/** The embedded database to dump or to restore, which no service may be running, and the dump file. */
export interface AdminTask {
  readonly jarsFolder: string
  readonly dataFolder: string
  readonly file: string
}

/** What a database holds. */
export interface Holdings {
  readonly nodes: number
  readonly relationships: number
}

/** Writes the database into a new file; throws a sentence, and leaves no file, where it can't. Gives its size in bytes. */
export async function dumpDatabase(task: AdminTask): Promise<number> {
  const file = resolve(task.file)
  if (existsSync(file)) {
    throw new Error(`${file} exists already, and a dump overwrites nothing. Name another file, or move that one away.`)
  }
  let complaint = await dumpInto(file, task)
  if (complaint !== null) {
    // A store whose server was killed can't be dumped until a server has opened it and closed it again.
    const recovered = await startEmbeddedNeo4j({ ...task, flags: SHORT_LIVED })
    await recovered.stop()
    complaint = await dumpInto(file, task)
  }
  if (complaint !== null) throw new Error(`The database in ${task.dataFolder} can't be dumped. Neo4j says: ${complaint}`)
  return statSync(file).size
}

/**
 * Replaces the database by the one in a dump file, once that one has been loaded apart and has answered; until then
 * nothing is touched. The store it replaces is kept as `store.before-restore`. Gives what the restored database holds.
 */
export async function restoreDatabase(task: AdminTask): Promise<Holdings> {
  const file = resolve(task.file)
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new Error(`There is no dump file ${file}. Name one that \`dump\` wrote.`)
  }
  const data = dataFolderAt(task.dataFolder)
  makeWritableFolder(data.folder, MEGABYTES_FOR_A_RESTORE)
  return withDatabaseAtRest(data, async () => {
    const staged = dataFolderAt(join(data.folder, 'restoring'))
    rmSync(staged.folder, { recursive: true, force: true })
    try {
      const holdings = await loadApart(file, staged, passwordOf(data), task.jarsFolder)
      rmSync(data.storeBeforeRestore, { recursive: true, force: true })
      if (existsSync(data.store)) renameSync(data.store, data.storeBeforeRestore)
      renameSync(staged.store, data.store)
      return holdings
    } catch (error) {
      throw new Error(`${file} can't be restored, and the database in ${data.folder} is as it was. ${messageOf(error)}`, {
        cause: error,
      })
    } finally {
      rmSync(staged.folder, { recursive: true, force: true })
    }
  })
}

const MEGABYTES_FOR_A_RESTORE = 200

/** A server that is stopped as soon as it has answered needs no thorough compiler. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1']

async function dumpInto(file: string, { jarsFolder, dataFolder }: AdminTask): Promise<string | null> {
  const data = dataFolderAt(dataFolder)
  if (!existsSync(data.folder)) throw new Error(nothingToDump(data))
  return withDatabaseAtRest(data, async () => {
    if (!existsSync(join(data.store, 'databases', 'neo4j'))) throw new Error(nothingToDump(data))
    makeWritableFolder(dirname(file), 1)
    const unfinished = `${file}.unfinished`
    try {
      const complaint = await runAdminCommand({
        java: await requireJava(process.env),
        jarsFolder,
        data,
        arguments: ['database', 'dump', 'neo4j', '--to-stdout'],
        output: createWriteStream(unfinished, { mode: 0o600 }),
      })
      if (complaint === null) renameSync(unfinished, file)
      return complaint
    } catch (error) {
      throw new Error(`The dump can't be written to ${file}: ${reasonOf(error)}. Name a file elsewhere.`, { cause: error })
    } finally {
      rmSync(unfinished, { force: true })
    }
  })
}

function nothingToDump({ folder }: DataFolder): string {
  return `${folder} holds no database to dump. Start the service once, or name the folder that it uses.`
}

/** Holds the data folder's lock and makes sure that no JVM is left on it while the work is done. */
async function withDatabaseAtRest<Result>(data: DataFolder, work: () => Promise<Result>): Promise<Result> {
  const lock = lockDataFolder(data)
  try {
    await endOrphan(data)
    undoHalfRestore(data)
    return await work()
  } finally {
    lock.release()
  }
}

async function loadApart(
  file: string,
  staged: DataFolder,
  password: string,
  jarsFolder: string,
): Promise<Holdings> {
  writeConfiguration(staged, { port: 0, heapMegabytes: 512 })
  writeFileSync(staged.password, `${password}\n`, { mode: 0o600 })
  const complaint = await runAdminCommand({
    java: await requireJava(process.env),
    jarsFolder,
    data: staged,
    arguments: ['database', 'load', 'neo4j', '--from-stdin'],
    input: createReadStream(file),
  })
  if (complaint !== null) makeWritableFolder(staged.folder, MEGABYTES_FOR_A_RESTORE)
  if (complaint !== null) throw new Error(`It is not a dump that this Neo4j reads: ${complaint}`)
  const database = await startEmbeddedNeo4j({ jarsFolder, dataFolder: staged.folder, flags: SHORT_LIVED })
  try {
    return await holdingsOf(database)
  } finally {
    await database.stop()
  }
}

async function holdingsOf({ uri, username, password }: EmbeddedNeo4j): Promise<Holdings> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery(
      'RETURN COUNT { () } AS nodes, COUNT { ()-[]->() } AS relationships',
    )
    return { nodes: Number(records[0]?.get('nodes')), relationships: Number(records[0]?.get('relationships')) }
  } finally {
    await driver.close()
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
