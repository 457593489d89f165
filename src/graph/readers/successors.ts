import type { JudgedParagraph, SuccessionDirection } from '../../domain/threads/successors.js'
import { cypher, type Cypher } from '../cypher.js'
import { withParts } from '../parts.js'
import type { ReadGraph } from '../read.js'

const SUCCESSORS = cypher`
  CALL () {
    MATCH (provision:Provision {id: $of}) RETURN provision
    UNION
    MATCH (act:Act {id: $of}) MATCH (provision:Provision {id: act.provisionId}) RETURN provision
    UNION
    MATCH (:Version {id: $of})-[:CONTAINS]->(provision:Provision) WHERE provision.section IN ['OPERATIVE', 'FOLLOW_UP'] RETURN provision
    UNION
    MATCH (:Instrument {id: $of})-[:HAS_VERSION]->(held:Version)
    WITH held ORDER BY CASE held.stage WHEN 'ADOPTED' THEN 0 ELSE 1 END, held.date DESC LIMIT 1
    MATCH (held)-[:CONTAINS]->(provision:Provision) WHERE provision.section IN ['OPERATIVE', 'FOLLOW_UP'] RETURN provision
  }
  MATCH (own:Version {id: provision.versionId})
  WITH own, collect(provision) AS provisions
  WITH provisions, COLLECT { MATCH (version:Version) WHERE <isOther> RETURN version.id ORDER BY version.id } AS others
  UNWIND provisions AS paragraph
  WITH paragraph, others ORDER BY paragraph.versionId, paragraph.order
  RETURN paragraph.id AS provision, paragraph.status AS status, coalesce(paragraph.bracketed, false) AS bracketed, others,
    COLLECT {
      UNWIND [paragraph] + [(paragraph)-[:PERFORMS]->(act:Act) | act] AS about
      CALL (about) {
        <judged>
      }
      WITH DISTINCT finding ORDER BY finding.id
      RETURN finding {.kind, .editor, .judgedOn, .reason, .confidence, finding: finding.id,
        found: COLLECT { <found> },
        comparedWith: COLLECT { <compared> },
        nearest: COLLECT { <nearest> }
      }
    } AS judgements`

/** What carries a paragraph on: findings about it, with the paragraphs found in later texts. */
const FORWARD = {
  isOther: cypher`version.dateEarliest > own.dateLatest`,
  judged: cypher`MATCH (finding:Finding)-[:ABOUT]->(about) WHERE finding.kind IN ['SUCCESSOR', 'NO_SUCCESSOR', 'NOT_JUDGED'] RETURN finding`,
  found: cypher`MATCH (finding)-[:FOUND]->(end) RETURN DISTINCT coalesce(end.provisionId, end.id) AS id ORDER BY id`,
  compared: cypher`MATCH (finding)-[:COMPARED_WITH]->(version:Version) RETURN version.id AS id ORDER BY id`,
  nearest: cypher`MATCH (finding)-[:NEAREST]->(near:Provision) RETURN near.id ORDER BY near.versionId, near.order`,
}

/** What a paragraph carries on: findings that found it in a later text, or put it near, and findings about it that looked for an antecedent. */
const BACKWARD = {
  isOther: cypher`version.dateLatest < own.dateEarliest`,
  judged: cypher`MATCH (finding:Finding {kind: 'NO_ANTECEDENT'})-[:ABOUT]->(about) RETURN finding
        UNION
        MATCH (finding:Finding {kind: 'SUCCESSOR'})-[:FOUND]->(about) RETURN finding
        UNION
        MATCH (finding:Finding {kind: 'NOT_JUDGED'})-[:NEAREST]->(about) RETURN finding`,
  found: cypher`MATCH (finding)-[:ABOUT]->(end) WHERE finding.kind = 'SUCCESSOR' RETURN DISTINCT coalesce(end.provisionId, end.id) AS id ORDER BY id`,
  compared: cypher`MATCH (finding)-[:COMPARED_WITH]->(version:Version) WHERE finding.kind = 'NO_ANTECEDENT' RETURN version.id AS id ORDER BY id
        UNION
        MATCH (finding)-[:ABOUT]->(end) WHERE finding.kind = 'SUCCESSOR' RETURN split(end.id, '/')[0] + '/' + split(end.id, '/')[1] AS id`,
  nearest: cypher`MATCH (finding)-[:NEAREST]->(near:Provision) WHERE finding.kind = 'NO_ANTECEDENT' RETURN near.id AS id ORDER BY near.versionId, near.order
        UNION
        MATCH (finding)-[:ABOUT]->(end) WHERE finding.kind = 'NOT_JUDGED' RETURN coalesce(end.provisionId, end.id) AS id`,
}

/** The paragraph, or the operative and follow-up paragraphs of the version or of an instrument's best version, each with what editors judged of it; in printed order. */
export function readSuccessors(read: ReadGraph, of: string, direction: SuccessionDirection): Promise<JudgedParagraph[]> {
  return read<JudgedParagraph>(STATEMENTS[direction], { of })
}

const STATEMENTS: Readonly<Record<SuccessionDirection, Cypher>> = { SUCCESSORS: withParts(SUCCESSORS, FORWARD), ANTECEDENTS: withParts(SUCCESSORS, BACKWARD) }
