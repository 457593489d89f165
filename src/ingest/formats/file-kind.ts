import type { DocumentFormat } from './block.js'
import { refuse } from './ingest-fault.js'

/** The kind of a file, told by its first bytes and then by its name; refuses what cannot be read, and says what would help. */
export function kindOf(file: string, bytes: Uint8Array): DocumentFormat {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const known = SIGNATURES.find(({ starts }) => starts.test(start))
  if (known !== undefined) {
    return 'format' in known ? known.format : refuse({ file, problem: known.problem, wayOut: known.wayOut })
  }
  const words = start.replaceAll('\0', '').replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '').trimStart()
  if (/^<\?xml|^<(?:\w+:)?akomaNtoso/i.test(words) && /<(?:\w+:)?akomaNtoso\b/.test(words)) return 'AKOMA_NTOSO'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|table|main|article)\b/i.test(words)) return 'HTML'
  if (/^<\?xml|^<!DOCTYPE/i.test(words)) {
    return /<(?:\w+:)?akomaNtoso\b|akomantoso/i.test(words) || /\.(?:xml|akn)$/i.test(file) ? 'AKOMA_NTOSO' : 'HTML'
  }
  if (/\.html?$/i.test(file) && /<[a-z]+[\s>]/i.test(words)) return 'HTML'
  return 'TEXT'
}

type Known = { readonly starts: RegExp } & ({ readonly format: DocumentFormat } | { readonly problem: string; readonly wayOut: string })

const SIGNATURES: readonly Known[] = [
  { starts: /^[\s\S]{0,1024}%PDF-/, format: 'PDF' },
  { starts: /^PK\x03\x04/, format: 'DOCX' },
  { starts: /^PK\x05\x06/, problem: 'The archive is empty.', wayOut: 'Give the DOCX file itself.' },
  { starts: /^\xD0\xCF\x11\xE0/, problem: 'This is an old Word file, or a Word file protected with a password.', wayOut: 'Open it in a word processor and save it as DOCX without a password.' },
  { starts: /^\{\\rtf/, problem: 'This is a rich text file (RTF).', wayOut: 'Save it as DOCX, PDF or plain text.' },
  { starts: /^\x1F\x8B|^7z\xBC\xAF|^Rar!|^BZh/, problem: 'This is a packed archive.', wayOut: 'Unpack it and give the documents inside.' },
  { starts: /^\x89PNG|^\xFF\xD8\xFF|^GIF8|^II\*\0|^MM\0\*|^BM[\s\S]{4}\0\0\0\0/, problem: 'This is an image: it holds no text.', wayOut: 'Give the document as text, or as a PDF with a text layer.' },
]
