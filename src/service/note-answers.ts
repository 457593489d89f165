import type { FastifyInstance } from 'fastify'
import type { Answered } from './answer.js'
import type { Behind } from './behind.js'

/** Writes one line of the log for every request, and counts those of GraphQL. */
export function noteAnswers(application: FastifyInstance, { metrics }: Behind): void {
  application.decorateRequest('answered', null)
  application.addHook('onResponse', async (request, reply) => {
    const path = request.routeOptions.url ?? null
    const answered = path === '/graphql' ? (request.answered ?? { operation: null, code: codeOf(reply.statusCode), statements: null }) : null
    if (answered !== null) metrics.observe(answered, reply.elapsedTime / 1_000)
    const level = path !== null && ASKED_BY_PROGRAMS.has(path) ? 'debug' : 'info'
    request.log[level]({ method: request.method, path, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime * 10) / 10, ...answered }, 'answered')
  })
}

/** What asks every few seconds would bury the rest. */
const ASKED_BY_PROGRAMS: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics'])

/** The code of an answer that Apollo Server gave before it began with the query. */
function codeOf(status: number): Answered['code'] {
  if (status < 400) return 'OK'
  return status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR'
}
