import path from 'node:path'
import type { Config } from '../config.js'
import { dumpDatabase, restoreDatabase } from '../database/admin.js'
import { ensureServerJars } from '../database/fetch-jars.js'
import type { Teller } from './teller.js'

/** Writes the embedded database into a new file. */
export async function dump(config: Config, teller: Teller, file: string): Promise<number> {
  const jarsFolder = await jarsFor(config, teller, 'dump')
  teller.onSentence('Dumping the database.')
  const bytes = await dumpDatabase({ jarsFolder, dataFolder: config.dataFolder, file })
  console.log(`${path.resolve(file)} holds the database (${(bytes / 1_048_576).toFixed(1)} MB). \`restore\` brings it back.`)
  return 0
}

/** Replaces the embedded database by the one in a dump file. */
export async function restore(config: Config, teller: Teller, file: string): Promise<number> {
  const jarsFolder = await jarsFor(config, teller, 'restore')
  teller.onSentence('Loading the dump apart, and looking whether it answers.')
  const { nodes, relationships } = await restoreDatabase({ jarsFolder, dataFolder: config.dataFolder, file })
  console.log(`The database in ${config.dataFolder} is the one of ${path.resolve(file)} now: ${nodes} nodes and ${relationships} relationships. The next start loads the seed again where it differs.`)
  return 0
}

async function jarsFor({ elsewhere, jarsHome }: Config, teller: Teller, command: string): Promise<string> {
  if (elsewhere !== null) {
    throw new Error(`\`${command}\` works on the embedded database, with its own tools and while it is at rest; the one at ${elsewhere.uri} belongs to another server. Use that server's neo4j-admin (or Aura's snapshots), or unset NEO4J_URI.`)
  }
  return ensureServerJars({ jarsHome, onProgress: teller.onJars })
}
