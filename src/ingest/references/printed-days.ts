import { isCivilDay } from '../../domain/time/civil-day.js'
import type { Language } from '../../domain/vocabulary.js'
import { regex } from './regex.js'

/** A date as words print it, with its span, as EDTF text with the precision of the words. */
export interface PrintedDate {
  readonly start: number
  readonly end: number
  readonly asPrinted: string
  readonly edtf: string
  readonly precision: 'DAY' | 'DAYS' | 'MONTH'
}

/** The dates of a text in printed order: days, runs of days (“October 8 and 9, 2013”), months of a year. */
export function printedDays(text: string, language: Language): readonly PrintedDate[] {
  const found = FORMS[language].flatMap(({ pattern, precision }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const edtf = edtfOf(match.groups ?? {}, language)
      return edtf === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, asPrinted: match[0], edtf, precision }]
    }),
  )
  return found
    .filter((date) => !found.some((other) => other !== date && other.start <= date.start && other.end >= date.end && other.end - other.start > date.end - date.start))
    .toSorted((left, right) => left.start - right.start)
}

/** Number of the month that a word of the language names, 1 to 12, or undefined. */
export function monthNumber(word: string, language: Language): number | undefined {
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const place = MONTHS[language].indexOf(folded)
  return place === -1 ? (folded === 'setiembre' ? 9 : undefined) : place + 1
}

/** The months of a language as an alternation of a pattern, accents optional. */
export function monthPattern(language: Language): string {
  return PRINTED_MONTHS[language]
}

const PRINTED_MONTHS: Readonly<Record<Language, string>> = {
  EN: 'January|February|March|April|May|June|July|August|September|October|November|December',
  ES: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
  FR: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  PT: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
}

const MONTHS = Object.fromEntries(
  Object.entries(PRINTED_MONTHS).map(([language, names]) => [language, names.split('|').filter((name) => name !== 'setiembre').map((name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())]),
) as unknown as Readonly<Record<Language, readonly string[]>>

interface Form {
  readonly pattern: RegExp
  readonly precision: PrintedDate['precision']
}

const FORMS = Object.fromEntries((Object.keys(PRINTED_MONTHS) as Language[]).map((language) => [language, formsOf(language)])) as unknown as Readonly<Record<Language, readonly Form[]>>

function formsOf(language: Language): readonly Form[] {
  const month = `(?<month>${PRINTED_MONTHS[language]})`
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|o)?'
  const last = '(?<last>\\d{1,2})(?:st|nd|rd|th|er|º)?'
  const year = '(?<year>\\d{4})'
  const of = '(?: of| de| du| d[’\']| do)?'
  const run = '(?: ?[-–—] ?| (?:and|to|y|al|et|au|e|a) )'
  const sources: readonly (readonly [string, Form['precision']])[] = [
    [`${day}${run}(?:el )?${last}${of} ${month}(?:,| del?| of)? ${year}`, 'DAYS'],
    [`${month} ${day}${run}${last},? ${year}`, 'DAYS'],
    [`${day}${of} ${month}(?:,| del?| of)? ${year}`, 'DAY'],
    [`${month} ${day},? ${year}`, 'DAY'],
    ['(?<iso>\\d{4}-\\d{2}-\\d{2})', 'DAY'],
    [`${month}(?:,| del?| of)? ${year}`, 'MONTH'],
  ]
  return sources.map(([source, precision]) => ({ pattern: regex(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu'), precision }))
}

function edtfOf(groups: Readonly<Record<string, string | undefined>>, language: Language): string | undefined {
  if (groups.iso !== undefined) return isCivilDay(groups.iso) ? groups.iso : undefined
  const month = monthNumber(groups.month ?? '', language)
  if (month === undefined) return undefined
  const prefix = `${groups.year}-${String(month).padStart(2, '0')}`
  if (groups.day === undefined) return prefix
  const days = [groups.day, groups.last].filter((day) => day !== undefined).map((day) => `${prefix}-${day.padStart(2, '0')}`)
  return days.every(isCivilDay) ? days.join('/') : undefined
}
