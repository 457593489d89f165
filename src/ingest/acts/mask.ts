import type { Reference } from '../references/reference.js'

/** Says of a character of a text whether it stands inside a name, a quotation or brackets, where no verb acts. */
export type Mask = (offset: number) => boolean

/** The mask of a text: names of instruments, bodies and meetings, quoted words and bracketed words are opaque. */
export function maskOf(text: string, references: readonly Reference[]): Mask {
  const opaque = new Uint8Array(text.length + 1)
  for (const { start, end, kind } of references) if (kind !== 'COLLECTIVE') opaque.fill(1, start, end)
  for (const match of text.matchAll(/“[^“”]{0,600}”|«[^«»]{0,600}»|"[^"]{0,600}"|\([^()]{0,600}\)/gu)) opaque.fill(1, match.index, match.index + match[0].length)
  return (offset) => opaque[offset] === 1
}

/** A stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentences of a text; full stops inside names, behind abbreviations and single letters end none. */
export function sentencesOf(text: string, mask: Mask): readonly Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?][”"»)]*\s+(?=[“"(]?[\p{Lu}\d])/gu)) {
    if (mask(match.index) && !/[”"»]/.test(match[0])) continue
    if (ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) continue
    sentences.push({ start, end: match.index + match[0].length })
    start = match.index + match[0].length
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}

const ABBREVIATION = /(?:^|[\s(])(?:No|Nos|núm|art|arts|para|paras|párr|párrs|p|pp|vol|chap|sect|cap|St|Mr|Ms|Dr|Sr|Sra|Sres|rev|corr|doc|Res|RES|Dec|cf|e\.g|i\.e|approx|[A-Z])\.$/u
