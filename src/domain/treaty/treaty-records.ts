import type { CivilDay } from '../time/civil-day.js'
import { knownFrom } from '../time/known-at.js'
import { readPartialDate, type PartialDate } from '../time/partial-date.js'
import type { TreatyAction, TreatyActionKind } from './action.js'
import type { TreatyClauses } from './clause.js'
import type { RowCoverage } from './coverage.js'
import type { TreatyRecord } from './record.js'
import type { StoredAction, StoredCoverage, StoredSaying, StoredTreaty } from './stored-treaty.js'
import { treatyClauses } from './treaty-clauses.js'

/** What of the stored treaties takes part: what was known by a day, and what these versions or sources say; null for all. */
export interface Seen {
  readonly knownAt: CivilDay | null
  readonly saidIn: ReadonlySet<string> | null
  readonly includeUnverified: boolean
}

/**
 * The record of a state under a treaty, from what is stored. A signature's stored date is the day of the act, that of
 * everything else the deposit; a source that covers the treaty and holds no row of the state is handed on as never
 * having listed it. What became known after `knownAt` is as if it were not there.
 */
export function treatyRecords(treaties: readonly StoredTreaty[], seen: Seen): (treaty: string, state: string) => TreatyRecord | null {
  const byId = new Map(treaties.map((treaty) => [treaty.id, treaty]))
  const clausesOf = new Map(treaties.map((treaty) => [treaty.id, treatyClauses(treaty, seen.knownAt)]))
  const coverageOf = new Map(treaties.map((treaty) => [treaty.id, treaty.coverage.filter((coverage) => isCoverageSeen(coverage, seen)).map((coverage) => ({ coverage, asOf: dateOf(coverage.asOf) }))]))
  const known = new Map<string, TreatyRecord | null>()
  const recordOf = (id: string, state: string, above: readonly string[]): TreatyRecord | null => {
    const treaty = byId.get(id)
    if (treaty === undefined || above.includes(id)) return null
    const clauses = clausesOf.get(id) as TreatyClauses
    return {
      actions: treaty.actions.filter((action) => action.state === state && isSeen(action, seen)).map((action) => treatyAction(action, id, seen)),
      clauses,
      coverage: (coverageOf.get(id) ?? []).map(({ coverage, asOf }) => rowOf(coverage, asOf, state)),
      parent: clauses.parent?.parent == null ? null : recordOf(clauses.parent.parent, state, [...above, id]),
      existence: null,
    }
  }
  return (treaty, state) => {
    const key = `${treaty} ${state}`
    if (!known.has(key)) known.set(key, recordOf(treaty, state, []))
    return known.get(key) ?? null
  }
}

/** True of an action that was known by the day and is said where the question looks. */
export function isSeen({ knownFrom: known, said }: StoredAction, { knownAt, saidIn }: Seen): boolean {
  const isKnown = knownAt === null || (known !== null && known <= knownAt)
  return isKnown && (saidIn === null || said.some((saying) => saying.predicate === null && isSaidIn(saying, saidIn)))
}

/** True of a coverage whose source was known by the day and is one of those that the question looks at. */
export function isCoverageSeen({ source, sourceVersion, published, readOn, asOf }: StoredCoverage, { knownAt, saidIn }: Seen): boolean {
  if (saidIn !== null && !saidIn.has(source) && (sourceVersion === null || !saidIn.has(sourceVersion))) return false
  if (knownAt === null) return true
  const { day } = knownFrom({ textDate: null, depositedOn: null, published: latestOf(published), eventLatest: latestOf(asOf), readOn })
  return day <= knownAt
}

function isSaidIn({ saidIn, version }: StoredSaying, wanted: ReadonlySet<string>): boolean {
  return (saidIn !== null && wanted.has(saidIn)) || (version !== null && wanted.has(version))
}

function rowOf({ source, confidence, rows }: StoredCoverage, asOf: PartialDate | null, state: string): RowCoverage {
  return { source, row: rows.find((row) => row.state === state)?.row ?? 'NEVER_LISTED', asOf, confidence }
}

function treatyAction(action: StoredAction, treaty: string, { includeUnverified }: Seen): TreatyAction {
  const isSignature = action.kind === 'SIGNATURE' || action.kind === 'DEFINITIVE_SIGNATURE'
  const isDateSourced = includeUnverified || action.instrumentDateConfidence !== 'UNVERIFIED'
  return {
    id: action.id,
    state: action.state,
    treaty,
    kind: action.kind as TreatyActionKind,
    madeOn: isSignature ? dateOf(action.date) : isDateSourced ? dateOf(action.instrumentDate) : null,
    depositedOn: isSignature ? null : dateOf(action.date),
    confidence: action.confidence,
  }
}

/** A stored date as a partial date. */
export function dateOf(edtf: string | null): PartialDate | null {
  return edtf === null ? null : readPartialDate(edtf)
}

function latestOf(edtf: string | null): CivilDay | null {
  return edtf === null ? null : readPartialDate(edtf).latest
}
