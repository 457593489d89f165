import { nameKey } from '../../domain/names/name-key.js'
import type { KnownThing } from '../../graph/ingest/known-things.js'

/** The state that a tag of a draft names (“PER”, “URU”, “Brazil”); undefined where none or several could be meant. */
export type StateOfTag = (tag: string) => string | undefined

/**
 * Reads tags of states: an ISO code, a name or alias, or the first letters of one name alone, as delegations are
 * abbreviated (“CHI”, “URU”).
 */
export function stateTags(things: readonly KnownThing[]): StateOfTag {
  const states = things.filter(({ label }) => label === 'State')
  const exact = new Map(states.flatMap(({ id, names, codes, abbreviations }) => [...codes, ...abbreviations, ...names].map((name) => [nameKey(name), id] as const)))
  return (tag) => {
    const key = nameKey(tag)
    const found = exact.get(key)
    if (found !== undefined || !/^\p{Lu}{3,4}$/u.test(tag.trim())) return found
    const beginning = states.filter(({ names }) => names.some((name) => nameKey(name).startsWith(key)))
    return beginning.length === 1 ? beginning[0]?.id : undefined
  }
}
