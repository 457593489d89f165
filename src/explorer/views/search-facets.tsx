import { useReading, useWords } from '../language/context.js'
import type { Words } from '../language/words.js'
import { Link } from '../parts/link.js'
import type { SearchData } from './search-query.js'
import { searchWords } from './search-words.js'

type Query = Readonly<Record<string, string>>

/** How what was found is spread, each value a filter that the address keeps; choosing it again takes it away. */
export function SearchFacets({ facets, query }: { facets: SearchData['search']['facets']; query: Query }) {
  const { say } = useReading()
  const own = useWords(searchWords)
  return (
    <nav class="search-facets" aria-label={own('facets')}>
      <Choices heading={own('sort')} name="type" query={query} choices={facets.types.map(({ type, count }) => ({ value: type, count, text: say(`found${type}` as keyof Words) }))} />
      <Choices heading={own('language')} name="words" query={query} choices={facets.languages.map(({ language, count }) => ({ value: language, count, text: say(`language${language}` as keyof Words) }))} />
      <Choices heading={say('instrument')} name="instrument" query={query} more={facets.moreInstruments} choices={facets.instruments.map(({ id, count, citable }) => ({ value: id, count, text: citable.name }))} />
      <Choices heading={say('meeting')} name="meeting" query={query} more={facets.moreMeetings} choices={facets.meetings.map(({ id, count, citable }) => ({ value: id, count, text: citable.name }))} />
    </nav>
  )
}

interface Choice {
  readonly value: string
  readonly text: string
  readonly count: number
}

/** How many values of a facet stand open; the rest are one click away. */
const OPEN = 6

function Choices({ heading, name, query, choices, more = 0 }: { heading: string; name: string; query: Query; choices: readonly Choice[]; more?: number }) {
  const { say } = useReading()
  const own = useWords(searchWords)
  const chosen = query[name]
  if (choices.length === 0 && chosen === undefined) return null
  const item = ({ value, text, count }: Choice) => (
    <li key={value}>
      <Link to="/search" query={{ ...query, after: null, [name]: value === chosen ? null : value }} current={value === chosen}>{text}</Link> <span class="soft">{count}</span>
    </li>
  )
  const rest = choices.slice(OPEN)
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {choices.slice(0, OPEN).map(item)}
        {chosen !== undefined && <li><Link to="/search" query={{ ...query, after: null, [name]: null }}>{own('all')}</Link></li>}
      </ul>
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => value === chosen)}>
          <summary>{say('more', { count: rest.length + more })}</summary>
          <ul>{rest.map(item)}</ul>
          {more > 0 && <p class="soft">{own('moreUntold', { count: more })}</p>}
        </details>
      )}
    </section>
  )
}
