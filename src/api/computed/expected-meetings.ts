import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { expectedMeetings, type ExpectedMeeting } from '../../domain/meetings/expected-meetings.js'
import type { PartialDate } from '../../domain/time/partial-date.js'
import { readNamedMeetings } from '../../graph/readers/named-meetings.js'
import type { ApiContext } from '../context.js'
import { piecesOf, type EvidencePiece } from '../evidence.js'
import { givenThing } from '../given-things.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'
import { ProposedOption } from './proposed-option.js'

/** Whether something holds for certain, or perhaps. */
export const ExpectationCertainty = describedWords('ExpectationCertainty', 'Whether a meeting was still to come when a text was written.', ['CERTAIN', 'POSSIBLE'] as const, {
  CERTAIN: 'Its days, or the text itself, show that it was still to come.',
  POSSIBLE: 'Its days are too vague to tell.',
})

@ObjectType({ description: 'A meeting that a text names and that was still to come when it was written.' })
export class ExpectedMeetingRow {
  @Field(() => ExpectationCertainty, { description: 'Whether that is certain.' })
  certainty!: 'CERTAIN' | 'POSSIBLE'

  @Field(() => Boolean, { description: 'True where only what stands in brackets names it.' })
  proposed!: boolean

  @Field(() => String, { description: 'Why, and what became of it.' })
  says!: string

  readonly meetingId!: string
  readonly expected!: PartialDate | null
  readonly held!: PartialDate | null
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'The meetings that were still to come when a text was written.' })
export class ExpectedMeetingsAnswer {
  @Field(() => ID, { nullable: true, description: 'Id of the version that was read; absent where no text is held.' })
  versionId!: string | null

  @Field(() => String, { nullable: true, description: 'The day (ISO) of the text.' })
  on!: string | null

  @Field(() => [ExpectedMeetingRow], { description: 'The meetings that it names and that were, or may have been, still to come.' })
  rows!: readonly ExpectedMeetingRow[]

  @Field(() => Int, { description: 'How many meetings the text names in all, past ones among them.' })
  named!: number

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class ExpectedMeetingsResolver {
  @Query(() => ExpectedMeetingsAnswer, {
    description: 'Which of the meetings that a text names were still to come on its day, whether for certain, and what became of them. A meeting to which only a text looks forward counts; one that ends on the day of the text does not.',
  })
  async expectedMeetings(
    @Arg('of', () => ID, { description: 'Id of a version, or of an instrument for its most authoritative version.' }) of: string,
    @Args(() => ProposedOption) { includeProposed }: ProposedOption,
    @Ctx() context: ApiContext,
  ): Promise<ExpectedMeetingsAnswer> {
    const thing = await givenThing(context, 'of', of, ['Instrument', 'Version'])
    const found = await readNamedMeetings(context.read, thing.id)
    const ahead = found === null ? [] : expectedMeetings(found.meetings, found.on)
    const shown = ahead.filter(({ meeting }) => includeProposed || !meeting.proposed)
    return {
      versionId: found?.version ?? null,
      on: found?.on ?? null,
      rows: shown.map(rowShown),
      named: found?.meetings.length ?? 0,
      leftOut: { proposed: ahead.length - shown.length, unverified: 0 },
      coverage: await coverageOf(context, {
        empty: shown.length > 0 ? null : found === null ? Emptiness.NOT_IN_CORPUS : Emptiness.COVERED_AND_ABSENT,
        says: found === null ? `No text of ${thing.id} is held.` : `Rests on every meeting that ${found.version} cites or that its acts speak of, as of ${found.on}.`,
        read: found === null ? [] : [found.version],
        about: [thing.id.split('/')[0] as string],
      }),
    }
  }
}

function rowShown({ meeting, certainty, says }: ExpectedMeeting): ExpectedMeetingRow {
  return { certainty, proposed: meeting.proposed, says, meetingId: meeting.id, expected: meeting.plannedFor, held: meeting.held, evidence: piecesOf(meeting.provisions, meeting.proposed ? 'DRAFTED' : null, null) }
}
