import { isStateRule } from '../../domain/bodies/collective-members.js'
import { stateSet } from '../../domain/treaty/parties.js'
import { ratificationGap, type UrgedState } from '../../domain/treaty/ratification-gap.js'
import type { StoredAction } from '../../domain/treaty/stored-treaty.js'
import type { Urged } from '../../domain/treaty/urging.js'
import type { CivilDay } from '../../domain/time/civil-day.js'
import type { StateRow } from '../../graph/readers/states.js'
import type { UrgingAct } from '../../graph/readers/urging.js'
import { uniquePieces } from '../evidence.js'
import { membersOfBody } from './body-members.js'
import { collectiveSet } from './collective-states.js'
import type { GapAct, GapAddressee, GapMove, GapState, GapTreaty } from './gap-shapes.js'
import type { TreatyMatter } from './treaty-reading.js'
import { evidenceOfAction, evidenceOfStanding, standingShown } from './treaty-views.js'

/** The acts of a paragraph with whom they addressed on the day of the matter. */
export function gapActs(acts: readonly UrgingAct[], matter: TreatyMatter, states: readonly StateRow[]): GapAct[] {
  return acts
    .filter(({ addressees, treaties }) => treaties.length > 0 || addressees.some(({ rule }) => rule !== null && isStateRule(rule)))
    .map(({ id, verb, summary, treaties, addressees }) => ({
      actId: id,
      verb,
      asks: summary,
      treatyIds: treaties,
      addressees: addressees.map((addressee) => addresseeShown(addressee, matter, states)),
    }))
}

function addresseeShown({ id, rule, of, note }: UrgingAct['addressees'][number], matter: TreatyMatter, states: readonly StateRow[]): GapAddressee {
  const nobody = { certain: [], lowConfidence: [], possible: [], unknown: [] }
  if (rule === null) {
    const alone = [{ stateId: id, because: 'The paragraph names it.', confidence: 'HIGH' as const, evidence: [] }]
    return { id, rule, says: null, ...nobody, certain: alone, counts: { certain: 1, lowConfidence: 0, possible: 0, unknown: 0, outside: 0 } }
  }
  if (!isStateRule(rule)) return { id, rule, says: rule === 'UNKNOWABLE' ? `No rule can say who this is. ${note ?? ''}`.trim() : 'Ask collectiveOn who this was on a day.', ...nobody, counts: { certain: 0, lowConfidence: 0, possible: 0, unknown: 0, outside: 0 } }
  const { set, rows } = collectiveSet(rule, of, matter, states)
  return {
    id,
    rule,
    says: null,
    certain: rows(set.certain),
    lowConfidence: rows(set.lowConfidence),
    possible: rows(set.possible),
    unknown: rows(set.unknown),
    counts: { certain: set.certain.length, lowConfidence: set.lowConfidence.length, possible: set.possible.length, unknown: set.unknown.length, outside: set.out.length },
  }
}

/** What the urged states did about each treaty, from the day of the matter to the end of the look. */
export function gapTreaties(urged: readonly Urged[], matter: TreatyMatter, states: readonly StateRow[], until: CivilDay): GapTreaty[] {
  return urged.map(({ treaty, membersOf, states: named }) => {
    const members = new Set([...named, ...membersOf.flatMap((body) => stateSetOf(membersOfBody(states, body, matter.on, matter.seen.knownAt)))])
    const records = states.filter(({ id }) => members.has(id)).map(({ id }) => ({ state: id, record: matter.recordOf(treaty, id) }))
    const gap = ratificationGap(records, matter.on, until, matter.seen)
    const shown = (list: readonly UrgedState[]): GapState[] => list.map((state) => stateShown(state, treaty, matter, until))
    const lists = {
      joined: shown(gap.joined),
      notJoined: shown(gap.notJoined),
      notKnown: shown(gap.notKnown),
      alreadyParty: shown(gap.alreadyParty),
      alreadyConsented: shown(gap.alreadyConsented),
      possiblyAddressed: shown(gap.possiblyAddressed),
    }
    const counts = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length])) as Record<keyof typeof lists, number>
    return { instrumentId: treaty, ...lists, counts }
  })
}

/** Those that are members, at whatever confidence, and those that possibly are. */
function stateSetOf(members: ReturnType<typeof membersOfBody>): string[] {
  const { certain, lowConfidence, possible } = stateSet(members)
  return [...certain, ...lowConfidence, ...possible]
}

function stateShown({ state, status, statusAtEnd, moves }: UrgedState, treaty: string, matter: TreatyMatter, until: CivilDay): GapState {
  const shownMoves = moves.map(({ action, ...move }): GapMove => ({ actionId: action, ...move, evidence: evidenceOfAction(matter.actions.get(action) as StoredAction) }))
  return {
    stateId: state,
    whenUrged: standingShown(status),
    atEnd: standingShown(statusAtEnd),
    moves: shownMoves,
    evidence: uniquePieces([...shownMoves.flatMap(({ evidence }) => evidence), ...evidenceOfStanding(matter, treaty, state, status), ...evidenceOfStanding({ ...matter, on: until }, treaty, state, statusAtEnd)]),
  }
}
