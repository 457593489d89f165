import { nameWords, type NameWord } from '../names/name-key.js'
import type { Language } from '../vocabulary.js'
import { ENGLISH_VERBS } from './english-verbs.js'
import { FRENCH_VERBS } from './french-verbs.js'
import { PORTUGUESE_VERBS } from './portuguese-verbs.js'
import { SPANISH_VERBS } from './spanish-verbs.js'
import type { Verb, VerbTable } from './verb.js'

/** The verb tables of all languages we read. */
export const VERB_TABLES: Readonly<Record<Language, VerbTable>> = { EN: ENGLISH_VERBS, ES: SPANISH_VERBS, FR: FRENCH_VERBS, PT: PORTUGUESE_VERBS }

/** Which of its forms a verb is printed in. */
export type VerbForm = 'BASE' | 'FINITE' | 'PARTICIPLE'

/** A verb as it stands among words: which words are its own, adverbs around it included. */
export interface VerbMatch {
  readonly verb: Verb
  readonly form: VerbForm
  /** First and behind-last word of the verb phrase, adverbs included. */
  readonly from: number
  readonly to: number
  /** First word of the verb itself. */
  readonly at: number
}

/** The verb whose phrase begins at a word (adverbs and the particle of the infinitive may come first), or undefined. */
export function verbAt(language: Language, words: readonly NameWord[], from: number, forms: readonly VerbForm[] = ['BASE', 'FINITE', 'PARTICIPLE']): VerbMatch | undefined {
  const grammar = GRAMMARS[language]
  for (let at = from, steps = 0; steps < 4; steps++) {
    const match = longest(grammar, words, at, forms)
    if (match !== undefined) return { ...match, from, at, to: afterAdverbs(grammar, words, match.to) }
    const skipped = lengthOf(grammar.before, words, at)
    if (skipped === 0) return undefined
    at += skipped
  }
  return undefined
}

/** The English lemma that a lemma of any language says, or undefined where no table has it. */
export function meaningOf(lemma: string): string | undefined {
  return MEANINGS.get(lemma)
}

/** The verb that a table lists under a lemma. */
export function verbOf(language: Language, lemma: string): Verb | undefined {
  return VERB_TABLES[language].verbs.find((verb) => verb.lemma === lemma)
}

const ANY_WORDS = '~'

interface Entry {
  readonly verb: Verb
  readonly form: VerbForm
}

interface Grammar {
  readonly forms: ReadonlyMap<string, readonly (readonly [words: readonly string[], entry: Entry])[]>
  readonly before: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly after: ReadonlyMap<string, readonly (readonly string[])[]>
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = Object.fromEntries(Object.values(VERB_TABLES).map((table) => [table.language, grammarOf(table)])) as unknown as Record<Language, Grammar>
const MEANINGS: ReadonlyMap<string, string> = new Map(Object.values(VERB_TABLES).flatMap(({ verbs }) => verbs.map((verb) => [verb.lemma, verb.means] as const)))

function grammarOf(table: VerbTable): Grammar {
  const forms = new Map<string, (readonly [readonly string[], Entry])[]>()
  for (const verb of table.verbs) {
    const printed = [
      ...verb.base.map((words) => [words, 'BASE'] as const),
      ...verb.finite.map((words) => [words, 'FINITE'] as const),
      ...verb.participle.map((words) => [words, 'PARTICIPLE'] as const),
    ]
    for (const [phrase, form] of printed) addTo(forms, wordsOf(phrase), { verb, form })
  }
  for (const list of forms.values()) list.sort(([left], [right]) => right.length - left.length)
  return { forms, before: phrasesOf([...table.before, ...table.infinitive]), after: phrasesOf(table.after) }
}

function addTo(forms: Map<string, (readonly [readonly string[], Entry])[]>, words: readonly string[], entry: Entry): void {
  const first = words[0] ?? ''
  forms.set(first, [...(forms.get(first) ?? []), [words, entry]])
}

function phrasesOf(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = wordsOf(phrase)
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), words].sort((left, right) => right.length - left.length))
  }
  return byFirst
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.split(ANY_WORDS).flatMap((part, place) => [...(place === 0 ? [] : [ANY_WORDS]), ...nameWords(part).map(({ word }) => word)])
}

function longest({ forms, after }: Grammar, words: readonly NameWord[], at: number, wanted: readonly VerbForm[]): (Entry & { readonly to: number }) | undefined {
  const first = words[at]
  if (first === undefined) return undefined
  for (const [phrase, entry] of forms.get(first.word) ?? []) {
    const to = wanted.includes(entry.form) ? endOfPhrase(phrase, words, at, after) : undefined
    if (to !== undefined) return { ...entry, to }
  }
  return undefined
}

/** Where a form ends that begins at a word; adverbs may stand inside it (“Acoge también con beneplácito”). */
function endOfPhrase(phrase: readonly string[], words: readonly NameWord[], at: number, after: Grammar['after']): number | undefined {
  let place = at
  for (const [position, part] of phrase.entries()) {
    if (part === ANY_WORDS) {
      const next = phrase[position + 1]
      const offset = words.slice(place, place + 8).findIndex(({ word }) => word === next)
      if (offset === -1) return undefined
      place += offset
    } else {
      if (position > 0 && words[place]?.word !== part) place += lengthOf(after, words, place)
      if (words[place]?.word !== part) return undefined
      place += 1
    }
  }
  return place
}

function afterAdverbs(grammar: Grammar, words: readonly NameWord[], to: number): number {
  const length = lengthOf(grammar.after, words, to)
  return length === 0 ? to : afterAdverbs(grammar, words, to + length)
}

function lengthOf(phrases: Grammar['before'], words: readonly NameWord[], at: number): number {
  const first = words[at]
  if (first === undefined) return 0
  return phrases.get(first.word)?.find((phrase) => standsAt(phrase, words, at))?.length ?? 0
}

function standsAt(phrase: readonly string[], words: readonly NameWord[], at: number): boolean {
  return phrase.every((word, offset) => words[at + offset]?.word === word)
}
