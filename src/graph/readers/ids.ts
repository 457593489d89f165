import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

const IDS_LIKE = cypher`
  MATCH (n:Entity) WHERE n.id STARTS WITH $beginning AND ($label IS NULL OR $label IN labels(n))
  RETURN n.id AS id ORDER BY id LIMIT 2000`

/** Ids that begin as this one does, for naming the nearest; the first three letters, or the instrument of a path. */
export async function readIdsLike(read: ReadGraph, id: string, label: string | null): Promise<string[]> {
  const beginning = id.includes('/') ? id.slice(0, id.indexOf('/') + 1) : id.slice(0, 2)
  return (await read<{ id: string }>(IDS_LIKE, { beginning, label })).map((row) => row.id)
}
