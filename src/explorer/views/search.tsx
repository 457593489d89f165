import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { Badge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { QueryBehind } from '../parts/query-behind.js'
import { SearchBox } from '../parts/search-box.js'

export const SEARCH_QUERY = `query FindAll($name: String!) {
  find(name: $name, first: 200) { total ambiguous candidates { id sort reason matched } }
}`

interface SearchData {
  readonly find: { readonly total: number; readonly ambiguous: boolean; readonly candidates: readonly { readonly id: string; readonly sort: string; readonly reason: string; readonly matched: string }[] }
}

const words = {
  en: { title: 'Search', why: 'Why', sort: 'Sort', matched: 'Matched', ambiguous: 'More than one thing bears exactly this name or symbol.', ID: 'its id', SYMBOL: 'its symbol', CODE: 'its code', NAME: 'its name', ABBREVIATION: 'its abbreviation', ALIAS: 'another name of it', NAME_BEGINS: 'its name begins so', NAME_HOLDS: 'its name holds these words' },
  es: { title: 'Buscar', why: 'Por qué', sort: 'Clase', matched: 'Coincidencia', ambiguous: 'Más de una cosa lleva exactamente este nombre o signatura.', ID: 'su identificador', SYMBOL: 'su signatura', CODE: 'su código', NAME: 'su nombre', ABBREVIATION: 'su sigla', ALIAS: 'otro nombre suyo', NAME_BEGINS: 'su nombre empieza así', NAME_HOLDS: 'su nombre contiene estas palabras' },
} as const
type Reason = 'ID' | 'SYMBOL' | 'CODE' | 'NAME' | 'ABBREVIATION' | 'ALIAS' | 'NAME_BEGINS' | 'NAME_HOLDS'

/** What bears a name, symbol or code, with the reason why it was found. */
export function SearchView({ query }: { query: Readonly<Record<string, string>> }) {
  const { say } = useReading()
  const own = useWords(words)
  const text = (query['text'] ?? '').trim().slice(0, 500)
  const asking = useAnswer<SearchData>(text === '' ? null : SEARCH_QUERY, { name: text })
  const found = asking.data?.find
  return (
    <Page title={text === '' ? own('title') : `${own('title')}: ${text.slice(0, 80)}`}>
      <SearchBox initial={text} />
      <AnswerState {...asking} hasData={found !== undefined} />
      {found && found.total === 0 && <p class="notice notice--open">{say('searchNothing', { text })} {say('emptyNotInCorpus')}</p>}
      {found && found.total > 0 && (
        <>
          {found.ambiguous && <p class="notice notice--warn">{own('ambiguous')}</p>}
          <DataTable
            caption={say('searchResults', { count: found.total, text })} fileName="search" rows={found.candidates} keyOf={({ id }) => id}
            columns={[
              { key: 'matched', heading: own('matched'), text: ({ matched }) => matched, show: ({ id, matched }) => <Link to={pathOf(id)}>{matched}</Link> },
              { key: 'sort', heading: own('sort'), text: ({ sort }) => sort, show: ({ sort }) => <Badge tone="plain" text={sort.toLowerCase()} /> },
              { key: 'why', heading: own('why'), text: ({ reason }) => own(reason as Reason) },
            ]}
          />
          <QueryBehind query={SEARCH_QUERY} variables={{ name: text }} />
        </>
      )}
    </Page>
  )
}
