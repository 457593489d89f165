import type { CivilDay } from '../time/civil-day.js'
import { readPartialDate } from '../time/partial-date.js'

/** A meeting with a date, and the states that hosted it or in which it was to be held. Dates are EDTF text. */
export interface DatedMeeting {
  readonly meeting: string
  readonly held: string | null
  readonly plannedFor: string | null
}

/**
 * The meeting of a process that comes next on a day: of those that are not over by then the first, by the day on which it
 * was held, else by the day for which it was planned. Null where none is recorded.
 */
export function nextMeeting<M extends DatedMeeting>(meetings: readonly M[], on: CivilDay): M | null {
  const dated = meetings.map((meeting) => ({ meeting, ...readPartialDate((meeting.held ?? meeting.plannedFor) as string) }))
  const coming = dated.filter(({ latest }) => latest === null || latest >= on)
  return coming.sort((one, other) => ((one.earliest ?? '') < (other.earliest ?? '') ? -1 : 1))[0]?.meeting ?? null
}
