import type { Block } from './block.js'
import { withNoteNumbers } from './note-numbers.js'
import { pageFurniture } from './page-furniture.js'

/** Blocks of a plain text: each line where lines are paragraphs, each run of lines where the text was broken to a width; what pages repeat at their edges is left out. */
export function blocksOfText(text: string): readonly Block[] {
  const lines = withNoteNumbers(text.split(/\r\n|\r|\n|\u2028|\u2029|\v/))
  const furniture = pageFurniture(lines)
  return isBroken(lines.filter((_, index) => !furniture.has(index))) ? runsOf(lines, furniture) : linesOf(lines, furniture)
}

function linesOf(lines: readonly string[], furniture: ReadonlySet<number>): readonly Block[] {
  let page = 1
  return lines.flatMap((line, index) => {
    page += line.split('\f').length - 1
    const text = line.replaceAll('\f', '').trim()
    return text === '' || furniture.has(index) ? [] : [{ text, kind: 'paragraph' as const, line: index + 1, page }]
  })
}

/** A blank line, a new page or an indented first line begins a block; the printed line ends are kept as `\n`. */
function runsOf(lines: readonly string[], furniture: ReadonlySet<number>): readonly Block[] {
  const blocks: Block[] = []
  let run: string[] = []
  let start = 0
  let page = 1
  const finish = (): void => {
    const text = run.join('\n')
    if (text.trim() !== '') blocks.push({ text, kind: 'paragraph', line: start + 1, page })
    run = []
  }
  for (const [index, printed] of lines.entries()) {
    const pages = printed.split('\f').length - 1
    if (pages > 0) finish()
    page += pages
    const line = printed.replaceAll('\f', '')
    if (furniture.has(index)) continue
    const isNew = line.trim() === '' || pages > 0 || (run.length > 0 && indentOf(line) > indentOf(run.at(-1) as string) + 2)
    if (isNew) finish()
    if (line.trim() === '') continue
    if (run.length === 0) start = index
    run.push(line)
  }
  finish()
  return blocks.map((block) => ({ ...block, text: block.text.split('\n').map((line) => line.trim()).join('\n') }))
}

function indentOf(line: string): number {
  return line.replaceAll('\t', '    ').search(/\S/)
}

/** True for text broken to a width: hardly any long line, and many lines go on in the next one in lower case. */
function isBroken(lines: readonly string[]): boolean {
  const printed = lines.filter((line) => line.trim() !== '')
  if (printed.length < 4) return false
  const long = printed.filter((line) => line.trim().length > 200).length
  const goOn = lines.filter((line, index) => index > 0 && /^\s*\p{Ll}/u.test(line) && /[^.;:!?\s]\s*$/.test(lines[index - 1] as string) && (lines[index - 1] as string).trim().length > 30).length
  return long / printed.length < 0.02 && goOn >= Math.max(2, printed.length * 0.1)
}
