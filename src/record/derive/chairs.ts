import { readPartialDate } from '../../domain/time/partial-date.js'
import { inferredEnd, type Sighting } from '../../domain/tenure/inferred-end.js'
import { vouchedFor, type HeldMeeting } from '../../domain/tenure/vouched-for.js'
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
 * The chairs that tenures give, by the meetings that were held. A candidate, an undated report and an unverified tenure
 * give none; the end of a tenure that has none of its own follows from the others of the same chair (`inferredEnd`).
 */
export function chairsOf(tenures: readonly TenureRecord[], meetings: readonly HeldMeeting[]): ChairLink[] {
  const holding = tenures.filter(({ office, state, confidence, kind }) => office === 'CHAIR' && state !== undefined && confidence !== 'UNVERIFIED' && OPENING_KINDS.has(kind))
  return holding.flatMap((tenure) => {
    const from = tenure.from ?? (tenure.kind === 'PRESIDED_MEETING' ? meetings.find(({ id }) => id === tenure.of)?.held.edtf : undefined)
    if (from === undefined) return []
    return [{ state: tenure.state as string, of: tenure.of, tenure, from, ...endOf(tenure, from, holding, meetings) }]
  })
}

function endOf(tenure: TenureRecord, from: string, holding: readonly TenureRecord[], meetings: readonly HeldMeeting[]): Pick<ChairLink, 'to' | 'toBasis'> {
  if (tenure.to !== undefined) return { to: tenure.to, toBasis: tenure.toBasis ?? 'EVIDENCE' }
  if (tenure.kind === 'PRESIDED_MEETING') return { to: from, toBasis: 'EVIDENCE' }
  const begin = readPartialDate(from)
  const seenOn = tenure.seenOn.map(readPartialDate)
  const electedAt = tenure.electedAt ?? null
  const electedBy = meetings.find(({ id }) => id === electedAt)?.of ?? null
  const { possiblyUntil } = vouchedFor({ begin, seenOn, electedAt, electedBy }, meetings)
  const end = inferredEnd({ holder: tenure.state as string, begin, seenOn, vouchedUntil: possiblyUntil }, holding.filter((other) => other.of === tenure.of && other !== tenure).flatMap(sightingsOf))
  return end === null ? { to: null, toBasis: null } : { to: end.edtf, toBasis: 'INFERRED_FROM_NEXT' }
}

function sightingsOf({ state, from, seenOn }: TenureRecord): readonly Sighting[] {
  const holder = state as string
  return [...(from === undefined ? [] : [{ holder, on: readPartialDate(from), begins: true }]), ...seenOn.map((on) => ({ holder, on: readPartialDate(on), begins: false }))]
}
