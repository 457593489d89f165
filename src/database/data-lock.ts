import type { DataFolder } from './data-folder.js'
import { dataFolderAt, passwordOf } from './data-folder.js'
import { lockHolder, takeLock, type FolderLock } from './folder-lock.js'

/** Takes a data folder for this process; throws a sentence that names the process which has it. */
export function lockDataFolder(data: DataFolder): FolderLock {
  const lock = takeLock(data.lock)
  if (lock !== null) return lock
  const holder = lockHolder(data.lock)
  const who = holder === null ? 'another process' : `process ${holder.pid}`
  const where = holder?.uri === undefined ? '' : ` and serves it at ${holder.uri}`
  throw new Error(
    `The database in ${data.folder} is in use: ${who} holds it${where}. ` +
      `Stop that one first, or give this one another data folder.`,
  )
}

/** How to reach a database that another process of this machine has embedded on this folder, or null. */
export function runningEmbeddedNeo4j(
  dataFolder: string,
): { readonly uri: string; readonly username: string; readonly password: string; readonly pid: number } | null {
  const data = dataFolderAt(dataFolder)
  const holder = lockHolder(data.lock)
  if (holder?.uri === undefined) return null
  return { uri: holder.uri, username: 'neo4j', password: passwordOf(data), pid: holder.pid }
}
