import type { Span } from './proposal.js'

/** The stretch that one of these texts gives for a language (“EN:12-45”); null where none does. */
export function spanIn(language: string, spans: readonly string[]): Span | null {
  for (const span of spans) {
    const [, of, start, end] = /^([A-Z]{2}):(\d+)-(\d+)$/.exec(span) ?? []
    if (of === language) return { start: Number(start), end: Number(end) }
  }
  return null
}
