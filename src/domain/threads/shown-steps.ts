import type { CivilDay } from '../time/civil-day.js'
import { judgedBounds } from '../time/bounds.js'
import type { Truth } from '../time/as-of.js'
import type { ThreadStatement, ThreadStep } from './thread-step.js'

/** What an answer about a thread reads. */
export interface ThreadFilter {
  /** Only steps whose text was there on this day; null for all. */
  readonly asOf: CivilDay | null
  /** Only what was judged by this day; null for all. */
  readonly knownAt: CivilDay | null
  readonly includeProposed: boolean
  readonly includeUnverified: boolean
}

/** The steps of a thread that an answer shows, each with whether its text certainly was there, and how many it leaves out. */
export interface ShownSteps {
  readonly steps: readonly { readonly step: ThreadStep; readonly inWorld: Truth | null }[]
  /** Steps at paragraphs that stand in brackets as a whole. */
  readonly proposed: number
  /** Steps at acts whose reading has no source. */
  readonly unverified: number
}

/** Picks the steps that an answer shows; a judgement made after `knownAt` shows none. */
export function shownSteps(thread: ThreadStatement, { asOf, knownAt, includeProposed, includeUnverified }: ThreadFilter): ShownSteps {
  const known = isJudgedBy(thread, knownAt) ? thread.steps : []
  const there = known.map((step) => ({ step, inWorld: asOf === null ? null : wasThere(step, asOf) })).filter(({ inWorld }) => inWorld !== 'NO')
  const isProposed = ({ step }: { readonly step: ThreadStep }): boolean => step.bracketed
  const isUnverified = ({ step }: { readonly step: ThreadStep }): boolean => !step.bracketed && (thread.confidence === 'UNVERIFIED' || (step.acts.length > 0 && step.acts.every(({ confidence }) => confidence === 'UNVERIFIED')))
  return {
    steps: there.filter((one) => (includeProposed || !isProposed(one)) && (includeUnverified || !isUnverified(one))),
    proposed: includeProposed ? 0 : there.filter(isProposed).length,
    unverified: includeUnverified ? 0 : there.filter(isUnverified).length,
  }
}

/** True where the editor had judged by this day. */
export function isJudgedBy({ judgedOn }: Pick<ThreadStatement, 'judgedOn'>, knownAt: CivilDay | null): boolean {
  return knownAt === null || judgedOn <= knownAt
}

/** A text is there from the date of its version on; a date that is not to the day leaves it open. */
function wasThere({ date }: ThreadStep, asOf: CivilDay): Truth {
  const { earliest, latest } = judgedBounds(date)
  if (earliest !== null && asOf < earliest) return 'NO'
  return latest !== null && latest <= asOf ? 'CERTAIN' : 'POSSIBLE'
}
