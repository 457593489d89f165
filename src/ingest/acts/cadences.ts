import type { Cadence, Language } from '../../domain/vocabulary.js'
import { monthNumber, monthPattern } from '../references/printed-days.js'
import { ACT_WORDS } from './act-words.js'
import { regex } from '../references/regex.js'

/** How often a duty recurs, by the first words of the text that say so; undefined where it is asked once. */
export function cadenceIn(text: string, language: Language): { readonly cadence: Cadence; readonly asPrinted: string } | undefined {
  const { cadences, recurring } = ACT_WORDS[language]
  const found = cadences.flatMap(({ cadence, pattern }) => {
    const match = regex(pattern.replaceAll('{REPORTED}', recurring), 'iu').exec(text)
    return match === null ? [] : [{ cadence, asPrinted: match[0], at: match.index }]
  })
  const [first] = found.toSorted((left, right) => left.at - right.at)
  return first === undefined ? undefined : { cadence: first.cadence, asPrinted: first.asPrinted }
}

/** A yearly day that an act makes (“February 11 of each year as the “… Day””), or undefined. */
export function observanceIn(text: string, language: Language): { readonly on: string; readonly name: string } | undefined {
  const month = `(?<month>${monthPattern(language)})`
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|º|er|o)?'
  const date = `(?:${month} ${day}|${day.replace('<day>', '<day2>')} (?:of |de )?${month.replace('<month>', '<month2>')})`
  const match = regex(`(?<!\\p{L})${date}(?!\\s*,?\\s*(?:de(?:l)?\\s*)?\\d{4})(?:[^;.]{0,40}?)(?:as|como|comme)(?: the| el| la| le)?\\s+(?:“(?<quoted>[^”]{4,160})”|"(?<plain>[^"]{4,160})"|«(?<angled>[^»]{4,160})»|(?<bare>[\\p{Lu}][^;.]{4,120}?)(?=[;.]|$))`, 'iu').exec(text)
  if (match?.groups === undefined) return undefined
  const groups = match.groups
  const number = monthNumber(groups.month ?? groups.month2 ?? '', language)
  const name = (groups.quoted ?? groups.plain ?? groups.angled ?? groups.bare ?? '').trim().replace(/[.,;]$/, '')
  if (number === undefined || !/^\p{Lu}/u.test(name)) return undefined
  return { on: `--${String(number).padStart(2, '0')}-${(groups.day ?? groups.day2 ?? '').padStart(2, '0')}`, name }
}
