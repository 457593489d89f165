import type { Confidence } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** A step of a thread at a paragraph or act of what was asked about. */
export interface ThreadOfRow {
  readonly thread: string
  readonly judgedOn: string
  readonly confidence: Confidence
  readonly editor: string
  readonly order: number
  readonly main: boolean
  readonly note: string | null
  readonly at: string
  readonly provision: string
  readonly bracketed: boolean
  readonly steps: number
}

const THREADS_OF = cypher`
  CALL () {
    MATCH (provision:Provision {id: $of})
    UNWIND [provision] + [(provision)-[:PERFORMS]->(act:Act) | act] AS at RETURN provision, at
    UNION
    MATCH (at:Act {id: $of})<-[:PERFORMS]-(provision:Provision) RETURN provision, at
    UNION
    MATCH (version:Version {id: $of})-[:CONTAINS]->(provision:Provision)
    UNWIND [provision] + [(provision)-[:PERFORMS]->(act:Act) | act] AS at RETURN provision, at
    UNION
    MATCH (:Instrument {id: $of})-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(provision:Provision)
    UNWIND [provision] + [(provision)-[:PERFORMS]->(act:Act) | act] AS at RETURN provision, at
    UNION
    MATCH (:Body {id: $of})<-[:ADDRESSED_TO|THROUGH|DELIVERED_TO|SUPPORTED_BY|COORDINATED_WITH|CONSULTING|WITHIN|BENEFITS|CONCERNS|ESTABLISHES]-(at:Act)<-[:PERFORMS]-(provision:Provision) RETURN provision, at
  }
  MATCH (at)<-[step:STEP]-(thread:Thread)
  RETURN thread.id AS thread, thread.judgedOn AS judgedOn, thread.confidence AS confidence, thread.editor AS editor, step.order AS order, coalesce(step.main, false) AS main, step.note AS note,
    at.id AS at, provision.id AS provision, coalesce(provision.bracketed, false) AS bracketed, COUNT { (thread)-[:STEP {main: true}]->() } AS steps
  ORDER BY thread, order, main DESC, at`

/** The steps of threads that stand at this act or paragraph, at any of this version or instrument, or at acts in which this body has a part. */
export function readThreadsOf(read: ReadGraph, of: string): Promise<ThreadOfRow[]> {
  return read<ThreadOfRow>(THREADS_OF, { of })
}
