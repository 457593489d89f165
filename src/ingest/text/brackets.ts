import type { Span } from './segmented.js'

/** One bracket as printed: what it encloses, and the brackets inside it. */
export interface Bracket {
  readonly start: number
  /** Behind the closing bracket, or the end of the text where it never closes. */
  end: number
  isClosed: boolean
  readonly inner: Bracket[]
}

/** The square brackets of a text as trees, and the places of closing ones that close nothing. */
export interface Brackets {
  readonly trees: readonly Bracket[]
  readonly orphans: readonly number[]
  /** True where brackets stood deeper than can be followed; the deeper ones are left as text. */
  readonly isTooDeep: boolean
}

/** Drafts nest two or three brackets; what is deeper than this is no draft. */
export const DEEPEST = 24

/** Reads the square brackets of a text in one pass; `skip` are stretches (marks of agreement) that are not looked at. */
export function readBrackets(text: string, end: number, skip: readonly Span[]): Brackets {
  const trees: Bracket[] = []
  const orphans: number[] = []
  const open: Bracket[] = []
  let tooDeep = 0
  let isTooDeep = false
  let skipped = 0
  for (const { index } of text.slice(0, end).matchAll(/[[\]]/g)) {
    while (skipped < skip.length && (skip[skipped] as Span).end <= index) skipped++
    const span = skip[skipped]
    if (span !== undefined && span.start <= index) continue
    if (text[index] === '[') {
      if (open.length >= DEEPEST) {
        tooDeep++
        isTooDeep = true
        continue
      }
      const bracket: Bracket = { start: index, end, isClosed: false, inner: [] }
      ;(open.at(-1)?.inner ?? trees).push(bracket)
      open.push(bracket)
    } else if (tooDeep > 0) {
      tooDeep--
    } else {
      const bracket = open.pop()
      if (bracket === undefined) orphans.push(index)
      else Object.assign(bracket, { end: index + 1, isClosed: true })
    }
  }
  return { trees, orphans, isTooDeep }
}
