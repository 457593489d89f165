import { collectiveMembers, MEMBER_STATES_OF, type StateRule } from '../../domain/bodies/collective-members.js'
import { membersOf, stateSet, type Member, type StateSet } from '../../domain/treaty/parties.js'
import type { StateRow } from '../../graph/readers/states.js'
import { uniquePieces, type EvidencePiece } from '../evidence.js'
import { membersOfBody, membershipEvidence } from './body-members.js'
import { type CollectiveState } from './collective-shapes.js'
import type { TreatyMatter } from './treaty-reading.js'
import { evidenceOfStanding } from './treaty-views.js'

/** Who a collective of states is on the day of the matter: the lists of an answer, and the rows of those in them. */
export interface CollectiveSet {
  readonly set: StateSet
  readonly members: readonly Member[]
  readonly rows: (ids: readonly string[]) => CollectiveState[]
}

/** The states that a collective is by its rule, with treaties and states that are at hand. */
export function collectiveSet(rule: StateRule, of: readonly string[], matter: TreatyMatter, states: readonly StateRow[]): CollectiveSet {
  const members = collectiveMembers(rule, of, {
    partiesTo: (treaty) => membersOf(states.map(({ id }) => ({ state: id, status: matter.statusOf(treaty, id) })), 'PARTY'),
    membersOf: (body) => membersOfBody(states, body, matter.on, matter.seen.knownAt),
  })
  const confidenceOf = new Map(members.map(({ state, confidence }) => [state, confidence]))
  const treaties = rule === 'MEMBERS_OF' ? [] : of
  const bodies = rule === 'MEMBERS_OF' ? of : rule === 'NOT_PARTIES_TO' ? [MEMBER_STATES_OF] : []
  return {
    set: stateSet(members),
    members,
    rows: (ids) =>
      ids.map((stateId) => {
        const standings = treaties.map((treaty) => ({ treaty, status: matter.statusOf(treaty, stateId) }))
        const joined = bodies.length === 0 ? [] : [memberSentence(states, bodies, stateId, matter)]
        return {
          stateId,
          confidence: confidenceOf.get(stateId) ?? null,
          because: [...joined, ...standings.map(({ treaty, status }) => `${treaty}: ${status.because}`)].join(' '),
          evidence: uniquePieces([...bodies.flatMap((body) => membershipEvidence(states, body, new Set([stateId]))), ...standings.flatMap(({ treaty, status }): EvidencePiece[] => evidenceOfStanding(matter, treaty, stateId, status))]),
        }
      }),
  }
}

const MEMBERSHIP_WORDS = {
  IN: 'It was a member of {body} on {on}.',
  POSSIBLE: 'Whether it was a member of {body} on {on} is disputed, or its dates are too vague.',
  UNKNOWN: 'No members of {body} are recorded.',
  OUT: 'It was no member of {body} on {on}.',
} as const

function memberSentence(states: readonly StateRow[], bodies: readonly string[], state: string, { on, seen }: TreatyMatter): string {
  return bodies
    .map((body) => {
      const membership = membersOfBody(states, body, on, seen.knownAt).find((member) => member.state === state)?.membership ?? 'UNKNOWN'
      return MEMBERSHIP_WORDS[membership].replace('{body}', body).replace('{on}', on)
    })
    .join(' ')
}
