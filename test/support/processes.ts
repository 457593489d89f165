import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The ids of all running processes whose command line names this folder. */
export const processesOn = (folder: string): readonly number[] =>
  commandLines()
    .filter(({ line, pid }) => line.includes(folder) && pid !== process.pid)
    .map(({ pid }) => pid);

type CommandLine = { readonly pid: number; readonly line: string };

const commandLines = (): readonly CommandLine[] => (existsSync('/proc/self/cmdline') ? fromProc() : fromPs());

const fromProc = (): readonly CommandLine[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), line: readOrEmpty(`/proc/${name}/cmdline`).replaceAll('\0', ' ') }));

const readOrEmpty = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // ended while the list was read
  }
};

const fromPs = (): readonly CommandLine[] =>
  spawnSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .map((row) => ({ pid: Number.parseInt(row, 10), line: row }));
