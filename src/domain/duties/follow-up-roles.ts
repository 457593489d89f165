import type { RoleKind } from '../vocabulary.js'

/** The part that a body plays in the follow-up of a text. */
export const FOLLOW_UP_ROLES = [
  'CHARGED', 'CHANNEL', 'RECIPIENT', 'SUPPORT', 'COORDINATION', 'CONSULTED', 'FRAMEWORK', 'BENEFICIARY', 'SUBJECT', 'ESTABLISHED', 'OFFICER_ELECTED', 'APPROVER',
] as const
export type FollowUpRole = (typeof FOLLOW_UP_ROLES)[number]

/** The part that each role of an act gives to a body; a role that gives none is not listed. */
export const ROLE_OF_KIND: Readonly<Partial<Record<RoleKind, FollowUpRole>>> = {
  ADDRESSED_TO: 'CHARGED',
  THROUGH: 'CHANNEL',
  DELIVERED_TO: 'RECIPIENT',
  SUPPORTED_BY: 'SUPPORT',
  COORDINATED_WITH: 'COORDINATION',
  CONSULTING: 'CONSULTED',
  WITHIN: 'FRAMEWORK',
  BENEFITS: 'BENEFICIARY',
  CONCERNS: 'SUBJECT',
  ESTABLISHES: 'ESTABLISHED',
  ELECTS_FOR: 'OFFICER_ELECTED',
}

/** The parts by which a body follows something up: whoever merely benefits, or is spoken of, does not. */
export const FOLLOWS_UP: ReadonlySet<FollowUpRole> = new Set(['CHARGED', 'CHANNEL', 'RECIPIENT', 'SUPPORT', 'COORDINATION', 'CONSULTED'])
