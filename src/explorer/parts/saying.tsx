import type { ComponentChildren } from 'preact'
import { Link, pathOf } from './link.js'

/** A sentence of the API in which the ids of known things are replaced by their names, each a link. */
export function Saying({ text, names }: { text: string; names: ReadonlyMap<string, string> }) {
  return <>{named(text, names)}</>
}

function named(text: string, names: ReadonlyMap<string, string>): ComponentChildren[] {
  return text.split(/([a-z0-9][a-z0-9/-]*[a-z0-9])/).map((part) => {
    const name = names.get(part)
    return name === undefined ? part : <Link to={pathOf(part)}>{name}</Link>
  })
}
