import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the parts of one embedded database lie in its data folder. */
export interface DataFolder {
  readonly folder: string
  readonly lock: string
  readonly processMark: string
  readonly password: string
  readonly conf: string
  readonly store: string
  readonly storeBeforeRestore: string
  readonly logs: string
}

/** The parts of this data folder, as absolute paths; nothing is made or read. */
export function dataFolderAt(path: string): DataFolder {
  const folder = resolve(path)
  return {
    folder,
    lock: join(folder, 'service.lock'),
    processMark: join(folder, 'neo4j.pid'),
    password: join(folder, 'password'),
    conf: join(folder, 'conf'),
    store: join(folder, 'store'),
    storeBeforeRestore: join(folder, 'store.before-restore'),
    logs: join(folder, 'logs'),
  }
}

/** Makes a folder, for this user only, and proves that it can be written; throws a sentence that says why it can't. */
export function makeWritableFolder(folder: string, megabytesNeeded: number): void {
  const probe = join(folder, `.writable-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, 'x')
  } catch (error) {
    throw new Error(`The folder ${folder} can't be written: ${reasonOf(error)}. ${ANOTHER_FOLDER}`, { cause: error })
  }
  rmSync(probe, { force: true })
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 1_048_576)
  if (free < megabytesNeeded) {
    throw new Error(
      `The disk of ${folder} is full: ${free} MB are free and ${megabytesNeeded} MB are needed. ` +
        `Free some space, or choose a folder on another disk.`,
    )
  }
}

/** Puts a store back that a killed restore had moved away and not yet replaced. */
export function undoHalfRestore({ store, storeBeforeRestore }: DataFolder): void {
  if (!existsSync(store) && existsSync(storeBeforeRestore)) renameSync(storeBeforeRestore, store)
}

/** The password of the user `neo4j`: the one written down, or a new one for a store that does not exist yet. */
export function passwordOf({ folder, store, password }: DataFolder): string {
  if (existsSync(password)) return readFileSync(password, 'utf8').trim()
  if (existsSync(join(store, 'databases', 'system'))) {
    throw new Error(
      `${password} is missing, and the database in ${folder} opens with no other password. ` +
        `Put the file back; or dump the database, move the folder away, and restore the dump.`,
    )
  }
  const generated = randomBytes(24).toString('base64url')
  writeWhole(password, `${generated}\n`)
  return generated
}

/**
 * Writes down the first password for a server that has not run yet, in the form that `neo4j-admin dbms
 * set-initial-password` leaves behind (SHA-256 of salt and password, 1024 rounds), without that command's JVM start.
 */
export function writeInitialPassword({ store }: DataFolder, password: string): void {
  const file = join(store, 'dbms', 'auth.ini')
  if (existsSync(file) || existsSync(join(store, 'databases', 'system'))) return
  const salt = randomBytes(32)
  let digest = sha256(Buffer.concat([salt, Buffer.from(password)]))
  for (let round = 1; round < 1024; round++) digest = sha256(digest)
  mkdirSync(join(store, 'dbms'), { recursive: true, mode: 0o700 })
  writeWhole(file, `neo4j:SHA-256,${digest.toString('hex')},${salt.toString('hex')},1024:`)
}

/** Why a file could not be written, in words where the system gave a known code. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error ? REASONS[String(error.code)] : undefined) ?? error.message
}

const ANOTHER_FOLDER = 'Make it writable, or choose another folder.'

/** Writes a file that only this user reads; a kill leaves it whole or not at all. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.draft`, text, { mode: 0o600 })
  renameSync(`${file}.draft`, file)
}

function sha256(data: Buffer): Buffer {
  return createHash('sha256').update(data).digest()
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is mounted read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: "this user's share of the disk is used up",
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file has that name',
}
