/** One stretch of text as a PDF places it: units are points, `y` counts from the foot of the page. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the type. */
  readonly size: number
}

/** One printed line of a page. */
export interface PrintedLine {
  text: string
  readonly x: number
  right: number
  y: number
  size: number
  readonly page: number
  /** Raised signs that refer to notes, kept apart from the text. */
  readonly notes: { sign: string; at: number }[]
}

/** The printed lines of a page from top to bottom: stretches on one height are one line, small raised numbers its notes. */
export function linesOf(stretches: readonly PlacedText[], page: number): readonly PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const stretch of stretches) {
    if (stretch.text.trim() === '' && stretch.width === 0) continue
    const line = lines.slice(-3).reverse().find((candidate) => isOn(candidate, stretch))
    if (line === undefined) {
      if (stretch.text.trim() !== '') lines.push({ text: stretch.text, x: stretch.x, right: stretch.x + stretch.width, y: stretch.y, size: stretch.size, page, notes: [] })
    } else append(line, stretch)
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() })).filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y)
}

const NOTE_SIGN = /^\s*(\d{1,3}|[*†‡]{1,3})\s*$/

function isOn(line: PrintedLine, { x, y, size }: PlacedText): boolean {
  const rise = y - line.y
  if (x < line.x - size) return false
  if (Math.abs(rise) <= Math.max(line.size, size) * 0.25) return true
  return isSmall(line, size) ? rise > 0 && rise <= line.size * 0.75 : isRaisedSign(line, size) && rise < 0 && -rise <= size * 0.75
}

/** The raised number with which a note at the foot of a page begins. */
function isRaisedSign({ text, size: own }: PrintedLine, size: number): boolean {
  return NOTE_SIGN.test(text) && own <= size * 0.8
}

function isSmall(line: PrintedLine, size: number): boolean {
  return size <= line.size * 0.8
}

function append(line: PrintedLine, { text, x, y, width, size }: PlacedText): void {
  const sign = NOTE_SIGN.exec(text)?.[1]
  const isRaised = isSmall(line, size) && y > line.y + line.size * 0.1
  if (sign !== undefined && isRaised && /\S/.test(line.text)) {
    line.notes.push({ sign, at: line.text.trimEnd().length })
    line.right = Math.max(line.right, x + width)
    return
  }
  if (isRaisedSign(line, size)) {
    line.text = `${line.text.trim()} `
    line.y = y
  }
  const gap = x - line.right
  const space = /\s$/.test(line.text) || /^\s/.test(text) ? '' : gap > size * 1.5 ? '\t' : gap > size * 0.15 ? ' ' : ''
  line.text += space + (/\s$/.test(line.text) ? text.trimStart() : text)
  line.right = Math.max(line.right, x + width)
  line.size = Math.max(line.size, size)
}
