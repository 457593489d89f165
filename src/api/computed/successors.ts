import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { SUCCESSION_OUTCOMES, successionOf, type Succession, type SuccessionDirection, type SuccessionJudgement, type SuccessionOutcome } from '../../domain/threads/successors.js'
import type { Confidence, FindingKind, TextStatus } from '../../domain/vocabulary.js'
import { readSuccessors } from '../../graph/readers/successors.js'
import type { ApiContext } from '../context.js'
import { piecesOf, uniquePieces, type EvidencePiece } from '../evidence.js'
import { givenThing } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { AnswerPage } from './answer-page.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'
import { knowledgeOf, KnowledgeOptions } from './knowledge.js'

/** Which way a judgement on the succession of paragraphs looks. */
export const SuccessionDirectionWord = describedWords<SuccessionDirection>('SuccessionDirection', 'Which way a judgement on the succession of paragraphs looks.', ['SUCCESSORS', 'ANTECEDENTS'], {
  SUCCESSORS: 'Which later paragraph carries it on.',
  ANTECEDENTS: 'Which earlier paragraph it carries on.',
})

/** What editors found about a paragraph. */
export const SuccessionOutcomeWord = describedWords<SuccessionOutcome>('SuccessionOutcome', 'What editors found about the succession of a paragraph.', SUCCESSION_OUTCOMES, {
  FOUND: 'An editor holds that a paragraph carries it on (or that it carries one on).',
  NONE_IN_WHAT_WAS_COMPARED: 'An editor found none in the versions that were compared, which is not none anywhere.',
  NOT_JUDGED: 'No editor has judged it, or one left it open and names the nearest candidates.',
})

@ObjectType({ description: 'What an editor judged of the succession of a paragraph.' })
export class SuccessionJudgementShown {
  @Field(() => String, { description: 'Who judged.' })
  editor!: string

  @Field(() => String, { description: 'The day of the judgement (ISO).' })
  judgedOn!: string

  @Field(() => String, { description: 'Why.' })
  reason!: string

  readonly kind!: FindingKind
  readonly status!: 'INFERRED'
  readonly confidence!: Confidence
  readonly findingId!: string
  readonly foundIds!: readonly string[]
  readonly comparedWithIds!: readonly string[]
  readonly nearestIds!: readonly string[]
}

@ObjectType({ description: 'A paragraph with what editors judged of its succession.' })
export class SuccessionRow {
  @Field(() => ID, { description: 'Id of the paragraph.' })
  id!: string

  @Field(() => SuccessionOutcomeWord, { description: 'The outcome.' })
  outcome!: SuccessionOutcome

  @Field(() => Boolean, { description: 'True where all of the paragraph stands in brackets.' })
  proposed!: boolean

  @Field(() => [SuccessionJudgementShown], { description: 'The judgements, each with its reason and with what was compared; none where nobody judged.' })
  judgements!: readonly SuccessionJudgementShown[]

  @Field(() => [ID], { description: 'Loaded versions of a later (for antecedents: an earlier) date that no judgement compared, so that nothing is said of them; at most 50.' })
  notCompared!: readonly string[]

  @Field(() => Int, { description: 'How many such versions there are.' })
  notComparedTotal!: number

  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'What editors judged of the succession of paragraphs: lineage by judgement, kept apart from lineage by citation.' })
export class SuccessorsAnswer extends AnswerPage {
  @Field(() => ID, { description: 'Id of what was asked about.' })
  ofId!: string

  @Field(() => SuccessionDirectionWord, { description: 'Which way was looked.' })
  direction!: SuccessionDirection

  @Field(() => [SuccessionRow], { description: 'The paragraphs in printed order: the one asked about, or the operative and follow-up paragraphs of the text.' })
  rows!: readonly SuccessionRow[]

  @Field(() => LeftOut, { description: 'How many paragraphs in brackets, and how many judgements without a source, were left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

/** How many versions that were not compared a row lists. */
const MOST_VERSIONS = 50

@Resolver()
export class SuccessorsResolver {
  @Query(() => SuccessorsAnswer, {
    description: 'Which later paragraph carries a paragraph on, as editors judge it: found, none in what was compared, or not judged, with what was compared, what was not, and the nearest candidates. Of a text, every operative and follow-up paragraph. Asked the other way, which earlier paragraph it carries on.',
  })
  async successors(
    @Arg('of', () => ID, { description: 'Id of a provision or act, or of a version or instrument for all its operative and follow-up paragraphs.' }) of: string,
    @Args(() => KnowledgeOptions) options: KnowledgeOptions,
    @Ctx() context: ApiContext,
    @Arg('direction', () => SuccessionDirectionWord, { defaultValue: 'SUCCESSORS', description: 'Which way to look.' }) direction: SuccessionDirection,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many paragraphs on a page.' }) first: number,
    @Arg('outcome', () => [SuccessionOutcomeWord], { nullable: true, description: 'Only paragraphs with these outcomes.' }) outcome?: readonly SuccessionOutcome[],
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<SuccessorsAnswer> {
    const { knownAt, includeProposed, includeUnverified } = knowledgeOf(options)
    const { id } = await givenThing(context, 'of', of, ['Provision', 'Act', 'Version', 'Instrument'])
    const paragraphs = await readSuccessors(context.read, id, direction)
    const isAsked = (provision: string): boolean => provision === id || id.startsWith(`${provision}/`)
    const shown = paragraphs.filter(({ bracketed, provision }) => includeProposed || !bracketed || isAsked(provision)).map((paragraph) => successionOf(paragraph, knownAt, includeUnverified))
    const page = pageOfRows(shown.filter((row) => outcome == null || outcome.includes(row.outcome)).map((row) => successionShown(row, direction)), first, after)
    return {
      ofId: id, direction, ...page,
      leftOut: { proposed: paragraphs.length - shown.length, unverified: includeUnverified ? 0 : paragraphs.flatMap(({ judgements }) => judgements).filter(({ confidence }) => confidence === 'UNVERIFIED').length },
      coverage: await coverageOf(context, {
        empty: page.total > 0 ? null : paragraphs.length === 0 ? Emptiness.NOT_IN_CORPUS : Emptiness.COVERED_AND_ABSENT,
        says: paragraphs.length === 0 ? 'No paragraph of it is held.' : 'Rests on findings of editors, each of which says what was compared: “none” is none there, and not none anywhere.',
        read: [...new Set([...paragraphs.map(({ provision }) => versionOf(provision)), ...shown.flatMap(({ judgements }) => judgements.flatMap(({ comparedWith }) => comparedWith))])],
      }),
    }
  }
}

function versionOf(provision: string): string {
  return provision.split('/').slice(0, 2).join('/')
}

function successionShown({ provision, status, bracketed, outcome, judgements, notCompared }: Succession & { readonly status: TextStatus }, direction: SuccessionDirection): SuccessionRow {
  const found = judgements.flatMap((judgement) => judgement.found.map((id) => ({ id, judgement })))
  return {
    id: provision, outcome, proposed: bracketed,
    judgements: judgements.map(judgementShown),
    notCompared: notCompared.slice(0, MOST_VERSIONS),
    notComparedTotal: notCompared.length,
    evidence: uniquePieces([...piecesOf([provision], status, null), ...found.map(({ id, judgement }) => ({ id, status: 'INFERRED' as const, confidence: judgement.confidence, note: `An editor holds that it ${direction === 'SUCCESSORS' ? `carries on ${provision}` : `is carried on by ${provision}`}.` }))]),
  }
}

function judgementShown({ finding, kind, editor, judgedOn, reason, confidence, found, comparedWith, nearest }: SuccessionJudgement): SuccessionJudgementShown {
  return { editor, judgedOn, reason, kind, status: 'INFERRED', confidence, findingId: finding, foundIds: found, comparedWithIds: comparedWith, nearestIds: nearest }
}
