import type { Language } from '../../domain/vocabulary.js'
import { ENGLISH_REFERENCE_WORDS } from './reference-words-english.js'
import { FRENCH_REFERENCE_WORDS } from './reference-words-french.js'
import { PORTUGUESE_REFERENCE_WORDS } from './reference-words-portuguese.js'
import { SPANISH_REFERENCE_WORDS } from './reference-words-spanish.js'
import type { ReferenceWords } from './reference-words-table.js'

/** Words of reference of all languages we read. */
export const REFERENCE_WORDS: Readonly<Record<Language, ReferenceWords>> = {
  EN: ENGLISH_REFERENCE_WORDS,
  ES: SPANISH_REFERENCE_WORDS,
  FR: FRENCH_REFERENCE_WORDS,
  PT: PORTUGUESE_REFERENCE_WORDS,
}
