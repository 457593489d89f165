import type { PartialDate } from './partial-date.js'

/** How one date stands to another that is said of the same event. COARSER and FINER dates agree; DIFFERENT ones contradict each other. */
export const DATE_RELATIONS = ['SAME', 'COARSER', 'FINER', 'DIFFERENT'] as const
export type DateRelation = (typeof DATE_RELATIONS)[number]

/** How a date stands to another: `2008-10` is COARSER than `2008-10-07/2008-10-08`, which is FINER than it; `2006-10` is DIFFERENT from both. */
export function dateRelation(date: PartialDate, than: PartialDate): DateRelation {
  if (date.earliest === than.earliest && date.latest === than.latest) return 'SAME'
  if (encloses(date, than)) return 'COARSER'
  return encloses(than, date) ? 'FINER' : 'DIFFERENT'
}

function encloses(outer: PartialDate, inner: PartialDate): boolean {
  const begins = outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest)
  const ends = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest)
  return begins && ends
}
