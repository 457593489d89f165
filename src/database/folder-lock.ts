import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { isRunning, markOf } from './process-mark.js'

/** Who holds a lock: a process that runs, and the address of the database it serves once that is known. */
export interface LockHolder {
  readonly pid: number
  readonly startedAt: string
  readonly uri?: string | undefined
}

/** A lock held by this process; it ends with `release`, or by itself when the process dies. */
export interface FolderLock {
  readonly noteUri: (uri: string | null) => void
  readonly release: () => void
}

/** Takes the lock kept in this file, over from a dead holder too; null where a running process holds it. */
export function takeLock(file: string): FolderLock | null {
  const self = markOf(process.pid)
  if (self === null) throw new Error(`The start of process ${process.pid} can't be read, so ${file} can't be locked.`)
  const draft = `${file}.${process.pid}`
  const write = (holder: LockHolder): void => writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 })
  write(self)
  try {
    // A hard link appears whole or not at all: nobody ever reads half a lock.
    while (!isLinked(draft, file)) {
      if (lockHolder(file) !== null) return null
      setAsideIfDead(file, `${draft}.dead`)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return {
    noteUri: (uri) => {
      write(uri === null ? self : { ...self, uri })
      renameSync(draft, file)
    },
    release: () => {
      if (lockHolder(file)?.pid === process.pid) rmSync(file, { force: true })
    },
  }
}

/** The running process that holds the lock kept in this file, or null. */
export function lockHolder(file: string): LockHolder | null {
  const holder = readHolder(file)
  return holder !== null && isRunning(holder) ? holder : null
}

const holderShape = z.object({ pid: z.number().int(), startedAt: z.string(), uri: z.string().optional() })

function readHolder(file: string): LockHolder | null {
  try {
    return holderShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null; // absent, or not a lock: either way nobody is named who could hold it
  }
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Two may find the same dead lock; whoever moves a live one aside by that mistake puts it back. */
function setAsideIfDead(file: string, aside: string): void {
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (lockHolder(aside) !== null) isLinked(aside, file)
  rmSync(aside, { force: true })
}

function codeOf(error: unknown): unknown {
  return (error instanceof Error && 'code' in error ? error.code : undefined)
}
