import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { archiveFile } from '../../src/database/class-archive.js'
import { ensureServerJars, type FetchOptions, type FetchProgress } from '../../src/database/fetch-jars.js'
import { readManifest } from '../../src/database/jar-manifest.js'
import { fetchedJarsFolder, pinnedNeo4jVersion } from '../../src/database/jars-folder.js'
import { mavenThatFails, mavenThatLinks, programThatPrints } from '../support/fake-programs.js'
import { temporaryFolder } from '../support/neo4j.js'

/** Three small files stand for the jars; the real ones are fetched for the tests that start a server. */
const JARS = new Map([
  ['neo4j-io.jar', 'reads and writes'],
  ['neo4j-kernel.jar', 'holds the graph'],
  ['neo4j-server.jar', 'serves it'],
])
function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
const manifest = new Map([...JARS].map(([name, text]) => [name, sha256(text)]))

let folder: string
let bin: string
let repository: string
let calls: string
let options: FetchOptions
let lib: string
beforeEach(() => {
  folder = temporaryFolder()
  bin = join(folder, 'bin')
  repository = join(folder, 'repository')
  calls = join(folder, 'calls')
  lib = fetchedJarsFolder(join(folder, 'jars'))
  fill(repository)
  programThatPrints(bin, 'java', 'openjdk version "17.0.15" 2025-04-15')
  mavenThatLinks(bin, repository, calls)
  options = { jarsHome: join(folder, 'jars'), manifest, environment: { PATH: `${bin}:/bin:/usr/bin` } }
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('The checked-in list of jars', () => {
  test('is that of the version which pom.xml asks for', () => {
    const names = [...readManifest().keys()]
    expect(names).toEqual(expect.arrayContaining(ENTRY_POINTS.map((name) => `${name}-${pinnedNeo4jVersion()}.jar`)))
    for (const digest of readManifest().values()) expect(digest).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('The jars of the embedded Neo4j', () => {
  test('are fetched once, with the count told, though two services ask for them at a time', async () => {
    const told: FetchProgress[] = []
    const folders = await Promise.all([
      ensureServerJars({ ...options, onProgress: (progress) => told.push(progress) }),
      ensureServerJars(options),
    ])
    expect(folders).toEqual([lib, lib])
    expect(readFileSync(calls, 'utf8')).toBe('fetched\n')
    expect(readdirSync(options.jarsHome)).toEqual([basename(lib)])
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['DOWNLOAD', 'COPY', 'VERIFY', 'READY'])
    expect(told.findLast(({ stage }) => stage === 'COPY')).toMatchObject({ jars: 3, total: 3 })
  })

  test('are not fetched again where they are', async () => {
    fill(lib)
    expect(await ensureServerJars(options)).toBe(lib)
    expect(existsSync(calls)).toBe(false)
  })

  test('are taken from no fetch that was cut short', async () => {
    const unfinished = join(options.jarsHome, 'lib-unfinished-1')
    mkdirSync(unfinished, { recursive: true })
    writeFileSync(join(unfinished, 'neo4j-server.jar'), 'half a jar')
    await ensureServerJars(options)
    expect(readdirSync(options.jarsHome)).toEqual([basename(lib)])
    expect(readFileSync(join(lib, 'neo4j-server.jar'), 'utf8')).toBe('serves it')
  })

  test('are refused, and nothing is removed, where they were altered after they were fetched', async () => {
    fill(lib)
    rmSync(join(lib, 'neo4j-io.jar'))
    writeFileSync(join(lib, 'neo4j-kernel.jar'), 'holds something else')
    writeFileSync(join(lib, 'stranger.jar'), '')
    const before = readdirSync(lib)
    await expect(ensureServerJars(options)).rejects.toThrow(
      `${lib} does not hold the jars that this service trusts. Nothing was changed there and no database was started. ` +
        `Remove that folder to have the jars fetched again.\n` +
        `neo4j-io.jar is missing.\n` +
        `neo4j-kernel.jar has the SHA-256 ${sha256('holds something else')}, not ${sha256('holds the graph')}.\n` +
        `stranger.jar is not one of Neo4j's jars.`,
    )
    expect(readdirSync(lib)).toEqual(before)
  })

  test('are not taken from Maven where one is not the right one', async () => {
    writeFileSync(join(repository, 'neo4j-io.jar'), 'reads, writes, and more')
    await expect(ensureServerJars(options)).rejects.toThrow(
      /^Maven brought other jars than this service trusts, so they were not taken\./,
    )
    expect(readdirSync(options.jarsHome)).toEqual([])
  })

  test('that Maven can not fetch are missed in a sentence with its reason', async () => {
    mavenThatFails(bin)
    await expect(ensureServerJars(options)).rejects.toThrow(
      "Maven could not fetch Neo4j's jars. Check the network and Maven's settings and start again; or set NEO4J_HOME to " +
        'an installed Neo4j 5, or NEO4J_URI to one that runs elsewhere. Maven says:\n' +
        'Could not resolve dependencies: Unknown host repository.example',
    )
    expect(readdirSync(options.jarsHome)).toEqual([])
  })
})

const ENTRY_POINTS = ['neo4j', 'neo4j-server', 'neo4j-kernel']

/** Puts the jars into a folder, and the archive that is made of their classes once. */
function fill(into: string): void {
  mkdirSync(into, { recursive: true })
  for (const [name, text] of JARS) writeFileSync(join(into, name), text)
  writeFileSync(join(into, basename(archiveFile(lib, { version: '17.0.15' }))), '')
}
