/** What kind of numbering a label belongs to; two labels of one style stand on one level. */
export type LabelKind = 'NUMBER' | 'DECIMAL' | 'LETTER' | 'ROMAN' | 'BULLET' | 'ARTICLE' | 'UNREADABLE'

/** A label at the start of a paragraph, as printed, with what it counts. */
export interface PrintedLabel {
  /** “5 bis alt.”, “(a)”; null for a bullet, which names nothing. */
  readonly printed: string | null
  readonly kind: LabelKind
  /** Kind, case and punctuation: `(a)`, `a)`, `1.`, `I.` are four styles. */
  readonly style: string
  /** Place in its numbering, from 1; “5 bis” lies between 5 and 6; null where nothing is counted. */
  readonly value: number | null
  readonly isAlternative: boolean
  /** Where the text behind the label begins. */
  readonly end: number
}

/** The labels that the start of a paragraph can be read as, likeliest first: “(i)” is a letter or a roman number. */
export function readLabels(text: string): readonly PrintedLabel[] {
  const start = text.slice(0, LONGEST)
  return READERS.flatMap((read) => read(start) ?? [])
}

/** True where `next` follows `last` in its numbering: 6 after 5, 5 bis after 5, 6 after 5 bis. */
export function isSuccessor(last: number | null, next: number | null): boolean {
  if (last === null || next === null) return last === next
  return next > last && next - last <= 1 && Math.floor(next) <= Math.floor(last) + 1
}

const LONGEST = 48
const AFTER = String.raw`(?=\s|$|\p{Lu}|["“«‘'\[(¿¡])`
const LATIN_ORDINALS = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies']
const LATIN = LATIN_ORDINALS.flatMap((word) => [word, word.toUpperCase(), word.replace(/^./, (letter) => letter.toUpperCase())]).join('|')

const NUMBER = new RegExp(
  String.raw`^(\()?(\d{1,3})(?:\s*\.?\s*(${LATIN})\b)?(?:\s*\.?\s*\(?([Aa]lt|ALT)(?:ernativ[eao]|ernate|\b)\.?\s?(\d{1,2}(?!\d))?\)?)?\s?(\)|\.[-–—]|[º°]\.?\)?|\.[º°]|[.:](?!\d))?` + AFTER,
  'u',
)
/** “PP3”, “OP 5 bis”: preambular and operative paragraphs as negotiators number them. */
const NEGOTIATED = new RegExp(String.raw`^(PP|OP|PO)\s?(\d{1,3})(?:\s*\.?\s*(${LATIN})\b)?(?:\s*\.?\s*\(?([Aa]lt|ALT)\b\.?\)?)?\s?[.:)]?(?=\s|$|\[)`, 'u')
const ORDINAL = /^(\p{L}{4,12})\s?(?:\.[-–—]?|:|\.-)(?=\s)/u
const ORDINALS: readonly (readonly string[])[] = [
  ['first', 'primero', 'primera', 'primeiro'], ['second', 'segundo', 'segunda'], ['third', 'tercero', 'tercera', 'terceiro'], ['fourth', 'cuarto', 'cuarta', 'quarto'],
  ['fifth', 'quinto', 'quinta'], ['sixth', 'sexto', 'sexta'], ['seventh', 'septimo', 'septima', 'setimo'], ['eighth', 'octavo', 'octava', 'oitavo'],
  ['ninth', 'noveno', 'novena', 'nono'], ['tenth', 'decimo', 'decima'],
]
const DECIMAL = /^\(?(\d{1,3}(?:\.\d{1,3}){1,4})\)?\.?(?=\s+[\p{Lu}"“«¿¡[(]|\s*$)/u
const LETTER = new RegExp(String.raw`^(\()?([a-zñ]{1,2}|[A-ZÑ])(?:\s(${LATIN})\b\.?)?([).])(?:\s(${LATIN})\b\.?)?` + AFTER, 'u')
const ROMAN = new RegExp(String.raw`^(\()?([ivxlc]{1,7}|[IVXLC]{1,7})([).])?[-–—]?` + AFTER, 'u')
const BULLET = /^(?:[•·▪●◦‣■□►✓\uF0B7]|[-–—*](?=\s))\s*(?=\S)(?!\d{1,4}\s*[-–—]?\s*$)/u
const ARTICLE = /^(Art(?:icle|[ií]culo|igo|\.)|ART(?:ICLE|[IÍ]CULO|IGO|\.)|Chapter|CHAPTER|Cap[ií]tulo|CAP[IÍ]TULO|Chapitre|CHAPITRE)\s+(\d{1,3}|[IVXLC]{1,7})\s*(?:\.?[-–—]|[.:])?(?=\s|$)/u
const UNREADABLE = /^\uFFFD+\s?[.)]?(?=\s)/u

const READERS: readonly ((start: string) => PrintedLabel | null)[] = [
  readNumber, readNegotiated, readDecimal, readArticle, readOrdinal, readLetter, readRoman, readBullet, readUnreadable,
]

function readNumber(start: string): PrintedLabel | null {
  const match = NUMBER.exec(start)
  if (match === null) return null
  const [printed, open, digits, latin, alternative, which, close] = match
  if (open !== undefined && close !== ')') return null
  const isNamed = latin !== undefined || alternative !== undefined
  if (!isNamed && (close === undefined || close === ':')) return null
  const value = Number(digits) + latinValue(latin) + (alternative === undefined ? 0 : 0.001 * (1 + Number(which ?? 0)))
  const style = open !== undefined ? '(1)' : close === ')' ? '1)' : '1.'
  return label(start, printed, { kind: 'NUMBER', style, value, isAlternative: alternative !== undefined })
}

function readNegotiated(start: string): PrintedLabel | null {
  const match = NEGOTIATED.exec(start)
  if (match === null) return null
  const [printed, part, digits, latin, alternative] = match
  const value = Number(digits) + latinValue(latin) + (alternative === undefined ? 0 : 0.001)
  return label(start, printed, { kind: 'NUMBER', style: part === 'PP' ? 'PP1' : 'OP1', value, isAlternative: alternative !== undefined })
}

function readOrdinal(start: string): PrintedLabel | null {
  const match = ORDINAL.exec(start)
  const word = match?.[1]?.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const place = word === undefined ? -1 : ORDINALS.findIndex((words) => words.includes(word))
  return match === null || place === -1 ? null : label(start, match[0], { kind: 'NUMBER', style: 'First', value: place + 1, isAlternative: false })
}

function readDecimal(start: string): PrintedLabel | null {
  const match = DECIMAL.exec(start)
  if (match === null) return null
  const parts = (match[1] as string).split('.')
  return label(start, match[0], { kind: 'DECIMAL', style: `1${'.1'.repeat(parts.length - 1)}`, value: Number(parts.at(-1)), isAlternative: false })
}

function readArticle(start: string): PrintedLabel | null {
  const match = ARTICLE.exec(start)
  if (match === null) return null
  const number = match[2] as string
  return label(start, match[0], { kind: 'ARTICLE', style: 'Article 1', value: /^\d/.test(number) ? Number(number) : romanValue(number), isAlternative: false })
}

function readLetter(start: string): PrintedLabel | null {
  const match = LETTER.exec(start)
  if (match === null) return null
  const [printed, open, letters, within, close, behind] = match as unknown as [string, string | undefined, string, string | undefined, string, string | undefined]
  if (open !== undefined && close !== ')') return null
  if (letters.length === 2 && letters[0] !== letters[1]) return null
  const letter = (letters[0] as string).toLowerCase()
  const place = letter === 'ñ' ? 14.5 : letter.charCodeAt(0) - 96
  const upper = letters !== letters.toLowerCase()
  const style = `${open ?? ''}${upper ? 'A' : 'a'}${close}`
  return label(start, printed, { kind: 'LETTER', style, value: place + (letters.length - 1) * 26 + latinValue(within ?? behind), isAlternative: false })
}

function readRoman(start: string): PrintedLabel | null {
  const match = ROMAN.exec(start)
  if (match === null) return null
  const [printed, open, digits, close] = match as unknown as [string, string | undefined, string, string | undefined]
  const value = romanValue(digits)
  if (value === null || (open !== undefined && close !== ')')) return null
  const upper = digits === digits.toUpperCase()
  if (close === undefined && !(upper && start.trim() === digits)) return null
  return label(start, printed, { kind: 'ROMAN', style: `${open ?? ''}${upper ? 'I' : 'i'}${close ?? ''}`, value, isAlternative: false })
}

function readBullet(start: string): PrintedLabel | null {
  const match = BULLET.exec(start)
  if (match === null) return null
  return { printed: null, kind: 'BULLET', style: match[0].trim(), value: null, isAlternative: false, end: match[0].length }
}

function readUnreadable(start: string): PrintedLabel | null {
  const match = UNREADABLE.exec(start)
  return match === null ? null : label(start, match[0], { kind: 'UNREADABLE', style: '\uFFFD', value: null, isAlternative: false })
}

function label(start: string, printed: string, rest: Omit<PrintedLabel, 'printed' | 'end'>): PrintedLabel {
  const spaces = /^\s*/.exec(start.slice(printed.length)) as RegExpExecArray
  return { printed: printed.trim(), ...rest, end: printed.length + spaces[0].length }
}

function latinValue(ordinal: string | undefined): number {
  return ordinal === undefined ? 0 : (LATIN_ORDINALS.indexOf(ordinal.toLowerCase()) + 2) / 100
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** Value of a well-formed roman number, or null: “vi” is 6, “iiii” is none. */
function romanValue(printed: string): number | null {
  const digits = printed.toLowerCase()
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(digits)) return null
  return [...digits].reduce((sum, digit, index) => {
    const value = ROMAN_DIGITS[digit] as number
    const next = ROMAN_DIGITS[digits[index + 1] ?? ''] ?? 0
    return sum + (value < next ? -value : value)
  }, 0)
}
