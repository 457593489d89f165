import { nameWords } from '../../domain/names/name-key.js'
import { verbAt } from '../../domain/verbs/verb-table.js'
import type { Language } from '../../domain/vocabulary.js'

/**
 * The lemma that an enacting formula lays over the operative part: “WE RECOMMEND:” recommends, “RESOLVES:” resolves, and
 * “Adopt the following recommendations” recommends too; undefined where the formula has no verb (“The General Assembly,”).
 */
export function frameOf(formula: string, language: Language): string | undefined {
  const words = nameWords(formula)
  const match = words.map((_, at) => verbAt(language, words, at, ['FINITE', 'BASE'])).find((found) => found !== undefined && found.verb.use !== 'CONTENT')
  if (match === undefined) return RECOMMENDATIONS.test(formula) ? RECOMMEND[language] : undefined
  if (match.verb.cites !== 'ADOPTS') return match.verb.lemma
  return RECOMMENDATIONS.test(formula) ? RECOMMEND[language] : match.verb.lemma
}

const RECOMMENDATIONS = /recommendations|recomendaciones|recommandations|recomendações/iu
const RECOMMEND: Readonly<Record<Language, string>> = { EN: 'recommend', ES: 'recomendar', FR: 'recommander', PT: 'recomendar' }
