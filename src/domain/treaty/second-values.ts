import { whyPreferred } from '../assertions/preference.js'
import type { AssertionStatus, Confidence } from '../vocabulary.js'
import type { StoredAction } from './stored-treaty.js'
import type { Seen } from './treaty-records.js'

/** A value that a source gives for a field of an action beside the record's own, or its denial, and why the record keeps its own. */
export interface SecondValue {
  readonly field: string
  /** The record's own value; null where it has none of its own. */
  readonly ownValue: string | null
  readonly otherValue: string | null
  /** False where the source denies the value. */
  readonly holds: boolean
  readonly saidIn: string | null
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly note: string | null
  readonly because: string
}

/**
 * What else sources say of the fields of an action. The day of effect that a source prints stands against the one that
 * is computed (`computedEntry`, EDTF). Values without a source take part only where they are asked for.
 */
export function secondValues(action: StoredAction, computedEntry: string | null, { knownAt, includeUnverified }: Seen): readonly SecondValue[] {
  return action.said
    .filter(({ predicate, confidence, saidOn }) => predicate !== null && (includeUnverified || confidence !== 'UNVERIFIED') && (knownAt === null || (saidOn !== null && saidOn <= knownAt)))
    .map(({ predicate, value, holds, saidIn, status, confidence, note }) => {
      const field = predicate as string
      const isComputed = field === 'printedEntryIntoForce'
      const because = isComputed
        ? 'The day of effect is computed from the treaty’s own clause; what a source prints stands beside it.'
        : `${holds ? '' : 'The source denies it. '}${whyPreferred(action, { status, confidence })}`
      return { field, ownValue: isComputed ? computedEntry : ownValue(action, field), otherValue: value, holds, saidIn, status, confidence, note, because }
    })
}

function ownValue(action: StoredAction, field: string): string | null {
  const value = (action as unknown as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? value : null
}
