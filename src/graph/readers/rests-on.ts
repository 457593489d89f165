import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** One thing that stands on a paragraph: a link or record, and how it stands on it. */
export interface RestsOnRow {
  readonly id: string
  readonly how: string
  readonly from: string | null
  readonly to: string | null
  /** Label of where it ends: Act, Body, Instrument, Thread … */
  readonly toSort: string | null
  readonly status: string | null
  readonly confidence: string | null
}

const RESTS_ON = cypher`
  MATCH (provision:Provision {id: $provision})
  CALL (provision) {
    MATCH (provision)-[:PERFORMS]->(act:Act)
    RETURN act.id AS id, 'PERFORMS' AS how, provision.id AS from, act.id AS to, act.status AS status, act.confidence AS confidence
    UNION
    MATCH (provision)<-[:OPENED_BY|CLOSED_BY]-(tenure:Tenure)
    RETURN tenure.id AS id, 'OPENS_OR_CLOSES' AS how, provision.id AS from, tenure.id AS to, tenure.status AS status, tenure.confidence AS confidence
    UNION
    MATCH (provision)<-[:SAID_IN]-(assertion:Assertion)
    RETURN assertion.id AS id, 'ASSERTS' AS how, provision.id AS from, assertion.aboutId AS to, assertion.status AS status, assertion.confidence AS confidence
    UNION
    MATCH (provision)-[link:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]->(cited:Entity)
    RETURN link.id AS id, type(link) AS how, provision.id AS from, cited.id AS to, link.status AS status, link.confidence AS confidence
    UNION
    MATCH (provision)-[:PERFORMS]->(:Act)-[role]->(filler:Entity) WHERE role.evidenceIds IS NOT NULL
    RETURN role.id AS id, type(role) AS how, startNode(role).id AS from, filler.id AS to, role.status AS status, role.confidence AS confidence
    UNION
    MATCH (instrument:Instrument {id: provision.instrumentId})-[link:DRAWS_ON|ESTABLISHES]->(other:Entity) WHERE provision.id IN link.evidenceIds
    RETURN link.id AS id, type(link) AS how, instrument.id AS from, other.id AS to, link.status AS status, link.confidence AS confidence
    UNION
    MATCH (body:Body)-[link:FOLLOWS_UP]->(:Instrument) WHERE provision.id IN link.evidenceIds
    RETURN link.id AS id, type(link) AS how, body.id AS from, endNode(link).id AS to, link.status AS status, link.confidence AS confidence
    UNION
    MATCH (state:State)-[link:CHAIRS]->(chaired:Entity) WHERE provision.id IN link.evidenceIds
    RETURN link.id AS id, type(link) AS how, state.id AS from, chaired.id AS to, link.status AS status, link.confidence AS confidence
    UNION
    MATCH (provision)<-[:STEP]-(thread:Thread)
    RETURN thread.id AS id, 'STEP' AS how, thread.id AS from, provision.id AS to, 'INFERRED' AS status, thread.confidence AS confidence
    UNION
    MATCH (provision)-[:PERFORMS]->(act:Act)<-[:STEP]-(thread:Thread)
    RETURN thread.id AS id, 'STEP' AS how, thread.id AS from, act.id AS to, 'INFERRED' AS status, thread.confidence AS confidence
    UNION
    MATCH (provision)<-[:ABOUT|FOUND|NEAREST]-(finding:Finding)
    RETURN finding.id AS id, 'FINDING' AS how, finding.id AS from, provision.id AS to, 'INFERRED' AS status, finding.confidence AS confidence
    UNION
    MATCH (provision)<-[link:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]-(citing:Entity)
    RETURN link.id AS id, 'CITED_BY' AS how, citing.id AS from, provision.id AS to, link.status AS status, link.confidence AS confidence
    UNION
    MATCH (provision)-[:HAS_PROPOSAL]->(proposal:Proposal)
    RETURN proposal.id AS id, 'HAS_PROPOSAL' AS how, provision.id AS from, proposal.id AS to, 'DRAFTED' AS status, null AS confidence
  }
  WITH DISTINCT id, how, from, to, status, confidence
  OPTIONAL MATCH (end:Entity {id: to})
  RETURN id, how, from, to, [label IN labels(end) WHERE NOT label IN ['Entity', 'Mandate', 'WorkingGroup']][0] AS toSort, status, confidence ORDER BY how, id`

/** Everything that stands on a paragraph: what it performs, cites, opens and asserts, and what rules and editors made of it. */
export function readRestsOn(read: ReadGraph, provision: string): Promise<RestsOnRow[]> {
  return read<RestsOnRow>(RESTS_ON, { provision })
}
