/** What a symbol stands on, as the pattern of the symbol says it; the text around it may call it something else. */
export type SymbolKind = 'RESOLUTION' | 'DECISION' | 'DECLARATION' | 'STATEMENT' | 'DOCUMENT' | 'SERIES' | 'TREATY_SERIES'

/** One document symbol read in a text: its span, its words as printed, and its parts. */
export interface SymbolMention {
  readonly start: number
  readonly end: number
  /** The symbol as the text prints it, no-break spaces and misprints included. */
  readonly asPrinted: string
  /** The symbol as its organ would print it (`AG/RES. 2809 (XLIII-O/13)`, `A/RES/55/25`). */
  readonly symbol: string
  /** What two spellings of one symbol share. */
  readonly key: string
  /** The key without session, revision and correction; several symbols may share it. */
  readonly stemKey: string
  readonly kind: SymbolKind
  /** The organ in English, where the symbol or the words beside it name one. */
  readonly organ?: string | undefined
  readonly number?: string | undefined
  readonly session?: string | undefined
  readonly year?: number | undefined
  /** Revision, correction and addendum (`rev. 1 corr. 1`). */
  readonly revision?: string | undefined
  /** A “)” printed behind the symbol that closes nothing. */
  readonly strayParenthesis?: boolean | undefined
}
