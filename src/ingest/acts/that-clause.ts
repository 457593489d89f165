import type { NameWord } from '../../domain/names/name-key.js'
import type { Language } from '../../domain/vocabulary.js'
import { verbAt, verbOf } from '../../domain/verbs/verb-table.js'
import type { ActSegment } from './act-segment.js'
import { ACT_WORDS } from './act-words.js'
import type { Stretch } from './mask.js'
import type { Reading } from './segment-acts.js'
import { wordAt } from './word-at.js'

/**
 * What a sentence asks that hangs on the enacting line (“… recommends: 2. That the Working Group continue to meet”): its
 * deed in the subjunctive, with the force of the frame; undefined where no frame asks anything, or no deed is found.
 */
export function thatClause(reading: Reading, sentence: Stretch): ActSegment | undefined {
  const frame = reading.frame === undefined ? undefined : verbOf(reading.language, reading.frame)
  const opening = OPENS[reading.language]?.exec(reading.text.slice(sentence.start, sentence.end)) ?? null
  if (opening === null || frame === undefined || (frame.use !== 'DIRECTIVE' && !DECIDES.has(frame.means))) return undefined
  const start = sentence.start + opening[0].length
  const found = reading.language === 'ES' ? spanishSubjunctive(reading, start, sentence.end) : subjunctive(reading, start, sentence.end)
  if (found === undefined) return undefined
  const { at, end, lemma } = found
  const verbStart = (reading.words[at] as NameWord).start
  return {
    standing: 'DUTY',
    isFramed: true,
    verb: { lemma, means: lemma, class: frame.class, use: 'DIRECTIVE', base: [lemma], finite: [], participle: [] },
    form: 'BASE',
    printed: reading.text.slice(verbStart, end),
    start,
    end: sentence.end,
    verbStart,
    verbEnd: end,
    leads: false,
  }
}

const DECIDES: ReadonlySet<string> = new Set(['resolve', 'decide', 'agree'])

/** “That”, and an aside between commas behind it. */
const OPENS: Readonly<Partial<Record<Language, RegExp>>> = { EN: /^\s*That(?:,[^,;]{3,160},)? /, ES: /^\s*Que(?:,[^,;]{3,160},)? / }

/** “Que la Secretaría General continúe …”: the verb stands right behind whom it asks, and a clause between commas may part them. */
function spanishSubjunctive(reading: Reading, from: number, to: number): { readonly at: number; readonly end: number; readonly lemma: string } | undefined {
  const asked = reading.references.filter(({ start, end, kind }) => start >= from && end <= to && (kind === 'BODY' || kind === 'COLLECTIVE' || kind === 'STATE'))
  const [named] = asked
  const noun = new RegExp(`^(?:(?:los|las|el|la|todos los|todas las) )?(?:${Object.keys(ACT_WORDS.ES.actorNouns).join('|')})(?!\\p{L})`, 'iu').exec(reading.text.slice(from, to))
  const behind = named !== undefined && named.start - from <= 5 ? named.end : noun === null ? undefined : from + noun[0].length
  if (behind === undefined) return undefined
  const clause = /^,? que [^,;]{3,120},|^,[^,;]{3,160},/.exec(reading.text.slice(behind, to))?.[0] ?? ''
  const at = wordAt(reading.words, behind + clause.length)
  const word = at === -1 ? undefined : reading.words[at]
  if (word === undefined || word.end > to || !/^\p{L}{2,}(?:e|en|a|an)$/u.test(word.word) || /^(?:que|para|sobre|entre|de|la|una|este|esta)$/.test(word.word)) return undefined
  return { at, end: word.end, lemma: word.word }
}

/** The first verb in its base form that stands behind a noun, or “be” with its participle. */
function subjunctive(reading: Reading, from: number, to: number): { readonly at: number; readonly end: number; readonly lemma: string } | undefined {
  for (let at = wordAt(reading.words, from) + 1; at > 0 && at < reading.words.length; at++) {
    const word = reading.words[at] as NameWord
    if (word.start >= to) return undefined
    const previous = reading.words[at - 1] as NameWord
    if (reading.mask(word.start) || NO_SUBJECT.test(previous.word) || !/^\p{Ll}/u.test(reading.text.slice(word.start))) continue
    const next = reading.words[at + 1]
    if (word.word === 'be' && next !== undefined) return { at, end: next.end, lemma: next.word }
    const verb = verbAt('EN', reading.words, at, ['BASE'])
    if (verb === undefined || verb.at !== at || NOUNS_TOO.test(word.word)) continue
    const third = reading.words[at + 2]
    const isContinued = word.word === 'continue' && next?.word === 'to' && third !== undefined
    return { at, end: isContinued ? third.end : word.end, lemma: verb.verb.lemma }
  }
  return undefined
}

/** Words behind which no verb of the subject stands. */
const NO_SUBJECT = /^(?:to|the|a|an|of|for|in|on|with|by|and|or|its|their|this|that|these|such|not|have|has|had|who|which|progress|annual|final|technical|next|draft|work)$/
/** Base forms that are nouns as often as verbs, unless a name stands right before them. */
const NOUNS_TOO = /^(?:report|work|support|study|review|plan|access|control|exchange|place|use|list|draft|fund|share|test|limit|link|measure|project|process|visit|present|separate)$/
