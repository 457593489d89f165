import { dateInWords } from './date-in-words.js'

/** When something was, in Spanish, for a sentence: “el 31 de octubre de 2019”, “en octubre de 2017”, “el 26 de febrero de 2021 o después”. */
export function cuando(date: { readonly edtf: string } | string | null | undefined): string {
  const edtf = typeof date === 'string' ? date : date?.edtf
  if (edtf === undefined || edtf === '') return 'en un día que se desconoce'
  const [start = '', end] = edtf.split('/')
  if (end === undefined) return `${isDay(start) ? 'el' : 'en'} ${dateInWords(start, 'es')}`
  if (end === '..' || end === '') return `${cuando(start)} o después`
  if (start === '..' || start === '') return `${cuando(end)} o antes`
  return `entre ${el(start)} y ${el(end)}`
}

function el(point: string): string {
  return `${isDay(point) ? 'el ' : ''}${dateInWords(point, 'es')}`
}

function isDay(point: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(point)
}
