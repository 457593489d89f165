import type { DraftingTable } from './drafting-table.js'
import { DRAFTING_TABLES } from './drafting-tables.js'
import { printedDay } from './printed-day.js'
import type { AgreementMarkRead, Span } from './segmented.js'

/**
 * The marks of agreement in a paragraph: “(Paragraph approved by the CSH on October 31, 2013)”, “[agreed ad ref.]”.
 * A mark names the unit it marks, or says “agreed”, or stands behind the stop: “(approved by the Assembly in June)”
 * inside a sentence is no mark, it speaks of the text cited.
 */
export function findMarks(text: string, table: DraftingTable): readonly AgreementMarkRead[] {
  if (!/[([]|ad\s+ref/i.test(text)) return []
  const marks: AgreementMarkRead[] = []
  for (const match of text.matchAll(ENCLOSED)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const mark = readMark((match[1] ?? match[2]) as string, match[0], span, standingOf(text, span), table)
    if (mark !== null) marks.push(mark)
  }
  const bare = BARE.exec(text.slice(-120))
  if (bare !== null) {
    const start = Math.max(0, text.length - 120) + bare.index + bare[0].length - (bare[1] as string).length
    marks.push({ asPrinted: bare[1] as string, byAsPrinted: null, onAsPrinted: null, span: { start, end: start + (bare[1] as string).length } })
  }
  return marks
}

/** The text without its marks, for reading its beginning and its end. */
export function withoutMarks(text: string, table: DraftingTable): string {
  return findMarks(text, table)
    .reduceRight((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text)
    .trim()
}

const ENCLOSED = /\(([^()[\]]{3,200})\)|\[([^()[\]]{3,200})\]/g
const BARE = /[.;:,)\]]\s+((?:agreed|acordad[oa]|consensuad[oa]|convenue?)\s+ad\s+ref(?:er[eé]ndum|\.)?\.?)\s*$/i

/** AFTER_STOP: behind the stop, or alone. AT_END: before the last stop. INSIDE: anywhere else. */
type Standing = 'AFTER_STOP' | 'AT_END' | 'INSIDE'

function standingOf(text: string, { start, end }: Span): Standing {
  const before = text.slice(Math.max(0, start - 200), start).trimEnd()
  if (before === '' || /[.;:,)\]]["”»]?$/.test(before)) return 'AFTER_STOP'
  return /^[\s.;:,)\]"”»]*(?:\([^()]{3,200}\)[\s.;:,]*)*$/.test(text.slice(end, end + 260)) ? 'AT_END' : 'INSIDE'
}

function readMark(words: string, asPrinted: string, span: Span, standing: Standing, own: DraftingTable): AgreementMarkRead | null {
  if (standing === 'INSIDE') return null
  for (const table of [own, ...Object.values(DRAFTING_TABLES).filter((other) => other !== own)]) {
    const match = formsOf(table).map((form) => form.exec(words.trim())).find((found) => found !== null)
    if (match === undefined) continue
    const { unit, agreed, adref, alone, by, on } = match?.groups as Readonly<Record<string, string | undefined>>
    const isAgreement = (adref ?? alone) !== undefined || !/^(?:approv|adopt|aprob|aprov|adot)/i.test(agreed ?? '')
    if (unit === undefined && standing === 'AT_END' && !isAgreement) return null
    const onAsPrinted = on?.trim() ?? null
    const day = onAsPrinted === null ? null : printedDay(onAsPrinted)
    const byAsPrinted = by?.replace(new RegExp(`^(?:${table.mark.articles})\\s+`, 'i'), '').trim() ?? null
    return { asPrinted, byAsPrinted, onAsPrinted, ...(day === null ? {} : { day }), span }
  }
  return null
}

const FORMS = new Map<DraftingTable, readonly RegExp[]>()

/** “[unit] agreed [ad ref.] [by …] [on …]” in the words of one language; behind “ad ref.” anything may stand. */
function formsOf(table: DraftingTable): readonly RegExp[] {
  const known = FORMS.get(table)
  if (known !== undefined) return known
  const { units, agreed, by, on } = table.mark
  const unit = String.raw`^(?:(?<unit>(?:${units})(?:\s+\d{1,3})?)\s+)?`
  const adref = String.raw`ad[\s-]+ref(?:er[eé]ndum|\.)?(?![a-z])`
  const forms = [
    new RegExp(
      String.raw`${unit}(?:(?<agreed>${agreed})(?:\s+(?<adref>${adref}))?|(?<alone>${adref}))` +
        String.raw`(?:,?\s+(?:${by})\s+(?<by>.+?))??(?:,?\s+(?:${on})\s+(?<on>.*\d.*))?\.?$`,
      'i',
    ),
    new RegExp(String.raw`${unit}(?<agreed>${agreed})?\s*(?<adref>${adref}).*$`, 'i'),
  ]
  FORMS.set(table, forms)
  return forms
}
