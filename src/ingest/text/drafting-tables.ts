import type { Language } from '../../domain/vocabulary.js'
import { ENGLISH } from './drafting-en.js'
import { SPANISH } from './drafting-es.js'
import { FRENCH } from './drafting-fr.js'
import { PORTUGUESE } from './drafting-pt.js'
import type { DraftingTable } from './drafting-table.js'

/** The table of each language that can be read. */
export const DRAFTING_TABLES: Readonly<Record<Language, DraftingTable>> = { EN: ENGLISH, ES: SPANISH, FR: FRENCH, PT: PORTUGUESE }
