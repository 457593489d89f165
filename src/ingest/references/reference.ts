import type { SymbolMention } from '../../domain/symbols/symbol.js'
import type { KnownKind } from './known-name.js'

/**
 * How a reference was understood: by its symbol, by a known name, by the same words in another order, by initials that
 * the text introduced, by what was named before, as the protocols of a treaty, by ordinal or by date among the
 * meetings of a body, as the text itself, or only as something quoted or capitalised like a title.
 */
export type ReferenceBasis = 'SYMBOL' | 'NAME' | 'WORDS' | 'INITIALS' | 'BACK' | 'PROTOCOLS' | 'ORDINAL' | 'DATE' | 'RULE' | 'SELF' | 'QUOTED' | 'CAPITALISED'

/** One place of a text that names something, with what it names as far as that is certain. */
export interface Reference {
  readonly start: number
  readonly end: number
  readonly asPrinted: string
  readonly kind: KnownKind
  /** What is named; several where the words name several together (“its Protocols”), empty where nothing certain is known. */
  readonly ids: readonly string[]
  /** What it may be, where that is not certain. */
  readonly candidates: readonly string[]
  readonly basis: ReferenceBasis
  readonly symbol?: SymbolMention | undefined
  /** “paragraph 14”, “article 37, paragraph 2”. */
  readonly pinpoint?: string | undefined
  /** Title for a node known only by citation, where nothing known has the name. */
  readonly title?: string | undefined
  /** Kind of the instrument or body, as its title or symbol says. */
  readonly sort?: string | undefined
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW'
  /** What is named inside it as a part of it: the body of “the two meetings of the … Group”, the meeting of “Report of the First Meeting …”. */
  readonly inner?: readonly Reference[] | undefined
}

/** A name of a place, and what it is there; a place is never an actor. */
export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly as: 'VENUE' | 'IN_TITLE' | 'IN_NAME' | 'OTHER'
  /** The instrument or body in whose title or name it stands. */
  readonly of?: string | undefined
}

/** What a text has named so far: by it later provisions say “the same Declaration” and use initials. */
export interface ReferenceMemory {
  /** Latest last; at most some dozens. */
  readonly recent: readonly Reference[]
  readonly initials: ReadonlyMap<string, Reference>
}

/** The memory of a text of which nothing has been read. */
export const NOTHING_READ: ReferenceMemory = { recent: [], initials: new Map() }
