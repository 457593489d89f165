import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { refuse } from './ingest-fault.js'

/** Bytes as text, the encoding they were read in, and remarks on what was guessed or could not be read. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly remarks: readonly string[]
}

/**
 * Reads bytes as text: by their byte order mark, by the encoding that the file names (`declared`), as UTF-8 where that
 * is what they are, else by what their letters look like. What cannot be read stays as U+FFFD. A binary is refused.
 */
export function decode(file: string, bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  if (marked !== undefined) return checked(file, { text: iconv.decode(Buffer.from(bytes.subarray(marked.mark.length)), marked.encoding), encoding: marked.encoding, remarks: [] })
  const wide = wideOf(bytes)
  if (wide !== null) {
    const remark = `No byte order mark; every other byte is zero, so the text is read as ${wide}.`
    return checked(file, { text: iconv.decode(Buffer.from(bytes), wide), encoding: wide, remarks: [remark] })
  }
  if (bytes.subarray(0, 65_536).includes(0)) refuseBinary(file)
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = count(text, /\uFFFD/g) - countOf(bytes, REPLACEMENT)
  if (lost <= 0) return checked(file, { text, encoding: 'UTF-8', remarks: [] })
  if (declared !== null && iconv.encodingExists(declared) && !/^utf-?8$/i.test(declared)) {
    return checked(file, { text: iconv.decode(Buffer.from(bytes), declared), encoding: declared, remarks: [] })
  }
  if (count(text, /[\u00A0-\uFFFC]/g) >= lost) {
    const remark = `${lost} ${lost === 1 ? 'character' : 'characters'} could not be read as UTF-8 and ${lost === 1 ? 'stays' : 'stay'} as U+FFFD.`
    return checked(file, { text, encoding: 'UTF-8', remarks: [remark] })
  }
  const guessed = guess(bytes)
  return checked(file, { text: iconv.decode(Buffer.from(bytes), guessed), encoding: guessed, remarks: [`The file names no encoding; by its letters it is read as ${guessed}.`] })
}

const MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'UTF-8' },
  { mark: [0xff, 0xfe, 0, 0], encoding: 'UTF-32LE' },
  { mark: [0, 0, 0xfe, 0xff], encoding: 'UTF-32BE' },
  { mark: [0xff, 0xfe], encoding: 'UTF-16LE' },
  { mark: [0xfe, 0xff], encoding: 'UTF-16BE' },
]
const REPLACEMENT = [0xef, 0xbf, 0xbd] as const

/** UTF-16 of western text shows by its zero bytes: nearly every other one. */
function wideOf(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 8 || sample.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'UTF-16LE'
  return even > half * 0.7 && odd < half * 0.1 ? 'UTF-16BE' : null
}

/** Western letters are near to each other in several encodings: among those the commonest is taken. */
function guess(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, 200_000)).filter(({ name }) => iconv.encodingExists(name))
  const [best] = guesses
  const western = guesses.find(({ name }) => /^(?:windows-1252|ISO-8859-1|ISO-8859-15)$/i.test(name))
  if (best === undefined || (western !== undefined && western.confidence >= best.confidence - 25)) return 'windows-1252'
  return best.name
}

function checked(file: string, decoded: Decoded): Decoded {
  const sample = decoded.text.slice(0, 20_000)
  const strange = count(sample, /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/g)
  if (strange > Math.max(4, sample.length * 0.005)) refuseBinary(file)
  return { ...decoded, text: decoded.text.replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, '\uFFFD') }
}

function refuseBinary(file: string): never {
  refuse({ file, problem: 'The file is binary: it holds no text that can be read.', wayOut: 'Give plain text, HTML, DOCX, PDF with a text layer, or Akoma Ntoso XML.' })
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** How often U+FFFD itself stands in the bytes: that one was lost before the file came to us. */
function countOf(bytes: Uint8Array, wanted: readonly number[]): number {
  let found = 0
  for (let index = bytes.indexOf(wanted[0] as number); index !== -1; index = bytes.indexOf(wanted[0] as number, index + 1)) {
    if (wanted.every((byte, offset) => bytes[index + offset] === byte)) found++
  }
  return found
}
