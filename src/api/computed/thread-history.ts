import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { isJudgedBy, shownSteps, type ShownSteps, type ThreadFilter } from '../../domain/threads/shown-steps.js'
import { stepChanges } from '../../domain/threads/step-changes.js'
import { stepStrengths } from '../../domain/threads/step-strength.js'
import type { ThreadStatement } from '../../domain/threads/thread-step.js'
import type { Truth } from '../../domain/time/as-of.js'
import type { StrengthScale } from '../../domain/verbs/scales.js'
import type { Confidence, Section, TextStatus } from '../../domain/vocabulary.js'
import { readThread } from '../../graph/readers/threads.js'
import type { ApiContext } from '../context.js'
import { optionalDay } from '../days.js'
import { piecesOf, type EvidencePiece } from '../evidence.js'
import { refuseUnknownIds } from '../known-ids.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { coverageOf, type CoverageTold } from './coverage-of.js'
import { knowledgeOf, KnowledgeOptions } from './knowledge.js'
import { TruthWord } from './lineage-shapes.js'
import { givenScale, scaleShown, StrengthScaleShown } from './strength-scales.js'
import { stepActShown, stepChangeShown, stepStrengthShown, ThreadStepAct, ThreadStepChange, ThreadStepStrength } from './thread-shapes.js'

@ObjectType({ description: 'One step of a line of work: what a text says there, and what changed since the step before.' })
export class ThreadStepShown {
  @Field(() => ID, { description: 'Id of the act or paragraph at which the step stands.' })
  id!: string

  @Field(() => Int, { description: 'Its place in the thread, from 1.' })
  order!: number

  @Field(() => String, { nullable: true, description: 'What the editor sees there.' })
  note!: string | null

  @Field(() => Boolean, { description: 'True where all of the paragraph stands in brackets: proposed, not said.' })
  proposed!: boolean

  @Field(() => TruthWord, { nullable: true, description: 'Whether its text certainly was there on the day of asOf, or only possibly; absent without asOf.' })
  inWorld!: Truth | null

  @Field(() => [ThreadStepAct], { description: 'The act at which the step stands; of a step that stands at a paragraph, all its acts.' })
  acts!: readonly ThreadStepAct[]

  @Field(() => [ThreadStepChange], { description: 'What changed since the step before that is shown; empty for the first. What is not listed stayed.' })
  changes!: readonly ThreadStepChange[]

  @Field(() => [ThreadStepStrength], { description: 'The force of the step beside the step before, once for each class of addressees that either asks; empty for the first.' })
  strength!: readonly ThreadStepStrength[]

  readonly provisionId!: string
  readonly versionId!: string
  readonly instrumentId!: string
  readonly besideIds!: readonly string[]
  readonly section!: Section
  readonly status!: TextStatus
  readonly date!: { readonly edtf: string }
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'A line of work as an editor sees it run through texts of several meetings: lineage by judgement, kept apart from lineage by citation.' })
export class ThreadHistoryAnswer {
  @Field(() => ID, { description: 'Id of the thread.' })
  id!: string

  @Field(() => String, { description: 'Who judged.' })
  editor!: string

  @Field(() => String, { description: 'The day of the judgement (ISO).' })
  judgedOn!: string

  @Field(() => String, { description: 'Why the editor holds it to be one line of work.' })
  reason!: string

  @Field(() => StrengthScaleShown, { description: 'The scale under which force was compared.' })
  scale!: StrengthScaleShown

  @Field(() => [ThreadStepShown], { description: 'The steps in order.' })
  steps!: readonly ThreadStepShown[]

  @Field(() => Int, { description: 'How many steps there are in all.' })
  total!: number

  @Field(() => String, { nullable: true, description: 'Give this as “after” for the next page; absent on the last.' })
  endCursor!: string | null

  @Field(() => LeftOut, { description: 'How many steps were left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage

  readonly status!: 'INFERRED'
  readonly confidence!: Confidence
}

@Resolver()
export class ThreadHistoryResolver {
  @Query(() => ThreadHistoryAnswer, {
    description: 'The paragraphs and acts that an editor holds to be one line of work, step by step, with verb, hedges, addressees, channel, recipients, deliverable, deadline and cadence, and what changed from each step to the next. Force is compared under a named scale, inside one class of addressees only; otherwise it is told why not. Find threads with threadsOf.',
  })
  async threadHistory(
    @Arg('id', () => ID, { description: 'Id of a thread.' }) id: string,
    @Args(() => KnowledgeOptions) options: KnowledgeOptions,
    @Ctx() context: ApiContext,
    @Arg('scale', () => ID, { defaultValue: 'ian-1', description: 'Id of the scale under which force is compared; see strengthScales.' }) scaleId: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many steps on a page.' }) first: number,
    @Arg('asOf', () => String, { nullable: true, description: 'Only steps whose text was there on this day (ISO).' }) asOf?: string,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<ThreadHistoryAnswer> {
    const scale = givenScale('scale', scaleId)
    const filter: ThreadFilter = { ...knowledgeOf(options), asOf: optionalDay('asOf', asOf) }
    const thread = await readThread(context.read, id)
    if (thread === null) await refuseUnknownIds(context.read, 'Thread', [id], [])
    const { editor, judgedOn, reason, confidence } = thread as ThreadStatement
    const shown = shownSteps(thread as ThreadStatement, filter)
    const { rows, total, endCursor } = pageOfRows(stepsShown(shown, scale), first, after)
    return {
      id, editor, judgedOn, reason, confidence, total, endCursor,
      status: 'INFERRED',
      scale: scaleShown(scale),
      steps: rows,
      leftOut: { proposed: shown.proposed, unverified: shown.unverified },
      coverage: await coverageOf(context, coverageTold(thread as ThreadStatement, shown, filter)),
    }
  }
}

function stepsShown({ steps }: ShownSteps, scale: StrengthScale): ThreadStepShown[] {
  return steps.map(({ step, inWorld }, place) => {
    const before = steps[place - 1]?.step
    const { at, order, note, bracketed, acts, provision, version, instrument, beside, section, status, date } = step
    return {
      id: at, order, note, inWorld, section, status, date,
      proposed: bracketed,
      acts: acts.map((act) => stepActShown(act, scale)),
      changes: before === undefined ? [] : stepChanges(before, step).map(stepChangeShown),
      strength: before === undefined ? [] : stepStrengths(scale, before, step).map(stepStrengthShown),
      provisionId: provision, versionId: version, instrumentId: instrument,
      besideIds: [...new Set(beside.map((one) => one.provision))],
      evidence: [...piecesOf([provision], status, acts[0]?.confidence ?? null), ...beside.flatMap((one) => piecesOf([one.provision], one.status, null))],
    }
  })
}

function coverageTold(thread: ThreadStatement, { steps }: ShownSteps, { asOf, knownAt }: ThreadFilter): CoverageTold {
  const read = [...new Set(steps.map(({ step }) => step.version))]
  if (!isJudgedBy(thread, knownAt)) return { empty: Emptiness.NOT_IN_CORPUS, read, says: `No editor had judged it by ${knownAt ?? ''}: the judgement is of ${thread.judgedOn}.` }
  if (steps.length === 0) return { empty: Emptiness.COVERED_AND_ABSENT, read, says: asOf === null ? 'None of its steps is shown by these settings.' : `None of its texts was there on ${asOf}.` }
  return { empty: null, read, says: `Rests on the judgement of ${thread.editor} (${thread.judgedOn}) on ${read.length === 1 ? 'one text' : `${read.length} texts`}. No citation says that these paragraphs belong together, and texts that are not held may stand between them.` }
}
