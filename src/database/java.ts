import { join } from 'node:path'
import { isProgram, printedBy, programOnPath, type Environment } from './program.js'

/** A Java that runs: its program, its full version as it prints it ("17.0.15"), and the number before the first dot. */
export interface Java {
  readonly path: string
  readonly version: string
  readonly major: number
}

/** What was looked for and not found, or found and no use. */
export interface NoJava {
  readonly path: null
  readonly found: string
}

/** The Java of JAVA_HOME where that is set, else the one on PATH. */
export async function findJava(environment: Environment): Promise<Java | NoJava> {
  const home = environment['JAVA_HOME'] ?? ''
  const inHome = join(home, 'bin', 'java')
  if (home !== '' && !isProgram(inHome)) return { path: null, found: `JAVA_HOME is ${home}, which has no bin/java` }
  const path = home !== '' ? inHome : programOnPath('java', environment)
  if (path === null) return { path: null, found: 'no java on PATH, and JAVA_HOME is not set' }
  const printed = await printedBy(path, ['-version'], environment)
  const version = printed === null ? null : javaVersionIn(printed)
  if (version === null) return { path: null, found: `${path} does not say its version` }
  return { path, ...version }
}

/** The version in what `java -version` prints; Java 8 and older call themselves "1.8". */
export function javaVersionIn(printed: string): { readonly version: string; readonly major: number } | null {
  const version = /version "([^"]+)"/.exec(printed)?.[1]
  const major = version === undefined ? undefined : /^(?:1\.)?(\d+)/.exec(version)?.[1]
  return version === undefined || major === undefined ? null : { version, major: Number(major) }
}

/** The oldest Java that Neo4j 5 runs on. */
export const OLDEST_JAVA = 17

/** The Java that the embedded Neo4j runs on; throws a sentence with the ways out where there is none. */
export async function requireJava(environment: Environment): Promise<Java> {
  const java = await findJava(environment)
  if (java.path !== null && java.major >= OLDEST_JAVA) return java
  const found = java.path === null ? java.found : `${java.path} is Java ${java.version}`
  throw new Error(`The embedded Neo4j needs Java ${OLDEST_JAVA} or newer, and ${found}. ${JAVA_WAY_OUT}`)
}

/** How somebody without a usable Java goes on. */
export const JAVA_WAY_OUT =
  `Install a Java runtime (17 or 21) and put it on PATH or in JAVA_HOME; ` +
  `or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a Neo4j 5 that runs elsewhere.`
