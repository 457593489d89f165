import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { readAkomaNtoso } from './akoma-ntoso.js'
import type { ReadDocument } from './block.js'
import { decode } from './decode.js'
import { readDocx } from './docx.js'
import { kindOf } from './file-kind.js'
import { blocksOfHtml, declaredEncoding } from './html.js'
import { faultOf, refuse, type IngestFault } from './ingest-fault.js'
import { MOST_BYTES, MOST_CHARACTERS } from './limits.js'
import { readPdf } from './pdf.js'
import { blocksOfText } from './plain-text.js'

/** A file that was read, or why it was not. */
export type ReadResult = { readonly document: ReadDocument } | { readonly fault: IngestFault }

/** Reads a file of any of the formats; what is wrong with it comes back as a fault and is never thrown. */
export async function readDocument(path: string): Promise<ReadResult> {
  const file = basename(path)
  return attempt(file, async () => {
    const found = await stat(path).catch(() => null)
    if (found === null) refuse({ file, problem: 'There is no such file.', wayOut: `Check the path “${path}”.` })
    if (!found.isFile()) refuse({ file, problem: 'This is no file.', wayOut: 'Give the documents themselves.' })
    if (found.size > MOST_BYTES) refuseLarge(file, found.size)
    return read(file, await readFile(path))
  })
}

/** Reads the bytes of a file whose name is known, like `readDocument`. */
export function readBytes(file: string, bytes: Uint8Array): Promise<ReadResult> {
  return attempt(file, () => read(file, bytes))
}

async function attempt(file: string, reading: () => Promise<ReadDocument>): Promise<ReadResult> {
  try {
    return { document: await reading() }
  } catch (error) {
    const fault = faultOf(error)
    if (fault !== null) return { fault }
    const problem = `The file cannot be read (${error instanceof Error ? error.message.replace(/\.$/, '') : String(error)}).`
    return { fault: { file, problem, wayOut: 'Open it in the program it was made with and save it again, or give the document as plain text.' } }
  }
}

async function read(file: string, bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > MOST_BYTES) refuseLarge(file, bytes.length)
  if (bytes.length === 0) refuse({ file, problem: 'The file is empty.', wayOut: 'Give the document itself.' })
  const document = await draw(file, bytes)
  const characters = document.blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (characters === 0) refuse({ file, problem: 'The file holds no text.', wayOut: 'Give the document itself.' })
  if (characters > MOST_CHARACTERS) refuse({ file, problem: `The text is longer than ${MOST_CHARACTERS} characters.`, wayOut: 'Give the documents in it one by one.' })
  return document
}

async function draw(file: string, bytes: Uint8Array): Promise<ReadDocument> {
  const kind = kindOf(file, bytes)
  if (kind === 'PDF') return readPdf(file, bytes)
  if (kind === 'DOCX') return readDocx(file, bytes)
  const { text, encoding, remarks } = decode(file, bytes, kind === 'TEXT' ? null : declaredEncoding(bytes))
  if (kind === 'AKOMA_NTOSO') return { ...readAkomaNtoso(file, text), encoding, remarks }
  return { file, format: kind, encoding, blocks: kind === 'HTML' ? blocksOfHtml(text) : blocksOfText(text), remarks }
}

function refuseLarge(file: string, size: number): never {
  refuse({ file, problem: `The file has ${Math.round(size / 1024 / 1024)} MB; up to ${MOST_BYTES / 1024 / 1024} MB are read.`, wayOut: 'Give the documents in it one by one.' })
}
