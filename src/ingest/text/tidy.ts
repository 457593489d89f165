import { nameKey } from '../../domain/names/name-key.js'
import type { Block } from '../formats/block.js'
import { endsInAbbreviation } from './abbreviations.js'
import type { DraftingTable } from './drafting-table.js'
import { isFrontLine } from './front-lines.js'
import { withoutInlineNotes } from './inline-notes.js'
import { readLabels } from './labels.js'
import { leadOf } from './leads.js'
import { mendLines, spellingOf, type Spelling } from './mend-lines.js'
import { paragraphOf, type Paragraph } from './paragraph.js'
import { isPartSign } from './recognise.js'
import { isBareOpener, isCapitals } from './speakers.js'
import type { Apparatus } from './segmented.js'
import { unflatten } from './unflatten.js'

/** The paragraphs of the blocks, and the page numbers and running heads that were taken out from between them. */
export interface Tidied {
  readonly paragraphs: readonly Paragraph[]
  readonly furniture: readonly Apparatus[]
}

/** Paragraphs with line ends mended, run-together ones parted, and a label alone on its line joined with what it labels. */
export function tidy(blocks: readonly Block[], table: DraftingTable): Tidied {
  const spelling: Spelling = blocks.some(({ text }) => text.includes('\n')) ? spellingOf(blocks.map(({ text }) => text)) : new Set<string>()
  const opening = blocks.findIndex(({ text }) => text.split('\n').some((line) => isBareOpener(line.trim(), table)))
  const printed = blocks.flatMap((block, index) => unflattenedWith(table)(block).map((part) => ({ part, isFront: index <= opening }))).flatMap(({ part: block, isFront }) => partedAt(block, table, isFront).flatMap((part) => paragraphsOf(block, part, spelling)))
  const { kept, furniture } = withoutFurniture(printed.filter(({ text, readings }) => text !== '' || readings.length > 0))
  return { paragraphs: joinLabels(withoutRunningQuotes(kept)), furniture }
}

/** A text that lost its line ends as the blocks it was; a note or a block with places of its own is left alone. */
function unflattenedWith(table: DraftingTable): (block: Block) => readonly Block[] {
  return (block) => {
    if (block.text.includes('\n') || (block.noteReferences?.length ?? 0) > 0 || block.kind === 'footnote') return [block]
    const parts = unflatten(block.text, table).split('\n')
    return parts.length === 1 ? [block] : parts.map((text) => ({ text, kind: block.kind, line: block.line, page: block.page }))
  }
}

/** The paragraph of a part, and behind it the notes that stood inside it. */
function paragraphsOf(block: Block, part: Part, spelling: Spelling): readonly Paragraph[] {
  const { text, notes } = withoutInlineNotes(mendLines(part.text, spelling))
  return [
    paragraphOf(block, text, part.line, part.shift),
    ...notes.map((note) => paragraphOf({ text: note, kind: 'footnote', line: part.line, page: block.page }, note, part.line)),
  ]
}

interface Part {
  readonly text: string
  readonly line: number
  readonly shift: number
}

/** A block of several printed lines parts where a line begins a paragraph of its own. */
function partedAt(block: Block, table: DraftingTable, isFront: boolean): readonly Part[] {
  const lines = behindEnacting(block.text, table).split('\n')
  const parts: Part[] = []
  let text = ''
  let line = block.line
  let shift = 0
  let before = 0
  const opener = lines.findIndex((printed) => isBareOpener(printed.trim(), table))
  const frontUntil = isFront ? (opener === -1 ? lines.length : opener) : 0
  const width = Math.max(...lines.map((printed) => printed.trim().length))
  for (const [index, next] of lines.entries()) {
    const isAbove = index < frontUntil && isFrontLine(lines[index - 1] ?? '', table) !== isFrontLine(next, table)
    const standsAlone = index < frontUntil && (isAbove || isFrontLine(next, table)) && !/(?:,| on| el| le| em)$|^\[[^\]]*$/.test((lines[index - 1] ?? '').trim())
    if (text !== '' && (standsAlone || beginsParagraph({ before: lines[index - 1] as string, line: next, after: lines[index + 1], width }, table))) {
      parts.push({ text, line, shift })
      text = ''
      line = block.line + index
      shift = before
    }
    text = text === '' ? next : `${text}\n${next}`
    before += next.length + 1
  }
  return [...parts, { text, line, shift }]
}

/** “RESOLVES: 1. To urge …” on one line parts behind the enacting word. */
function behindEnacting(text: string, table: DraftingTable): string {
  const word = /^(\p{Lu}{6,14})\s?: (?=\S)/u.exec(text)
  return word !== null && table.enactingVerbs.includes(nameKey(word[1] as string)) ? `${text.slice(0, word[0].length - 1)}\n${text.slice(word[0].length)}` : text
}

interface PrintedLine {
  readonly before: string
  readonly line: string
  readonly after: string | undefined
  /** Length of the longest line around. */
  readonly width: number
}

function beginsParagraph(printed: PrintedLine, table: DraftingTable): boolean {
  const before = printed.before.trim()
  const line = printed.line.trim()
  if (/^\p{Lu}{6,14}\s?:$/u.test(before) && table.enactingVerbs.includes(nameKey(before))) return true
  if (isCapitals(before) !== isCapitals(line) && line.length > 1 && /^[\p{Lu}(\d]/u.test(line) && (isCapitals(line) || isWhole(before))) return true
  if (table.adoptionLine.test(line) && line.startsWith('(')) return true
  if (isBareOpener(line, table) || isBareOpener(before, table) || RULE.test(before) || RULE.test(line)) return true
  const isShort = (text: string): boolean => text.length < printed.width * 0.6
  if (!isTerminated(before, table)) return isShort(before) && /^\p{Lu}|^[IVX\d]/u.test(before) && beginsUnit(line, table)
  if (beginsUnit(line, table) || (/\.$/.test(before) && NOTE_LINE.test(line)) || hangsOnFrame(line, table)) return true
  return isShort(line) && /^\p{Lu}/u.test(line) && !isTerminated(line, table) && printed.after !== undefined && beginsUnit(printed.after.trim(), table)
}

/** “That …”, “Que …” with a capital goes on with what a participle with a colon began. */
function hangsOnFrame(line: string, table: DraftingTable): boolean {
  const [first] = line.split(/\s/, 1)
  return first !== undefined && /^\p{Lu}\p{Ll}+$/u.test(first) && nameKey(first) === table.subordinator
}

/** True for a line that begins with a label, a participle of the preamble or an operative verb. */
function beginsUnit(line: string, table: DraftingTable): boolean {
  if (readLabels(line).length > 0) return true
  const lead = leadOf(line, table)
  return lead !== null && (lead.isListed || table.endingIsEnough)
}

const RULE = /^[_\-–—―*]{5,}$/
const NOTE_LINE = /^\d{1,3}\s+[\p{Lu}“"]/u

function isWhole(line: string): boolean {
  return line.split(/\s+/).length > 1 || /[:,]$/.test(line)
}

function isTerminated(line: string, table: DraftingTable): boolean {
  if (endsInAbbreviation(line)) return false
  return /[.;:,]["”»)\]]*\s?(?:\d{1,3})?$/.test(line) || table.proposal.joiners.some((joiner) => line.endsWith(` ${joiner}`))
}

const PAGE_NUMBER = /^(?:[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}|\d{1,3}\s*\/\s*\d{1,3}|(?:page|p[aá]gina|p[aá]g\.|p\.)\s*\d{1,4}(?:\s*(?:of|de|sur|\/)\s*\d{1,4})?)$/i
const JOB_NUMBER = /^\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{1,3}\/\d{1,3})?$|^\d{1,3}\/\d{1,3}\s+\d{2}-\d{5}(?:\s*\([A-Z]\))?$/
const SYMBOL_ALONE = /^[A-Z]{1,8}(?:[-/][\w.()-]+)+(?:\s?\([^)]{1,20}\))?$/

function withoutFurniture(paragraphs: readonly Paragraph[]): { kept: readonly Paragraph[]; furniture: readonly Apparatus[] } {
  const times = new Map<string, number>()
  for (const { text } of paragraphs) if (text.length <= 160) times.set(text, (times.get(text) ?? 0) + 1)
  const seen = new Set<string>()
  const furniture: Apparatus[] = []
  const kept = paragraphs.filter((paragraph) => {
    const { text, label, kind, line } = paragraph
    if (kind === 'footnote' || label !== null) return true
    const often = times.get(text) ?? 0
    const repeats = seen.has(text) && ((often >= 3 && !/[.;:,]$/.test(text)) || (often >= 2 && SYMBOL_ALONE.test(text)))
    seen.add(text)
    if (!repeats && !PAGE_NUMBER.test(text) && !JOB_NUMBER.test(text)) return true
    furniture.push({ kind: 'OTHER', asPrinted: text, line })
    return false
  })
  return { kept, furniture }
}

/** A text quoted whole has a quotation mark before each paragraph and one that closes behind the last; they are the quoting text's. */
function withoutRunningQuotes(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isOpen = ({ text }: Paragraph): boolean => /^[“"«]/.test(text) && (text.match(/[“«]/g)?.length ?? 0) > (text.match(/[”»]/g)?.length ?? 0)
  if (paragraphs.filter(isOpen).length < 3) return paragraphs
  return paragraphs.map((paragraph, index) => {
    const before = paragraphs[index - 1]
    if (isOpen(paragraph)) return { ...paragraph, text: paragraph.text.slice(1) }
    const closes = before !== undefined && isOpen(before) && /^[“«].*[”»]$/su.test(paragraph.text)
    return closes ? { ...paragraph, text: paragraph.text.slice(1, -1) } : paragraph
  })
}

/** A label alone on its line, or the head of a bracket (“[PER:”), goes before what follows it. */
function joinLabels(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const waiting = joined.at(-1)
    if (waiting === undefined || paragraph.kind === 'footnote') {
      joined.push(paragraph)
    } else if (waiting.text === '' && waiting.readings.length > 0 && paragraph.readings.length === 0 && !(isPartSign(waiting.label ?? '') && /[,;.:]$/.test(paragraph.text))) {
      joined[joined.length - 1] = { ...paragraph, label: waiting.label, readings: waiting.readings }
    } else if (waiting.readings.length === 0 && BRACKET_HEAD.test(waiting.text)) {
      const text = `${waiting.text} ${paragraph.text}`
      const gone = text.length - paragraph.text.length
      const references = paragraph.references.map(({ sign, at }) => ({ sign, at: at + gone }))
      joined[joined.length - 1] = { ...paragraph, text, references, italicLead: 0, line: waiting.line }
    } else {
      joined.push(paragraph)
    }
  }
  return joined
}

const BRACKET_HEAD = /^\[\s*(?:\p{Lu}[^:[\].;]{1,60}:)?$/u
