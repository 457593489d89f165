import type { ActClass, CitationKind, Hedge, Language } from '../vocabulary.js'

/**
 * What a verb does in a text: DIRECTIVE asks something of someone who is named beside it, CONSTITUTIVE changes the
 * world when adopted, STANCE says what the speakers think, hold, thank or note, CONTENT is the deed itself (“Strengthen
 * cooperation …”), which asks of everybody and names nobody.
 */
export type VerbUse = 'DIRECTIVE' | 'CONSTITUTIVE' | 'STANCE' | 'CONTENT'

/**
 * One verb of one language with the forms in which texts of the family print it; “~” in a form stands for up to seven
 * words (“express ~ gratitude”: “express our deep gratitude”).
 */
export interface Verb {
  /** Base form in its own language, in lower case (“tomar nota”). */
  readonly lemma: string
  /** The English lemma that says the same, by which scales rank verbs of every language. */
  readonly means: string
  /** Class by the scale `ian-1`. */
  readonly class: ActClass
  readonly use: VerbUse
  /** Imperative, infinitive and first person plural (“Urge”, “To urge”, “exhortar”, “exhortamos”). */
  readonly base: readonly string[]
  /** Third person, singular and plural (“Urges”, “Exhorta”). */
  readonly finite: readonly string[]
  /** Participle, gerund or adjective that opens a preambular clause (“REAFFIRMING”, “Consciente”). */
  readonly participle: readonly string[]
  /** How it cites the text it governs; absent where the verb says nothing of it, and the citation is a plain one. */
  readonly cites?: CitationKind | undefined
}

/** The words of one language in which texts of the family act; a language is added by adding one of these. */
export interface VerbTable {
  readonly language: Language
  readonly verbs: readonly Verb[]
  /** Words that may stand before the verb (“further”, “strongly”, “once again”, “asimismo”). */
  readonly before: readonly string[]
  /** Words that may follow it and belong to it (“also”, “further”, “with satisfaction”, “con beneplácito”). */
  readonly after: readonly string[]
  /** The particle of the infinitive (“to”); empty where there is none. */
  readonly infinitive: readonly string[]
  /** Nouns in which a directive is repeated (“Reiterates its request to …”), with the lemma they stand for. */
  readonly repeated: Readonly<Record<string, string>>
  /** Words that announce a duty in a sentence of its own (“shall”, “deberá”, “is charged with”). */
  readonly duty: readonly string[]
}

/** A phrase that softens an act, with the hedge it is. */
export interface HedgePhrase {
  readonly hedge: Hedge
  readonly phrase: string
}
