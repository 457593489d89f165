import type { ManagedTransaction } from 'neo4j-driver'
import type { KnownFact, KnownFacts } from '../../record/readings/known-facts.js'
import { cypher } from '../cypher.js'

const FACTS = cypher`
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n.id AS id, labels(n) AS labels, n.kind AS kind, n.adopted AS adopted, n.held AS held, n.city AS city,
    any(origin IN n.origins WHERE origin STARTS WITH 'seed/') AS isCurated,
    CASE WHEN n:Meeting THEN [(n)-[:CONVENED_BY]->(by) | by.id] ELSE [] END AS convenedBy`
const LABELS = cypher`
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n.id AS id, labels(n) AS labels`

/** What the graph holds of these things; what it does not hold is left out. */
export async function readKnownFacts(transaction: ManagedTransaction, ids: readonly string[]): Promise<KnownFacts> {
  if (ids.length === 0) return new Map()
  const { records } = await transaction.run(FACTS, { ids })
  return new Map(records.map((record) => [record.get('id') as string, record.toObject() as unknown as KnownFact]))
}

/** The labels of the nodes of these ids that are in the graph. */
export async function readLabels(transaction: ManagedTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const { records } = await transaction.run(LABELS, { ids })
  return new Map(records.map((record) => [record.get('id') as string, record.get('labels') as readonly string[]]))
}
