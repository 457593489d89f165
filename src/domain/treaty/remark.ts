import { holdsOn } from '../time/as-of.js'
import type { CivilDay } from '../time/civil-day.js'
import type { PartialDate } from '../time/partial-date.js'
import { bindsOnDeposit, countsOn, isNoticeOfLeaving, type TreatyAction, type TreatyActionKind } from './action.js'

/** An action that stands beside a state's standing and does not change it: a reservation, an objection, a declaration. */
export interface Remark {
  readonly action: string
  readonly kind: TreatyActionKind
  readonly on: PartialDate | null
}

/** The remarks made, or possibly made, by a day; those without a date are among them. */
export function remarksOn(actions: readonly TreatyAction[], on: CivilDay): readonly Remark[] {
  return actions
    .filter(({ kind }) => kind !== 'SIGNATURE' && !bindsOnDeposit(kind) && !isNoticeOfLeaving(kind))
    .filter((action) => holdsOn({ from: countsOn(action), to: null }, on) !== 'NO')
    .map((action) => ({ action: action.id, kind: action.kind, on: countsOn(action) }))
}
