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
  const found = COMPILED[language].flatMap(({ cue, pattern }) => {
    const match = [...gap.matchAll(pattern)].at(-1)
    return match === undefined ? [] : [{ cue, asPrinted: match[0], start: from + match.index, end: match.index + match[0].length }]
  })
  const close = found.filter(({ end }) => isClose(gap.slice(end)))
  const [best] = close.toSorted((left, right) => rank(right.cue) - rank(left.cue) || right.end - left.end || left.start - right.start)
  return best === undefined ? undefined : { cue: { ...best.cue, ...roleIn(text, best.cue, reference) }, asPrinted: best.asPrinted, start: best.start }
}

/** A cue that governs all instruments to the end of its clause, the last that stands before the reference. */
export function clauseCueBefore(text: string, language: Language, from: number, reference: Reference): CueMention | undefined {
  if (reference.kind !== 'INSTRUMENT') return undefined
  const clause = text.slice(from, reference.start)
  return COMPILED[language]
    .filter(({ cue }) => cue.scope === 'CLAUSE')
    .flatMap(({ cue, pattern }) => [...clause.matchAll(pattern)].map((match) => ({ cue, asPrinted: match[0], start: from + match.index })))
    .toSorted((left, right) => right.start - left.start || right.asPrinted.length - left.asPrinted.length)[0]
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
  Object.entries(REFERENCE_WORDS).map(([language, { cues }]) => [
    language,
    cues.map((cue) => ({ cue, pattern: new RegExp(`(?<!\\p{L})${cue.phrase.replaceAll(' ', '\\s+')}(?!\\p{L})`, 'giu') })),
  ]),
) as unknown as Readonly<Record<Language, readonly { readonly cue: Cue; readonly pattern: RegExp }[]>>
