import type { CivilDay } from '../time/civil-day.js'
import type { PartialDate } from '../time/partial-date.js'
import type { ActClass, Cadence, Confidence, RoleKind, Section, Stage, TextStatus } from '../vocabulary.js'

/** Who or what fills a role of an act. */
export interface TaskFiller {
  readonly kind: RoleKind
  readonly id: string
  /** What sort of thing it is: Body, State, Collective, Person, Placeholder, Instrument, Meeting … */
  readonly sort: string
  readonly name: string
  readonly asPrinted: string | null
  readonly scope: string | null
  /** The body whose office-holder a collective is (“the chair of the group”). */
  readonly officeOf: string | null
}

/** An act, or a proposed act, with who is in it and where it stands. */
export interface Task {
  readonly id: string
  readonly provision: string
  readonly section: Section
  readonly order: number
  readonly label: string | null
  readonly instrument: string
  readonly version: string
  readonly stage: Stage
  /** The date of the version. */
  readonly on: CivilDay
  /** The meeting that adopted the instrument, and the process whose meeting it is. */
  readonly adoptedAt: string | null
  readonly process: string | null
  readonly verb: string
  readonly lemma: string
  readonly class: ActClass
  readonly summary: string | null
  readonly deliverable: string | null
  /** True where it asks something of someone, or would. */
  readonly isMandate: boolean
  readonly leads: boolean
  readonly due: PartialDate | null
  readonly dueAsPrinted: string | null
  readonly dueRule: string | null
  readonly cadence: Cadence | null
  readonly observedOn: string | null
  readonly observedAs: string | null
  readonly status: TextStatus
  readonly confidence: Confidence
  /** True where it stands in brackets: proposed, not performed. */
  readonly proposed: boolean
  readonly proposedBy: string | null
  readonly fillers: readonly TaskFiller[]
}

/** The fillers of these roles. */
export function filling({ fillers }: Task, ...kinds: readonly RoleKind[]): readonly TaskFiller[] {
  return fillers.filter(({ kind }) => kinds.includes(kind))
}

/** True where something is to be handed in to be read: a report, a list, a record, in the words of any of the four languages. */
export function isReport({ deliverable }: Pick<Task, 'deliverable'>): boolean {
  return /\b(?:reports?|lists?|records?|informes?|listas?|registros?|relat[oó]rios?|rapports?|listes?)\b/i.test(deliverable ?? '')
}

/**
 * The tasks of the most authoritative version of each instrument: the adopted text, else the latest draft. What another
 * version says is an earlier state of the same words.
 */
export function ofBestVersions(tasks: readonly Task[]): readonly Task[] {
  const best = new Map<string, Task>()
  for (const task of tasks) {
    const rival = best.get(task.instrument)
    if (rival === undefined || isMoreAuthoritative(task, rival)) best.set(task.instrument, task)
  }
  return tasks.filter(({ instrument, version }) => best.get(instrument)?.version === version)
}

function isMoreAuthoritative(one: Task, other: Task): boolean {
  if (one.stage !== other.stage) return one.stage === 'ADOPTED'
  return one.on > other.on
}
