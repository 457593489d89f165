import type { Mention } from '../../domain/duties/follow-up.js'
import type { CivilDay } from '../../domain/time/civil-day.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

const MENTIONS = cypher`
  CALL () {
    MATCH (provision:Provision {id: $of}) RETURN provision, null AS only
    UNION
    MATCH (:Version {id: $of})-[:CONTAINS]->(provision:Provision) RETURN provision, null AS only
    UNION
    MATCH (:Instrument {id: $of})-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(provision:Provision) RETURN provision, null AS only
    UNION
    MATCH (:Meeting {id: $of})<-[:ADOPTED_AT]-(:Instrument)-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(provision:Provision) RETURN provision, null AS only
    UNION
    MATCH (body:Body {id: $of})<-[:APPROVED_BY]-(:AgreementMark)<-[:MARKED_BY]-(provision:Provision) RETURN provision, body.id AS only
  }
  MATCH (version:Version {id: provision.versionId}) WHERE $knownAt IS NULL OR version.dateLatest <= $knownAt
  CALL (provision, only) {
    MATCH (provision)-[cite:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]->(body:Body) WHERE only IS NULL
    RETURN body.id AS body, type(cite) AS how
    UNION
    MATCH (provision)-[:MARKED_BY]->(:AgreementMark)-[:APPROVED_BY]->(body:Body) WHERE only IS NULL OR body.id = only
    RETURN body.id AS body, 'APPROVED_BY' AS how
  }
  RETURN DISTINCT body, how, provision.id AS provision, provision.order AS order, provision.instrumentId AS instrument, version.id AS version
  ORDER BY version, order, body, how`

/** The bodies that the paragraphs of a text cite or that approved them; of a body, the paragraphs that it approved. */
export function readMentions(read: ReadGraph, of: string, knownAt: CivilDay | null): Promise<Mention[]> {
  return read<Mention>(MENTIONS, { of, knownAt })
}
