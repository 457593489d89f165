import { holdsOn } from '../time/as-of.js'
import type { CivilDay } from '../time/civil-day.js'
import { holderOf, isCandidate, type KnownTenure } from './tenure.js'
import type { TenureSpan } from './tenure-span.js'

/**
 * How a holder, or an office, stands on a day, strongest first. A proposal decides nothing, so PLACEHOLDER and PROPOSED
 * are said of a row of an answer and never of the office.
 */
export const CHAIR_STANDINGS = [
  'HELD',
  'POSSIBLE',
  'LAST_KNOWN_END_UNKNOWN',
  'PRESIDED_ONE_MEETING',
  'CANDIDATE',
  'VACANT',
  'REPORTED_UNDATED',
  'PLACEHOLDER',
  'PROPOSED',
  'UNKNOWN',
] as const
export type ChairStanding = (typeof CHAIR_STANDINGS)[number]

/** How the holder of a tenure stands on a day; null where the tenure has nothing to do with that day. */
export function standingOn(span: TenureSpan, day: CivilDay): ChairStanding | null {
  const { tenure, begin, beginBasis, end, endBasis, surelyUntil, possiblyUntil } = span
  if (isCandidate(tenure)) {
    const named = namedOn(tenure)
    return named !== null && named <= day ? 'CANDIDATE' : null
  }
  if (begin === null) return 'REPORTED_UNDATED'
  if (tenure.ofMeeting) return 'PRESIDED_ONE_MEETING'
  const held = holdsOn({ from: begin, to: end }, day)
  if (held === 'NO') return null
  if (holderOf(tenure) === '') return held === 'CERTAIN' ? 'VACANT' : null
  if (endBasis !== 'EVIDENCE' && possiblyUntil !== null && day >= possiblyUntil) return 'LAST_KNOWN_END_UNKNOWN'
  const isVouchedFor = endBasis === 'EVIDENCE' || surelyUntil === null || day < surelyUntil
  return held === 'CERTAIN' && isVouchedFor && beginBasis !== 'INFERRED' ? 'HELD' : 'POSSIBLE'
}

/** The day of the text that names a candidate. */
export function namedOn({ statements }: KnownTenure): CivilDay | null {
  return statements.filter(({ field, isText }) => field === null && isText).map(({ assertedOn }) => assertedOn).filter((day) => day !== null).sort()[0] ?? null
}

/** The standings that say who is, or last was, in office. */
export const IN_OFFICE: ReadonlySet<ChairStanding> = new Set(['HELD', 'POSSIBLE', 'LAST_KNOWN_END_UNKNOWN'])

/**
 * The standing of an office: that of its strongest row, and UNKNOWN where all that is known is an undated report or a
 * proposal. A vacancy is one only where a source says that nobody held the office.
 */
export function officeStanding(rows: readonly ChairStanding[]): ChairStanding {
  return CHAIR_STANDINGS.find((standing) => rows.includes(standing) && !DECIDES_NOTHING.has(standing)) ?? 'UNKNOWN'
}

const DECIDES_NOTHING: ReadonlySet<ChairStanding> = new Set(['REPORTED_UNDATED', 'PLACEHOLDER', 'PROPOSED'])
