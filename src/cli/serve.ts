import type { Config } from '../config.js'
import { createLog } from '../service/log.js'
import { startService, type Service } from '../service/serve.js'
import type { Teller } from './teller.js'

/** Serves until it is told to stop (Ctrl-C, SIGINT, SIGTERM); the second such signal does not wait for requests. */
export async function serve(config: Config, teller: Teller): Promise<number> {
  const log = createLog(config)
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'A failure that nobody waited for.'))
  let service: Service | null = null
  const signal = nextSignal()
  // The database goes with this process however it ends, so a start that is broken off leaves nothing behind.
  void signal.then((name) => service === null && leaveAtOnce(name))

  service = await startService(config, log, teller, async (schemaFolder) => (await import('../api/schema.js')).prepareApi(schemaFolder))
  teller.done()
  teller.onSentence(`Ready: ${service.url}/ (GraphQL at ${service.url}/graphql, query editor at ${service.url}/ide/). Ctrl-C stops it.`)
  await signal
  teller.onSentence('Stopping: requests under way are answered first.')
  void nextSignal().then(leaveAtOnce)
  await service.stop()
  return 0
}

function leaveAtOnce(name: NodeJS.Signals): never {
  process.exit(name === 'SIGINT' ? 130 : 143)
}

function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const take = (name: NodeJS.Signals): void => {
      process.off('SIGINT', take).off('SIGTERM', take)
      resolve(name)
    }
    process.on('SIGINT', take).on('SIGTERM', take)
  })
}
