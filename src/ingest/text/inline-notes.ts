import { endsInAbbreviation } from './abbreviations.js'

/** A printed line with the notes taken out that stand inside it. */
export interface WithoutNotes {
  readonly text: string
  readonly notes: readonly string[]
}

/**
 * Takes out the notes that stand in the middle of a sentence, set off by two tabs: so they come to stand where the
 * tags of a marked-up text were simply taken away. A note ends with the stop behind which the sentence goes on.
 */
export function withoutInlineNotes(line: string): WithoutNotes {
  if (!SET_OFF.test(line)) return { text: line, notes: [] }
  const notes: string[] = []
  let text = ''
  let at = 0
  for (let tabs = nextTabs(line, 0); tabs !== null; tabs = nextTabs(line, at)) {
    text += line.slice(at, tabs.start)
    const end = endOfNote(line, tabs.end)
    notes.push(line.slice(tabs.end, end).trim())
    at = end
  }
  return { text: text + line.slice(at), notes }
}

/** Before this place two tabs stand behind a label. */
const EARLIEST = 16
const SET_OFF = /\S\s*\t[ \u00A0]*\t\s*\S/
const TABS = /[ \u00A0]*\t[ \u00A0]*\t\s*/g
const STOP = /\.(?=\s+[\p{Ll},;:]|[,;:.)]|\s*$|\s*\t)(?:\s+(?=[,;:.)]))?/gu

function nextTabs(line: string, from: number): { readonly start: number; readonly end: number } | null {
  TABS.lastIndex = Math.max(from, EARLIEST)
  const match = TABS.exec(line)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}

/** “Ibid.,” and “ed.,” go on: their stop ends no note. */
function endOfNote(line: string, from: number): number {
  STOP.lastIndex = from
  for (let match = STOP.exec(line); match !== null; match = STOP.exec(line)) {
    if (!endsInAbbreviation(line.slice(from, match.index + 1))) return match.index + match[0].length
  }
  return line.length
}
