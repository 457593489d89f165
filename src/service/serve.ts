import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { OpenApi } from '../api/api.js'
import type { Config } from '../config.js'
import { answerFrom, type Answering } from './answering.js'
import { buildApplication } from './application.js'
import { readExamples } from './examples.js'
import { openFilledGraph, type FillListener } from './fill-graph.js'
import { listen } from './listen.js'
import { createMetrics } from './metrics.js'
import { openGraph, type OpenGraph } from './open-graph.js'

/** A service that answers. `stop` lets requests under way end, within the time that is set, and then ends all of it. */
export interface Service {
  readonly url: string
  readonly graph: OpenGraph
  readonly stop: () => Promise<void>
}

/**
 * Starts the service: listens at once (not ready yet), opens the graph, fills it where it does not bear the seed, and
 * answers. The API is made while the database starts. Throws a sentence, and leaves nothing running, where any of it
 * fails.
 */
export async function startService(config: Config, log: Logger, listener: FillListener, prepareApi: (schemaFolder: string) => Promise<OpenApi>): Promise<Service> {
  const metrics = createMetrics()
  let answering: Answering | null = null
  const application = await buildApplication(config, {
    log,
    metrics,
    examples: readExamples(path.join(config.schemaFolder, 'examples')),
    graphql: () => answering?.answer ?? null,
    isUp: () => answering?.watch.isUp() ?? false,
    version: () => answering?.watch.version() ?? null,
    loaded: async (requestId) => answering?.loaded(requestId) ?? null,
  })
  const told: FillListener = {
    ...listener,
    onSentence: (sentence) => (answering === null ? listener.onSentence(sentence) : log.warn(sentence)),
    onState: (state) => void (state === 'down' && answering?.watch.lost()),
  }
  const url = await listen(application, config)
  const opened: OpenGraph[] = []
  try {
    const { graph, meanwhile: openApi } = await openFilledGraph(config, openGraph, told, () => prepareApi(config.schemaFolder))
    opened.push(graph)
    const { end } = (answering = await answerFrom(graph, openApi, config, log, metrics))
    const stop = async (): Promise<void> => {
      await drain(application, config.drainSeconds)
      await end()
      await graph.close()
    }
    return { url, graph, stop }
  } catch (error) {
    await application.close()
    for (const graph of opened) await graph.close()
    throw error
  }
}

/** Takes no more requests, and gives those under way so many seconds to end. */
async function drain(application: FastifyInstance, seconds: number): Promise<void> {
  const late = setTimeout(() => application.server.closeAllConnections(), seconds * 1_000)
  await application.close()
  clearTimeout(late)
}
