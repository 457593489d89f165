import { judgedBounds } from '../time/bounds.js'
import type { CivilDay } from '../time/civil-day.js'
import { whenInWords } from '../time/date-words.js'
import type { PartialDate } from '../time/partial-date.js'
import type { Confidence, CoverageRow } from '../vocabulary.js'

/**
 * What one source that covers a treaty shows of one state: its row, printed or cut off, or no row at all. An empty
 * row, a row that is cut off and a row that was never listed are three things.
 */
export interface RowCoverage {
  readonly source: string
  readonly row: CoverageRow | 'NEVER_LISTED'
  /** The state of the source's information; null where it is not known. `2021-02-26/..` covers that day for certain. */
  readonly asOf: PartialDate | null
  readonly confidence: Confidence
}

/** Why the absence of an action proves nothing. */
export const COVERAGE_GAPS = ['NOT_COVERED', 'NEVER_LISTED', 'ROW_CUT_OFF', 'COVERAGE_ENDS_BEFORE'] as const
export type CoverageGap = (typeof COVERAGE_GAPS)[number]

/** Whether the absence of an action on a day is attested: `gap` null where it is, by a row printed as of that day or later. */
export interface CoverageOnDay {
  readonly gap: CoverageGap | null
  readonly lastCoveredOn: CivilDay | null
  /** Of the source that attests it; null where none does. */
  readonly confidence: Confidence | null
  readonly because: string
}

/** What the sources that cover a treaty allow to conclude, from a state's row, about a day. */
export function coverageOn(rows: readonly RowCoverage[], on: CivilDay): CoverageOnDay {
  const printed = rows
    .filter(({ row }) => row === 'PRINTED')
    .map((row) => ({ ...row, until: row.asOf === null ? null : judgedBounds(row.asOf).earliest }))
    .sort((one, other) => ((one.until ?? '') < (other.until ?? '') ? 1 : -1))
  const [newest] = printed
  const because = rows.length === 0 ? 'No source that covers the treaty is loaded.' : rows.map(sentenceOf).join(' ')
  const lastCoveredOn = newest?.until ?? null
  if (newest !== undefined && lastCoveredOn !== null && lastCoveredOn >= on) {
    return { gap: null, lastCoveredOn, confidence: newest.confidence, because: sentenceOf(newest) }
  }
  return { gap: gapOf(rows, lastCoveredOn), lastCoveredOn, confidence: null, because }
}

function gapOf(rows: readonly RowCoverage[], lastCoveredOn: CivilDay | null): CoverageGap {
  if (lastCoveredOn !== null) return 'COVERAGE_ENDS_BEFORE'
  if (rows.some(({ row }) => row === 'CUT_OFF')) return 'ROW_CUT_OFF'
  return rows.some(({ row }) => row === 'NEVER_LISTED') ? 'NEVER_LISTED' : 'NOT_COVERED'
}

function sentenceOf({ source, row, asOf }: RowCoverage): string {
  const when = asOf === null ? 'which is not dated' : `as it stood ${whenInWords(asOf)}`
  if (row === 'PRINTED') return `Its row is printed in ${source}, ${when}.`
  if (row === 'CUT_OFF') return `Its row is cut off in ${source}, ${when}.`
  return `No row of it was read in ${source}, ${when}.`
}
