import { useEffect, useState } from 'preact/hooks'

/** Where the reader is: the path without its language, and the state of the page in the query. */
export interface Place {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
}

/** The place that the address bar shows. */
export function currentPlace(): Place {
  return { path: safeDecode(location.pathname), query: Object.fromEntries(new URLSearchParams(location.search)) }
}

/** A path whose escapes are broken is taken as it stands, so that any address opens some page. */
function safeDecode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** The address of a page with its state; empty values are left out. */
export function addressOf(path: string, query: Readonly<Record<string, string | null | undefined>> = {}): string {
  const kept = Object.entries({ ...inherited(), ...query }).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== undefined && entry[1] !== '')
  const search = new URLSearchParams(kept).toString()
  return `${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}${search === '' ? '' : `?${search}`}`
}

/** The language goes with the reader from page to page. */
function inherited(): Record<string, string> {
  const language = new URLSearchParams(location.search).get('lang')
  return language === null ? {} : { lang: language }
}

/** Goes to another page; the new page begins at its top and takes the focus. */
export function go(path: string, query: Readonly<Record<string, string | null | undefined>> = {}): void {
  history.pushState(null, '', addressOf(path, query))
  hasMoved = true
  dispatchEvent(new PopStateEvent('popstate'))
  scrollTo(0, 0)
}

let hasMoved = false

/** Whether the reader has just gone to this page, told once: its heading then takes the focus. */
export function takeMove(): boolean {
  const was = hasMoved
  hasMoved = false
  return was
}

/** Changes the state of this page in its address; `replace` for what is changed while sliding or typing. */
export function setState(changes: Readonly<Record<string, string | null | undefined>>, how: 'push' | 'replace' = 'push'): void {
  const { path, query } = currentPlace()
  const address = addressOf(path, { ...query, ...changes })
  if (address === `${location.pathname}${location.search}`) return
  if (how === 'replace') history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** The current place; the page is drawn anew when it changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(currentPlace)
  useEffect(() => {
    const moved = (): void => setPlace(currentPlace())
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [])
  return place
}
