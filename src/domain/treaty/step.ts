import type { PartialDate } from '../time/partial-date.js'

/** The rules by which the days between which a treaty binds a state are found, in the order in which they are applied. */
export const ENTRY_RULES = [
  'DEPOSIT',
  'SUCCESSION',
  'AMONG_THE_FIRST',
  'DAYS_AFTER_DEPOSIT',
  'CLAUSE_NOT_READ',
  'NOT_BEFORE_TREATY',
  'TREATY_NOT_IN_FORCE',
  'PARENT_TREATY',
  'PARENT_NOT_JOINED',
  'PARENT_UNKNOWN',
  'NOTICE_OF_LEAVING',
  'LEFT_PARENT',
] as const
export type EntryRule = (typeof ENTRY_RULES)[number]

/** One step of a computation: the rule, the article it stands in, the date it gives and, in a sentence, why. */
export interface Step {
  readonly rule: EntryRule
  readonly article: string | null
  readonly on: PartialDate | null
  readonly because: string
  readonly source: string | null
}
