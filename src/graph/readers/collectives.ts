import type { CollectiveRule } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** A collective with its rule and what the rule speaks of. */
export interface CollectiveRow {
  readonly id: string
  readonly name: string
  readonly rule: CollectiveRule
  readonly note: string | null
  readonly of: readonly string[]
}

/** A meeting of a process with the state that hosted it, or in which it was to be held. */
export interface HostRow {
  readonly meeting: string
  readonly state: string
  readonly held: string | null
  readonly plannedFor: string | null
  readonly hosts: readonly { readonly state: string; readonly knownFrom: string | null; readonly confidence: string; readonly status: string; readonly saidIn: readonly string[] }[]
  readonly plannedIn: readonly string[]
  readonly saidIn: readonly string[]
}

const COLLECTIVE = cypher`
  MATCH (collective:Collective {id: $id})
  RETURN collective.id AS id, collective.nameEn AS name, collective.rule AS rule, collective.note AS note,
    COLLECT { MATCH (collective)-[:RULED_BY]->(ruling) RETURN ruling.id ORDER BY ruling.id } AS of`

const HOSTS = cypher`
  MATCH (process:Body)<-[:MEETING_OF]-(meeting:Meeting) WHERE process.id IN $processes AND (meeting.held IS NOT NULL OR meeting.plannedFor IS NOT NULL)
  RETURN meeting.id AS meeting, meeting.state AS state, meeting.held AS held, meeting.plannedFor AS plannedFor,
    COLLECT { MATCH (host:State)-[link:HOSTED]->(meeting) RETURN {state: host.id, knownFrom: link.knownFrom, confidence: link.confidence, status: link.status, saidIn: link.evidenceIds} ORDER BY host.id } AS hosts,
    COLLECT { MATCH (meeting)-[:PLANNED_IN]->(state:State) RETURN state.id ORDER BY state.id } AS plannedIn,
    COLLECT { MATCH (meeting)<-[:ABOUT]-(saying:Assertion)-[:SAID_IN]->(said) WHERE saying.predicate IS NULL AND saying.holds RETURN said.id ORDER BY said.id } AS saidIn
  ORDER BY meeting`

/** A collective, or null where none has the id. */
export async function readCollective(read: ReadGraph, id: string): Promise<CollectiveRow | null> {
  return (await read<CollectiveRow>(COLLECTIVE, { id }))[0] ?? null
}

/** The meetings of some processes that have a date, with their hosts. */
export function readHosts(read: ReadGraph, processes: readonly string[]): Promise<HostRow[]> {
  return read<HostRow>(HOSTS, { processes: [...processes] })
}
