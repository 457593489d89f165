import type { Span } from './segmented.js'

/**
 * The stretches of a span that are not cut out, without the spaces at its two ends and without the space that
 * would be one too many where something was cut. None where nothing but stops and signs is left.
 */
export function between(span: Span, cut: readonly Span[], text: string): readonly Span[] {
  const kept: { start: number; end: number }[] = []
  let at = span.start
  for (const { start, end } of [...cut, { start: span.end, end: span.end }]) {
    const isGap = end > start && isSpace(text[start - 1] ?? ' ')
    const before = isGap && /[.,;:)]/.test(text[end] ?? '') ? start - 1 : start
    if (before > at) kept.push({ start: at, end: before })
    at = Math.max(at, isGap && isSpace(text[end] ?? '') ? end + 1 : end)
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
