import type { ActClass, Cadence, Hedge, Office } from '../../domain/vocabulary.js'
import type { Reference } from '../references/reference.js'
import type { ActStanding } from './act-segment.js'
import type { Actor } from './actor.js'

/** Parts that somebody or something plays in an act, by the field of the record. */
export const ACTOR_ROLES = ['addressedTo', 'through', 'deliveredTo', 'supportedBy', 'coordinatedWith', 'consulting', 'within', 'benefits', 'concerns', 'establishes', 'elects', 'dueBefore'] as const
export type ActorRole = (typeof ACTOR_ROLES)[number]

/** One act as it was read from a text; roles that the text leaves empty are empty. */
export interface ActRead {
  /** `a1`, `a2` … in printed order. */
  readonly key: string
  readonly standing: ActStanding
  /** The verb as printed. */
  readonly verb: string
  /** Base form in its own language, and the English lemma that says the same. */
  readonly lemma: string
  readonly means: string
  readonly frame?: string | undefined
  readonly class: ActClass
  readonly isMandate: boolean
  readonly leads: boolean
  readonly hedges: readonly Hedge[]
  readonly due?: { readonly asPrinted: string; readonly date?: string | undefined; readonly derived: boolean; readonly rule?: string | undefined } | undefined
  readonly cadence?: Cadence | undefined
  readonly observance?: { readonly on: string; readonly name: string } | undefined
  readonly insideAct?: string | undefined
  /** True where it breaks off before its deed (“Calls upon States to:”), so that each point begins with a verb. */
  readonly opensPoints?: boolean | undefined
  readonly roles: Readonly<Record<ActorRole, readonly Actor[]>>
  readonly electsFor: readonly { readonly body: Actor | null; readonly office: Office; readonly asPrinted: string }[]
  readonly incorporates: readonly { readonly reference: Reference; readonly scope: string }[]
  readonly start: number
  readonly end: number
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW'
}
