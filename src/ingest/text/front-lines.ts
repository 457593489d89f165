import type { DraftingTable } from './drafting-table.js'

/** The number that an organ of the United Nations prints before a title: “75/195.”, “2019/21.”. */
export const UN_NUMBER = /^(?:ES-|S-)?\d{1,4}\/\d{1,4}\s?[A-Z]?(?:[-–][A-Z])?\.\s*/
export const SYMBOL_IN_LINE = /(?:^|\s)[A-Z]{1,10}(?:[-/.][A-Za-z\d.()-]+)*\/[\w.()/-]+/
export const DATE_ALONE = /^(?:\p{L}+,?\s+)?(?:\d{1,2}\s+(?:de\s+)?\p{L}+\.?\s+(?:de\s+)?\d{4}|\p{L}+\s+\d{1,2}(?:\s*[-–]\s*\d{1,2})?,?\s+\d{4})$/u
export const ADOPTED_TITLE = /^(?:Resolution|Resoluci[oó]n|R[eé]solution|Resolu[cç][aã]o) (?:adopted|aprobada|adopt[eé]e|adotada)/i

/** True for a line that stands by itself above a text: the organ, the symbol, the session, the day, the adoption, the number. */
export function isFrontLine(line: string, table: DraftingTable): boolean {
  const text = line.trim()
  if (table.masthead.test(text) || table.adoptionLine.test(text) || ADOPTED_TITLE.test(text) || DATE_ALONE.test(text) || UN_NUMBER.test(text) || OF_COUNCIL.test(text) || JOB.test(text)) return true
  return /^\[/.test(text) || (SYMBOL_IN_LINE.test(text) && text.replace(SYMBOL_IN_LINE, '').trim().length < 24)
}

/** “Resolution 1373 (2001)”, as the Security Council heads its resolutions. */
const OF_COUNCIL = /^(?:Resolution|Resoluci[oó]n|R[eé]solution) \d{1,4} \(\d{4}\)$/i
/** “Albania, Andorra …: revised draft resolution”: who brings a draft before a committee. */
export const SPONSORS = /:\s(?:(?:revised )?draft (?:resolution|decision)|proyecto de (?:resoluci[oó]n|decisi[oó]n)(?: revisado)?|projet de (?:r[eé]solution|d[eé]cision)(?: r[eé]vis[eé])?)$/i

/** Numbers of the printing job and their bar code. */
export const JOB = /^(?:\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\*\d{5,8}\*)?|\*\d{5,8}\*)$/
