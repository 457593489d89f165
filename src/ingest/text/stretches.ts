import type { Span } from './segmented.js'

/**
 * The stretches of a span that are not cut out, without the spaces at its two ends and without the second of two
 * spaces between which something was cut. None where nothing but stops and signs is left.
 */
export function between(span: Span, cut: readonly Span[], text: string): readonly Span[] {
  const kept: { start: number; end: number }[] = []
  let at = span.start
  for (const { start, end } of [...cut, { start: span.end, end: span.end }]) {
    if (start > at) kept.push({ start: at, end: Math.min(start, span.end) })
    const closesGap = end > start && isSpace(text[start - 1] ?? ' ') && isSpace(text[end] ?? '')
    at = Math.max(at, closesGap ? end + 1 : end)
  }
  const words = trimmed(kept, text)
  return /[\p{L}\p{N}]/u.test(joined(words, text)) ? words : []
}

/** The stretches put together. */
export function joined(spans: readonly Span[], text: string): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join('')
}

function trimmed(kept: { start: number; end: number }[], text: string): readonly Span[] {
  while (kept[0] !== undefined && isSpaceOnly(text, kept[0])) kept.shift()
  while (kept.length > 0 && isSpaceOnly(text, kept.at(-1) as Span)) kept.pop()
  const first = kept[0]
  const last = kept.at(-1)
  if (first !== undefined) first.start = first.end - text.slice(first.start, first.end).trimStart().length
  if (last !== undefined) last.end = last.start + text.slice(last.start, last.end).trimEnd().length
  return kept
}

function isSpaceOnly(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === ''
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\u00A0'
}
