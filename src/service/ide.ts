import fastifyStatic from '@fastify/static'
import { getDistDirectory, renderAltair, renderInitSnippet } from 'altair-static'
import type { FastifyInstance } from 'fastify'
import type { Example } from './examples.js'

/**
 * Serves the query editor (Altair) under /ide/ from this service alone; `?example=` opens it with one of the examples,
 * else with the first. Its pages get a policy of their own: they bring inline styles, and nothing outside is reached.
 */
export async function serveIde(application: FastifyInstance, examples: readonly Example[]): Promise<void> {
  await application.register(async (ide) => {
    ide.addHook('onSend', async ({ url }, reply) => {
      void reply.header('content-security-policy', url.startsWith('/ide/iframe-sandbox/') ? SANDBOX_POLICY : POLICY)
    })
    await ide.register(fastifyStatic, { root: getDistDirectory(), prefix: '/ide/', index: false, decorateReply: false, maxAge: '1h' })
    ide.get('/ide', (_, reply) => reply.redirect('/ide/', 308))
    ide.get<{ Querystring: { example?: string } }>('/ide/', ({ query }, reply) => {
      const example = examples.find(({ id }) => id === query.example)
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page(example?.id ?? 'begin'))
    })
    ide.get<{ Params: { example: string } }>('/ide/start/:example.js', ({ params }, reply) => {
      const example = examples.find(({ id }) => id === params.example)
      return reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(startScript(example ?? examples[0], example?.id ?? 'begin'))
    })
  })
}

function page(name: string): string {
  return renderAltair({ baseURL: '/ide/', serveInitialOptionsInSeperateRequest: `start/${name}.js` }).replace('<html>', '<html lang="en">').replace('<title>Altair</title>', '<title>Query editor · Inter-American Security Graph</title>')
}

/** What is typed into the editor is kept in the browser, apart for each example, so that a link always opens its own. */
function startScript(example: Example | undefined, name: string): string {
  return renderInitSnippet({
    endpointURL: '/graphql',
    initialQuery: example?.query ?? '{ __typename }',
    initialName: example?.title ?? 'Query',
    instanceStorageNamespace: `security-graph-${name}-`,
    disableAccount: true,
    initialSettings: { disablePushNotification: true, 'alert.disableUpdateNotification': true, 'alert.disableWarnings': true, 'banners.disable': true, 'schema.reloadOnStart': true },
  })
}

const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:", "connect-src 'self'",
  "worker-src 'self' blob:", "frame-src 'self'", "manifest-src 'self'", "base-uri 'self'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ')

/** Scripts that a user writes into the editor run in a frame without an origin, which reaches nothing. */
const SANDBOX_POLICY = "sandbox allow-scripts; default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; frame-ancestors 'self'"
