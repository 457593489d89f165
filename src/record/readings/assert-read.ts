import type { CompileContext } from '../compile/context.js'
import { readPartialDate } from '../../domain/time/partial-date.js'
import type { AssertionStatus, Confidence } from '../../domain/vocabulary.js'

/** What the parser read of a thing, and how it stands to what the graph shows of it. */
export interface SaidByText {
  readonly about: string
  /** The field or link; absent where the whole thing is meant. */
  readonly predicate?: string
  readonly value?: string
  /** True where the value is the id of a node. */
  readonly isNode?: boolean
  /** True where it agrees with what is shown, or nothing else is. */
  readonly preferred: boolean
  readonly confidence: Confidence
  /** The provision or source that says it. */
  readonly saidIn: string
  readonly note?: string | undefined
}

/** Writes an assertion that the parser made from a text; beside one of an editor's it is a second one. */
export function assertRead(context: CompileContext, { about, predicate, value, isNode = false, preferred, confidence, saidIn, note }: SaidByText, origin: string): void {
  const { rows } = context
  const dates = context.datesOf.get(saidIn)
  const id = [about, 'read', predicate, value, saidIn].filter((part) => part !== undefined).join('~')
  const status: AssertionStatus = dates?.proves ?? 'INFERRED'
  rows.node('Assertion', id, {
    aboutId: about,
    predicate,
    value,
    holds: true,
    preferred,
    status,
    confidence,
    method: 'EXTRACTED',
    assertedOn: dates === undefined || dates.published === null ? null : readPartialDate(dates.published).latest,
    readOn: dates?.readOn,
    note,
  }, origin)
  rows.link('ABOUT', id, about, {}, origin)
  rows.link('SAID_IN', id, saidIn, {}, origin)
  if (isNode && value !== undefined) rows.link('VALUE', id, value, {}, origin)
}
