import type { ChairlessBody, SuccessorFinding } from '../../domain/duties/orphan.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

const FINDINGS = cypher`
  MATCH (finding:Finding {kind: $kind})-[:ABOUT]->(about)
  MATCH (provision:Provision {id: coalesce(about.provisionId, about.id)})
  WHERE $of IS NULL OR $of IN [provision.id, provision.versionId, provision.instrumentId]
  MATCH (own:Version {id: provision.versionId})
  RETURN finding.id AS finding, about.id AS about, [label IN labels(about) WHERE NOT label IN ['Entity', 'Mandate']][0] AS sort,
    finding.editor AS editor, finding.judgedOn AS judgedOn, finding.reason AS reason,
    COLLECT { MATCH (finding)-[:COMPARED_WITH]->(version:Version) RETURN version.id ORDER BY version.id } AS comparedWith,
    COLLECT { MATCH (finding)-[:NEAREST]->(near:Provision) RETURN near.id ORDER BY near.order } AS nearest,
    COLLECT { MATCH (version:Version) WHERE version.dateEarliest > own.dateLatest RETURN version.id ORDER BY version.id } AS later
  ORDER BY own.id, provision.order, about`

const CHAIRLESS = cypher`
  MATCH (body:Body) WHERE body.kind IN ['COMMITTEE', 'COMMISSION', 'WORKING_GROUP']
    AND ($of IS NULL OR body.id = $of OR EXISTS { (body)-[:PART_OF]->(:Body {id: $of}) })
    AND NOT EXISTS { MATCH (body)<-[:TENURE_OF]-(held:Tenure {office: 'CHAIR'}) WHERE held.kind <> 'CANDIDATE' AND held.confidence <> 'UNVERIFIED' AND (held.from IS NOT NULL OR size(held.seenOn) > 0) }
  RETURN body.id AS id,
    COUNT { (body)<-[:TENURE_OF]-(tenure:Tenure {office: 'CHAIR', kind: 'CANDIDATE'}) } AS candidates,
    COUNT { (body)<-[:TENURE_OF]-(tenure:Tenure {office: 'CHAIR'}) WHERE tenure.kind <> 'CANDIDATE' AND tenure.confidence <> 'UNVERIFIED' } AS undated,
    COUNT { (body)<-[:TENURE_OF]-(tenure:Tenure {office: 'CHAIR', confidence: 'UNVERIFIED'}) } AS unverified
  ORDER BY id`

const NOT_FOLLOWED_UP = cypher`
  MATCH (instrument:Instrument {textHeld: true})
  WHERE NOT EXISTS { (instrument)<-[:FOLLOWS_UP]-(:Body) } AND ($of IS NULL OR instrument.id = $of)
  RETURN instrument.id AS id ORDER BY id`

/** What editors found about the successors of paragraphs: none (NO_SUCCESSOR), or not judged yet (NOT_JUDGED). */
export function readSuccessorFindings(read: ReadGraph, kind: 'NO_SUCCESSOR' | 'NOT_JUDGED', of: string | null): Promise<SuccessorFinding[]> {
  return read<SuccessorFinding>(FINDINGS, { kind, of })
}

/** Committees, commissions and working groups of whose chair no dated tenure is in the record; of one, or of those that are part of one. */
export function readChairlessBodies(read: ReadGraph, of: string | null): Promise<ChairlessBody[]> {
  return read<ChairlessBody>(CHAIRLESS, { of })
}

/** Instruments whose text is held and which no body is charged to follow up. */
export async function readNotFollowedUp(read: ReadGraph, of: string | null): Promise<string[]> {
  return (await read<{ id: string }>(NOT_FOLLOWED_UP, { of })).map(({ id }) => id)
}
