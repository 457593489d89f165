import { Arg, Args, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { chairsOn, type ChairsOn } from '../../domain/tenure/chairs-on.js'
import type { ChairStanding } from '../../domain/tenure/standing-on.js'
import { OFFICES } from '../../domain/vocabulary.js'
import { readOffices } from '../../graph/readers/chairs.js'
import { readLabels } from '../../graph/readers/labels.js'
import type { ApiContext } from '../context.js'
import { dayGiven } from '../days.js'
import { badInput } from '../fault.js'
import { givenWord, refuseOtherSorts } from '../given-things.js'
import { refuseUnknownIds } from '../known-ids.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { ChairConflictRow, ChairRowAnswer, ChairStandingWord } from './chair-shapes.js'
import { chairConflictShown, chairRowShown } from './chair-views.js'
import { coverageOf } from './coverage-of.js'
import { knowledgeOf, KnowledgeOptions } from './knowledge.js'

/** Sorts of things whose offices can be asked for. */
export const BEARERS_OF_OFFICES: readonly string[] = ['Body', 'Meeting', 'State']

@ObjectType({ description: 'Who holds the office of one body or meeting on a day.' })
export class ChairOfBody {
  @Field(() => ID, { description: 'Id of the body or meeting.' })
  ofId!: string

  @Field(() => ChairStandingWord, { description: 'How the office stands: as its strongest row. A proposal decides nothing, and an undated report can be placed on no day, so that neither changes it.' })
  standing!: ChairStanding

  @Field(() => String, { description: 'Who holds it, or why that is unknown, in a sentence or two.' })
  says!: string

  @Field(() => [ChairRowAnswer], { description: 'The holders as far as tenures tell, strongest first; after them what proposals say, where asked.' })
  rows!: readonly ChairRowAnswer[]

  @Field(() => [ChairConflictRow], { description: 'What contradicts what.' })
  conflicts!: readonly ChairConflictRow[]
}

@ObjectType({ description: 'Who holds an office of one or several bodies on a day.' })
export class ChairsAnswer {
  @Field(() => String, { description: 'The day (ISO) for which it was computed.' })
  on!: string

  @Field(() => String, { nullable: true, description: 'The day (ISO) by which it was known, where one was asked.' })
  knownAt!: string | null

  @Field(() => [ChairOfBody], { description: 'One entry for each body or meeting, by id.' })
  bodies!: readonly ChairOfBody[]

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where nobody is known.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class ChairsResolver {
  @Query(() => ChairsAnswer, {
    description: 'Who chairs (or holds another office of) these bodies on a day, or presided over these meetings: certain, possible, last known, named as a candidate, vacant or unknown, with what contradicts it. A tenure opens with an election, a designation or a dated report and closes on evidence; it is current until the next held meeting of the process that elected.',
  })
  async chairs(
    @Arg('of', () => [ID], { description: 'Ids of bodies, meetings or states; one to fifty.' }) of: string[],
    @Args(() => KnowledgeOptions) options: KnowledgeOptions,
    @Ctx() context: ApiContext,
    @Arg('subsidiary', () => Boolean, { defaultValue: false, description: 'True to ask for the working groups that are part of each body, in place of the body itself.' }) subsidiary: boolean,
    @Arg('office', () => String, { defaultValue: 'CHAIR', description: 'Which office: CHAIR, VICE_CHAIR, RAPPORTEUR, HEAD, DEPUTY_HEAD or OFFICE_HOLDER.' }) office: string,
    @Arg('on', () => String, { nullable: true, description: 'The day (ISO) asked about; today where none is given. A meeting is presided over whatever the day.' }) on?: string,
  ): Promise<ChairsAnswer> {
    const day = dayGiven('on', on)
    const knowledge = knowledgeOf(options)
    const bodies = await chairsOfEach(context, of, givenWord('office', office, OFFICES), subsidiary, (row, nameOf) => chairsOn(row, day, knowledge, nameOf))
    return {
      on: day,
      knownAt: knowledge.knownAt,
      bodies: bodies.map((body) => ({ ofId: body.of, standing: body.standing, says: body.says, rows: body.rows.map(chairRowShown), conflicts: body.conflicts.map(chairConflictShown) })),
      leftOut: { proposed: sum(bodies, ({ leftOut }) => leftOut.proposed), unverified: sum(bodies, ({ leftOut }) => leftOut.unverified) },
      coverage: await coverageOf(context, { empty: emptinessOf(bodies), says: coverageInWords(bodies) }),
    }
  }
}

async function chairsOfEach(context: ApiContext, of: readonly string[], office: (typeof OFFICES)[number], subsidiary: boolean, fold: (row: Parameters<typeof chairsOn>[0], nameOf: (id: string) => string) => ChairsOn): Promise<ChairsOn[]> {
  if (of.length === 0 || of.length > 50) throw badInput(`“of” names ${of.length} things; it takes one to fifty ids.`)
  const [labels, rows] = await Promise.all([readLabels(context.read, of), readOffices(context.read, of, office, subsidiary)])
  if (labels.length < new Set(of).size) await refuseUnknownIds(context.read, 'Body', of, labels.map(({ id }) => id))
  for (const label of labels) refuseOtherSorts('of', label, BEARERS_OF_OFFICES)
  return rows.map(({ office: row, names }) => fold(row, (id) => names.get(id) ?? id))
}

function emptinessOf(bodies: readonly ChairsOn[]): Emptiness | null {
  if (bodies.some(({ standing }) => standing !== 'UNKNOWN' && standing !== 'VACANT')) return null
  if (bodies.some(({ standing }) => standing === 'VACANT')) return Emptiness.SAID_NOT_TO_HAVE_HAPPENED
  return Emptiness.NOT_IN_CORPUS
}

function coverageInWords(bodies: readonly ChairsOn[]): string {
  if (bodies.length === 0) return 'No working group is recorded as part of these bodies.'
  return `Rests on the tenures of the record: ${bodies.map(({ of, recorded }) => `${of} ${recorded}`).join(', ')}; no list of chairs is held for any of them, so that an unknown chair is no vacancy.`
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0)
}
