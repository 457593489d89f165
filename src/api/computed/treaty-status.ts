import { Arg, Args, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { readHeader } from '../../graph/readers/corpus.js'
import { readLabels } from '../../graph/readers/labels.js'
import type { ApiContext } from '../context.js'
import { dayGiven } from '../days.js'
import type { EvidencePiece } from '../evidence.js'
import { refuseUnknownIds } from '../known-ids.js'
import { AnswerCoverage, LeftOut } from './answer.js'
import { treatyCoverage } from './treaty-coverage.js'
import { readTreatyMatter, TreatyOptions } from './treaty-reading.js'
import { TreatyActionShown, TreatyIrregularity, TreatyListRow, TreatyStandingOnDay, TreatyStatusStep } from './treaty-shapes.js'
import { actionsShown, evidenceOfStanding, irregularitiesShown, listsShown, standingShown, stepsShown } from './treaty-views.js'

@ObjectType({ description: 'What a state is under a treaty on a day, with every step of the computation, the actions, and what the lists show.' })
export class TreatyStatusAnswer {
  @Field(() => ID, { description: 'Id of the state.' })
  stateId!: string

  @Field(() => ID, { description: 'Id of the treaty.' })
  instrumentId!: string

  @Field(() => String, { description: 'The day (ISO) for which it was computed.' })
  on!: string

  @Field(() => String, { nullable: true, description: 'The day (ISO) by which what it rests on was known, where one was asked.' })
  knownAt!: string | null

  @Field(() => TreatyStandingOnDay, { description: 'The standing.' })
  status!: TreatyStandingOnDay

  @Field(() => [TreatyStatusStep], { description: 'How the day from which the treaty binds the state, or no longer does, was computed; empty where the state has not consented by that day.' })
  steps!: readonly TreatyStatusStep[]

  @Field(() => [TreatyActionShown], { description: 'Signature, consent and notice of leaving, made or possibly made by that day; oldest first.' })
  actions!: readonly TreatyActionShown[]

  @Field(() => [TreatyActionShown], { description: 'Reservations, declarations and the like by that day; none of them changes the standing.' })
  remarks!: readonly TreatyActionShown[]

  @Field(() => [TreatyActionShown], { description: 'What the state did only later; it changes nothing on the day asked.' })
  later!: readonly TreatyActionShown[]

  @Field(() => [TreatyIrregularity], { description: 'What looks wrong in its actions as printed, whenever they were taken.' })
  irregularities!: readonly TreatyIrregularity[]

  @Field(() => [TreatyListRow], { description: 'What each source that covers the treaty shows of the state.' })
  lists!: readonly TreatyListRow[]

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  readonly evidence!: readonly EvidencePiece[]
}

@Resolver()
export class TreatyStatusResolver {
  @Query(() => TreatyStatusAnswer, {
    description: 'What a state is under a treaty on a day: party, contracting state, signatory, former party, nothing, or unknown. Deposit is not entry into force: the day is computed from the treaty’s own clauses, step by step.',
  })
  async treatyStatus(
    @Arg('state', () => ID, { description: 'Id of the state.' }) state: string,
    @Arg('instrument', () => ID, { description: 'Id of the treaty.' }) instrument: string,
    @Args(() => TreatyOptions) options: TreatyOptions,
    @Ctx() context: ApiContext,
  ): Promise<TreatyStatusAnswer> {
    const [matter, header, found] = await Promise.all([readTreatyMatter(context, [instrument], [state], options, dayGiven('on', options.on)), readHeader(context.read), readLabels(context.read, [state])])
    await refuseUnknownIds(context.read, 'State', [state], found.filter(({ label }) => label === 'State').map(({ id }) => id))
    const status = matter.statusOf(instrument, state)
    return {
      stateId: state,
      instrumentId: instrument,
      on: matter.on,
      knownAt: matter.seen.knownAt,
      status: standingShown(status),
      steps: stepsShown(matter, status),
      ...actionsShown(matter, instrument, state),
      irregularities: irregularitiesShown(matter, instrument, state),
      lists: listsShown(matter, instrument, state),
      evidence: evidenceOfStanding(matter, instrument, state, status),
      coverage: treatyCoverage(matter, [instrument], header, status.standing === 'UNKNOWN' ? 'UNKNOWN' : status.standing === 'NONE' ? 'ABSENT' : 'FOUND'),
      leftOut: { proposed: 0, unverified: status.leftOut },
    }
  }
}
