import { Field, ID, ObjectType } from 'type-graphql'
import type { ChairStanding } from '../../domain/tenure/standing-on.js'
import { CHAIR_STANDINGS } from '../../domain/tenure/standing-on.js'
import type { BeginBasis, EndBasis } from '../../domain/tenure/tenure.js'
import type { PartialDate } from '../../domain/time/partial-date.js'
import { KNOWN_BASES, type KnownBasis } from '../../domain/time/known-at.js'
import type { AssertionStatus, Confidence } from '../../domain/vocabulary.js'
import type { EvidencePiece } from '../evidence.js'
import { describedWords } from './described-words.js'

/** How a holder, or an office, stands on a day. */
export const ChairStandingWord = describedWords<ChairStanding>('ChairStanding', 'How a holder, or an office, stands on a day.', CHAIR_STANDINGS, {
  HELD: 'In office for certain, as far as dates and sources tell.',
  POSSIBLE: 'Perhaps in office: a date is too vague, or was only concluded.',
  LAST_KNOWN_END_UNKNOWN: 'The last known holder; the process that elected has met since, or nobody vouches for it any more, and no end is known.',
  PRESIDED_ONE_MEETING: 'Presided over, or held the office at, one meeting, which is not chairing its body.',
  CANDIDATE: 'Named by a text that a committee approved and whose adoption is not attested; no tenure opens from it.',
  VACANT: 'A source says that nobody held the office.',
  REPORTED_UNDATED: 'Reported without any date, so that it can be placed on no day.',
  PLACEHOLDER: 'A proposal in brackets leaves the name open; nobody is named.',
  PROPOSED: 'Named in a proposal in brackets only, which decides nothing.',
  UNKNOWN: 'Nothing that is held says who; that is no vacancy.',
})

/** How the beginning of a tenure is known. */
export const TenureBeginning = describedWords<BeginBasis>('TenureBeginning', 'How the beginning of a tenure is known.', ['STATED', 'INFERRED', 'MEETING', 'FIRST_SEEN'], {
  STATED: 'A text or source says when.',
  INFERRED: 'An editor concluded it.',
  MEETING: 'The days of the one meeting.',
  FIRST_SEEN: 'It is not known since when; this is the first time at which the holder was seen in office.',
})

/** How the end of a tenure is known. */
export const TenureEnding = describedWords<EndBasis>('TenureEnding', 'How the end of a tenure is known.', ['EVIDENCE', 'INFERRED_FROM_NEXT'], {
  EVIDENCE: 'A text or source says so.',
  INFERRED_FROM_NEXT: 'Only because another holder follows.',
})

/** Why something counts as known from a day on. */
export const KnownBasisWord = describedWords<KnownBasis>('KnownBasis', 'Why something counts as known from a day on.', KNOWN_BASES, {
  TEXT_DATE: 'The text that says it bears that date.',
  DEPOSIT: 'The deposit or signature was notified that day.',
  PUBLISHED: 'The source was published that day.',
  EVENT_DAY: 'The last day of the event itself; assumed, because the report is undated.',
  READ: 'The day on which we read it.',
})

@ObjectType({ description: 'One holder of an office as far as a tenure tells, or what a proposal in brackets says of the office.' })
export class ChairRowAnswer {
  @Field(() => ID, { description: 'Id of the tenure, or of the proposed act.' })
  id!: string

  @Field(() => ChairStandingWord, { description: 'How the holder stands on the day asked.' })
  standing!: ChairStanding

  @Field(() => String, { description: 'Who, since when, how that is known and how it ends, in one or two sentences.' })
  says!: string

  @Field(() => String, { nullable: true, description: 'The words that a draft prints where the name is left open.' })
  placeholder!: string | null

  @Field(() => TenureBeginning, { nullable: true, description: 'How the beginning is known; absent where none is.' })
  beginBasis!: BeginBasis | null

  @Field(() => TenureEnding, { nullable: true, description: 'How the end is known; absent where none is.' })
  endBasis!: EndBasis | null

  @Field(() => String, { nullable: true, description: 'The day (ISO) from which nobody vouches for the holder any more: the next held meeting of the process that elected, or the day after the last sighting; absent where nothing ends it.' })
  currentUntil!: string | null

  @Field(() => String, { nullable: true, description: 'For a candidate, the first day (ISO) on which a term could have begun: that of the meeting which was to adopt the text.' })
  notBefore!: string | null

  @Field(() => [String], { description: 'Times at which the holder was seen in office (EDTF).' })
  seenOn!: readonly string[]

  @Field(() => String, { nullable: true, description: 'The day (ISO) from which it was known.' })
  knownFrom!: string | null

  @Field(() => KnownBasisWord, { nullable: true, description: 'Why it counts as known from that day.' })
  knownBasis!: KnownBasis | null

  @Field(() => String, { nullable: true, description: 'What is to be minded about it.' })
  note!: string | null

  readonly stateId!: string | null
  readonly personIds!: readonly string[]
  readonly tenureId!: string | null
  readonly meetingId!: string | null
  readonly proposalId!: string | null
  readonly begin!: PartialDate | null
  readonly end!: PartialDate | null
  readonly status!: AssertionStatus | null
  readonly confidence!: Confidence | null
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'Two sayings about an office of which both cannot be right, or of which one can be placed on no day.' })
export class ChairConflictRow {
  @Field(() => String, { description: 'What stands against what.' })
  says!: string

  @Field(() => String, { nullable: true, description: 'The field that is disputed, where both speak of one tenure.' })
  field!: string | null

  @Field(() => String, { nullable: true, description: 'The value of that field that is not preferred.' })
  value!: string | null

  @Field(() => String, { description: 'Why the one is preferred.' })
  why!: string

  readonly preferredId!: string
  readonly againstId!: string
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'An act that lays something on whoever holds the office, such as to report.' })
export class OfficeDutyRow {
  @Field(() => ID, { description: 'Id of the act, or of the proposed act.' })
  id!: string

  @Field(() => Boolean, { description: 'True where it stands in brackets only.' })
  proposed!: boolean

  @Field(() => String, { nullable: true, description: 'The words that the text prints for the holder.' })
  asPrinted!: string | null

  @Field(() => String, { description: 'What is laid on the holder, in one sentence of ours.' })
  says!: string

  readonly evidence!: readonly EvidencePiece[]
}
