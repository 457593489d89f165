import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { meetingHistory, type MeetingOfHistory, type MeetingSaying, type WeighedSaying } from '../../domain/meetings/meeting-history.js'
import { DATE_RELATIONS, type DateRelation } from '../../domain/time/date-relation.js'
import type { PartialDate } from '../../domain/time/partial-date.js'
import type { AssertionStatus, Confidence, MeetingState } from '../../domain/vocabulary.js'
import { readMeetingsOf } from '../../graph/readers/meetings-of.js'
import type { ApiContext } from '../context.js'
import { optionalDay } from '../days.js'
import type { EvidencePiece } from '../evidence.js'
import { givenThing } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { AnswerPage } from './answer-page.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'

/** How a value stands to the preferred one. */
export const SayingRelation = describedWords<DateRelation>('SayingRelation', 'How a value that somebody gives stands to the one that the record prefers.', DATE_RELATIONS, {
  SAME: 'It is the same.',
  COARSER: 'It agrees and says less, such as the month of a day.',
  FINER: 'It agrees and says more.',
  DIFFERENT: 'It contradicts it.',
})

@ObjectType({ description: 'What one paragraph or source says of when or where a meeting was held.' })
export class MeetingSayingRow {
  @Field(() => String, { description: 'The field of which it speaks: held, plannedFor, city or country.' })
  field!: string

  @Field(() => String, { nullable: true, description: 'The value that it gives; a date as EDTF.' })
  value!: string | null

  @Field(() => SayingRelation, { description: 'How it stands to the value that the record prefers.' })
  relation!: DateRelation

  @Field(() => String, { nullable: true, description: 'Where it contradicts the preferred value, why that one is preferred.' })
  why!: string | null

  @Field(() => String, { nullable: true, description: 'What is to be minded about it.' })
  note!: string | null

  readonly status!: AssertionStatus
  readonly confidence!: Confidence
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'A meeting as far as it was known, with whatever is said of when and where it was held.' })
export class MeetingHistoryRow {
  @Field(() => ID, { description: 'Id of the meeting.' })
  id!: string

  @Field(() => Int, { nullable: true, description: 'Its number in the series.' })
  ordinal!: number | null

  @Field(() => String, { nullable: true, description: 'The city, as sources print it.' })
  city!: string | null

  @Field(() => [MeetingSayingRow], { description: 'Every value that a paragraph or source gives apart from the record’s own.' })
  sayings!: readonly MeetingSayingRow[]

  readonly state!: MeetingState
  readonly held!: PartialDate | null
  readonly plannedFor!: PartialDate | null
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'The meetings of a body in order, with what texts and sources say of when and where they were held.' })
export class MeetingHistoryAnswer extends AnswerPage {
  @Field(() => ID, { description: 'Id of the body.' })
  ofId!: string

  @Field(() => String, { nullable: true, description: 'The day (ISO) by which it was known, where one was asked.' })
  knownAt!: string | null

  @Field(() => [MeetingHistoryRow], { description: 'The meetings, by number, else by day.' })
  rows!: readonly MeetingHistoryRow[]

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class MeetingHistoryResolver {
  @Query(() => MeetingHistoryAnswer, {
    description: 'When and where each meeting of a body was held or is expected, as the record prefers it and as each text and source says it: the same, less, more, or something else, and why the preferred value is preferred. A planned meeting is not a held one.',
  })
  async meetingHistory(
    @Arg('of', () => ID, { description: 'Id of a body or process.' }) of: string,
    @Ctx() context: ApiContext,
    @Arg('includeUnverified', () => Boolean, { defaultValue: false, description: 'True to show values without a source; otherwise they are left out and counted.' }) includeUnverified: boolean,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many on a page.' }) first: number,
    @Arg('knownAt', () => String, { nullable: true, description: 'Only what was said by this day (ISO).' }) knownAt?: string,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<MeetingHistoryAnswer> {
    const knowledge = { knownAt: optionalDay('knownAt', knownAt), includeUnverified }
    const thing = await givenThing(context, 'of', of, ['Body'])
    const { meetings, unverified } = meetingHistory(await readMeetingsOf(context.read, thing.id), knowledge)
    return {
      ofId: thing.id,
      knownAt: knowledge.knownAt,
      ...pageOfRows(meetings.map(rowShown), first, after),
      leftOut: { proposed: 0, unverified },
      coverage: await coverageOf(context, {
        empty: meetings.length > 0 ? null : Emptiness.NOT_IN_CORPUS,
        says: `Rests on the meetings of ${thing.id} that the record knows; a meeting that no text or source names is not among them.`,
      }),
    }
  }
}

function rowShown({ id, ordinal, state, held, plannedFor, city, sayings, evidence }: MeetingOfHistory): MeetingHistoryRow {
  return { id, ordinal, city, sayings: sayings.map(sayingShown), state, held, plannedFor, evidence: evidence.flatMap(piecesFrom) }
}

function sayingShown({ saying, relation, why }: WeighedSaying): MeetingSayingRow {
  return { field: saying.field ?? '', value: saying.holds ? saying.value : null, relation, why, note: saying.note, status: saying.status, confidence: saying.confidence, evidence: piecesFrom(saying) }
}

function piecesFrom({ saidIn, status, confidence, note }: MeetingSaying): EvidencePiece[] {
  return saidIn === null ? [] : [{ id: saidIn, status, confidence, note }]
}
