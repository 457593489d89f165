import type { Stretch } from '../time/as-of.js'
import type { TreatyAction } from './action.js'
import type { TreatyClauses } from './clause.js'
import type { RowCoverage } from './coverage.js'

/** All that is known of one state under one treaty, from which its standing on any day is computed. */
export interface TreatyRecord {
  readonly actions: readonly TreatyAction[]
  readonly clauses: TreatyClauses
  /** What the sources that cover the treaty show of this state; empty where none is loaded. */
  readonly coverage: readonly RowCoverage[]
  /** The same state's record under the parent treaty; null where there is none or it is not loaded. */
  readonly parent: TreatyRecord | null
  /** When the state has existed; null where nobody asks. */
  readonly existence: Stretch | null
}

/** Whether actions without a source take part; where they do not, they are counted as left out. */
export interface RecordOptions {
  readonly includeUnverified: boolean
}

/** The actions of a record that take part in an answer. */
export function consideredActions({ actions }: TreatyRecord, { includeUnverified }: RecordOptions): readonly TreatyAction[] {
  return includeUnverified ? actions : actions.filter(({ confidence }) => confidence !== 'UNVERIFIED')
}
