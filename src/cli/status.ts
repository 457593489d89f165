import { existsSync } from 'node:fs'
import type { Config } from '../config.js'
import { dataFolderAt } from '../database/data-folder.js'
import { runningEmbeddedNeo4j } from '../database/data-lock.js'
import { readGraph, type ReadGraph } from '../graph/read.js'
import { readCounts, readHeader } from '../graph/readers/corpus.js'
import { compileConfiguredSeed } from '../service/fill-graph.js'
import { totals } from '../service/loaded.js'
import { openGraphOnce, type OpenGraph } from '../service/open-graph.js'
import type { Teller } from './teller.js'

/** Says which database is used, what it holds, and whether the seed has changed since. */
export async function status(config: Config, teller: Teller): Promise<number> {
  const running = config.elsewhere === null ? runningEmbeddedNeo4j(config.dataFolder) : null
  if (config.elsewhere === null && running === null && !existsSync(dataFolderAt(config.dataFolder).store)) {
    console.log(line('Database', `embedded, not made yet in ${config.dataFolder}`))
    console.log(line('Data', 'nothing is loaded; `npm start` loads the seed and serves it, `npm run seed` only loads it'))
    return 0
  }
  const graph = await openGraphOnce(config, teller)
  try {
    teller.done()
    console.log(line('Database', databaseText(graph, config, running)))
    for (const text of await dataLines(readGraph(graph.driver, graph.database), config)) console.log(text)
    return 0
  } finally {
    await graph.close()
  }
}

function databaseText({ kind, neo4j, login }: OpenGraph, { dataFolder }: Config, running: { readonly pid: number } | null): string {
  const what = `Neo4j ${neo4j.version} (${neo4j.edition})`
  if (kind === 'ELSEWHERE') return `${what} at ${login.uri}${login.database === undefined ? '' : `, database ${login.database}`}`
  return `${what}, embedded in ${dataFolder}, ${running === null ? 'not running; it was started for this look' : `run by process ${running.pid}`}`
}

async function dataLines(read: ReadGraph, config: Config): Promise<readonly string[]> {
  const header = await readHeader(read)
  if (header === null) return [line('Data', 'nothing is loaded; `npm run seed` loads the seed')]
  const counts = totals((await readCounts(read)).map(({ label, count }) => ({ sort: label, count })))
  return [line('Data', `${header.name}, version ${header.version} of ${header.day}`), line('Seed', await seedText(config, header.digest)), ...counts.map(([sort, count]) => line(sort, String(count)))]
}

async function seedText(config: Config, digest: string): Promise<string> {
  try {
    return (await compileConfiguredSeed(config)).digest === digest ? 'loaded as it stands in its folder' : 'has changed since it was loaded; `npm run seed` or the next start loads it'
  } catch (error) {
    return `has faults; \`npm run seed -- --check\` lists them (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)})`
  }
}

function line(name: string, text: string): string {
  return `${name.padEnd(18)} ${text}`
}
