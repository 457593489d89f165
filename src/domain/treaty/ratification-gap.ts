import { judgedBounds } from '../time/bounds.js'
import { type CivilDay, daysBetween } from '../time/civil-day.js'
import type { PartialDate } from '../time/partial-date.js'
import type { Confidence } from '../vocabulary.js'
import { bindsOnDeposit, countsOn, type TreatyAction, type TreatyActionKind } from './action.js'
import { consideredActions, type RecordOptions, type TreatyRecord } from './record.js'
import { treatyStatus, type TreatyStatus } from './status.js'

/** A step that a state took after it was urged: a signature or a consent, and how many days after. */
export interface Move {
  readonly action: string
  readonly kind: TreatyActionKind
  readonly on: PartialDate
  /** Fewest and most days from the urging to the step, equal where its day is known; `most` null where it has no last day. */
  readonly fewestDays: number
  readonly mostDays: number | null
  readonly confidence: Confidence
}

/** One state, its status on the day of the urging and at the end of the look, and its steps between. */
export interface UrgedState {
  readonly state: string
  readonly status: TreatyStatus
  readonly statusAtEnd: TreatyStatus
  readonly moves: readonly Move[]
}

/** What stands between a paragraph that urges states to join a treaty and what they did. */
export interface RatificationGap {
  /** Addressed, for they had not consented; they did so afterwards, soonest first. */
  readonly joined: readonly UrgedState[]
  /** Addressed, and shown not to have consented by the end of the look. */
  readonly notJoined: readonly UrgedState[]
  /** Addressed, and whether they consented by the end of the look is not known. */
  readonly notKnown: readonly UrgedState[]
  /** Not addressed: the treaty was in force for them, or they had consented and it was about to be. */
  readonly alreadyParty: readonly UrgedState[]
  readonly alreadyConsented: readonly UrgedState[]
  /** Whether they were addressed cannot be told from the sources or the dates. */
  readonly possiblyAddressed: readonly UrgedState[]
}

/**
 * Who was addressed by a paragraph of a day that urges states to join a treaty, who moved afterwards up to a last day,
 * and after how many days. That a state moved afterwards does not say that it moved because of it.
 */
export function ratificationGap(
  records: readonly { readonly state: string; readonly record: TreatyRecord }[],
  urgedOn: CivilDay,
  until: CivilDay,
  options: RecordOptions,
): RatificationGap {
  const states = records.map(({ state, record }) => ({
    state,
    status: treatyStatus(record, urgedOn, options),
    statusAtEnd: treatyStatus(record, until, options),
    moves: movesOf(consideredActions(record, options), urgedOn, until),
  }))
  const addressed = states.filter(({ status }) => isOutside(status))
  const hasJoined = ({ moves }: UrgedState) => moves.some((move) => isConsentBy(move, until))
  const stayed = addressed.filter((state) => !hasJoined(state))
  return {
    joined: addressed.filter(hasJoined).sort((one, other) => daysToJoin(one) - daysToJoin(other)),
    notJoined: stayed.filter(({ statusAtEnd }) => isOutside(statusAtEnd)),
    notKnown: stayed.filter(({ statusAtEnd }) => !isOutside(statusAtEnd)),
    alreadyParty: states.filter(({ status }) => status.atLeast === 'PARTY'),
    alreadyConsented: states.filter(({ status }) => status.atLeast === 'CONTRACTING_STATE'),
    possiblyAddressed: states.filter(({ status }) => !isOutside(status) && status.atLeast !== 'PARTY' && status.atLeast !== 'CONTRACTING_STATE'),
  }
}

/** Shown not to be bound: no party, no contracting state, and not unknown. */
function isOutside({ standing }: TreatyStatus): boolean {
  return standing === 'NONE' || standing === 'SIGNATORY' || standing === 'FORMER_PARTY'
}

function movesOf(actions: readonly TreatyAction[], urgedOn: CivilDay, until: CivilDay): readonly Move[] {
  return actions
    .filter(({ kind }) => kind === 'SIGNATURE' || bindsOnDeposit(kind))
    .flatMap((action) => moveOf(action, urgedOn, until))
    .sort((one, other) => one.fewestDays - other.fewestDays)
}

/** A step counts where it falls after the urging for certain, and at least possibly by the last day. */
function moveOf(action: TreatyAction, urgedOn: CivilDay, until: CivilDay): readonly Move[] {
  const on = countsOn(action)
  if (on === null) return []
  const { earliest, latest } = judgedBounds(on)
  if (earliest === null || earliest <= urgedOn || earliest > until) return []
  return [
    {
      action: action.id,
      kind: action.kind,
      on,
      fewestDays: daysBetween(urgedOn, earliest),
      mostDays: latest === null ? null : daysBetween(urgedOn, latest),
      confidence: action.confidence,
    },
  ]
}

function isConsentBy({ kind, on }: Move, until: CivilDay): boolean {
  const { latest } = judgedBounds(on)
  return bindsOnDeposit(kind) && latest !== null && latest <= until
}

function daysToJoin({ moves }: UrgedState): number {
  return moves.find(({ kind }) => bindsOnDeposit(kind))?.fewestDays ?? 0
}
