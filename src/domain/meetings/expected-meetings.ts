import type { CivilDay } from '../time/civil-day.js'
import { whenInWords } from '../time/date-words.js'
import type { PartialDate } from '../time/partial-date.js'
import type { MeetingState } from '../vocabulary.js'

/** A meeting that a text names, with what is known of its days. */
export interface NamedMeeting {
  readonly id: string
  readonly state: MeetingState
  readonly held: PartialDate | null
  readonly plannedFor: PartialDate | null
  readonly provisions: readonly string[]
  /** True where only what stands in brackets names it. */
  readonly proposed: boolean
  /** True where a paragraph of the same text says that it was held. */
  readonly saidHeldHere: boolean
}

/** Whether a meeting was still to come on a day: for certain, or perhaps, because its days are too vague. */
export interface ExpectedMeeting {
  readonly meeting: NamedMeeting
  readonly certainty: 'CERTAIN' | 'POSSIBLE'
  readonly says: string
}

/** The meetings that a text names and that were still to come on its day; a meeting that ends on that day is past. */
export function expectedMeetings(meetings: readonly NamedMeeting[], day: CivilDay): readonly ExpectedMeeting[] {
  return meetings.flatMap((meeting) => {
    const certainty = stillToCome(meeting, day)
    return certainty === null ? [] : [{ meeting, certainty, says: inWords(meeting, certainty) }]
  })
}

function stillToCome({ state, held, plannedFor, saidHeldHere }: NamedMeeting, day: CivilDay): ExpectedMeeting['certainty'] | null {
  if (held !== null) {
    if (held.earliest !== null && held.earliest > day) return 'CERTAIN'
    return !saidHeldHere && (held.latest === null || held.latest > day) ? 'POSSIBLE' : null
  }
  if (state === 'EXPECTED') return 'CERTAIN'
  if (saidHeldHere) return null
  if (plannedFor?.earliest != null && plannedFor.earliest > day) return 'CERTAIN'
  return plannedFor?.latest != null && plannedFor.latest <= day ? null : 'POSSIBLE'
}

function inWords({ state, held, plannedFor }: NamedMeeting, certainty: ExpectedMeeting['certainty']): string {
  const expected = plannedFor === null ? '' : ` It was expected ${whenInWords(plannedFor)}.`
  if (held !== null) return `${certainty === 'CERTAIN' ? 'Still to come: it' : 'Perhaps still to come: it'} was held ${whenInWords(held)}.${expected}`
  if (state === 'EXPECTED') return `Still to come, and known from texts that look forward to it only.${expected}`
  return `Perhaps still to come: on which days it was held, if it was, is not known.${expected}`
}
