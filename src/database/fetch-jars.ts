import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ensureClassArchive } from './class-archive.js'
import { copyJars } from './copy-jars.js'
import { makeWritableFolder } from './data-folder.js'
import { lockHolder, takeLock, type FolderLock } from './folder-lock.js'
import { jarFaults, readManifest, type JarManifest } from './jar-manifest.js'
import { fetchedJarsFolder, installedJarsFolder } from './jars-folder.js'
import { requirePrerequisites } from './prerequisites.js'
import type { Environment } from './program.js'

/** A step of making the jars ready, with the number of jars done and in all. */
export interface FetchProgress {
  readonly stage: 'WAIT' | 'DOWNLOAD' | 'COPY' | 'VERIFY' | 'ARCHIVE' | 'READY'
  readonly sentence: string
  readonly jars: number
  readonly total: number
}

/**
 * What the jars are made ready from. `jarsHome` may be shared by several services and data folders; the manifest is the
 * checked-in one unless given, the environment that of this process.
 */
export interface FetchOptions {
  readonly jarsHome: string
  readonly manifest?: JarManifest
  readonly environment?: Environment
  readonly onProgress?: (progress: FetchProgress) => void
}

/**
 * The folder with the jars of Neo4j: those of NEO4J_HOME where it is set, else the pinned ones, fetched once through
 * Maven and checked against the manifest every time. Throws a sentence where they can't be had or are not the right ones.
 */
export async function ensureServerJars(options: FetchOptions): Promise<string> {
  const { jarsHome, manifest = readManifest(), environment = process.env, onProgress = () => undefined } = options
  await requirePrerequisites(jarsHome, environment)
  if (environment['NEO4J_HOME']) return installedJarsFolder(environment['NEO4J_HOME'])
  const folder = fetchedJarsFolder(jarsHome)
  const tell = (stage: FetchProgress['stage'], sentence: string, jars: number): void =>
    onProgress({ stage, sentence, jars, total: manifest.size })
  if (!existsSync(folder)) await fetchUnderLock(jarsHome, environment, manifest, tell)
  await verify(folder, manifest)
  const place = realpathSync(folder)
  await ensureClassArchive(place, environment, (sentence) => tell('ARCHIVE', sentence, manifest.size))
  tell('READY', `The ${manifest.size} jars of Neo4j are in ${folder}.`, manifest.size)
  return place
}

type Tell = (stage: FetchProgress['stage'], sentence: string, jars: number) => void

async function fetchUnderLock(
  jarsHome: string,
  environment: Environment,
  manifest: JarManifest,
  tell: Tell,
): Promise<void> {
  const home = resolve(jarsHome)
  const folder = fetchedJarsFolder(jarsHome)
  makeWritableFolder(home, MEGABYTES_FOR_JARS)
  const lock = await waitForLock(join(home, 'fetch.lock'), tell)
  try {
    if (existsSync(folder)) return
    removeLeftovers(home)
    const unfinished = join(home, `${UNFINISHED}${process.pid}`)
    tell('DOWNLOAD', `Fetching the ${manifest.size} jars of Neo4j (123 MB) through Maven, once.`, 0)
    await copyJars(unfinished, environment, ({ downloaded, copied }) => {
      if (copied > 0) tell('COPY', `${copied} of ${manifest.size} jars copied.`, copied)
      else tell('DOWNLOAD', `${downloaded} jars downloaded.`, downloaded)
    })
    tell('VERIFY', `Checking the ${manifest.size} jars against their SHA-256.`, manifest.size)
    await verifyFetched(unfinished, manifest)
    renameSync(unfinished, folder)
  } finally {
    removeLeftovers(home)
    lock.release()
  }
}

/** What a fetch on a fresh machine takes: the copied jars, the class archive, and Maven's own copies. */
const MEGABYTES_FOR_JARS = 500

const UNFINISHED = 'lib-unfinished-'

/** Only the holder of the lock fetches, so any other unfinished folder is that of a fetch which was killed. */
function removeLeftovers(home: string): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith(UNFINISHED)) rmSync(join(home, name), { recursive: true, force: true, maxRetries: 3 })
  }
}

async function waitForLock(file: string, tell: Tell): Promise<FolderLock> {
  for (let told = false; ; told = true) {
    const lock = takeLock(file)
    if (lock !== null) return lock
    if (!told) tell('WAIT', `Process ${lockHolder(file)?.pid ?? ''} is fetching the jars; waiting for it.`, 0)
    await pause(200)
  }
}

async function verify(folder: string, manifest: JarManifest): Promise<void> {
  const faults = await jarFaults(folder, manifest)
  if (faults.length === 0) return
  throw new Error(
    [
      `${folder} does not hold the jars that this service trusts. Nothing was changed there and no database was started. ` +
        `Remove that folder to have the jars fetched again.`,
      ...faults,
    ].join('\n'),
  )
}

async function verifyFetched(folder: string, manifest: JarManifest): Promise<void> {
  const faults = await jarFaults(folder, manifest)
  if (faults.length === 0) return
  throw new Error(
    [
      `Maven brought other jars than this service trusts, so they were not taken. If a mirror or Maven's local ` +
        `repository holds a damaged copy, remove it there and start again; or set NEO4J_HOME or NEO4J_URI.`,
      ...faults,
    ].join('\n'),
  )
}
