import { createHash } from 'node:crypto'

/** One line of a page, in points from its lower left corner. */
export interface PdfLine {
  readonly text: string
  readonly y: number
  readonly x?: number
  readonly size?: number
}

/** A PDF of these pages in Helvetica; with a password it is encrypted as PDF 1.4 does (RC4, 40 bits). */
export function makePdf(pages: readonly (readonly PdfLine[])[], password?: string): Buffer {
  const id = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'
  const lock = password === undefined ? null : lockOf(password, Buffer.from(id, 'hex'))
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  const firstPage = 4
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [index, lines] of pages.entries()) {
    const number = firstPage + index * 2
    const drawn = Buffer.from(lines.map(draw).join('\n'), 'latin1')
    const content = lock === null ? drawn : rc4(objectKey(lock.key, number + 1), drawn)
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`)
    add(`<< /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`)
  }
  if (lock !== null) add(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${lock.owner}> /U <${lock.user}> >>`)
  let file = '%PDF-1.4\n'
  const places = objects.map((body, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = lock === null ? '' : ` /Encrypt ${objects.length} 0 R`
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [<${id}> <${id}>]${encrypt} >>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(file, 'latin1')
}

function draw({ text, y, x = 72, size = 11 }: PdfLine): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
}

const PAD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

function lockOf(password: string, id: Buffer): { readonly key: Buffer; readonly owner: string; readonly user: string } {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PAD]).subarray(0, 32)
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const key = md5(Buffer.concat([padded, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id])).subarray(0, 5)
  return { key, owner: owner.toString('hex'), user: rc4(key, PAD).toString('hex') }
}

function objectKey(key: Buffer, number: number): Buffer {
  return md5(Buffer.concat([key, Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0])])).subarray(0, 10)
}

function md5(data: Buffer): Buffer {
  return createHash('md5').update(data).digest()
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, index) => index)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (box[i] as number) + (key[i % key.length] as number)) & 255
    ;[box[i], box[j]] = [box[j] as number, box[i] as number]
  }
  let i = 0
  let j = 0
  return Buffer.from(data.map((byte) => {
    i = (i + 1) & 255
    j = (j + (box[i] as number)) & 255
    ;[box[i], box[j]] = [box[j] as number, box[i] as number]
    return byte ^ (box[((box[i] as number) + (box[j] as number)) & 255] as number)
  }))
}
