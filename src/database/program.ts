import { execFile } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

/** The environment a program is looked for in: PATH, JAVA_HOME, NEO4J_HOME. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The first file on PATH that has this name and can be run, or null. */
export function programOnPath(name: string, environment: Environment): string | null {
  return (environment['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isProgram) ?? null
}

/** Whether this file exists and can be run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Everything that a program prints when run with these arguments, or null where it fails. */
export async function printedBy(
  program: string,
  arguments_: readonly string[],
  environment: Environment,
): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(program, [...arguments_], { env: { ...environment }, timeout: 30_000 })
    return stdout + stderr
  } catch {
    return null
  }
}

const run = promisify(execFile)
