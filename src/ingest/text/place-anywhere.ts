import type { DraftingTable } from './drafting-table.js'
import { add, addHeading, enter, goOnWith, note, type OutlineState } from './outline-state.js'
import { type Recognised } from './recognise.js'
import { isBareOpener } from './speakers.js'

/**
 * Places what can stand in any part of a text: stray signs, marks of agreement on their own line, notes that are
 * promised or have lost their number, annexes, a second text's opening, closing lines. False where it is none of these.
 */
export function placeAnywhere(state: OutlineState, paragraph: Recognised, next: Recognised | undefined, annexName: () => string | null): boolean {
  const { core, readings } = paragraph
  if (paragraph.isSignOnly) return placeSign(state, paragraph)
  if (paragraph.isMarkOnly) return goOnWith(state, paragraph)
  if (paragraph.isPartSign && state.section !== 'CLOSED' && next !== undefined) {
    addHeading(state, paragraph)
    return true
  }
  if (core.length <= 240 && state.table.promisedNote.test(core)) {
    const label = readings[0]?.kind === 'UNREADABLE' ? null : paragraph.label
    add(state, 'FOOTNOTE', paragraph, { label, frame: null, heading: null })
    state.isFresh = true
    return true
  }
  if (readings.length > 0) return false
  if (state.table.notesHeading.test(core)) {
    note(state, 'HEADING', paragraph)
    return true
  }
  if (isLostNote(state, paragraph)) {
    const { last, isFresh } = state
    add(state, 'FOOTNOTE', paragraph, { frame: null, heading: null })
    Object.assign(state, { last, isFresh })
    return true
  }
  if (isAnnexHeading(paragraph, state.table) && state.section !== 'OPENING') {
    enter(state, 'ANNEX')
    state.frame = null
    state.annex = annexName()
    addHeading(state, paragraph)
    return true
  }
  if ((state.section === 'CLOSED' || state.section === 'OPERATIVE') && isBareOpener(core, state.table) && next?.lead?.kind === 'PREAMBULAR') {
    enter(state, 'OPENING')
    state.frame = null
    add(state, 'OPENING', paragraph)
    return true
  }
  return closes(state, paragraph)
}

/** True for the line that heads an annex (“Annex II”, “ANEXO: …”). */
export function isAnnexHeading({ readings, core }: Recognised, table: DraftingTable): boolean {
  return readings.length === 0 && table.annex.test(core) && !/[;,]$/.test(core)
}

function placeSign(state: OutlineState, paragraph: Recognised): boolean {
  if (/^[\])}]+[.;,]?$/.test(paragraph.text)) return goOnWith(state, paragraph)
  const isRule = paragraph.text.length > 2
  note(state, isRule ? 'OTHER' : 'LONE_MARK', paragraph)
  if (!isRule) {
    const { text, line } = paragraph
    state.anomalies.push({ kind: 'LONE_MARK', asPrinted: text, line, note: 'A sign stands alone on its line; it may be what is left of a footnote mark.' })
  }
  return true
}

/** A UN note that stands between two paragraphs without its number (“Resolution 217 A (III).”). */
function isLostNote({ layout, table, section }: OutlineState, { core, lead }: Recognised): boolean {
  return layout === 'UN' && section !== 'CLOSED' && lead === null && core.length <= 400 && /^\P{Ll}/u.test(core) && /[.)]$/.test(core) && table.noteLead.test(core)
}

/** “Adopted by a recorded vote of 141 to 1 …”, with the names behind it, however many. */
export const RECORDED_VOTE = /^\[?(?:adopted|approved|aprobad[ao]|adoptad[ao]|adopt[eé]e?) (?:by|en|por|par)(?: an?| una?)? (?:recorded |roll-call |nominal )?(?:vote|votaci[oó]n|votos)(?!\p{L})/iu

function closes(state: OutlineState, paragraph: Recognised): boolean {
  const { section, table } = state
  const isVote = RECORDED_VOTE.test(paragraph.core) || table.voteLine.test(paragraph.core)
  if (section === 'OPENING' || section === 'PREAMBLE' || (!isVote && (paragraph.core.length > 200 || !table.closingLine.test(paragraph.core)))) return false
  note(state, 'CLOSING', paragraph)
  if (section !== 'ANNEX') state.section = 'CLOSED'
  state.isFresh = true
  return true
}
