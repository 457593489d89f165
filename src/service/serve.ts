import { fastifyApolloHandler } from '@as-integrations/fastify'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.js'
import { buildApplication } from './application.js'
import { startApollo } from './apollo.js'
import type { AnswerGraphql } from './behind.js'
import { readExamples } from './examples.js'
import { openFilledGraph, type FillListener } from './fill-graph.js'
import { listen } from './listen.js'
import { askLoaded, type Loaded } from './loaded.js'
import { createMetrics } from './metrics.js'
import { openGraph, type OpenGraph } from './open-graph.js'
import { watchData, type DataWatch } from './watch-data.js'

/** A service that answers. `stop` lets requests under way end, within the time that is set, and then ends all of it. */
export interface Service {
  readonly url: string
  readonly graph: OpenGraph
  readonly stop: () => Promise<void>
}

/**
 * Starts the service: listens at once (not ready yet), opens the graph, fills it where it does not bear the seed, and
 * answers. Throws a sentence, and leaves nothing running, where any of it fails.
 */
export async function startService(config: Config, log: Logger, listener: FillListener): Promise<Service> {
  const metrics = createMetrics()
  let running: Running | null = null
  const application = await buildApplication(config, {
    log,
    metrics,
    examples: readExamples(path.join(config.schemaFolder, 'examples')),
    graphql: () => running?.answer ?? null,
    isUp: () => running?.watch.isUp() ?? false,
    version: () => running?.watch.version() ?? null,
    loaded: async (requestId) => running?.loaded(requestId) ?? null,
  })
  const url = await listen(application, config)
  try {
    const { graph } = await openFilledGraph(config, openGraph, {
      ...listener,
      // Reading the modules of the API takes a second, which the database takes to start anyway.
      onLaunch: () => void setTimeout(() => void import('../api/schema.js').catch(() => undefined), 400),
      onSentence: (sentence) => (running === null ? listener.onSentence(sentence) : log.warn(sentence)),
      onState: (state) => void (state === 'down' && running?.watch.lost()),
    })
    running = await run(graph)
    return { url, graph, stop: () => stop(running as Running) }
  } catch (error) {
    await application.close()
    throw error
  }

  async function run(graph: OpenGraph): Promise<Running> {
    try {
      const api = await buildApi(graph, config.schemaFolder)
      const watch = watchData(api.dataVersion, (isUp) => {
        metrics.setDatabaseUp(isUp)
        log[isUp ? 'info' : 'warn'](isUp ? 'The database answers.' : 'The database does not answer.')
      })
      const apollo = await startApollo(api, config, watch.version, log)
      await watch.firstLook
      return {
        graph,
        watch,
        answer: fastifyApolloHandler(apollo, {
          context: async (request) => ({ ...api.context({ requestId: request.id }), note: (answered) => void (request.answered = answered) }),
        }) as AnswerGraphql,
        loaded: (requestId) => askLoaded(api, requestId),
        end: () => apollo.stop(),
      }
    } catch (error) {
      await graph.close()
      throw error
    }
  }

  async function stop({ graph, watch, end }: Running): Promise<void> {
    await drain(application, config.drainSeconds)
    watch.stop()
    await end()
    await graph.close()
  }
}

interface Running {
  readonly graph: OpenGraph
  readonly watch: DataWatch
  readonly answer: AnswerGraphql
  readonly loaded: (requestId: string) => Promise<Loaded | null>
  readonly end: () => Promise<void>
}

/** Takes no more requests, and gives those under way so many seconds to end. */
async function drain(application: FastifyInstance, seconds: number): Promise<void> {
  const late = setTimeout(() => application.server.closeAllConnections(), seconds * 1_000)
  await application.close()
  clearTimeout(late)
}
