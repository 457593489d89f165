import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import type { ErrorCode } from '../api/fault.js'
import type { DataVersion } from './watch-data.js'

/** What is noted of an answer for the log and the metrics. */
export interface Answered {
  /** Name of the operation, or null where it has none or was not read. */
  readonly operation: string | null
  readonly code: ErrorCode | 'OK'
  /** Statements that the answer took, or null where none could run. */
  readonly statements: number | null
}

/** An error in the shape that every answer of this API gives it. */
export function errorOf(code: ErrorCode, message: string): GraphQLFormattedError {
  return { message, extensions: { code } }
}

/** The body of an answer, with the version of the data in its extensions (null where nothing is loaded yet). */
export function bodyOf(result: FormattedExecutionResult, version: DataVersion | null): string {
  const data = version === null ? null : { version: version.version, day: version.day }
  return JSON.stringify({ ...result, extensions: { ...result.extensions, data } })
}

/** What clients are told of a failure inside; its whole account is in the log under the request id. */
export const FAILED_INSIDE = 'Something failed inside the service. Its log tells what, under the request id in the header x-request-id.'

/** Seconds after which a client may ask again. */
export const RETRY_AFTER = '2'
