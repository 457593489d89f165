import { getDocument, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadDocument } from './block.js'
import { refuse } from './ingest-fault.js'
import { MOST_CHARACTERS, MOST_MILLISECONDS } from './limits.js'
import { blocksOfLines } from './pdf-blocks.js'
import { linesOf, type PlacedText, type PrintedLine } from './pdf-lines.js'
import { withoutRunningHeads } from './running-heads.js'

/** Reads the text layer of a PDF; refuses one that is protected with a password, damaged, or a picture of a text. */
export async function readPdf(file: string, bytes: Uint8Array): Promise<ReadDocument> {
  const document = await opened(file, bytes)
  const until = performance.now() + MOST_MILLISECONDS
  try {
    const pages: (readonly PrintedLine[])[] = []
    let characters = 0
    for (let number = 1; number <= document.numPages; number++) {
      if (performance.now() > until) refuse({ file, place: `page ${number}`, problem: `Reading takes longer than ${MOST_MILLISECONDS / 1000} seconds.`, wayOut: 'Give the document as DOCX or plain text.' })
      const lines = await linesOfPage(await document.getPage(number), number)
      characters += lines.reduce((sum, { text }) => sum + text.length, 0)
      if (characters > MOST_CHARACTERS) refuse({ file, place: `page ${number}`, problem: `The text is longer than ${MOST_CHARACTERS} characters.`, wayOut: 'Give the documents in it one by one.' })
      pages.push(lines)
    }
    const empty = pages.filter((page) => page.length === 0).length
    if (characters < 16 * pages.length) {
      refuse({ file, problem: `The PDF has no text layer: ${pages.length === 1 ? 'its page is a picture' : `its ${pages.length} pages are pictures`} of a text.`, wayOut: 'Run it through text recognition (OCR), or give the document as text.' })
    }
    const { pages: bare, removed } = withoutRunningHeads(pages)
    return {
      file,
      format: 'PDF',
      encoding: null,
      blocks: blocksOfLines(bare),
      remarks: [
        ...(removed > 0 ? [`${removed} running heads and page numbers left out.`] : []),
        ...(empty > 0 ? [`${empty} of ${pages.length} pages hold no text.`] : []),
      ],
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

const MOST_PAGES = 3000

async function opened(file: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const loading = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWasm: false, stopAtErrors: false, verbosity: VerbosityLevel.ERRORS })
  let document: PDFDocumentProxy
  try {
    document = await loading.promise
  } catch (error) {
    await loading.destroy()
    if (error instanceof Error && error.name === 'PasswordException') refuse({ file, problem: 'The PDF is protected with a password.', wayOut: 'Save a copy without the password and give that.' })
    refuse({ file, problem: `The PDF is damaged (${error instanceof Error ? error.message.replace(/\.$/, '') : String(error)}).`, wayOut: 'Open it in a viewer and print it to a new PDF.' })
  }
  if (document.numPages > MOST_PAGES) {
    const { numPages } = document
    await loading.destroy()
    refuse({ file, problem: `The PDF has ${numPages} pages.`, wayOut: `Give the documents in it one by one, up to ${MOST_PAGES} pages each.` })
  }
  return document
}

async function linesOfPage(page: PDFPageProxy, number: number): Promise<readonly PrintedLine[]> {
  const { items } = await page.getTextContent()
  const stretches: PlacedText[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    const [, skew = 0, , height = 0, x = 0, y = 0] = item.transform as number[]
    if (Math.abs(skew) > 0.01 * Math.abs(height)) continue
    stretches.push({ text: item.str, x, y, width: item.width, size: Math.abs(height) || item.height })
  }
  page.cleanup()
  return linesOf(stretches, number)
}
