import type { FastifyError, FastifyReply } from 'fastify'
import type { ErrorCode } from '../api/fault.js'
import type { Limits } from '../config.js'
import { bodyOf, errorOf, FAILED_INSIDE, RETRY_AFTER } from './answer.js'
import type { DataVersion } from './watch-data.js'

/** An answer without data: its HTTP status, its code, and one sentence for the client. */
export interface Refusal {
  readonly status: number
  readonly code: ErrorCode
  readonly message: string
}

/** Sends a refusal in the shape of every GraphQL answer. */
export function refuse(reply: FastifyReply, { status, code, message }: Refusal, version: DataVersion | null): FastifyReply {
  if (code === 'SERVICE_UNAVAILABLE') void reply.header('retry-after', RETRY_AFTER)
  reply.request.answered = { operation: null, code, statements: null }
  return reply.code(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send(bodyOf({ errors: [errorOf(code, message)] }, version))
}

/** What an error outside of GraphQL (a request that cannot be read, a handler that takes too long) means to the client. */
export function refusalOf({ code, statusCode = 500 }: FastifyError, { bodyKilobytes, seconds }: Limits): Refusal {
  switch (code) {
    case 'FST_ERR_HANDLER_TIMEOUT':
      return { status: 400, code: 'LIMIT_EXCEEDED', message: `The answer takes longer than ${seconds} seconds. Ask for less at a time: fewer levels, or smaller pages.` }
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { status: 400, code: 'LIMIT_EXCEEDED', message: `The request is larger than ${bodyKilobytes} KB. Ask for less at a time.` }
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return { status: 400, code: 'BAD_USER_INPUT', message: 'The request is not JSON. Send {"query": "…"}, with "variables" and "operationName" where they are needed.' }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { status: 400, code: 'BAD_USER_INPUT', message: 'The request is not called JSON. Send it with the header “content-type: application/json”.' }
    default:
      return statusCode < 500
        ? { status: statusCode, code: 'BAD_USER_INPUT', message: 'The request cannot be read as HTTP. Send a GET with ?query=…, or a POST with JSON.' }
        : { status: 500, code: 'INTERNAL_SERVER_ERROR', message: FAILED_INSIDE }
  }
}
