import { type Confidence, CONFIDENCES } from '../vocabulary.js'
import type { TreatyStatus } from './status.js'

/** Whether a state belongs to a set of states on a day. UNKNOWN: nothing proves it either way; POSSIBLE: the dates are too vague. */
export type Membership = 'IN' | 'POSSIBLE' | 'UNKNOWN' | 'OUT'

/** A state and whether it belongs to a set, with the confidence of that answer (null where UNKNOWN) and the unsourced actions left out of it. */
export interface Member {
  readonly state: string
  readonly membership: Membership
  readonly confidence: Confidence | null
  readonly leftOut: number
}

/** A set of states as an answer gives it; each list holds state ids in the order in which they were handed in. */
export interface StateSet {
  /** Members for certain, of high or medium confidence. */
  readonly certain: readonly string[]
  /** Members for certain by their dates, but of low confidence (or unverified, where that was asked for): never counted silently. */
  readonly lowConfidence: readonly string[]
  readonly possible: readonly string[]
  readonly unknown: readonly string[]
  readonly out: readonly string[]
  readonly leftOut: number
}

/**
 * The set that is asked for: PARTY, for which the treaty is in force; CONSENTED, which have consented, in force or not
 * yet (VCLT 2(1)(f)); FORMER_PARTY, which have left; SIGNATORY, which have signed and not consented; NONE, which are shown
 * to have done nothing.
 */
export type SetOfStates = 'PARTY' | 'CONSENTED' | 'FORMER_PARTY' | 'SIGNATORY' | 'NONE'

/** The states with their statuses on one day, as members of the set that is asked for. */
export function membersOf(statuses: readonly { readonly state: string; readonly status: TreatyStatus }[], set: SetOfStates): readonly Member[] {
  return statuses.map(({ state, status }) => ({ state, membership: membershipOf(status, set), confidence: status.confidence, leftOut: status.leftOut }))
}

/** The states in both sets. A state that only one of them was asked about is UNKNOWN in the other. */
export function inBoth(first: readonly Member[], second: readonly Member[]): readonly Member[] {
  return paired(first, second).map(([one, other]) => conjunction(one, other))
}

/** The states in the first set and not in the second ("in A-55 but not in A-59"). */
export function inFirstOnly(first: readonly Member[], second: readonly Member[]): readonly Member[] {
  return paired(first, second).map(([one, other]) => conjunction(one, { ...other, membership: COMPLEMENT[other.membership] }))
}

/** Sorts members into the lists of an answer. */
export function stateSet(members: readonly Member[]): StateSet {
  const those = (holds: (member: Member) => boolean) => members.filter(holds).map(({ state }) => state)
  return {
    certain: those((member) => member.membership === 'IN' && !isLow(member)),
    lowConfidence: those((member) => member.membership === 'IN' && isLow(member)),
    possible: those(({ membership }) => membership === 'POSSIBLE'),
    unknown: those(({ membership }) => membership === 'UNKNOWN'),
    out: those(({ membership }) => membership === 'OUT'),
    leftOut: members.reduce((sum, { leftOut }) => sum + leftOut, 0),
  }
}

function membershipOf({ standing, certainty, atLeast }: TreatyStatus, set: SetOfStates): Membership {
  if (standing === 'UNKNOWN') return set === 'NONE' && atLeast !== 'NONE' ? 'OUT' : 'UNKNOWN'
  const holds = (one: TreatyStatus['standing']) => one === set || (set === 'CONSENTED' && (one === 'PARTY' || one === 'CONTRACTING_STATE'))
  if (certainty === 'CERTAIN' || (holds(standing) && holds(atLeast) && set !== 'NONE')) return holds(standing) ? 'IN' : 'OUT'
  // What is not known of a state that later ratified is whether it had signed by then.
  const maySign = standing === 'NONE' && set === 'SIGNATORY'
  return holds(standing) || holds(atLeast) || maySign ? 'POSSIBLE' : 'OUT'
}

function isLow({ confidence }: Member): boolean {
  return confidence === 'LOW' || confidence === 'UNVERIFIED'
}

const COMPLEMENT: Readonly<Record<Membership, Membership>> = { IN: 'OUT', OUT: 'IN', POSSIBLE: 'POSSIBLE', UNKNOWN: 'UNKNOWN' }

function paired(first: readonly Member[], second: readonly Member[]): readonly (readonly [Member, Member])[] {
  const unasked = (state: string): Member => ({ state, membership: 'UNKNOWN', confidence: null, leftOut: 0 })
  const states = [...new Set([...first, ...second].map(({ state }) => state))]
  const [firsts, seconds] = [first, second].map((members) => new Map(members.map((member) => [member.state, member])))
  return states.map((state) => [firsts?.get(state) ?? unasked(state), seconds?.get(state) ?? unasked(state)])
}

/** One OUT settles it, at its own confidence (of two at the higher); else both count, at the lower. */
function conjunction(one: Member, other: Member): Member {
  const membership = (['OUT', 'UNKNOWN', 'POSSIBLE'] as const).find((value) => one.membership === value || other.membership === value) ?? 'IN'
  const grounds = membership === 'OUT' ? [one, other].filter((member) => member.membership === 'OUT') : [one, other]
  const ranked = CONFIDENCES.filter((confidence) => grounds.some((member) => member.confidence === confidence))
  const confidence = membership === 'UNKNOWN' ? null : ((membership === 'OUT' ? ranked[0] : ranked.at(-1)) ?? null)
  return { state: one.state, membership, confidence, leftOut: one.leftOut + other.leftOut }
}
