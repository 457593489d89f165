import type { PlacedProvision } from '../compile/texts.js'
import { fillersOf } from '../compile/fillers.js'
import type { RoleKind } from '../../domain/vocabulary.js'

/** A body that follows up an instrument: its role, and the paragraph that says so. */
export interface FollowUpLink {
  readonly body: string
  readonly instrument: string
  readonly role: string
  readonly provision: PlacedProvision
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW'
}

/** The words for the roles in which a body can follow up. */
const FOLLOW_UP_ROLES: Partial<Record<RoleKind, string>> = {
  ADDRESSED_TO: 'charged',
  THROUGH: 'channel',
  DELIVERED_TO: 'recipient',
  SUPPORTED_BY: 'support',
  COORDINATED_WITH: 'coordination',
  CONSULTING: 'consulted',
}

/**
 * The bodies that follow up an instrument: a mandate that concerns an instrument makes whoever is charged with it,
 * its channel, its recipient and its support follow that instrument up. What a draft says without a mark counts for
 * nothing.
 */
export function followUpsOf(provisions: readonly PlacedProvision[], isInstrument: (id: string) => boolean, isBody: (id: string) => boolean): FollowUpLink[] {
  return provisions
    .filter(({ status }) => status !== 'DRAFTED')
    .flatMap((provision) =>
      provision.record.acts
        .filter(({ isMandate }) => isMandate)
        .flatMap((act) => {
          const fillers = fillersOf(act, '')
          const instruments = fillers.filter(({ kind, to }) => (kind === 'CONCERNS' || kind === 'INCORPORATES') && isInstrument(to))
          const bodies = fillers.flatMap(({ kind, to }) => (FOLLOW_UP_ROLES[kind] !== undefined && isBody(to) ? [{ body: to, role: FOLLOW_UP_ROLES[kind] }] : []))
          return instruments.flatMap(({ to: instrument }) => bodies.map(({ body, role }) => ({ body, instrument, role, provision, confidence: act.confidence })))
        }),
    )
}
