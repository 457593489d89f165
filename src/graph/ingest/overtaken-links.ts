import type { ManagedTransaction } from 'neo4j-driver'
import { LINEAGE_TYPES } from '../../record/derive/lineage.js'
import { cypher, withWords } from '../cypher.js'
import type { StoreWords } from './store-words.js'

const SET_ASIDE = cypher`
  MATCH (instrument:Instrument {id: $instrument})-[link:<types>]->(other:Entity)
  WHERE NOT link.id IN $current
  CREATE (instrument)-[aside:OVERTAKEN]->(other)
  SET aside = properties(link), aside.overtakenType = type(link)
  DELETE link`
const TYPES_ASIDE = cypher`
  MATCH (:Instrument {id: $instrument})-[aside:OVERTAKEN]->(:Entity)
  RETURN DISTINCT aside.overtakenType AS type`
const BRING_BACK = cypher`
  MATCH (instrument:Instrument {id: $instrument})-[aside:OVERTAKEN]->(other:Entity) WHERE aside.overtakenType = '<type>'
  OPTIONAL MATCH (instrument)-[anew:<type>]->(other) WHERE anew.id = aside.id
  WITH instrument, other, aside, properties(aside) AS kept, count(anew) AS times
  FOREACH (missing IN CASE WHEN times = 0 THEN [1] ELSE [] END |
    CREATE (instrument)-[link:<type>]->(other) SET link = kept REMOVE link.overtakenType)
  DELETE aside`

/**
 * Sets aside the links of lineage that the record drew from a draft and that a document has overtaken: what no link of
 * `current` says any more is walked by nobody, and comes back when the document goes.
 */
export async function setAsideLineage(transaction: ManagedTransaction, instrument: string, current: readonly string[], { types }: StoreWords): Promise<void> {
  await transaction.run(withWords(SET_ASIDE, { types: LINEAGE_TYPES }, types, '|'), { instrument, current })
}

/** Brings back what was set aside; what the record says otherwise by now stays as it says it. */
export async function bringLineageBack(transaction: ManagedTransaction, instrument: string, { types }: StoreWords): Promise<void> {
  const { records } = await transaction.run(TYPES_ASIDE, { instrument })
  for (const record of records) await transaction.run(withWords(BRING_BACK, { type: [record.get('type') as string] }, types), { instrument })
}
