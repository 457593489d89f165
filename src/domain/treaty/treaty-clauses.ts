import type { CivilDay } from '../time/civil-day.js'
import { readPartialDate } from '../time/partial-date.js'
import { CONFIDENCES } from '../vocabulary.js'
import type { TreatyActionKind } from './action.js'
import type { Clause, GeneralEntry, TreatyClauses } from './clause.js'
import type { StoredClause, StoredTreaty } from './stored-treaty.js'

/**
 * The clauses of a treaty as the rules want them. A clause of which the number of days, or the notice, was not read is
 * as one that was not read at all; so is an entry into force that nobody knew of yet by `knownAt`.
 */
export function treatyClauses(treaty: StoredTreaty, knownAt: CivilDay | null): TreatyClauses {
  const clause = (kind: string): (StoredClause & Clause) | null => treaty.clauses.find((one) => one.kind === kind) ?? null
  const general = clause('GENERAL_ENTRY_INTO_FORCE')
  const perState = clause('ENTRY_INTO_FORCE_FOR_A_STATE')
  const withdrawal = clause('WITHDRAWAL')
  const parent = clause('PARENT_TREATY')
  const provisional = clause('PROVISIONAL_APPLICATION')
  return {
    treaty: treaty.id,
    enteredIntoForce: entryOf(treaty, knownAt),
    general: general?.days == null || general.instruments === null ? null : { ...placeOf(general), instruments: general.instruments, days: general.days, notBefore: general.notBefore },
    perState:
      perState?.days == null
        ? null
        : { ...placeOf(perState), days: perState.days, whicheverLater: perState.whicheverLater ?? false, kinds: perState.kinds as readonly TreatyActionKind[] | null, condition: perState.rule },
    withdrawal: withdrawal?.notice == null ? null : { ...placeOf(withdrawal), notice: withdrawal.notice, runsFrom: withdrawal.rule },
    parent: parent === null ? null : { ...placeOf(parent), required: parent.applies ?? false, parent: parent.parent, endsWithParent: parent.endsWithParent },
    provisional: provisional === null ? null : { ...placeOf(provisional), exists: provisional.applies ?? false },
  }
}

/** The treaty's entry into force, at the confidence of the best of what says the record or that very day. */
function entryOf({ enteredIntoForce, saidBy }: StoredTreaty, knownAt: CivilDay | null): GeneralEntry | null {
  if (enteredIntoForce === null) return null
  const on = readPartialDate(enteredIntoForce)
  if (knownAt !== null && (on.latest === null || on.latest > knownAt)) return null
  const [best] = saidBy
    .filter(({ predicate, value, holds }) => holds && (predicate === null || (predicate === 'enteredIntoForce' && value === enteredIntoForce)))
    .sort((one, other) => CONFIDENCES.indexOf(one.confidence) - CONFIDENCES.indexOf(other.confidence) || (one.predicate === null ? 1 : -1))
  return { on, source: best?.saidIn ?? null, confidence: best?.confidence ?? 'UNVERIFIED' }
}

function placeOf({ article, source, confidence }: Clause): Clause {
  return { article, source, confidence }
}
