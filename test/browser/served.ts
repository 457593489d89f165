import { rmSync } from 'node:fs'
import path from 'node:path'
import { pino } from 'pino'
import { build } from 'vite'
import { readConfig } from '../../src/config.js'
import { PACKAGE_ROOT } from '../../src/package-root.js'
import { startService, type Service } from '../../src/service/serve.js'
import { temporaryFolder } from '../support/neo4j.js'

/** The service on the real seed with an explorer built for the occasion; `stop` ends it and removes what it wrote. */
export interface Served extends Pick<Service, 'url' | 'graph'> {
  /** Folder of the built explorer. */
  readonly built: string
  readonly stop: () => Promise<void>
}

/** Builds the explorer into a folder of its own and starts the service on a free port and an empty database. */
export async function startServed(): Promise<Served> {
  const folder = temporaryFolder()
  const built = path.join(folder, 'explorer')
  await build({ root: path.join(PACKAGE_ROOT, 'src/explorer'), configFile: path.join(PACKAGE_ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir: built, emptyOutDir: true } })
  const config = { ...readConfig({ PORT: '0', DATA_FOLDER: path.join(folder, 'data'), REPORT_ERRORS_TO: 'https://example.org/report', MAX_SECONDS: '120' }), explorerFolder: built }
  const service = await startService(config, pino({ level: 'silent' }), SILENT, async (schemaFolder) => (await import('../../src/api/schema.js')).prepareApi(schemaFolder))
  return {
    url: service.url,
    graph: service.graph,
    built,
    stop: async () => {
      await service.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const nothing = (): void => undefined
const SILENT = { onSentence: nothing, onState: nothing, onJars: nothing, onLoad: nothing }
