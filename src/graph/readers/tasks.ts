import type { Task } from '../../domain/duties/task.js'
import type { CivilDay } from '../../domain/time/civil-day.js'
import { readPartialDate } from '../../domain/time/partial-date.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** Whose acts are read: those of a text or a meeting's texts, those that speak of a thing, or (null) those of every text. */
export interface TaskScope {
  readonly of: string | null
  readonly knownAt: CivilDay | null
  /** True to read only acts with a date, a cadence, a relative deadline or an observance. */
  readonly termsOnly?: boolean
}

type Row = Omit<Task, 'due'> & { readonly due: string | null }

const TASKS = cypher`
  CALL () {
    MATCH (provision:Provision {id: $of}) RETURN provision
    UNION
    MATCH (:Version {id: $of})-[:CONTAINS]->(provision:Provision) RETURN provision
    UNION
    MATCH (:Instrument {id: $of})-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(provision:Provision) RETURN provision
    UNION
    MATCH (:Meeting {id: $of})<-[:ADOPTED_AT]-(:Instrument)-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(provision:Provision) RETURN provision
    UNION
    MATCH (:Entity {id: $of})<-[:ADDRESSED_TO|THROUGH|DELIVERED_TO|SUPPORTED_BY|COORDINATED_WITH|CONSULTING|WITHIN|BENEFITS|CONCERNS|ESTABLISHES|ELECTS_FOR|DUE_BEFORE|INCORPORATES|WOULD_INVOLVE]-(act)
    WHERE act:Act OR act:ProposedAct
    MATCH (provision:Provision {id: act.provisionId}) RETURN provision
    UNION
    MATCH (:Body {id: $of})<-[:RULED_BY]-(:Collective {rule: 'OFFICE_HOLDER'})<-[:ADDRESSED_TO|THROUGH|DELIVERED_TO|WOULD_INVOLVE]-(act)
    MATCH (provision:Provision {id: act.provisionId}) RETURN provision
    UNION
    MATCH (version:Version) WHERE $of IS NULL
    MATCH (version)-[:CONTAINS]->(provision:Provision) RETURN provision
  }
  MATCH (version:Version {id: provision.versionId}) WHERE $knownAt IS NULL OR version.dateLatest <= $knownAt
  CALL (provision) {
    MATCH (provision)-[:PERFORMS]->(act:Act) RETURN act, null AS proposal
    UNION
    MATCH (provision)-[:HAS_PROPOSAL]->(proposal:Proposal)-[:PERFORMS]->(act:ProposedAct) RETURN act, proposal
  }
  WITH provision, version, act, proposal
  WHERE NOT $termsOnly OR act.due IS NOT NULL OR act.dueAsPrinted IS NOT NULL OR act.cadence IS NOT NULL OR act.observedOn IS NOT NULL
    OR EXISTS { (act)-[:DUE_BEFORE]->() } OR EXISTS { (act)-[:WOULD_INVOLVE {kind: 'DUE_BEFORE'}]->() }
  OPTIONAL MATCH (:Instrument {id: provision.instrumentId})-[:ADOPTED_AT]->(adopting:Meeting)
  OPTIONAL MATCH (adopting)-[:MEETING_OF]->(process:Body)
  OPTIONAL MATCH (proposal)-[:PROPOSED_BY]->(by:State)
  RETURN act.id AS id, provision.id AS provision, provision.section AS section, provision.order AS order, provision.label AS label,
    provision.instrumentId AS instrument, version.id AS version, version.stage AS stage, version.dateLatest AS on,
    adopting.id AS adoptedAt, process.id AS process,
    act.verb AS verb, act.lemma AS lemma, act.class AS class, act.summary AS summary, act.deliverable AS deliverable,
    coalesce(act.isMandate, act.wouldBeMandate, false) AS isMandate, coalesce(act.leads, false) AS leads,
    act.due AS due, act.dueAsPrinted AS dueAsPrinted, act.dueRule AS dueRule, act.cadence AS cadence, act.observedOn AS observedOn, act.observedAs AS observedAs,
    coalesce(act.status, 'DRAFTED') AS status, coalesce(act.confidence, 'HIGH') AS confidence, act:ProposedAct AS proposed, by.id AS proposedBy,
    COLLECT {
      MATCH (act)-[role:ADDRESSED_TO|THROUGH|DELIVERED_TO|SUPPORTED_BY|COORDINATED_WITH|CONSULTING|WITHIN|BENEFITS|CONCERNS|ESTABLISHES|ELECTS|ELECTS_FOR|DUE_BEFORE|INCORPORATES|WOULD_INVOLVE]->(filler:Entity)
      OPTIONAL MATCH (filler)-[:RULED_BY]->(body:Body) WHERE filler.rule = 'OFFICE_HOLDER'
      RETURN {kind: coalesce(role.kind, type(role)), id: filler.id, sort: [label IN labels(filler) WHERE NOT label IN ['Entity', 'Mandate', 'WorkingGroup']][0],
        name: filler.nameEn, asPrinted: role.asPrinted, scope: role.scope, officeOf: body.id} ORDER BY role.id
    } AS fillers
  ORDER BY version, order, id`

/** The acts in scope with who is in them, proposed acts told as such, in printed order. */
export async function readTasks(read: ReadGraph, { of, knownAt, termsOnly = false }: TaskScope): Promise<Task[]> {
  const rows = await read<Row>(TASKS, { of, knownAt, termsOnly })
  return rows.map(({ due, ...row }) => ({ ...row, due: due === null ? null : readPartialDate(due) }))
}
