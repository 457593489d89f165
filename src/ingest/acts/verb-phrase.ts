import type { NameWord } from '../../domain/names/name-key.js'
import type { Verb } from '../../domain/verbs/verb.js'
import { VERB_TABLES, verbAt, verbOf, type VerbMatch } from '../../domain/verbs/verb-table.js'
import { ACT_WORDS } from './act-words.js'
import type { Reading } from './segment-acts.js'
import { regex } from '../references/regex.js'

/** The verb of an act with all that is printed of it. */
export interface VerbPhrase {
  readonly verb: Verb
  readonly start: number
  readonly end: number
}

/**
 * The phrase around a verb: deeds that are joined (“Promote and consolidate”, “To implement, strengthen, or consider
 * establishing”), what is continued (“Continue strengthening”), and the directive that is repeated (“Reiterates its
 * request to …” requests).
 */
export function phraseOf(reading: Reading, match: VerbMatch, end: number): VerbPhrase {
  const spoken = reading.words[match.from]?.word === 'we' ? match.from + 1 : match.from
  const start = (reading.words[spoken] as NameWord).start
  const repeated = repeatedDirective(reading, match)
  if (repeated !== undefined) return { ...repeated, start }
  const last = match.verb.use === 'CONTENT' ? lastJoined(reading, match, end) : match.to - 1
  return { verb: match.verb, start, end: (reading.words[last] as NameWord).end }
}

/** “Reiterates its invitation to Member States to …”: the verb that counts is the one of the noun. */
function repeatedDirective(reading: Reading, { verb, to }: VerbMatch): Pick<VerbPhrase, 'verb' | 'end'> | undefined {
  if (verb.means !== 'reiterate' && verb.means !== 'renew') return undefined
  const { repeated } = VERB_TABLES[reading.language]
  const ahead = reading.words.slice(to, to + 3)
  const noun = ahead.find(({ word }) => Object.keys(repeated).some((key) => folded(key) === word))
  const lemma = Object.entries(repeated).find(([key]) => folded(key) === noun?.word)?.[1]
  // To renew a mandate gives no command; it lets one go on.
  const directive = lemma === undefined || (verb.means === 'renew' && (lemma === 'mandate' || lemma === 'mandatar')) ? undefined : verbOf(reading.language, lemma)
  if (noun === undefined || directive === undefined) return undefined
  const join = /^,? (?:made |addressed |formulad[ao] )?(?:upon|on|to|for|al?|a los|a las|a la|por)(?!\p{L})/u.exec(reading.text.slice(noun.end))?.[0] ?? ''
  return { verb: directive, end: noun.end + join.length }
}

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Last word of joined deeds: over commas, “and”, “or”, a preposition and an adverb to the next base form, and one gerund behind it. */
function lastJoined(reading: Reading, match: VerbMatch, end: number): number {
  let last = withGerund(reading, match.to - 1)
  for (let at = last + 1; at < Math.min(last + 5, reading.words.length); at++) {
    const word = reading.words[at] as NameWord
    if (word.start >= end || reading.mask(word.start) || /[;.:()]/.test(reading.text.slice((reading.words[at - 1] as NameWord).end, word.start))) break
    if (JOINTS[reading.language].test(word.word)) continue
    const hasJoint = reading.words.slice(last + 1, at).some((between) => regex(`^(?:${ACT_WORDS[reading.language].and})$`, 'i').test(between.word)) || /,/.test(reading.text.slice((reading.words[last] as NameWord).end, word.start))
    const next = hasJoint ? verbAt(reading.language, reading.words, at, ['BASE']) : undefined
    if (next === undefined || next.verb.use !== 'CONTENT' || next.from !== next.at) break
    last = withGerund(reading, next.to - 1)
    at = last
  }
  return last
}

const JOINTS = { EN: /^(?:and|or|on|with|in|to|fully|further|also|\w+ly)$/, ES: /^(?:y|e|o|con|en|\w+mente)$/, FR: /^(?:et|ou)$/, PT: /^(?:e|ou|com|em)$/ } as const

/** “strengthening” behind “Continue”, “establishing” behind “consider”. */
function withGerund(reading: Reading, last: number): number {
  const next = reading.words[last + 1]
  const verb = (reading.words[last] as NameWord).word
  const isOpen = /^(?:continue|consider|keep|continuar|seguir|considerar)$/.test(verb)
  return isOpen && next !== undefined && /(?:ing|ando|iendo|endo)$/.test(next.word) ? last + 1 : last
}
