import { awaitBolt, type BoltAnswer } from './bolt-answer.js'
import { makeWritableFolder, type DataFolder } from './data-folder.js'
import { freePort, isPortTaken } from './free-port.js'
import { launchServer, type ServerExit, type ServerLaunch, type ServerProcess } from './server-process.js'

/** Megabytes that a disk must have free before a store is opened on it. */
export const MEGABYTES_FOR_A_STORE = 100

/** Starts a server and waits until it answers a query; throws a sentence, and leaves no JVM, where it does not. */
export async function startServer(
  launch: ServerLaunch,
  password: string,
  stopping: AbortSignal,
): Promise<ServerProcess> {
  const { data } = launch
  const server = launchServer(launch)
  const ended = new AbortController()
  const signal = AbortSignal.any([stopping, ended.signal, AbortSignal.timeout(START_PATIENCE)])
  const outcome = await Promise.race([awaitBolt(launch.port, password, signal), server.exited])
  if (outcome === 'ANSWERED') return server
  ended.abort()
  await server.stop()
  makeWritableFolder(data.folder, MEGABYTES_FOR_A_STORE)
  throw new Error(`${failureOf(outcome, data)} Its log is in ${data.logs}.`)
}

/** Starts a server on a port chosen for it; another program can take that one first, and a second is tried then. */
export async function startServerOnFreePort(
  launchAt: (port: number) => ServerLaunch,
  password: string,
  choosePort: () => Promise<number> = freePort,
): Promise<{ readonly server: ServerProcess; readonly port: number }> {
  const never = new AbortController().signal
  const port = await choosePort()
  try {
    return { server: await startServer(launchAt(port), password, never), port }
  } catch (error) {
    if (!(await isPortTaken(port))) throw error
    const second = await choosePort()
    return { server: await startServer(launchAt(second), password, never), port: second }
  }
}

/** A recovery after a loss reads the whole log first, so a JVM that lives is given five minutes to answer. */
const START_PATIENCE = 300_000

function failureOf(outcome: Exclude<BoltAnswer, 'ANSWERED'> | ServerExit, data: DataFolder): string {
  switch (outcome) {
    case 'PASSWORD_REFUSED':
      return `The database in ${data.folder} refuses the password in ${data.password}: put the right file back.`
    case 'STORE_UNREADABLE':
      return (
        `Neo4j can't open the store in ${data.store}: it is damaged, or a newer Neo4j wrote it. ` +
        `Restore a dump, or move ${data.folder} away and start anew.`
      )
    case 'NO_ANSWER':
      return `The embedded Neo4j did not answer in ${START_PATIENCE / 60_000} minutes.`
    default:
      return `The embedded Neo4j ended before it answered (${outcome.how}). It printed:\n${outcome.lastLines}\n`
  }
}
