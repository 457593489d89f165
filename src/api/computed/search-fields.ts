import type { Language } from '../../domain/vocabulary.js'
import type { ApiContext } from '../context.js'
import { evidenceOfRecord, piecesOf, type EvidencePiece } from '../evidence.js'
import { REQUIRED } from '../stored/translate.js'
import type { SearchHit } from './search-shapes.js'

/** The name of a thing that was found in a language, else in English; its id where it has none. */
export function nameOfHit({ id, names }: SearchHit, { language = 'EN' }: { language?: Language }): string {
  return names[`name${language.charAt(0)}${language.charAt(1).toLowerCase()}`] ?? names['nameEn'] ?? id
}

/** What proves a thing that was found: a provision proves itself, and so what a state proposes in it. */
export function evidenceOfHit({ id, type, status }: SearchHit, _: unknown, context: ApiContext): EvidencePiece[] | Promise<EvidencePiece[]> {
  if (type === 'PROVISION') return piecesOf([id], status, null)
  if (type === 'PROPOSAL') return piecesOf([id.replace(/\/p\d+$/, '')], 'DRAFTED', null)
  return evidenceOfRecord({ [`${REQUIRED}id`]: id }, null, context)
}
