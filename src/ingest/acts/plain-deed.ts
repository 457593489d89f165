import { nameWords } from '../../domain/names/name-key.js'
import { verbAt } from '../../domain/verbs/verb-table.js'
import type { Language } from '../../domain/vocabulary.js'
import type { ActSegment } from './act-segment.js'

/**
 * The deed of a point or paragraph whose first word is no verb of the table: a gerund (“Strengthening …”), an infinitive
 * (“To harmonize …”, “Armonizar …”) or a word that only a verb can be (“Rationalize …”); undefined where it is none.
 */
export function plainDeed(text: string, language: Language, isPoint: boolean, beginsWithVerb = false): ActSegment | undefined {
  const words = nameWords(text)
  const hasTo = language === 'EN' && words[0]?.word === 'to'
  const from = hasTo ? 1 : 0
  const isBefore = BEFORE_VERB.test(words[from]?.word ?? '') && (beginsWithVerb || (isPoint && /ing$/.test(words[from + 1]?.word ?? '')))
  const first = words[isBefore ? from + 1 : from]
  if (first === undefined) return undefined
  const lemma = beginsWithVerb && !NO_VERB.test(first.word) ? first.word : lemmaOf(first.word, language, hasTo, isPoint)
  if (lemma === undefined) return undefined
  const start = words[0]?.start ?? 0
  return {
    standing: 'LEAD',
    verb: { lemma, means: lemma, class: 'SOFT', use: 'CONTENT', base: [lemma], finite: [], participle: [] },
    form: 'BASE',
    printed: text.slice(start, first.end),
    start,
    end: text.length,
    verbStart: start,
    verbEnd: first.end,
    leads: true,
  }
}

/** Adverbs and pronouns that may stand before a verb, and words that only a noun can follow. */
const BEFORE_VERB = /^(?:\p{L}+ly|also|further|not|se|no|tambien|y|and)$/u
const NO_VERB = /^(?:the|a|an|all|any|each|their|its|this|these|in|of|on|for|with|by|at|el|la|los|las|un|una|en|con|por|su|sus|le|les|des|du|o|os|as|um|uma)$/

function lemmaOf(word: string, language: Language, hasTo: boolean, isPoint: boolean): string | undefined {
  if (language !== 'EN') return /(?:ar|er|ir|re)$/.test(word) && word.length > 4 ? word : undefined
  if (hasTo) return word
  if (/ing$/.test(word) && isPoint) return stemOf(word)
  return /(?:ize|ise|ify|ate)$/.test(word) && !NO_DEED.test(word) ? word : undefined
}

/** Adjectives and nouns that end as such verbs do. */
const NO_DEED = /^(?:immediate|adequate|inadequate|appropriate|private|accurate|corporate|climate|candidate|intermediate|ultimate|legitimate|moderate|proportionate|deliberate|definite|separate|mandate|certificate|delegate|state|rate|date|late|enterprise|expertise|exercise|wise|otherwise|likewise|precise|franchise|promise|premise|merchandise|size|prize)$/

/** “strengthening” is to strengthen, “facilitating” to facilitate, “setting” to set. */
function stemOf(gerund: string): string {
  const stem = gerund.replace(/ing$/, '')
  const stems = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
  return stems.find((candidate) => verbAt('EN', nameWords(candidate), 0, ['BASE']) !== undefined) ?? (/(?:at|is|iz|uc|ov|ag|ut|id|ur|or|os)$/.test(stem) ? `${stem}e` : stem)
}
