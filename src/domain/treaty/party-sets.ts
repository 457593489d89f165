import { type Member, inBoth, inFirstOnly, stateSet, type StateSet } from './parties.js'

/** One condition on the states of a set: that they belong, or that they do not. */
export interface SetCondition {
  readonly members: readonly Member[]
  readonly belongs: boolean
}

/** The states that meet a first condition and all others, sorted into the lists of an answer, with how each was judged. */
export interface PartySet extends StateSet {
  readonly members: ReadonlyMap<string, Member>
}

/** The states of a set that meet all further conditions: parties to this and to that, parties to this and not to that, members of a body among them. */
export function partySet(first: readonly Member[], further: readonly SetCondition[]): PartySet {
  const members = further.reduce((so, { members: others, belongs }) => (belongs ? inBoth(so, others) : inFirstOnly(so, others)), first)
  return { ...stateSet(members), members: new Map(members.map((member) => [member.state, member])) }
}
