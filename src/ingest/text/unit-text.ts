import { asPrinted } from './paragraph.js'
import type { Unit } from './outline-state.js'
import type { Recognised } from './recognise.js'
import { goesOn, isUnterminated } from './recognise.js'
import type { FootnoteReference } from './segmented.js'

/** What a unit prints behind its label, in one text, and the notes whose signs the file keeps apart from it. */
export interface UnitText {
  readonly rawText: string
  readonly references: readonly FootnoteReference[]
}

/** Puts a unit's paragraphs together: a broken sentence with a space, a further paragraph with a line end. */
export function unitText({ paragraphs }: Pick<Unit, 'paragraphs'>): UnitText {
  const pieces: string[] = []
  const references: FootnoteReference[] = []
  let length = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = paragraphs[index - 1]
    const text = index === 0 ? paragraph.text : asPrinted(paragraph)
    const separator = before === undefined ? '' : separatorBetween(before, paragraph)
    const start = length + separator.length
    for (const { sign, at } of paragraph.references) references.push({ sign, span: { start: start + at, end: start + at } })
    pieces.push(separator, text)
    length = start + text.length
  }
  return { rawText: pieces.join(''), references }
}

function separatorBetween(before: Recognised, after: Recognised): string {
  if (/^[\])},;:.]/.test(after.text)) return ''
  return after.isMarkOnly || goesOn(after.core) || isUnterminated(before.core) ? ' ' : '\n'
}
