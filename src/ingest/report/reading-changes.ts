import { matchUnits, type MatchedUnit } from '../../record/readings/match-units.js'
import type { ReadProvision, Reading } from '../../record/readings/reading.js'

/** One unit that another file of the same document reads otherwise. */
export interface ReadingChange {
  readonly path: string
  readonly change: 'ADDED' | 'REMOVED' | 'WORDS' | 'ACTS' | 'CITATIONS' | 'MARKS' | 'PROPOSALS'
}

/** What changed between two readings of the same document, unit by unit. */
export function readingChanges(before: Reading, after: Reading): readonly ReadingChange[] {
  const left = before.document.provisions
  const right = after.document.provisions
  const pairs = matchUnits(left.map(unitOf), right.map(unitOf))
  return [
    ...left.filter((_, place) => !pairs.some((pair) => pair.left === place)).map(({ path }): ReadingChange => ({ path, change: 'REMOVED' })),
    ...right.filter((_, place) => !pairs.some((pair) => pair.right === place)).map(({ path }): ReadingChange => ({ path, change: 'ADDED' })),
    ...pairs.flatMap((pair) => changesOf(left[pair.left] as ReadProvision, right[pair.right] as ReadProvision)),
  ]
}

const PARTS = [['WORDS', 'wordings'], ['ACTS', 'acts'], ['CITATIONS', 'cites'], ['MARKS', 'marks'], ['PROPOSALS', 'proposals']] as const

function changesOf(before: ReadProvision, after: ReadProvision): readonly ReadingChange[] {
  return PARTS.filter(([, part]) => withoutPlaces(before[part]) !== withoutPlaces(after[part])).map(([change]) => ({ path: after.path, change }))
}

/** Characters that moved because words before them changed are no change of their own. */
function withoutPlaces(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (key === 'spans' ? undefined : value))
}

function unitOf({ section, label, parent, acts, cites }: ReadProvision): MatchedUnit {
  return { section, label, parent, verb: acts[0]?.lemma ?? null, cites: cites.map(({ to }) => to) }
}
