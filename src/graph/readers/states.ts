import type { MembershipStanding, Confidence, AssertionStatus } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** A state and its standings in some bodies over time. */
export interface StateRow {
  readonly id: string
  readonly name: string
  readonly memberships: readonly MembershipRow[]
}

/** One stretch of a state's standing in a body, with what says it. */
export interface MembershipRow {
  readonly id: string
  readonly body: string
  readonly standing: MembershipStanding
  readonly from: string | null
  readonly to: string | null
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly knownFrom: string | null
  readonly saidIn: readonly string[]
}

const STATES = cypher`
  MATCH (state:State)
  RETURN state.id AS id, state.nameEn AS name,
    COLLECT {
      MATCH (state)-[link:MEMBER_OF]->(body:Body) WHERE body.id IN $bodies
      MATCH (membership:Membership {id: link.basis})
      RETURN {id: membership.id, body: body.id, standing: membership.standing, from: membership.from, to: membership.to, status: membership.status,
        confidence: membership.confidence, knownFrom: link.knownFrom, saidIn: link.evidenceIds} ORDER BY membership.id
    } AS memberships
  ORDER BY id`

/** All states of the record, with their standings in these bodies. */
export function readStates(read: ReadGraph, bodies: readonly string[]): Promise<StateRow[]> {
  return read<StateRow>(STATES, { bodies: [...bodies] })
}
