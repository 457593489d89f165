import { nameWords } from '../../domain/names/name-key.js'
import { verbAt } from '../../domain/verbs/verb-table.js'
import type { Language } from '../../domain/vocabulary.js'
import type { ActSegment } from './act-segment.js'

/**
 * The deed of a point or paragraph whose first word is no verb of the table: a gerund (“Strengthening …”), an infinitive
 * (“To harmonize …”, “Armonizar …”) or a word that only a verb can be (“Rationalize …”); undefined where it is none.
 */
export function plainDeed(text: string, language: Language, isPoint: boolean): ActSegment | undefined {
  const words = nameWords(text)
  const hasTo = language === 'EN' && words[0]?.word === 'to'
  const first = words[hasTo ? 1 : 0]
  if (first === undefined) return undefined
  const lemma = lemmaOf(first.word, language, hasTo, isPoint)
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

function lemmaOf(word: string, language: Language, hasTo: boolean, isPoint: boolean): string | undefined {
  if (language !== 'EN') return /(?:ar|er|ir|re)$/.test(word) && word.length > 4 ? word : undefined
  if (hasTo) return word
  if (/ing$/.test(word) && isPoint) return stemOf(word)
  return /(?:ize|ise|ify|ate)$/.test(word) ? word : undefined
}

/** “strengthening” is to strengthen, “facilitating” to facilitate, “setting” to set. */
function stemOf(gerund: string): string {
  const stem = gerund.replace(/ing$/, '')
  const stems = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
  return stems.find((candidate) => verbAt('EN', nameWords(candidate), 0, ['BASE']) !== undefined) ?? (/(?:at|is|iz|uc|ov|ag|ut|id|ur|or|os)$/.test(stem) ? `${stem}e` : stem)
}
