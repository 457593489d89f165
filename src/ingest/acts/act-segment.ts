import type { Verb } from '../../domain/verbs/verb.js'
import type { VerbForm } from '../../domain/verbs/verb-table.js'

/**
 * How an act stands in its paragraph: LEAD begins it or is its main verb, COORDINATED follows with a verb of its own,
 * FURTHER is another duty under the same verb, NESTED is asked of others by the addressee, DUTY is said in a sentence
 * of its own (“The Chair shall present …”), CHARGE is the task that an established body is given at once.
 */
export type ActStanding = 'LEAD' | 'COORDINATED' | 'FURTHER' | 'NESTED' | 'DUTY' | 'CHARGE'

/** The stretch of a text in which one act stands. */
export interface ActSegment {
  readonly standing: ActStanding
  readonly verb: Verb
  readonly form: VerbForm
  /** The verb as printed, with what belongs to it. */
  readonly printed: string
  /** The whole stretch; the verb begins it, or a subject or purpose stands before the verb. */
  readonly start: number
  readonly end: number
  readonly verbStart: number
  readonly verbEnd: number
  /** Position among the segments of the paragraph of the act that this one goes on with or stands inside. */
  readonly of?: number | undefined
  /** True where the verb opens the paragraph. */
  readonly leads: boolean
  /** True where the enacting line gives it its force (“… recommends: That …”). */
  readonly isFramed?: boolean | undefined
}
