import { cypher } from '../../cypher.js'

/**
 * What a subject rests on, each thing with its distance: the first hop by paragraph, from there by instrument. A
 * paragraph starts with its own citations, its acts and, where asked for, its proposals; a body with what established
 * or governs it; a meeting with what convened it.
 */
export const ANTECEDENTS = cypher`
      WITH * WHERE $antecedents AND isThere
      CALL (subject) {
        WITH * WHERE subject:Instrument
        RETURN subject AS start, 0 AS offset
        UNION
        MATCH (subject)<-[r:ESTABLISHES]-(start:Instrument) WHERE subject:Body AND <isFact>
        RETURN start, 1 AS offset
        UNION
        MATCH (subject)-[r:GOVERNED_BY|CONVENED_BY|HELD_UNDER]->(start:Instrument) WHERE <isFact>
        RETURN start, 1 AS offset
      }
      UNWIND worlds AS world
      CALL (subject, start, offset, world) {
        MATCH path = (start)-[:<walked>*1..<depth>]->(n)
        WHERE all(r IN relationships(path) WHERE <linkIsRead>) AND all(x IN nodes(path) WHERE <wasThere>)
        WITH n, min(length(path)) AS steps
        RETURN n, steps
        UNION ALL
        WITH start AS x, offset, world WHERE offset = 1 AND <wasThere>
        RETURN x AS n, 0 AS steps
        UNION ALL
        MATCH (start)-[r:NAMES]->(n) WHERE start = subject AND <linkIsRead> AND all(x IN [subject] WHERE <wasThere>)
        RETURN n, 1 AS steps
      }
      RETURN n, world, steps + offset AS distance, 'ANTECEDENT' AS side
      UNION ALL
      WITH * WHERE $antecedents AND isThere AND paragraph IS NOT NULL
      CALL (subject, paragraph) {
        RETURN paragraph AS start, 0 AS offset
        UNION
        MATCH (paragraph)-[:PERFORMS]->(start:Act) WHERE (subject:Provision OR start = subject) AND (start)-[:INCORPORATES]->()
        RETURN start, 0 AS offset
        UNION
        MATCH (paragraph)-[:HAS_PROPOSAL]->(start:Proposal) WHERE $includeProposed
        RETURN start, 0 AS offset
        UNION
        MATCH (paragraph)-[:HAS_PROPOSAL]->(:Proposal)-[:PERFORMS]->(start:ProposedAct) WHERE $includeProposed
        RETURN start, 0 AS offset
        UNION
        MATCH (paragraph)-[r:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]->(:Provision)<-[:CONTAINS]-(:Version)<-[:HAS_VERSION]-(start:Instrument)
        WHERE ($kinds IS NULL OR type(r) IN $kinds) AND start.id <> paragraph.instrumentId
        RETURN start, 1 AS offset
      }
      UNWIND worlds AS world
      CALL (start, offset, world) {
        MATCH path = (start)-[:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES|INCORPORATES|WOULD_CITE|WOULD_INVOLVE|<walked>*1..<depth>]->(n)
        WHERE all(r IN relationships(path) WHERE CASE WHEN type(r) IN ['DRAWS_ON', 'DRAFTED_TO_DRAW_ON', 'WOULD_DRAW_ON', 'SAID_TO_DRAW_ON', 'ONCE_DREW_ON'] THEN <linkIsRead> ELSE <isOwn> END)
          AND all(x IN nodes(path) WHERE <wasThere>)
        WITH n, min(length(path)) AS steps
        RETURN n, steps
        UNION ALL
        WITH start AS x, offset, world WHERE offset = 1 AND <wasThere>
        RETURN x AS n, 0 AS steps
      }
      RETURN n, world, steps + offset AS distance, 'ANTECEDENT' AS side`

/** What rests on a subject, each thing with its distance; what a meeting adopted rests on it too. */
export const DESCENDANTS = cypher`
      WITH * WHERE $descendants AND isThere
      CALL (subject, paragraph) {
        RETURN coalesce(paragraph, subject) AS start, 0 AS offset
        UNION
        MATCH (subject)<-[r:ADOPTED_AT]-(start:Instrument) WHERE <isFact>
        RETURN start, 1 AS offset
      }
      UNWIND worlds AS world
      CALL (start, offset, world) {
        MATCH path = (start)<-[:NAMES|<walked>*1..<depth>]-(n)
        WHERE all(r IN relationships(path) WHERE <linkIsRead>) AND all(x IN nodes(path) WHERE <wasThere>)
        WITH n, min(length(path)) AS steps
        RETURN n, steps
        UNION ALL
        WITH start AS x, offset, world WHERE offset = 1 AND <wasThere>
        RETURN x AS n, 0 AS steps
      }
      RETURN n, world, steps + offset AS distance, 'DESCENDANT' AS side`
