import type { DraftingTable } from './drafting-table.js'
import type { Unit } from './outline-state.js'
import { isUnterminated } from './recognise.js'
import type { Anomaly } from './segmented.js'

/** What looks wrong in the words of one unit: characters that were lost, a note that is only announced, a missing stop. */
export function wordingAnomalies(unit: Unit, text: string, rawText: string, table: DraftingTable): readonly Anomaly[] {
  const found: Anomaly[] = []
  const label = unit.paragraphs[0]?.label ?? ''
  if (/\uFFFD/.test(label + rawText)) {
    const printed = label.includes('\uFFFD') ? label : '\uFFFD'
    found.push({ kind: 'REPLACEMENT_CHARACTER', asPrinted: printed, note: 'A character of the file could not be read; it is kept as it came.' })
  }
  if (unit.section === 'FOOTNOTE' && table.promisedNote.test(text)) {
    found.push({ kind: 'PENDING_FOOTNOTE', asPrinted: text, note: 'A footnote is announced; neither its text nor its place is printed.' })
  }
  const ends = unit.section === 'PREAMBLE' || unit.section === 'OPERATIVE' || unit.section === 'FOLLOW_UP'
  if (ends && text !== '' && isUnterminated(text)) {
    found.push({ kind: 'MISSING_TERMINATOR', asPrinted: text.slice(-24), note: 'The unit ends without a stop.' })
  }
  return found
}
