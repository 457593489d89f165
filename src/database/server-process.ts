import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { classPathOf } from './class-path.js'
import type { DataFolder } from './data-folder.js'
import { endProcess, isRunning, markOf, readMark, type ProcessMark } from './process-mark.js'
import { confText, jvmFlags, serverSettings, type ServerShape } from './server-settings.js'

/** A JVM that serves one data folder. `exited` resolves, never rejects, when it is gone, however it went. */
export interface ServerProcess {
  readonly pid: number
  readonly exited: Promise<ServerExit>
  readonly stop: () => Promise<void>
}

/** How a JVM ended, in words, and the last lines it printed. */
export interface ServerExit {
  readonly how: string
  readonly lastLines: string
}

/** What a JVM is started with: whose jars, which Java, which data, how much memory, and further flags. */
export type ServerLaunch = ServerShape & {
  readonly java: string
  readonly jarsFolder: string
  readonly data: DataFolder
  readonly flags: readonly string[]
  readonly stopPatience?: number
}

/** Starts a JVM that serves the data folder. It ends by itself when this process dies, however this process dies. */
export function launchServer(launch: ServerLaunch): ServerProcess {
  const { data, java, jarsFolder, heapMegabytes, flags } = launch
  writeConfiguration(data, launch)
  mkdirSync(data.logs, { recursive: true, mode: 0o700 })
  const consoleLog = join(data.logs, 'console.log')
  const output = openSync(consoleLog, 'w', 0o600)
  const arguments_ = [
    ...jvmFlags(heapMegabytes),
    ...flags,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${data.folder}`,
    `--config-dir=${data.conf}`,
  ]
  const child = spawn('/bin/sh', ['-c', WATCH_PARENT, 'neo4j', java, ...arguments_], {
    stdio: ['ignore', output, output, 'pipe'],
    env: { ...process.env, CLASSPATH: classPathOf(jarsFolder) },
    // A group of its own: Ctrl-C reaches the service alone, which drains its requests before it stops the database.
    detached: true,
  })
  closeSync(output)
  const watcher = child.stdio[3]
  watcher?.on('error', () => undefined); // its own end is no loss
  const exited = new Promise<ServerExit>((resolve) => {
    const end = (how: string): void => {
      if (watcher instanceof Writable) watcher.end('ended\n')
      rmSync(data.processMark, { force: true })
      resolve({ how, lastLines: lastLinesOf(consoleLog) })
    }
    child.once('error', (error) => end(error.message))
    child.once('exit', (code, signal) => end(signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`))
  })
  const mark = child.pid === undefined ? null : markOf(child.pid)
  if (mark !== null) writeFileSync(data.processMark, JSON.stringify(mark), { mode: 0o600 })
  return {
    pid: child.pid ?? 0,
    exited,
    stop: async () => {
      if (mark !== null) await endProcess(mark, launch.stopPatience ?? STOP_PATIENCE)
      await exited
    },
  }
}

/** Writes the `neo4j.conf` of a data folder, which the server and the commands of `neo4j-admin` read. */
export function writeConfiguration(data: DataFolder, shape: ServerShape): void {
  mkdirSync(data.conf, { recursive: true, mode: 0o700 })
  writeFileSync(join(data.conf, 'neo4j.conf'), confText(serverSettings(shape)), { mode: 0o600 })
}

/** Ends the JVM that an earlier service, killed together with its watcher, left behind on this data folder. */
export async function endOrphan(data: DataFolder): Promise<ProcessMark | null> {
  const mark = readMark(data.processMark)
  if (mark === null) return null
  const isOrphan = isRunning(mark)
  if (isOrphan) await endProcess(mark, STOP_PATIENCE)
  rmSync(data.processMark, { force: true })
  return isOrphan ? mark : null
}

const STOP_PATIENCE = 20_000

/**
 * The shell becomes the JVM; a child of it waits at a pipe that this process holds open. A word on the pipe means that
 * the JVM has ended; its end without a word means that this process has died, and the JVM must go.
 */
const WATCH_PARENT = `
(
  if read -r word <&3; then exit 0; fi
  kill -TERM $$
  for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
    sleep 1
    kill -0 $$ || exit 0
  done
  kill -KILL $$
) >/dev/null 2>&1 &
exec "$@" 3<&-
`

function lastLinesOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n')
  } catch {
    return ''
  }
}
