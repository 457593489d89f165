import { isCivilDay } from '../../domain/time/civil-day.js'
import { DRAFTING_TABLES } from './drafting-tables.js'

/** The civil day that words name (“October 31, 2013”, “31 de octubre de 2013”, “2013-10-31”), or null; a month alone is no day. */
export function printedDay(text: string): string | null {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  for (const [pattern, order] of FORMS) {
    const match = pattern.exec(folded)
    if (match === null) continue
    const [year, month, day] = order.map((group) => match[group] as string) as [string, string, string]
    const number = /^\d/.test(month) ? month : String(monthOf(month))
    const written = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isCivilDay(written)) return written
  }
  return null
}

/** Each form with the groups of its year, month and day. */
const FORMS: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/, [1, 2, 3]],
  [/\b(\d{1,2})(?:st|nd|rd|th|er|o)?\s+(?:de\s+|of\s+)?([a-z]{3,10})\.?,?\s+(?:del?\s+)?(\d{4})\b/, [3, 2, 1]],
  [/\b([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:of\s+)?(\d{4})\b/, [3, 1, 2]],
]

/** Number of the month whose name, in any of the languages, begins so; 0 where none does. */
function monthOf(name: string): number {
  for (const { mark } of Object.values(DRAFTING_TABLES)) {
    const index = mark.months.findIndex((month) => month === name || (name.length >= 3 && month.startsWith(name)))
    if (index >= 0) return index + 1
  }
  return 0
}
