import type { NameWord } from '../../domain/names/name-key.js'
import { verbAt, type VerbMatch } from '../../domain/verbs/verb-table.js'
import { ACT_WORDS } from './act-words.js'
import { namedDirective } from './named-directive.js'
import { plainStance } from './plain-stance.js'
import type { Reading } from './segment-acts.js'

/** The verb with which a sentence begins; a later sentence must begin with a deed of the speakers, not with any infinitive. */
export function openingVerb(reading: Reading, from: number, isFirst: boolean): VerbMatch | undefined {
  const mayBeStance = isFirst && reading.section === 'PREAMBLE' && reading.isPoint !== true
  const said = isFirst ? saidBehindThat(reading, from) : undefined
  const named = isFirst && reading.section !== 'PREAMBLE' ? namedDirective(reading.language, reading.words, from) : undefined
  const match = said ?? named ?? verbAt(reading.language, reading.words, from) ?? (mayBeStance ? plainStance(reading.text, reading.words, from, reading.language) : undefined)
  if (match === undefined || reading.mask((reading.words[match.at] as NameWord).start) || isNoun(reading, match)) return undefined
  if (isFirst) return match
  return match.form !== 'PARTICIPLE' && (match.verb.use !== 'CONTENT' || isSpeakers(reading, from)) && !isPurpose(reading, from) ? match : undefined
}

/** “That we condemn …” behind “DECLARE:”: the verb with which the speakers go on. */
function saidBehindThat(reading: Reading, from: number): VerbMatch | undefined {
  const opens = reading.section !== 'PREAMBLE' && /^(?:that|que)$/.test(reading.words[from]?.word ?? '')
  const match = opens ? verbAt(reading.language, reading.words, from + 1, reading.language === 'EN' ? ['BASE'] : ['BASE', 'FINITE']) : undefined
  return match !== undefined && (isSpeakers(reading, from + 1) || reading.language !== 'EN') ? match : undefined
}

/** “Exchange of information”, “Support to the pilots”: the noun of a deed, which asks nothing. */
function isNoun(reading: Reading, { verb, form, to, at }: VerbMatch): boolean {
  const after = reading.words[to]?.word ?? ''
  if (reading.language !== 'EN' || verb.use !== 'CONTENT' || form !== 'BASE' || reading.words[at - 1]?.word === 'to') return false
  return after === 'of' || (verb.lemma === 'support' && /^(?:to|for|from)$/.test(after)) || (verb.lemma === 'increase' && after === 'in')
}

/** “To this end, …” begins with the particle of an infinitive that is none. */
function isPurpose(reading: Reading, from: number): boolean {
  return /^(?:to|a) (?:this|that|tal|ese|este)\b/i.test(reading.text.slice((reading.words[from] as NameWord).start))
}

/** True where a sentence begins with those who speak (“We”, “The Ministers”). */
export function isSpeakers(reading: Reading, from: number): boolean {
  const first = reading.words[from]
  const rest = first === undefined ? '' : reading.text.slice(first.start).toLowerCase()
  return ACT_WORDS[reading.language].speakers.some((speakers) => rest.startsWith(speakers) && /^[ ,]/.test(rest.slice(speakers.length)))
}
