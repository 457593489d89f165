import { readXml } from './xml-events.js'

/** One paragraph of a Word file as it stands in the XML, its label not yet counted. */
export interface DocxParagraph {
  readonly text: string
  readonly style: string
  readonly list: string | null
  readonly level: number | null
  readonly italicLead: number
  readonly isBold: boolean
  readonly isHeading: boolean
  readonly isCell: boolean
  readonly page: number
  /** References to notes, with their places in the text. */
  readonly notes: readonly { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly at: number }[]
  /** The note that the paragraph belongs to, in `footnotes.xml` and `endnotes.xml`. */
  readonly noteId: string | null
}

/** The paragraphs of one part in order, and whether it holds tracked changes; what was deleted or moved away is left out. */
export function paragraphsOf(file: string, xml: string): { readonly paragraphs: readonly DocxParagraph[]; readonly hasRevisions: boolean } {
  const paragraphs: DocxParagraph[] = []
  const open: Open[] = []
  const state = { page: 1, cells: 0, skipped: 0, noteId: null as string | null, hasRevisions: false, inText: false }
  readXml(file, xml, {
    open: (name, attribute) => {
      if (SKIPPED.has(name)) state.skipped++
      if (REVISIONS.has(name)) state.hasRevisions = true
      if (state.skipped > 0) return
      const value = attribute('w:val')
      const isOn = !/^(?:0|false|off|none)$/.test(value)
      const at = open.at(-1)
      if (name === 'p') open.push(beginning())
      else if (name === 'tc') state.cells++
      else if (name === 'footnote' || name === 'endnote') state.noteId = /separator|continuation/i.test(attribute('w:type')) ? null : attribute('w:id')
      else if (name === 'lastRenderedPageBreak') state.page++
      else if (at === undefined) return
      else if (name === 'rPr') at.inRun = at.inRunElement
      else if (name === 'r') Object.assign(at, { inRunElement: true, italic: false, bold: false, caps: false, hidden: false })
      else if (name === 'pStyle') at.style = value
      else if (name === 'numId') at.list = value
      else if (name === 'ilvl') at.level = Number(value)
      else if (name === 'outlineLvl') at.isHeading = Number(value) < 9
      else if (at.inRun && name === 'i') at.italic = isOn
      else if (at.inRun && name === 'b') at.bold = isOn
      else if (at.inRun && name === 'caps') at.caps = isOn
      else if (at.inRun && name === 'vanish') at.hidden = isOn
      else if (name === 't') state.inText = true
      else if (name === 'tab') write(at, '\t')
      else if (name === 'noBreakHyphen') write(at, '\u2011')
      else if (name === 'softHyphen') write(at, '\u00AD')
      else if (name === 'cr') write(at, '\n')
      else if (name === 'br') {
        if (attribute('w:type') === 'page') state.page++
        else write(at, '\n')
      } else if (name === 'footnoteReference' || name === 'endnoteReference') {
        at.notes.push({ kind: name === 'footnoteReference' ? 'footnote' : 'endnote', id: attribute('w:id'), at: at.text.length })
      }
    },
    text: (text) => {
      const at = open.at(-1)
      if (state.inText && state.skipped === 0 && at !== undefined) write(at, text)
    },
    close: (name) => {
      if (SKIPPED.has(name)) state.skipped--
      if (state.skipped > 0) return
      if (name === 't') state.inText = false
      const at = open.at(-1)
      if (name === 'tc') state.cells--
      if (name === 'footnote' || name === 'endnote') state.noteId = null
      if (at === undefined) return
      if (name === 'rPr') at.inRun = false
      if (name === 'r') at.inRunElement = false
      if (name === 'p') {
        open.pop()
        paragraphs.push(finished(at, state))
      }
    },
  })
  return { paragraphs, hasRevisions: state.hasRevisions }
}

/** Deleted and moved text, the second drawing of a text box, field codes, earlier properties, tab stops. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'pPrChange', 'rPrChange', 'sectPr', 'tabs'])
const REVISIONS = new Set(['ins', 'del', 'moveFrom', 'moveTo'])

interface Open {
  text: string
  style: string
  list: string | null
  level: number | null
  isHeading: boolean
  italicLead: number
  boldLetters: number
  readonly notes: { kind: 'footnote' | 'endnote'; id: string; at: number }[]
  inRunElement: boolean
  inRun: boolean
  italic: boolean
  bold: boolean
  caps: boolean
  hidden: boolean
}

function beginning(): Open {
  return { text: '', style: '', list: null, level: null, isHeading: false, italicLead: 0, boldLetters: 0, notes: [], inRunElement: false, inRun: false, italic: false, bold: false, caps: false, hidden: false }
}

function write(at: Open, raw: string): void {
  if (at.hidden) return
  const text = at.caps ? raw.toUpperCase() : raw
  const leads = at.italic && (at.italicLead === at.text.length || at.text.trim() === '')
  at.text += text
  if (leads) at.italicLead = at.text.length
  if (at.bold) at.boldLetters += text.replace(/\s/g, '').length
}

function finished(at: Open, { page, cells, noteId }: { readonly page: number; readonly cells: number; readonly noteId: string | null }): DocxParagraph {
  const { text, style, list, level, isHeading, italicLead, notes } = at
  const isBold = at.boldLetters > 0 && at.boldLetters >= text.replace(/\s/g, '').length
  return { text, style, list, level, isHeading, italicLead, notes, isBold, isCell: cells > 0, page, noteId }
}
