import { findJava, JAVA_WAY_OUT, OLDEST_JAVA } from './java.js'
import { hasFetchedJars, installedNeo4jVersion } from './jars-folder.js'
import { printedBy, programOnPath, type Environment } from './program.js'
import { isServedNeo4j, OLDEST_NEO4J } from './served-version.js'

/** One thing that the embedded Neo4j needs of this machine: whether it is there, what was found, what to do if not. */
export interface Prerequisite {
  readonly name: string
  readonly ok: boolean
  readonly found: string
  readonly wayOut: string
}

/** Checks everything the embedded Neo4j needs; `jarsHome` is the folder its jars are fetched into. Throws nothing. */
export async function checkPrerequisites(
  jarsHome: string,
  environment: Environment,
): Promise<readonly Prerequisite[]> {
  return [
    checkSystem(process.platform),
    await checkJava(environment),
    environment['NEO4J_HOME'] ? checkInstalledNeo4j(environment['NEO4J_HOME']) : await checkJars(jarsHome, environment),
  ]
}

/** Throws one message that names everything missing with its ways out; does nothing where all is there. */
export async function requirePrerequisites(jarsHome: string, environment: Environment): Promise<void> {
  const missing = (await checkPrerequisites(jarsHome, environment)).filter(({ ok }) => !ok)
  if (missing.length === 0) return
  throw new Error(["The embedded Neo4j can't start on this machine:", ...missing.map(sentenceOf)].join('\n'))
}

function sentenceOf({ name, found, wayOut }: Prerequisite): string {
  return `- ${name}: ${found}. ${wayOut}`
}

/** The shell that ends the database with the service is not there on Windows. */
function checkSystem(platform: NodeJS.Platform): Prerequisite {
  return {
    name: 'Operating system',
    ok: platform !== 'win32',
    found: platform,
    wayOut: 'On Windows run the service inside WSL, or set NEO4J_URI to use a Neo4j 5 that runs elsewhere.',
  }
}

async function checkJava(environment: Environment): Promise<Prerequisite> {
  const java = await findJava(environment)
  const ok = java.path !== null && java.major >= OLDEST_JAVA
  const remark = ok && ![17, 21].includes(java.major) ? ' (Neo4j 5.26 is tested on 17 and 21)' : ''
  return {
    name: `Java ${OLDEST_JAVA} or newer`,
    ok,
    found: java.path === null ? java.found : `Java ${java.version} at ${java.path}${remark}`,
    wayOut: JAVA_WAY_OUT,
  }
}

function checkInstalledNeo4j(neo4jHome: string): Prerequisite {
  const version = installedNeo4jVersion(neo4jHome)
  return {
    name: `Neo4j 5 from ${OLDEST_NEO4J} on in NEO4J_HOME`,
    ok: version !== null && isServedNeo4j(version),
    found: version === null ? `${neo4jHome} has no lib/neo4j-kernel-*.jar` : `Neo4j ${version} in ${neo4jHome}`,
    wayOut: `Point NEO4J_HOME at the folder of an installed Neo4j 5 (${OLDEST_NEO4J} or newer), or unset it to have the jars fetched by Maven.`,
  }
}

async function checkJars(jarsHome: string, environment: Environment): Promise<Prerequisite> {
  if (hasFetchedJars(jarsHome)) {
    return { name: "Neo4j's jars", ok: true, found: `fetched into ${jarsHome}`, wayOut: '' }
  }
  const maven = programOnPath('mvn', environment)
  const version = maven === null ? null : mavenVersionIn((await printedBy(maven, ['-v', '-B'], environment)) ?? '')
  return {
    name: `Maven ${OLDEST_MAVEN.join('.')} or newer, to fetch Neo4j's jars once`,
    ok: version !== null && isAtLeast(version, OLDEST_MAVEN),
    found: foundMaven(maven, version),
    wayOut:
      'Install Maven and put mvn on PATH; or set NEO4J_HOME to the folder of an installed Neo4j 5, whose jars serve as ' +
      'well; or set NEO4J_URI to use a Neo4j 5 that runs elsewhere.',
  }
}

/** What the dependency plugin named in pom.xml asks for. */
const OLDEST_MAVEN = [3, 6, 3] as const

function foundMaven(path: string | null, version: readonly number[] | null): string {
  if (path === null) return 'no mvn on PATH'
  return version === null ? `${path} does not say its version` : `Maven ${version.join('.')} at ${path}`
}

/** The version in what `mvn -v` prints. */
export function mavenVersionIn(printed: string): readonly [number, number, number] | null {
  const [, major, minor, patch] = /Apache Maven (\d+)\.(\d+)\.(\d+)/.exec(printed) ?? []
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)]
}

function isAtLeast(version: readonly number[], oldest: readonly number[]): boolean {
  const at = oldest.findIndex((part, place) => version[place] !== part)
  return at === -1 || (version[at] ?? 0) > (oldest[at] ?? 0)
}
