import type { Language } from '../../domain/vocabulary.js'
import { printedDays } from '../references/printed-days.js'
import type { Apparatus, Segmented } from '../text/segmented.js'

/** What the lines around a text say of its adoption. */
export interface AdoptionLine {
  readonly asPrinted: string
  readonly line: number
  /** EDTF, where a date is printed. */
  readonly date: string | null
  /** COMMITTEE where a committee or group approved, which adopts nothing. */
  readonly by: 'ADOPTION' | 'COMMITTEE'
}

/** The lines that say when a text was adopted or approved, those above the text first. */
export function adoptionLines({ apparatus }: Pick<Segmented, 'apparatus'>, language: Language): readonly AdoptionLine[] {
  return [...apparatus.filter(({ kind }) => kind === 'ADOPTION'), ...apparatus.flatMap((line, at) => (line.kind === 'CLOSING' && ADOPTS.test(line.asPrinted) ? [withDayBelow(line, apparatus[at + 1], language)] : []))].map(({ asPrinted, line }) => ({
    asPrinted,
    line,
    date: printedDays(plainSpaces(asPrinted), language).at(-1)?.edtf ?? null,
    by: COMMITTEE.test(asPrinted) && !DECIDES.test(asPrinted) ? 'COMMITTEE' : 'ADOPTION',
  }))
}

/** “85th plenary meeting” and below it “20 December 1993” are printed as two lines and say one thing. */
function withDayBelow(line: Apparatus, below: Apparatus | undefined, language: Language): Apparatus {
  const isDay = below?.kind === 'CLOSING' && below.asPrinted.length < 40 && printedDays(plainSpaces(below.asPrinted), language).length > 0
  return isDay && printedDays(plainSpaces(line.asPrinted), language).length === 0 ? { ...line, asPrinted: `${line.asPrinted}, ${below.asPrinted}` } : line
}

/** Closing lines that are about adoption: “46th plenary meeting”, “Adopted in Lima”, “Dada en Quito”. */
const ADOPTS = /plenar|pl[eé]ni[eè]re|\b(?:adopted|approved|done|signed|given|adoptad[ao]|aprobad[ao]|dad[ao]|hech[ao]|suscrit[ao]|firmad[ao]|adopt[eé]e|fait|adotad[ao]|feito|dado)\b|\b\d{1,5}(?:st|nd|rd|th|[aª.]+)? (?:meeting|sesi[oó]n|s[eé]ance|sess[aã]o)/i

/** A committee or group of one; what it approves is not adopted by that (DESIGN, “committee approval is not adoption”). */
const COMMITTEE = /\b(?:committee|working group|subcommittee|technical group|commission on|comit[eé]|comisi[oó]n|grupo (?:de trabajo|t[eé]cnico)|comiss[aã]o|commission|groupe de travail|CSH|CAJP|CISC|CEPCIDI)\b/i

/** Words of an organ that adopts; “adopted” itself is said of no committee's approval, “aprobada” is. */
const DECIDES = /plenar|pl[eé]ni[eè]re|general assembly|asamblea general|assembl[eé]e g[eé]n[eé]rale|assembleia geral|permanent council|consejo permanente|conseil permanent|conselho permanente|security council|consejo de seguridad|ministers|ministros|ministres|heads of state|jefes|\badopted by the commission\b/i

/** The same text with every kind of space as a plain one, so that dates are read; no place in it moves. */
export function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ')
}
