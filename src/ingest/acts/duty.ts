import { nameWords, type NameWord } from '../../domain/names/name-key.js'
import { VERB_TABLES, verbAt } from '../../domain/verbs/verb-table.js'
import type { ActSegment } from './act-segment.js'
import type { Stretch } from './mask.js'
import type { Reading } from './segment-acts.js'
import { wordAt } from './word-at.js'

/** The duty that a sentence of its own lays on its subject (“The Chair … shall present …”), or undefined where it lays none. */
export function dutyIn(reading: Reading, sentence: Stretch): ActSegment | undefined {
  const found = firstDutyWord(reading, sentence)
  if (found === undefined) return undefined
  const { phrase, at } = found
  const start = (reading.words[at] as NameWord).start
  const deed = deedBehind(reading, at + phrase.length, phrase.join(' '))
  if (deed === undefined) return undefined
  const end = deed.end
  return {
    standing: 'DUTY',
    verb: { lemma: deed.lemma, means: deed.lemma, class: 'COMMAND', use: 'DIRECTIVE', base: [deed.lemma], finite: [], participle: [] },
    form: 'FINITE',
    printed: reading.text.slice(start, end),
    start: sentence.start,
    end: sentence.end,
    verbStart: start,
    verbEnd: end,
    leads: false,
  }
}

function firstDutyWord(reading: Reading, sentence: Stretch): { readonly phrase: readonly string[]; readonly at: number } | undefined {
  const phrases = VERB_TABLES[reading.language].duty.map((printed) => nameWords(printed).map(({ word }) => word)).toSorted((left, right) => right.length - left.length)
  const from = wordAt(reading.words, sentence.start)
  for (let at = from === -1 ? reading.words.length : from; at < reading.words.length; at++) {
    const word = reading.words[at] as NameWord
    if (word.end > sentence.end) break
    if (reading.mask(word.start)) continue
    const phrase = phrases.find((parts) => parts.every((part, place) => reading.words[at + place]?.word === part))
    if (phrase !== undefined) return { phrase, at }
  }
  return undefined
}

interface Deed {
  readonly lemma: string
  readonly end: number
}

/** What is to be done: the verb behind “shall”, or the verb of the phrase itself (“is charged with”). */
function deedBehind(reading: Reading, from: number, phrase: string): Deed | undefined {
  const own = /^(?:is|are) (charged|entrusted|responsible|requested|instructed|urged|encouraged|invited)/.exec(phrase)?.[1]
  const last = reading.words[from - 1] as NameWord
  if (own !== undefined) return { lemma: OWN_LEMMAS[own] ?? own, end: last.end }
  const at = from + adverbsAt(reading, from)
  const first = reading.words[at]
  if (first === undefined) return { lemma: phrase, end: last.end }
  if (NO_DEED.test(first.word)) return undefined
  if (first.word === 'be') return behindBe(reading, at + 1, first)
  if (FUTURES.test(last.word) && verbAt(reading.language, reading.words, at, ['BASE']) === undefined && reading.language !== 'EN') return { lemma: last.word, end: last.end }
  const second = reading.words[at + 1]
  const third = reading.words[at + 2]
  const isContinued = first.word === 'continue' && second?.word === 'to' && third !== undefined
  return { lemma: first.word, end: isContinued ? third.end : first.end }
}

/** “will also promote”, “shall accordingly report”: what stands between “shall” and its deed. */
function adverbsAt(reading: Reading, from: number): number {
  let count = 0
  while (count < 3 && ADVERB.test(reading.words[from + count]?.word ?? '')) count++
  return count
}

const ADVERB = /^(?:also|further|furthermore|therefore|then|likewise|always|(?!supply|apply|reply|comply|rely|multiply)\p{L}{3,}ly|también|tambien|asimismo|ademas)$/u
/** “political will and commitment”: a noun. */
const NO_DEED = /^(?:and|or|of|to|for|in|on|by|with|the|a|an|that|which|y|e|o|de|del)$/

/** Spanish and Portuguese futures are a duty by themselves (“presentará”). */
const FUTURES = /(?:ara|aran|era|eran|ira|iran|arao|erao|irao)$/

const OWN_LEMMAS: Readonly<Record<string, string>> = { charged: 'charge', entrusted: 'entrust', responsible: 'be responsible', requested: 'request', instructed: 'instruct', urged: 'urge', encouraged: 'encourage', invited: 'invite' }

/** “will be to share”, “will be responsible for”, “will be developed”; “will be subject to” says how things are, and is nobody's duty. */
function behindBe(reading: Reading, at: number, be: NameWord): Deed | undefined {
  const next = reading.words[at]
  const second = reading.words[at + 1]
  if (next === undefined) return { lemma: 'be', end: be.end }
  if (next.word === 'to' && second !== undefined) return { lemma: second.word, end: second.end }
  if (next.word === 'responsible') return { lemma: 'be responsible', end: second?.word === 'for' ? second.end : next.end }
  if (STATES_OF_THINGS.test(next.word)) return undefined
  return { lemma: OWN_LEMMAS[next.word] ?? activeOf(reading, next.word), end: next.end }
}

const STATES_OF_THINGS = /^(?:subject|available|open|effective|free|equal|able|necessary|possible|appropriate|due|valid|binding|consistent|compatible|similar|based|limited)$/

/** “developed” is what someone develops. */
function activeOf(reading: Reading, participle: string): string {
  const stems = [participle.replace(/ed$/, ''), participle.replace(/d$/, ''), participle.replace(/ied$/, 'y'), participle.replace(/(.)\1ed$/, '$1')]
  return stems.find((stem) => verbAt(reading.language, nameWords(stem), 0, ['BASE']) !== undefined) ?? participle
}
