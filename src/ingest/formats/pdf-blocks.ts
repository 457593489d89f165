import type { Block } from './block.js'
import type { PrintedLine } from './pdf-lines.js'

/** Blocks of the lines of a PDF: lines that stand apart, begin further in, or follow a short last line begin a new one. */
export function blocksOfLines(pages: readonly (readonly PrintedLine[])[]): readonly Block[] {
  const right = widest(pages)
  const blocks: Block[] = []
  let run: PrintedLine[] = []
  let count = 0
  const finish = (): void => {
    const [first] = run
    if (first !== undefined) blocks.push(blockOf(run, first, count - run.length + 1))
    run = []
  }
  for (const page of pages) {
    finish()
    const pitch = pitchOf(page)
    for (const line of page) {
      const before = run.at(-1)
      if (before !== undefined && beginsBlock(before, line, run, pitch, right)) finish()
      run.push(line)
      count++
    }
  }
  finish()
  return blocks
}

function beginsBlock(before: PrintedLine, line: PrintedLine, run: readonly PrintedLine[], pitch: number, right: number): boolean {
  if (before.y - line.y > pitch * 1.35 || Math.abs(before.size - line.size) > 0.12 * line.size) return true
  const isFurtherIn = line.x > before.x + line.size * 0.8
  const hangs = run.length === 1 && isFurtherIn
  if (isFurtherIn && !hangs) return true
  const isShort = before.right < right - (right - before.x) * 0.2
  return isShort && /[.;:,]["”»)\]]*\d{0,3}$/.test(before.text)
}

/** The commonest distance between two lines of a page. */
function pitchOf(page: readonly PrintedLine[]): number {
  const distances = page.slice(1).map((line, index) => (page[index] as PrintedLine).y - line.y).filter((distance) => distance > 1).sort((a, b) => a - b)
  return distances[Math.floor(distances.length * 0.4)] ?? (page[0]?.size ?? 12) * 1.2
}

function widest(pages: readonly (readonly PrintedLine[])[]): number {
  const rights = pages.flat().map(({ right }) => right).sort((a, b) => a - b)
  return rights[Math.floor(rights.length * 0.95)] ?? 0
}

function blockOf(run: readonly PrintedLine[], first: PrintedLine, line: number): Block {
  const notes: { sign: string; at: number }[] = []
  let text = ''
  for (const printed of run) {
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? printed.text : `${text}\n${printed.text}`
    for (const { sign, at } of printed.notes) notes.push({ sign, at: start + at })
  }
  return { text, kind: 'paragraph', line, page: first.page, noteReferences: notes }
}
