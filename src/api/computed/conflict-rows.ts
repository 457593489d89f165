import { contradictingCounts, datedCount } from '../../domain/assertions/falling-counts.js'
import { fieldConflict, type ConflictingValue, type FieldAssertion } from '../../domain/assertions/field-conflicts.js'
import { weightOf, whyPreferred } from '../../domain/assertions/preference.js'
import type { CivilDay } from '../../domain/time/civil-day.js'
import type { AssertedFieldRow, DiscrepancyRow, SaidRow, TenureSaid, UndatedTenureRow } from '../../graph/readers/conflicts.js'
import { uniquePieces, type EvidencePiece } from '../evidence.js'
import type { ConflictRow, ConflictValue } from './conflict-shapes.js'

/** Which assertions take part. */
export interface ConflictLimits {
  readonly knownAt: CivilDay | null
  readonly includeUnverified: boolean
}

/** The conflicts of a field: different values, or a value and its denial; of counts those that cannot all be right. */
export function fieldRows(fields: readonly AssertedFieldRow[], limits: ConflictLimits): ConflictRow[] {
  return fields.flatMap(({ about, sort, field, own, record, claims }) => {
    const seen = (said: readonly SaidRow[]): SaidRow[] => said.filter((one) => takesPart(one, limits))
    const values = field.startsWith('count of ') ? countValues(seen(claims)) : fieldConflict({ field, own, record: seen(record), claims: seen(claims) }).map(valueShown)
    return values.length === 0 ? [] : [rowOf({ id: `${about}~${field}`, kind: values.some(({ holds }) => !holds) ? 'DENIED' : 'VALUES_DIFFER', aboutId: about, sort, field, values, says: saysOf(about, field, values) })]
  })
}

/** How many assertions without a source were left out. */
export function unverifiedOf(fields: readonly AssertedFieldRow[], { includeUnverified }: ConflictLimits): number {
  return includeUnverified ? 0 : fields.reduce((sum, { claims }) => sum + claims.filter(({ confidence }) => confidence === 'UNVERIFIED').length, 0)
}

function takesPart({ confidence, saidOn }: SaidRow, { knownAt, includeUnverified }: ConflictLimits): boolean {
  return (includeUnverified || confidence !== 'UNVERIFIED') && (knownAt === null || (saidOn !== null && saidOn <= knownAt))
}

function valueShown({ said, ...value }: ConflictingValue): ConflictValue {
  return { ...value, notes: notesOf(said), evidence: piecesOfSaid(said) }
}

function countValues(claims: readonly SaidRow[]): ConflictValue[] {
  const counts = contradictingCounts(claims.flatMap((claim) => datedCount(claim) ?? []))
  const [best] = [...counts].sort((one, other) => weightOf(one.said) - weightOf(other.said))
  return counts.map((count) => ({
    value: `${count.count} (${count.asOf ?? ''})`,
    holds: true,
    preferred: count === best,
    because: count === best ? 'It weighs most.' : whyPreferred((best as typeof count).said, count.said),
    notes: notesOf([count.said]),
    status: count.said.status,
    confidence: count.said.confidence,
    evidence: piecesOfSaid([count.said]),
  }))
}

function saysOf(about: string, field: string, values: readonly ConflictValue[]): string {
  const [first, ...others] = values
  const told = ({ value, holds }: ConflictValue): string => `${holds ? '' : 'not '}${value ?? 'nothing'}`
  const rule = others[0]?.because ?? ''
  return `${field} of ${about}: ${first === undefined ? '' : told(first)}, and elsewhere ${others.map(told).join(', ')}. ${rule}`.trim()
}

/** The offices of which an undated report names a holder, against those whose time is known. */
export function undatedRows(offices: readonly UndatedTenureRow[], { includeUnverified }: ConflictLimits): ConflictRow[] {
  return offices.flatMap(({ of, sort, office, tenures }) => {
    const seen = tenures.filter(({ confidence, kind }) => kind !== 'CANDIDATE' && (includeUnverified || confidence !== 'UNVERIFIED'))
    const undated = seen.filter(isUndated)
    const dated = seen.filter((tenure) => !isUndated(tenure) && undated.some(({ holder }) => holder !== tenure.holder))
    const [best] = [...dated].sort((one, other) => weightOf(one) - weightOf(other) || ((one.from ?? '') < (other.from ?? '') ? 1 : -1))
    if (best === undefined) return []
    const values = [best, ...dated.filter((tenure) => tenure !== best), ...undated].map((tenure) => tenureValue(tenure, best))
    const says = `${office.toLowerCase().replaceAll('_', ' ')} of ${of}: ${undated.map(({ holder }) => holder).join(', ')} by a report without a date, which opens no tenure and cannot be placed in time; ${tenureInWords(best)}.`
    return [rowOf({ id: `${of}~${office}`, kind: 'UNDATED_REPORT', aboutId: of, sort, field: office, says, values })]
  })
}

function isUndated({ kind, from, seenOn }: TenureSaid): boolean {
  return kind === 'REPORTED' && from === null && seenOn.length === 0
}

function tenureValue(tenure: TenureSaid, best: TenureSaid): ConflictValue {
  const because = tenure === best ? 'Of the dated ones it weighs most, and of those that weigh the same it is the latest.' : isUndated(tenure) ? `A report without a date cannot be placed in time. ${whyPreferred(best, tenure)}` : 'Another tenure of the same office.'
  return {
    value: tenure.holder,
    holds: true,
    preferred: tenure === best,
    because: `${tenureInWords(tenure)}. ${because}`,
    notes: tenure.note === null ? [] : [tenure.note],
    status: tenure.status,
    confidence: tenure.confidence,
    evidence: tenure.saidIn.map((id) => ({ id, status: tenure.status, confidence: tenure.confidence, note: null })),
  }
}

function tenureInWords({ holder, kind, from, to, seenOn }: TenureSaid): string {
  const when = from !== null ? `from ${from}${to === null ? '' : ` to ${to}`}` : seenOn.length > 0 ? `seen in ${seenOn.join(', ')}` : 'without a date'
  return `${holder ?? 'nobody'}, ${kind.toLowerCase().replaceAll('_', ' ')}, ${when}`
}

/** The places of texts that editors found to disagree. */
export function discrepancyRows(findings: readonly DiscrepancyRow[], { knownAt }: ConflictLimits): ConflictRow[] {
  return findings
    .filter(({ judgedOn }) => knownAt === null || judgedOn <= knownAt)
    .map(({ id, about, places, reason, confidence }) => {
      const values = [about, ...places].map((place): ConflictValue => ({ value: null, holds: true, preferred: false, because: 'Shown as printed; no place is preferred to another.', notes: [], status: 'INFERRED', confidence, evidence: [{ id: place, status: 'INFERRED', confidence, note: null }] }))
      return rowOf({ id, kind: 'TEXTS_DISAGREE', aboutId: about, sort: 'Provision', field: null, says: reason, values })
    })
}

function rowOf(row: Omit<ConflictRow, 'evidence'>): ConflictRow {
  return { ...row, evidence: uniquePieces(row.values.flatMap(({ evidence }) => evidence)) }
}

function notesOf(said: readonly FieldAssertion[]): string[] {
  return [...new Set(said.flatMap(({ note }) => (note === null ? [] : [note])))]
}

function piecesOfSaid(said: readonly FieldAssertion[]): EvidencePiece[] {
  return uniquePieces(said.flatMap(({ saidIn, status, confidence, note }) => (saidIn === null ? [] : [{ id: saidIn, status, confidence, note }])))
}
