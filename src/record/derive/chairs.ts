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
 * an end of its own ends where the next tenure of the same chair begins, and that end is an inference.
 */
export function chairsOf(tenures: readonly TenureRecord[], datesOfMeeting: (meeting: string) => string | undefined): ChairLink[] {
  const chairs = tenures.flatMap((tenure) => {
    if (tenure.office !== 'CHAIR' || tenure.state === undefined || tenure.confidence === 'UNVERIFIED' || !OPENING_KINDS.has(tenure.kind)) return []
    const from = tenure.from ?? (tenure.kind === 'PRESIDED_MEETING' ? datesOfMeeting(tenure.of) : undefined)
    return from === undefined ? [] : [{ state: tenure.state, of: tenure.of, tenure, from }]
  })
  return chairs.map((chair) => {
    if (chair.tenure.to !== undefined) return { ...chair, to: chair.tenure.to, toBasis: chair.tenure.toBasis ?? 'EVIDENCE' }
    if (chair.tenure.kind === 'PRESIDED_MEETING') return { ...chair, to: chair.from, toBasis: 'EVIDENCE' }
    const begins = earliest(chair.from)
    const next = chairs
      .filter((other) => other.of === chair.of && other !== chair && begins !== null && (earliest(other.from) ?? '') > begins)
      .sort((left, right) => ((earliest(left.from) ?? '') < (earliest(right.from) ?? '') ? -1 : 1))[0]
    return { ...chair, to: next?.from ?? null, toBasis: next === undefined ? null : 'INFERRED_FROM_NEXT' }
  })
}

function earliest(edtf: string): string | null {
  return readPartialDate(edtf).earliest
}
