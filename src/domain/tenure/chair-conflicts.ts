import { weightOf, whyPreferred } from '../assertions/preference.js'
import type { CivilDay } from '../time/civil-day.js'
import { knownFromSaid } from '../time/said.js'
import { IN_OFFICE, type ChairStanding } from './standing-on.js'
import type { AssertionStatus, Confidence } from '../vocabulary.js'
import { holderOf, type Evidence, type KnownTenure } from './tenure.js'
import type { TenureSpan } from './tenure-span.js'

/** A tenure with its standing on a day. */
export interface StandingTenure {
  readonly tenure: KnownTenure
  readonly span: TenureSpan
  readonly standing: ChairStanding
}

/** Two sayings about an office that cannot both be right, or of which one cannot be placed in time. */
export interface ChairConflict {
  readonly says: string
  /** The tenure that is preferred, and the one that stands against it; the same one twice where a field of it is disputed. */
  readonly preferred: string
  readonly against: string
  readonly field: string | null
  /** The value that is not preferred, where a field is disputed. */
  readonly value: string | null
  readonly why: string
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly evidence: readonly Evidence[]
}

/**
 * What contradicts what among the tenures of an office: an undated report that names another holder, two holders at one
 * time, and dates or persons of a tenure of which sources give another value. Preferred is what an adopted text says
 * before what is reported, that before what is concluded, and then the surer.
 */
export function chairConflicts(rows: readonly StandingTenure[], nameOf: (id: string) => string, knownAt: CivilDay | null): readonly ChairConflict[] {
  const inOffice = rows.filter(({ standing }) => IN_OFFICE.has(standing))
  return [...againstUndated(rows, inOffice, nameOf), ...atOneTime(inOffice, nameOf), ...rows.flatMap(({ tenure }) => ofFields(tenure, nameOf, knownAt))]
}

function againstUndated(rows: readonly StandingTenure[], inOffice: readonly StandingTenure[], nameOf: (id: string) => string): ChairConflict[] {
  const undated = rows.filter(({ standing }) => standing === 'REPORTED_UNDATED')
  return inOffice.flatMap(({ tenure, span }) =>
    undated.filter((other) => holderOf(other.tenure) !== holderOf(tenure) && canSpeakOf(other.tenure, span)).map(({ tenure: other }) => ({
      ...told(other),
      says: `${named(tenure, nameOf)} stands against ${named(other, nameOf)}, whom a report without any date has in the office.`,
      preferred: tenure.id,
      against: other.id,
      why: `${whyPreferred(tenure, other)} A report without a date cannot be placed on any day.`,
    })),
  )
}

/** A report that bears a date cannot speak of what began after it. */
function canSpeakOf(report: KnownTenure, { begin }: TenureSpan): boolean {
  const told = reportedOn(report)
  return told === null || begin?.earliest == null || told >= begin.earliest
}

/** The latest own date of what reports a tenure; null where a source of it bears none. */
export function reportedOn({ statements }: KnownTenure): CivilDay | null {
  const days = statements.filter(({ field }) => field === null).map(({ assertedOn }) => assertedOn)
  return days.includes(null) ? null : ([...days].sort().at(-1) ?? null)
}

function atOneTime(inOffice: readonly StandingTenure[], nameOf: (id: string) => string): ChairConflict[] {
  const held = inOffice.filter(({ standing }) => standing === 'HELD').map(({ tenure }) => tenure)
  return held.flatMap((one, place) =>
    held.slice(place + 1).filter((other) => holderOf(other) !== holderOf(one)).map((other) => {
      const [best, worse] = weightOf(other) < weightOf(one) ? [other, one] : [one, other]
      return { ...told(worse), says: `${named(one, nameOf)} and ${named(other, nameOf)} are both said to hold the office on that day.`, preferred: best.id, against: worse.id, why: whyPreferred(best, worse) }
    }),
  )
}

function ofFields(tenure: KnownTenure, nameOf: (id: string) => string, knownAt: CivilDay | null): ChairConflict[] {
  return tenure.statements
    .filter((said) => said.field !== null && !said.preferred && said.confidence !== 'UNVERIFIED' && (knownAt === null || knownFromSaid(said, NO_DAYS).day <= knownAt))
    .filter(({ field, value }) => value === null || value !== shownValue(tenure, field))
    .map((said) => ({
      says: `Of ${named(tenure, nameOf)} another source ${said.holds ? `gives “${said.value ?? ''}” as` : 'denies'} ${said.field ?? ''}.`,
      preferred: tenure.id,
      against: tenure.id,
      field: said.field,
      value: said.value,
      why: whyPreferred(tenure, said),
      status: said.status,
      confidence: said.confidence,
      evidence: [said],
    }))
}

function shownValue(tenure: KnownTenure, field: string | null): string | null {
  if (field === 'from') return tenure.from?.edtf ?? null
  if (field === 'to') return tenure.to?.edtf ?? null
  if (field === 'state') return tenure.state
  return null
}

function told({ status, confidence, evidence }: KnownTenure): Pick<ChairConflict, 'status' | 'confidence' | 'evidence' | 'field' | 'value'> {
  return { status, confidence, evidence, field: null, value: null }
}

function named(tenure: KnownTenure, nameOf: (id: string) => string): string {
  const holder = tenure.state === null ? tenure.persons.map(({ person }) => nameOf(person)).join(' and ') : nameOf(tenure.state)
  return holder === '' ? tenure.id : holder
}

const NO_DAYS = { earliest: null, latest: null }
