import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { FOLLOW_UP_ROLES, type FollowUpRole } from '../../domain/duties/follow-up-roles.js'
import { followUpOf, type BodyInRole, type FollowUp, type FollowUpMatter } from '../../domain/duties/follow-up.js'
import { readAdoptedAt } from '../../graph/readers/adopted-at.js'
import { readMentions } from '../../graph/readers/mentions.js'
import { readTasks } from '../../graph/readers/tasks.js'
import type { ThingRow } from '../../graph/readers/thing.js'
import type { ApiContext } from '../context.js'
import { piecesOf, type EvidencePiece } from '../evidence.js'
import { givenThing } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'
import { knowledgeOf, KnowledgeOptions } from './knowledge.js'
import { TaskRow, taskShown } from './task-shapes.js'

/** The part that a body plays in the follow-up of a text. */
export const FollowUpRoleWord = describedWords<FollowUpRole>('FollowUpRole', 'The part that a body plays in a text.', FOLLOW_UP_ROLES, {
  CHARGED: 'It is asked, instructed or charged.',
  CHANNEL: 'Through it something is to be done or sent.',
  RECIPIENT: 'It receives a report, a list or information.',
  SUPPORT: 'It supports whoever is asked.',
  COORDINATION: 'With it something is to be coordinated.',
  CONSULTED: 'It is to be consulted.',
  FRAMEWORK: 'Within it something is to be done.',
  BENEFICIARY: 'It benefits.',
  SUBJECT: 'The act is about it.',
  ESTABLISHED: 'The act establishes it.',
  OFFICER_ELECTED: 'Somebody is elected to an office of it.',
  APPROVER: 'A mark says that it approved units of the text, which is not adoption.',
})

@ObjectType({ description: 'A body that follows something up as a whole, by one act, with whatever else the same text asks of it.' })
export class FollowerRow {
  @Field(() => FollowUpRoleWord, { description: 'The part it plays.' })
  role!: FollowUpRole

  @Field(() => TaskRow, { description: 'The act that says so.' })
  task!: TaskRow

  @Field(() => [TaskRow], { description: 'What else the same text asks of it, or of whoever holds an office of it.' })
  otherTasks!: readonly TaskRow[]

  readonly bodyId!: string
}

@ObjectType({ description: 'A body in one role in one text, with every paragraph that gives it the role.' })
export class BodyInRoleRow {
  @Field(() => FollowUpRoleWord, { description: 'The part it plays.' })
  role!: FollowUpRole

  @Field(() => Boolean, { description: 'True where it would play it by a proposal in brackets only.' })
  proposed!: boolean

  @Field(() => Boolean, { description: 'True where not the body is named but whoever holds an office of it.' })
  officeHolder!: boolean

  @Field(() => Int, { description: 'In how many paragraphs.' })
  paragraphs!: number

  readonly bodyId!: string
  readonly instrumentId!: string
  readonly versionId!: string
  readonly provisionIds!: readonly string[]
  readonly actIds!: readonly string[]
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'A body that a text names and asks nothing of.' })
export class IdleBodyRow {
  @Field(() => [String], { description: 'How the text names it: the types of its citations, or the roles of its acts.' })
  how!: readonly string[]

  readonly bodyId!: string
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'Who follows something up, in which role, by which paragraph; and what has nobody.' })
export class FollowUpAnswer {
  @Field(() => ID, { description: 'Id of what was asked about.' })
  ofId!: string

  @Field(() => Boolean, { description: 'True where a text designates somebody to follow it up as a whole; false is an answer.' })
  designated!: boolean

  @Field(() => String, { description: 'The answer in a sentence or two.' })
  says!: string

  @Field(() => [FollowerRow], { description: 'The bodies that follow it up as a whole: a mandate that concerns it charges them or makes them channel, recipient, support or counsel.' })
  followers!: readonly FollowerRow[]

  @Field(() => [TaskRow], { description: 'Where nobody is designated, what comes nearest: reports on the process or meeting that adopted the text.' })
  nearest!: readonly TaskRow[]

  @Field(() => [BodyInRoleRow], { description: 'Every role of a body in its acts (of a body: its roles in every text), one row for each body, role and text.' })
  roles!: readonly BodyInRoleRow[]

  @Field(() => Int, { description: 'How many such rows there are in all.' })
  total!: number

  @Field(() => String, { nullable: true, description: 'Give this as “after” for the next page of roles; absent on the last.' })
  endCursor!: string | null

  @Field(() => [TaskRow], { description: 'Acts that ask or decide something and name nobody who is asked; those that need nobody say so by isMandate.' })
  tasksWithoutAddressee!: readonly TaskRow[]

  @Field(() => [IdleBodyRow], { description: 'Bodies that the text names and asks nothing of.' })
  bodiesWithoutTask!: readonly IdleBodyRow[]

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

const FOLLOWED: readonly FollowUpMatter['sort'][] = ['Instrument', 'Version', 'Provision', 'Meeting', 'Body']

@Resolver()
export class FollowUpResolver {
  @Query(() => FollowUpAnswer, {
    description: 'Which bodies follow up an instrument, version, paragraph or meeting, in which role, by which paragraph, and what else each must do; of a body, the roles it has in every text. “None designated” is an answer. Also the tasks that name nobody, and the bodies that are asked nothing.',
  })
  async followUp(
    @Arg('of', () => ID, { description: 'Id of an instrument, version, paragraph, meeting or body.' }) of: string,
    @Args(() => KnowledgeOptions) options: KnowledgeOptions,
    @Ctx() context: ApiContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many roles on a page.' }) first: number,
    @Arg('within', () => ID, { nullable: true, description: 'Of a body: only its roles in this instrument.' }) within?: string,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<FollowUpAnswer> {
    const { knownAt, includeProposed } = knowledgeOf(options)
    const thing = await givenThing(context, 'of', of, FOLLOWED)
    const text = within == null ? null : await givenThing(context, 'within', within, ['Instrument'])
    const [tasks, mentions, instruments] = await Promise.all([readTasks(context.read, { of: thing.id, knownAt }), readMentions(context.read, thing.id, knownAt), instrumentsOf(context, thing)])
    const inText = <Row extends { readonly instrument: string }>(rows: readonly Row[]): readonly Row[] => (text === null ? rows : rows.filter(({ instrument }) => instrument === text.id))
    const matter: FollowUpMatter = { of: thing.id, sort: thing.label as FollowUpMatter['sort'], instruments, tasks: inText(tasks), mentions: inText(mentions) }
    const found = followUpOf(matter, includeProposed)
    const page = pageOfRows(found.roles.map((role) => ({ ...bodyInRoleShown(role), id: [role.version, role.proposed, role.body, role.role, role.officeHolder].join(' ') })), first, after)
    return {
      ofId: thing.id,
      designated: found.followers.some(({ task }) => !task.proposed),
      says: followUpInWords(matter, found),
      followers: found.followers.map(({ body, role, task, otherTasks }) => ({ bodyId: body, role, task: taskShown(task), otherTasks: otherTasks.map(taskShown) })),
      nearest: found.nearest.map(taskShown),
      roles: page.rows,
      total: page.total,
      endCursor: page.endCursor,
      tasksWithoutAddressee: found.withoutAddressee.map(taskShown),
      bodiesWithoutTask: found.withoutTask.map(({ body, how, provisions }) => ({ bodyId: body, how, evidence: piecesOf(provisions, statusOf(matter), null) })),
      leftOut: { proposed: found.proposedLeftOut, unverified: 0 },
      coverage: await coverageOf(context, {
        empty: matter.tasks.length === 0 && matter.mentions.length === 0 ? Emptiness.NOT_IN_CORPUS : found.followers.length === 0 && found.roles.length === 0 ? Emptiness.COVERED_AND_ABSENT : null,
        says: coverageInWords(matter),
        read: versionsRead(matter),
        about: [thing.id, ...instruments],
      }),
    }
  }
}

function bodyInRoleShown({ body, role, instrument, version, proposed, officeHolder, provisions, acts, status, confidence }: BodyInRole): BodyInRoleRow {
  return { role, proposed, officeHolder, paragraphs: provisions.length, bodyId: body, instrumentId: instrument, versionId: version, provisionIds: provisions, actIds: proposed ? [] : acts, evidence: piecesOf(provisions, status, confidence) }
}

async function instrumentsOf(context: ApiContext, { id, label }: ThingRow): Promise<readonly string[]> {
  if (label === 'Meeting') return readAdoptedAt(context.read, id)
  return label === 'Body' ? [] : [id.split('/')[0] as string]
}

function statusOf({ tasks }: FollowUpMatter): string | null {
  return tasks.find(({ proposed }) => !proposed)?.status ?? null
}

function versionsRead({ tasks, mentions }: FollowUpMatter): string[] {
  return [...new Set([...tasks, ...mentions].map(({ version }) => version))].sort()
}

function followUpInWords({ of, sort, tasks, mentions }: FollowUpMatter, { followers, nearest }: FollowUp): string {
  if (tasks.length === 0 && mentions.length === 0) return `No text of ${of} is held, and no text that is held speaks of it.`
  const decided = followers.filter(({ task }) => !task.proposed)
  if (decided.length > 0) return `${[...new Set(decided.map(({ body, role, task }) => `${body} (${role.toLowerCase()}, ${task.provision})`))].join(', ')}.`
  if (sort === 'Body') return `No mandate that is held concerns ${of} as a whole; its own roles stand below.`
  const near = nearest.length === 0 ? '' : ` Nearest: ${nearest.map(({ provision, summary, deliverable }) => `${provision}: ${summary ?? deliverable ?? ''}`).join(' ')}`
  return `None designated: no mandate that is held concerns ${of} as a whole.${near}`
}

function coverageInWords(matter: FollowUpMatter): string {
  const read = versionsRead(matter)
  return read.length === 0 ? 'Nothing that is held could answer.' : `Rests on the acts of ${read.join(' and ')}; other texts that may charge somebody are not held.`
}
