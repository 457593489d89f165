import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { PartialDate } from '../../domain/time/partial-date.js'
import type { CollectiveRule, Confidence } from '../../domain/vocabulary.js'
import type { EvidencePiece } from '../evidence.js'
import { CollectiveState } from './collective-shapes.js'
import { PartyCounts } from './party-rows.js'
import { TreatyStandingOnDay } from './treaty-shapes.js'

@ObjectType({ description: 'Whom an act of the paragraph addresses, evaluated on the paragraph’s day.' })
export class GapAddressee {
  @Field(() => ID, { description: 'Id of the collective or state.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Why no states are listed, where the rule gives no set of states.' })
  says!: string | null

  @Field(() => [CollectiveState], { description: 'States that it was for certain, at high or medium confidence.' })
  certain!: readonly CollectiveState[]

  @Field(() => [CollectiveState], { description: 'States that it was on evidence of low confidence.' })
  lowConfidence!: readonly CollectiveState[]

  @Field(() => [CollectiveState], { description: 'States that it possibly was.' })
  possible!: readonly CollectiveState[]

  @Field(() => [CollectiveState], { description: 'States of which it cannot be told, each with the reason.' })
  unknown!: readonly CollectiveState[]

  @Field(() => PartyCounts, { description: 'How many states there are of each.' })
  counts!: PartyCounts

  readonly rule!: CollectiveRule | null
}

@ObjectType({ description: 'One act of the paragraph, with whom it addresses.' })
export class GapAct {
  @Field(() => ID, { description: 'Id of the act.' })
  actId!: string

  @Field(() => String, { description: 'The verb as printed.' })
  verb!: string

  @Field(() => String, { nullable: true, description: 'What is asked, in one sentence of ours.' })
  asks!: string | null

  @Field(() => [ID], { description: 'Ids of the treaties that it concerns.' })
  treatyIds!: readonly string[]

  @Field(() => [GapAddressee], { description: 'Whom it addresses.' })
  addressees!: readonly GapAddressee[]
}

@ObjectType({ description: 'A step that a state took after the paragraph; that it came afterwards does not say that it came because of it.' })
export class GapMove {
  @Field(() => ID, { description: 'Id of the action.' })
  actionId!: string

  @Field(() => Int, { description: 'Fewest days from the paragraph to the step.' })
  fewestDays!: number

  @Field(() => Int, { nullable: true, description: 'Most days, the same number where the day of the step is known; absent where it has no last day.' })
  mostDays!: number | null

  readonly kind!: string
  readonly on!: PartialDate
  readonly confidence!: Confidence
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'A state, what it was on the day of the paragraph and at the end of the look, and its steps between.' })
export class GapState {
  @Field(() => ID, { description: 'Id of the state.' })
  stateId!: string

  @Field(() => TreatyStandingOnDay, { description: 'Its standing on the day of the paragraph.' })
  whenUrged!: TreatyStandingOnDay

  @Field(() => TreatyStandingOnDay, { description: 'Its standing at the end of the look.' })
  atEnd!: TreatyStandingOnDay

  @Field(() => [GapMove], { description: 'Its steps between the two, soonest first.' })
  moves!: readonly GapMove[]

  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'What stands between the paragraph and what states did about one treaty.' })
export class GapTreaty {
  @Field(() => ID, { description: 'Id of the treaty.' })
  instrumentId!: string

  @Field(() => [GapState], { description: 'Addressed, for they had not consented; they consented afterwards, soonest first.' })
  joined!: readonly GapState[]

  @Field(() => [GapState], { description: 'Addressed, and shown not to have consented by the end of the look.' })
  notJoined!: readonly GapState[]

  @Field(() => [GapState], { description: 'Addressed, and whether they consented by the end of the look is not known.' })
  notKnown!: readonly GapState[]

  @Field(() => [GapState], { description: 'Not addressed about this treaty: it was in force for them.' })
  alreadyParty!: readonly GapState[]

  @Field(() => [GapState], { description: 'Not addressed about this treaty: they had consented, and it was about to be in force.' })
  alreadyConsented!: readonly GapState[]

  @Field(() => [GapState], { description: 'Whether they were addressed cannot be told from the sources or the dates.' })
  possiblyAddressed!: readonly GapState[]

  @Field(() => GapCounts, { description: 'How many states there are of each.' })
  counts!: GapCounts
}

@ObjectType({ description: 'How many states there are of each kind about one treaty.' })
export class GapCounts {
  @Field(() => Int, { description: 'Addressed, and joined afterwards.' })
  joined!: number

  @Field(() => Int, { description: 'Addressed, and shown not to have joined.' })
  notJoined!: number

  @Field(() => Int, { description: 'Addressed, and not known whether they joined.' })
  notKnown!: number

  @Field(() => Int, { description: 'Party already.' })
  alreadyParty!: number

  @Field(() => Int, { description: 'Bound already, and not in force yet.' })
  alreadyConsented!: number

  @Field(() => Int, { description: 'Possibly addressed.' })
  possiblyAddressed!: number
}
