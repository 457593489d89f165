import type { ComparedUnit } from '../../domain/drafting/version-changes.js'
import type { Stage, TextStatus } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** A version with its provisions in printed order, as it is compared with another. */
export interface ComparedVersionRow {
  readonly version: string
  readonly instrument: string
  readonly stage: Stage
  /** EDTF. */
  readonly date: string
  readonly units: readonly (ComparedUnit & { readonly status: TextStatus })[]
}

const COMPARED_VERSIONS = cypher`
  UNWIND $of AS of
  MATCH (thing:Entity {id: of})
  OPTIONAL MATCH (thing)-[:HAS_VERSION]->(held:Version)
  WITH of, thing, held ORDER BY CASE held.stage WHEN 'ADOPTED' THEN 0 ELSE 1 END, held.date DESC
  WITH of, thing, collect(held)[0] AS best
  WITH of, CASE WHEN thing:Version THEN thing ELSE best END AS version
  MATCH (instrument:Instrument)-[:HAS_VERSION]->(version)
  RETURN of, version.id AS version, instrument.id AS instrument, version.stage AS stage, version.date AS date,
    COLLECT {
      MATCH (unit:Provision {versionId: version.id})
      RETURN {id: unit.id, section: unit.section, label: unit.label, summary: unit.summary, status: unit.status,
        wordings: COLLECT { MATCH (unit)-[:WORDED_AS]->(wording:Wording) RETURN {language: wording.language, text: wording.text} ORDER BY wording.language },
        marks: [(unit)-[:MARKED_BY]->(mark:AgreementMark) | mark.asPrinted],
        acts: COLLECT {
          MATCH (unit)-[:PERFORMS]->(act:Act)
          RETURN {id: act.id, verb: act.verb, lemma: act.lemma, class: act.class, isMandate: act.isMandate, hedges: coalesce(act.hedges, []), due: CASE WHEN act.dueRule IS NULL THEN act.due ELSE act.dueAsPrinted END, cadence: act.cadence,
            roles: COLLECT { MATCH (act)-[role]->(filler:Entity) WHERE role.evidenceIds IS NOT NULL RETURN {kind: type(role), to: filler.id} ORDER BY type(role), filler.id }} ORDER BY act.order },
        cites: COLLECT { MATCH (unit)-[cite:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]->(cited:Entity) RETURN {kind: type(cite), to: cited.id} ORDER BY type(cite), cited.id },
        proposals: count{(unit)-[:HAS_PROPOSAL]->(:Proposal)}} ORDER BY unit.order
    } AS units`

/** The versions of these ids, or the most authoritative ones of the instruments of these ids; what holds no text is left out. */
export async function readComparedVersions(read: ReadGraph, of: readonly string[]): Promise<ReadonlyMap<string, ComparedVersionRow>> {
  const rows = await read<ComparedVersionRow & { readonly of: string }>(COMPARED_VERSIONS, { of })
  return new Map(rows.map(({ of: asked, ...version }) => [asked, version]))
}
