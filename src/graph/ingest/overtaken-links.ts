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
const BRING_BACK = cypher`
  MATCH (instrument:Instrument {id: $instrument})-[aside:OVERTAKEN]->(other:Entity)
  OPTIONAL MATCH (instrument)-[anew:<types>]->(other) WHERE anew.id = aside.id
  WITH instrument, other, aside, properties(aside) AS kept, aside.overtakenType AS type, count(anew) AS times
  CALL (instrument, other, kept, type, times) {
    WITH * WHERE times = 0
    CREATE (instrument)-[link:$(type)]->(other) SET link = kept REMOVE link.overtakenType
  }
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
  await transaction.run(withWords(BRING_BACK, { types: LINEAGE_TYPES }, types, '|'), { instrument })
}
