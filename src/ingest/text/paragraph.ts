import type { Block, BlockKind } from '../formats/block.js'
import { readLabels, type PrintedLabel } from './labels.js'

/** One printed paragraph, ready to be placed: its line ends mended, its label read off. */
export interface Paragraph {
  /** What stands behind the label. */
  readonly text: string
  /** The label as printed, or null. */
  readonly label: string | null
  /** What the label can be read as, likeliest first; empty where there is none. */
  readonly readings: readonly PrintedLabel[]
  readonly kind: BlockKind
  readonly line: number
  readonly page?: number | undefined
  /** How many characters of `text` are printed in italics at its start. */
  readonly italicLead: number
  readonly isBold: boolean
  readonly references: readonly { readonly sign: string; readonly at: number }[]
  readonly noteSign: string | null
}

/** A paragraph from mended text; `shift` is how many characters of the block stand before it. */
export function paragraphOf(block: Block, text: string, line: number, shift = 0): Paragraph {
  const indent = text.length - text.trimStart().length
  const printed = text.trim()
  const { prefix, label, readings, end } = labelBehind(printed)
  const body = prefix + printed.slice(end)
  const gone = shift + indent + end - prefix.length
  return {
    text: body,
    label,
    readings,
    kind: block.kind,
    line,
    page: block.page,
    italicLead: Math.max(0, Math.min(body.length, (block.italicLead ?? 0) - gone)),
    isBold: block.bold ?? false,
    references: (block.noteReferences ?? [])
      .map(({ sign, at }) => ({ sign, at: at - gone }))
      .filter(({ at }) => at >= 0 && at <= body.length),
    noteSign: block.noteSign ?? null,
  }
}

/** The paragraph as printed, label and all. */
export function asPrinted({ label, text }: Paragraph): string {
  return label === null ? text : `${label} ${text}`.trim()
}

/** A bracket with its tag may stand before the label (“[PER: 6. Request …”), or the quotation mark of a text quoted whole: the label is read all the same. */
const BRACKET = /^(?:\[\s*(?:\p{Lu}[^:[\].;]{1,60}:)?\s*|[“"«]\s?)(?=[\d(])/u

function labelBehind(printed: string): { prefix: string; label: string | null; readings: readonly PrintedLabel[]; end: number } {
  const readings = readLabels(printed)
  const first = readings[0]
  if (first !== undefined) return { prefix: '', label: first.printed, readings, end: first.end }
  const prefix = BRACKET.exec(printed)?.[0] ?? ''
  const inside = prefix === '' ? [] : readLabels(printed.slice(prefix.length))
  const behind = inside[0]
  if (behind === undefined || behind.kind === 'BULLET') return { prefix: '', label: null, readings: [], end: 0 }
  return { prefix, label: behind.printed, readings: inside, end: prefix.length + behind.end }
}
