import type { DraftingTable } from './drafting-table.js'
import { ADOPTED_TITLE, DATE_ALONE, JOB, SPONSORS, SYMBOL_IN_LINE, UN_NUMBER } from './front-lines.js'
import { asPrinted } from './paragraph.js'
import type { Recognised } from './recognise.js'
import type { Apparatus } from './segmented.js'

/** What stands before the opening: the title in one line, every line as printed, and what each line is. */
export interface FrontMatter {
  readonly title: string | null
  readonly titleBlocks: readonly string[]
  readonly apparatus: readonly Apparatus[]
}

/** Tells the title among the lines before a text: the last lines there that are no masthead and no adoption line. */
export function frontMatter(paragraphs: readonly Recognised[], table: DraftingTable): FrontMatter {
  const numbered = paragraphs.findLastIndex((paragraph) => UN_NUMBER.test(asPrinted(paragraph)))
  const isNumberAlone = numbered >= 0 && asPrinted(paragraphs[numbered] as Recognised).replace(UN_NUMBER, '') === ''
  const isBehindNumber = (index: number): boolean => isNumberAlone && index === numbered + 1 && isTitleLine(paragraphs[index] as Recognised)
  const kinds = withoutKindAlone(paragraphs, paragraphs.map((paragraph, index) => (isBehindNumber(index) ? 'TITLE' : kindOf(paragraph, table))), table)
  const lastTitle = kinds.lastIndexOf('TITLE')
  const firstTitle = numbered >= 0 && numbered <= lastTitle ? numbered : beginningOf(kinds, lastTitle)
  const isTitle = (index: number): boolean => kinds[index] === 'TITLE' && index >= firstTitle
  const title = paragraphs
    .filter((_, index) => isTitle(index))
    .map((paragraph) => asPrinted(paragraph).replace(UN_NUMBER, '').replace(SYMBOL_BEFORE, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(NOTE_SIGN, '')
    .trim()
  return {
    title: title === '' ? null : title,
    titleBlocks: paragraphs.map(asPrinted),
    apparatus: paragraphs.map((paragraph, index) => {
      const kind = kinds[index] as Apparatus['kind']
      return { kind: kind === 'TITLE' && !isTitle(index) ? 'MASTHEAD' : kind, asPrinted: asPrinted(paragraph), line: paragraph.line }
    }),
  }
}

const NOTE_SIGN = /\s*(?:\[\d{1,2}\]\/?|\d{1,2}\/|[*†]+|[¹²³⁰⁴-⁹]+)\s*$/

/** A symbol printed on the line of the title: “AG/RES. 2880 (XLVI-O/16) …”. */
const SYMBOL_BEFORE = /^[A-Z]{1,6}\/(?:RES|DEC)\.\s?\d+(?:\s?\([^)]{1,20}\))?\s+(?=\S)/

/** “United Nations African Institute …” right behind “75/197.” is a title, though a masthead begins so too. */
function isTitleLine(paragraph: Recognised): boolean {
  const text = asPrinted(paragraph)
  return !paragraph.isSignOnly && !DATE_ALONE.test(text) && !SYMBOL_IN_LINE.test(text) && !/^\[.*\]$/.test(text) && !SESSION_LINE.test(text)
}

const SESSION_LINE = /\b(?:session|meeting|sesi[oó]n|sesiones|sess[aã]o|s[eé]ance)$|^(?:agenda|tema|item|point)\b/i

function kindOf(paragraph: Recognised, table: DraftingTable): Apparatus['kind'] {
  const text = asPrinted(paragraph)
  if (paragraph.isSignOnly) return paragraph.text.length > 2 ? 'OTHER' : 'LONE_MARK'
  if (table.adoptionLine.test(text) || ADOPTED_TITLE.test(text)) return 'ADOPTION'
  if (table.masthead.test(text) || DATE_ALONE.test(text) || /\boriginal\s?:/i.test(text) || /^\[.*\]$/.test(text)) return 'MASTHEAD'
  if (UN_NUMBER.test(text)) return 'TITLE'
  if (JOB.test(text) || SPONSORS.test(text) || (text.length < 80 && table.closingLine.test(text))) return 'MASTHEAD'
  return SYMBOL_IN_LINE.test(text) && text.replace(SYMBOL_IN_LINE, '').replace(/\(?\d[\d/()-]*/g, '').trim().length < 20 ? 'MASTHEAD' : 'TITLE'
}

/** “RESOLUTION” on a line of its own is no title where another line is. */
function withoutKindAlone(paragraphs: readonly Recognised[], kinds: readonly Apparatus['kind'][], table: DraftingTable): readonly Apparatus['kind'][] {
  const isAlone = (text: string): boolean => table.kindWords.exec(text)?.[0].length === text.trim().length
  const others = kinds.filter((kind, index) => kind === 'TITLE' && !isAlone((paragraphs[index] as Recognised).text))
  return others.length === 0 ? kinds : kinds.map((kind, index) => (kind === 'TITLE' && isAlone((paragraphs[index] as Recognised).text) ? 'MASTHEAD' : kind))
}

/** First line of the run of title lines that ends at `last`; a masthead line above ends the run. */
function beginningOf(kinds: readonly Apparatus['kind'][], last: number): number {
  let first = last
  while (first > 0 && kinds[first - 1] === 'TITLE') first--
  return first
}
