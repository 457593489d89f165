import { cypher } from '../../cypher.js'

/** What an instrument rests on; a body with what established or governs it, a meeting with what convened it, each thing with its distance. */
export const ANTECEDENTS_OF_WHOLE = cypher`
      CALL (subject) {
        WITH subject WHERE subject:Instrument
        RETURN subject AS start, 0 AS offset
        UNION
        MATCH (subject)-[r:ESTABLISHES|GOVERNED_BY|CONVENED_BY|HELD_UNDER]-(start:Instrument) WHERE NOT subject:Instrument AND <isFact>
        RETURN start, 1 AS offset
      }
      UNWIND <worlds> AS world
      MATCH path = (start)-[:<walked>*0..<depth>]->(n)<along>
      WITH n, world, offset, min(length(path)) AS steps
      RETURN n, world, steps + offset AS distance, 'ANTECEDENT' AS side
      UNION ALL
      UNWIND <worlds> AS world
      MATCH (subject)-[r:NAMES]->(n) WHERE subject:Instrument AND <linkIsRead> AND all(x IN [subject] WHERE <wasThere>)
      RETURN n, world, 1 AS distance, 'ANTECEDENT' AS side`

/** What a paragraph or an act rests on: its own citations, what it takes over and, where asked for, what its proposals would cite; from there by instrument. */
export const ANTECEDENTS_OF_PARAGRAPH = cypher`
      CALL (subject, paragraph) {
        UNWIND <starts> AS start
        RETURN start, 0 AS offset
        UNION
        UNWIND <starts> AS own
        MATCH (own)-[r:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES|INCORPORATES|WOULD_CITE|WOULD_INVOLVE]->(cited:Provision)
        WHERE ($kinds IS NULL OR coalesce(r.kind, type(r)) IN $kinds) AND (type(r) <> 'WOULD_INVOLVE' OR r.kind = 'INCORPORATES')
        MATCH (start:Instrument {id: cited.instrumentId}) WHERE start.id <> paragraph.instrumentId
        RETURN start, 1 AS offset
      }
      UNWIND <worlds> AS world
      MATCH path = (start)-[:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES|INCORPORATES|WOULD_CITE|WOULD_INVOLVE|<walked>*0..<depth>]->(n)
      WHERE all(r IN relationships(path) WHERE CASE WHEN type(r) IN ['DRAWS_ON', 'DRAFTED_TO_DRAW_ON', 'WOULD_DRAW_ON', 'SAID_TO_DRAW_ON', 'ONCE_DREW_ON'] THEN <linkIsRead> ELSE <isOwn> END)<andThere>
      WITH n, world, offset, min(length(path)) AS steps
      RETURN n, world, steps + offset AS distance, 'ANTECEDENT' AS side`

/** What rests on a subject, each thing with its distance; what a meeting adopted rests on it too. */
export const DESCENDANTS = cypher`
      CALL (subject, paragraph) {
        RETURN coalesce(paragraph, subject) AS start, 0 AS offset
        UNION
        MATCH (subject)<-[r:ADOPTED_AT]-(start:Instrument) WHERE <isFact>
        RETURN start, 1 AS offset
      }
      UNWIND <worlds> AS world
      MATCH path = (start)<-[:NAMES|<walked>*0..<depth>]-(n)<along>
      WITH n, world, offset, min(length(path)) AS steps
      RETURN n, world, steps + offset AS distance, 'DESCENDANT' AS side`

/** Where a paragraph's own links begin: at the paragraph, its acts (of an act, itself) and, where asked for, its proposals. */
export const OWN_STARTS = cypher`([paragraph] + [(paragraph)-[:PERFORMS]->(act:Act) WHERE subject:Provision OR act = subject | act])`
export const OWN_STARTS_WITH_PROPOSALS = cypher`([paragraph] + [(paragraph)-[:PERFORMS]->(act:Act) WHERE subject:Provision OR act = subject | act]
          + [(paragraph)-[:HAS_PROPOSAL]->(p:Proposal) | p] + [(paragraph)-[:HAS_PROPOSAL]->(:Proposal)-[:PERFORMS]->(act:ProposedAct) | act])`
