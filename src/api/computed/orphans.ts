import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { lacksAddressee } from '../../domain/duties/follow-up.js'
import { chairlessInWords, notCompared, ORPHAN_KINDS, type OrphanKind, type SuccessorFinding } from '../../domain/duties/orphan.js'
import { filling, isReport, ofBestVersions, type Task } from '../../domain/duties/task.js'
import { readChairlessBodies, readNotFollowedUp, readSuccessorFindings } from '../../graph/readers/orphans.js'
import { readTasks } from '../../graph/readers/tasks.js'
import type { ApiContext } from '../context.js'
import { piecesOf, type EvidencePiece } from '../evidence.js'
import { givenThing } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness } from './answer.js'
import { AnswerPage } from './answer-page.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'

/** What can be left without its counterpart. */
export const OrphanKindWord = describedWords<OrphanKind>('OrphanKind', 'What can be left without its counterpart.', ORPHAN_KINDS, {
  MANDATES_WITHOUT_SUCCESSOR: 'Paragraphs of which an editor found no successor in the versions that were compared.',
  MANDATES_NOT_JUDGED: 'Paragraphs whose successor no editor has judged yet, with the nearest candidates.',
  BODIES_WITHOUT_CHAIR: 'Committees, commissions and working groups of whose chair no dated tenure is in the record.',
  REPORTS_WITHOUT_RECIPIENT: 'Reports, lists and records that are asked for, with nobody named who receives them.',
  TASKS_WITHOUT_ADDRESSEE: 'Mandates that name nobody who is asked.',
  INSTRUMENTS_WITHOUT_FOLLOW_UP: 'Instruments whose text is held and which no body is charged to follow up.',
})

@ObjectType({ description: 'Something that is left without its counterpart, and what that rests on.' })
export class OrphanRow {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What sort of thing it is, as its type is called.' })
  sort!: string

  @Field(() => String, { description: 'Why it counts as one.' })
  says!: string

  @Field(() => [ID], { description: 'For a finding: the versions that were read for it.' })
  comparedWith!: readonly string[]

  @Field(() => [ID], { description: 'For a finding: later versions that are loaded and were not read for it, so that it says nothing of them.' })
  notCompared!: readonly string[]

  readonly findingId!: string | null
  readonly actId!: string | null
  readonly provisionId!: string | null
  readonly nearestIds!: readonly string[]
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'What is left without its counterpart.' })
export class OrphansAnswer extends AnswerPage {
  @Field(() => OrphanKindWord, { description: 'What was asked for.' })
  kind!: OrphanKind

  @Field(() => [OrphanRow], { description: 'The things, in printed order or by id.' })
  rows!: readonly OrphanRow[]

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class OrphansResolver {
  @Query(() => OrphansAnswer, {
    description: 'What is left without its counterpart: mandates without a successor (on editors’ findings, which say what was compared), bodies without a chair, reports without a recipient, tasks without an addressee, instruments without a follow-up body.',
  })
  async orphans(
    @Arg('kind', () => OrphanKindWord, { description: 'What is to be without its counterpart.' }) kind: OrphanKind,
    @Ctx() context: ApiContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many on a page.' }) first: number,
    @Arg('of', () => ID, { nullable: true, description: 'Only of this instrument, version or paragraph; for chairs, only this body or the bodies that are part of it.' }) of?: string,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<OrphansAnswer> {
    const thing = of == null ? null : await givenThing(context, 'of', of, SORTS_OF[kind])
    const page = pageOfRows(await ROWS_OF[kind](context, thing?.id ?? null), first, after)
    return {
      kind,
      ...page,
      coverage: await coverageOf(context, { empty: page.total > 0 ? null : Emptiness.COVERED_AND_ABSENT, says: RESTS_ON[kind] }),
    }
  }
}

const TEXTS: readonly string[] = ['Instrument', 'Version', 'Provision']

const SORTS_OF: Readonly<Record<OrphanKind, readonly string[]>> = {
  MANDATES_WITHOUT_SUCCESSOR: TEXTS,
  MANDATES_NOT_JUDGED: TEXTS,
  BODIES_WITHOUT_CHAIR: ['Body'],
  REPORTS_WITHOUT_RECIPIENT: TEXTS,
  TASKS_WITHOUT_ADDRESSEE: TEXTS,
  INSTRUMENTS_WITHOUT_FOLLOW_UP: ['Instrument'],
}

const RESTS_ON: Readonly<Record<OrphanKind, string>> = {
  MANDATES_WITHOUT_SUCCESSOR: 'Rests on editors’ findings: none in the versions that were compared, which is not none anywhere.',
  MANDATES_NOT_JUDGED: 'Rests on editors’ findings that leave the matter open.',
  BODIES_WITHOUT_CHAIR: 'Rests on what the record leaves empty; no list of chairs is held, so that none is known is no vacancy.',
  REPORTS_WITHOUT_RECIPIENT: 'Rests on the acts of the texts that are held.',
  TASKS_WITHOUT_ADDRESSEE: 'Rests on the acts of the texts that are held.',
  INSTRUMENTS_WITHOUT_FOLLOW_UP: 'Rests on the mandates of the texts that are held; an instrument whose text is not held is not judged.',
}

const ROWS_OF: Readonly<Record<OrphanKind, (context: ApiContext, of: string | null) => Promise<OrphanRow[]>>> = {
  MANDATES_WITHOUT_SUCCESSOR: async ({ read }, of) => (await readSuccessorFindings(read, 'NO_SUCCESSOR', of)).map(findingRow),
  MANDATES_NOT_JUDGED: async ({ read }, of) => (await readSuccessorFindings(read, 'NOT_JUDGED', of)).map(findingRow),
  BODIES_WITHOUT_CHAIR: async ({ read }, of) => (await readChairlessBodies(read, of)).map((body) => ({ ...EMPTY, id: body.id, sort: 'Body', says: chairlessInWords(body) })),
  REPORTS_WITHOUT_RECIPIENT: (context, of) => taskRows(context, of, (task) => task.isMandate && isReport(task) && filling(task, 'DELIVERED_TO').length === 0, 'names nobody who receives it'),
  TASKS_WITHOUT_ADDRESSEE: (context, of) => taskRows(context, of, (task) => task.isMandate && lacksAddressee(task), 'names nobody who is asked'),
  INSTRUMENTS_WITHOUT_FOLLOW_UP: async ({ read }, of) => (await readNotFollowedUp(read, of)).map((id) => ({ ...EMPTY, id, sort: 'Instrument', says: 'No mandate that is held concerns it as a whole and charges a body.' })),
}

const EMPTY = { comparedWith: [], notCompared: [], findingId: null, actId: null, provisionId: null, nearestIds: [], evidence: [] } as const

function findingRow(found: SuccessorFinding): OrphanRow {
  const { finding, about, sort, editor, judgedOn, reason, comparedWith, nearest } = found
  return {
    id: about, sort, says: `${reason} (${editor}, ${judgedOn})`, comparedWith, notCompared: notCompared(found), findingId: finding,
    actId: sort === 'Act' ? about : null, provisionId: sort === 'Provision' ? about : null, nearestIds: nearest, evidence: piecesOf(sort === 'Provision' ? [about] : [], 'INFERRED', null),
  }
}

async function taskRows({ read }: ApiContext, of: string | null, isOrphan: (task: Task) => boolean, lacks: string): Promise<OrphanRow[]> {
  const all = await readTasks(read, { of, knownAt: null })
  const tasks = of === null ? ofBestVersions(all) : all.filter(({ provision, version, instrument }) => [provision, version, instrument].includes(of))
  return tasks.filter((task) => !task.proposed && isOrphan(task)).map(({ id, provision, summary, deliverable, status, confidence }) => ({
    ...EMPTY, id, sort: 'Act', says: `${summary ?? deliverable ?? ''} The text ${lacks}.`.trim(), actId: id, provisionId: provision, evidence: piecesOf([provision], status, confidence),
  }))
}
