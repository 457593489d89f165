import type { Compared } from '../../record/readings/compare-acts.js'
import type { Written } from '../../graph/write-rows.js'
import type { Unplaced } from '../assemble/unplaced.js'
import type { DecidedHow } from '../metadata/decided.js'
import type { ReadingChange } from './reading-changes.js'

/** One fact about a document with how it was decided and why. */
export interface ReportedFact {
  readonly field: string
  readonly value: string
  readonly how: DecidedHow
  readonly why: string
}

/** How much a document holds. */
export interface ReadingCounts {
  readonly provisions: number
  readonly bySection: Readonly<Record<string, number>>
  readonly acts: number
  readonly mandates: number
  readonly citations: number
  readonly marks: number
  readonly proposals: number
  readonly proposedActs: number
  readonly knownOnlyByCitation: number
}

/** Something printed that looks wrong, with its place. */
export interface ReportedAnomaly {
  readonly at: string
  readonly kind: string
  readonly asPrinted: string
  readonly note: string
}

/** What the parser found in one file. */
export interface FileFindings {
  readonly document: string
  readonly facts: readonly ReportedFact[]
  readonly counts: ReadingCounts
  readonly unplaced: readonly Unplaced[]
  /** Instruments and bodies that only this text makes known, as they are printed. */
  readonly cited: readonly { readonly id: string; readonly name: string }[]
  readonly anomalies: readonly ReportedAnomaly[]
  /** Where the markup of the file says otherwise than its words. */
  readonly markup: { readonly shared: number; readonly differences: readonly string[] } | null
  readonly remarks: readonly string[]
  readonly decisions: number
}

/** How the text stands to the record's own reading of it. */
export interface JoinFindings {
  readonly matched: number
  readonly onlyInText: readonly string[]
  readonly onlyInRecord: readonly string[]
  readonly agreeing: number
  /** Facts that both have and give differently. */
  readonly conflicts: readonly Compared[]
  /** Facts that only the parser found. */
  readonly extra: readonly Compared[]
  /** Facts of the record that the parser did not find. */
  readonly notFound: readonly Compared[]
}

export type FileOutcome = 'ADDED' | 'REPLACED' | 'UNCHANGED' | 'REMOVED' | 'WOULD_BE_ADDED' | 'WOULD_BE_REPLACED' | 'WOULD_BE_REMOVED' | 'FAILED'

/** What became of one file of a call. */
export interface FileReport {
  readonly file: string
  readonly outcome: FileOutcome
  /** Why the file failed, and the way out. */
  readonly problem?: string
  readonly findings?: FileFindings
  readonly join?: JoinFindings
  /** Units of a further language without a counterpart in the first. */
  readonly unmatched?: readonly string[]
  /** What changed against the reading that was replaced. */
  readonly changes?: readonly ReadingChange[]
  /** Links that could not be made, each as a sentence. */
  readonly dropped?: readonly string[]
  readonly written?: Written
}

/** What became of all files of a call. */
export interface IngestReport {
  readonly dryRun: boolean
  readonly files: readonly FileReport[]
  readonly totals: {
    readonly files: number
    readonly failed: number
    readonly provisions: number
    readonly acts: number
    readonly citations: number
    readonly unplaced: number
    readonly anomalies: number
    readonly conflicts: number
  }
}

/** The report of these files. */
export function reportOf(files: readonly FileReport[], dryRun: boolean): IngestReport {
  const sum = (numberOf: (file: FileReport) => number): number => files.reduce((total, file) => total + numberOf(file), 0)
  return {
    dryRun,
    files,
    totals: {
      files: files.length,
      failed: files.filter(({ outcome }) => outcome === 'FAILED').length,
      provisions: sum(({ findings }) => findings?.counts.provisions ?? 0),
      acts: sum(({ findings }) => findings?.counts.acts ?? 0),
      citations: sum(({ findings }) => findings?.counts.citations ?? 0),
      unplaced: sum(({ findings }) => findings?.unplaced.length ?? 0),
      anomalies: sum(({ findings }) => findings?.anomalies.length ?? 0),
      conflicts: sum(({ join }) => join?.conflicts.length ?? 0),
    },
  }
}
