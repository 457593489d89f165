import type { CivilDay } from '../../../domain/time/civil-day.js'
import { cypher } from '../../cypher.js'

/** The dates that a thing of a lineage bears: of an instrument its adoption, of a meeting its days, of a body its founding, of a paragraph its version's. */
export type Dates = Readonly<Partial<Record<`${'adopted' | 'held' | 'founded' | 'date'}${'' | 'Earliest' | 'Latest'}`, string | null>>> & Readonly<Partial<Record<'dayKnown' | 'dayEdtf' | 'dayEarliest' | 'dayLatest', readonly string[] | null>>>

/** All dates that a thing `x` bears, as Cypher. */
export const DATES_OF = cypher`x {.adopted, .adoptedEarliest, .adoptedLatest, .held, .heldEarliest, .heldLatest, .founded, .foundedEarliest, .foundedLatest, .date, .dateEarliest, .dateLatest, .dayKnown, .dayEdtf, .dayEarliest, .dayLatest}`

/** The date by which a thing is placed in time, as far as it was known by a day; all null where none was. */
export function dateKnown(dates: Dates, knownAt: CivilDay | null): { readonly date: string | null; readonly earliest: string | null; readonly latest: string | null } {
  if (knownAt === null || (dates.date ?? null) !== null) {
    return {
      date: dates.adopted ?? dates.held ?? dates.founded ?? dates.date ?? null,
      earliest: dates.adoptedEarliest ?? dates.heldEarliest ?? dates.foundedEarliest ?? dates.dateEarliest ?? null,
      latest: dates.adoptedLatest ?? dates.heldLatest ?? dates.foundedLatest ?? dates.dateLatest ?? null,
    }
  }
  const last = (dates.dayKnown ?? []).findLastIndex((known) => known <= knownAt)
  const said = (list: readonly string[] | null | undefined): string | null => list?.[last] || null
  return { date: said(dates.dayEdtf), earliest: said(dates.dayEarliest), latest: said(dates.dayLatest) }
}
