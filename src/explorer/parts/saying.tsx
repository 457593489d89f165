import type { ComponentChildren } from 'preact'
import { useReading } from '../language/context.js'
import { aroundIds, idsIn } from '../language/ids-in-sentences.js'
import { Link, pathOf } from './link.js'
import { useNames } from './names.js'

/** A sentence of the API, which speaks English, with names and links in place of the ids of known things. */
export function Saying({ text, names }: { text: string; names: ReadonlyMap<string, string> }) {
  const { language } = useReading()
  return language === 'en' ? <Named text={text} names={names} /> : <span lang="en"><Named text={text} names={names} /></span>
}

/** A sentence in the reader's language, with names and links in place of the ids of known things. */
export function Named({ text, names }: { text: string; names: ReadonlyMap<string, string> }) {
  return <>{named(text, names)}</>
}

/** The names of whatever these sentences speak of by its id. */
export function useNamesIn(texts: readonly string[]): ReadonlyMap<string, string> {
  return useNames(texts.flatMap(idsIn))
}

function named(text: string, names: ReadonlyMap<string, string>): ComponentChildren[] {
  return aroundIds(text).map((part, place) => {
    const name = names.get(part)
    return name === undefined ? part : <Link key={place} to={pathOf(part)}>{name}</Link>
  })
}
