import type { Block, ReadDocument } from './block.js'
import { numbererOf } from './docx-numbering.js'
import { openDocx } from './docx-package.js'
import { paragraphsOf, type DocxParagraph } from './docx-paragraphs.js'
import { styleFinder } from './docx-styles.js'

/** Reads a Word file: its paragraphs with their automatic labels as printed, and its notes behind them. */
export async function readDocx(file: string, bytes: Uint8Array): Promise<ReadDocument> {
  const parts = await openDocx(file, bytes)
  const style = styleFinder(file, parts.styles)
  const number = numbererOf(file, parts.numbering)
  const { paragraphs, hasRevisions } = paragraphsOf(file, parts.document)
  const signs = new Map<string, string>()
  const blocks: Block[] = []
  for (const paragraph of paragraphs) {
    const block = blockOf(paragraph)
    if (block !== null) blocks.push(block)
  }
  const contents = paragraphs.filter((paragraph) => style(paragraph.style).isContents).length
  const notes = [...notesOf('footnote', parts.footnotes), ...notesOf('endnote', parts.endnotes)]
  return {
    file,
    format: 'DOCX',
    encoding: 'UTF-8',
    blocks: [...blocks, ...notes],
    remarks: [
      ...(hasRevisions ? ['The file holds tracked changes: insertions are read as text, deletions are left out.'] : []),
      ...(contents > 0 ? [`${contents} ${contents === 1 ? 'line' : 'lines'} of a table of contents left out.`] : []),
    ],
  }

  function blockOf(paragraph: DocxParagraph): Block | null {
    const its = style(paragraph.style)
    const list = paragraph.list ?? its.list
    const label = list === null || list === '0' ? null : number(list, paragraph.level ?? its.level)
    const text = its.isCapitals ? paragraph.text.toUpperCase() : paragraph.text
    if (text.trim() === '' || its.isContents) return null
    const shift = label === null ? 0 : label.length + 1
    return {
      text: label === null ? text : `${label}\t${text}`,
      kind: its.isHeading || paragraph.isHeading ? 'heading' : paragraph.isCell ? 'table-cell' : label === '•' ? 'list-item' : 'paragraph',
      line: blocks.length + 1,
      page: paragraph.page,
      italicLead: its.isItalic ? text.length + shift : paragraph.italicLead === 0 ? 0 : paragraph.italicLead + shift,
      bold: its.isBold || paragraph.isBold,
      noteReferences: paragraph.notes.map(({ kind, id, at }) => ({ sign: signOf(kind, id), at: at + shift })),
    }
  }

  /** Notes are numbered in the order in which the text refers to them. */
  function signOf(kind: string, id: string): string {
    const known = signs.get(`${kind} ${id}`)
    if (known !== undefined) return known
    const count = [...signs.keys()].filter((key) => key.startsWith(kind)).length + 1
    const sign = kind === 'endnote' && parts.footnotes !== undefined && [...signs.keys()].some((key) => key.startsWith('footnote')) ? `e${count}` : String(count)
    signs.set(`${kind} ${id}`, sign)
    return sign
  }

  function notesOf(kind: 'footnote' | 'endnote', xml: string | undefined): readonly Block[] {
    if (xml === undefined) return []
    const texts = new Map<string, string[]>()
    for (const { noteId, text } of paragraphsOf(file, xml).paragraphs) {
      if (noteId !== null && text.trim() !== '') texts.set(noteId, [...(texts.get(noteId) ?? []), text.trim()])
    }
    return [...signs].flatMap(([key, sign]) => {
      const [of, id] = key.split(' ') as [string, string]
      const text = of === kind ? texts.get(id)?.join(' ') : undefined
      return text === undefined ? [] : [{ text, kind: 'footnote' as const, noteSign: sign, line: blocks.length + 1 }]
    })
  }
}
