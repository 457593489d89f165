import type { AssertedField, FieldAssertion } from '../../domain/assertions/field-conflicts.js'
import type { AssertionStatus, Confidence } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** An assertion with the day on which it was said, as far as known. */
export interface SaidRow extends FieldAssertion {
  readonly saidOn: string | null
}

/** A field of a record with what is asserted of it. */
export interface AssertedFieldRow extends Omit<AssertedField, 'record' | 'claims'> {
  readonly about: string
  readonly sort: string
  readonly record: readonly SaidRow[]
  readonly claims: readonly SaidRow[]
}

/** A tenure that a report without a date gives, with the other tenures of the same office. */
export interface UndatedTenureRow {
  readonly of: string
  readonly sort: string
  readonly office: string
  readonly tenures: readonly TenureSaid[]
}

/** A tenure as far as a conflict shows it. */
export interface TenureSaid {
  readonly id: string
  readonly holder: string | null
  readonly kind: string
  readonly from: string | null
  readonly to: string | null
  readonly seenOn: readonly string[]
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly note: string | null
  readonly saidIn: readonly string[]
}

/** An editor's finding that two places of the texts disagree. */
export interface DiscrepancyRow {
  readonly id: string
  readonly about: string
  readonly places: readonly string[]
  readonly reason: string
  readonly confidence: Confidence
  readonly judgedOn: string
}

/** The links in which the record keeps the own value of a field that is no property. */
const LINKS_OF: Readonly<Record<string, readonly string[]>> = {
  country: ['HELD_IN', 'PLANNED_IN'],
  host: ['HOSTED'],
  createdBy: ['ESTABLISHES'],
  persons: ['HELD_BY_PERSON'],
  adoptedAt: ['ADOPTED_AT'],
  adoptedBy: ['ADOPTED_BY'],
  electedAt: ['ELECTED_AT'],
  acceptedAt: ['ACCEPTED_AT'],
  of: ['MEETING_OF', 'TENURE_OF'],
  member: ['MEMBERSHIP_OF'],
  in: ['MEMBERSHIP_IN'],
  by: ['OFFERED_BY'],
  toHost: ['OFFER_FOR'],
  prepares: ['PREPARES'],
  precedes: ['PRECEDES'],
}

const FIELDS = cypher`
  MATCH (claim:Assertion)
  WHERE ($about IS NULL OR claim.aboutId = $about OR claim.aboutId STARTS WITH $within) AND claim.predicate IS NOT NULL AND NOT claim.predicate =~ '[A-Z_]+'
  WITH claim.aboutId AS aboutId, claim.predicate AS field, collect(claim) AS claims
  MATCH (about:Entity {id: aboutId})
  WHERE field STARTS WITH 'count of ' OR about[field] IS NULL OR NOT valueType(about[field]) STARTS WITH 'LIST'
  RETURN about.id AS about, [label IN labels(about) WHERE NOT label IN ['Entity', 'Mandate', 'WorkingGroup']][0] AS sort, field,
    [value IN [about[field]] WHERE value IS NOT NULL | toString(value)]
      + COLLECT { MATCH (about)-[link]-(value:Entity) WHERE type(link) IN coalesce($linksOf[field], []) RETURN DISTINCT value.id ORDER BY value.id } AS own,
    COLLECT {
      MATCH (about)<-[:ABOUT]-(saying:Assertion) WHERE saying.predicate IS NULL
      OPTIONAL MATCH (saying)-[:SAID_IN]->(said)
      RETURN {value: null, holds: saying.holds, preferred: saying.preferred, status: saying.status, confidence: saying.confidence, saidIn: said.id, note: saying.note, saidOn: coalesce(saying.assertedOn, saying.readOn)} ORDER BY saying.id
    } AS record,
    COLLECT {
      UNWIND claims AS saying
      OPTIONAL MATCH (saying)-[:SAID_IN]->(said)
      RETURN {value: saying.value, holds: saying.holds, preferred: saying.preferred, status: saying.status, confidence: saying.confidence, saidIn: said.id, note: saying.note, saidOn: coalesce(saying.assertedOn, saying.readOn)} ORDER BY saying.id
    } AS claims
  ORDER BY about, field`

const UNDATED = cypher`
  MATCH (undated:Tenure {kind: 'REPORTED'})-[:TENURE_OF]->(of:Entity)
  WHERE undated.from IS NULL AND size(coalesce(undated.seenOn, [])) = 0 AND ($about IS NULL OR of.id = $about OR undated.id = $about)
  WITH DISTINCT of, undated.office AS office
  RETURN of.id AS of, [label IN labels(of) WHERE NOT label IN ['Entity', 'WorkingGroup']][0] AS sort, office,
    COLLECT {
      MATCH (tenure:Tenure {office: office})-[:TENURE_OF]->(of)
      RETURN {id: tenure.id, kind: tenure.kind, from: tenure.from, to: tenure.to, seenOn: coalesce(tenure.seenOn, []), status: tenure.status, confidence: tenure.confidence, note: tenure.note,
        holder: head(COLLECT { MATCH (tenure)-[:HELD_BY|HELD_BY_PERSON]->(who) RETURN who.id ORDER BY who:Person, who.id }),
        saidIn: COLLECT { MATCH (tenure)<-[:ABOUT]-(saying:Assertion)-[:SAID_IN]->(said) WHERE saying.predicate IS NULL AND saying.holds RETURN said.id ORDER BY said.id }} ORDER BY tenure.id
    } AS tenures
  ORDER BY of, office`

const DISCREPANCIES = cypher`
  MATCH (finding:Finding {kind: 'DISCREPANCY'})-[:ABOUT]->(about:Entity)
  WITH finding, about, COLLECT { MATCH (finding)-[:FOUND|NEAREST]->(place:Entity) RETURN place.id ORDER BY place.id } AS places
  WHERE $about IS NULL OR $about IN places OR about.id = $about OR about.id STARTS WITH $within OR EXISTS { MATCH (about)-[:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]->(:Entity {id: $about}) }
  RETURN finding.id AS id, about.id AS about, places, finding.reason AS reason, finding.confidence AS confidence, finding.judgedOn AS judgedOn
  ORDER BY id`

/** The fields of records that sources speak of one by one: of a thing and of what lies under its id, or of everything. */
export function readAssertedFields(read: ReadGraph, about: string | null): Promise<AssertedFieldRow[]> {
  return read<AssertedFieldRow>(FIELDS, { about, within: `${about ?? ''}/`, linksOf: LINKS_OF })
}

/** The offices of which a report without a date names a holder, with all their tenures. */
export function readUndatedTenures(read: ReadGraph, about: string | null): Promise<UndatedTenureRow[]> {
  return read<UndatedTenureRow>(UNDATED, { about })
}

/** The editors' findings that two places disagree: about a thing, in it, or in a paragraph that cites it. */
export function readDiscrepancies(read: ReadGraph, about: string | null): Promise<DiscrepancyRow[]> {
  return read<DiscrepancyRow>(DISCREPANCIES, { about, within: `${about ?? ''}/` })
}
