import type { AssertionStatus, Confidence, CoverageRow } from '../vocabulary.js'

/** A treaty as the graph holds it: its clauses, what sources cover of it and what states did about it. Dates are EDTF text. */
export interface StoredTreaty {
  readonly id: string
  /** Its kind of instrument, for what is asked about as a treaty and is none. */
  readonly kind: string
  readonly enteredIntoForce: string | null
  /** What says the treaty's own record, or its entry into force. */
  readonly saidBy: readonly StoredSaying[]
  readonly clauses: readonly StoredClause[]
  readonly coverage: readonly StoredCoverage[]
  readonly actions: readonly StoredAction[]
}

/** One assertion: where it is said and how sure it is; `saidIn` null where nothing says it. */
export interface StoredSaying {
  readonly saidIn: string | null
  /** The version of the paragraph that says it; null of a source. */
  readonly version: string | null
  readonly predicate: string | null
  readonly value: string | null
  readonly holds: boolean
  readonly preferred: boolean
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly note: string | null
  /** The own day of what says it, else the day on which it was read; null where nothing says it. */
  readonly saidOn: string | null
}

/** One clause of a treaty; which fields are filled depends on its kind. */
export interface StoredClause {
  readonly kind: string
  readonly article: string | null
  readonly confidence: Confidence
  readonly instruments: number | null
  readonly days: number | null
  readonly notBefore: string | null
  readonly whicheverLater: boolean | null
  readonly kinds: readonly string[] | null
  readonly rule: string | null
  readonly notice: string | null
  readonly applies: boolean | null
  readonly parent: string | null
  readonly endsWithParent: string | null
  readonly source: string | null
}

/** What one source shows of a treaty, state by state; a state that is not among the rows was never listed. */
export interface StoredCoverage {
  readonly id: string
  readonly source: string
  /** The version whose text the source is; null of a source outside the texts. */
  readonly sourceVersion: string | null
  readonly published: string | null
  readonly readOn: string
  readonly asOf: string | null
  readonly confidence: Confidence
  readonly note: string | null
  readonly rows: readonly { readonly state: string; readonly row: CoverageRow }[]
}

/** One action of one state, with what says it and what else sources give for its fields. */
export interface StoredAction {
  readonly id: string
  readonly state: string
  readonly kind: string
  readonly date: string | null
  readonly instrumentDate: string | null
  readonly instrumentDateConfidence: Confidence | null
  readonly subject: string | null
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly knownFrom: string | null
  readonly note: string | null
  readonly said: readonly StoredSaying[]
}
