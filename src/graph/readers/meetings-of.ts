import { weightOf } from '../../domain/assertions/preference.js'
import type { MeetingSaying, RecordedMeetingFacts } from '../../domain/meetings/meeting-history.js'
import { readPartialDate, type PartialDate } from '../../domain/time/partial-date.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

type Row = Omit<RecordedMeetingFacts, 'held' | 'plannedFor' | 'status' | 'confidence'> & { readonly held: string | null; readonly plannedFor: string | null }

const OF_BODY = cypher`
  MATCH (:Body {id: $body})<-[:MEETING_OF]-(meeting:Meeting)
  OPTIONAL MATCH (meeting)-[:HELD_IN|PLANNED_IN]->(country:State)
  RETURN meeting.id AS id, meeting.ordinal AS ordinal, meeting.state AS state, meeting.held AS held, meeting.plannedFor AS plannedFor, meeting.city AS city, country.id AS country,
    COLLECT {
      MATCH (said:Assertion {aboutId: meeting.id}) WHERE said.predicate IS NULL OR said.predicate IN ['held', 'plannedFor', 'city', 'country']
      OPTIONAL MATCH (said)-[:SAID_IN]->(place)
      RETURN {saidIn: place.id, isText: coalesce(place:Provision, false), assertedOn: said.assertedOn, readOn: said.readOn, field: said.predicate, value: said.value, holds: said.holds, status: said.status, confidence: said.confidence, note: said.note} ORDER BY said.id
    } AS sayings
  ORDER BY id`

/** The meetings of a body with everything that is said of when and where they were held. */
export async function readMeetingsOf(read: ReadGraph, body: string): Promise<RecordedMeetingFacts[]> {
  const rows = await read<Row>(OF_BODY, { body })
  return rows.map((row) => ({ ...row, held: dateOf(row.held), plannedFor: dateOf(row.plannedFor), ...strongest(row.sayings) }))
}

/** A meeting's own values weigh as much as the strongest saying of the whole record. */
function strongest(sayings: readonly MeetingSaying[]): Pick<RecordedMeetingFacts, 'status' | 'confidence'> {
  const [best] = sayings.filter(({ field }) => field === null).sort((one, other) => weightOf(one) - weightOf(other))
  return { status: best?.status ?? 'REPORTED', confidence: best?.confidence ?? 'UNVERIFIED' }
}

function dateOf(edtf: string | null): PartialDate | null {
  return edtf === null ? null : readPartialDate(edtf)
}
