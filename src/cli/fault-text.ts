import { ConfigRefused } from '../config.js'

/** What a person is told of a failure: its sentences, without the trace of the program, which only debugging shows. */
export function faultText(error: unknown, isDebugging: boolean): string {
  if (!(error instanceof Error)) return String(error)
  const isOwn = error instanceof ConfigRefused || error.constructor === Error || !(error.name in UNEXPECTED)
  const sentence = isOwn ? error.message : `The program failed in a way that nobody foresaw: ${error.message}. Set LOG_LEVEL=debug to see where, and report it.`
  return isDebugging ? `${sentence}\n${error.stack ?? ''}` : sentence
}

/** Errors that only a mistake in the program makes. */
const UNEXPECTED: Readonly<Record<string, true>> = { TypeError: true, RangeError: true, ReferenceError: true, SyntaxError: true, AssertionError: true, GraphQLError: true }
