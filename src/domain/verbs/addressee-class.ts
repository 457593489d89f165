import type { BodyKind, CollectiveRule } from '../vocabulary.js'
import type { AddresseeClass } from './compare-strength.js'

/** Whoever an act addresses, with what decides to which class they belong. */
export interface Addressee {
  /** What sort of thing it is: Body, State, Collective, Person, Placeholder. */
  readonly sort: string
  /** Its English name; what a collective is, which no rule determines, is read from the nouns of its name. */
  readonly name: string
  /** Of a body. */
  readonly kind: BodyKind | null
  /** Of a collective. */
  readonly rule: CollectiveRule | null
  /** Ids of the body itself, or of the body whose office-holder is meant, and of all bodies that it is part of. */
  readonly within: readonly string[]
}

/**
 * The class to which an addressee belongs for a text of the organization `own`, or null where the record does not tell.
 * A secretariat or department of that organization is its own secretariat, any other part of it an own organ; a body
 * that is no part of it is an outside organization; states, and whoever acts for a state, are States.
 */
export function addresseeClass({ sort, name, kind, rule, within }: Addressee, own: string | null): AddresseeClass | null {
  if (sort === 'State') return 'STATES'
  if (sort === 'Body') return bodyClass(kind, within, own)
  if (sort !== 'Collective') return null
  if (rule === 'OFFICE_HOLDER') return within.length === 0 ? null : bodyClass(kind, within, own)
  return rule === 'UNKNOWABLE' ? classOfNoun(name) : 'STATES'
}

/** The organization, the outermost body, for which a text speaks, of the bodies that hold its adopting body. */
export function ownOrganization(holders: readonly { readonly id: string; readonly kind: BodyKind }[]): string | null {
  return holders.find(({ kind }) => kind === 'ORGANIZATION')?.id ?? null
}

function bodyClass(kind: BodyKind | null, within: readonly string[], own: string | null): AddresseeClass | null {
  if (own === null) return null
  if (!within.includes(own)) return 'OUTSIDE_ORGANIZATIONS'
  return kind === 'SECRETARIAT' || kind === 'DEPARTMENT' ? 'OWN_SECRETARIAT' : 'OWN_ORGAN'
}

/** Nouns that say what a group is whose members no rule determines: the texts name it by its kind. */
const NOUNS: readonly (readonly [RegExp, AddresseeClass])[] = [
  [/\b(organi[sz]ations?|agenc(y|ies)|entit(y|ies)|institutions? of the (inter-american|united nations) system)\b/i, 'OUTSIDE_ORGANIZATIONS'],
  [/\b(states?|countr(y|ies)|observers?|governments?|minist(er|ers|ry|ries)|police)\b/i, 'STATES'],
]

function classOfNoun(name: string): AddresseeClass | null {
  return NOUNS.find(([noun]) => noun.test(name))?.[1] ?? null
}
