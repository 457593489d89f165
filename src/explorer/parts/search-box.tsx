import { useState } from 'preact/hooks'
import { useAnswer } from '../client/use-answer.js'
import { useReading } from '../language/context.js'
import { go } from '../router.js'
import { Link, pathOf } from './link.js'

export const QUERY = `query Find($name: String!) {
  find(name: $name, first: 8) { total candidates { id sort matched } }
}`

interface FindData {
  readonly find: { readonly total: number; readonly candidates: readonly { readonly id: string; readonly sort: string; readonly matched: string }[] }
}

/** A search box that names candidates as one types and leads to the search page on Enter. */
export function SearchBox({ initial = '' }: { initial?: string }) {
  const { say } = useReading()
  const [text, setText] = useState(initial)
  const wanted = text.trim()
  const { data } = useAnswer<FindData>(wanted.length > 1 && wanted.length < 200 ? QUERY : null, { name: wanted })
  const candidates = wanted.length > 1 ? (data?.find.candidates ?? []) : []
  return (
    <form class="search-box" role="search" onSubmit={(event) => {
      event.preventDefault()
      if (wanted !== '') go('/search', { text: wanted })
    }}>
      <label for="search">{say('searchLabel')}</label>
      <div class="search-box__row">
        <input id="search" type="search" autoComplete="off" placeholder={say('searchPlaceholder')} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit">{say('navSearch')}</button>
      </div>
      {candidates.length > 0 && (
        <ul class="search-box__found" aria-label={say('searchLabel')}>
          {candidates.map(({ id, sort, matched }) => (
            <li key={id}><Link to={pathOf(id)}>{matched}</Link> <span class="soft">{sort}</span></li>
          ))}
        </ul>
      )}
    </form>
  )
}
