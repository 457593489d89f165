import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { EvidencePiece } from '../evidence.js'
import type { PartialDate } from '../../domain/time/partial-date.js'
import type { CoverageGap } from '../../domain/treaty/coverage.js'
import type { IrregularityKind } from '../../domain/treaty/irregularity.js'
import type { Certainty, Standing } from '../../domain/treaty/standing.js'
import type { EntryRule } from '../../domain/treaty/step.js'
import type { AssertionStatus, Confidence } from '../../domain/vocabulary.js'
import { TreatyCertainty, TreatyCoverageGap, TreatyIrregularityKind, TreatyRule, TreatyStanding } from './treaty-words.js'

@ObjectType({ description: 'What a state is under a treaty on a day, how sure that is, and why.' })
export class TreatyStandingOnDay {
  @Field(() => TreatyStanding, { description: 'What it is: the furthest standing that is certain or possible.' })
  standing!: Standing

  @Field(() => TreatyCertainty, { description: 'Whether the dates and sources settle it.' })
  certainty!: Certainty

  @Field(() => TreatyStanding, { description: 'The furthest standing that is certain, where the standing itself is possible or unknown.' })
  atLeast!: Standing

  @Field(() => String, { description: 'Why, in sentences that name the articles and sources.' })
  because!: string

  @Field(() => TreatyCoverageGap, { nullable: true, description: 'Why it is unknown; absent where it is known.' })
  unknownBecause!: CoverageGap | null

  @Field(() => String, { nullable: true, description: 'The last day (ISO) for which a source prints the state’s row.' })
  lastCoveredOn!: string | null

  @Field(() => ID, { nullable: true, description: 'Id of the signature that it rests on.' })
  signatureId!: string | null

  @Field(() => ID, { nullable: true, description: 'Id of the ratification, accession or other consent that it rests on.' })
  consentId!: string | null

  @Field(() => ID, { nullable: true, description: 'Id of the notice of leaving that it rests on.' })
  noticeId!: string | null

  @Field(() => Int, { description: 'Actions without a source that were left out and could bear on it.' })
  unverifiedLeftOut!: number

  readonly confidence!: Confidence | null
  readonly since!: PartialDate | null
  readonly signedOn!: PartialDate | null
  readonly depositedOn!: PartialDate | null
  readonly entersIntoForceOn!: PartialDate | null
  readonly leavesOn!: PartialDate | null
}

@ObjectType({ description: 'One step of the computation of the day from which a treaty binds a state.' })
export class TreatyStatusStep {
  @Field(() => TreatyRule, { description: 'The rule that was applied.' })
  rule!: EntryRule

  @Field(() => String, { nullable: true, description: 'The article in which the rule stands; of the treaty itself where no other is named.' })
  article!: string | null

  @Field(() => String, { description: 'What the rule gives here, and why, in a sentence.' })
  because!: string

  @Field(() => ID, { nullable: true, description: 'Id of the action that it starts from.' })
  actionId!: string | null

  @Field(() => [TreatySecondValue], { description: 'What else sources say of that action.' })
  secondValues!: readonly TreatySecondValue[]

  readonly on!: PartialDate | null
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'A value that a source gives for a field of a treaty action beside the record’s own, or its denial.' })
export class TreatySecondValue {
  @Field(() => String, { description: 'The field that it is about; printedEntryIntoForce is the day of effect as a source prints it.' })
  field!: string

  @Field(() => String, { nullable: true, description: 'The value that the record keeps, or computes.' })
  ownValue!: string | null

  @Field(() => String, { nullable: true, description: 'The value that the source gives.' })
  otherValue!: string | null

  @Field(() => Boolean, { description: 'False where the source denies the value.' })
  holds!: boolean

  @Field(() => String, { description: 'Why the record keeps its own.' })
  because!: string

  readonly status!: AssertionStatus
  readonly confidence!: Confidence
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'One action of a state about a treaty, as an answer shows it.' })
export class TreatyActionShown {
  @Field(() => ID, { description: 'Id of the action.' })
  actionId!: string

  @Field(() => String, { nullable: true, description: 'What a reservation or declaration is about.' })
  subject!: string | null

  @Field(() => String, { nullable: true, description: 'What is to be minded about it.' })
  note!: string | null

  @Field(() => [TreatySecondValue], { description: 'What else sources say of it.' })
  secondValues!: readonly TreatySecondValue[]

  readonly kind!: string
  readonly date!: PartialDate | null
  readonly instrumentDate!: PartialDate | null
  readonly status!: AssertionStatus
  readonly confidence!: Confidence
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'What looks wrong in the actions of a state as printed; it is flagged and changes no standing.' })
export class TreatyIrregularity {
  @Field(() => TreatyIrregularityKind, { description: 'What sort of irregularity it is.' })
  kind!: IrregularityKind

  @Field(() => String, { description: 'What is printed, and why it looks wrong.' })
  because!: string

  @Field(() => [ID], { description: 'Ids of the actions that show it.' })
  actionIds!: readonly string[]
}

@ObjectType({ description: 'What one source that covers a treaty shows of a state.' })
export class TreatyListRow {
  @Field(() => ID, { description: 'Id of the record of what the source covers.' })
  coverageId!: string

  @Field(() => String, { description: 'PRINTED: the row was read, empty or not. CUT_OFF: the copy ends before or inside it. NEVER_LISTED: no row of the state was read there.' })
  row!: string

  @Field(() => String, { nullable: true, description: 'What is to be minded about the source.' })
  note!: string | null

  readonly asOf!: PartialDate | null
  readonly confidence!: Confidence
  readonly sourceId!: string
}
