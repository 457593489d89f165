import { readPartialDate, type PartialDate } from '../../domain/time/partial-date.js'
import type { ChairProposal, Election, OfficeDuty, RecordedMeeting, RecordedOffice } from '../../domain/tenure/office.js'
import type { RecordedTenure } from '../../domain/tenure/tenure.js'
import type { Office } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** An office of a body or meeting, the offices of the body's single meetings, and the names of whoever is in them. */
export interface OfficeRow {
  readonly office: RecordedOffice
  readonly presided: RecordedOffice
  readonly names: ReadonlyMap<string, string>
}

interface Row {
  readonly id: string
  readonly isMeeting: boolean
  readonly tenures: readonly TenureRow[]
  readonly presided: readonly TenureRow[]
  readonly meetings: readonly MeetingRow[]
  readonly proposals: readonly ChairProposal[]
  readonly duties: readonly OfficeDuty[]
  readonly elections: readonly Election[]
  readonly names: readonly (readonly [string, string])[]
}

type TenureRow = Omit<RecordedTenure, 'from' | 'to' | 'seenOn' | 'meetingHeld' | 'electionHeld'> & {
  readonly from: string | null
  readonly to: string | null
  readonly seenOn: readonly string[]
  readonly meetingHeld: string | null
  readonly electionHeld: string | null
}

type MeetingRow = Omit<RecordedMeeting, 'held'> & { readonly held: string }

const OFFICES = cypher`
  UNWIND $of AS asked
  MATCH (given:Entity {id: asked})
  CALL (given) {
    WITH given WHERE NOT $subsidiary
    RETURN given AS thing
    UNION
    MATCH (given)<-[:PART_OF]-(thing:WorkingGroup) WHERE $subsidiary
    RETURN thing
  }
  WITH DISTINCT thing ORDER BY thing.id
  CALL (thing) {
    MATCH (thing)<-[:TENURE_OF]-(tenure:Tenure {office: $office})
    RETURN collect(DISTINCT [tenure, thing]) AS own
  }
  CALL (thing) {
    MATCH (thing)<-[:MEETING_OF]-(meeting:Meeting)<-[:TENURE_OF]-(tenure:Tenure {office: $office})
    RETURN collect(DISTINCT [tenure, meeting]) AS ofMeetings
  }
  CALL (own, ofMeetings) {
    UNWIND own + ofMeetings AS pair
    WITH pair[0] AS t, pair[1] AS of
    OPTIONAL MATCH (t)-[:HELD_BY]->(state:State)
    OPTIONAL MATCH (t)-[:ELECTED_AT]->(elected:Meeting)
    OPTIONAL MATCH (elected)-[:MEETING_OF]->(process:Body)
    OPTIONAL MATCH (t)-[:OPENED_BY]->(opening:Provision)
    OPTIONAL MATCH (:Instrument {id: opening.instrumentId})-[:ADOPTED_AT]->(adopting:Meeting)
    OPTIONAL MATCH (t)-[:CLOSED_BY]->(closing:Provision)
    WITH t, of, state, elected, process, opening, closing, adopting ORDER BY t.id
    RETURN collect({
      id: t.id, of: of.id, office: t.office, title: t.title, kind: t.kind, state: state.id,
      persons: COLLECT { MATCH (t)-[held:HELD_BY_PERSON]->(person:Person) RETURN {person: person.id, knownFrom: held.knownFrom} ORDER BY person.id },
      from: t.from, to: t.to, toBasis: t.toBasis, seenOn: coalesce(t.seenOn, []), status: t.status, confidence: t.confidence, note: t.note,
      electedAt: elected.id, electedBy: process.id, openedBy: opening.id, closedBy: closing.id,
      ofMeeting: of:Meeting, meetingHeld: CASE WHEN of:Meeting AND of.state = 'HELD' THEN of.held END,
      toBeElectedAt: CASE WHEN t.kind = 'CANDIDATE' THEN adopting.id END, electionHeld: CASE WHEN t.kind = 'CANDIDATE' THEN adopting.held END,
      statements: COLLECT {
        MATCH (said:Assertion {aboutId: t.id})-[:SAID_IN]->(place)
        RETURN {saidIn: place.id, isText: place:Provision, assertedOn: said.assertedOn, readOn: said.readOn, field: said.predicate, value: said.value,
          holds: said.holds, preferred: said.preferred, status: said.status, confidence: said.confidence, note: said.note} ORDER BY said.id
      }
    }) AS tenures, collect(DISTINCT process) AS processes
  }
  WITH thing, tenures,
    COLLECT {
      UNWIND processes AS process
      MATCH (process)<-[:MEETING_OF]-(meeting:Meeting {state: 'HELD'}) WHERE meeting.held IS NOT NULL
      RETURN {id: meeting.id, of: process.id, held: meeting.held,
        statements: COLLECT { MATCH (said:Assertion {aboutId: meeting.id})-[:SAID_IN]->(place) WHERE said.predicate IS NULL AND said.holds RETURN {saidIn: place.id, isText: place:Provision, assertedOn: said.assertedOn, readOn: said.readOn} }} ORDER BY meeting.id
    } AS meetings,
    COLLECT {
      MATCH (thing)<-[role:WOULD_INVOLVE]-(act:ProposedAct)<-[:PERFORMS]-(proposal:Proposal)
      WHERE (role.kind = 'ELECTS_FOR' AND role.scope = $office) OR (thing:Meeting AND role.kind = 'CONCERNS' AND $office = 'CHAIR')
      MATCH (act)-[who:WOULD_INVOLVE]->(named) WHERE (role.kind = 'ELECTS_FOR' AND who.kind = 'ELECTS') OR (role.kind = 'CONCERNS' AND who.kind = 'CONCERNS' AND named:State)
      MATCH (provision:Provision {id: proposal.provisionId})
      MATCH (version:Version {id: provision.versionId})
      OPTIONAL MATCH (proposal)-[:PROPOSED_BY]->(by:State)
      RETURN {id: act.id, proposal: proposal.id, provision: provision.id, on: version.dateLatest, proposedBy: by.id, elects: role.kind = 'ELECTS_FOR',
        state: CASE WHEN named:State THEN named.id END, placeholder: CASE WHEN named:Placeholder THEN named.asPrinted END, placeholderId: CASE WHEN named:Placeholder THEN named.id END,
        says: coalesce(act.summary, act.verb)} ORDER BY act.id
    } AS proposals,
    COLLECT {
      MATCH (thing)<-[:RULED_BY]-(holder:Collective {rule: 'OFFICE_HOLDER'})<-[role:ADDRESSED_TO|WOULD_INVOLVE]-(act)
      WHERE $office = 'CHAIR' AND (type(role) = 'ADDRESSED_TO' OR role.kind = 'ADDRESSED_TO')
      MATCH (provision:Provision {id: act.provisionId})
      MATCH (version:Version {id: provision.versionId})
      RETURN {id: act.id, provision: provision.id, on: version.dateLatest, proposed: act:ProposedAct, asPrinted: role.asPrinted, says: coalesce(act.summary, act.verb), status: coalesce(act.status, 'DRAFTED')} ORDER BY act.id
    } AS duties,
    COLLECT {
      MATCH (thing)<-[role:ELECTS_FOR {scope: $office}]-(act:Act)
      MATCH (provision:Provision {id: act.provisionId})
      MATCH (version:Version {id: provision.versionId})
      RETURN {provision: provision.id, on: version.dateLatest, termAsPrinted: act.dueAsPrinted} ORDER BY provision.id
    } AS elections
  WITH thing, tenures, meetings, proposals, duties, elections,
    [thing.id] + [tenure IN tenures | tenure.state] + [tenure IN tenures | tenure.electedAt] + [meeting IN meetings | meeting.id]
      + [proposal IN proposals | proposal.state] + [proposal IN proposals | proposal.proposedBy]
      + reduce(persons = [], tenure IN tenures | persons + [one IN tenure.persons | one.person]) AS ids
  RETURN thing.id AS id, thing:Meeting AS isMeeting,
    [tenure IN tenures WHERE tenure.of = thing.id] AS tenures, [tenure IN tenures WHERE tenure.of <> thing.id] AS presided,
    meetings, proposals, duties, elections,
    COLLECT { UNWIND ids AS id MATCH (named:Entity {id: id}) RETURN DISTINCT [named.id, named.nameEn] } AS names`

/** One office of each of these bodies, meetings or states (or of the working groups that are part of them), with all that is said of it. */
export async function readOffices(read: ReadGraph, of: readonly string[], office: Office, subsidiary: boolean): Promise<OfficeRow[]> {
  const rows = await read<Row>(OFFICES, { of: [...of], office, subsidiary })
  return rows.map(({ id, isMeeting, tenures, presided, meetings, proposals, duties, elections, names }) => ({
    office: { of: id, ofMeeting: isMeeting, tenures: tenures.map(tenureOf), meetings: meetings.map((meeting) => ({ ...meeting, held: readPartialDate(meeting.held) })), proposals, duties, elections },
    presided: { of: id, ofMeeting: true, tenures: presided.map(tenureOf), meetings: [], proposals: [], duties: [], elections: [] },
    names: new Map(names),
  }))
}

function tenureOf({ from, to, seenOn, meetingHeld, electionHeld, ...row }: TenureRow): RecordedTenure {
  return { ...row, from: dateOf(from), to: dateOf(to), seenOn: seenOn.map(readPartialDate), meetingHeld: dateOf(meetingHeld), electionHeld: dateOf(electionHeld) }
}

function dateOf(edtf: string | null): PartialDate | null {
  return edtf === null ? null : readPartialDate(edtf)
}
