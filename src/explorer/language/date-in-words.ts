import type { InterfaceLanguage } from './words.js'

const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', es: 'es' }

/**
 * A date in words, to the precision that it has: `2013-10` is “October 2013”, `2019-10-30/2019-10-31` is “30–31 October
 * 2019”. Civil days have no hour: they are written out in UTC, so that no time zone moves them.
 */
export function dateInWords(edtf: string, language: InterfaceLanguage): string {
  const [start, end] = edtf.split('/')
  if (start === undefined) return edtf
  if (end === undefined) return pointInWords(start, language)
  if (end === '..' || end === '') return `${pointInWords(start, language)} –`
  if (start === '..' || start === '') return `– ${pointInWords(end, language)}`
  const isDays = /^\d{4}-\d{2}-\d{2}$/.test(start) && /^\d{4}-\d{2}-\d{2}$/.test(end)
  if (isDays && start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${pointInWords(end, language)}`
  return `${pointInWords(start, language)} – ${pointInWords(end, language)}`
}

function pointInWords(point: string, language: InterfaceLanguage): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/.exec(point)
  if (match === null) return point
  const [, year, month, day, doubt] = match
  const mark = doubt === undefined ? '' : ` (${doubt})`
  if (month === undefined) return `${year as string}${mark}`
  if (Number(month) > 12) return `${point}${mark}`
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')))
  instant.setUTCFullYear(Number(year))
  const form: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day === undefined ? {} : { day: 'numeric' }) }
  return `${new Intl.DateTimeFormat(LOCALES[language], form).format(instant)}${mark}`
}
