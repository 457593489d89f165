import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/ingest/formats/read-document.js'
import { makePdf } from './make-pdf.js'
import { makeZip } from './make-zip.js'
import { refusalOf } from './reading.js'

const noise = Buffer.from(Array.from({ length: 6000 }, (_, index) => (index * 7919 + 13) & 255))

describe('A file that cannot be read is refused with its name, what is wrong, and the way out', () => {
  it.each([
    ['empty.txt', Buffer.alloc(0), 'empty.txt: The file is empty. Give the document itself.'],
    ['blank.txt', Buffer.from(' \n\t\n'), 'blank.txt: The file holds no text. Give the document itself.'],
    ['noise.txt', noise, 'noise.txt: The file is binary: it holds no text that can be read. Give plain text, HTML, DOCX, PDF with a text layer, or Akoma Ntoso XML.'],
    ['zeros.bin', Buffer.alloc(4000), 'zeros.bin: The file is binary: it holds no text that can be read. Give plain text, HTML, DOCX, PDF with a text layer, or Akoma Ntoso XML.'],
    ['photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'photo.png: This is an image: it holds no text. Give the document as text, or as a PDF with a text layer.'],
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old.doc: This is an old Word file, or a Word file protected with a password. Open it in a word processor and save it as DOCX without a password.'],
    ['rich.rtf', Buffer.from('{\\rtf1 Text}'), 'rich.rtf: This is a rich text file (RTF). Save it as DOCX, PDF or plain text.'],
    ['other.zip', makeZip({ 'readme.txt': 'Text' }), 'other.zip: The archive holds no Word document. Give the DOCX file itself, or the document as PDF or plain text.'],
    ['bomb.docx', makeZip({ 'word/document.xml': Buffer.alloc(80_000_000, 32) }), 'bomb.docx: The file unpacks to more than 60 MB of text: no document of this family does. Give the document without what was added to it.'],
    ['scan.pdf', makePdf([[], []]), 'scan.pdf: The PDF has no text layer: its 2 pages are pictures of a text. Run it through text recognition (OCR), or give the document as text.'],
    ['locked.pdf', makePdf([[{ text: 'We, the ministers', y: 700 }]], 'secret'), 'locked.pdf: The PDF is protected with a password. Save a copy without the password and give that.'],
    ['long.txt', Buffer.from('word '.repeat(1_100_000)), 'long.txt: The text is longer than 5000000 characters. Give the documents in it one by one.'],
  ])('%s', async (file, bytes, sentence) => {
    expect(await refusalOf(file, bytes)).toBe(sentence)
  })

  it.each([
    ['lying.docx', makeZip({ 'word/document.xml': Buffer.alloc(5_000_000, 32) }, 1000), 'The Word file is damaged'],
    ['torn.docx', Buffer.from('PK\x03\x04 and no more'), 'The archive is damaged'],
    ['torn.pdf', Buffer.from('%PDF-1.7 and no more'), 'The PDF is damaged'],
    ['broken.docx', makeZip({ 'word/document.xml': '<w:document><w:p>' }), 'The XML is not well formed'],
  ])('%s', async (file, bytes, problem) => {
    expect(await refusalOf(file, bytes)).toContain(`${file}`)
    expect(await refusalOf(file, bytes)).toContain(problem)
  })

  it('a file that is not there, a folder, and 200 MB that are never opened', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ingest-'))
    try {
      const large = join(folder, 'large.txt')
      await writeFile(large, '')
      await truncate(large, 200 * 1024 * 1024)
      expect(await readDocument(join(folder, 'none.txt'))).toMatchObject({ fault: { file: 'none.txt', problem: 'There is no such file.' } })
      expect(await readDocument(folder)).toMatchObject({ fault: { problem: 'This is no file.' } })
      expect(await readDocument(large)).toMatchObject({ fault: { problem: 'The file has 200 MB; up to 50 MB are read.' } })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
