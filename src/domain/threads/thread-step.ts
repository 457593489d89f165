import type { CivilDay } from '../time/civil-day.js'
import type { PartialDate } from '../time/partial-date.js'
import type { ActClass, BodyKind, Cadence, CollectiveRule, Confidence, Hedge, RoleKind, Section, TextStatus } from '../vocabulary.js'

/** Who or what fills a role of an act of a thread. */
export interface StepFiller {
  readonly kind: RoleKind
  readonly id: string
  /** What sort of thing it is: Body, State, Collective, Person, Instrument, Meeting … */
  readonly sort: string
  readonly name: string
  readonly asPrinted: string | null
  readonly bodyKind: BodyKind | null
  readonly rule: CollectiveRule | null
  /** Ids of the body, or of the body whose office-holder it is, and of all bodies that it is part of. */
  readonly within: readonly string[]
}

/** An act at which a thread stands. */
export interface StepAct {
  readonly id: string
  readonly verb: string
  readonly lemma: string
  readonly frame: string | null
  readonly class: ActClass
  readonly hedges: readonly Hedge[]
  readonly aim: string | null
  readonly deliverable: string | null
  readonly due: PartialDate | null
  readonly dueAsPrinted: string | null
  readonly cadence: Cadence | null
  readonly confidence: Confidence
  readonly fillers: readonly StepFiller[]
}

/** One step of a line of work: the act or paragraph at which an editor sees it, and when its text was there. */
export interface ThreadStep {
  readonly order: number
  /** Id of the act or paragraph that the step stands at. */
  readonly at: string
  readonly note: string | null
  readonly provision: string
  readonly version: string
  readonly instrument: string
  readonly section: Section
  readonly status: TextStatus
  /** True where all of the paragraph stands in brackets. */
  readonly bracketed: boolean
  /** The date of the version. */
  readonly date: PartialDate
  /** The organization for which the text speaks, where the record tells. */
  readonly own: string | null
  /** Paragraphs and acts of the same text that the editor puts beside it. */
  readonly beside: readonly { readonly id: string; readonly provision: string; readonly status: TextStatus }[]
  readonly acts: readonly StepAct[]
}

/** An editor's statement that paragraphs of several texts are one line of work. */
export interface ThreadStatement {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly editor: string
  readonly judgedOn: CivilDay
  readonly reason: string
  readonly confidence: Confidence
  readonly steps: readonly ThreadStep[]
}
