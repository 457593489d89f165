import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The ids of all running processes whose command line names this folder. */
export function processesOn(folder: string): readonly number[] {
  return commandLines()
    .filter(({ line, pid }) => line.includes(folder) && pid !== process.pid)
    .map(({ pid }) => pid)
}

interface CommandLine {
  readonly pid: number
  readonly line: string
}

function commandLines(): readonly CommandLine[] {
  return (existsSync('/proc/self/cmdline') ? fromProc() : fromPs())
}

function fromProc(): readonly CommandLine[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), line: readOrEmpty(`/proc/${name}/cmdline`).replaceAll('\0', ' ') }))
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''; // ended while the list was read
  }
}

function fromPs(): readonly CommandLine[] {
  return spawnSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .map((row) => ({ pid: Number.parseInt(row, 10), line: row }))
}
