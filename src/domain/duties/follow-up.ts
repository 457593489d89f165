import type { Confidence } from '../vocabulary.js'
import { FOLLOW_UP_ROLES, FOLLOWS_UP, ROLE_OF_KIND, type FollowUpRole } from './follow-up-roles.js'
import { filling, isReport, ofBestVersions, type Task, type TaskFiller } from './task.js'

/** A paragraph that names a body without giving it a role in an act: it cites it, or a mark says that the body approved it. */
export interface Mention {
  readonly body: string
  readonly provision: string
  readonly order: number
  readonly instrument: string
  readonly version: string
  /** The type of the citation, or APPROVED_BY. */
  readonly how: string
}

/** What a question on follow-up is about, and what was read for it. */
export interface FollowUpMatter {
  readonly of: string
  readonly sort: 'Instrument' | 'Version' | 'Provision' | 'Meeting' | 'Body'
  /** The instruments that are followed up: itself, or those adopted at the meeting. */
  readonly instruments: readonly string[]
  readonly tasks: readonly Task[]
  readonly mentions: readonly Mention[]
}

/** A body in one role in one version, with the paragraphs and acts that give it. */
export interface BodyInRole {
  readonly body: string
  readonly role: FollowUpRole
  readonly instrument: string
  readonly version: string
  readonly proposed: boolean
  /** True where not the body is named but whoever holds an office of it. */
  readonly officeHolder: boolean
  readonly provisions: readonly string[]
  readonly acts: readonly string[]
  readonly status: Task['status']
  readonly confidence: Confidence
}

/** A body that follows something up as a whole, by which act, and what else the same text asks of it. */
export interface Follower {
  readonly body: string
  readonly role: FollowUpRole
  readonly task: Task
  readonly otherTasks: readonly Task[]
}

/** A body that a text names and asks nothing of. */
export interface IdleBody {
  readonly body: string
  readonly how: readonly string[]
  readonly provisions: readonly string[]
}

/** Who follows something up, in which role, by which paragraph; and what has nobody. */
export interface FollowUp {
  readonly followers: readonly Follower[]
  /** Where nobody is designated: reports asked for on the process or meeting that adopted the text. */
  readonly nearest: readonly Task[]
  readonly roles: readonly BodyInRole[]
  readonly withoutAddressee: readonly Task[]
  readonly withoutTask: readonly IdleBody[]
  readonly proposedLeftOut: number
}

/**
 * The follow-up of an instrument, version, paragraph, meeting or body. A body follows a thing up where a mandate that
 * concerns the thing, or takes over its content, charges the body or makes it channel, recipient, support or counsel;
 * a role in one paragraph is a role in that paragraph, and no follow-up of the whole.
 */
export function followUpOf(matter: FollowUpMatter, includeProposed: boolean): FollowUp {
  const tasks = isOfOneVersion(matter) ? matter.tasks : ofBestVersions(matter.tasks)
  const shown = tasks.filter(({ proposed }) => includeProposed || !proposed)
  const own = shown.filter((task) => isOwn(matter, task))
  const followers = shown.flatMap((task) => (task.isMandate && concerns(task, matter) ? followersBy(task, shown) : []))
  const versions = new Set(tasks.map(({ version }) => version))
  const mentions = matter.mentions.filter(({ version }) => versions.has(version) || matter.sort === 'Body')
  const isText = matter.sort !== 'Body'
  return {
    followers,
    nearest: isText && !followers.some(({ task }) => !task.proposed) ? own.filter(reportsOnTheProcess) : [],
    roles: inRoles(isText ? own : shown, mentions, isText ? null : matter.of),
    withoutAddressee: isText ? own.filter((task) => !task.proposed && lacksAddressee(task)) : [],
    withoutTask: isText ? idleBodies(own, mentions) : [],
    proposedLeftOut: includeProposed ? 0 : tasks.filter((task) => task.proposed && (isText ? isOwn(matter, task) || concerns(task, matter) : isIn(task, matter.of))).length,
  }
}

/** True of an act that asks or decides something and names nobody who is asked; courtesies and elections ask nobody. */
export function lacksAddressee(task: Task): boolean {
  return (task.isMandate || task.class === 'CONSTITUTIVE') && filling(task, 'ADDRESSED_TO', 'ELECTS').length === 0
}

/** What each filler of an act stands for, where it stands for a body: itself, or the body whose office-holder it is. */
export function bodyOf({ sort, id, officeOf }: TaskFiller): string | null {
  return sort === 'Body' ? id : officeOf
}

function isOfOneVersion({ sort }: FollowUpMatter): boolean {
  return sort === 'Version' || sort === 'Provision'
}

function isOwn({ sort, of, instruments }: FollowUpMatter, task: Task): boolean {
  if (sort === 'Provision') return task.provision === of
  if (sort === 'Version') return task.version === of
  return instruments.includes(task.instrument)
}

function concerns(task: Task, { of, instruments, sort }: FollowUpMatter): boolean {
  const whole = new Set(sort === 'Provision' ? [of] : [of, ...instruments])
  return filling(task, 'CONCERNS', 'INCORPORATES').some(({ id }) => whole.has(id))
}

function followersBy(task: Task, all: readonly Task[]): Follower[] {
  return task.fillers.flatMap((filler) => {
    const body = bodyOf(filler)
    const role = ROLE_OF_KIND[filler.kind]
    if (body === null || role === undefined || !FOLLOWS_UP.has(role)) return []
    const otherTasks = all.filter((other) => other.id !== task.id && other.version === task.version && other.isMandate && filling(other, 'ADDRESSED_TO').some((one) => bodyOf(one) === body))
    return [{ body, role, task, otherTasks }]
  })
}

function reportsOnTheProcess(task: Task): boolean {
  return task.isMandate && !task.proposed && isReport(task) && filling(task, 'CONCERNS').some(({ id }) => id === task.process || id === task.adoptedAt)
}

function isIn(task: Task, body: string): boolean {
  return task.fillers.some((filler) => bodyOf(filler) === body)
}

function inRoles(tasks: readonly Task[], mentions: readonly Mention[], only: string | null): BodyInRole[] {
  const rows = new Map<string, BodyInRole>()
  const add = (row: BodyInRole): void => {
    const key = [row.instrument, row.version, row.proposed, row.body, row.role, row.officeHolder].join('~')
    const known = rows.get(key)
    rows.set(key, known === undefined ? row : { ...known, provisions: [...new Set([...known.provisions, ...row.provisions])], acts: [...new Set([...known.acts, ...row.acts])] })
  }
  for (const task of tasks) {
    const { instrument, version, proposed, provision, id, status, confidence } = task
    for (const filler of task.fillers) {
      const body = bodyOf(filler)
      const role = ROLE_OF_KIND[filler.kind]
      if (body === null || role === undefined || (only !== null && body !== only)) continue
      add({ body, role, instrument, version, proposed, officeHolder: filler.sort !== 'Body', provisions: [provision], acts: [id], status, confidence })
    }
  }
  for (const { how, body, instrument, version, provision } of mentions) {
    if (how !== 'APPROVED_BY' || (only !== null && body !== only)) continue
    add({ body, role: 'APPROVER', instrument, version, proposed: false, officeHolder: false, provisions: [provision], acts: [], status: 'APPROVED_IN_COMMITTEE', confidence: 'HIGH' })
  }
  return [...rows.values()].sort((one, other) => order(one) < order(other) ? -1 : 1)
}

function order({ instrument, version, proposed, body, role }: BodyInRole): string {
  return [instrument, version, proposed ? 1 : 0, body, String(FOLLOW_UP_ROLES.indexOf(role)).padStart(2, '0')].join('~')
}

function idleBodies(tasks: readonly Task[], mentions: readonly Mention[]): IdleBody[] {
  const decided = tasks.filter(({ proposed }) => !proposed)
  const tasked = new Set(decided.flatMap((task) => (task.isMandate ? task.fillers : [])).flatMap((filler) => (FOLLOWS_UP.has(ROLE_OF_KIND[filler.kind] as FollowUpRole) ? (bodyOf(filler) ?? []) : [])))
  const named = [
    ...decided.flatMap((task) => task.fillers.flatMap((filler) => (filler.sort === 'Body' && !FOLLOWS_UP.has(ROLE_OF_KIND[filler.kind] as FollowUpRole) ? [{ body: filler.id, how: filler.kind as string, provision: task.provision }] : []))),
    ...mentions.filter(({ how }) => how !== 'APPROVED_BY'),
  ].filter(({ body }) => !tasked.has(body))
  return [...new Set(named.map(({ body }) => body))].sort().map((body) => {
    const those = named.filter((one) => one.body === body)
    return { body, how: [...new Set(those.map(({ how }) => how))].sort(), provisions: [...new Set(those.map(({ provision }) => provision))] }
  })
}
