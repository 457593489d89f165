import type { CivilDay } from '../../domain/time/civil-day.js'
import { readPartialDate } from '../../domain/time/partial-date.js'
import type { SymbolMention } from '../../domain/symbols/symbol.js'
import type { Language, Stage } from '../../domain/vocabulary.js'
import { printedDays } from '../references/printed-days.js'
import type { Segmented } from '../text/segmented.js'
import { plainSpaces, type AdoptionLine } from './adoption.js'
import { given, guessed, printed, type Decided } from './decided.js'
import type { GivenSettings } from './settings.js'

/** What tells the day of a text. */
export interface DateInput {
  readonly segmented: Segmented
  readonly language: Language
  readonly stage: Stage
  readonly adoption: readonly AdoptionLine[]
  readonly symbol: SymbolMention | undefined
  readonly settings: GivenSettings
}

/**
 * The date of a version, EDTF: of an adopted text its adoption, of a draft its last mark of agreement or the day printed
 * above it. What is only concluded from the meeting's days or from the symbol is a guess; undefined where nothing tells.
 */
export function dateOf(input: DateInput): Decided<string> | undefined {
  const { segmented, language, stage, adoption, symbol, settings } = input
  const said = given(settings, 'date')
  if (said !== undefined) return said
  const line = adoption.find(({ by, date }) => date !== null && (stage === 'DRAFT' || by === 'ADOPTION'))
  if (line !== undefined && stage === 'ADOPTED') return printed(line.date as string, `The text says “${line.asPrinted}”.`)
  const marks = segmented.provisions.flatMap((provision) => provision.marks.flatMap(({ day }) => day ?? [])).sort()
  const lastMark = marks.at(-1)
  if (stage === 'DRAFT' && lastMark !== undefined) return printed(lastMark, 'The latest mark of agreement bears that day.')
  if (line !== undefined) return printed(line.date as string, `The text says “${line.asPrinted}”.`)
  const above = segmented.titleBlocks.flatMap((block) => (block.length < 80 ? printedDays(plainSpaces(block), language) : [])).at(-1)
  if (stage === 'DRAFT' && above !== undefined) return printed(above.edtf, `“${above.asPrinted}” is printed above the text.`)
  const met = printedDays(plainSpaces(segmented.opening ?? ''), language).find(({ precision }) => precision !== 'MONTH')
  if (met !== undefined) return guessed(lastDay(met.edtf) ?? met.edtf, `The opening says that they met on ${met.asPrinted}; the ${stage === 'ADOPTED' ? 'adoption' : 'text'} itself bears no date. Another day is given with --date.`)
  if (above !== undefined) return guessed(above.edtf, `“${above.asPrinted}” is printed above the text, and no day of adoption. Another day is given with --date.`)
  const bySymbol = symbol === undefined ? undefined : dateOfSymbol(symbol)
  return bySymbol === undefined ? undefined : guessed(bySymbol, `The symbol ${symbol?.symbol ?? ''} tells the year, and the text no day. The day is given with --date.`)
}

/** The civil day of a date that names one day, for terms that are counted from it. */
export function dayOf(date: string): CivilDay | undefined {
  const { earliest, latest } = readPartialDate(date)
  return earliest !== null && earliest === latest ? earliest : undefined
}

function lastDay(edtf: string): CivilDay | null {
  return readPartialDate(edtf).latest
}

/** The year in a symbol, or the session of the UN General Assembly, whose first, of 1946, counts from 1945. */
function dateOfSymbol({ year, session, organ }: SymbolMention): string | undefined {
  if (year !== undefined) return String(year < 100 ? (year > 45 ? 1900 + year : 2000 + year) : year)
  const number = Number(session)
  if (organ === 'UN General Assembly' && Number.isInteger(number) && number > 30) return `${1945 + number}-09/${1946 + number}-09`
  const short = /\/\s?(\d{2,4})$/.exec(session ?? '')?.[1]
  if (short === undefined) return undefined
  return short.length === 4 ? short : String(Number(short) > 45 ? 1900 + Number(short) : 2000 + Number(short))
}
