import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { chairHistory } from '../../domain/tenure/chair-history.js'
import { OFFICES } from '../../domain/vocabulary.js'
import { readOffices, type OfficeRow } from '../../graph/readers/chairs.js'
import type { ApiContext } from '../context.js'
import { givenThing, givenWord } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { today } from '../today.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { AnswerPage } from './answer-page.js'
import { ChairConflictRow, ChairRowAnswer, OfficeDutyRow } from './chair-shapes.js'
import { chairConflictShown, chairRowShown, officeDutyShown } from './chair-views.js'
import { BEARERS_OF_OFFICES } from './chairs.js'
import { coverageOf } from './coverage-of.js'
import { knowledgeOf, KnowledgeOptions } from './knowledge.js'

@ObjectType({ description: 'A stretch of time of which no source says who held the office; that is no vacancy.' })
export class UnknownHolderStretch {
  @Field(() => String, { nullable: true, description: 'Its first day (ISO); absent where it has no beginning.' })
  from!: string | null

  @Field(() => String, { nullable: true, description: 'Its last day (ISO).' })
  to!: string | null

  @Field(() => String, { description: 'Between whom it lies.' })
  says!: string
}

@ObjectType({ description: 'The holders of an office in order of time, with honest ends.' })
export class ChairHistoryAnswer extends AnswerPage {
  @Field(() => ID, { description: 'Id of the body or meeting.' })
  ofId!: string

  @Field(() => String, { description: 'The day (ISO) up to which it was computed: today, or the day by which it was known.' })
  upTo!: string

  @Field(() => [ChairRowAnswer], { description: 'The tenures by their beginning, those without a date last; after them what proposals say, where asked.' })
  rows!: readonly ChairRowAnswer[]

  @Field(() => [ChairRowAnswer], { description: 'Who presided over, or held the office at, single meetings of the body, which is not chairing it.' })
  presided!: readonly ChairRowAnswer[]

  @Field(() => [UnknownHolderStretch], { description: 'Stretches of time of which no source says who held the office.' })
  gaps!: readonly UnknownHolderStretch[]

  @Field(() => String, { description: 'How long the office is held, as far as a text states it.' })
  term!: string

  @Field(() => [OfficeDutyRow], { description: 'What texts lay on whoever holds the office.' })
  duties!: readonly OfficeDutyRow[]

  @Field(() => [ChairConflictRow], { description: 'What contradicts what.' })
  conflicts!: readonly ChairConflictRow[]

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class ChairHistoryResolver {
  @Query(() => ChairHistoryAnswer, {
    description: 'Who chaired a body, or held another office of it, from when to when and how that is known: tenures to the precision of their sources, candidates, undated reports, meetings presided over, times of which nothing is known, the term as far as one is stated, and what texts lay on the holder.',
  })
  async chairHistory(
    @Arg('of', () => ID, { description: 'Id of a body, meeting or state.' }) of: string,
    @Args(() => KnowledgeOptions) options: KnowledgeOptions,
    @Ctx() context: ApiContext,
    @Arg('office', () => String, { defaultValue: 'CHAIR', description: 'Which office: CHAIR, VICE_CHAIR, RAPPORTEUR, HEAD, DEPUTY_HEAD or OFFICE_HOLDER.' }) office: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many rows on a page.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<ChairHistoryAnswer> {
    const knowledge = knowledgeOf(options)
    const upTo = knowledge.knownAt ?? today()
    const thing = await givenThing(context, 'of', of, BEARERS_OF_OFFICES)
    const [row] = (await readOffices(context.read, [thing.id], givenWord('office', office, OFFICES), false)) as [OfficeRow]
    const history = chairHistory(row.office, row.presided, upTo, knowledge, (id) => row.names.get(id) ?? id)
    const page = pageOfRows(history.rows.map(chairRowShown), first, after)
    const isEmpty = page.total === 0 && history.presided.length === 0
    return {
      ofId: thing.id,
      upTo,
      ...page,
      presided: history.presided.map(chairRowShown),
      gaps: history.gaps,
      term: history.term,
      duties: history.duties.map(officeDutyShown),
      conflicts: history.conflicts.map(chairConflictShown),
      leftOut: history.leftOut,
      coverage: await coverageOf(context, {
        empty: isEmpty ? Emptiness.NOT_IN_CORPUS : null,
        says: `Rests on ${row.office.tenures.length} tenures of the record and ${row.presided.tenures.length} of its single meetings; no list of holders is held, so that a gap is no vacancy.`,
      }),
    }
  }
}
