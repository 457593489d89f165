import { holdsOn, type Truth, TRUTHS } from '../time/as-of.js'
import { judgedBounds } from '../time/bounds.js'
import type { CivilDay } from '../time/civil-day.js'
import type { PartialDate } from '../time/partial-date.js'
import { CONFIDENCES } from '../vocabulary.js'
import { bindsOnDeposit, countsOn, isNoticeOfLeaving, type TreatyAction } from './action.js'
import { coverageOn } from './coverage.js'
import { effectiveOn, type EntryIntoForce, type ParentEntry } from './entry-into-force.js'
import { firstLeaving, type Leaving, leavingByNotice, leavingWithParent } from './leaving.js'
import { consideredActions, type RecordOptions, type TreatyRecord } from './record.js'

/** A consent and what became of it: in force from one day, left from another. A state that leaves and comes back has two. */
export interface Episode {
  readonly consent: TreatyAction
  readonly consentedOn: PartialDate | null
  readonly entry: EntryIntoForce
  /** Null while neither a notice nor the parent treaty ends it. */
  readonly leaving: Leaving | null
}

/** The episodes of one state under one treaty, one for each of its consents, oldest first; what the parent's coverage proves is judged on the day asked. */
export function episodesOf(record: TreatyRecord, on: CivilDay, options: RecordOptions): readonly Episode[] {
  const actions = consideredActions(record, options)
  const notices = inOrder(actions.filter(({ kind }) => isNoticeOfLeaving(kind)), LAST)
  return inOrder(actions.filter(({ kind }) => bindsOnDeposit(kind)), FIRST).map((consent) => {
    const consentedOn = countsOn(consent)
    const parent = parentEntryOf(record.parent, consentedOn, on, options)
    const notice = notices.find((candidate) => orderOf(candidate, LAST) >= orderOf(consent, FIRST))
    const byNotice = notice === undefined ? null : leavingByNotice(notice, consentedOn, record.clauses)
    const leaving = firstLeaving([byNotice, leavingWithParent(record.clauses, parent)])
    return { consent, consentedOn, entry: effectiveOn(consent, record.clauses, parent), leaving }
  })
}

/** Whether the state is bound by its consent on a day, in force or not yet: a contracting state (VCLT 2(1)(f)). */
export function isConsented({ consentedOn, leaving }: Episode, on: CivilDay): Truth {
  return holdsOn({ from: consentedOn, to: leaving?.on ?? null }, on)
}

/** Whether the treaty is in force for the state on a day: a party (VCLT 2(1)(g)). */
export function isInForce(episode: Episode, on: CivilDay): Truth {
  const { entry, leaving } = episode
  if (entry.pending) return 'NO'
  if (entry.on === null) return isConsented(episode, on) === 'NO' ? 'NO' : 'POSSIBLE'
  return holdsOn({ from: entry.on, to: leaving?.on ?? null }, on)
}

/** Whether the state had consented and has left by a day. */
export function isLeft({ leaving }: Episode, on: CivilDay): Truth {
  return leaving === null ? 'NO' : holdsOn({ from: leaving.on, to: null }, on)
}

/** An episode and whether it makes something true. */
export interface JudgedEpisode {
  readonly episode: Episode
  readonly truth: Truth
}

/** Of several episodes the one that makes something surest, of equally sure ones the best attested, then the oldest; null where none makes it possible. */
export function surestEpisode(episodes: readonly Episode[], truthOf: (episode: Episode) => Truth): JudgedEpisode | null {
  const rank = ({ episode, truth }: JudgedEpisode) =>
    TRUTHS.indexOf(truth) * CONFIDENCES.length + CONFIDENCES.indexOf(episode.entry.confidence)
  const judged = episodes.map((episode) => ({ episode, truth: truthOf(episode) })).filter(({ truth }) => truth !== 'NO')
  return judged.sort((one, other) => rank(one) - rank(other))[0] ?? null
}

/** The parent treaty as it stands for a consent: the state's first episode there that had not ended before. Null: not known. */
function parentEntryOf(
  record: TreatyRecord | null,
  consentedOn: PartialDate | null,
  on: CivilDay,
  options: RecordOptions,
): ParentEntry | null {
  if (record === null) return null
  const { treaty } = record.clauses
  const consented = (consentedOn === null ? null : judgedBounds(consentedOn).earliest) ?? ''
  const episode = episodesOf(record, on, options).find(({ leaving }) => leaving === null || (judgedBounds(leaving.on).earliest ?? '') > consented)
  if (episode === undefined) {
    const { gap, confidence } = coverageOn(record.coverage, on)
    return gap !== null || confidence === null ? null : { treaty, on: null, leaving: null, confidence }
  }
  const { entry, leaving } = episode
  if (entry.on === null && !entry.pending) return null
  return { treaty, on: entry.on, leaving, confidence: entry.confidence }
}

function inOrder(actions: readonly TreatyAction[], undated: string): readonly TreatyAction[] {
  return [...actions].sort((one, other) => (orderOf(one, undated) < orderOf(other, undated) ? -1 : orderOf(one, undated) > orderOf(other, undated) ? 1 : 0))
}

/** Where nothing is known of its day a consent counts as first and a notice as last, so that neither is thought away. */
const FIRST = ''
const LAST = '~'

function orderOf(action: TreatyAction, undated: string): string {
  const on = countsOn(action)
  return on?.earliest ?? on?.latest ?? undated
}
