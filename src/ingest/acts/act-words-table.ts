import type { AddresseeClass } from '../../domain/verbs/compare-strength.js'
import type { Cadence, Office } from '../../domain/vocabulary.js'

/** The part that what follows a phrase plays in an act. */
export type CuedRole = 'THROUGH' | 'SUPPORTED_BY' | 'COORDINATED_WITH' | 'CONSULTING' | 'WITHIN' | 'DELIVERED_TO' | 'BENEFITS' | 'DUE_BEFORE'

/** A phrase with the role of what follows it. */
export interface RoleCue {
  readonly role: CuedRole
  readonly phrase: string
}

/** The words of one language in which an act names who does what with whom and by when; patterns are regular expressions without case. */
export interface ActWords {
  /** Where the duty begins behind the addressee (“to develop”, “that”, “with drawing up”, “a que”). */
  readonly complement: string
  /** Last word before the colon behind which each point begins with its verb (“to:”, “a que:”). */
  readonly opensPoints: string
  /** What opens a clause whose subject is the addressee (“Request that the Secretariat … provide”). */
  readonly that: string
  /** Preposition before an addressee that is no part of it (“a”, “al”). */
  readonly beforeAddressee: string
  /** Behind “and” or “;”, what goes on with the duty of the same act (“and to draft”, “and that they”, “y que”). */
  readonly furtherDuty: string
  /** Behind “and” alone, the duties that are handed over and so stand for themselves (“and report to”). */
  readonly deliverVerbs: readonly string[]
  /** Says that something is handed over, whatever the verb before it (“in a report to”). */
  readonly inReport: string
  readonly and: string
  readonly also: string
  /** Words that may stand before the name of an addressee. */
  readonly determiners: readonly string[]
  /** Words that open an aside inside a list of addressees (“including”). */
  readonly aside: string
  /** Nouns of those who can be asked, with whom they stand for; longest first wins. */
  readonly actorNouns: Readonly<Record<string, AddresseeClass>>
  /** Opens a clause that narrows those who are named (“that have not yet done so”, “in a position to do so”). */
  readonly relative: string
  /** Pronouns that take up the addressee (“them”, “it”). */
  readonly pronouns: readonly string[]
  readonly speakers: readonly string[]
  readonly roles: readonly RoleCue[]
  /** Prepositions that hand something over (“to”), and the words of handing over before them. */
  readonly to: string
  readonly deliver: string
  /** Verbs whose next word is the one who receives (“send the Department …”). */
  readonly receives: string
  /** “for member states’ consideration”. */
  readonly forUse: string
  readonly consideredBy: string
  /** Verbs that first make a body, from which nothing can be due on a day that is counted from the adoption. */
  readonly makesBody: string
  /** Nouns of an office with what office it is, and how the office is tied to its body. */
  readonly offices: Readonly<Record<string, Office>>
  readonly officeOf: string
  readonly asOffice: string
  /** What recurs, for adjectives that say so only of it (“annual report”, not “annual contributions”): `{REPORTED}` in the patterns. */
  readonly recurring: string
  readonly cadences: readonly { readonly cadence: Cadence; readonly pattern: string }[]
  /** “recommendations included in”: what is taken over from another text. */
  readonly incorporated: string
  readonly rules: {
    readonly parties: string
    readonly notParties: string
    readonly host: string
    readonly chairs: string
    readonly those: string
  }
}
