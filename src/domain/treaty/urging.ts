import { MEMBER_STATES_OF } from '../bodies/collective-members.js'
import type { CollectiveRule } from '../vocabulary.js'

/** Who an act addresses: a collective with its rule, or one state (`rule` null). */
export interface Addressee {
  readonly id: string
  readonly rule: CollectiveRule | null
  readonly of: readonly string[]
}

/** An act that concerns treaties, with whom it addresses. */
export interface TreatyAct {
  readonly treaties: readonly string[]
  readonly addressees: readonly Addressee[]
}

/** Among whom an act urges to join a treaty: the members of some bodies, and single states. */
export interface Urged {
  readonly treaty: string
  readonly membersOf: readonly string[]
  readonly states: readonly string[]
}

/**
 * The treaties that acts urge states to join, and among whom. An act urges to join where it addresses those not yet
 * party, members at large, or single states; what it asks of parties is no call to join.
 */
export function urgedToJoin(acts: readonly TreatyAct[]): readonly Urged[] {
  const found = new Map<string, { membersOf: Set<string>; states: Set<string> }>()
  for (const { treaties, addressees } of acts) {
    for (const { id, rule, of } of addressees) {
      if (rule !== null && rule !== 'NOT_PARTIES_TO' && rule !== 'MEMBERS_OF') continue
      for (const treaty of rule === 'NOT_PARTIES_TO' ? new Set([...of, ...treaties]) : treaties) {
        const urged = found.get(treaty) ?? { membersOf: new Set<string>(), states: new Set<string>() }
        if (rule === null) urged.states.add(id)
        else for (const body of rule === 'MEMBERS_OF' ? of : [MEMBER_STATES_OF]) urged.membersOf.add(body)
        found.set(treaty, urged)
      }
    }
  }
  return [...found].map(([treaty, { membersOf, states }]) => ({ treaty, membersOf: [...membersOf], states: [...states] }))
}
