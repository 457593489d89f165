import type { Language } from '../../domain/vocabulary.js'
import type { Reference } from './reference.js'
import { REFERENCE_WORDS } from './reference-words.js'
import type { Cue } from './reference-words-table.js'

/** A cue as it is printed before a reference. */
export interface CueMention {
  readonly cue: Cue
  readonly asPrinted: string
  readonly start: number
}

/** The last cue in the words before a reference that is close enough to govern it: no clause and few words between. */
export function cueBefore(text: string, language: Language, from: number, reference: Reference): CueMention | undefined {
  const gap = text.slice(from, reference.start)
  const found = cuesIn(gap, language).map(({ cue, asPrinted, at }) => ({ cue, asPrinted, start: from + at, end: at + asPrinted.length }))
  const close = found.filter(({ end }) => isClose(gap.slice(end)))
  const [best] = close.toSorted((left, right) => rank(right.cue) - rank(left.cue) || right.end - left.end || left.start - right.start)
  return best === undefined ? undefined : { cue: { ...best.cue, ...roleIn(text, best.cue, reference) }, asPrinted: best.asPrinted, start: best.start }
}

/** A cue that governs all instruments to the end of its clause, the last that stands before the reference. */
export function clauseCueBefore(text: string, language: Language, from: number, reference: Reference): CueMention | undefined {
  if (reference.kind !== 'INSTRUMENT') return undefined
  const found = cuesIn(text.slice(from, reference.start), language).findLast(({ cue }) => cue.scope === 'CLAUSE')
  return found === undefined ? undefined : { cue: found.cue, asPrinted: found.asPrinted, start: from + found.at }
}

/** The cues printed in some words, in order, the longest at each place. */
function cuesIn(words: string, language: Language): readonly { readonly cue: Cue; readonly asPrinted: string; readonly at: number }[] {
  const { any, byPhrase } = COMPILED[language]
  return [...words.matchAll(any)].flatMap((match) => {
    const cue = byPhrase.get(match[0].toLowerCase().replace(/\s+/g, ' '))
    return cue === undefined ? [] : [{ cue, asPrinted: match[0], at: match.index }]
  })
}

/** “pursuant to the mandates contained in …”: what the text rests on tells more than where it stands. */
function rank({ kind }: Cue): number {
  return kind === 'BASED_ON' ? 1 : 0
}

function isClose(between: string): boolean {
  return !/[,;.:]/.test(between.replace(/\(\d[^)]*\)/g, '')) && between.trim().split(/\s+/).length <= 14
}

/** A resolution convened only where something was convened. */
function roleIn(text: string, cue: Cue, reference: Reference): { readonly role?: string } {
  if (cue.role !== 'convocation' && cue.role !== 'convener') return cue.role === undefined ? {} : { role: cue.role }
  return /conven|convok|convoc/i.test(text.slice(Math.max(0, reference.start - 200), reference.start)) ? { role: cue.role } : {}
}

const COMPILED = Object.fromEntries(
  Object.entries(REFERENCE_WORDS).map(([language, { cues }]) => {
    const phrases = cues.map(({ phrase }) => phrase.replaceAll(' ', '\\s+')).toSorted((left, right) => right.length - left.length)
    return [language, { any: new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'giu'), byPhrase: new Map(cues.map((cue) => [cue.phrase.toLowerCase(), cue] as const)) }]
  }),
) as unknown as Readonly<Record<Language, { readonly any: RegExp; readonly byPhrase: ReadonlyMap<string, Cue> }>>
