import { nameKey } from './name-key.js'

/**
 * The known name nearest to a given one (Damerau-Levenshtein distance between name keys), or undefined where none
 * is near enough to be meant: at most two fifths of its letters may differ.
 */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
  const wanted = nameKey(given)
  let limit = Math.floor(wanted.length * 0.4)
  let nearest: string | undefined
  for (const name of known) {
    const distance = editDistance(wanted, nameKey(name), limit)
    if (distance === undefined) continue
    const isNearer = distance < limit || nearest === undefined || (distance === limit && name < nearest)
    if (isNearer) nearest = name
    limit = distance
  }
  return nearest
}

/** The end of an error sentence, “ Did you mean “mispa-5”?”, or nothing where no name is near. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const nearest = nearestName(given, known)
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; undefined beyond the limit. */
export function editDistance(left: string, right: string, limit = Number.POSITIVE_INFINITY): number | undefined {
  if (left === right) return 0
  if (Math.abs(left.length - right.length) > limit) return undefined
  let beforePrevious: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    let smallest = row
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      const cost = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
      current.push(cost)
      smallest = Math.min(smallest, cost)
    }
    if (smallest > limit) return undefined
    beforePrevious = previous
    previous = current
  }
  const distance = at(previous, right.length)
  return distance <= limit ? distance : undefined
}

function at(costs: readonly number[], column: number): number {
  return costs[column] ?? Number.POSITIVE_INFINITY
}
