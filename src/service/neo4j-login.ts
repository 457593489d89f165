import neo4j, { type Driver } from 'neo4j-driver'
import type { Login } from '../config.js'
import { isServedNeo4j, OLDEST_NEO4J } from '../database/served-version.js'

/** How long a driver tries again before it tells that the database is gone, in milliseconds. */
export const PATIENCE = { watching: 0, serving: 1_000, writing: 30_000 } as const

/**
 * A driver that gives plain numbers, and that gives up after its patience: readers learn soon that the database is
 * gone, while a load waits for a cluster's new leader.
 */
export function openDriver({ uri, username, password }: Omit<Login, 'database'>, patience: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    userAgent: 'inter-american-security-graph/0.1',
    connectionTimeout: Math.max(patience, 1_500),
    connectionAcquisitionTimeout: Math.max(patience, 2_000),
    maxTransactionRetryTime: patience,
    telemetryDisabled: true,
  })
}

/** The Neo4j that answers a login. */
export interface Neo4jVersion {
  readonly version: string
  readonly edition: string
}

/**
 * Asks the Neo4j of a login who it is; throws one sentence, with the way out, where it cannot be reached, refuses the
 * password, lacks the database, or is not Neo4j 5 from 5.26 on.
 */
export async function requireNeo4j5(driver: Driver, login: Login): Promise<Neo4jVersion> {
  const found = await components(driver, login).catch((error: unknown) => {
    throw new Error(refusalSentence(error, login), { cause: error })
  })
  const fault = versionFault(found.version)
  if (fault !== null) throw new Error(`${login.uri} ${fault}`)
  return found
}

/** Why a Neo4j of this version does not serve, or null where it does: “is Neo4j 4.4.12, …”. */
export function versionFault(version: string): string | null {
  if (isServedNeo4j(version)) return null
  return `is Neo4j ${version}, and this service is made for Neo4j 5 from ${OLDEST_NEO4J} on. Give the address of such a Neo4j (${OLDEST_NEO4J} LTS is the one it is tested with), or unset NEO4J_URI to use the embedded one.`
}

async function components(driver: Driver, { database }: Login): Promise<Neo4jVersion> {
  const { records } = await driver.executeQuery(
    "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition",
    {},
    { routing: neo4j.routing.READ, ...(database === undefined ? {} : { database }) },
  )
  return { version: String(records[0]?.get('version')), edition: String(records[0]?.get('edition')) }
}

/** What a login's failure means, and the way out, as one sentence that does not hold the password. */
export function refusalSentence(error: unknown, { uri, username, database }: Login): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return `${uri} refuses the password of “${username}”. Set NEO4J_USERNAME and NEO4J_PASSWORD to those of that server.`
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return `${uri} refuses “${username}” for a while after too many wrong passwords. Wait some seconds, and check NEO4J_PASSWORD.`
    case 'Neo.ClientError.Security.CredentialsExpired':
      return `${uri} wants the first password of “${username}” changed before it answers. Change it there, and set NEO4J_PASSWORD to the new one.`
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return `${uri} has no database “${database ?? ''}”. Set NEO4J_DATABASE to one that it has, or unset it to use its default one.`
    case 'ServiceUnavailable':
    case 'SessionExpired':
    case 'N/A':
      return `${uri} cannot be reached. Check that a Neo4j 5 runs there and that NEO4J_URI names its Bolt address (neo4j+s:// only where it has a certificate); or unset NEO4J_URI to use the embedded one.`
    default:
      return `${uri} does not answer as a Neo4j does: ${error instanceof Error ? error.message : String(error)}`
  }
}
