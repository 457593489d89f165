import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import type { Words } from '../language/words.js'
import { AnswerState, EmptyAnswer } from '../parts/answer-state.js'
import { Badge, StatusBadge } from '../parts/badge.js'
import { Link, pathOf } from '../parts/link.js'
import { Marked } from '../parts/marked.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { SearchBox } from '../parts/search-box.js'
import { SearchFacets } from './search-facets.js'
import { pageOfHit, SEARCH_QUERY as QUERY, searchVariables, type FoundHit, type SearchData } from './search-query.js'
import { searchWords } from './search-words.js'

export const SEARCH_QUERY = QUERY

/** From this rank on a thing was found by a whole name or symbol. */
const EXACT = 3_000

/** What is found by words, with the places that show why, and filters that the address keeps. */
export function SearchView({ query }: { query: Readonly<Record<string, string>> }) {
  const { apiLanguage, say } = useReading()
  const own = useWords(searchWords)
  const text = (query['text'] ?? '').trim()
  const variables = searchVariables(query, apiLanguage)
  const asking = useAnswer<SearchData>(/[\p{L}\p{N}]/u.test(text) ? QUERY : null, variables)
  const found = asking.data?.search
  const isAmbiguous = query['after'] === undefined && (found?.hits.filter(({ rank }) => rank >= EXACT).length ?? 0) > 1
  return (
    <Page title={text === '' ? own('title') : `${own('title')}: ${text.slice(0, 80)}`}>
      <SearchBox initial={query['text'] ?? ''} isLive />
      <AnswerState {...asking} hasData={found !== undefined} />
      {found && (
        <>
          {found.total === 0 && <><p class="notice notice--open">{say('searchNothing', { text })}</p><EmptyAnswer empty={found.coverage.empty} says={own('coverage')} /></>}
          {isAmbiguous && <p class="notice notice--warn">{own('ambiguous')}</p>}
          {!found.complete && <p class="notice notice--warn">{own('incomplete')}</p>}
          <div class="search-page">
            <SearchFacets facets={found.facets} query={query} />
            <div>
              {found.total > 0 && <p role="status">{say('searchResults', { count: found.total, text })}</p>}
              <ol class="search-hits">{found.hits.map((hit) => <Hit key={hit.id} hit={hit} />)}</ol>
              <LeftOut found={found} query={query} />
              <p class="controls">
                {query['after'] && <Link to="/search" query={{ ...query, after: null }}>{own('first')}</Link>}
                {found.endCursor && <Link to="/search" query={{ ...query, after: found.endCursor }}>{own('next')}</Link>}
              </p>
            </div>
          </div>
          <PageTools query={QUERY} variables={variables} version={asking.version} />
        </>
      )}
    </Page>
  )
}

function Hit({ hit }: { hit: FoundHit }) {
  const { say } = useReading()
  const own = useWords(searchWords)
  return (
    <li>
      <p class="search-hits__name">
        <Link to={pathOf(pageOfHit(hit))}>{hit.name}</Link> <Badge tone="plain" text={say(`found${hit.type}` as keyof Words)} /> {hit.status && <StatusBadge status={hit.status} />} {hit.unverified && <Badge tone="bad" text={say('confidenceUNVERIFIED')} />}
      </p>
      {hit.matches.length > 0 && (
        <dl class="search-hits__matches" aria-label={own('foundIn')}>
          {hit.matches.map((match, place) => (
            <div key={place}>
              <dt>{own(match.field as 'NAME')}</dt>
              <dd><Marked {...match} lang={match.language?.toLowerCase()} /></dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}

function LeftOut({ found, query }: { found: SearchData['search']; query: Readonly<Record<string, string>> }) {
  const own = useWords(searchWords)
  const { proposed, unverified } = found.leftOut
  const setting = (name: 'proposed' | 'unverified', value: 'yes' | null, words: string) => <Link to="/search" query={{ ...query, after: null, [name]: value }}>{words}</Link>
  return (
    <>
      {proposed > 0 && <p class="notice">{own('proposed', { count: proposed })} {setting('proposed', 'yes', own('showProposed'))}</p>}
      {query['proposed'] === 'yes' && <p class="notice">{setting('proposed', null, own('hideProposed'))}</p>}
      {unverified > 0 && <p class="notice">{own('unverified', { count: unverified })} {setting('unverified', 'yes', own('showUnverified'))}</p>}
      {query['unverified'] === 'yes' && <p class="notice">{setting('unverified', null, own('hideUnverified'))}</p>}
    </>
  )
}
