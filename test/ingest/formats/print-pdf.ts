import type { Block } from '../../../src/ingest/formats/block.js'
import { makePdf, type PdfLine } from './make-pdf.js'

/** Prints blocks as the United Nations prints a resolution: broken lines, raised note numbers, notes at the foot of their page, running heads. */
export function printPdf(blocks: readonly Block[], head: string): Buffer {
  const notes = new Map(blocks.filter(({ kind }) => kind === 'footnote').map(({ noteSign, text }) => [noteSign ?? '', broken(text, 100)]))
  const pages: PdfLine[][] = []
  let page: PdfLine[] = []
  let signs: string[] = []
  let y = TOP
  const finish = (): void => {
    pages.push([{ text: head, y: 770, size: 9 }, ...page, ...footOf(signs, notes), { text: `20-${17350 + pages.length}`, y: 30, size: 8 }, { text: `${pages.length + 1}/9`, y: 30, x: 500, size: 8 }])
    page = []
    signs = []
    y = TOP
  }
  for (const block of blocks.filter(({ kind }) => kind !== 'footnote')) {
    for (const [index, line] of broken(withSigns(block), WIDTH).entries()) {
      const own = [...line.matchAll(SIGN)].map(([, sign]) => sign as string)
      if (y < 60 + heightOf([...signs, ...own], notes)) finish()
      page.push(...piecesOf(line, index === 0 ? 92 : 72, y))
      signs.push(...own)
      y -= 12
    }
    y -= 6
  }
  finish()
  return makePdf(pages)
}

const TOP = 720
const WIDTH = 88
const SIGN = /\u0001([^\u0002]+)\u0002/g

function withSigns({ text, noteReferences }: Block): string {
  return (noteReferences ?? []).reduceRight((printed, { sign, at }) => `${printed.slice(0, at)}\u0001${sign}\u0002${printed.slice(at)}`, text)
}

function piecesOf(line: string, left: number, y: number): readonly PdfLine[] {
  let x = left
  return line.split(/(\u0001[^\u0002]+\u0002)/).filter((piece) => piece !== '').map((piece) => {
    const isSign = piece.startsWith('\u0001')
    const placed = isSign ? { text: piece.slice(1, -1), x, y: y + 4, size: 6 } : { text: inWindows(piece), x, y, size: 10 }
    x += isSign ? 6 : piece.length * 4.6
    return placed
  })
}

function footOf(signs: readonly string[], notes: ReadonlyMap<string, readonly string[]>): readonly PdfLine[] {
  let y = 50 + heightOf(signs, notes)
  return signs.flatMap((sign) => {
    const lines = (notes.get(sign) ?? []).map((text, index) => ({ text: inWindows(text), x: index === 0 ? 80 : 72, y: y - index * 9, size: 8 }))
    const raised = { text: sign, x: 72, y: y + 3, size: 5 }
    y -= lines.length * 9
    return [raised, ...lines]
  })
}

function heightOf(signs: readonly string[], notes: ReadonlyMap<string, readonly string[]>): number {
  return signs.reduce((sum, sign) => sum + (notes.get(sign)?.length ?? 1) * 9, 0)
}

function broken(text: string, width: number): readonly string[] {
  return text.split(/[ \t]+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
    return lines
  }, [])
}

/** Letters as Helvetica's encoding has them; what it lacks is left out. */
function inWindows(text: string): string {
  const letters: Readonly<Record<string, string>> = { '’': '\x92', '‘': '\x91', '“': '\x93', '”': '\x94', '–': '\x96', '—': '\x97', '\u2011': '-' }
  return text.replace(/[^\x00-\xFF]/g, (letter) => letters[letter] ?? '')
}
