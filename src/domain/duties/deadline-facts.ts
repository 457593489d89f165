import type { CivilDay } from '../time/civil-day.js'
import type { PartialDate } from '../time/partial-date.js'
import { earliestKnown, type Said, type SaidIn } from '../time/said.js'

/** Something that an editor holds to fulfil a duty. */
export interface Fulfilment {
  readonly by: string
  readonly finding: string
  /** When it was adopted or held. */
  readonly on: PartialDate | null
  readonly knownFrom: CivilDay | null
}

/** A meeting before which something is due: when it was expected, and when it was held. */
export interface MeetingAhead {
  readonly id: string
  readonly name: string
  readonly expected: PartialDate | null
  readonly held: PartialDate | null
}

/** What is known of a duty besides its words. */
export interface DeadlineFacts {
  readonly fulfilments: readonly Fulfilment[]
  /** Sources that say that it was not delivered. */
  readonly denials: readonly string[]
  readonly meetings: readonly MeetingAhead[]
}

/** The facts of a duty as recorded, with what says them. */
export interface RecordedDeadlineFacts {
  readonly fulfilments: readonly Fulfilment[]
  readonly denials: readonly SaidIn[]
  readonly meetings: readonly (MeetingAhead & { readonly statements: readonly Said[] })[]
}

/** The facts that were known on a day; a meeting that was not yet known to have been held is still ahead. */
export function knownFacts({ fulfilments, denials, meetings }: RecordedDeadlineFacts, knownAt: CivilDay | null): DeadlineFacts {
  return {
    fulfilments: fulfilments.filter(({ knownFrom }) => knownAt === null || (knownFrom !== null && knownFrom <= knownAt)),
    denials: denials.filter((said) => knownAt === null || (earliestKnown([said], NO_DAYS)?.day ?? LAST) <= knownAt).map(({ saidIn }) => saidIn),
    meetings: meetings.map(({ statements, ...meeting }) => ({ ...meeting, held: isKnownHeld(meeting.held, statements, knownAt) ? meeting.held : null })),
  }
}

function isKnownHeld(held: PartialDate | null, statements: readonly Said[], knownAt: CivilDay | null): boolean {
  if (held === null || knownAt === null) return true
  const known = earliestKnown(statements, held)
  return known !== null && known.day <= knownAt && (held.earliest ?? '') <= knownAt
}

const NO_DAYS = { earliest: null, latest: null }
/** Sorts after every civil day. */
const LAST = '~'
