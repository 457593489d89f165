import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

const ADOPTED_AT = cypher`
  MATCH (:Meeting {id: $meeting})<-[:ADOPTED_AT]-(instrument:Instrument)
  RETURN instrument.id AS id ORDER BY id`

/** The instruments that a meeting adopted. */
export async function readAdoptedAt(read: ReadGraph, meeting: string): Promise<string[]> {
  return (await read<{ id: string }>(ADOPTED_AT, { meeting })).map(({ id }) => id)
}
