import type { StepAct, ThreadStatement, ThreadStep } from '../../domain/threads/thread-step.js'
import { ownOrganization } from '../../domain/verbs/addressee-class.js'
import { readPartialDate } from '../../domain/time/partial-date.js'
import type { BodyKind } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

const THREAD = cypher`
  MATCH (thread:Thread {id: $id})
  RETURN thread {.id, .about, .editor, .judgedOn, .reason, .confidence, name: thread.nameEn} AS statement,
    COLLECT {
      MATCH (thread)-[step:STEP {main: true}]->(at)
      WITH thread, step, at, coalesce(at.provisionId, at.id) AS place
      MATCH (provision:Provision {id: place})
      MATCH (version:Version {id: provision.versionId})
      RETURN {
        order: step.order, at: at.id, note: step.note, provision: provision.id, version: version.id, instrument: provision.instrumentId,
        section: provision.section, status: provision.status, bracketed: coalesce(provision.bracketed, false), date: version.date,
        holders: COLLECT {
          MATCH (:Instrument {id: provision.instrumentId})-[:ADOPTED_AT]->(:Meeting)-[:MEETING_OF]->(:Body)-[:PART_OF*0..8]->(holder:Body)
          RETURN DISTINCT {id: holder.id, kind: holder.kind}
        },
        beside: COLLECT {
          MATCH (thread)-[other:STEP {order: step.order, main: false}]->(near)
          RETURN {id: near.id, provision: coalesce(near.provisionId, near.id), status: near.status} ORDER BY near.id
        },
        acts: COLLECT {
          MATCH (provision)-[:PERFORMS]->(act:Act) WHERE at = provision OR at = act
          RETURN act {.id, .verb, .lemma, .frame, .class, .aim, .deliverable, .due, .dueAsPrinted, .cadence, confidence: coalesce(act.confidence, 'HIGH'), hedges: coalesce(act.hedges, []),
            fillers: COLLECT {
              MATCH (act)-[role:ADDRESSED_TO|THROUGH|DELIVERED_TO|SUPPORTED_BY|COORDINATED_WITH|CONSULTING|WITHIN|BENEFITS|CONCERNS|DUE_BEFORE]->(filler)
              OPTIONAL MATCH (filler)-[:RULED_BY]->(office:Body) WHERE filler.rule = 'OFFICE_HOLDER'
              WITH role, filler, CASE WHEN filler:Body THEN filler ELSE office END AS body
              RETURN {kind: type(role), id: filler.id, sort: [label IN labels(filler) WHERE NOT label IN ['Entity', 'Mandate', 'WorkingGroup']][0], name: filler.nameEn, asPrinted: role.asPrinted,
                bodyKind: body.kind, rule: filler.rule, within: COLLECT { MATCH (body)-[:PART_OF*0..8]->(whole:Body) RETURN DISTINCT whole.id }} ORDER BY type(role), filler.id
            }
          } ORDER BY act.id
        }
      } ORDER BY step.order
    } AS steps`

type StepRow = Omit<ThreadStep, 'date' | 'own' | 'acts'> & {
  readonly date: string
  readonly holders: readonly { readonly id: string; readonly kind: BodyKind }[]
  readonly acts: readonly (Omit<StepAct, 'due'> & { readonly due: string | null })[]
}

interface Row {
  readonly statement: Omit<ThreadStatement, 'steps'>
  readonly steps: readonly StepRow[]
}

/** A thread with its steps in order, or null where nothing has the id; one statement. */
export async function readThread(read: ReadGraph, id: string): Promise<ThreadStatement | null> {
  const [found] = await read<Row>(THREAD, { id })
  return found === undefined ? null : { ...found.statement, steps: found.steps.map(stepOf) }
}

function stepOf({ date, holders, acts, ...step }: StepRow): ThreadStep {
  return { ...step, date: readPartialDate(date), own: ownOrganization(holders), acts: acts.map(({ due, ...act }) => ({ ...act, due: due === null ? null : readPartialDate(due) })) }
}
