import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** An id and the sort of thing that bears it. */
export interface LabelRow {
  readonly id: string
  readonly label: string
}

const LABELS = cypher`
  MATCH (n:Entity) WHERE n.id IN $ids
  RETURN n.id AS id, [label IN labels(n) WHERE NOT label IN ['Entity', 'Mandate', 'WorkingGroup']][0] AS label
  ORDER BY id`

/** What sort of thing each of these ids is; an id under which nothing is loaded has no row. */
export function readLabels(read: ReadGraph, ids: readonly string[]): Promise<LabelRow[]> {
  return read<LabelRow>(LABELS, { ids: [...ids] })
}
