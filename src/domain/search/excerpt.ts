import type { Span } from './highlights.js'

/** A part of a text with the highlights in it; their places count from the beginning of the part. */
export interface Excerpt {
  readonly text: string
  /** True where the text begins before the part, and where it goes on after it. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  readonly highlights: readonly Span[]
}

/** How many characters of a text are shown at the most. */
export const LONGEST_EXCERPT = 280

/** The part of a text that holds the most highlights, cut between words; the beginning where there is none. */
export function excerptOf(text: string, highlights: readonly Span[]): Excerpt {
  if (text.length <= LONGEST_EXCERPT) return { text, cutBefore: false, cutAfter: false, highlights }
  const start = startOf(text, highlights)
  const end = endOf(text, start)
  return {
    text: text.slice(start, end),
    cutBefore: start > 0,
    cutAfter: end < text.length,
    highlights: highlights.filter((one) => one.start >= start && one.end <= end).map((one) => ({ start: one.start - start, end: one.end - start })),
  }
}

/** Before the first highlight of the fullest part some words are shown, so that it can be read. */
const LEAD = 60

function startOf(text: string, highlights: readonly Span[]): number {
  const held = ({ start }: Span): number => highlights.filter((one) => one.start >= start && one.end <= start + LONGEST_EXCERPT - LEAD).length
  const fullest = highlights.reduce<Span | null>((best, one) => (best === null || held(one) > held(best) ? one : best), null)
  const wanted = Math.min((fullest?.start ?? 0) - LEAD, text.length - LONGEST_EXCERPT)
  return wanted <= 0 ? 0 : afterSpace(text, wanted, fullest?.start ?? wanted)
}

/** The beginning of the next word, unless it lies beyond what must be shown. */
function afterSpace(text: string, from: number, latest: number): number {
  const space = text.slice(from, latest).search(/\s/)
  return space === -1 ? wholeCharacter(text, from) : from + space + 1
}

function endOf(text: string, start: number): number {
  const latest = Math.min(text.length, start + LONGEST_EXCERPT)
  if (latest === text.length) return latest
  const space = text.slice(start, latest).search(/\s\S*$/)
  return space < LONGEST_EXCERPT / 2 ? wholeCharacter(text, latest) : start + space
}

/** A place that does not part the two halves of a character beyond the basic plane. */
function wholeCharacter(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) && /[\uD800-\uDBFF]/.test(text.charAt(place - 1)) ? place - 1 : place
}
