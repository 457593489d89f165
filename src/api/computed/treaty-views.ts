import { holdsOn } from '../../domain/time/as-of.js'
import { countsOn, bindsOnDeposit } from '../../domain/treaty/action.js'
import { irregularitiesOf } from '../../domain/treaty/irregularity.js'
import { secondValues, type SecondValue } from '../../domain/treaty/second-values.js'
import type { TreatyStatus } from '../../domain/treaty/status.js'
import type { Step } from '../../domain/treaty/step.js'
import type { StoredAction } from '../../domain/treaty/stored-treaty.js'
import { dateOf, isCoverageSeen } from '../../domain/treaty/treaty-records.js'
import type { Confidence } from '../../domain/vocabulary.js'
import { uniquePieces, type EvidencePiece } from '../evidence.js'
import type { TreatyMatter } from './treaty-reading.js'
import type { TreatyActionShown, TreatyIrregularity, TreatyListRow, TreatySecondValue, TreatyStandingOnDay, TreatyStatusStep } from './treaty-shapes.js'

/** A standing as an answer shows it. */
export function standingShown(status: TreatyStatus): TreatyStandingOnDay {
  const { signature, consent, notice, leftOut, ...shown } = status
  return { ...shown, signatureId: signature, consentId: consent, noticeId: notice, unverifiedLeftOut: leftOut }
}

/** The steps of the computation, each with its action, its sources and what else sources say. */
export function stepsShown(matter: TreatyMatter, status: TreatyStatus): TreatyStatusStep[] {
  return status.steps.map((step) => {
    const action = actionOf(matter, step, status)
    const own = action === undefined ? [] : evidenceOfAction(action)
    const clause: EvidencePiece[] = step.source === null ? [] : [{ id: step.source, status: 'REPORTED', confidence: clauseConfidence(matter, step), note: step.article === null ? null : `Article ${step.article}.` }]
    return {
      rule: step.rule,
      article: step.article,
      on: step.on,
      because: step.because,
      actionId: action?.id ?? null,
      secondValues: action === undefined || step.rule !== 'DEPOSIT' ? [] : secondValuesShown(action, matter, status.entersIntoForceOn?.edtf ?? null),
      evidence: uniquePieces([...own, ...clause]),
    }
  })
}

function clauseConfidence({ treaties }: TreatyMatter, { article, source }: Step): Confidence {
  const all = [...treaties.values()]
  const clause = all.flatMap(({ clauses }) => clauses).find((one) => one.source === source && one.article === article)
  return clause?.confidence ?? all.flatMap(({ saidBy }) => saidBy).find(({ saidIn }) => saidIn === source)?.confidence ?? 'MEDIUM'
}

const FROM_NOTICE: ReadonlySet<Step['rule']> = new Set(['NOTICE_OF_LEAVING'])
const FROM_NOTHING: ReadonlySet<Step['rule']> = new Set(['LEFT_PARENT', 'PARENT_TREATY', 'PARENT_NOT_JOINED', 'PARENT_UNKNOWN', 'NOT_BEFORE_TREATY', 'TREATY_NOT_IN_FORCE'])

function actionOf({ actions }: TreatyMatter, { rule }: Step, { consent, notice }: TreatyStatus): StoredAction | undefined {
  if (FROM_NOTHING.has(rule)) return undefined
  return actions.get((FROM_NOTICE.has(rule) ? notice : consent) ?? '')
}

/** The actions of one state under one treaty by the day asked, those that only change nothing, and those that came later. */
export function actionsShown(matter: TreatyMatter, treaty: string, state: string): { readonly actions: TreatyActionShown[]; readonly remarks: TreatyActionShown[]; readonly later: TreatyActionShown[] } {
  const { seen, on } = matter
  const considered = matter.recordOf(treaty, state).actions.filter(({ confidence }) => seen.includeUnverified || confidence !== 'UNVERIFIED')
  const ids = (wanted: (typeof considered)[number][]): TreatyActionShown[] =>
    wanted
      .map((action) => ({ action, on: countsOn(action)?.earliest ?? '' }))
      .sort((one, other) => (one.on < other.on ? -1 : 1))
      .map(({ action: { id } }) => actionShown(matter, id))
  const isBy = (action: (typeof considered)[number]): boolean => holdsOn({ from: countsOn(action), to: null }, on) !== 'NO'
  const isPart = ({ kind }: (typeof considered)[number]): boolean => kind === 'SIGNATURE' || bindsOnDeposit(kind) || kind === 'WITHDRAWAL' || kind === 'DENUNCIATION'
  return {
    actions: ids(considered.filter((action) => isPart(action) && isBy(action))),
    remarks: ids(considered.filter((action) => !isPart(action) && isBy(action))),
    later: ids(considered.filter((action) => !isBy(action))),
  }
}

function actionShown(matter: TreatyMatter, id: string): TreatyActionShown {
  const action = matter.actions.get(id) as StoredAction
  return {
    actionId: id,
    kind: action.kind,
    subject: action.subject,
    note: action.note,
    date: dateOf(action.date),
    instrumentDate: dateOf(action.instrumentDate),
    status: action.status,
    confidence: action.confidence,
    secondValues: secondValuesShown(action, matter, null),
    evidence: evidenceOfAction(action),
  }
}

function secondValuesShown(action: StoredAction, { seen }: TreatyMatter, computedEntry: string | null): TreatySecondValue[] {
  return secondValues(action, computedEntry, seen).map(({ saidIn, note, ...second }: SecondValue) => ({ ...second, evidence: saidIn === null ? [] : [{ id: saidIn, status: second.status, confidence: second.confidence, note }] }))
}

/** What looks irregular in the actions of a state under a treaty, whenever it was done, as far as it is seen. */
export function irregularitiesShown(matter: TreatyMatter, treaty: string, state: string): TreatyIrregularity[] {
  return irregularitiesOf(matter.recordOf(treaty, state), matter.seen).map(({ kind, because, actions }) => ({ kind, because, actionIds: actions }))
}

/** What each source that covers the treaty shows of the state. */
export function listsShown({ treaties, seen }: TreatyMatter, treaty: string, state: string): TreatyListRow[] {
  return (treaties.get(treaty)?.coverage ?? [])
    .filter((coverage) => isCoverageSeen(coverage, seen))
    .map(({ id, source, asOf, confidence, note, rows }) => ({ coverageId: id, sourceId: source, row: rows.find((row) => row.state === state)?.row ?? 'NEVER_LISTED', note, asOf: dateOf(asOf), confidence }))
}

/** What says an action as a whole. */
export function evidenceOfAction({ said }: StoredAction): EvidencePiece[] {
  return said.flatMap(({ saidIn, predicate, holds, status, confidence, note }) => (saidIn === null || predicate !== null || !holds ? [] : [{ id: saidIn, status, confidence, note }]))
}

/**
 * What a standing rests on: its actions and clauses; where an absence is shown, the lists that show it and the consent
 * that came later; where nothing is known, the lists that leave it open.
 */
export function evidenceOfStanding(matter: TreatyMatter, treaty: string, state: string, status: TreatyStatus): EvidencePiece[] {
  const acted = [status.signature, status.consent, status.notice].flatMap((id) => {
    const action = id === null ? undefined : matter.actions.get(id)
    return action === undefined ? [] : evidenceOfAction(action)
  })
  const steps = stepsShown(matter, status).flatMap(({ evidence }) => evidence)
  const isAbsence = status.standing === 'NONE' || status.standing === 'SIGNATORY' || status.standing === 'UNKNOWN'
  const lists = !isAbsence ? [] : listsShown(matter, treaty, state).map(({ sourceId, confidence, row, note }): EvidencePiece => ({ id: sourceId, status: 'REPORTED', confidence, note: row === 'PRINTED' ? 'The row of the state is printed.' : note }))
  const later = !isAbsence || status.standing === 'UNKNOWN' ? [] : actionsShown(matter, treaty, state).later.flatMap(({ evidence }) => evidence)
  return uniquePieces([...acted, ...steps, ...lists, ...later])
}
