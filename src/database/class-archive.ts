import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolderAt, passwordOf, writeInitialPassword } from './data-folder.js'
import { takeLock } from './folder-lock.js'
import { requireJava, type Java } from './java.js'
import type { Environment } from './program.js'
import { startServerOnFreePort } from './start-server.js'

/**
 * Makes, once for these jars and this Java, an archive of the classes that the server loads: every later start then
 * takes about half the processor time. A server runs without it, so a failure is told and passed over.
 */
export async function ensureClassArchive(
  jarsFolder: string,
  environment: Environment,
  tell: (sentence: string) => void,
): Promise<void> {
  const java = await requireJava(environment)
  const archive = archiveFile(jarsFolder, java)
  if (existsSync(archive)) return
  const lock = takeLock(`${archive}.lock`)
  if (lock === null) return; // another process is making it; this start does without
  const unfinished = `${archive}.unfinished`
  try {
    tell('Preparing the classes of Neo4j for quick starts, once; this takes about 20 seconds.')
    rmSync(unfinished, { force: true })
    await runOnce(jarsFolder, java, unfinished)
    removeMisplaced(jarsFolder)
    renameSync(unfinished, archive)
  } catch (error) {
    tell(`The classes could not be prepared, so starts take longer: ${error instanceof Error ? error.message : error}`)
  } finally {
    rmSync(unfinished, { force: true })
    lock.release()
  }
}

/** The flags that make a JVM use the archive, where there is one; a JVM that it does not fit passes it over. */
export function classArchiveFlags(jarsFolder: string, java: Java): readonly string[] {
  const archive = archiveFile(jarsFolder, java)
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto'] : []
}

/** The archive of a folder of jars. It fits one Java and one place: a JVM passes over the archive of jars that were moved. */
export function archiveFile(jarsFolder: string, java: Pick<Java, 'version'>): string {
  return join(jarsFolder, `classes-${placeOf(jarsFolder)}-java-${java.version}.jsa`)
}

function placeOf(jarsFolder: string): string {
  return createHash('sha256').update(jarsFolder).digest('hex').slice(0, 8)
}

/** Removes archives that came along when the folder was moved or copied; each takes about as much room as the jars. */
function removeMisplaced(jarsFolder: string): void {
  const misplaced = readdirSync(jarsFolder).filter((name) => /^classes-.*\.jsa$/.test(name) && !name.startsWith(`classes-${placeOf(jarsFolder)}-`))
  for (const name of misplaced) rmSync(join(jarsFolder, name), { force: true })
}

/** Runs a server on an empty store, has it plan and run a few statements, and lets it write its classes as it ends. */
async function runOnce(jarsFolder: string, java: Java, archive: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'neo4j-classes-'))
  try {
    const data = dataFolderAt(folder)
    const password = passwordOf(data)
    writeInitialPassword(data, password)
    const flags = ['-XX:TieredStopAtLevel=1', `-XX:ArchiveClassesAtExit=${archive}`]
    const { server, port } = await startServerOnFreePort(
      (port) => ({ java: java.path, jarsFolder, data, port, heapMegabytes: 512, flags, stopPatience: 300_000 }),
      password,
    )
    try {
      await runStatements(port, password)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runStatements(port: number, password: string): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password))
  try {
    for (const statement of STATEMENTS) await driver.executeQuery(statement)
  } finally {
    await driver.close()
  }
}

const STATEMENTS = [
  'CREATE CONSTRAINT IF NOT EXISTS FOR (n:Sample) REQUIRE n.id IS UNIQUE',
  'UNWIND range(1, 50) AS i MERGE (n:Sample {id: i}) SET n.title = toString(i)',
  'MATCH (a:Sample), (b:Sample {id: a.id + 1}) MERGE (a)-[r:NEXT]->(b) SET r.seen = true',
  'MATCH (a:Sample {id: 1})-[:NEXT|PART*1..5]->(b) WITH DISTINCT b ORDER BY b.title RETURN collect(b {.id, .title})',
  'MATCH (a:Sample) OPTIONAL MATCH (a)-[r:NEXT]->(b) WHERE b.id > 3 WITH a, count(b) AS n CALL { WITH a RETURN a.id AS i } RETURN i, n LIMIT 5',
  'MATCH (a:Sample) DETACH DELETE a',
]
