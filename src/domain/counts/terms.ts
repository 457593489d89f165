import type { Task } from '../duties/task.js'

/** What sets a term in a paragraph; see `imposesTerm` for which of them bind a deliverable to a time. */
export const TERM_KINDS = ['DATE', 'CADENCE', 'RELATIVE', 'OBSERVANCE', 'NOT_COMPUTABLE', 'ONGOING'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** An act that sets a term. */
export interface Term {
  readonly task: Task
  readonly kind: TermKind
  /** True where something is to be delivered by, or every so often at, a time; a yearly day, “soon” or “all the time” binds no deliverable. */
  readonly imposesTerm: boolean
}

/** The acts of a text that set a term, each with what sets it; proposals set none. */
export function termsOf(tasks: readonly Task[]): readonly Term[] {
  return tasks.filter(({ proposed }) => !proposed).flatMap((task) => {
    const kind = kindOf(task)
    return kind === null ? [] : [{ task, kind, imposesTerm: IMPOSING.has(kind) }]
  })
}

const IMPOSING: ReadonlySet<TermKind> = new Set(['DATE', 'CADENCE', 'RELATIVE'])

function kindOf({ observedOn, fillers, cadence, due, dueAsPrinted }: Task): TermKind | null {
  if (observedOn !== null) return 'OBSERVANCE'
  if (fillers.some(({ kind }) => kind === 'DUE_BEFORE')) return 'RELATIVE'
  if (cadence !== null) return cadence === 'ONGOING' || cadence === 'UNSTATED_RECURRING' ? 'ONGOING' : 'CADENCE'
  if (due !== null) return 'DATE'
  return dueAsPrinted === null ? null : 'NOT_COMPUTABLE'
}
