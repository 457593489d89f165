import { noteReferencesIn } from './notes.js'
import type { FootnoteReference } from './segmented.js'

/**
 * The references to notes in each of several texts, in order. Notes are counted through a text, so of all numbers that
 * look like a reference the longest rising row is taken: “G20” between notes 3 and 4 is none. A number with a stroke
 * (“4/”) is one wherever it stands, for a note may be referred to twice; set off by a space it is one though its note is lost.
 */
export function findReferences(rawTexts: readonly string[], signs: readonly (string | null)[]): readonly (readonly FootnoteReference[])[] {
  const known = new Set(signs.filter((sign) => sign !== null))
  const found = rawTexts.map((): FootnoteReference[] => [])
  const candidates = rawTexts.flatMap((rawText, unit) =>
    [...noteReferencesIn(rawText)]
      .filter(({ sign, start, hasStroke }) => known.has(sign) || (hasStroke && /^ \d/.test(rawText.slice(start))))
      .map(({ sign, start, end, hasStroke }) => ({ unit, hasStroke, reference: { sign, span: { start, end } } })),
  )
  const numbered = candidates.filter(({ reference }) => /^\d+$/.test(reference.sign))
  const rising = longestRising(numbered.map(({ reference }) => Number(reference.sign)))
  const taken = new Set([...rising.map((index) => numbered[index]), ...candidates.filter((candidate) => candidate.hasStroke || !numbered.includes(candidate))])
  for (const candidate of candidates) if (taken.has(candidate)) found[candidate.unit]?.push(candidate.reference)
  return found
}

/** Places of a longest strictly rising row among numbers. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[] = []
  const before = new Array<number>(numbers.length).fill(-1)
  for (const [index, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (ends[low - 1] as number) : -1
    ends[low] = index
  }
  const row: number[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] as number) row.push(index)
  return row.reverse()
}
