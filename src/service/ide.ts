import fastifyStatic from '@fastify/static'
import { getDistDirectory, renderAltair, renderInitSnippet } from 'altair-static'
import type { FastifyInstance } from 'fastify'
import { createHash } from 'node:crypto'
import type { Example } from './examples.js'

/**
 * Serves the query editor (Altair) under /ide/ from this service alone; `?example=` opens it with one of the examples,
 * `?query=` (with `&variables=`) with any query, which is not run until somebody says so, else with the first example. Its pages get a policy of their own: they bring inline styles, and nothing outside is reached.
 */
export async function serveIde(application: FastifyInstance, examples: readonly Example[]): Promise<void> {
  await application.register(async (ide) => {
    ide.addHook('onSend', async ({ url }, reply) => {
      void reply.header('content-security-policy', url.startsWith('/ide/iframe-sandbox/') ? SANDBOX_POLICY : POLICY)
    })
    await ide.register(fastifyStatic, { root: getDistDirectory(), prefix: '/ide/', index: false, decorateReply: false, maxAge: '1h' })
    ide.get('/ide', (_, reply) => reply.redirect('/ide/', 308))
    ide.get<{ Querystring: Begun & { example?: string } }>('/ide/', ({ query }, reply) => {
      const example = examples.find(({ id }) => id === query.example)
      const html = query.query === undefined ? page(example?.id ?? 'begin') : pageWith({ query: query.query, variables: query.variables })
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html)
    })
    ide.get<{ Params: { example: string }; Querystring: Begun }>('/ide/start/:example.js', ({ params, query }, reply) => {
      const example = examples.find(({ id }) => id === params.example) ?? examples[0]
      const script = query.query === undefined
        ? startScript({ query: example?.query ?? '{ __typename }', title: example?.title ?? 'Query' }, example?.id === params.example ? example.id : 'begin')
        : startScript({ query: query.query, variables: query.variables, title: 'Query' }, nameOf(query))
      return reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(script)
    })
  })
}

/** A query that an address carries, with its variables as JSON. */
interface Begun {
  readonly query?: string
  readonly variables?: string | undefined
}

function nameOf({ query, variables }: Begun): string {
  return createHash('sha256').update(JSON.stringify([query, variables])).digest('hex').slice(0, 16)
}

/** The editor drops signs of an address that it takes for markup, so the query is put behind the script's name afterwards; escaped, it has none. */
function pageWith({ query = '', variables = '{}' }: Begun): string {
  const carried = new URLSearchParams({ query, variables }).toString().replaceAll('&', '&amp;')
  return page('query').replace('start/query.js', () => `start/query.js?${carried}`)
}

function page(name: string): string {
  return renderAltair({ baseURL: '/ide/', serveInitialOptionsInSeperateRequest: `start/${name}.js` }).replace('<html>', '<html lang="en">').replace('<title>Altair</title>', '<title>Query editor · Inter-American Security Graph</title>')
}

/** What is typed into the editor is kept in the browser, apart for each example and query, so that a link always opens its own. */
function startScript({ query, variables, title }: Begun & { readonly query: string; readonly title: string }, name: string): string {
  return renderInitSnippet({
    endpointURL: '/graphql',
    initialQuery: query,
    ...(variables === undefined ? {} : { initialVariables: variables }),
    initialName: title,
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
