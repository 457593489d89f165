import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Answered } from './answer.js'
import type { Example } from './examples.js'
import type { Loaded } from './loaded.js'
import type { Metrics } from './metrics.js'
import type { DataVersion } from './watch-data.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** What became of a GraphQL request; null for all others, and until it is known. */
    answered: Answered | null
  }
}

/** Answers one GraphQL request. */
export type AnswerGraphql = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/** What the web application asks of the service behind it, at every request anew. */
export interface Behind {
  readonly log: Logger
  readonly metrics: Metrics
  readonly examples: readonly Example[]
  /** Null until the graph is open and filled. */
  readonly graphql: () => AnswerGraphql | null
  /** True while the database answers and holds the data. */
  readonly isUp: () => boolean
  readonly version: () => DataVersion | null
  readonly loaded: (requestId: string) => Promise<Loaded | null>
}

/** Why nothing can be asked now, as one sentence, or null where all is well. */
export function whyNotReady({ graphql, isUp }: Pick<Behind, 'graphql' | 'isUp'>): string | null {
  if (graphql() === null) return STARTING
  return isUp() ? null : DATABASE_GONE
}

/** What clients are told while the database does not answer. */
export const DATABASE_GONE = 'The database does not answer at the moment. Ask again in a few seconds.'

const STARTING = 'The service is starting: its database is being opened and filled. Ask again in a few seconds.'
