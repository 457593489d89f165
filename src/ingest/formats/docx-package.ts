import { promisify } from 'node:util'
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl'
import { refuse } from './ingest-fault.js'

/** The parts of a Word file that hold its text, as XML; a part that the file does not have is missing here. */
export interface DocxParts {
  readonly document: string
  readonly footnotes?: string | undefined
  readonly endnotes?: string | undefined
  readonly numbering?: string | undefined
  readonly styles?: string | undefined
}

/** Opens a Word file; refuses archives that unpack to more than any text does (a zip bomb), and those that are no Word file. */
export async function openDocx(file: string, bytes: Uint8Array): Promise<DocxParts> {
  const parts = new Map<string, string>()
  const zip = await opened(file, bytes)
  await new Promise<void>((resolve, reject) => {
    let left = MOST_UNPACKED
    zip.on('error', (error: Error) => reject(error))
    zip.on('end', () => resolve())
    zip.on('entry', (entry: Entry) => {
      const name = /^word\/([\w-]+)\.xml$/.exec(entry.fileName)?.[1]
      if (name === undefined || !WANTED.test(name)) {
        zip.readEntry()
        return
      }
      unpack(zip, entry, left)
        .then((part) => {
          left -= part.length
          parts.set(name.replace(/\d+$/, ''), part)
          zip.readEntry()
        })
        .catch(reject)
    })
    if (zip.entryCount > MOST_ENTRIES) reject(new Error(BOMB))
    else zip.readEntry()
  }).catch((error: unknown) => {
    zip.close()
    if (error instanceof Error && error.message === BOMB) refuse({ file, problem: `The file unpacks to more than ${MOST_UNPACKED / 1_000_000} MB of text: no document of this family does.`, wayOut: 'Give the document without what was added to it.' })
    refuse({ file, problem: `The Word file is damaged (${plainly(error)}).`, wayOut: 'Open it in a word processor and save it again.' })
  })
  const document = parts.get('document')
  if (document === undefined) refuse({ file, problem: 'The archive holds no Word document.', wayOut: 'Give the DOCX file itself, or the document as PDF or plain text.' })
  return { document, footnotes: parts.get('footnotes'), endnotes: parts.get('endnotes'), numbering: parts.get('numbering'), styles: parts.get('styles') }
}

const WANTED = /^(?:document\d?|footnotes|endnotes|numbering|styles)$/
const MOST_UNPACKED = 60_000_000
const MOST_ENTRIES = 20_000
const BOMB = 'too large'
const fromBufferPromise: (archive: Buffer, options: Options) => Promise<ZipFile> = promisify(fromBuffer)

async function opened(file: string, bytes: Uint8Array): Promise<ZipFile> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    return await fromBufferPromise(archive, { lazyEntries: true })
  } catch (error) {
    refuse({ file, problem: `The archive is damaged (${plainly(error)}).`, wayOut: 'Open the document in a word processor and save it again.' })
  }
}

function plainly(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
}

/** Unpacks one part; what the archive says of its size is not believed, the bytes are counted. */
function unpack(zip: ZipFile, entry: Entry, most: number): Promise<string> {
  return new Promise((resolve, reject) => {
    if (entry.uncompressedSize > most) {
      reject(new Error(BOMB))
      return
    }
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error)
        return
      }
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > most) stream.destroy(new Error(BOMB))
        else chunks.push(chunk)
      })
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    })
  })
}
