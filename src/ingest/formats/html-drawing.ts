import type { Block, BlockKind } from './block.js'

/** A block with how much of it is link: a line that is all link is a menu's. */
export interface DrawnBlock {
  readonly block: Block
  readonly linked: number
}

/** A page as it is being drawn: the finished blocks, the one that is open, and what the elements around set. */
export interface Drawing {
  readonly blocks: DrawnBlock[]
  readonly inside: { italic: number; bold: number; link: number; pre: number }
  open: OpenBlock
  kind: BlockKind
  label: string
}

interface OpenBlock {
  text: string
  linked: number
  bold: number
  italicLead: number
  readonly notes: { sign: string; at: number }[]
}

/** An empty page. */
export function emptyDrawing(): Drawing {
  return { blocks: [], inside: { italic: 0, bold: 0, link: 0, pre: 0 }, open: emptyBlock(), kind: 'paragraph', label: '' }
}

function emptyBlock(): OpenBlock {
  return { text: '', linked: 0, bold: 0, italicLead: 0, notes: [] }
}

/** Adds text to the open block, white space as a browser shows it. */
export function drawText({ open, inside }: Drawing, raw: string): void {
  const shown = inside.pre > 0 ? raw : raw.replace(/[ \t\n\r\f]+/g, ' ')
  const text = open.text === '' || open.text.endsWith(' ') ? shown.replace(/^ /, '') : shown
  const leads = inside.italic > 0 && open.italicLead === open.text.length
  open.text += text
  if (leads) open.italicLead = open.text.length
  if (inside.link > 0) open.linked += text.length
  if (inside.bold > 0) open.bold += text.replace(/\s/g, '').length
}

/** Ends the open block; an empty one leaves nothing. */
export function finishBlock(drawing: Drawing): void {
  const { open, label, kind } = drawing
  const text = open.text.trim()
  drawing.open = emptyBlock()
  if (text === '') return
  const shift = label === '' ? 0 : label.length + 1
  drawing.label = ''
  drawing.blocks.push({
    linked: open.linked / text.length,
    block: {
      text: label === '' ? text : `${label}\t${text}`,
      kind,
      line: drawing.blocks.length + 1,
      italicLead: open.italicLead === 0 ? 0 : shift + open.italicLead,
      bold: open.bold >= text.replace(/\s/g, '').length,
      noteReferences: open.notes.map(({ sign, at }) => ({ sign, at: shift + at })),
    },
  })
}

/** The blocks without menus: three lines or more on end that are short and all link. */
export function withoutMenus(blocks: readonly DrawnBlock[]): readonly Block[] {
  const kept: Block[] = []
  let run: Block[] = []
  const finish = (): void => {
    if (run.length < 3) kept.push(...run)
    run = []
  }
  for (const { block, linked } of blocks) {
    if (linked > 0.8 && block.text.length < 100) {
      run.push(block)
      continue
    }
    finish()
    kept.push(block)
  }
  finish()
  return kept
}
