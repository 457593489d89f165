import { CITED_ORGANS, FIRST_NUMBERED_SESSION, GENERIC_ORGAN_WORDS, type CitedOrgan } from './resolution-words.js'

/** Whose resolution a bare number is, and how that organ prints it; no organ where the text does not tell. */
export interface CitedBy {
  readonly organ: string | undefined
  /** Undefined where the form of the number prints itself. */
  readonly print: string | undefined
}

interface Beside {
  /** Organ between the word and the number (“resoluciones de la Comisión de Estupefacientes 51/1”). */
  readonly announced: string | undefined
  readonly before: string
  readonly after: string
}

const NAMES = CITED_ORGANS.flatMap(({ names }) => names).sort((left, right) => right.length - left.length)
const KNOWN = NAMES.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
const GENERIC = GENERIC_ORGAN_WORDS.map(({ pattern }) => pattern).join('|')
const OF = "(?:of the|of|de las|de la|del|de los|de l[’']|du|da|do) ?"

/** Pattern of an organ that stands behind “of the”, with the group `organ`. */
export const ORGAN_PATTERN = `${OF}(?<organ>${KNOWN}|${GENERIC})(?!\\p{L})`

const ENDS_WITH_KNOWN = new RegExp(`(?<!\\p{L})(${KNOWN})(?:[’']s?)? $`, 'iu')
const ENDS_WITH_UNKNOWN = /(?<!\p{L})((?:\p{Lu}[\p{L}-]+ (?:(?:of|on|for|and|the) )*){0,8}(?:Council|Commission|Conference|Committee|Assembly|Board|Congress|Union)) $/u
const STARTS_WITH_KNOWN = new RegExp(`^ ${OF}(?:\\p{Lu}[\\p{L}-]+ ){0,3}?(${KNOWN})(?!\\p{L})`, 'iu')
const STARTS_WITH_UNKNOWN = /^ (?:of the|de la|del|du) ((?:Comisión|Comité|Consejo|Junta|Conferencia|Commission|Conférence|Conseil|\p{Lu}[\p{L}-]+ (?:Commission|Committee|Council|Conference|Board))(?: (?:de|del|de la|d[’']|of|on|for) \p{Lu}[\p{L}-]+)*)/u
const LAST_KNOWN = new RegExp(`(?<!\\p{L})(?:${KNOWN})(?!\\p{L})`, 'giu')

/** The organ that the words beside a number name; else the one that the form of the number tells. */
export function organBesideNumber(beside: Beside, organOfForm: string, session: number): CitedBy {
  const words = beside.announced ?? ENDS_WITH_KNOWN.exec(beside.before.slice(-140))?.[1] ?? ENDS_WITH_UNKNOWN.exec(beside.before.slice(-140))?.[1] ?? STARTS_WITH_KNOWN.exec(beside.after)?.[1] ?? STARTS_WITH_UNKNOWN.exec(beside.after)?.[1]
  if (words !== undefined) return citedBy(named(words) ?? called(words, beside.before, organOfForm), words, organOfForm)
  if (organOfForm !== 'UN General Assembly' || !(session < FIRST_NUMBERED_SESSION)) return { organ: organOfForm, print: undefined }
  const earlier = lastNamed(beside.before, ({ print }) => /^(?:CCPCJ|CND|CTOC|CAC|UNEP|A\/HRC)/.test(print))
  return earlier === undefined ? { organ: undefined, print: 'resolution {a}/{b}' } : { organ: earlier.organ, print: earlier.print }
}

function citedBy(organ: CitedOrgan | undefined, words: string, organOfForm: string): CitedBy {
  if (organ === undefined) return { organ: words, print: `${words} resolution {a}/{b}` }
  return { organ: organ.organ, print: organ.organ === organOfForm ? undefined : organ.print }
}

function named(words: string): CitedOrgan | undefined {
  const folded = words.toLowerCase()
  return CITED_ORGANS.find(({ names }) => names.some((name) => name.toLowerCase() === folded))
}

/** “Council resolution 2013/35”: the organ last named so, else the one whose numbers look like that. */
function called(words: string, before: string, organOfForm: string): CitedOrgan | undefined {
  const generic = GENERIC_ORGAN_WORDS.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu').test(words))
  if (generic === undefined) return undefined
  const isSuch = new RegExp(`^(?:${generic.pattern})|(?:${generic.pattern})$`, 'iu')
  const told = generic.byForm[organOfForm]
  return lastNamed(before, ({ names, organ }) => names.some((name) => isSuch.test(name)) && (told === undefined || told === organ)) ?? CITED_ORGANS.find(({ organ }) => organ === told)
}

function lastNamed(before: string, wanted: (organ: CitedOrgan) => boolean): CitedOrgan | undefined {
  return [...before.matchAll(LAST_KNOWN)]
    .map(([name]) => named(name))
    .filter((organ) => organ !== undefined)
    .findLast(wanted)
}
