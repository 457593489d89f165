import { nameKey } from '../../domain/names/name-key.js'

/**
 * The permanent id of an instrument by its symbol: organ, number and session, without revisions
 * (`AG/RES. 2925 (XLVIII-O/18)` → `ag-res-2925-xlviii-o-18`, `A/RES/75/196` → `a-res-75-196`).
 */
export function idOfSymbol(symbol: string): string {
  return slug(symbol.replace(/,?[\s/]*(?:rev|corr|add)\.?\s*\d+/gi, ''))
}

/** The id of an instrument that has no symbol: the words of its title, cut at a word's end. */
export function idOfTitle(title: string): string {
  const words = slug(title).split('-')
  const kept: string[] = []
  for (const word of words) {
    if (kept.join('-').length + word.length >= LONGEST) break
    kept.push(word)
  }
  return kept.join('-')
}

/** The id of something that is known only because a text names it; it stands apart until a record gives it one of its own. */
export function idOfCitedName(name: string): string {
  return `cited/${idOfTitle(withoutArticle(name))}`
}

/** A name without the article that stands before it. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:(?:the|el|la|los|las|le|les|o|os|as)\s+|l[’'])(?=\p{L})/iu, '')
}

const LONGEST = 80

function slug(text: string): string {
  return nameKey(text.replace(/[º°ª]/g, '')).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}
