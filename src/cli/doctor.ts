import { createServer } from 'node:net'
import type { Config, Environment } from '../config.js'
import { makeWritableFolder } from '../database/data-folder.js'
import { runningEmbeddedNeo4j } from '../database/data-lock.js'
import { checkPrerequisites, type Prerequisite } from '../database/prerequisites.js'
import { MEGABYTES_FOR_A_STORE } from '../database/start-server.js'
import { compileConfiguredSeed } from '../service/fill-graph.js'
import { openGraph } from '../service/open-graph.js'
import type { Teller } from './teller.js'

/** Looks at everything that the service needs of this machine and says how to mend what is missing; 1 where something is. */
export async function doctor(config: Config, teller: Teller, environment: Environment): Promise<number> {
  const findings = [checkNode(process.versions.node), ...(await databaseFindings(config, teller, environment)), await checkPort(config), await checkSeed(config)]
  for (const finding of findings) console.log(findingText(finding))
  const missing = findings.filter(({ ok }) => !ok).length
  console.log(missing === 0 ? 'Nothing is missing.' : missing === 1 ? 'One thing keeps the service from starting.' : `${missing} things keep the service from starting.`)
  return missing === 0 ? 0 : 1
}

/** One finding as it is printed: whether it is well, what was found, and the way out where it is not. */
export function findingText({ name, ok, found, wayOut }: Prerequisite): string {
  const first = `${ok ? 'ok     ' : 'MISSING'}  ${name}: ${found}`
  return ok ? first : `${first}\n         ${wayOut.replaceAll('\n', '\n         ')}`
}

/** Whether this Node.js is one that the packages of the service run on. */
export function checkNode(version: string): Prerequisite {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return { name: 'Node.js 20.19 or newer', ok: major > 20 || (major === 20 && minor >= 19), found: version, wayOut: 'Install Node.js 20.19 or newer (22 and 24 do as well).' }
}

async function databaseFindings(config: Config, teller: Teller, environment: Environment): Promise<readonly Prerequisite[]> {
  if (config.elsewhere === null) return [...(await checkPrerequisites(config.jarsHome, environment)), checkDataFolder(config)]
  return [await finding('Neo4j 5 at NEO4J_URI', async () => {
    const graph = await openGraph(config, teller)
    await graph.close()
    return `Neo4j ${graph.neo4j.version} (${graph.neo4j.edition}) at ${graph.login.uri}`
  })]
}

function checkDataFolder({ dataFolder }: Config): Prerequisite {
  const name = 'Folder of the database'
  try {
    makeWritableFolder(dataFolder, MEGABYTES_FOR_A_STORE)
  } catch (error) {
    return { name, ok: false, found: dataFolder, wayOut: messageOf(error) }
  }
  const running = runningEmbeddedNeo4j(dataFolder)
  return { name, ok: true, found: running === null ? `${dataFolder} can be written` : `${dataFolder} is in use by the service of process ${running.pid}`, wayOut: '' }
}

function checkPort({ host, port }: Config): Promise<Prerequisite> {
  return finding(`Port ${port} of ${host}`, () => new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(new Error(`It cannot be had (${error.message}). Stop the program that has it, or set PORT to another one.`)))
    server.listen(port, host, () => server.close(() => resolve('free')))
  }))
}

function checkSeed(config: Config): Promise<Prerequisite> {
  return finding('Seed', async () => {
    const { rows } = await compileConfiguredSeed(config)
    return `${rows.nodes.length} nodes and ${rows.links.length} relationships, no fault`
  })
}

async function finding(name: string, look: () => Promise<string>): Promise<Prerequisite> {
  try {
    return { name, ok: true, found: await look(), wayOut: '' }
  } catch (error) {
    return { name, ok: false, found: 'not as it should be', wayOut: messageOf(error) }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
