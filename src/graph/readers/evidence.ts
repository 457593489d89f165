import type { AssertionStatus, Confidence } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** What says a record as a whole: the paragraph or source, with status and confidence. */
export interface EvidenceRow {
  readonly about: string
  readonly saidIn: string
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly note: string | null
}

const EVIDENCE = cypher`
  UNWIND $ids AS id
  MATCH (assertion:Assertion {aboutId: id})-[:SAID_IN]->(said)
  WHERE assertion.predicate IS NULL AND assertion.holds
  RETURN id AS about, said.id AS saidIn, assertion.status AS status, assertion.confidence AS confidence, assertion.note AS note
  ORDER BY about, status, confidence, saidIn`

/** What says these records, by record; a record without any source has no row. */
export function readEvidence(read: ReadGraph, ids: readonly string[]): Promise<EvidenceRow[]> {
  return read<EvidenceRow>(EVIDENCE, { ids: [...ids] })
}
