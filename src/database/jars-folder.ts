import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The Maven project that names the jars of the embedded Neo4j. */
export const POM_FILE = fileURLToPath(new URL('pom.xml', import.meta.url))

/** The version of Neo4j whose jars are fetched, as pom.xml states it. */
export function pinnedNeo4jVersion(): string {
  const version = /<neo4j\.version>(.+?)<\/neo4j\.version>/.exec(readFileSync(POM_FILE, 'utf8'))?.[1]
  if (version === undefined) throw new Error(`${POM_FILE} states no <neo4j.version>.`)
  return version
}

/** The folder that the pinned jars are fetched into, below a folder that several services may share. */
export function fetchedJarsFolder(jarsHome: string): string {
  return join(resolve(jarsHome), `lib-${pinnedNeo4jVersion()}`)
}

/** Whether the pinned jars have been fetched; a fetch that was cut short leaves no such folder. */
export function hasFetchedJars(jarsHome: string): boolean {
  return existsSync(fetchedJarsFolder(jarsHome))
}

/** The folder with the jars of an installed Neo4j. */
export function installedJarsFolder(neo4jHome: string): string {
  return join(resolve(neo4jHome), 'lib')
}

/** The version of the Neo4j installed in this folder, read off its kernel's jar, or null where there is none. */
export function installedNeo4jVersion(neo4jHome: string): string | null {
  const folder = installedJarsFolder(neo4jHome)
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.map((name) => /^neo4j-kernel-(\d.*)\.jar$/.exec(name)?.[1]).find((version) => version !== undefined) ?? null
}
