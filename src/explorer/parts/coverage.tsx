import { useReading } from '../language/context.js'
import { Saying, useNamesIn } from './saying.js'

/**
 * What an answer rests on: in English the sentence of the API, with names for the ids in it; in Spanish the sentence of
 * the view, which says the same of its question.
 */
export function Coverage({ says, spanish, names }: { says: string; spanish: string; names?: ReadonlyMap<string, string> }) {
  const { language } = useReading()
  const found = useNamesIn(language === 'en' ? [says] : [])
  return <p class="soft">{language === 'en' ? <Saying text={says} names={new Map([...found, ...(names ?? [])])} /> : spanish}</p>
}
