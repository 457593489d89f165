import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { Logger } from 'pino'
import type { OpenApi } from '../api/api.js'
import type { Config } from '../config.js'
import { readGraph } from '../graph/read.js'
import { readHeader } from '../graph/readers/corpus.js'
import { startApollo } from './apollo.js'
import type { AnswerGraphql } from './behind.js'
import { askLoaded, type Loaded } from './loaded.js'
import type { Metrics } from './metrics.js'
import { openDriver, PATIENCE } from './neo4j-login.js'
import type { OpenGraph } from './open-graph.js'
import { watchData, type DataWatch } from './watch-data.js'

/** A graph that is answered from and watched. */
export interface Answering {
  readonly watch: DataWatch
  readonly answer: AnswerGraphql
  readonly loaded: (requestId: string) => Promise<Loaded | null>
  readonly end: () => Promise<void>
}

/** Begins to answer from a graph and to watch it; resolves when it is up. The graph itself stays the caller's to close. */
export async function answerFrom(graph: OpenGraph, openApi: OpenApi, config: Config, log: Logger, metrics: Metrics): Promise<Answering> {
  const api = openApi(graph, config.limits.seconds)
  // Looks wait for no reader's connection and are not tried again, so that a loss is seen at the next one.
  const lookout = openDriver(graph.login, PATIENCE.watching)
  const read = readGraph(lookout, graph.database)
  const watch = watchData(() => readHeader(read), (isUp) => {
    metrics.setDatabaseUp(isUp)
    log[isUp ? 'info' : 'warn'](isUp ? 'The database answers.' : 'The database does not answer.')
  })
  const apollo = await startApollo(api, config, watch.version, log)
  await watch.untilUp
  return {
    watch,
    answer: fastifyApolloHandler(apollo, {
      context: async (request) => ({ ...api.context({ requestId: request.id }), note: (answered) => void (request.answered = answered) }),
    }) as AnswerGraphql,
    loaded: (requestId) => askLoaded(api, requestId),
    end: async () => {
      watch.stop()
      await apollo.stop()
      await lookout.close()
    },
  }
}
