import type { Language } from '../vocabulary.js'

/** Endings that forms of one word differ by, longest first; words come in lower case without accents. */
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  EN: ['ations', 'ation', 'ments', 'ities', 'ment', 'ings', 'ions', 'ity', 'ing', 'ion', 'ies', 'ied', 'ed', 'es', 'ly', 's', 'y', 'e'],
  ES: ['aciones', 'mientos', 'miento', 'acion', 'iones', 'ando', 'endo', 'ados', 'adas', 'idad', 'ion', 'ado', 'ada', 'ces', 'es', 'os', 'as', 'ar', 'er', 'ir', 's', 'z', 'o', 'a', 'e'],
  FR: ['issements', 'issement', 'ations', 'ation', 'ements', 'ement', 'ions', 'ites', 'ion', 'ite', 'aux', 'eux', 'ees', 'ant', 'es', 'er', 'ee', 'al', 's', 'x', 'e'],
  PT: ['amentos', 'amento', 'acoes', 'acao', 'idades', 'idade', 'ando', 'oes', 'ais', 'ado', 'ada', 'ao', 'al', 'es', 'os', 'as', 'ar', 'er', 'ir', 's', 'o', 'a', 'e'],
}

/** What is left of a word must still tell it from others. */
const SHORTEST_STEM = 4

/**
 * True where two words are forms of one word of a language (“meeting”, “meetings”), as far as their endings tell; used
 * to show what was found, never to find it. Words of no language are forms of one word only where they are equal.
 */
export function areForms(one: string, other: string, language: Language | null): boolean {
  if (one === other) return true
  return language !== null && stem(one, language) === stem(other, language)
}

function stem(word: string, language: Language): string {
  const ending = ENDINGS[language].find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM)
  return ending === undefined ? word : word.slice(0, -ending.length)
}
