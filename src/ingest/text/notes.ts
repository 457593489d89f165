import type { DraftingTable } from './drafting-table.js'
import { leadOf } from './leads.js'
import { asPrinted, type Paragraph } from './paragraph.js'

/** One printed note: its sign, or null where it was lost, the sign as printed (“1.”, “1/”), and its paragraphs in order. */
export interface PrintedNote {
  readonly sign: string | null
  readonly label: string | null
  readonly paragraphs: readonly Paragraph[]
}

/** The notes of a text apart from its body; both keep their printed order. */
export interface BodyAndNotes {
  readonly body: readonly Paragraph[]
  readonly notes: readonly PrintedNote[]
}

/**
 * Finds the notes that a file marks as such, that stand under a heading or a rule, or that stand at the foot of a
 * page with a number that the text before them refers to.
 */
export function separateNotes(paragraphs: readonly Paragraph[], table: DraftingTable): BodyAndNotes {
  const body: Paragraph[] = []
  const notes: { sign: string | null; label: string | null; paragraphs: Paragraph[] }[] = []
  const referredTo = new Set<string>()
  let expected = 1
  let area: 'HEADING' | 'RULE' | null = null
  let counted = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'footnote') {
      notes.push({ sign: paragraph.noteSign, label: paragraph.noteSign, paragraphs: [unlabelled(paragraph, asPrinted(paragraph))] })
      continue
    }
    const opened = opensArea(paragraph, paragraphs[index + 1], table)
    if (opened !== null) {
      area = opened
      body.push(paragraph)
      continue
    }
    if (paragraph.readings.length === 0 && table.annex.test(paragraph.text)) area = null
    const signed = signOf(paragraph, area !== null)
    const isExpected = signed !== null && referredTo.has(signed.sign) && (signed.sign === String(expected) || !/^\d/.test(signed.sign))
    if (signed !== null && (area === 'HEADING' || isExpected || (area === 'RULE' && (paragraph.label === null || isCountedNote(paragraph, counted, body, table))))) {
      counted = paragraph.label === null ? 0 : Number(signed.sign)
      notes.push({ sign: signed.sign, label: signed.label, paragraphs: [unlabelled(paragraph, signed.text)] })
      if (/^\d+$/.test(signed.sign)) expected = Number(signed.sign) + 1
    } else if (area === 'HEADING' && notes.length > 0 && paragraph.readings.length === 0) {
      notes.at(-1)?.paragraphs.push(paragraph)
    } else {
      area = null
      body.push(paragraph)
      for (const { sign } of [...noteReferencesIn(paragraph.text), ...paragraph.references]) referredTo.add(sign)
    }
  }
  return { body, notes }
}

/** “1. The delegation of … states that …” under a rule: a count that begins again and does nothing is one of notes. */
function isCountedNote({ readings, text }: Paragraph, counted: number, body: readonly Paragraph[], table: DraftingTable): boolean {
  const [reading] = readings
  if (reading?.kind !== 'NUMBER' || reading.value !== counted + 1 || leadOf(text, table) !== null) return false
  return body.some((before) => before.readings[0]?.kind === 'NUMBER' && before.readings[0].style === reading.style)
}

/** Everything in a text that is printed as a note reference would be, with the stretch it fills. */
export function* noteReferencesIn(text: string): Generator<{ readonly sign: string; readonly start: number; readonly end: number; readonly hasStroke: boolean }> {
  for (const match of text.matchAll(REFERENCE)) {
    const sign = (match[1] ?? match[2]?.normalize('NFKC') ?? match[3] ?? match[4] ?? match[5]) as string
    yield { sign, start: match.index, end: match.index + match[0].length, hasStroke: match[0].endsWith('/') }
  }
}

/** A number or sign glued to the word, the year, the stop or the bracket before it, or raised, or in brackets of its own; older texts print “ships, 4/ as well”, and a raised number is drawn as “ships, 4 as well”. */
const REFERENCE =
  /(?<=[\p{L}.,;:)\]”"’»]|\b(?:19|20)\d\d)\[?(\d{1,3})\]?\/?(?=[\s,.;:)\]”"’»]|$)|(?<=\S)([¹²³⁰⁴-⁹]{1,3})\/?|(?<=\S)\[?([*†‡]{1,3})\]?\/?(?=[\s,.;:)]|$)|(?<=[\p{L},.;:)”"’»]) (\d{1,3})\/(?=[\s,.;:)]|$)|(?<=\p{L}[,;:)”"’»]) (\d{1,2})(?=\s(?!(?:and|or|to|y|o|a|et|ou)\s\d|\p{Lu}\p{Ll}+ \d{4})|$)/gu

const SIGN = /^(?:\[(\d{1,3}|[*†‡]{1,3})\]\/?|(\d{1,3})\/|(\d{1,3})(?=\s)|([*†‡]{1,3})\/?)\s*(?=\S)/

function signOf(paragraph: Paragraph, inArea: boolean): { readonly sign: string; readonly label: string; readonly text: string } | null {
  const [reading] = paragraph.readings
  if (reading !== undefined) {
    if (inArea && reading.kind === 'NUMBER') return { sign: String(reading.value), label: reading.printed ?? String(reading.value), text: paragraph.text }
    return reading.style.startsWith('*') ? { sign: reading.style, label: reading.style, text: paragraph.text } : null
  }
  const plain = paragraph.text.slice(0, 12).normalize('NFKC') + paragraph.text.slice(12)
  const match = SIGN.exec(plain)
  if (match === null) return null
  return { sign: (match[1] ?? match[2] ?? match[3] ?? match[4]) as string, label: match[0].trim(), text: plain.slice(match[0].length) }
}

/** A heading (“Notes”) or a rule before a first note opens the place where notes stand. */
function opensArea(paragraph: Paragraph, next: Paragraph | undefined, table: DraftingTable): 'HEADING' | 'RULE' | null {
  if (paragraph.readings.length > 0 || next === undefined || signOf(next, true) === null) return null
  if (table.notesHeading.test(paragraph.text)) return 'HEADING'
  return /^[_\-–—―]{5,}$/.test(paragraph.text) ? 'RULE' : null
}

function unlabelled(paragraph: Paragraph, text: string): Paragraph {
  return { ...paragraph, text, label: null, readings: [] }
}
