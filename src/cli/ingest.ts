import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { today } from '../api/today.js'
import type { Config } from '../config.js'
import { storeWordsOf } from '../graph/ingest/store-words.js'
import { loadSeed, type GraphAddress } from '../graph/load.js'
import { readGraph } from '../graph/read.js'
import { readHeader } from '../graph/readers/corpus.js'
import { readStoredSchema, type StoredSchema } from '../graph/stored-schema.js'
import { ingestFiles, removeFiles } from '../ingest/ingest-files.js'
import { reportText } from '../ingest/report/report-text.js'
import type { IngestReport } from '../ingest/report/report.js'
import { compileConfiguredSeed } from '../service/fill-graph.js'
import { openGraphOnce, withWriter } from '../service/open-graph.js'
import { documentSettingsOf } from './ingest-settings.js'
import type { Teller } from './teller.js'

/** What the command line says beside the files and what they are. */
interface IngestWords {
  readonly dryRun?: boolean
  readonly remove?: boolean
  /** A file for the report as JSON, or `-` for the standard output. */
  readonly json?: string
}

/**
 * Reads documents into the graph, or takes them out of it again, and reports what became of each; 1 where any of them was
 * refused. A running service shows them at once; where none runs, the embedded database is started for this call.
 */
export async function ingest(config: Config, teller: Teller, files: readonly string[], options: IngestWords & Readonly<Record<string, unknown>>): Promise<number> {
  const flags = documentSettingsOf(options)
  const graph = await openGraphOnce(config, teller)
  try {
    const report = await withWriter(graph, async (address) => {
      const schema = readStoredSchema(path.join(config.schemaFolder, 'stored'))
      await seedWhereNeeded(address, schema, config, teller)
      const common = { flags, isDryRun: options.dryRun === true, onProgress: teller.onStep }
      return options.remove === true ? removeFiles(address, storeWordsOf(schema), files, common) : ingestFiles(address, storeWordsOf(schema), files, { ...common, readOn: today() })
    })
    teller.done()
    await tell(report, options.json)
    return report.totals.failed === 0 ? 0 : 1
  } finally {
    await graph.close()
  }
}

/** Documents are read against what is known, so a graph that bears nothing yet gets the seed first; any other is left as it is. */
async function seedWhereNeeded(address: GraphAddress, schema: StoredSchema, config: Config, teller: Teller): Promise<void> {
  if ((await readHeader(readGraph(address.driver, address.database))) !== null) return
  await loadSeed(address, schema, await compileConfiguredSeed(config), teller.onLoad)
  teller.done()
}

async function tell(report: IngestReport, json: string | undefined): Promise<void> {
  const text = `${JSON.stringify(report, null, 2)}\n`
  if (json === '-') return void process.stdout.write(text)
  console.log(reportText(report))
  if (json === undefined) return
  await writeFile(json, text).catch((error: Error) => {
    throw new Error(`The documents are dealt with as told above; the report was not written: ${error.message}. Give --json a file in a folder that can be written.`)
  })
}
