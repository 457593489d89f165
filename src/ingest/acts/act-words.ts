import type { Language } from '../../domain/vocabulary.js'
import { ENGLISH_ACT_WORDS } from './act-words-english.js'
import { FRENCH_ACT_WORDS } from './act-words-french.js'
import { PORTUGUESE_ACT_WORDS } from './act-words-portuguese.js'
import { SPANISH_ACT_WORDS } from './act-words-spanish.js'
import type { ActWords } from './act-words-table.js'

/** Words around the verb of an act in all languages we read. */
export const ACT_WORDS: Readonly<Record<Language, ActWords>> = { EN: ENGLISH_ACT_WORDS, ES: SPANISH_ACT_WORDS, FR: FRENCH_ACT_WORDS, PT: PORTUGUESE_ACT_WORDS }
