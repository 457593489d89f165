import type { NamedMeeting } from '../../domain/meetings/expected-meetings.js'
import type { CivilDay } from '../../domain/time/civil-day.js'
import { readPartialDate, type PartialDate } from '../../domain/time/partial-date.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** A version with the meetings that it names. */
export interface VersionMeetings {
  readonly version: string
  readonly on: CivilDay
  readonly meetings: readonly NamedMeeting[]
}

type Dated = Omit<NamedMeeting, 'held' | 'plannedFor'> & { readonly held: string | null; readonly plannedFor: string | null }

const NAMED = cypher`
  MATCH (thing:Entity {id: $of})
  OPTIONAL MATCH (thing)-[:HAS_VERSION]->(held:Version)
  WITH thing, held ORDER BY CASE held.stage WHEN 'ADOPTED' THEN 0 ELSE 1 END, held.date DESC
  WITH thing, collect(held)[0] AS best
  WITH CASE WHEN thing:Version THEN thing ELSE best END AS version
  MATCH (version:Version)-[:CONTAINS]->(provision:Provision)
  CALL (provision) {
    MATCH (provision)-[:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]->(meeting:Meeting) RETURN meeting, false AS proposed
    UNION
    MATCH (provision)-[:PERFORMS]->(:Act)-[:CONCERNS|DUE_BEFORE|WITHIN|ELECTS_FOR]->(meeting:Meeting) RETURN meeting, false AS proposed
    UNION
    MATCH (provision)-[:HAS_PROPOSAL]->(:Proposal)-[:WOULD_CITE]->(meeting:Meeting) RETURN meeting, true AS proposed
    UNION
    MATCH (provision)-[:HAS_PROPOSAL]->(:Proposal)-[:PERFORMS]->(:ProposedAct)-[:WOULD_INVOLVE]->(meeting:Meeting) RETURN meeting, true AS proposed
  }
  WITH version, meeting, provision, proposed ORDER BY provision.order
  WITH version, meeting, collect(DISTINCT CASE WHEN proposed THEN null ELSE provision.id END) AS said, collect(DISTINCT CASE WHEN proposed THEN provision.id END) AS bracketed
  WITH version, meeting, [id IN said WHERE id IS NOT NULL] AS said, [id IN bracketed WHERE id IS NOT NULL] AS bracketed
  RETURN version.id AS version, version.dateLatest AS on,
    collect({id: meeting.id, state: meeting.state, held: meeting.held, plannedFor: meeting.plannedFor,
      provisions: CASE WHEN size(said) > 0 THEN said ELSE bracketed END, proposed: size(said) = 0,
      saidHeldHere: meeting.state = 'HELD' AND EXISTS { MATCH (assertion:Assertion {aboutId: meeting.id})-[:SAID_IN]->(:Provision {versionId: version.id}) WHERE assertion.predicate IS NULL AND assertion.holds }}) AS meetings`

/** The meetings that a version (or an instrument's most authoritative version) names; null where no text is held. */
export async function readNamedMeetings(read: ReadGraph, of: string): Promise<VersionMeetings | null> {
  const [row] = await read<{ version: string; on: CivilDay; meetings: readonly Dated[] }>(NAMED, { of })
  return row === undefined ? null : { ...row, meetings: row.meetings.map(withDates) }
}

function withDates(row: Dated): NamedMeeting {
  return { ...row, held: dateOf(row.held), plannedFor: dateOf(row.plannedFor) }
}

function dateOf(edtf: string | null): PartialDate | null {
  return edtf === null ? null : readPartialDate(edtf)
}
