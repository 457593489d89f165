import type { NameWord } from '../../domain/names/name-key.js'
import { VERB_TABLES, verbAt, verbOf, type VerbMatch } from '../../domain/verbs/verb-table.js'
import type { Language } from '../../domain/vocabulary.js'

/**
 * What a declaration asks by a noun: “Their call to the member states to …” calls upon them, “Our decision to instruct the
 * Secretariat …” instructs it; undefined where no such noun stands behind a possessive at the head of the paragraph.
 */
export function namedDirective(language: Language, words: readonly NameWord[], from: number): VerbMatch | undefined {
  const { possessive, will, to } = WORDS[language]
  if (!possessive.test(words[from]?.word ?? '')) return undefined
  const { repeated } = VERB_TABLES[language]
  for (let at = from + 1; at <= from + 3 && at < words.length; at++) {
    const word = (words[at] as NameWord).word
    const lemma = Object.entries(repeated).find(([noun]) => folded(noun) === word)?.[1]
    const verb = lemma === undefined ? undefined : verbOf(language, lemma)
    if (verb !== undefined) return { verb, form: 'BASE', from, at, to: at + 1 }
    if (!will.test(word)) continue
    const wanted = verbAt(language, words, words[at + 1]?.word === to ? at + 2 : at + 1, ['BASE'])
    return wanted?.verb.use === 'DIRECTIVE' ? { ...wanted, from } : undefined
  }
  return undefined
}

function folded(noun: string): string {
  return noun.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

interface NominalWords {
  readonly possessive: RegExp
  /** Nouns of a will, behind which the deed is named. */
  readonly will: RegExp
  readonly to: string
}

const WORDS: Readonly<Record<Language, NominalWords>> = {
  EN: { possessive: /^(?:their|our|its)$/, will: /^(?:decision|determination|resolve|intention|agreement|wish)$/, to: 'to' },
  ES: { possessive: /^(?:su|sus|nuestr[oa]s?)$/, will: /^(?:decision|determinacion|voluntad|intencion|acuerdo)$/, to: 'de' },
  FR: { possessive: /^(?:leur|leurs|notre|nos|son|sa)$/, will: /^(?:decision|volonte|intention)$/, to: 'de' },
  PT: { possessive: /^(?:seu|sua|noss[oa])$/, will: /^(?:decisao|determinacao|vontade|intencao)$/, to: 'de' },
}
