import type { RoleKind } from '../vocabulary.js'
import type { StepAct, ThreadStep } from './thread-step.js'

/** What can change from one step of a line of work to the next. */
export const STEP_ASPECTS = [
  'VERB', 'FRAME', 'CLASS', 'HEDGES', 'ADDRESSEES', 'CHANNEL', 'RECIPIENTS', 'SUPPORT', 'COORDINATION', 'CONSULTATION', 'FRAMEWORK', 'BENEFICIARIES', 'SUBJECT',
  'AIM', 'DELIVERABLE', 'DEADLINE', 'CADENCE', 'SECTION', 'STATUS',
] as const
export type StepAspect = (typeof STEP_ASPECTS)[number]

/** How something changed: it is there now, it is there no more, or it is another. */
export type ChangeKind = 'ADDED' | 'DROPPED' | 'CHANGED'

/** One thing that an aspect holds: what it is told apart by, and how it is shown. */
export interface Held {
  readonly key: string
  readonly word: string
}

/** What changed in one aspect between two steps, in full on either side; an empty side is said by the texts to be empty. */
export interface StepChange {
  readonly aspect: StepAspect
  readonly change: ChangeKind
  readonly before: readonly Held[]
  readonly after: readonly Held[]
  /** What only the later step has. */
  readonly added: readonly Held[]
  /** What only the earlier step has. */
  readonly dropped: readonly Held[]
}

/** What changed from one step of a line of work to the next, aspect by aspect, in a fixed order; what stayed is not listed. */
export function stepChanges(before: ThreadStep, after: ThreadStep): StepChange[] {
  return STEP_ASPECTS.flatMap((aspect) => {
    const [earlier, later] = [heldBy(before, aspect), heldBy(after, aspect)]
    const added = later.filter(({ key }) => !earlier.some((one) => one.key === key))
    const dropped = earlier.filter(({ key }) => !later.some((one) => one.key === key))
    if (added.length === 0 && dropped.length === 0) return []
    return [{ aspect, change: earlier.length === 0 ? 'ADDED' : later.length === 0 ? 'DROPPED' : 'CHANGED', before: earlier, after: later, added, dropped }]
  })
}

/** What a step holds in one aspect, each thing once, in printed order. */
export function heldBy(step: ThreadStep, aspect: StepAspect): readonly Held[] {
  const held = HELD[aspect](step)
  return held.filter(({ key }, place) => held.findIndex((one) => one.key === key) === place)
}

const HELD: Readonly<Record<StepAspect, (step: ThreadStep) => readonly Held[]>> = {
  VERB: ofActs(({ lemma, verb }) => [{ key: lemma, word: verb }]),
  FRAME: ofActs(({ frame }) => worded(frame)),
  CLASS: ofActs((act) => worded(act.class)),
  HEDGES: ofActs(({ hedges }) => hedges.flatMap(worded)),
  ADDRESSEES: inRole('ADDRESSED_TO'),
  CHANNEL: inRole('THROUGH'),
  RECIPIENTS: inRole('DELIVERED_TO'),
  SUPPORT: inRole('SUPPORTED_BY'),
  COORDINATION: inRole('COORDINATED_WITH'),
  CONSULTATION: inRole('CONSULTING'),
  FRAMEWORK: inRole('WITHIN'),
  BENEFICIARIES: inRole('BENEFITS'),
  SUBJECT: inRole('CONCERNS'),
  AIM: ofActs(({ aim }) => worded(aim)),
  DELIVERABLE: ofActs(({ deliverable }) => worded(deliverable)),
  DEADLINE: ofActs(deadlines),
  CADENCE: ofActs(({ cadence }) => worded(cadence)),
  SECTION: ({ section }) => worded(section),
  STATUS: ({ status }) => worded(status),
}

function ofActs(held: (act: StepAct) => readonly Held[]) {
  return ({ acts }: ThreadStep): readonly Held[] => acts.flatMap(held)
}

function inRole(role: RoleKind) {
  return ofActs(({ fillers }) => fillers.filter(({ kind }) => kind === role).map(({ id, name }) => ({ key: id, word: name })))
}

/** A day by which, where one can be counted; else the words; and the meeting before which. */
function deadlines({ due, dueAsPrinted, fillers }: StepAct): readonly Held[] {
  const day = due?.edtf ?? dueAsPrinted
  return [...worded(day), ...fillers.filter(({ kind }) => kind === 'DUE_BEFORE').map(({ id, name }) => ({ key: id, word: `before ${name}` }))]
}

function worded(word: string | null): readonly Held[] {
  return word === null ? [] : [{ key: word, word }]
}
