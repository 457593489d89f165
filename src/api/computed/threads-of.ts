import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { readThreadsOf, type ThreadOfRow as Found } from '../../graph/readers/threads-of.js'
import type { ApiContext } from '../context.js'
import { piecesOf, type EvidencePiece } from '../evidence.js'
import { givenThing } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { AnswerPage } from './answer-page.js'
import { coverageOf } from './coverage-of.js'
import { knowledgeOf, KnowledgeOptions, type Knowledge } from './knowledge.js'

@ObjectType({ description: 'A place at which a thread passes through what was asked about.' })
export class ThreadPlaceRow {
  @Field(() => ID, { description: 'Id of the thread, to be given to threadHistory.' })
  threadId!: string

  @Field(() => Int, { description: 'Which step of the thread it is, from 1.' })
  order!: number

  @Field(() => Int, { description: 'How many steps the thread has.' })
  steps!: number

  @Field(() => Boolean, { description: 'True where the step stands there; false where the editor only puts the paragraph beside it.' })
  isStep!: boolean

  @Field(() => String, { nullable: true, description: 'What the editor sees there.' })
  note!: string | null

  readonly provisionId!: string
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'The lines of work, as editors see them, that pass through a text, a paragraph, an act or the acts of a body.' })
export class ThreadsOfAnswer extends AnswerPage {
  @Field(() => ID, { description: 'Id of what was asked about.' })
  ofId!: string

  @Field(() => [ThreadPlaceRow], { description: 'The places, by thread and step.' })
  rows!: readonly ThreadPlaceRow[]

  @Field(() => LeftOut, { description: 'How many places were left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class ThreadsOfResolver {
  @Query(() => ThreadsOfAnswer, {
    description: 'Which lines of work, as editors see them, pass through an instrument, a version, a paragraph or an act, or through the acts in which a body has a part; threadHistory tells each of them step by step.',
  })
  async threadsOf(
    @Arg('of', () => ID, { description: 'Id of an instrument, version, paragraph, act or body.' }) of: string,
    @Args(() => KnowledgeOptions) options: KnowledgeOptions,
    @Ctx() context: ApiContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many on a page.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<ThreadsOfAnswer> {
    const knowledge = knowledgeOf(options)
    const { id } = await givenThing(context, 'of', of, ['Instrument', 'Version', 'Provision', 'Act', 'Body'])
    const found = (await readThreadsOf(context.read, id)).filter(({ judgedOn }) => knowledge.knownAt === null || judgedOn <= knowledge.knownAt)
    const { rows, total, endCursor } = pageOfRows(found.filter((row) => isShown(row, knowledge)).map(placeShown), first, after)
    return {
      ofId: id,
      rows, total, endCursor,
      leftOut: { proposed: knowledge.includeProposed ? 0 : found.filter(({ bracketed }) => bracketed).length, unverified: knowledge.includeUnverified ? 0 : found.filter(({ bracketed, confidence }) => !bracketed && confidence === 'UNVERIFIED').length },
      coverage: await coverageOf(context, {
        empty: total > 0 ? null : Emptiness.NOT_IN_CORPUS,
        says: total > 0 ? 'Rests on judgements of editors; no citation says that paragraphs of a thread belong together.' : 'No editor has put it into a line of work, which does not say that it belongs to none.',
      }),
    }
  }
}

function isShown({ bracketed, confidence }: Found, { includeProposed, includeUnverified }: Knowledge): boolean {
  return (includeProposed || !bracketed) && (includeUnverified || confidence !== 'UNVERIFIED')
}

function placeShown({ thread, order, steps, main, note, at, provision, confidence }: Found): ThreadPlaceRow & { readonly id: string } {
  return { id: `${thread} ${order} ${at}`, threadId: thread, order, steps, isStep: main, note, provisionId: provision, evidence: piecesOf([provision], 'INFERRED', confidence) }
}
