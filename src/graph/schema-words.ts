import type { StoredSchema } from './stored-schema.js'

/** Labels beside those of the schema that compiled rows bear. */
const SUBLABELS = ['Mandate', 'WorkingGroup'] as const

/** Relationship types that compiled rows use and that the stored schema does not show. */
const INNER_TYPES = [
  'READ_IN', 'SOURCE_OF', 'POINT_OF', 'HELD_IN', 'PLANNED_IN', 'WOULD_CITE', 'WOULD_INVOLVE', 'VALUE', 'PRECEDES',
  'REAFFIRMS', 'RECALLS', 'RECOGNIZES', 'UNDERSCORES', 'TAKES_NOTE_OF', 'BASED_ON', 'ADOPTS', 'CITES',
  'ALIGNED_WITH', 'NAMES', 'DRAFTED_TO_DRAW_ON', 'WOULD_DRAW_ON', 'SAID_TO_DRAW_ON', 'ONCE_DREW_ON', 'OVERTAKEN',
] as const

/** The closed lists of words that may stand in a statement: labels and relationship types. */
export function wordsOf(schema: StoredSchema): { labels: ReadonlySet<string>; types: ReadonlySet<string> } {
  return {
    labels: new Set([...schema.labels, ...SUBLABELS]),
    types: new Set([...schema.relationships.map(({ type }) => type), ...INNER_TYPES]),
  }
}
