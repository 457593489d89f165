import { Arg, Args, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { MEMBER_STATES_OF } from '../../domain/bodies/collective-members.js'
import type { CivilDay } from '../../domain/time/civil-day.js'
import { readPartialDate } from '../../domain/time/partial-date.js'
import { urgedToJoin, type Urged } from '../../domain/treaty/urging.js'
import type { TextStatus } from '../../domain/vocabulary.js'
import { readHeader } from '../../graph/readers/corpus.js'
import { readStates } from '../../graph/readers/states.js'
import { readUrging, type UrgingRow } from '../../graph/readers/urging.js'
import type { ApiContext } from '../context.js'
import { dayGiven, optionalDay } from '../days.js'
import { uniquePieces, type EvidencePiece } from '../evidence.js'
import { badInput } from '../fault.js'
import { givenThing } from '../given-things.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { GapAct, GapTreaty } from './gap-shapes.js'
import { gapActs, gapTreaties } from './gap-views.js'
import { treatyCoverage } from './treaty-coverage.js'
import { readTreatyMatter, TreatyKnowledge } from './treaty-reading.js'

@ObjectType({ description: 'What stands between a paragraph that urges states to join treaties and what they then did.' })
export class RatificationGapAnswer {
  @Field(() => ID, { description: 'Id of the paragraph.' })
  provisionId!: string

  @Field(() => String, { description: 'The day (ISO) on which it was judged who was addressed.' })
  urgedOn!: string

  @Field(() => String, { description: 'Where that day is from: the date of the version in which the paragraph stands, or the question.' })
  urgedOnBasis!: string

  @Field(() => String, { description: 'The last day (ISO) of the look.' })
  until!: string

  @Field(() => [GapAct], { description: 'What the paragraph asks of states, and who they were on that day.' })
  acts!: readonly GapAct[]

  @Field(() => [GapTreaty], { description: 'The treaties that it urges to join, and what states did about each.' })
  treaties!: readonly GapTreaty[]

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  readonly status!: TextStatus
  readonly evidence!: readonly EvidencePiece[]
}

@Resolver()
export class RatificationGapResolver {
  @Query(() => RatificationGapAnswer, {
    description: 'A paragraph that urges states to join treaties: whom it addressed on its day, who joined afterwards and how many days later, who has not, and of whom it is not known. That a state joined afterwards does not say that it did so because of the paragraph.',
  })
  async ratificationGap(
    @Arg('provision', () => ID, { description: 'Id of the paragraph, with or without its version.' }) provision: string,
    @Args(() => TreatyKnowledge) knowledge: TreatyKnowledge,
    @Ctx() context: ApiContext,
    @Arg('urgedOn', () => String, { nullable: true, description: 'The day (ISO) on which it is judged who was addressed, such as the adoption that followed a draft; the date of the version where none is given.' }) urgedOn?: string,
    @Arg('until', () => String, { nullable: true, description: 'The last day (ISO) of the look; today where none is given.' }) until?: string,
  ): Promise<RatificationGapAnswer> {
    const { id } = await givenThing(context, 'provision', provision, ['Provision'])
    const urging = (await readUrging(context.read, id)) as UrgingRow
    const day = optionalDay('urgedOn', urgedOn) ?? lastDayOf(urging)
    const end = dayGiven('until', until)
    if (end < day) throw badInput(`“until” is ${end}, before the paragraph's day, ${day}. Give a later day.`)
    const urged = urgedToJoin(urging.acts)
    const bodies = [...new Set([MEMBER_STATES_OF, ...urged.flatMap(({ membersOf }) => membersOf)])]
    const treaties = [...new Set([...urged.map(({ treaty }) => treaty), ...urging.acts.flatMap((act) => [...act.treaties, ...act.addressees.filter(({ rule }) => rule === 'PARTIES_TO' || rule === 'NOT_PARTIES_TO').flatMap(({ of }) => of)])])]
    const [matter, states, header] = await Promise.all([readTreatyMatter(context, treaties, null, knowledge, day), readStates(context.read, bodies), readHeader(context.read)])
    const shown = gapTreaties(urged, matter, states, end)
    const evidence: EvidencePiece[] = [{ id, status: urging.status === 'DRAFTED' ? 'INFERRED' : urging.status, confidence: 'HIGH', note: null }]
    const covered = treatyCoverage(matter, urged.map(({ treaty }) => treaty), header, urged.length === 0 ? 'ABSENT' : 'FOUND')
    return {
      provisionId: id,
      status: urging.status,
      urgedOn: day,
      urgedOnBasis: urgedOn == null ? `The date of ${urging.version}.` : 'As asked.',
      until: end,
      acts: gapActs(urging.acts, matter, states),
      treaties: shown,
      evidence: uniquePieces([...evidence, ...shown.flatMap(({ joined, notJoined, notKnown, possiblyAddressed }) => [joined, notJoined, notKnown, possiblyAddressed].flat().flatMap((state) => state.evidence))]),
      coverage: { ...covered, read: [urging.version], says: saysOf(urging, urged, covered.says), empty: urged.length === 0 ? Emptiness.COVERED_AND_ABSENT : null },
      leftOut: { proposed: urging.proposed, unverified: leftOutOf(shown) },
    }
  }
}

function lastDayOf({ date, version }: UrgingRow): CivilDay {
  const { latest } = readPartialDate(date)
  if (latest === null) throw badInput(`${version} has no last day (${date}); give “urgedOn”.`)
  return latest
}

function saysOf({ provision, proposed }: UrgingRow, urged: readonly Urged[], lists: string): string {
  if (urged.length > 0) return `${lists} What a state did afterwards it may have done for other reasons.`
  return `${provision} urges no state to join a treaty${proposed > 0 ? '; what stands there in brackets asks nothing yet' : ''}.`
}

function leftOutOf(treaties: readonly GapTreaty[]): number {
  return treaties.flatMap((gap) => [gap.joined, gap.notJoined, gap.notKnown, gap.alreadyParty, gap.alreadyConsented, gap.possiblyAddressed].flat()).reduce((sum, { atEnd }) => sum + atEnd.unverifiedLeftOut, 0)
}
