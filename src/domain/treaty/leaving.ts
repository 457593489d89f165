import { dateAfter, dateBetween, judgedBounds } from '../time/bounds.js'
import { addDuration } from '../time/civil-day.js'
import { whenInWords } from '../time/date-words.js'
import type { PartialDate } from '../time/partial-date.js'
import type { Confidence } from '../vocabulary.js'
import { countsOn, type TreatyAction } from './action.js'
import type { TreatyClauses } from './clause.js'
import type { ParentEntry } from './entry-into-force.js'
import { lowestConfidence } from './lowest-confidence.js'
import type { Step } from './step.js'

/** How a treaty ends for a state: from when that was known to come, and from which day it is no longer bound. */
export interface Leaving {
  /** The action that gives notice; null where the parent treaty ends it. */
  readonly notice: string | null
  readonly announcedOn: PartialDate | null
  readonly on: PartialDate
  readonly step: Step
  readonly confidence: Confidence
}

/**
 * The end that a notice of leaving brings: the notice of the treaty's own clause after its deposit or receipt (a year in
 * A-55 art. 39, six months in A-63 art. XXVI). Where that clause was not read the day is open from the notice on.
 */
export function leavingByNotice(notice: TreatyAction, consentedOn: PartialDate | null, { withdrawal }: TreatyClauses): Leaving {
  const announcedOn = countsOn(notice)
  const given = `Gave notice of leaving ${whenInWords(announcedOn)}`
  const because =
    withdrawal === null
      ? `${given}; when it takes effect is unknown, for the clause has not been read.`
      : `${given}; it takes effect ${withdrawal.notice} after the ${withdrawal.runsFrom ?? 'notice'}.`
  const on =
    (withdrawal === null ? null : dateAfter(announcedOn, (day) => addDuration(day, withdrawal.notice))) ??
    openFrom(announcedOn ?? consentedOn)
  const step = { rule: 'NOTICE_OF_LEAVING', article: withdrawal?.article ?? null, on, because, source: withdrawal?.source ?? null } as const
  return { notice: notice.id, announcedOn, on, step, confidence: lowestConfidence(notice.confidence, withdrawal?.confidence ?? notice.confidence) }
}

/** The end that leaving the parent treaty brings, where an article says so (UNTOC 40(3) ends its protocols too); else null. */
export function leavingWithParent({ parent: clause }: TreatyClauses, parent: ParentEntry | null): Leaving | null {
  if (parent === null || parent.leaving === null || clause === null || clause.endsWithParent === null) return null
  const { announcedOn, on, confidence } = parent.leaving
  const because = `Leaving ${parent.treaty} ends this treaty for it too, ${whenInWords(on)}.`
  return { notice: null, announcedOn, on, step: { rule: 'LEFT_PARENT', article: clause.endsWithParent, on, because, source: clause.source }, confidence }
}

/** The end that comes first of those that there are; null of none. */
export function firstLeaving(leavings: readonly (Leaving | null)[]): Leaving | null {
  const dayOf = ({ on }: Leaving) => judgedBounds(on).earliest ?? ''
  return leavings.filter((leaving) => leaving !== null).sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))[0] ?? null
}

/** An end of which only that is known, that it does not come before what it ends. */
function openFrom(date: PartialDate | null): PartialDate {
  const earliest = date === null ? null : judgedBounds(date).earliest
  return dateBetween(earliest, null) ?? { edtf: '0001-01-01/..', earliest: '0001-01-01', latest: null }
}
