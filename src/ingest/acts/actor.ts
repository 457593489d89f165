import type { AddresseeClass } from '../../domain/verbs/compare-strength.js'
import type { Reference } from '../references/reference.js'

/** Who plays a part in an act: linked where it is certain who is meant, else as printed with what it may be. */
export interface Actor {
  /** Id of a state, body, person or collective; null where nobody certain is meant. */
  readonly to: string | null
  readonly asPrinted: string
  readonly start: number
  readonly end: number
  readonly candidates: readonly string[]
  /** Where nobody is linked: whom the noun stands for, in the classes in which verbs are compared. */
  readonly addressee?: AddresseeClass | undefined
  /** Words that stand for a name not yet given (“the Republic of xxxxx”). */
  readonly placeholder?: 'STATE' | 'BODY' | 'DATE' | 'OTHER' | undefined
  /** The reference by which it was read. */
  readonly reference?: Reference | undefined
}

/** The actors that a reference names, one for each id, or one that is only printed. */
export function actorsOf(reference: Reference, asPrinted = reference.asPrinted): readonly Actor[] {
  const { start, end, ids, candidates } = reference
  if (ids.length === 0) return [{ to: null, asPrinted, start, end, candidates, reference }]
  return ids.map((to) => ({ to, asPrinted, start, end, candidates: [], reference }))
}

/** A name left open, with its place and what it stands for. */
export interface PlaceholderMention {
  readonly start: number
  readonly end: number
  readonly asPrinted: string
  readonly standsFor: 'STATE' | 'BODY' | 'DATE' | 'OTHER'
}

/** Names left open in a draft: “the Republic of xxxxx”, “[State]”, “____”. */
export function placeholdersIn(text: string): readonly PlaceholderMention[] {
  return [...text.matchAll(OPEN)].map((match) => {
    const asPrinted = match[0]
    const standsFor = STATE.test(asPrinted) ? 'STATE' : BODY.test(asPrinted) ? 'BODY' : DATE.test(text.slice(Math.max(0, match.index - 12), match.index)) ? 'DATE' : 'OTHER'
    return { start: match.index, end: match.index + asPrinted.length, asPrinted, standsFor }
  })
}

const OPEN = /(?:(?:the |la |el )?(?:Republic|República|Republica|Government|Gobierno|State|Estado|Committee|Comité|Council|Consejo|Group|Grupo) (?:of |de la |de |del )?)?(?:(?<![\p{L}\d])(?:x{3,}|X{3,})(?![\p{L}\d])|_{3,}|\.{4,}|\[(?:State|country|Estado|país|name|nombre|date|fecha|TBD|…|\.\.\.)\])/gu
const STATE = /^(?:the |la |el )?(?:Rep|Gov|Gob|State|Estado)|\[(?:State|country|Estado|país)\]/u
const BODY = /^(?:the |la |el )?(?:Com|Coun|Consejo|Group|Grupo)/u
const DATE = /(?:on|by|before|el|antes del|January|enero|of) $|\[(?:date|fecha)\]/iu
