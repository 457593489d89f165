import fastifyCors from '@fastify/cors'
import { fastify, LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Config } from '../config.js'
import { whyNotReady, type Behind } from './behind.js'
import { RETRY_AFTER } from './answer.js'
import { serveExplorer } from './explorer.js'
import { serveGraphql } from './graphql-route.js'
import { serveIde } from './ide.js'
import { noteAnswers } from './note-answers.js'
import { refusalOf, refuse } from './refusal.js'
import { requestIdOf } from './request-id.js'
import { START_PAGE_POLICY, startPage } from './start-page.js'

/** The web application of the service: GraphQL, start page, query editor, health and metrics; it listens to nothing yet. */
export async function buildApplication(config: Config, behind: Behind): Promise<FastifyInstance> {
  const application = fastify({
    loggerInstance: behind.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: config.limits.bodyKilobytes * 1_024,
    // A long query may come by GET; its limit is that of the tokens.
    http: { maxHeaderSize: 64 * 1_024 },
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
  })
  application.removeContentTypeParser('text/plain')
  application.addHook('onRequest', async ({ id }, reply) => {
    void reply.headers({ 'x-request-id': id, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'content-security-policy': NO_PAGE })
  })
  noteAnswers(application, behind)
  application.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalOf(error, config.limits)
    if (refusal.code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error }, error.message)
    return refuse(reply, refusal, behind.version())
  })
  application.setNotFoundHandler(({ method, url }, reply) => {
    const message = `There is nothing at ${method} ${url.split('?')[0] ?? ''}. The start page is at /, GraphQL at /graphql, the query editor at /ide/.`
    return refuse(reply, { status: 404, code: 'BAD_USER_INPUT', message }, behind.version())
  })
  if (config.corsOrigins.length > 0) await application.register(fastifyCors, { ...CORS, origin: config.corsOrigins.includes('*') ? '*' : [...config.corsOrigins] })

  serveGraphql(application, config, behind)
  serveHealth(application, behind)
  await serveIde(application, behind.examples)
  const hasExplorer = await serveExplorer(application, config.explorerFolder, { reportErrorsTo: config.reportErrorsTo })
  const examples = async ({ id }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const loaded = whyNotReady(behind) === null ? await behind.loaded(id).catch(() => null) : null
    const page = startPage({ loaded, examples: behind.examples, reportErrorsTo: config.reportErrorsTo })
    return reply.type('text/html; charset=utf-8').headers({ 'content-security-policy': START_PAGE_POLICY, 'cache-control': 'no-cache' }).send(page)
  }
  application.get('/examples', examples)
  if (!hasExplorer) application.get('/', examples)
  return application
}

/** What is no page loads nothing and is shown in no frame. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'"

const CORS = { methods: ['GET', 'POST'], exposedHeaders: ['etag', 'x-request-id', 'retry-after'], maxAge: 86_400 }

function serveHealth(application: FastifyInstance, behind: Behind): void {
  application.get('/livez', (_, reply) => reply.header('cache-control', 'no-store').send({ alive: true }))
  application.get('/readyz', (_, reply) => {
    const why = whyNotReady(behind)
    void reply.header('cache-control', 'no-store')
    return why === null ? reply.send({ ready: true }) : reply.code(503).header('retry-after', RETRY_AFTER).send({ ready: false, why })
  })
  application.get('/metrics', async (_, reply) => reply.type(behind.metrics.contentType).send(await behind.metrics.text()))
}
