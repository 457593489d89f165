import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { knownFacts } from '../../domain/duties/deadline-facts.js'
import { DEADLINE_KINDS, DEADLINE_STATUSES, deadlineOn, type Deadline, type DeadlineKind, type DeadlineStatus } from '../../domain/duties/deadline.js'
import { bodyOf } from '../../domain/duties/follow-up.js'
import { ofBestVersions, type Task } from '../../domain/duties/task.js'
import type { PartialDate } from '../../domain/time/partial-date.js'
import { readDeadlineFacts } from '../../graph/readers/deadline-facts.js'
import { readTasks } from '../../graph/readers/tasks.js'
import type { ThingRow } from '../../graph/readers/thing.js'
import type { ApiContext } from '../context.js'
import { dayGiven } from '../days.js'
import { badInput } from '../fault.js'
import { givenThing } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { AnswerPage } from './answer-page.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'
import { knowledgeOf, KnowledgeOptions } from './knowledge.js'
import { TaskRow, taskShown } from './task-shapes.js'

/** What became of a deadline by a day. */
export const DeadlineStatusWord = describedWords<DeadlineStatus>('DeadlineStatus', 'What became of a deadline by a day.', DEADLINE_STATUSES, {
  MET: 'An editor holds that something fulfils it.',
  OVERDUE: 'The day has passed, and a source says that it was not delivered.',
  NO_EVIDENCE: 'The day has passed, and nothing in the corpus shows that it was delivered, or that it was not; that is not “unmet”.',
  NOT_YET_DUE: 'The day is still to come.',
  NOT_COMPUTABLE: 'No day can be computed; the reason is given.',
})

/** What sets a deadline. */
export const DeadlineKindWord = describedWords<DeadlineKind>('DeadlineKind', 'What sets a deadline.', DEADLINE_KINDS, {
  DATE: 'A date, printed or computed from what is printed.',
  CADENCE: 'A cadence, such as every two years.',
  MEETING: 'A meeting before which it is due; it moves when the meeting moves.',
  OBSERVANCE: 'A day that is observed every year.',
  WORDS: 'Words that name no day, such as “in the near future”.',
})

@ObjectType({ description: 'By how much a meeting, and with it what is due before it, moved from the days on which it was expected.' })
export class DeadlineSlip {
  @Field(() => Int, { nullable: true, description: 'Days from the last day on which it was expected to the day on which it began.' })
  atLeastDays!: number | null

  @Field(() => Int, { nullable: true, description: 'Days from the first day on which it was expected to the day on which it began.' })
  atMostDays!: number | null

  readonly expected!: PartialDate
  readonly held!: PartialDate
}

@ObjectType({ description: 'A duty with its deadline as it stands on a day.' })
export class DeadlineRow {
  @Field(() => ID, { description: 'Id of the act, or of the proposed act.' })
  id!: string

  @Field(() => TaskRow, { description: 'The duty.' })
  task!: TaskRow

  @Field(() => DeadlineKindWord, { description: 'What sets the deadline.' })
  kind!: DeadlineKind

  @Field(() => DeadlineStatusWord, { description: 'What became of it by the day asked.' })
  status!: DeadlineStatus

  @Field(() => String, { description: 'Why, in a sentence.' })
  reason!: string

  @Field(() => String, { nullable: true, description: 'The words that set it, as printed.' })
  asPrinted!: string | null

  @Field(() => Boolean, { description: 'True where the day is not printed but computed by a rule.' })
  derived!: boolean

  @Field(() => String, { nullable: true, description: 'The rule by which the day was computed, or why none can be.' })
  rule!: string | null

  @Field(() => String, { nullable: true, description: 'How often it recurs.' })
  cadence!: string | null

  @Field(() => [String], { description: 'Due days (ISO) of a cadence that have passed.' })
  passedDays!: readonly string[]

  @Field(() => String, { nullable: true, description: 'The next day (ISO) on which it is due, or observed.' })
  nextDay!: string | null

  @Field(() => String, { nullable: true, description: 'The name of the yearly day that is observed.' })
  observedAs!: string | null

  @Field(() => DeadlineSlip, { nullable: true, description: 'How far the meeting before which it is due has moved.' })
  slip!: DeadlineSlip | null

  readonly due!: PartialDate | null
  readonly meetingId!: string | null
  readonly fulfilledByIds!: readonly string[]
}

@ObjectType({ description: 'How many deadlines have a status.' })
export class DeadlineCount {
  @Field(() => DeadlineStatusWord, { description: 'The status.' })
  status!: DeadlineStatus

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({ description: 'Every duty with a date, a cadence or a relative deadline, as it stands on a day.' })
export class DeadlinesAnswer extends AnswerPage {
  @Field(() => String, { description: 'The day (ISO) for which it was computed.' })
  on!: string

  @Field(() => String, { nullable: true, description: 'The day (ISO) by which it was known, where one was asked.' })
  knownAt!: string | null

  @Field(() => [DeadlineRow], { description: 'The duties, by the day on which they are or were due; those without a day last.' })
  rows!: readonly DeadlineRow[]

  @Field(() => [DeadlineCount], { description: 'How many have each status, whatever the page and the status asked.' })
  counts!: readonly DeadlineCount[]

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class DeadlinesResolver {
  @Query(() => DeadlinesAnswer, {
    description: 'Every duty with a date, a cadence or a relative deadline: met, overdue, no evidence, not yet due or not computable, each with its reason. What is due before a meeting moves with the meeting, and the slip is shown. Overdue is said only where a source says that nothing was delivered.',
  })
  async deadlines(
    @Args(() => KnowledgeOptions) options: KnowledgeOptions,
    @Ctx() context: ApiContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many on a page.' }) first: number,
    @Arg('of', () => ID, { nullable: true, description: 'Id of an instrument, version, paragraph, meeting or body whose duties are asked; all texts where none is given.' }) of?: string,
    @Arg('status', () => [DeadlineStatusWord], { nullable: true, description: 'Only deadlines of these statuses.' }) status?: DeadlineStatus[],
    @Arg('on', () => String, { nullable: true, description: 'The day (ISO) asked about; today where none is given.' }) on?: string,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<DeadlinesAnswer> {
    const day = dayGiven('on', on)
    const { knownAt, includeProposed } = knowledgeOf(options)
    if (status?.length === 0) throw badInput('“status” is an empty list, which would match nothing. Name the statuses, or leave it out for all.')
    const thing = of == null ? null : await givenThing(context, 'of', of, ['Instrument', 'Version', 'Provision', 'Meeting', 'Body'])
    const tasks = ownTasks(thing, await readTasks(context.read, { of: thing?.id ?? null, knownAt, termsOnly: true }))
    const shown = tasks.filter(({ proposed }) => includeProposed || !proposed)
    const facts = await readDeadlineFacts(context.read, shown.map(({ id }) => id))
    const deadlines = shown.flatMap((task) => deadlineOn(task, knownFacts(facts.get(task.id) ?? NO_FACTS, knownAt), day) ?? []).sort(byDay)
    const wanted = deadlines.filter((deadline) => status == null || status.includes(deadline.status))
    return {
      on: day,
      knownAt,
      ...pageOfRows(wanted.map(deadlineShown), first, after),
      counts: DEADLINE_STATUSES.map((word) => ({ status: word, count: deadlines.filter((deadline) => deadline.status === word).length })).filter(({ count }) => count > 0),
      leftOut: { proposed: tasks.length - shown.length, unverified: 0 },
      coverage: await coverageOf(context, {
        empty: wanted.length > 0 ? null : tasks.length === 0 && thing !== null ? Emptiness.NOT_IN_CORPUS : Emptiness.COVERED_AND_ABSENT,
        says: 'Rests on the duties of the texts that are held and on what editors hold to fulfil them; a report that was delivered and is not in the corpus leaves no trace here.',
        ...(thing === null ? {} : { about: [thing.id.split('/')[0] as string] }),
      }),
    }
  }
}

const NO_FACTS = { fulfilments: [], denials: [], meetings: [] }

/** The duties that are meant: of a text its own, of a meeting those of the texts it adopted, of a body those it has a part in. */
function ownTasks(thing: ThingRow | null, tasks: readonly Task[]): readonly Task[] {
  if (thing === null) return ofBestVersions(tasks)
  if (thing.label === 'Provision') return tasks.filter(({ provision }) => provision === thing.id)
  if (thing.label === 'Version') return tasks.filter(({ version }) => version === thing.id)
  if (thing.label === 'Instrument') return ofBestVersions(tasks.filter(({ instrument }) => instrument === thing.id))
  if (thing.label === 'Meeting') return ofBestVersions(tasks.filter(({ adoptedAt, fillers }) => adoptedAt === thing.id || fillers.some(({ kind, id }) => kind === 'DUE_BEFORE' && id === thing.id)))
  return ofBestVersions(tasks).filter(({ fillers }) => fillers.some((filler) => bodyOf(filler) === thing.id))
}

function byDay(one: Deadline, other: Deadline): number {
  const key = ({ due, nextDue, task }: Deadline): string => `${due?.latest ?? nextDue ?? '~'} ${task.id}`
  return key(one) < key(other) ? -1 : 1
}

function deadlineShown({ task, kind, status, reason, due, derived, rule, passed, nextDue, meeting, slip, fulfilments }: Deadline): DeadlineRow {
  return {
    id: task.id,
    task: taskShown(task),
    kind,
    status,
    reason,
    asPrinted: task.dueAsPrinted,
    derived,
    rule,
    cadence: task.cadence,
    passedDays: passed,
    nextDay: nextDue,
    observedAs: task.observedAs,
    slip: slip === null ? null : { atLeastDays: slip.atLeast, atMostDays: slip.atMost, expected: slip.expected, held: slip.held },
    due,
    meetingId: meeting?.id ?? null,
    fulfilledByIds: fulfilments.map(({ by }) => by),
  }
}
