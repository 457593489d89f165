import type { SymbolKind, SymbolMention } from './symbol.js'
import { organBesideNumber, ORGAN_PATTERN, type CitedBy } from './cited-organ.js'
import { ANNOUNCING_WORDS, NUMBER_FORMS } from './resolution-words.js'
import { keyOfSymbol } from './symbol-form.js'

/**
 * Resolutions and decisions cited by number alone (“resolution 55/25”, “resoluciones 1373 (2001) y 1540 (2004)”,
 * “Human Rights Council resolution 41/17”); every number of a list is one mention, and the announcing word belongs
 * to the span of the first.
 */
export function findWordedResolutions(plain: string, text: string): readonly SymbolMention[] {
  return [...[...plain.matchAll(ANNOUNCED)].flatMap((match) => readList(plain, text, match)), ...[...plain.matchAll(AFTER_FULL)].flatMap((match) => readRest(plain, text, match))]
}

/** “resolutions AG/RES. 2026 (XXXIV-O/04), 2116 (XXXV-O/05) and 2334 (XXXVII-O/07)”: behind a symbol in full the numbers of the same organ go on alone. */
function readRest(plain: string, text: string, match: RegExpMatchArray): SymbolMention[] {
  const found: SymbolMention[] = []
  for (let at = (match.index ?? 0) + match[0].length; ; ) {
    const glue = /^(?:, (?:and |y |e |et )?| (?:and|y|e|et) )(?=\d)/.exec(plain.slice(at, at + 12))
    const number = glue === null ? undefined : numberAt(plain, at + glue[0].length)
    if (number === undefined || !/^OAS /.test(number.form.organ)) return found
    found.push(mentionOf(text, number.start, number, 'RESOLUTION', { organ: number.form.organ, print: undefined }))
    at = number.end
  }
}

const AFTER_FULL = /(?:AG|CP)\/RES\.? {0,2}\d{1,4} {0,2}\([^()]{5,14}\)/g

const WORDS = ANNOUNCING_WORDS.map(({ pattern }) => pattern).join('|')
const NO = '(?:(?:No\\.?|n[úu]ms?\\.|n[ºo°]s?) ?)?'
const ANNOUNCED = new RegExp(`(?<![\\p{L}\\p{N}/])(?<word>${WORDS})(?!\\p{L})(?: ${ORGAN_PATTERN})? +${NO}(?=(?:WHA|ES-|S-)?\\d)`, 'giu')
const NUMBERS = NUMBER_FORMS.map((form) => ({ ...form, regex: new RegExp(`(?<![\\w/.-])${form.pattern}(?![\\p{L}\\p{N}/])`, 'uy') }))

const DATE = "(?:of|de|du|del|d[’']) ?\\d{1,2}(?:er|º)? (?:de )?\\p{L}{3,12} (?:de |del )?\\d{4}"
const QUOTED = /“[^”]{0,400}”|"[^"]{0,400}"|«[^»]{0,400}»/g
/** What may stand between two numbers of one list: dates, quoted titles, words without digits. */
const BETWEEN = new RegExp(`(?:,? ${DATE}|${QUOTED.source}|\\([^()]{0,80}\\)|[^\\d;“"«(]){1,320}?(?=(?:WHA|ES-|S-)?\\d)`, 'uy')
const ENDS_LIST = new RegExp(`(?<!\\p{L})(?:${WORDS}|documento?|report|informe|paragraphs?|párrafos?|annex|anexo|articles?|artículos?|No|vol)(?!\\p{L})|[.] `, 'iu')

function readList(plain: string, text: string, match: RegExpMatchArray): SymbolMention[] {
  const word = match.groups?.word ?? ''
  const isPlural = /s$/i.test(word)
  const start = match.index ?? 0
  const numbers: ReadNumber[] = []
  for (let at: number | undefined = start + match[0].length; at !== undefined; ) {
    const number = numberAt(plain, at)
    if (number === undefined) break
    const siblings = siblingsOf(plain, number)
    numbers.push(number, ...siblings)
    at = isPlural ? nextNumber(plain, siblings.at(-1)?.end ?? number.end) : undefined
  }
  const behind = numbers.at(-1)?.end ?? start
  const kind = ANNOUNCING_WORDS.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu').test(word))?.kind ?? 'RESOLUTION'
  return numbers.map((number, position) => {
    const beside = { announced: match.groups?.organ, before: plain.slice(0, start), after: plain.slice(behind, behind + 220).replace(LEADING_DATE, '') }
    return mentionOf(text, position === 0 ? start : number.start, number, kind, organBesideNumber(beside, number.form.organ, Number(number.a)))
  })
}

const LEADING_DATE = new RegExp(`^,? ${DATE},?`, 'u')

interface ReadNumber {
  readonly start: number
  readonly end: number
  readonly form: (typeof NUMBER_FORMS)[number]
  readonly a: string
  readonly b: string
}

function numberAt(plain: string, at: number): ReadNumber | undefined {
  for (const form of NUMBERS) {
    form.regex.lastIndex = at
    const match = form.regex.exec(plain)
    if (match !== null) return { start: at, end: at + match[0].length, form, a: match[1] ?? '', b: match[2] ?? '' }
  }
  return undefined
}

/** “91/3 A and B”: parts of one number, of which the later ones are printed by their letter alone. */
function siblingsOf(plain: string, number: ReadNumber): readonly ReadNumber[] {
  const letter = /^(\d+) ?[A-Z]$/.exec(number.b)
  const more = letter === null || number.form.order !== 'SESSION_NUMBER' ? null : /^(?:, [A-Z](?![\p{L}\p{N}/]))*(?:,? (?:and|y|e|et) [A-Z](?![\p{L}\p{N}/]))/u.exec(plain.slice(number.end))
  if (letter === null || more === null) return []
  return [...more[0].matchAll(/[A-Z]$|[A-Z](?=[, ])/g)].map((match) => {
    const start = number.end + match.index
    return { ...number, start, end: start + 1, b: `${letter[1] ?? ''} ${match[0]}` }
  })
}

function nextNumber(plain: string, from: number): number | undefined {
  BETWEEN.lastIndex = from
  const between = BETWEEN.exec(plain)?.[0]
  if (between === undefined || ENDS_LIST.test(between.replace(QUOTED, ''))) return undefined
  const at = from + between.length
  return numberAt(plain, at) === undefined ? undefined : at
}

function mentionOf(text: string, start: number, number: ReadNumber, kind: SymbolKind, by: CitedBy): SymbolMention {
  const full = (by.print ?? number.form.print).replace('{a}', number.a).replace('{b}', number.b)
  const symbol = kind === 'DECISION' ? full.replace('/RES/', '/DEC/').replace(/\bresolution /, 'decision ') : full
  const key = keyOfSymbol(symbol)
  const { order } = number.form
  return {
    start,
    end: number.end,
    asPrinted: text.slice(start, number.end),
    symbol,
    key,
    stemKey: key.replace(/\([^)]*\)$/, ''),
    kind,
    organ: by.organ,
    number: order === 'SESSION_NUMBER' || order === 'YEAR_NUMBER' ? number.b : number.a,
    session: order === 'SESSION_NUMBER' ? number.a : order === 'NUMBER_SESSION' ? number.b : undefined,
    year: order === 'YEAR_NUMBER' ? Number(number.a) : order === 'NUMBER_YEAR' ? Number(number.b) : undefined,
  }
}
