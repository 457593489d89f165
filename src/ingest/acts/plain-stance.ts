import { nameWords } from '../../domain/names/name-key.js'
import type { Language } from '../../domain/vocabulary.js'
import type { ActSegment } from './act-segment.js'

/**
 * The stance of a preambular clause whose first word is no verb of the table but has the form in which a preamble speaks:
 * “Fearing that …”, “Having read …”, “Alarmed by …”, “Anhelando …”; undefined where it has not.
 */
export function plainStance(text: string, language: Language): ActSegment | undefined {
  const words = nameWords(text.slice(0, 120))
  const at = words.findIndex(({ word }) => !ADVERB.test(word))
  const first = words[at]
  const opening = words[0]
  if (first === undefined || opening === undefined || at > 2 || !/^\p{Lu}/u.test(text.slice(opening.start)) || !FORMS[language].test(first.word)) return undefined
  const isPerfect = PERFECT.test(first.word)
  const last = isPerfect ? (words[at + 1] ?? first) : first
  if (!isPerfect && /ed$/.test(first.word) && language === 'EN' && !/^(?:by|at|that|of|in|with|to|about)$/.test(words[at + 1]?.word ?? '')) return undefined
  return {
    standing: 'LEAD',
    verb: { lemma: last.word, means: last.word, class: 'COURTESY', use: 'STANCE', base: [], finite: [], participle: [last.word] },
    form: 'PARTICIPLE',
    printed: text.slice(opening.start, last.end),
    start: opening.start,
    end: text.length,
    verbStart: opening.start,
    verbEnd: last.end,
    leads: true,
  }
}

const ADVERB = /^(?:\p{L}+ly|also|further|again|\p{L}+mente|tambien|asimismo|ademas|egalement)$/u
const PERFECT = /^(?:having|habiendo|ayant|tendo)$/
const FORMS: Readonly<Record<Language, RegExp>> = { EN: /^\p{L}{3,}(?:ing|ed)$/u, ES: /^\p{L}{2,}(?:ando|iendo|yendo)$/u, FR: /^\p{L}{2,}ant$/u, PT: /^\p{L}{2,}(?:ando|endo|indo)$/u }
