import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** What stands at an id: its label, or nothing. */
export interface ThingRow {
  readonly id: string
  readonly label: string
}

const THING = cypher`
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n.id AS id, [label IN labels(n) WHERE NOT label IN ['Entity', 'Mandate', 'WorkingGroup']][0] AS label`

const BEST_VERSION = cypher`
  MATCH (instrument:Instrument {id: $instrument})-[:HAS_VERSION]->(version:Version)
  WITH version ORDER BY CASE version.stage WHEN 'ADOPTED' THEN 0 ELSE 1 END, version.date DESC LIMIT 1
  MATCH (n:Entity {id: version.id + '/' + $rest})
  RETURN n.id AS id, [label IN labels(n) WHERE NOT label IN ['Entity', 'Mandate', 'WorkingGroup']][0] AS label`

/**
 * What stands at an id. A path that leaves out the version (`quito-2019/op/7`) leads into the most authoritative version
 * of the instrument: the adopted one, else the latest draft.
 */
export async function readThing(read: ReadGraph, id: string): Promise<ThingRow | null> {
  const [found] = await read<ThingRow>(THING, { ids: [id] })
  const slash = id.indexOf('/')
  if (found !== undefined || slash < 0) return found ?? null
  const [within] = await read<ThingRow>(BEST_VERSION, { instrument: id.slice(0, slash), rest: id.slice(slash + 1) })
  return within ?? null
}
