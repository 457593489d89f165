import { cypher } from './cypher.js'

// Labels and types are values here, not words of the statement: a few statements serve the whole vocabulary, and a
// server that is just started has few plans to make.

/** Adds nodes: `rows` of `labels` (without `Entity`) and `properties`. */
export const CREATE_NODES = cypher`
  UNWIND $rows AS row
  CREATE (n:Entity:$(row.labels))
  SET n = row.properties`

/** Replaces labels and properties of nodes: `rows` of `element`, `labels` (without `Entity`) and `properties`. */
export const REPLACE_NODES = cypher`
  UNWIND $rows AS row
  MATCH (n) WHERE elementId(n) = row.element
  SET n = row.properties
  REMOVE n:$([label IN labels(n) WHERE label <> 'Entity' AND NOT label IN row.labels])
  SET n:$(row.labels)`

/** Removes nodes with whatever links they still have. */
export const REMOVE_NODES = cypher`
  UNWIND $elements AS element MATCH (n) WHERE elementId(n) = element DETACH DELETE n`

/** Adds links: `rows` of `type`, `from`, `to` and `properties`. */
export const CREATE_LINKS = cypher`
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties`

/** Replaces the properties of links: `rows` of `element` and `properties`. A link that is set aside stays so, and stays of its type. */
export const REPLACE_LINKS = cypher`
  UNWIND $rows AS row
  MATCH ()-[r]->() WHERE elementId(r) = row.element
  WITH r, row, r.overtakenType AS type
  SET r = row.properties, r.overtakenType = type`

/** Removes links. */
export const REMOVE_LINKS = cypher`
  UNWIND $elements AS element MATCH ()-[r]->() WHERE elementId(r) = element DELETE r`

/** Documents that link to what goes remember it, so that the link is made again when it comes back. */
export const NOTE_LOST = cypher`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[r]-(:Entity)
  UNWIND [origin IN r.origins WHERE origin STARTS WITH 'document:'] AS origin
  WITH DISTINCT id, origin
  MATCH (document:IngestedDocument {id: origin}) WHERE NOT id IN document.missing
  SET document.missing = document.missing + id`
