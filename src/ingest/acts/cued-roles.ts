import type { Language } from '../../domain/vocabulary.js'
import type { Reference } from '../references/reference.js'
import { ACT_WORDS } from './act-words.js'
import type { CuedRole } from './act-words-table.js'
import { regex } from '../references/regex.js'

/** A reference with the role that the phrase before it gives it in an act. */
export interface CuedReference {
  readonly reference: Reference
  readonly role: CuedRole
}

/**
 * The references of a stretch that a phrase governs (“through the Committee”, “in coordination with A and B”): the
 * phrase stands close before the reference or before the list that it is in.
 */
export function cuedRoles(text: string, language: Language, from: number, to: number, references: readonly Reference[]): readonly CuedReference[] {
  const here = references.filter(({ start, end }) => start >= from && end <= to).toSorted((left, right) => left.start - right.start)
  const governed: CuedReference[] = []
  for (const [place, reference] of here.entries()) {
    const previous = here[place - 1]
    const gapStart = previous === undefined ? from : previous.end
    const gap = text.slice(gapStart, reference.start)
    const role = roleOfGap(gap, language) ?? (previous !== undefined && isListGlue(gap, language) ? governed.find((cued) => cued.reference === previous)?.role : undefined)
    if (role !== undefined && fits(role, reference)) governed.push({ reference, role })
  }
  return governed
}

/** The role of the last phrase in the words before a reference, where no more than a few words and no clause stand between. */
function roleOfGap(gap: string, language: Language): CuedRole | undefined {
  const { any, byPhrase } = COMPILED[language]
  const close = [...gap.matchAll(any)].filter((match) => isClose(gap.slice(match.index + match[0].length)))
  const [longest] = close.toSorted((left, right) => right[0].length - left[0].length || right.index - left.index)
  return longest === undefined ? undefined : byPhrase.get(longest[0].toLowerCase().replace(/\s+/g, ' '))
}

/** “with the organs, agencies, and entities of the …”: a list of nouns may stand between, a clause may not. */
function isClose(words: string): boolean {
  return !/[;.:]/.test(words) && !TAKEN_UP.test(words) && words.trim().split(/\s+/).length <= 8 && words.split(',').every((part) => part.trim().split(/\s+/).length <= (words.includes(',') ? 5 : 7))
}

/** “in coordination with it, the Commission …”: the pronoun is who is meant, and what follows is not. */
const TAKEN_UP = /^\s*(?:it|them|ellos|ella|él|este|esta|ellas)\s*,/i

/** Nothing but separators, conjunctions, articles and an adjective between two members of a list. */
export function isListGlue(gap: string, language: Language): boolean {
  const { and, also, determiners } = ACT_WORDS[language]
  return regex(`^[\\s,;”"’)]*(?:(?:${and}|${also})\\s+)?(?:(?:${determiners.join('|')})\\s+|with\\s+|con\\s+|of the\\s+|of\\s+|de\\s+|del\\s+){0,3}[“"(]?$`, 'iu').test(gap)
}

/** A body or state acts with others; only meetings are what something is due before. */
function fits(role: CuedRole, { kind }: Reference): boolean {
  if (role === 'DUE_BEFORE') return kind === 'MEETING'
  if (role === 'WITHIN') return kind !== 'STATE' && kind !== 'COLLECTIVE'
  return kind !== 'INSTRUMENT' && kind !== 'PLACE'
}

const COMPILED = Object.fromEntries(
  Object.entries(ACT_WORDS).map(([language, { roles }]) => {
    const phrases = roles.map(({ phrase }) => phrase.replaceAll(' ', '\\s+')).toSorted((left, right) => right.length - left.length)
    return [language, { any: new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'giu'), byPhrase: new Map(roles.map(({ phrase, role }) => [phrase.toLowerCase(), role] as const)) }]
  }),
) as unknown as Readonly<Record<Language, { readonly any: RegExp; readonly byPhrase: ReadonlyMap<string, CuedRole> }>>
