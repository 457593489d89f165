import type { NameWord } from '../../domain/names/name-key.js'
import type { VerbMatch } from '../../domain/verbs/verb-table.js'
import type { Language } from '../../domain/vocabulary.js'

/**
 * The stance of a preambular clause whose first word is no verb of the table but has the form in which a preamble speaks:
 * “Fearing that …”, “Having read …”, “Alarmed by …”, “Anhelando …”; undefined where it has not.
 */
export function plainStance(text: string, words: readonly NameWord[], from: number, language: Language): VerbMatch | undefined {
  const opening = words[from]
  const at = ADVERB.test(opening?.word ?? '') ? from + 1 : from
  const first = words[at]
  if (opening === undefined || first === undefined || !/^\p{Lu}/u.test(text.slice(opening.start)) || !FORMS[language].test(first.word)) return undefined
  const next = words[at + 1]
  const isPerfect = PERFECT.test(first.word)
  if (language === 'EN' && /ed$/.test(first.word) && !/^(?:by|at|that|of|in|with|to|about)$/.test(next?.word ?? '')) return undefined
  const lemma = isPerfect ? (next ?? first).word : first.word
  return {
    verb: { lemma, means: lemma, class: 'COURTESY', use: 'STANCE', base: [], finite: [], participle: [lemma] },
    form: 'PARTICIPLE',
    from,
    at,
    to: isPerfect && next !== undefined ? at + 2 : at + 1,
  }
}

const ADVERB = /^(?:\p{L}+ly|also|further|again|\p{L}+mente|tambien|asimismo|ademas|egalement)$/u
const PERFECT = /^(?:having|habiendo|ayant|tendo)$/
const FORMS: Readonly<Record<Language, RegExp>> = { EN: /^\p{L}{3,}(?:ing|ed)$/u, ES: /^\p{L}{2,}(?:ando|iendo|yendo)$/u, FR: /^\p{L}{2,}ant$/u, PT: /^\p{L}{2,}(?:ando|endo|indo)$/u }
