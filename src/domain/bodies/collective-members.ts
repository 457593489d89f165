import type { CollectiveRule } from '../vocabulary.js'
import { type Member, type Membership, inBoth, inFirstOnly } from '../treaty/parties.js'

/** The body whose members a text of the inter-American system means by “member states”, and among which it counts who is not yet party. */
export const MEMBER_STATES_OF = 'oas'

/** Rules by which a collective is a set of states that treaties and memberships tell. */
export const STATE_RULES = ['MEMBERS_OF', 'PARTIES_TO', 'NOT_PARTIES_TO'] as const satisfies readonly CollectiveRule[]
export type StateRule = (typeof STATE_RULES)[number]

/** True for the rules that give a set of states. */
export function isStateRule(rule: CollectiveRule): rule is StateRule {
  return (STATE_RULES as readonly string[]).includes(rule)
}

/** What the rules ask about all states on the day: who is party to a treaty, and who is member of a body. */
export interface SetsOnDay {
  readonly partiesTo: (treaty: string) => readonly Member[]
  readonly membersOf: (body: string) => readonly Member[]
}

/**
 * The states that a collective is, by its rule. “Not yet party to those instruments” is whoever of the member states is
 * not party to all of them: one that has joined the convention alone is still asked to join its protocol.
 */
export function collectiveMembers(rule: StateRule, of: readonly string[], { partiesTo, membersOf }: SetsOnDay): readonly Member[] {
  if (rule === 'MEMBERS_OF') return of.map(membersOf).reduce(inEither, [])
  const parties = of.map(partiesTo).reduce((one, other) => (one.length === 0 ? other : inBoth(one, other)), [] as readonly Member[])
  return rule === 'PARTIES_TO' ? parties : inFirstOnly(membersOf(MEMBER_STATES_OF), parties)
}

const STRONGEST: readonly Membership[] = ['IN', 'POSSIBLE', 'UNKNOWN', 'OUT']

function inEither(one: readonly Member[], other: readonly Member[]): readonly Member[] {
  if (one.length === 0) return other
  const others = new Map(other.map((member) => [member.state, member]))
  return one.map((member) => {
    const second = others.get(member.state)
    return second !== undefined && STRONGEST.indexOf(second.membership) < STRONGEST.indexOf(member.membership) ? second : member
  })
}
