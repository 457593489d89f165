import { holdsOn } from '../time/as-of.js'
import type { CivilDay } from '../time/civil-day.js'
import type { PartialDate } from '../time/partial-date.js'
import { countsOn, type TreatyAction } from './action.js'
import { coverageOn, type CoverageOnDay } from './coverage.js'
import { type Episode, episodesOf } from './episode.js'
import { type Irregularity, irregularitiesOf } from './irregularity.js'
import { consideredActions, type RecordOptions, type TreatyRecord } from './record.js'
import { type Remark, remarksOn } from './remark.js'
import { type StandingOnDay, standingOn } from './standing.js'
import type { Step } from './step.js'

/** What a state is under a treaty on a day, and on what that rests. */
export interface TreatyStatus extends StandingOnDay {
  /** The actions on which the standing rests: the signature, the consent and the notice of leaving; null where there is none by that day. */
  readonly signature: string | null
  readonly consent: string | null
  readonly notice: string | null
  readonly signedOn: PartialDate | null
  readonly depositedOn: PartialDate | null
  readonly entersIntoForceOn: PartialDate | null
  /** The day on which a notice given by then takes effect; null without one. */
  readonly leavesOn: PartialDate | null
  readonly steps: readonly Step[]
  /** Reservations, declarations and the like made by then; they never change the standing. */
  readonly remarks: readonly Remark[]
  readonly irregularities: readonly Irregularity[]
  /** How many actions without a source were left out that could bear on the day. */
  readonly leftOut: number
  /** The last day for which a source prints the state's row. */
  readonly lastCoveredOn: CivilDay | null
}

/**
 * The standing of a state under a treaty on a day, with the day of effect computed from the treaty's own clauses, the
 * steps of that computation, what looks irregular in the sources and how sure the whole is. Actions without a source are
 * left out and counted unless they are asked for.
 */
export function treatyStatus(record: TreatyRecord, on: CivilDay, options: RecordOptions): TreatyStatus {
  const actions = consideredActions(record, options)
  const coverage = coverageOn(record.coverage, on)
  const found = standingOn({ episodes: episodesOf(record, on, options), signature: signatureOf(actions), coverage, existence: record.existence }, on)
  const { episode, signature, ...standing } = found
  const leaving = episode === null ? null : announcedBy(episode, on)
  const leftOut = record.actions.filter((action) => !actions.includes(action) && couldBeBy(action, on)).length
  return {
    ...standing,
    signature: signature?.id ?? null,
    consent: episode?.consent.id ?? null,
    notice: leaving?.notice ?? null,
    signedOn: signature?.madeOn ?? null,
    depositedOn: episode?.consentedOn ?? null,
    entersIntoForceOn: episode?.entry.on ?? null,
    leavesOn: leaving?.on ?? null,
    steps: episode === null ? [] : leaving === null ? episode.entry.steps : [...episode.entry.steps, leaving.step],
    because: [standing.because, ...cautions(coverage, leftOut)].join(' '),
    remarks: remarksOn(actions, on),
    irregularities: irregularitiesOf(record, options),
    leftOut,
    lastCoveredOn: coverage.lastCoveredOn,
  }
}

function signatureOf(actions: readonly TreatyAction[]): TreatyAction | null {
  return actions.find(({ kind }) => kind === 'SIGNATURE' || kind === 'DEFINITIVE_SIGNATURE') ?? null
}

/** An end that nobody could know of on that day is not told as one. */
function announcedBy({ leaving }: Episode, on: CivilDay): Episode['leaving'] {
  return leaving !== null && holdsOn({ from: leaving.announcedOn, to: null }, on) !== 'NO' ? leaving : null
}

function cautions({ gap, lastCoveredOn }: CoverageOnDay, leftOut: number): readonly string[] {
  return [
    ...(gap !== null && lastCoveredOn !== null ? [`Last covered on ${lastCoveredOn}.`] : []),
    ...(leftOut > 0 ? [`${leftOut === 1 ? 'One action' : `${leftOut} actions`} without a source left out.`] : []),
  ]
}

function couldBeBy(action: TreatyAction, on: CivilDay): boolean {
  return holdsOn({ from: countsOn(action), to: null }, on) !== 'NO'
}
