import { holdsOn } from '../time/as-of.js'
import type { CivilDay } from '../time/civil-day.js'
import { whenInWords } from '../time/date-words.js'
import { dateOn } from '../time/bounds.js'
import type { PartialDate } from '../time/partial-date.js'
import type { Stage } from '../vocabulary.js'

/** How far a unit of a text has come by a day, furthest first. */
export const AGREEMENT_STATES = ['ADOPTED', 'APPROVED_IN_COMMITTEE', 'DRAFTED', 'PROPOSED', 'NOT_YET'] as const
export type AgreementState = (typeof AGREEMENT_STATES)[number]

/** What decides how far a unit has come: the version in which it stands, its marks, and whether all of it stands in brackets. */
export interface AgreedUnit {
  readonly stage: Stage
  readonly date: PartialDate
  readonly bracketed: boolean
  readonly marks: readonly { readonly by: string; readonly on: CivilDay }[]
}

/** How far a unit has come, by whom and since when; `certain` false where the date of the version is too vague. */
export interface Agreement {
  readonly state: AgreementState
  readonly certain: boolean
  readonly approvedBy: readonly string[]
  readonly since: PartialDate | null
  readonly because: string
}

/**
 * How far a unit of a text has come by a day: a mark of agreement approves it in committee from the day it bears, which is
 * not adoption; the adopted version adopts it from its date; without either it is drafted, or only proposed where all of it
 * stands in brackets. Before the version there is nothing.
 */
export function agreementOn({ stage, date, bracketed, marks }: AgreedUnit, on: CivilDay): Agreement {
  const begun = holdsOn({ from: date, to: null }, on)
  const nobody = { approvedBy: [], certain: begun !== 'POSSIBLE' }
  if (stage === 'ADOPTED' && begun !== 'NO') return { ...nobody, state: 'ADOPTED', since: date, because: `It stands in the text adopted ${whenInWords(date)}.` }
  const approvals = marks.filter((mark) => mark.on <= on).sort((one, other) => (one.on < other.on ? -1 : 1))
  const [first] = approvals
  if (first !== undefined) {
    const approvedBy = [...new Set(approvals.map(({ by }) => by))]
    return { state: 'APPROVED_IN_COMMITTEE', certain: true, approvedBy, since: dateOn(first.on), because: `Its mark says that ${approvedBy.join(' and ')} approved it on ${first.on}, which is not adoption.` }
  }
  if (begun === 'NO') return { ...nobody, state: 'NOT_YET', since: null, because: `The text in which it stands is of ${whenInWords(date).replace(/^on /, '')}.` }
  if (bracketed) return { ...nobody, state: 'PROPOSED', since: date, because: 'All of it stands in brackets, and it bears no mark of agreement.' }
  return { ...nobody, state: 'DRAFTED', since: date, because: 'It stands in a draft and bears no mark of agreement.' }
}
