import type { CivilDay } from '../time/civil-day.js'
import type { PartialDate } from '../time/partial-date.js'
import { earliestKnown, type Said } from '../time/said.js'
import type { KnowledgeLimits } from './known-tenures.js'
import type { RecordedTenure } from './tenure.js'
import type { HeldMeeting } from './vouched-for.js'

/** What a bracketed proposal says of an office: it would elect somebody or leave a blank, or it calls a state the chair of a meeting. */
export interface ChairProposal {
  readonly id: string
  readonly proposal: string
  readonly provision: string
  /** The day of the draft. */
  readonly on: CivilDay
  /** True where it would elect; false where it only speaks of a state and the meeting together. */
  readonly elects: boolean
  readonly proposedBy: string | null
  readonly state: string | null
  /** The words that stand for nobody yet. */
  readonly placeholder: string | null
  readonly placeholderId: string | null
  readonly says: string
}

/** An act that lays something on whoever holds an office, such as to report. */
export interface OfficeDuty {
  readonly id: string
  readonly provision: string
  readonly on: CivilDay
  readonly proposed: boolean
  readonly asPrinted: string | null
  readonly says: string
  readonly status: string
}

/** A meeting as recorded, with what is said of it. */
export interface RecordedMeeting {
  readonly id: string
  readonly of: string
  readonly held: PartialDate
  readonly statements: readonly Said[]
}

/** One office of one body or meeting, with all that the record and the texts say of it. */
export interface RecordedOffice {
  readonly of: string
  readonly ofMeeting: boolean
  readonly tenures: readonly RecordedTenure[]
  /** Held meetings of the processes that elected. */
  readonly meetings: readonly RecordedMeeting[]
  readonly proposals: readonly ChairProposal[]
  readonly duties: readonly OfficeDuty[]
  /** Paragraphs that elect to the office, with the words by which they set a term, where they do. */
  readonly elections: readonly Election[]
}

/** A paragraph that elects to an office. */
export interface Election {
  readonly provision: string
  readonly on: CivilDay
  readonly termAsPrinted: string | null
}

/** The held meetings that were known on a day. */
export function knownMeetings(meetings: readonly RecordedMeeting[], { knownAt }: KnowledgeLimits): readonly HeldMeeting[] {
  return meetings.filter(({ statements, held }) => {
    if (knownAt === null) return true
    const known = earliestKnown(statements, held)
    return known !== null && known.day <= knownAt && (held.earliest ?? '') <= knownAt
  })
}

/** The proposals that speak of the office: those that would elect to it, and those that say of a state that it presided. */
export function sayingsOf({ proposals }: RecordedOffice): readonly ChairProposal[] {
  return proposals.filter(({ elects, says }) => elects || PRESIDED.test(says))
}

const PRESIDED = /\b(chaired|presided|presidi|présid)/i

/** True where a proposal, or a duty, stood in a text by a day. */
export function isTextBy(on: CivilDay, knownAt: CivilDay | null): boolean {
  return knownAt === null || on <= knownAt
}
