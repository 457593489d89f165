import { createHash } from 'node:crypto'

/** A strong tag of an answer: the same for the same bytes of the same type. */
export function etagOf(body: string, contentType: string): string {
  return `"${createHash('sha256').update(contentType).update('\0').update(body).digest('base64url')}"`
}

/** True where a request's If-None-Match names this tag, weakly or not, or any. */
export function isMatch(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(etag)
}
