import type { RecordedDeadlineFacts } from '../../domain/duties/deadline-facts.js'
import { readPartialDate, type PartialDate } from '../../domain/time/partial-date.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

interface Row {
  readonly act: string
  readonly fulfilments: readonly { readonly by: string; readonly finding: string; readonly on: string | null; readonly knownFrom: string | null }[]
  readonly denials: RecordedDeadlineFacts['denials']
  readonly meetings: readonly { readonly id: string; readonly name: string; readonly expected: string | null; readonly held: string | null; readonly statements: RecordedDeadlineFacts['denials'] }[]
}

const FACTS = cypher`
  UNWIND $acts AS id
  MATCH (act:Entity {id: id})
  RETURN act.id AS act,
    COLLECT {
      UNWIND [act.id, act.provisionId] AS about
      MATCH (:Entity {id: about})<-[link:FULFILS]-(thing)
      RETURN {by: thing.id, finding: link.basis, on: coalesce(thing.adopted, thing.held), knownFrom: link.knownFrom} ORDER BY thing.id
    } AS fulfilments,
    COLLECT {
      UNWIND [act.id, act.provisionId] AS about
      MATCH (said:Assertion {aboutId: about, predicate: 'FULFILS'})-[:SAID_IN]->(place) WHERE NOT said.holds
      RETURN {saidIn: place.id, isText: place:Provision, assertedOn: said.assertedOn, readOn: said.readOn} ORDER BY place.id
    } AS denials,
    COLLECT {
      MATCH (act)-[role:DUE_BEFORE|WOULD_INVOLVE]->(meeting:Meeting) WHERE type(role) = 'DUE_BEFORE' OR role.kind = 'DUE_BEFORE'
      RETURN {id: meeting.id, name: meeting.nameEn, expected: meeting.plannedFor, held: CASE WHEN meeting.state = 'HELD' THEN meeting.held END,
        statements: COLLECT { MATCH (said:Assertion {aboutId: meeting.id})-[:SAID_IN]->(place) WHERE said.predicate IS NULL AND said.holds RETURN {saidIn: place.id, isText: place:Provision, assertedOn: said.assertedOn, readOn: said.readOn} }
      } ORDER BY meeting.id
    } AS meetings`

/** What is known of these acts besides their words: what fulfils them, who says that nothing did, the meetings before which they are due. */
export async function readDeadlineFacts(read: ReadGraph, acts: readonly string[]): Promise<ReadonlyMap<string, RecordedDeadlineFacts>> {
  const rows = await read<Row>(FACTS, { acts: [...acts] })
  return new Map(rows.map(({ act, fulfilments, denials, meetings }) => [act, {
    fulfilments: fulfilments.map((one) => ({ ...one, on: dateOf(one.on) })),
    denials,
    meetings: meetings.map((one) => ({ ...one, expected: dateOf(one.expected), held: dateOf(one.held) })),
  }]))
}

function dateOf(edtf: string | null): PartialDate | null {
  return edtf === null ? null : readPartialDate(edtf)
}
