import type { KnownThing } from '../../graph/ingest/known-things.js'
import { knownNames } from '../known/known-names.js'
import { stateTags, type StateOfTag } from '../known/state-tags.js'
import type { KnownName } from '../references/known-name.js'
import { indexNames, type NameIndex } from '../references/name-index.js'

/** Everything that the graph knows and that reading a file needs, made once for a call. */
export interface KnownWorld {
  readonly index: NameIndex
  readonly adoptedAt: ReadonlyMap<string, string>
  readonly stateOfTag: StateOfTag
  readonly isCurated: (id: string) => boolean
}

/** The known world with the texts of the same call in it, so that they find each other in whatever order they come. */
export function knownWorld(things: readonly KnownThing[], texts: readonly KnownName[] = []): KnownWorld {
  const names = knownNames(things)
  const known = new Set(names.map(({ id }) => id))
  const curated = new Set(things.filter((thing) => thing.isCurated).map(({ id }) => id))
  const fresh = [...new Map(texts.filter(({ id }) => !known.has(id)).map((text) => [text.id, text])).values()]
  return {
    index: indexNames([...names, ...fresh]),
    adoptedAt: new Map(things.flatMap(({ id, adoptedAt }): [string, string][] => (adoptedAt === null ? [] : [[id, adoptedAt]]))),
    stateOfTag: stateTags(things),
    isCurated: (id) => curated.has(id),
  }
}
