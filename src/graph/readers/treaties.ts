import type { StoredTreaty } from '../../domain/treaty/stored-treaty.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

const TREATIES = cypher`
  MATCH (asked:Instrument) WHERE asked.id IN $treaties
  MATCH (asked)-[:HAS_CLAUSE|REQUIRES_PARTY_TO*0..8]->(treaty:Instrument)
  WITH DISTINCT treaty
  RETURN treaty.id AS id, treaty.kind AS kind, treaty.enteredIntoForce AS enteredIntoForce,
    COLLECT {
      MATCH (treaty)<-[:ABOUT]-(saying:Assertion) WHERE saying.predicate IS NULL OR saying.predicate = 'enteredIntoForce'
      OPTIONAL MATCH (saying)-[:SAID_IN]->(said)
      RETURN {saidIn: said.id, version: said.versionId, predicate: saying.predicate, value: saying.value, holds: saying.holds, preferred: saying.preferred,
        status: saying.status, confidence: saying.confidence, note: saying.note, saidOn: coalesce(saying.assertedOn, saying.readOn)} ORDER BY saying.id
    } AS saidBy,
    COLLECT {
      MATCH (treaty)-[:HAS_CLAUSE]->(clause:TreatyClause)
      RETURN {kind: clause.kind, article: clause.article, confidence: clause.confidence, instruments: clause.instruments, days: clause.days,
        notBefore: clause.notBefore, whicheverLater: clause.whicheverLater, kinds: clause.kinds, rule: clause.rule, notice: clause.notice,
        applies: clause.applies, endsWithParent: clause.endsWithParent,
        parent: head(COLLECT { MATCH (clause)-[:REQUIRES_PARTY_TO]->(parent:Instrument) RETURN parent.id }),
        source: head(COLLECT { MATCH (clause)<-[:ABOUT]-(:Assertion)-[:SAID_IN]->(said) RETURN said.id ORDER BY said.id })} ORDER BY clause.id
    } AS clauses,
    COLLECT {
      MATCH (treaty)<-[:COVERAGE_OF]-(coverage:SourceCoverage)-[:COVERED_IN]->(source:Source)
      RETURN {id: coverage.id, source: source.id, published: source.published, readOn: source.readOn, asOf: coverage.asOf, confidence: coverage.confidence, note: coverage.note,
        sourceVersion: head(COLLECT { MATCH (source)-[:SOURCE_OF]->(version:Version) RETURN version.id }),
        rows: COLLECT { MATCH (coverage)-[covers:COVERS]->(state:State) WHERE $states IS NULL OR state.id IN $states RETURN {state: state.id, row: covers.row} }} ORDER BY coverage.id
    } AS coverage,
    COLLECT {
      MATCH (treaty)<-[:ACTION_ON]-(action:TreatyAction)-[:TAKEN_BY]->(state:State) WHERE $states IS NULL OR state.id IN $states
      RETURN {id: action.id, state: state.id, kind: action.kind, date: action.date, instrumentDate: action.instrumentDate,
        instrumentDateConfidence: action.instrumentDateConfidence, subject: action.subject, status: action.status, confidence: action.confidence,
        knownFrom: action.knownFrom, note: action.note,
        said: COLLECT {
          MATCH (action)<-[:ABOUT]-(saying:Assertion)
          OPTIONAL MATCH (saying)-[:SAID_IN]->(said)
          RETURN {saidIn: said.id, version: said.versionId, predicate: saying.predicate, value: saying.value, holds: saying.holds, preferred: saying.preferred,
            status: saying.status, confidence: saying.confidence, note: saying.note, saidOn: coalesce(saying.assertedOn, saying.readOn)} ORDER BY saying.id
        }} ORDER BY action.id
    } AS actions
  ORDER BY id`

/**
 * These treaties, and the parent treaties that their clauses require, with clauses, coverage and actions, in one
 * statement; only the rows of some states where these are named. An instrument that does not exist has no row.
 */
export function readTreaties(read: ReadGraph, treaties: readonly string[], states: readonly string[] | null): Promise<StoredTreaty[]> {
  return read<StoredTreaty>(TREATIES, { treaties: [...treaties], states: states === null ? null : [...states] })
}
