import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { bodyOf } from '../../domain/duties/follow-up.js'
import { filling, isReport, ofBestVersions, type Task } from '../../domain/duties/task.js'
import type { PartialDate } from '../../domain/time/partial-date.js'
import { readTasks } from '../../graph/readers/tasks.js'
import type { ThingRow } from '../../graph/readers/thing.js'
import type { ApiContext } from '../context.js'
import { givenThing } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { AnswerPage } from './answer-page.js'
import { coverageOf } from './coverage-of.js'
import { knowledgeOf, KnowledgeOptions } from './knowledge.js'
import { partiesShown, TaskPartyRow, TaskRow, taskShown } from './task-shapes.js'

@ObjectType({ description: 'A report, list or record that is owed, or information that is to be sent: by whom, through whom, to whom.' })
export class ReportingDutyRow {
  @Field(() => ID, { description: 'Id of the act, or of the proposed act.' })
  id!: string

  @Field(() => TaskRow, { description: 'The duty; its addressees are those who owe it.' })
  task!: TaskRow

  @Field(() => [TaskPartyRow], { description: 'Through whom.' })
  through!: readonly TaskPartyRow[]

  @Field(() => [TaskPartyRow], { description: 'Who receives it; empty where the text names nobody.' })
  recipients!: readonly TaskPartyRow[]

  @Field(() => Boolean, { description: 'False where the text names nobody who receives it.' })
  recipientStated!: boolean

  @Field(() => String, { nullable: true, description: 'How often it recurs.' })
  cadence!: string | null

  @Field(() => String, { nullable: true, description: 'The words that set a date, as printed.' })
  dueAsPrinted!: string | null

  readonly due!: PartialDate | null
}

@ObjectType({ description: 'Reports, lists, records and information that are owed.' })
export class ReportingDutiesAnswer extends AnswerPage {
  @Field(() => [ReportingDutyRow], { description: 'The duties, in printed order.' })
  rows!: readonly ReportingDutyRow[]

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class ReportingDutiesResolver {
  @Query(() => ReportingDutiesAnswer, {
    description: 'The reports, lists and records that texts ask for, and the information that is to be sent: who owes it, through whom, who receives it (nobody named is told), how often and by when. What became of the dates is asked of deadlines.',
  })
  async reportingDuties(
    @Args(() => KnowledgeOptions) options: KnowledgeOptions,
    @Ctx() context: ApiContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many on a page.' }) first: number,
    @Arg('of', () => ID, { nullable: true, description: 'Only of this instrument, version or paragraph, or those in which this body has a part; all texts where none is given.' }) of?: string,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<ReportingDutiesAnswer> {
    const { knownAt, includeProposed } = knowledgeOf(options)
    const thing = of == null ? null : await givenThing(context, 'of', of, ['Instrument', 'Version', 'Provision', 'Body'])
    const tasks = meant(thing, await readTasks(context.read, { of: thing?.id ?? null, knownAt })).filter(isReportingDuty)
    const shown = tasks.filter(({ proposed }) => includeProposed || !proposed)
    return {
      ...pageOfRows(shown.map(dutyShown), first, after),
      leftOut: { proposed: tasks.length - shown.length, unverified: 0 },
      coverage: await coverageOf(context, { empty: shown.length > 0 ? null : Emptiness.COVERED_AND_ABSENT, says: 'Rests on the acts of the texts that are held.' }),
    }
  }
}

/** A duty of which something is handed in to be read, or sent to somebody. */
function isReportingDuty(task: Task): boolean {
  return task.isMandate && (isReport(task) || filling(task, 'DELIVERED_TO').length > 0)
}

function meant(thing: ThingRow | null, tasks: readonly Task[]): readonly Task[] {
  if (thing === null) return ofBestVersions(tasks)
  if (thing.label === 'Body') return ofBestVersions(tasks).filter(({ fillers }) => fillers.some((filler) => bodyOf(filler) === thing.id))
  const own = tasks.filter(({ provision, version, instrument }) => [provision, version, instrument].includes(thing.id))
  return thing.label === 'Instrument' ? ofBestVersions(own) : own
}

function dutyShown(task: Task): ReportingDutyRow {
  const recipients = partiesShown(task, 'DELIVERED_TO')
  return { id: task.id, task: taskShown(task), through: partiesShown(task, 'THROUGH'), recipients, recipientStated: recipients.length > 0, cadence: task.cadence, dueAsPrinted: task.dueAsPrinted, due: task.due }
}
