import type { Language } from '../vocabulary.js'

/** What sorts of things a search finds; what stands inside one (an act, a wording) leads to it. */
export const SEARCHED_TYPES = ['INSTRUMENT', 'PROVISION', 'PROPOSAL', 'BODY', 'MEETING', 'STATE', 'PERSON', 'COLLECTIVE', 'THREAD', 'FINDING', 'TREATY_ACTION', 'SOURCE'] as const
export type SearchedType = (typeof SEARCHED_TYPES)[number]

/** Which sort of thing a node of each label is found as. */
export const FOUND_AS: Readonly<Record<string, SearchedType>> = {
  Instrument: 'INSTRUMENT', Version: 'INSTRUMENT',
  Provision: 'PROVISION', Act: 'PROVISION', Wording: 'PROVISION',
  Proposal: 'PROPOSAL', ProposedAct: 'PROPOSAL',
  Body: 'BODY', Meeting: 'MEETING', State: 'STATE', Person: 'PERSON', Collective: 'COLLECTIVE',
  Thread: 'THREAD', Finding: 'FINDING', TreatyAction: 'TREATY_ACTION', Source: 'SOURCE',
}

/** In what of a thing words are found. */
export const MATCHED_IN = ['NAME', 'ALIAS', 'ABBREVIATION', 'SYMBOL', 'CODE', 'ID', 'PLACE', 'TITLE', 'SUMMARY', 'NOTE', 'TEXT', 'PROPOSED_TEXT'] as const
export type MatchedIn = (typeof MATCHED_IN)[number]

/** A stored property that search reads, what its words are, and their language; null where the words are of none, or of any. */
export interface SearchedField {
  readonly property: string
  readonly field: MatchedIn
  readonly language: Language | null
}

/** Names of a thing, by which it can be found as a whole. */
export const NAME_FIELDS: readonly SearchedField[] = [
  { property: 'nameEn', field: 'NAME', language: 'EN' },
  { property: 'nameEs', field: 'NAME', language: 'ES' },
  { property: 'nameFr', field: 'NAME', language: 'FR' },
  { property: 'namePt', field: 'NAME', language: 'PT' },
  { property: 'officialNameEn', field: 'NAME', language: 'EN' },
  { property: 'officialNameEs', field: 'NAME', language: 'ES' },
  { property: 'title', field: 'TITLE', language: null },
  { property: 'aliases', field: 'ALIAS', language: null },
  { property: 'abbreviations', field: 'ABBREVIATION', language: null },
  { property: 'symbols', field: 'SYMBOL', language: null },
  { property: 'symbol', field: 'SYMBOL', language: null },
  { property: 'iso2', field: 'CODE', language: null },
  { property: 'iso3', field: 'CODE', language: null },
]

/** What is said of a thing in our words, all of them in English; and the places that are printed for it, in no language. */
export const SUMMARY_FIELDS: readonly SearchedField[] = [
  ...fieldsOf(['summary', 'deliverable', 'aim', 'theme', 'functions', 'subject', 'about', 'reason'], 'SUMMARY', 'EN'),
  ...fieldsOf(['note'], 'NOTE', 'EN'),
]
export const PLACE_FIELDS: readonly SearchedField[] = fieldsOf(['city', 'venue', 'places'], 'PLACE', null)

function fieldsOf(properties: readonly string[], field: MatchedIn, language: Language | null): readonly SearchedField[] {
  return properties.map((property) => ({ property, field, language }))
}

/** The values of a property, one or several; empty values are none. */
export function valuesOf(properties: Readonly<Record<string, unknown>>, property: string): readonly string[] {
  const value = properties[property]
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one): one is string => typeof one === 'string' && one.trim() !== '')
}
