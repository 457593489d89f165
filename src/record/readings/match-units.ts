import { alignInOrder } from '../../domain/drafting/align.js'
import { likenessOfWords } from '../../domain/drafting/word-changes.js'
import { labelKey } from '../../domain/provision-path.js'
import type { Section } from '../../domain/vocabulary.js'

/** What of a unit tells which unit of another reading of the same version it is. */
export interface MatchedUnit {
  readonly section: Section
  readonly label: string | null
  /** Path of the unit it is a point of, inside the version. */
  readonly parent?: string | undefined
  /** Verb of its first act as a word of one scale for both readings, or null where it has none. */
  readonly verb: string | null
  /** Ids and symbols of what it cites. */
  readonly cites: readonly string[]
}

/** Places of two units that are the same one. */
export interface UnitMatch {
  readonly left: number
  readonly right: number
}

/**
 * Which units of two readings of one version are the same: in each section in the order of both, by label, then verb and
 * what is cited. Labels that differ keep units apart; where neither is printed, the position decides among equals.
 */
export function matchUnits(left: readonly MatchedUnit[], right: readonly MatchedUnit[]): readonly UnitMatch[] {
  const sections = [...new Set(left.map(({ section }) => section))]
  return sections
    .flatMap((section) => {
      const some = placed(left, section)
      const others = placed(right, section)
      const sameCount = some.length === others.length
      return alignInOrder(some.length, others.length, (one, other) => likeness(some[one] as Placed, others[other] as Placed, sameCount), LEAST).map(({ left: one, right: other }) => ({ left: (some[one] as Placed).place, right: (others[other] as Placed).place }))
    })
    .sort((one, other) => one.left - other.left)
}

interface Placed {
  readonly unit: MatchedUnit
  readonly place: number
  readonly nth: number
}

function placed(units: readonly MatchedUnit[], section: Section): Placed[] {
  return units.map((unit, place) => ({ unit, place })).filter(({ unit }) => unit.section === section).map((one, nth) => ({ ...one, nth }))
}

function likeness(left: Placed, right: Placed, sameCount: boolean): number {
  const [one, other] = [labelKey(left.unit.label), labelKey(right.unit.label)]
  if (one !== other) return 0
  const verb = left.unit.verb === null || right.unit.verb === null ? 0.5 : left.unit.verb === right.unit.verb ? 1 : 0
  const cites = left.unit.cites.length + right.unit.cites.length === 0 ? 0.5 : likenessOfWords(left.unit.cites, right.unit.cites)
  const place = left.nth === right.nth ? (sameCount ? 1 : 0.5) : 0
  return 0.4 * (one === null ? 0.5 : 1) + 0.25 * verb + 0.2 * cites + 0.15 * place
}

const LEAST = 0.3
