/** The part of the package `edtf` that is used here: its parser, which builds no JavaScript Date. */
declare module 'edtf' {
  /**
   * What the parser reads. `values` is year, month from 0, day from 1 of a date; year and division of a season; the
   * two ends of an interval, null where unknown and Infinity where open. Bits 0 to 3 of `unspecified` are the digits of the year,
   * 4 and 5 the month, 6 and 7 the day.
   */
  export type Parsed =
    | { readonly type: 'Date'; readonly level: number; readonly values: readonly number[]; readonly unspecified?: number }
    | { readonly type: 'Season'; readonly level: number; readonly values: readonly [number, number] }
    | { readonly type: 'Interval'; readonly level: number; readonly values: readonly [Parsed | number | null, Parsed | number | null] }
    | { readonly type: 'Year' | 'Decade' | 'Century' | 'Set' | 'List'; readonly level: number }

  /** Reads one text of the Extended Date/Time Format; throws an Error where it is none. */
  export function parse(text: string): Parsed
}
