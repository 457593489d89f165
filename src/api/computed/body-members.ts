import { membershipOn } from '../../domain/bodies/members-on.js'
import type { CivilDay } from '../../domain/time/civil-day.js'
import { readPartialDate } from '../../domain/time/partial-date.js'
import type { Member } from '../../domain/treaty/parties.js'
import type { MembershipRow, StateRow } from '../../graph/readers/states.js'
import { uniquePieces, type EvidencePiece } from '../evidence.js'

/** Which of the states are members of a body on a day, as far as was known by another day. */
export function membersOfBody(states: readonly StateRow[], body: string, on: CivilDay, knownAt: CivilDay | null): Member[] {
  const areRecorded = states.some(({ memberships }) => memberships.some((row) => row.body === body))
  return states.map(({ id, memberships }) => membershipOn(id, memberships.filter((row) => row.body === body).flatMap((row) => asKnown(row, knownAt)), on, areRecorded))
}

/** What says that a state is or is not a member of a body. */
export function membershipEvidence(states: readonly StateRow[], body: string, wanted: ReadonlySet<string>): EvidencePiece[] {
  return uniquePieces(
    states
      .filter(({ id }) => wanted.has(id))
      .flatMap(({ memberships }) => memberships.filter((row) => row.body === body))
      .flatMap(({ saidIn, status, confidence }) => saidIn.map((id): EvidencePiece => ({ id, status, confidence, note: null }))),
  )
}

/** A membership counts as known from the day on which it began, which a later list only reports; an end from the day on which it came. */
function asKnown(row: MembershipRow, knownAt: CivilDay | null): MembershipRow[] {
  if (knownAt === null) return [row]
  const began = row.from === null ? null : readPartialDate(row.from).latest
  const isKnown = (row.knownFrom !== null && row.knownFrom <= knownAt) || (began !== null && began <= knownAt)
  if (!isKnown) return []
  const ended = row.to === null ? null : readPartialDate(row.to).latest
  return [ended !== null && ended > knownAt ? { ...row, to: null } : row]
}
