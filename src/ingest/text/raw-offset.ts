import type { Span } from './segmented.js'

/** Place in `rawText` of a place in `text` (or in a proposal's own words), through the stretches that were kept. */
export function rawOffset(kept: readonly Span[], offset: number): number {
  let before = 0
  for (const { start, end } of kept) {
    if (offset < before + end - start) return start + offset - before
    before += end - start
  }
  const last = kept.at(-1)
  return last === undefined ? 0 : last.end + offset - before
}

/** The same for a span: its last character decides the end, so that a lifted mark behind it stays outside. */
export function rawSpan(kept: readonly Span[], { start, end }: Span): Span {
  const from = rawOffset(kept, start)
  return end <= start ? { start: from, end: from } : { start: from, end: rawOffset(kept, end - 1) + 1 }
}
