import { filledIn, type InterfaceLanguage } from './words.js'

const UNITS: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  en: { Y: '{count} {count:year|years}', M: '{count} {count:month|months}', D: '{count} {count:day|days}' },
  es: { Y: '{count} {count:año|años}', M: '{count} {count:mes|meses}', D: '{count} {count:día|días}' },
}

/** A duration of ISO 8601 in words: `P1Y` is “1 year”, `P6M` “6 months”; another form stays as it is. */
export function durationInWords(duration: string, language: InterfaceLanguage): string {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(duration) ?? []
  const words = unit === undefined ? undefined : UNITS[language][unit]
  return words === undefined ? duration : filledIn(words, { count: Number(count) })
}
