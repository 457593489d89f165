import { nameKey } from '../../domain/names/name-key.js'
import { addDuration, lastDayOfMonth, type CivilDay } from '../../domain/time/civil-day.js'
import { endOfQuarter } from '../../domain/time/recurrence.js'
import type { Language } from '../../domain/vocabulary.js'
import { monthNumber, monthPattern, printedDays } from '../references/printed-days.js'
import { REFERENCE_WORDS } from '../references/reference-words.js'
import { DEADLINES, type DeadlineForm } from './deadline-table.js'
import { regex } from '../references/regex.js'

/** A term that an act sets, as printed, with the date that can be read or computed from it (EDTF) and by which rule. */
export interface Deadline {
  readonly start: number
  readonly end: number
  readonly asPrinted: string
  readonly date?: string | undefined
  /** True where the date is computed by a rule and not printed. */
  readonly derived: boolean
  readonly rule?: string | undefined
}

/** What is known of the text when its deadlines are read. */
export interface DeadlineContext {
  /** The day of adoption, from which a span may be counted. */
  readonly adoptedOn?: CivilDay | undefined
  readonly organization?: 'OAS' | 'UN' | undefined
}

/** The terms of a text in printed order; where two overlap the longer one stands. */
export function deadlinesIn(text: string, language: Language, context: DeadlineContext = {}): readonly Deadline[] {
  const found = COMPILED[language].flatMap(({ form, regex }) => [...text.matchAll(regex)].flatMap((match) => readTerm(match, form, language, context)))
  return found
    .filter((one) => !found.some((other) => other !== one && other.start < one.end && other.end > one.start && (other.end - other.start > one.end - one.start || (other.end - other.start === one.end - one.start && found.indexOf(other) < found.indexOf(one)))))
    .toSorted((left, right) => left.start - right.start)
}

function readTerm(match: RegExpMatchArray, form: DeadlineForm, language: Language, context: DeadlineContext): Deadline[] {
  const asPrinted = match[0].trim()
  const start = match.index ?? 0
  const read = datedBy(form, match.groups ?? {}, asPrinted, language, context)
  return read === undefined ? [] : [{ start, end: start + asPrinted.length, asPrinted, ...read }]
}

type Dated = Pick<Deadline, 'date' | 'derived' | 'rule'>

function datedBy(form: DeadlineForm, groups: Readonly<Record<string, string | undefined>>, asPrinted: string, language: Language, context: DeadlineContext): Dated | undefined {
  const year = Number(groups.year)
  const words = DEADLINES[language]
  switch (form) {
    case 'QUARTER': {
      const quarter = words.quarters[(groups.quarter ?? '').toLowerCase()]
      return quarter === undefined ? undefined : { date: endOfQuarter(year, quarter), derived: true, rule: 'The end of a quarter is the last day of its third month.' }
    }
    case 'END_OF_MONTH': {
      const month = monthNumber(groups.month ?? '', language)
      return month === undefined ? undefined : { date: lastDayOfMonth(year, month), derived: true, rule: 'The end of a month is its last day.' }
    }
    case 'END_OF_YEAR':
      return { date: `${groups.year}-12-31`, derived: true, rule: 'The end of a year is 31 December.' }
    case 'DATE': {
      const date = printedDays(groups.date ?? '', language)[0]?.edtf
      return date === undefined ? undefined : { date, derived: false }
    }
    case 'YEAR':
      return { date: groups.year, derived: false }
    case 'WITHIN':
      return within(groups, language, context)
    case 'SESSION':
      return session(asPrinted, language, context)
    case 'NEXT_MEETING':
      return { derived: false, rule: 'Relative to a meeting, and moves with it.' }
    case 'RECURRING':
      return { derived: false, rule: 'Recurs after each interval; no first date is printed.' }
    case 'VAGUE':
      return { derived: false, rule: 'No date can be computed from these words.' }
  }
}

/** A span counts from the adoption of this text where the text says so or says nothing else. */
function within({ count = '', unit = '', from }: Readonly<Record<string, string | undefined>>, language: Language, { adoptedOn }: DeadlineContext): Dated {
  const words = DEADLINES[language]
  const number = Number(count) || words.numbers[count.toLowerCase()]
  const letter = words.units[unit.toLowerCase()]
  const isFromAdoption = from === undefined || regex(`^(?:${words.fromAdoption})$`, 'iu').test(from.trim())
  if (number === undefined || letter === undefined) return { derived: false }
  if (!isFromAdoption) return { derived: false, rule: `Counted from “${from.trim()}”, whose day is not known here.` }
  if (adoptedOn === undefined) return { derived: false, rule: 'Counted from the adoption, whose day is not known here.' }
  return { date: addDuration(adoptedOn, `P${number}${letter}`), derived: true, rule: `${number} ${unit} are counted from the adoption on ${adoptedOn}${from === undefined ? ', for no other beginning is printed' : ''}.` }
}

/** The n-th regular session of the United Nations General Assembly opens in September of the year 1945 + n and lasts a year; a number far from the year of the text is of another organ. */
function session(asPrinted: string, language: Language, { organization, adoptedOn }: DeadlineContext): Dated {
  const { ordinals, beforeOrdinals } = REFERENCE_WORDS[language]
  const parts: Readonly<Record<string, number>> = { ...ordinals, ...beforeOrdinals }
  const printed = Object.keys(parts).toSorted((left, right) => right.length - left.length).join('|')
  const number = [...nameKey(asPrinted).matchAll(regex(`(?<!\\p{L})(?:${printed})(?!\\p{L})`, 'gu'))].reduce((sum, [word]) => sum + (parts[word] ?? 0), 0)
  const year = Number(adoptedOn?.slice(0, 4) ?? NaN)
  const isNear = Number.isNaN(year) || (1945 + number >= year - 1 && 1945 + number <= year + 15)
  if (organization !== 'UN' || number < 31 || !isNear) return { derived: false, rule: 'Relative to a session, and moves with it.' }
  return { date: `${1945 + number}-09/${1946 + number}-09`, derived: true, rule: `The session of that number of the General Assembly opens in September ${1945 + number}; counted from the first in 1946, which belongs to 1945.` }
}

const COMPILED = Object.fromEntries(
  (Object.keys(DEADLINES) as Language[]).map((language) => [language, DEADLINES[language].patterns.map(({ form, pattern }) => ({ form, regex: new RegExp(`(?<!\\p{L})(?:${filled(pattern, language)})(?![\\p{L}\\d])`, 'giu') }))]),
) as unknown as Readonly<Record<Language, readonly { readonly form: DeadlineForm; readonly regex: RegExp }[]>>

function filled(pattern: string, language: Language): string {
  const month = monthPattern(language)
  const { numbers } = DEADLINES[language]
  const accents: Readonly<Record<string, string>> = { a: '[aá]', e: '[eéè]', i: '[ií]', o: '[oó]', u: '[uú]' }
  const { ordinals: last, beforeOrdinals = {} } = REFERENCE_WORDS[language]
  const ordinals = Object.keys({ ...last, ...beforeOrdinals }).toSorted((left, right) => right.length - left.length).map((word) => word.replace(' ', '[ -]').replace(/[aeiou]/g, (vowel) => accents[vowel] ?? vowel))
  const fragments: Readonly<Record<string, string>> = {
    MONTH: month,
    DATE: `(?:\\d{1,2}(?:st|nd|rd|th|º|er)?(?: of| de| do)? (?:${month})(?:,| del?| of)? \\d{4}|(?:${month}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|(?:${month})(?:,| del?| of)? \\d{4}|\\d{4}-\\d{2}-\\d{2})`,
    NUMBER: `(?:\\d{1,3}|${Object.keys(numbers).join('|')})`,
    ORDINAL: `(?:(?:${ordinals.join('|')})[ -]?){1,3}`,
  }
  return pattern.replace(/\{([A-Z]+)\}/g, (slot, name: string) => fragments[name] ?? slot)
}
