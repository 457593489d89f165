import type { CollectiveRule } from '../../domain/vocabulary.js'

/** What kind of thing a name is known for. */
export type KnownKind = 'INSTRUMENT' | 'BODY' | 'MEETING' | 'STATE' | 'PERSON' | 'COLLECTIVE' | 'PLACE'

/** One thing that texts may name: everything by which the graph knows it, whatever the language. */
export interface KnownName {
  readonly id: string
  readonly kind: KnownKind
  /** Names and aliases. */
  readonly names: readonly string[]
  readonly symbols: readonly string[]
  /** Initials, which are matched letter by letter and in their case (“CSH”, “URU”). */
  readonly abbreviations: readonly string[]
  /** The organization in whose texts alone the name means this (“member states”, “General Assembly”); any text where absent. */
  readonly organization?: 'OAS' | 'UN' | undefined
  /** For a meeting, the body or process whose meeting it is. */
  readonly meetingOf?: string | undefined
  readonly ordinal?: number | undefined
  /** For a meeting, when it was held, in EDTF. */
  readonly held?: string | undefined
  /** For a protocol, the treaty that it supplements. */
  readonly protocolTo?: string | undefined
  /** For an instrument, its kind; for a body, too. */
  readonly sort?: string | undefined
  /** For a collective, the rule that says who it is, and of what. */
  readonly rule?: CollectiveRule | undefined
  readonly ruleOf?: readonly string[] | undefined
}
