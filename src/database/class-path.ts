import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The jars of a folder as a Java class path, in the order of their names (a class archive fits one order only). */
export function classPathOf(jarsFolder: string): string {
  return readdirSync(jarsFolder)
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => join(jarsFolder, name))
    .join(':')
}
