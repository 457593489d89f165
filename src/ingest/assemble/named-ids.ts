import { findNames } from '../references/find-names.js'
import type { KnownKind } from '../references/known-name.js'
import type { NameIndex } from '../references/name-index.js'

/** Ids of the known things of these kinds that a short text names, such as the tag of a proposal or the committee of a mark. */
export function namedIds(text: string, index: NameIndex, kinds: readonly KnownKind[]): readonly string[] {
  return [...new Set(findNames(text, index).flatMap(({ ids }) => ids.filter((id) => kinds.includes(index.byId.get(id)?.kind as KnownKind))))]
}
