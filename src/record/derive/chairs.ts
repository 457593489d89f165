import { readPartialDate } from '../../domain/time/partial-date.js'
import type { TenureRecord } from '../world.js'

/** A chair as a link that people walk, with the end inferred from the next tenure where nothing else ends it. */
export interface ChairLink {
  readonly state: string
  readonly of: string
  readonly tenure: TenureRecord
  readonly from: string
  readonly to: string | null
  readonly toBasis: string | null
}

const OPENING_KINDS: ReadonlySet<TenureRecord['kind']> = new Set(['ELECTED', 'DESIGNATED', 'REPORTED', 'PRESIDED_MEETING'])

/**
 * The chairs that tenures give. A candidate, an undated report and an unverified tenure give none; a tenure without
 * an end of its own ends where the next tenure of the same chair begins, or on some day between the last sighting of
 * its holder and the first of another, and that end is an inference.
 */
export function chairsOf(tenures: readonly TenureRecord[], datesOfMeeting: (meeting: string) => string | undefined): ChairLink[] {
  const holding = tenures.filter(({ office, state, confidence, kind }) => office === 'CHAIR' && state !== undefined && confidence !== 'UNVERIFIED' && OPENING_KINDS.has(kind))
  return holding.flatMap((tenure) => {
    const from = tenure.from ?? (tenure.kind === 'PRESIDED_MEETING' ? datesOfMeeting(tenure.of) : undefined)
    if (from === undefined) return []
    return [{ state: tenure.state as string, of: tenure.of, tenure, from, ...endOf(tenure, from, holding) }]
  })
}

function endOf(tenure: TenureRecord, from: string, holding: readonly TenureRecord[]): Pick<ChairLink, 'to' | 'toBasis'> {
  if (tenure.to !== undefined) return { to: tenure.to, toBasis: tenure.toBasis ?? 'EVIDENCE' }
  if (tenure.kind === 'PRESIDED_MEETING') return { to: from, toBasis: 'EVIDENCE' }
  const seen = lastOf([from, ...tenure.seenOn].flatMap((date) => readPartialDate(date).earliest ?? []))
  const next = holding
    .filter((other) => other.of === tenure.of && other !== tenure)
    .flatMap((other) => [...(other.from === undefined ? [] : [{ date: other.from, begins: true }]), ...(other.state === tenure.state ? [] : other.seenOn.map((date) => ({ date, begins: false })))])
    .map(({ date, begins }) => ({ date, begins, ...readPartialDate(date) }))
    .filter(({ earliest }) => earliest !== null && seen !== undefined && earliest > seen)
    .sort((left, right) => ((left.earliest as string) < (right.earliest as string) ? -1 : 1))[0]
  if (next === undefined) return { to: null, toBasis: null }
  return { to: next.begins ? next.date : `${seen ?? '..'}/${next.latest ?? next.earliest ?? '..'}`, toBasis: 'INFERRED_FROM_NEXT' }
}

function lastOf(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1)
}
