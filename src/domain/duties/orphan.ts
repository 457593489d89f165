/** What can be left without its counterpart. */
export const ORPHAN_KINDS = ['MANDATES_WITHOUT_SUCCESSOR', 'MANDATES_NOT_JUDGED', 'BODIES_WITHOUT_CHAIR', 'REPORTS_WITHOUT_RECIPIENT', 'TASKS_WITHOUT_ADDRESSEE', 'INSTRUMENTS_WITHOUT_FOLLOW_UP'] as const
export type OrphanKind = (typeof ORPHAN_KINDS)[number]

/** An editor's finding on what became of a paragraph, with the versions that were read for it and those that were not. */
export interface SuccessorFinding {
  readonly finding: string
  readonly about: string
  readonly sort: string
  readonly editor: string
  readonly judgedOn: string
  readonly reason: string
  readonly comparedWith: readonly string[]
  readonly nearest: readonly string[]
  /** Loaded versions that are later than the paragraph's. */
  readonly later: readonly string[]
}

/** The later versions that are loaded and were not read for a finding, so that it says nothing of them. */
export function notCompared({ comparedWith, later }: SuccessorFinding): readonly string[] {
  return later.filter((version) => !comparedWith.includes(version))
}

/** A body of a sort that has a chair, with what the record has of its office beside a tenure that can be dated. */
export interface ChairlessBody {
  readonly id: string
  readonly candidates: number
  readonly undated: number
  readonly unverified: number
}

/** Why a body counts as one without a chair, in a sentence; that is no vacancy. */
export function chairlessInWords({ candidates, undated, unverified }: ChairlessBody): string {
  const beside = [counted(candidates, 'candidate of a draft', 'candidates of drafts'), counted(undated, 'report without a date', 'reports without a date'), counted(unverified, 'tenure without a source', 'tenures without a source')].filter((part) => part !== '')
  return `No dated tenure of its chair is in the record, which is no vacancy.${beside.length === 0 ? '' : ` Besides, it has ${beside.join(' and ')}.`}`
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : count === 1 ? `one ${one}` : `${count} ${many}`
}
