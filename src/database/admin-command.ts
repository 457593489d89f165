import { spawn } from 'node:child_process'
import { pipeline } from 'node:stream/promises'
import type { Readable, Writable } from 'node:stream'
import { classPathOf } from './class-path.js'
import { classArchiveFlags } from './class-archive.js'
import type { DataFolder } from './data-folder.js'
import type { Java } from './java.js'

/** One command of `neo4j-admin`, the data folder it works on, and the streams it reads and writes. */
export interface AdminCommand {
  readonly java: Java
  readonly jarsFolder: string
  readonly data: DataFolder
  readonly arguments: readonly string[]
  readonly input?: Readable
  readonly output?: Writable
}

/** Runs a command of `neo4j-admin` from the server's jars; gives null where it succeeds, else what it complains of. */
export async function runAdminCommand(command: AdminCommand): Promise<string | null> {
  const { java, jarsFolder, data, input, output } = command
  const flags = ['-Xmx512m', '-XX:+UseSerialGC', ...classArchiveFlags(jarsFolder, java)]
  const child = spawn(java.path, [...flags, 'org.neo4j.cli.AdminTool', ...command.arguments], {
    env: { ...process.env, CLASSPATH: classPathOf(jarsFolder), NEO4J_HOME: data.folder, NEO4J_CONF: data.conf },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const complaints: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // A command that finds its input wrong stops reading it; its exit code tells.
  const fed = input === undefined ? child.stdin.end() : pipeline(input, child.stdin).catch(() => undefined)
  const drained = output === undefined ? child.stdout.resume() : pipeline(child.stdout, output)
  const [code] = await Promise.all([ended, fed, drained])
  return code === 0 ? null : complaintIn(complaints.join(''))
}

function complaintIn(printed: string): string {
  return printed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .find((line) => /fail|error|not|unable/i.test(line)) ?? 'it gives no reason'
}
