import type { ProposalKind, Section, Stage } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** One version with its units, their marks and proposals, and what is known of its adoption. */
export interface DraftRow {
  readonly version: string
  readonly instrument: string
  readonly stage: Stage
  /** EDTF. */
  readonly date: string
  /** The day on which the instrument was adopted (EDTF), by the record. */
  readonly adopted: string | null
  readonly adoptedAt: string | null
  readonly adoptionSaidIn: readonly { readonly id: string; readonly status: string; readonly confidence: string }[]
  /** The adopted version of the same instrument, where it is held. */
  readonly adoptedVersion: string | null
  readonly units: readonly DraftUnitRow[]
}

/** One unit of a version. */
export interface DraftUnitRow {
  readonly id: string
  readonly section: Section
  readonly order: number
  readonly label: string | null
  readonly summary: string | null
  readonly bracketed: boolean
  readonly anomalies: readonly string[]
  readonly anomalyKinds: readonly string[]
  readonly marks: readonly { readonly id: string; readonly by: string; readonly on: string; readonly asPrinted: string }[]
  readonly wordings: readonly { readonly language: string; readonly text: string }[]
  readonly proposals: readonly ProposalRow[]
}

/** One proposal of a unit. */
export interface ProposalRow {
  readonly id: string
  readonly kind: ProposalKind
  /** Null where the tag names no state. */
  readonly by: string | null
  readonly tag: string
  readonly wellFormed: boolean
  readonly repair: string | null
  readonly template: string
  readonly words: string | null
  readonly inside: string | null
  readonly alternativeTo: readonly string[]
  /** Where its brackets stand in the words of the unit, and what they enclose (“EN:12-45”); empty where no document was read. */
  readonly spans: readonly string[]
  readonly contentSpans: readonly string[]
}

const DRAFT = cypher`
  MATCH (thing:Entity {id: $of})
  OPTIONAL MATCH (thing)-[:HAS_VERSION]->(held:Version)
  WITH thing, held ORDER BY CASE held.stage WHEN 'ADOPTED' THEN 0 ELSE 1 END, held.date DESC
  WITH thing, collect(held)[0] AS best
  WITH CASE WHEN thing:Version THEN thing ELSE best END AS version
  MATCH (instrument:Instrument)-[:HAS_VERSION]->(version)
  RETURN version.id AS version, instrument.id AS instrument, version.stage AS stage, version.date AS date, instrument.adopted AS adopted,
    head(COLLECT { MATCH (instrument)-[:ADOPTED_AT]->(meeting:Meeting) RETURN meeting.id ORDER BY meeting.id }) AS adoptedAt,
    COLLECT { MATCH (instrument)<-[:ABOUT]-(saying:Assertion)-[:SAID_IN]->(said) WHERE saying.predicate IS NULL AND saying.holds RETURN {id: said.id, status: saying.status, confidence: saying.confidence} ORDER BY said.id } AS adoptionSaidIn,
    head(COLLECT { MATCH (instrument)-[:HAS_VERSION]->(adopted:Version {stage: 'ADOPTED'}) RETURN adopted.id ORDER BY adopted.date DESC }) AS adoptedVersion,
    COLLECT {
      MATCH (unit:Provision {versionId: version.id})
      RETURN {id: unit.id, section: unit.section, order: unit.order, label: unit.label, summary: unit.summary, bracketed: unit.bracketed,
        anomalies: coalesce(unit.anomalies, []), anomalyKinds: coalesce(unit.anomalyKinds, []),
        marks: COLLECT { MATCH (unit)-[:MARKED_BY]->(mark:AgreementMark)-[:APPROVED_BY]->(by:Body) RETURN {id: mark.id, by: by.id, on: mark.approvedOn, asPrinted: mark.asPrinted} ORDER BY mark.id },
        wordings: COLLECT { MATCH (unit)-[:WORDED_AS]->(wording:Wording) RETURN {language: wording.language, text: wording.text} ORDER BY wording.language },
        proposals: COLLECT {
          MATCH (unit)-[:HAS_PROPOSAL]->(proposal:Proposal)
          OPTIONAL MATCH (proposal)-[:PROPOSED_BY]->(by:State)
          RETURN {id: proposal.id, kind: proposal.kind, by: by.id, tag: proposal.byAsPrinted, wellFormed: proposal.wellFormed, repair: proposal.repair,
            template: proposal.template, words: proposal.words, spans: coalesce(proposal.spans, []), contentSpans: coalesce(proposal.contentSpans, []),
            inside: head(COLLECT { MATCH (proposal)-[:NESTED_IN]->(outer:Proposal) RETURN outer.id }),
            alternativeTo: COLLECT { MATCH (proposal)-[:ALTERNATIVE_TO]->(other:Proposal) RETURN other.id ORDER BY other.id }} ORDER BY proposal.id
        }} ORDER BY unit.order
    } AS units`

/** A version, or the most authoritative version of an instrument, unit by unit; null where none is held. */
export async function readDraft(read: ReadGraph, of: string): Promise<DraftRow | null> {
  return (await read<DraftRow>(DRAFT, { of }))[0] ?? null
}
