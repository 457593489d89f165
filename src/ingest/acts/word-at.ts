import type { NameWord } from '../../domain/names/name-key.js'

/** Position of the first word that begins at an offset or behind it, or -1; by halving, for paragraphs can be long. */
export function wordAt(words: readonly NameWord[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as NameWord).start < offset) low = middle + 1
    else high = middle
  }
  return low === words.length ? -1 : low
}
