import type { Language } from '../../domain/vocabulary.js'

/**
 * How one language drafts. Words are written as `nameKey` folds them (lower case, no accents), phrases with single
 * spaces; patterns are matched against text as printed. A language is added by adding its table.
 */
export interface DraftingTable {
  readonly language: Language
  /** The commonest small words, by which the language of a text is told. */
  readonly functionWords: readonly string[]

  /** Words with which preambular paragraphs begin (“bearing in mind”, “aware”). */
  readonly participles: readonly string[]
  /** What a first word in capitals or italics looks like when it is a participle that the list does not hold. */
  readonly participleEnding: RegExp
  /** True where a first word with that ending can only be a participle, however it is printed. */
  readonly endingIsEnough: boolean
  /** Verbs with which operative paragraphs begin, in the forms in which drafters print them. */
  readonly operativeVerbs: readonly string[]
  /** What a first word in italics looks like when it is an operative verb that the list does not hold. */
  readonly operativeEnding: RegExp
  /** Words before the participle or verb that do not change what it is (“also”, “deeply”). */
  readonly modifiers: readonly string[]
  /** First word of the paragraphs that hang on a participle with a colon (“CONSIDERING: That …”). */
  readonly subordinator: string

  /** First words of an opening (“we”, “the”). */
  readonly openers: readonly string[]
  /** Organs and persons, one of which an opening names. */
  readonly organs: readonly string[]
  /** First words of the second paragraph of an opening (“gathered”, “having met”). */
  readonly gatherings: readonly string[]

  /** Verbs of an enacting line, in the forms in which it prints them. */
  readonly enactingVerbs: readonly string[]
  /** What the object of an enacting line says (“the following recommendations”). */
  readonly following: RegExp
  /** Other enacting lines, from their beginning (“Acting under Chapter VII”). */
  readonly enactingLines: RegExp

  readonly followUp: RegExp
  readonly annex: RegExp
  readonly notesHeading: RegExp
  /** How a note that has lost its number begins (“Resolution 217 A (III).”). */
  readonly noteLead: RegExp
  /** A note that is promised and not printed (“The delegation of … will submit a footnote”). */
  readonly promisedNote: RegExp
  /** Words of a title that say what kind of text this is (“Plan of Action”). */
  readonly kindWords: RegExp
  /** Lines above the title that are not it: the organ, its session, the agenda item. */
  readonly masthead: RegExp
  /** The line under the title that says when the text was adopted. */
  readonly adoptionLine: RegExp
  /** The lines after the text: which meeting, done where, signatures. */
  readonly closingLine: RegExp
  /** The lines of a recorded vote behind it: who was in favour, against, abstained. */
  readonly voteLine: RegExp

  readonly mark: MarkWords
  readonly proposal: ProposalWords
}

/** Words of a mark of agreement: “(Paragraph approved by the CSH on October 31, 2013)”. */
export interface MarkWords {
  readonly units: string
  readonly agreed: string
  readonly by: string
  readonly on: string
  readonly articles: string
  readonly months: readonly string[]
}

/** Words of a bracket that say what it does or whose it is. */
export interface ProposalWords {
  /** First words inside the bracket that ask for deletion. */
  readonly deletion: RegExp
  readonly alternative: RegExp
  /** Words around the name of the state (“Proposal by”, “delegation of”). */
  readonly tagNoise: RegExp
  /** Words that join two states in one tag. */
  readonly joiners: readonly string[]
}
