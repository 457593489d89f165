import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The id of a request: the one that the client or a proxy gives in x-request-id where it is plain and short, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && PLAIN.test(given) ? given : randomUUID()
}

const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/
