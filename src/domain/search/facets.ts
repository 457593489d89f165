import type { Language } from '../vocabulary.js'
import type { SearchedType } from './searched-fields.js'

/** How many of the things found share all that facets and filters look at. */
export interface FoundGroup {
  readonly type: SearchedType
  readonly languages: readonly Language[]
  readonly instrumentId: string | null
  readonly meetingId: string | null
  readonly isProposed: boolean
  readonly isUnverified: boolean
  readonly count: number
}

/** What a search asks of the things found beside its words; an empty list asks nothing. */
export interface SearchFilters {
  readonly types: readonly SearchedType[]
  readonly languages: readonly Language[]
  readonly instruments: readonly string[]
  readonly meetings: readonly string[]
  readonly includeProposed: boolean
  readonly includeUnverified: boolean
}

/** How many things have one value of a facet. */
export interface FacetCount<Value extends string> {
  readonly value: Value
  readonly count: number
}

/** The most frequent values of a facet, and how many further values there are. */
export interface Facet<Value extends string> {
  readonly values: readonly FacetCount<Value>[]
  readonly more: number
}

/** What was found, counted. */
export interface CountedSearch {
  readonly total: number
  /** What the filters would let pass and the settings leave out. */
  readonly proposed: number
  readonly unverified: number
  readonly types: Facet<SearchedType>
  readonly languages: Facet<Language>
  readonly instruments: Facet<string>
  readonly meetings: Facet<string>
}

/** How many values of a facet are told. */
export const MOST_VALUES = 20

/** Counts what was found. Each facet leaves out its own filter, so that it tells what another choice would find. */
export function countSearch(groups: readonly FoundGroup[], filters: SearchFilters): CountedSearch {
  const passing = groups.filter((group) => passes(group, filters))
  const shown = ({ isProposed, isUnverified }: FoundGroup): boolean => (filters.includeProposed || !isProposed) && (filters.includeUnverified || !isUnverified)
  const facet = <Value extends string>(own: keyof SearchFilters, valuesOf: (group: FoundGroup) => readonly (Value | null)[]): Facet<Value> =>
    facetOf(groups.filter((group) => shown(group) && passes(group, { ...filters, [own]: [] })), valuesOf)
  return {
    total: sum(passing.filter(shown)),
    proposed: filters.includeProposed ? 0 : sum(passing.filter(({ isProposed }) => isProposed)),
    unverified: filters.includeUnverified ? 0 : sum(passing.filter(({ isUnverified }) => isUnverified)),
    types: facet('types', ({ type }) => [type]),
    languages: facet('languages', ({ languages }) => languages),
    instruments: facet('instruments', ({ instrumentId }) => [instrumentId]),
    meetings: facet('meetings', ({ meetingId }) => [meetingId]),
  }
}

function passes({ type, languages, instrumentId, meetingId }: FoundGroup, filters: SearchFilters): boolean {
  const holds = (wanted: readonly string[], values: readonly (string | null)[]): boolean => wanted.length === 0 || values.some((value) => value !== null && wanted.includes(value))
  return holds(filters.types, [type]) && holds(filters.languages, languages) && holds(filters.instruments, [instrumentId]) && holds(filters.meetings, [meetingId])
}

function facetOf<Value extends string>(groups: readonly FoundGroup[], valuesOf: (group: FoundGroup) => readonly (Value | null)[]): Facet<Value> {
  const counts = new Map<Value, number>()
  for (const group of groups) {
    for (const value of valuesOf(group)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + group.count)
  }
  const values = [...counts].map(([value, count]) => ({ value, count })).sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
  return { values: values.slice(0, MOST_VALUES), more: Math.max(0, values.length - MOST_VALUES) }
}

function sum(groups: readonly FoundGroup[]): number {
  return groups.reduce((total, { count }) => total + count, 0)
}
