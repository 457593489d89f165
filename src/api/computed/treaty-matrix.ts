import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { STANDINGS, type Certainty, type Standing } from '../../domain/treaty/standing.js'
import { readHeader } from '../../graph/readers/corpus.js'
import { readLabels } from '../../graph/readers/labels.js'
import type { ApiContext } from '../context.js'
import { dayGiven } from '../days.js'
import type { EvidencePiece } from '../evidence.js'
import { badInput } from '../fault.js'
import { refuseUnknownIds } from '../known-ids.js'
import { AnswerCoverage, LeftOut } from './answer.js'
import { treatyCoverage } from './treaty-coverage.js'
import { readTreatyMatter, TreatyOptions } from './treaty-reading.js'
import { TreatyIrregularity, TreatyStandingOnDay } from './treaty-shapes.js'
import { evidenceOfStanding, irregularitiesShown, standingShown } from './treaty-views.js'
import { TreatyCertainty, TreatyStanding } from './treaty-words.js'

/** How many states and treaties one matrix holds at the most. */
const MOST = { states: 40, instruments: 20 } as const

@ObjectType({ description: 'What one state is under one treaty on the day asked.' })
export class TreatyMatrixCell {
  @Field(() => ID, { description: 'Id of the state.' })
  stateId!: string

  @Field(() => ID, { description: 'Id of the treaty.' })
  instrumentId!: string

  @Field(() => TreatyStandingOnDay, { description: 'The standing.' })
  status!: TreatyStandingOnDay

  @Field(() => [TreatyIrregularity], { description: 'What looks wrong in the actions of the state as printed, whenever they were taken.' })
  irregularities!: readonly TreatyIrregularity[]

  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'How many states have one standing under one treaty; what is certain, possible and of low confidence is counted apart.' })
export class TreatyMatrixCount {
  @Field(() => ID, { description: 'Id of the treaty.' })
  instrumentId!: string

  @Field(() => TreatyStanding, { description: 'The standing.' })
  standing!: Standing

  @Field(() => TreatyCertainty, { description: 'Whether dates and sources settle it.' })
  certainty!: Certainty

  @Field(() => Boolean, { description: 'True for what rests on evidence of low confidence, or on none.' })
  low!: boolean

  @Field(() => Int, { description: 'How many of the states asked.' })
  count!: number
}

@ObjectType({ description: 'States by treaties on a day.' })
export class TreatyMatrixAnswer {
  @Field(() => String, { description: 'The day (ISO) for which it was computed.' })
  on!: string

  @Field(() => [TreatyMatrixCell], { description: 'One cell for each state and treaty, treaty by treaty in the order asked.' })
  cells!: readonly TreatyMatrixCell[]

  @Field(() => [TreatyMatrixCount], { description: 'How many states have each standing, by treaty.' })
  counts!: readonly TreatyMatrixCount[]

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  readonly evidence!: readonly EvidencePiece[]
}

@Resolver()
export class TreatyMatrixResolver {
  @Query(() => TreatyMatrixAnswer, { description: `What each of up to ${MOST.states} states is under each of up to ${MOST.instruments} treaties on a day, with irregularities as printed and counts by standing.` })
  async treatyMatrix(
    @Arg('instruments', () => [ID], { description: 'Ids of the treaties.' }) instruments: string[],
    @Arg('states', () => [ID], { description: 'Ids of the states.' }) states: string[],
    @Args(() => TreatyOptions) options: TreatyOptions,
    @Ctx() context: ApiContext,
  ): Promise<TreatyMatrixAnswer> {
    const [treaties, askedStates] = [distinct('instruments', instruments), distinct('states', states)]
    const [matter, header, found] = await Promise.all([readTreatyMatter(context, treaties, askedStates, options, dayGiven('on', options.on)), readHeader(context.read), readLabels(context.read, askedStates)])
    await refuseUnknownIds(context.read, 'State', askedStates, found.filter(({ label }) => label === 'State').map(({ id }) => id))
    const cells = treaties.flatMap((instrumentId) =>
      askedStates.map((stateId): TreatyMatrixCell => {
        const status = matter.statusOf(instrumentId, stateId)
        return { stateId, instrumentId, status: standingShown(status), irregularities: irregularitiesShown(matter, instrumentId, stateId), evidence: evidenceOfStanding(matter, instrumentId, stateId, status) }
      }),
    )
    const isKnown = cells.some(({ status }) => status.standing !== 'UNKNOWN')
    const isAbsent = cells.every(({ status }) => status.standing === 'NONE' || status.standing === 'UNKNOWN')
    return {
      on: matter.on,
      cells,
      counts: treaties.flatMap((id) => countsOf(id, cells)),
      evidence: [...new Map(cells.flatMap(({ evidence }) => evidence).map((piece) => [piece.id, piece])).values()],
      coverage: treatyCoverage(matter, treaties, header, !isKnown ? 'UNKNOWN' : isAbsent ? 'ABSENT' : 'FOUND'),
      leftOut: { proposed: 0, unverified: cells.reduce((sum, { status }) => sum + status.unverifiedLeftOut, 0) },
    }
  }
}

function distinct(argument: keyof typeof MOST, ids: readonly string[]): string[] {
  const all = [...new Set(ids)]
  if (all.length === 0) throw badInput(`“${argument}” is empty; a matrix wants at least one. Name up to ${MOST[argument]}.`)
  if (all.length > MOST[argument]) throw badInput(`“${argument}” names ${all.length}; a matrix holds ${MOST[argument]} at the most. Ask for them in several matrices.`)
  return all
}

function countsOf(instrumentId: string, cells: readonly TreatyMatrixCell[]): TreatyMatrixCount[] {
  const own = cells.filter((cell) => cell.instrumentId === instrumentId).map(({ status }) => status)
  return STANDINGS.flatMap((standing) =>
    (['CERTAIN', 'POSSIBLE', 'UNKNOWN'] as const).flatMap((certainty) =>
      [false, true].flatMap((low) => {
        const count = own.filter((status) => status.standing === standing && status.certainty === certainty && isLow(status) === low).length
        return count === 0 ? [] : [{ instrumentId, standing, certainty, low, count }]
      }),
    ),
  )
}

function isLow({ confidence }: TreatyStandingOnDay): boolean {
  return confidence === 'LOW' || confidence === 'UNVERIFIED'
}
