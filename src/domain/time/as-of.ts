import { judgedBounds } from './bounds.js'
import type { CivilDay } from './civil-day.js'
import type { PartialDate } from './partial-date.js'

/** Whether something holds on a day, as far as the dates tell: POSSIBLE is listed apart from CERTAIN, never counted with it. */
export const TRUTHS = ['CERTAIN', 'POSSIBLE', 'NO'] as const
export type Truth = (typeof TRUTHS)[number]

/**
 * The time over which something held: a tenure, a membership, a treaty in force for a state.
 *
 * `from` null: it is not known since when. `to` null: no end is known, and it goes on, unless `sureUntil` names the
 * day from which nobody vouches for it any more (a chair is current until the next held meeting of the process that
 * elected it, then "last known, end unknown").
 */
export interface Stretch {
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly sureUntil?: CivilDay | null
}

/**
 * Whether a stretch holds on a day. It holds from its first day and no longer on the day of its end, for on that day
 * the successor begins: from 2017-10-11 to 2019-10-31 it holds on 30 October 2019 and not on the 31st.
 *
 * CERTAIN on every day from the latest possible beginning to before the earliest possible end; NO before the
 * earliest beginning and from the latest end on; POSSIBLE between. To 2013-11 it is CERTAIN on 31 October, POSSIBLE
 * from 1 to 29 November and NO from the 30th.
 */
export function holdsOn({ from, to, sureUntil = null }: Stretch, day: CivilDay): Truth {
  const start = from === null ? UNKNOWN : judgedBounds(from)
  const end = to === null ? { earliest: sureUntil ?? NEVER, latest: null } : judgedBounds(to)
  if (start.earliest !== null && day < start.earliest) return 'NO'
  if (end.latest !== null && day >= end.latest) return 'NO'
  const hasBegun = start.latest !== null && day >= start.latest
  const hasNotEnded = end.earliest !== null && day < end.earliest
  return hasBegun && hasNotEnded ? 'CERTAIN' : 'POSSIBLE'
}

/** The surest of several answers to the same question: one CERTAIN makes it CERTAIN; of none at all it is NO. */
export function surest(truths: readonly Truth[]): Truth {
  return TRUTHS.find((truth) => truths.includes(truth)) ?? 'NO'
}

const UNKNOWN = { earliest: null, latest: null }
/** Sorts after every civil day. */
const NEVER = '~'
