import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

/** One process of this machine: its id, and when it started, because ids are used again. */
export interface ProcessMark {
  readonly pid: number
  readonly startedAt: string
}

/** The mark of the process that has this id now, or null where none runs (a zombie does not run). */
export function markOf(pid: number): ProcessMark | null {
  const startedAt = existsSync('/proc/self/stat') ? startFromProc(pid) : startFromPs(pid)
  return startedAt === null ? null : { pid, startedAt }
}

/** Whether that very process, not another that was given its id later, still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.startedAt === mark.startedAt
}

/** The mark written down in a file, or null where there is none or it was cut short. */
export function readMark(file: string): ProcessMark | null {
  try {
    return markShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Ends that very process: asks it to stop, waits so many milliseconds, then kills it. */
export async function endProcess(mark: ProcessMark, patience: number): Promise<void> {
  signal(mark, 'SIGTERM')
  if (await hasEnded(mark, patience)) return
  signal(mark, 'SIGKILL')
  await hasEnded(mark, 5_000)
}

const markShape = z.object({ pid: z.number().int(), startedAt: z.string() })

function startFromProc(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`)
  if (stat === null) return null
  // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, ticksSinceBoot] = [fields[0], fields[19]]
  if (state === 'Z' || state === 'X' || ticksSinceBoot === undefined) return null
  return `${(readOrNull('/proc/sys/kernel/random/boot_id') ?? '').trim()}/${ticksSinceBoot}`
}

function startFromPs(pid: number): string | null {
  const ps = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  const line = ps.stdout.trim()
  return ps.status !== 0 || line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '')
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function signal(mark: ProcessMark, name: NodeJS.Signals): void {
  if (!isRunning(mark)) return
  try {
    process.kill(mark.pid, name)
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
}

async function hasEnded(mark: ProcessMark, patience: number): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(50)) {
    if (!isRunning(mark)) return true
  }
  return !isRunning(mark)
}
