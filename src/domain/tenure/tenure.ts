import type { CivilDay } from '../time/civil-day.js'
import type { KnownFrom } from '../time/known-at.js'
import type { PartialDate } from '../time/partial-date.js'
import type { SaidIn } from '../time/said.js'
import type { AssertionStatus, Confidence, Office, TenureKind } from '../vocabulary.js'

/** What one paragraph or source says of a tenure: of the whole of it (`field` null), or of one of its fields. */
export interface TenureStatement extends SaidIn {
  readonly field: string | null
  readonly value: string | null
  readonly holds: boolean
  readonly preferred: boolean
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly note: string | null
}

/** A person who was seen in an office, with the day from which that is known. */
export interface PersonInOffice {
  readonly person: string
  readonly knownFrom: CivilDay | null
}

/** A tenure as the record has it, at its preferred values, with everything that is said of it. */
export interface RecordedTenure {
  readonly id: string
  /** Whose office it is: a body, or the one meeting that was presided over. */
  readonly of: string
  readonly office: Office
  readonly title: string | null
  readonly kind: TenureKind
  readonly state: string | null
  readonly persons: readonly PersonInOffice[]
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly toBasis: EndBasis | null
  readonly seenOn: readonly PartialDate[]
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly note: string | null
  /** The meeting that elected or designated, and the process whose meeting it is. */
  readonly electedAt: string | null
  readonly electedBy: string | null
  readonly openedBy: string | null
  readonly closedBy: string | null
  /** True where the office is one of a single meeting, which is presided over and not chaired from day to day. */
  readonly ofMeeting: boolean
  /** The days of that meeting, where it was held. */
  readonly meetingHeld: PartialDate | null
  /** For a candidate: the meeting that adopted the instrument whose draft names it, and its days. */
  readonly toBeElectedAt: string | null
  readonly electionHeld: PartialDate | null
  readonly statements: readonly TenureStatement[]
}

/** How an end is known: said, or only because another holder follows. */
export type EndBasis = 'EVIDENCE' | 'INFERRED_FROM_NEXT'

/** How a beginning is known: said, concluded by an editor, the days of the meeting, or no better than the first sighting. */
export type BeginBasis = 'STATED' | 'INFERRED' | 'MEETING' | 'FIRST_SEEN'

/** A tenure as far as it was known on a day. */
export interface KnownTenure extends RecordedTenure {
  /** What the beginning rests on, where one is known. */
  readonly fromBasis: BeginBasis | null
  readonly known: KnownFrom | null
  /** What says it, as a whole or in a field whose value it shows; each source once. */
  readonly evidence: readonly Evidence[]
}

/** One paragraph or source that says something, with the status and confidence of what it says. */
export type Evidence = Pick<TenureStatement, 'saidIn' | 'status' | 'confidence' | 'note'>

/** Who holds an office in a tenure: the state, or else the persons. */
export function holderOf({ state, persons }: Pick<RecordedTenure, 'state' | 'persons'>): string {
  return state ?? persons.map(({ person }) => person).sort().join(' ')
}

/** True of a tenure that opens nothing on its own: a candidate of a draft. */
export function isCandidate({ kind }: Pick<RecordedTenure, 'kind'>): boolean {
  return kind === 'CANDIDATE'
}
