import type { PartialDate } from '../time/partial-date.js'
import type { Confidence } from '../vocabulary.js'
import type { TreatyActionKind } from './action.js'

/**
 * What a treaty itself says about when it binds whom. A clause that is null has not been read: what follows from it is
 * unknown, never assumed.
 */
export interface TreatyClauses {
  readonly treaty: string
  /** When the treaty came into force for its first parties, as its depositary states it; null where not known. */
  readonly enteredIntoForce: GeneralEntry | null
  readonly general: GeneralClause | null
  readonly perState: PerStateClause | null
  readonly withdrawal: WithdrawalClause | null
  readonly parent: ParentClause | null
  readonly provisional: ProvisionalClause | null
}

/** A fact about the treaty, not a clause: the day on which it entered into force; `on` null means that it has not. */
export interface GeneralEntry {
  readonly on: PartialDate | null
  readonly source: string | null
  readonly confidence: Confidence
}

/** Where a clause stands, in which source it was read and how sure that reading is. */
export interface Clause {
  readonly article: string | null
  readonly source: string | null
  readonly confidence: Confidence
}

/** Entry into force of the treaty as such: so many days after so many instruments; day 30 after 17 October is 16 November. */
export interface GeneralClause extends Clause {
  readonly instruments: number
  readonly days: number
  /** The treaty before whose entry into force this one does not enter into force. */
  readonly notBefore: string | null
}

/** Entry into force for a state that joins after the instruments that the treaty itself needed. */
export interface PerStateClause extends Clause {
  readonly days: number
  /** True where the clause says that the treaty's own entry into force counts if it is the later day. */
  readonly whicheverLater: boolean
  /** The kinds of instrument that the clause speaks of; null where it names none. */
  readonly kinds: readonly TreatyActionKind[] | null
  /** A condition in our words, such as being a party to the treaty that is supplemented. */
  readonly condition: string | null
}

/** How a state leaves: a notice that runs from its deposit or receipt, as an ISO 8601 duration (`P1Y`, `P6M`). */
export interface WithdrawalClause extends Clause {
  readonly notice: string
  /** From what the notice runs, in our words (`deposit of the instrument of denunciation`); null where it was not read. */
  readonly runsFrom: string | null
}

/** Whether a state must be a party to another treaty to be a party to this one; `parent` is that treaty. */
export interface ParentClause extends Clause {
  readonly required: boolean
  readonly parent: string | null
  /** The article by which leaving the parent ends this treaty for the state too (UNTOC 40(3)); null where none is known. */
  readonly endsWithParent: string | null
}

/** Whether the treaty may be applied before it is in force. */
export interface ProvisionalClause extends Clause {
  readonly exists: boolean
}
