/** Two things that correspond in two sequences, with the likeness that was measured, from 0 to 1. */
export interface Pair {
  readonly left: number
  readonly right: number
  readonly score: number
}

/**
 * The pairs of two sequences that together are most alike, in the order of both: a monotone alignment by dynamic
 * programming. Things whose likeness is below `least` are never paired. Where the table would be too large, only things
 * near the diagonal are compared.
 */
export function alignInOrder(lefts: number, rights: number, likeness: (left: number, right: number) => number, least: number): readonly Pair[] {
  const reach = lefts * rights > LARGEST_TABLE ? Math.max(Math.abs(lefts - rights) + 8, Math.floor(LARGEST_TABLE / Math.max(lefts, rights, 1) / 2)) : Math.max(lefts, rights)
  const width = rights + 1
  const best = new Float64Array((lefts + 1) * width)
  const measured = new Map<number, number>()
  for (let left = lefts - 1; left >= 0; left--) {
    for (let right = rights - 1; right >= 0; right--) {
      const at = left * width + right
      const without = Math.max(best[at + width] as number, best[at + 1] as number)
      best[at] = without
      if (Math.abs(left - right) > reach) continue
      const score = likeness(left, right)
      if (score < least) continue
      measured.set(at, score)
      best[at] = Math.max(without, score + (best[at + width + 1] as number))
    }
  }
  const pairs: Pair[] = []
  for (let left = 0, right = 0; left < lefts && right < rights; ) {
    const at = left * width + right
    const score = measured.get(at)
    if (score !== undefined && best[at] === score + (best[at + width + 1] as number) && score > 0) {
      pairs.push({ left, right, score })
      left++
      right++
    } else if (best[at] === best[at + width]) left++
    else right++
  }
  return pairs
}

const LARGEST_TABLE = 1_000_000
