import { addDays, type CivilDay } from '../time/civil-day.js'
import type { PartialDate } from '../time/partial-date.js'

/** A meeting of a process that was held, with the days on which it was. */
export interface HeldMeeting {
  readonly id: string
  readonly of: string
  readonly held: PartialDate
}

/** How long a tenure is vouched for. */
export interface Vouched {
  /** The day from which nobody vouches for the tenure any more; null where nothing ends it. */
  readonly surelyUntil: CivilDay | null
  /** The day from which it is no more than the last that is known; null where nothing ends it. */
  readonly possiblyUntil: CivilDay | null
  /** The next held meeting of the process that elected, which ends what the election vouches for. */
  readonly nextMeeting: string | null
}

/** What of a tenure tells how long it is vouched for. */
export interface VouchedTenure {
  readonly begin: PartialDate
  readonly seenOn: readonly PartialDate[]
  /** The meeting that elected, and the process whose meeting it is. */
  readonly electedAt: string | null
  readonly electedBy: string | null
}

/**
 * Until when a tenure is vouched for: until the next held meeting of the process that elected, or, where no process
 * did, as long as its holder is seen.
 */
export function vouchedFor({ begin, seenOn, electedAt, electedBy }: VouchedTenure, meetings: readonly HeldMeeting[]): Vouched {
  const sightings = [begin, ...seenOn]
  const seenUntil = { surely: dayAfter(latest(sightings.map(({ earliest }) => earliest))), possibly: dayAfter(latest(sightings.map(({ latest: last }) => last))) }
  if (electedBy === null) return { surelyUntil: seenUntil.surely, possiblyUntil: seenUntil.possibly, nextMeeting: null }
  const [next] = meetings
    .filter(({ id, of, held }) => of === electedBy && id !== electedAt && (held.earliest ?? '') > (begin.latest ?? begin.earliest ?? ''))
    .sort((one, other) => ((one.held.earliest ?? '~') < (other.held.earliest ?? '~') ? -1 : 1))
  if (next === undefined) return { surelyUntil: null, possiblyUntil: null, nextMeeting: null }
  return { surelyUntil: latest([next.held.earliest, seenUntil.surely]), possiblyUntil: latest([next.held.latest, seenUntil.possibly]), nextMeeting: next.id }
}

function latest(days: readonly (CivilDay | null)[]): CivilDay | null {
  return days.filter((day) => day !== null).sort().at(-1) ?? null
}

function dayAfter(day: CivilDay | null): CivilDay | null {
  return day === null ? null : addDays(day, 1)
}
