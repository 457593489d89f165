import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** What the explorer's pages may load: files of this service and nothing else, no inline script or style. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "font-src 'self'",
  "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ')

/**
 * Serves the built explorer: its files under `/assets/`, its one page at `/` and at every address that a browser asks
 * for as a page, and its settings. False where no explorer was built into the folder, so that the caller can serve
 * something simpler.
 */
export async function serveExplorer(application: FastifyInstance, folder: string, settings: { readonly reportErrorsTo: string | null }): Promise<boolean> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => null)
  if (page === null) return false
  const headers = { 'content-security-policy': POLICY, 'cache-control': 'no-cache' }
  await application.register(fastifyStatic, { root: path.join(folder, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', decorateReply: false, index: false })
  const icon = await readFile(path.join(folder, 'favicon.svg')).catch(() => null)
  if (icon !== null) application.get('/favicon.svg', (_, reply) => reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(icon))
  application.get('/explorer-settings.json', (_, reply) => reply.header('cache-control', 'no-cache').send(settings))
  application.get('/', (_, reply) => reply.type('text/html; charset=utf-8').headers(headers).send(page))
  application.get('/*', (request, reply) => {
    const wantsPage = (request.headers.accept ?? '').includes('text/html')
    return wantsPage ? reply.type('text/html; charset=utf-8').headers(headers).send(page) : reply.callNotFound()
  })
  return true
}
