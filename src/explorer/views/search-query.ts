/** The question of the search page. */
export const SEARCH_QUERY = `query Search($text: String!, $language: Language!, $types: [SearchedType!], $languages: [Language!], $instruments: [ID!], $meetings: [ID!], $includeProposed: Boolean!, $includeUnverified: Boolean!, $after: String) {
  search(text: $text, types: $types, languages: $languages, instruments: $instruments, meetings: $meetings, includeProposed: $includeProposed, includeUnverified: $includeUnverified, first: 25, after: $after) {
    total
    complete
    endCursor
    hits {
      id type status unverified languages rank name(language: $language)
      matches { field language text cutBefore cutAfter proposed highlights { start end } }
      instrument { id }
    }
    facets {
      types { type count }
      languages { language count }
      instruments { id count citable { name(language: $language) } }
      moreInstruments
      meetings { id count citable { name(language: $language) } }
      moreMeetings
    }
    leftOut { proposed unverified }
    coverage { empty }
  }
}`

/** One thing that was found, as the page asks for it. */
export interface FoundHit {
  readonly id: string
  readonly type: string
  readonly status: string | null
  readonly unverified: boolean
  readonly languages: readonly string[]
  readonly rank: number
  readonly name: string
  readonly matches: readonly {
    readonly field: string; readonly language: string | null; readonly text: string; readonly cutBefore: boolean; readonly cutAfter: boolean; readonly proposed: boolean
    readonly highlights: readonly { readonly start: number; readonly end: number }[]
  }[]
  readonly instrument: { readonly id: string } | null
}

interface PlaceCount {
  readonly id: string
  readonly count: number
  readonly citable: { readonly name: string }
}

/** The answer of the search page's question. */
export interface SearchData {
  readonly search: {
    readonly total: number
    readonly complete: boolean
    readonly endCursor: string | null
    readonly hits: readonly FoundHit[]
    readonly facets: {
      readonly types: readonly { readonly type: string; readonly count: number }[]
      readonly languages: readonly { readonly language: string; readonly count: number }[]
      readonly instruments: readonly PlaceCount[]
      readonly moreInstruments: number
      readonly meetings: readonly PlaceCount[]
      readonly moreMeetings: number
    }
    readonly leftOut: { readonly proposed: number; readonly unverified: number }
    readonly coverage: { readonly empty: string | null }
  }
}

/** The variables that the address of the page stands for. */
export function searchVariables(query: Readonly<Record<string, string>>, language: string): Readonly<Record<string, unknown>> {
  const one = (key: string): readonly string[] | null => (query[key] ? [query[key]] : null)
  return {
    text: (query['text'] ?? '').slice(0, 500),
    language,
    types: one('type'),
    languages: one('words'),
    instruments: one('instrument'),
    meetings: one('meeting'),
    includeProposed: query['proposed'] === 'yes',
    includeUnverified: query['unverified'] === 'yes',
    after: query['after'] ?? null,
  }
}

/** The page on which something that was found stands: a proposal in its paragraph, a treaty action at its treaty, all else for itself. */
export function pageOfHit({ id, type, instrument }: FoundHit): string {
  if (type === 'PROPOSAL') return id.replace(/\/p\d+$/, '')
  return type === 'TREATY_ACTION' ? (instrument?.id ?? id) : id
}
