import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.js'
import { whyNotReady, type AnswerGraphql, type Behind } from './behind.js'
import { isCrossSite } from './cross-site.js'
import { etagOf, isMatch } from './etag.js'
import { refuse } from './refusal.js'

/** Serves GraphQL at /graphql: by POST, and by GET with a tag by which a client learns that nothing has changed. */
export function serveGraphql(application: FastifyInstance, { limits, corsOrigins }: Config, behind: Behind): void {
  application.route({
    // Methods other than GET and POST are refused by Apollo Server, which says so.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handlerTimeout: limits.seconds * 1_000,
    preHandler: async (request, reply) => {
      const why = whyNotReady(behind)
      if (why !== null) return refuse(reply, { status: 503, code: 'SERVICE_UNAVAILABLE', message: why }, behind.version())
      if (isCrossSite(request.headers, corsOrigins)) return refuse(reply, CROSS_SITE, behind.version())
      return undefined
    },
    handler: (request, reply) => (behind.graphql() as AnswerGraphql)(request, reply),
    onSend: async (request, reply, body) => {
      if (!reply.hasHeader('vary')) void reply.header('vary', 'accept')
      if (request.method !== 'GET' || request.answered?.code !== 'OK' || typeof body !== 'string') {
        void reply.header('cache-control', 'no-store')
        return body
      }
      const etag = etagOf(body, String(reply.getHeader('content-type')))
      void reply.headers({ etag, 'cache-control': 'no-cache' })
      if (!isMatch(request.headers['if-none-match'], etag)) return body
      void reply.code(304).removeHeader('content-type').removeHeader('content-length')
      return ''
    },
  })
}

const CROSS_SITE = { status: 403, code: 'BAD_USER_INPUT', message: 'A page of another site may not ask. The origins of CORS_ORIGINS may.' } as const
