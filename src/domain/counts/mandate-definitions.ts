import type { InstrumentKind } from '../vocabulary.js'
import { filling, type Task } from '../duties/task.js'

/** A text as a definition sees it: what sort of instrument it is, and who adopted it. */
export interface CountedText {
  readonly kind: InstrumentKind
  readonly adoptedBy: readonly string[]
  /** The General Secretariat with every secretariat and department that is part of it. */
  readonly secretariat: ReadonlySet<string>
}

/** A named definition of what counts as a mandate. */
export interface MandateDefinition {
  readonly id: string
  readonly title: string
  /** The definition in full, as an answer prints it. */
  readonly definition: string
  readonly source: string
  readonly counts: (task: Task, text: CountedText) => boolean
}

const GENERAL_ASSEMBLY = 'oas-ga'
const GENERAL_SECRETARIAT = 'gs-oas'

/** The definitions by which mandates can be counted; what stands in brackets counts under none. */
export const MANDATE_DEFINITIONS: readonly MandateDefinition[] = [
  {
    id: 'oas-2009-strict',
    title: 'OAS 2009, strict',
    definition: 'An act in a resolution of the General Assembly that asks something of the General Secretariat itself. A declaration or recommendation of ministers holds none, whatever it asks.',
    source: 'The narrow sense in which the OAS reviewed its mandates in 2009, as the questions of this graph name it; the paper itself is not held.',
    counts: (task, { kind, adoptedBy }) => kind === 'RESOLUTION' && adoptedBy.includes(GENERAL_ASSEMBLY) && isAskedOf(task, (id) => id === GENERAL_SECRETARIAT),
  },
  {
    id: 'general-secretariat-and-units',
    title: 'To the General Secretariat or its units',
    definition: 'An act, in a text of any kind, that asks something of the General Secretariat or of a secretariat or department that is part of it. A network or group that it serves is no unit of it; nor does it count to be the channel, support or recipient of what somebody else is asked.',
    source: 'Editors of this graph.',
    counts: (task, { secretariat }) => isAskedOf(task, (id) => secretariat.has(id)),
  },
  {
    id: 'addressed',
    title: 'With an addressee',
    definition: 'An act that asks something of somebody whom the text names: a body, a state, a person, or several together.',
    source: 'Editors of this graph.',
    counts: (task) => filling(task, 'ADDRESSED_TO').length > 0,
  },
  {
    id: 'broad',
    title: 'Broad',
    definition: 'Every act that asks something of someone or sets work to be done, addressed or not. Acts that change the world by themselves (establish, elect, adopt) and courtesies (welcome, thank, take note) are none.',
    source: 'The guideline by which the acts of this graph were read (field isMandate).',
    counts: () => true,
  },
]

/** The mandates of a text under a definition. */
export function mandatesUnder({ counts }: MandateDefinition, tasks: readonly Task[], text: CountedText): readonly Task[] {
  return tasks.filter((task) => task.isMandate && !task.proposed && counts(task, text))
}

function isAskedOf(task: Task, isMeant: (id: string) => boolean): boolean {
  return filling(task, 'ADDRESSED_TO').some(({ id, sort }) => sort === 'Body' && isMeant(id))
}
