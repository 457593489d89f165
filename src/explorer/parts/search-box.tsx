import { useEffect, useState } from 'preact/hooks'
import { useTypedAnswer } from '../client/use-typed-answer.js'
import { useReading } from '../language/context.js'
import type { Words } from '../language/words.js'
import { go, setState } from '../router.js'
import { Link, pathOf } from './link.js'

export const QUERY = `query SearchAsTyped($text: String!, $language: Language!) {
  search(text: $text, types: [INSTRUMENT, PROVISION, BODY, MEETING, STATE, PERSON, COLLECTIVE, THREAD, FINDING, SOURCE], first: 8) { total hits { id type name(language: $language) } }
}`

interface TypedData {
  readonly search: { readonly total: number; readonly hits: readonly { readonly id: string; readonly type: string; readonly name: string }[] }
}

/** A text of this length can be asked for; a single letter would find nearly everything. */
const canBeAsked = (text: string): boolean => /[\p{L}\p{N}]{2}/u.test(text) && text.length <= 500

/** How long a reader must have stopped typing before the address of the search page follows, in milliseconds. */
const PAUSE = 300

/**
 * A search box that names what is found as one types and leads to the search page on Enter. On the search page itself
 * (`isLive`) the page follows what is typed.
 */
export function SearchBox({ initial = '', isLive = false }: { initial?: string; isLive?: boolean }) {
  const { apiLanguage, say } = useReading()
  const [text, setText] = useState(initial)
  const isTyped = text.trim() !== initial.trim()
  useEffect(() => {
    if (!isLive || !isTyped || !canBeAsked(text)) return
    const timer = setTimeout(() => setState({ text, after: null }, 'replace'), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  const data = useTypedAnswer<TypedData>(QUERY, !isLive && isTyped && canBeAsked(text) ? { text, language: apiLanguage } : null)
  const found = data?.search
  return (
    <form class="search-box" role="search" onSubmit={(event) => {
      event.preventDefault()
      if (text.trim() !== '') go('/search', { text: text.trim() })
    }}>
      <label for="search">{say('searchLabel')}</label>
      <div class="search-box__row">
        <input id="search" type="search" autoComplete="off" maxLength={500} aria-describedby="search-hint" placeholder={say('searchPlaceholder')} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit">{say('navSearch')}</button>
      </div>
      <p id="search-hint" class="soft">{say('searchHint')}</p>
      <div role="status">
        {found !== undefined && found.total > 0 && (
          <ul class="search-box__found" aria-label={say('searchSuggestions')}>
            {found.hits.map(({ id, type, name }) => (
              <li key={id}><Link to={pathOf(id)}>{name}</Link> <span class="soft">{say(`found${type}` as keyof Words)}</span></li>
            ))}
            {found.total > found.hits.length && <li><Link to="/search" query={{ text: text.trim() }}>{say('searchAll', { text: text.trim() })} ({found.total})</Link></li>}
          </ul>
        )}
      </div>
    </form>
  )
}
