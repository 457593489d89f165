import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The SHA-256 of each jar, by the jar's name. */
export type JarManifest = ReadonlyMap<string, string>

/** The checked-in list of jars, one line each as `sha256sum` prints them. */
export const MANIFEST_FILE = fileURLToPath(new URL('jars.sha256', import.meta.url))

/** The checked-in manifest of the pinned jars. */
export function readManifest(): JarManifest {
  return new Map(
    readFileSync(MANIFEST_FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  )
}

/** A manifest as text, in the order of the jars' names. */
export function manifestText(manifest: JarManifest): string {
  return [...manifest].map(([name, digest]) => `${digest}  ${name}\n`).join('')
}

/** The manifest of the jars that lie in a folder now. */
export async function manifestOf(folder: string): Promise<JarManifest> {
  const manifest = new Map<string, string>()
  for (const name of jarsIn(folder)) manifest.set(name, await digestOf(join(folder, name)))
  return manifest
}

/** What is wrong with the jars of a folder: missing, unknown or altered ones, a sentence each; empty where all is right. */
export async function jarFaults(folder: string, expected: JarManifest): Promise<readonly string[]> {
  const actual = await manifestOf(folder)
  const missing = [...expected.keys()].filter((name) => !actual.has(name)).map((name) => `${name} is missing.`)
  const wrong = [...actual]
    .filter(([name, digest]) => expected.get(name) !== digest)
    .map(([name, digest]) =>
      expected.has(name)
        ? `${name} has the SHA-256 ${digest}, not ${expected.get(name)}.`
        : `${name} is not one of Neo4j's jars.`,
    )
  return [...missing, ...wrong]
}

function jarsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jar'))
    .sort()
}

async function digestOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}
