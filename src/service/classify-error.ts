import { GraphQLError, Lexer, TokenKind } from 'graphql'
import neo4j from 'neo4j-driver'
import { ERROR_CODES, type ErrorCode } from '../api/fault.js'
import type { Limits } from '../config.js'
import { FAILED_INSIDE } from './answer.js'
import { DATABASE_GONE } from './behind.js'

/** What a client is told of an error: a code of the closed list, and our sentence where the error's own may not pass. */
export interface Classified {
  readonly code: ErrorCode
  /** Null where the error's own message speaks of the query and may pass. */
  readonly message: string | null
}

/** Sorts any error that an answer met, by its causes; no message of the database or of a bug passes. */
export function classify(error: unknown, limits: Limits): Classified {
  const causes = causesOf(error)
  const database = causes.find((cause) => cause instanceof neo4j.Neo4jError)
  if (database !== undefined) return ofDatabase(database.code)
  const queryErrors = causes.filter((cause) => cause instanceof GraphQLError)
  // Apollo gives every complaint of a validation rule one code; the rule's own stands in the cause.
  const codes = queryErrors.map(({ extensions }) => extensions['code'])
  const code = codes.find((one) => one === 'LIMIT_EXCEEDED') ?? codes.find((one) => one !== undefined)
  if (code === 'GRAPHQL_PARSE_FAILED' && hasTooManyTokens(error, limits.tokens)) return { code: 'LIMIT_EXCEEDED', message: tooLong(limits) }
  return ofCode(String(code))
}

function ofCode(code: string): Classified {
  const ours = OF_APOLLO[code] ?? ERROR_CODES.find((one) => one === code) ?? 'INTERNAL_SERVER_ERROR'
  return { code: ours, message: OWN_SENTENCES[ours] ?? null }
}

/** What goes wrong before a query is read, and a query that does not say which of its operations is meant. */
const OF_APOLLO: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
}

const OWN_SENTENCES: Partial<Record<ErrorCode, string>> = { SERVICE_UNAVAILABLE: DATABASE_GONE, INTERNAL_SERVER_ERROR: FAILED_INSIDE }

function ofDatabase(code: string): Classified {
  const [, ours, message] = OF_DATABASE.find(([pattern]) => pattern.test(code)) ?? [null, 'INTERNAL_SERVER_ERROR' as const, FAILED_INSIDE]
  return { code: ours, message }
}

const TOO_SLOW = 'The answer would take too long. Ask for less at a time: fewer levels, or smaller pages.'

/** Status codes of Neo4j and of its driver, the first that fits; all others are failures inside. */
const OF_DATABASE: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/TransactionTimedOut|Transaction\.Terminated/, 'LIMIT_EXCEEDED', TOO_SLOW],
  [/OutOfMemory|MemoryLimit/, 'LIMIT_EXCEEDED', 'The answer would take too much memory. Ask for less at a time: fewer levels, or smaller pages.'],
  [/^(ServiceUnavailable|SessionExpired|N\/A)$/, 'SERVICE_UNAVAILABLE', DATABASE_GONE],
  [/^Neo\.TransientError\./, 'SERVICE_UNAVAILABLE', DATABASE_GONE],
  [/^Neo\.ClientError\.(Security|Database|Cluster)\./, 'SERVICE_UNAVAILABLE', DATABASE_GONE],
  [/^Neo\.DatabaseError\.(Database|General\.DatabaseUnavailable)/, 'SERVICE_UNAVAILABLE', DATABASE_GONE],
]

function tooLong({ tokens }: Limits): string {
  return `The query has more than ${tokens} words and signs. Ask for less at a time, or say what repeats once, in a fragment.`
}

/** True where the parser stopped at the first token too many, and not at one that it could not read. */
function hasTooManyTokens(error: unknown, limit: number): boolean {
  if (!(error instanceof GraphQLError) || error.source === undefined) return false
  const lexer = new Lexer(error.source)
  const stop = error.positions?.[0] ?? 0
  let count = 0
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF && token.start < stop; token = lexer.advance()) count += 1
  return count >= limit
}

/** An error and what caused it, outermost first. */
function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = []
  for (let cause = error; cause instanceof Error && !causes.includes(cause); cause = causeOf(cause)) causes.push(cause)
  return causes
}

function causeOf(error: Error): unknown {
  return (error instanceof GraphQLError ? error.originalError : undefined) ?? error.cause
}
