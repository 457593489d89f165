import type { CitationKind, InstrumentKind } from '../../domain/vocabulary.js'

/** A phrase that says how what follows it is cited; the longest that ends before a reference is the one that counts. */
export interface Cue {
  readonly phrase: string
  readonly kind: CitationKind
  readonly role?: string
  /** LIST governs what follows at once and its list; CLAUSE governs all instruments to the end of the clause. */
  readonly scope: 'LIST' | 'CLAUSE'
  /** True where the phrase says in or from what the thing spoken of comes (“contained in”): the verb may be about that thing. */
  readonly isSource?: boolean
}

/** The words of one language by which texts refer to other texts; a language is added by adding one of these. */
export interface ReferenceWords {
  /** Nouns that head the title of an instrument, singular and plural, without accents, with the kind they name. */
  readonly instrumentHeads: Readonly<Record<string, InstrumentKind>>
  readonly bodyHeads: readonly string[]
  readonly meetingHeads: readonly string[]
  /** Words in lower case that may stand inside a title. */
  readonly insideTitles: readonly string[]
  readonly and: readonly string[]
  readonly articles: readonly string[]
  /** Ordinal words; tens and units of a compound are added up (“forty-first”). */
  readonly ordinals: Readonly<Record<string, number>>
  /** Words that only stand before an ordinal and are added to it (“quatre-vingt-douzième”). */
  readonly beforeOrdinals?: Readonly<Record<string, number>> | undefined
  readonly cardinals: Readonly<Record<string, number>>
  /** Words before a noun that send back to something named before (“the same”, “said”, “dicha”). */
  readonly back: readonly string[]
  /** Words that make a protocol the protocol of the treaty just named, before it (“its”) or behind it (“thereto”). */
  readonly own: readonly string[]
  readonly thereto: readonly string[]
  /** “present” in “the present resolution”, the text itself. */
  readonly present: readonly string[]
  /** Words before “paragraph” and its like, and those nouns. */
  readonly pinpoint: string
  /** What joins a pinpoint to what it is a part of. */
  readonly of: string
  /** Words that say that a quoted title belongs to the symbol before it (“entitled”). */
  readonly entitled: readonly string[]
  /** Words behind which quoted words are no title (“as the”, “known as”). */
  readonly noTitleBehind: readonly string[]
  /** Prepositions that make a place the place where something was held. */
  readonly placeBefore: readonly string[]
  /** Words that make a state an actor (“Government of”). */
  readonly stateBefore: readonly string[]
  readonly cues: readonly Cue[]
}

/** Cues that share a kind, a role and a scope, from one list parted by “|”. */
export function cues(kind: CitationKind, phrases: string, role?: string, scope: Cue['scope'] = 'LIST'): readonly Cue[] {
  return phrases.split('|').map((phrase) => ({ phrase: phrase.trim(), kind, scope, ...(role === undefined ? {} : { role }) }))
}

/** Plain cues behind which the verb of the clause may still be what counts. */
export function sourceCues(phrases: string): readonly Cue[] {
  return cues('CITES', phrases).map((cue) => ({ ...cue, isSource: true }))
}
