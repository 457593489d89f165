import type { IncomingHttpHeaders } from 'node:http'

/**
 * True where a page of another site has a browser ask behind its reader's back. It could read nothing (CORS) and change
 * nothing (the API has no mutations), but it could make a reader's own service work. A link that the reader follows is
 * welcome, and so are pages whose origin is allowed. A POST needs JSON, for which a browser asks leave first.
 */
export function isCrossSite(headers: IncomingHttpHeaders, allowedOrigins: readonly string[]): boolean {
  const site = headers['sec-fetch-site']
  if (site !== 'cross-site' && site !== 'same-site') return false
  const isFollowed = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  const isAllowed = allowedOrigins.includes('*') || (headers.origin !== undefined && allowedOrigins.includes(headers.origin))
  return !isFollowed && !isAllowed
}
