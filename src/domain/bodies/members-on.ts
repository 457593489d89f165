import { holdsOn, surest } from '../time/as-of.js'
import type { CivilDay } from '../time/civil-day.js'
import { readPartialDate } from '../time/partial-date.js'
import { lowestConfidence } from '../treaty/lowest-confidence.js'
import type { Member } from '../treaty/parties.js'
import type { Confidence, MembershipStanding } from '../vocabulary.js'

/** One stretch of a standing in a body; dates are EDTF text. */
export interface RecordedMembership {
  readonly standing: MembershipStanding
  readonly from: string | null
  readonly to: string | null
  readonly confidence: Confidence
}

/**
 * Whether a state is a member of a body on a day. One that is suspended or kept from taking part is a member still: both
 * take the right to participate and not the membership (OAS Charter, article 9; resolution VI of Punta del Este). Where a
 * source disputes the membership on that day it is possible and no more. A state without any record of membership is no
 * member of a body whose members are recorded, and unknown of one whose members are not.
 */
export function membershipOn(state: string, memberships: readonly RecordedMembership[], day: CivilDay, areMembersRecorded: boolean): Member {
  const sourced = memberships.filter(({ confidence }) => confidence !== 'UNVERIFIED')
  const holding = sourced.filter(({ standing }) => standing === 'MEMBER').map((record) => ({ record, truth: truthOf(record, day) }))
  const truth = surest(holding.map((one) => one.truth))
  const isDisputed = sourced.some((record) => record.standing === 'DISPUTED' && truthOf(record, day) !== 'NO')
  const grounds = truth === 'NO' ? sourced : holding.filter((one) => one.truth === truth).map(({ record }) => record)
  const [first, ...others] = grounds.map(({ confidence }) => confidence)
  const confidence = first === undefined ? 'MEDIUM' : lowestConfidence(first, ...others)
  const leftOut = memberships.length - sourced.length
  if (!areMembersRecorded) return { state, membership: 'UNKNOWN', confidence: null, leftOut }
  if (isDisputed) return { state, membership: 'POSSIBLE', confidence, leftOut }
  return { state, membership: truth === 'CERTAIN' ? 'IN' : truth === 'POSSIBLE' ? 'POSSIBLE' : 'OUT', confidence, leftOut }
}

function truthOf({ from, to }: RecordedMembership, day: CivilDay): ReturnType<typeof holdsOn> {
  return holdsOn({ from: from === null ? null : readPartialDate(from), to: to === null ? null : readPartialDate(to) }, day)
}
