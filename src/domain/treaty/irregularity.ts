import { whenInWords } from '../time/date-words.js'
import type { PartialDate } from '../time/partial-date.js'
import { bindsOnDeposit, countsOn, isNoticeOfLeaving, type TreatyAction, type TreatyActionKind } from './action.js'
import { consideredActions, type RecordOptions, type TreatyRecord } from './record.js'

/** What looks wrong in the actions of a state as printed. Each is kept as printed and flagged; none changes its standing. */
export const IRREGULARITIES = [
  'SIGNATURE_AND_ACCESSION',
  'RATIFICATION_WITHOUT_SIGNATURE',
  'DEPOSIT_ON_SIGNATURE_DAY',
  'INSTRUMENT_BEFORE_SIGNATURE',
  'DEPOSIT_BEFORE_SIGNATURE',
  'DEPOSIT_BEFORE_INSTRUMENT',
  'SECOND_CONSENT',
  'KIND_NOT_FORESEEN',
] as const
export type IrregularityKind = (typeof IRREGULARITIES)[number]

/** One irregularity, in a sentence, with the actions that show it. */
export interface Irregularity {
  readonly kind: IrregularityKind
  readonly because: string
  readonly actions: readonly string[]
}

/**
 * The irregularities of a state's actions under a treaty, as in the table of A-55: Argentina signed and acceded, Canada
 * deposited on the day it signed an instrument dated before, Colombia ratified without a signature. That a signature is
 * missing can only be said where the state's row was printed whole.
 */
export function irregularitiesOf(record: TreatyRecord, options: RecordOptions): readonly Irregularity[] {
  const actions = consideredActions(record, options)
  const consents = actions.filter(({ kind }) => bindsOnDeposit(kind) && kind !== 'DEFINITIVE_SIGNATURE')
  const signature = actions.find(({ kind }) => kind === 'SIGNATURE') ?? null
  return [
    ...consents.flatMap((consent) => (signature === null ? withoutSignature(consent, record) : besideSignature(consent, signature))),
    ...consents.flatMap(inItself),
    ...consents.flatMap((consent) => unforeseenKind(consent, record)),
    ...secondConsents(consents, actions),
  ]
}

function withoutSignature({ kind, id }: TreatyAction, { actions, coverage }: TreatyRecord): readonly Irregularity[] {
  const signedUnverified = actions.some((action) => action.kind === 'SIGNATURE')
  if (kind !== 'RATIFICATION' || signedUnverified || !coverage.some(({ row }) => row === 'PRINTED')) return []
  return [irregular('RATIFICATION_WITHOUT_SIGNATURE', 'A ratification is printed and no signature; in law it is probably an accession.', id)]
}

function besideSignature(consent: TreatyAction, signature: TreatyAction): readonly Irregularity[] {
  const signed = dayOf(signature.madeOn)
  const made = dayOf(consent.madeOn)
  const deposited = dayOf(consent.depositedOn)
  const found = (kind: IrregularityKind, because: string) => irregular(kind, because, signature.id, consent.id)
  return [
    consent.kind === 'ACCESSION' ? found('SIGNATURE_AND_ACCESSION', 'An accession is printed though the state had signed; a signatory ratifies.') : null,
    signed !== null && signed === deposited ? found('DEPOSIT_ON_SIGNATURE_DAY', `Signature and deposit bear the same day, ${signed}.`) : null,
    signed !== null && made !== null && made < signed
      ? found('INSTRUMENT_BEFORE_SIGNATURE', `The instrument is dated ${made}, before the signature of ${signed}.`)
      : null,
    signed !== null && deposited !== null && deposited < signed
      ? found('DEPOSIT_BEFORE_SIGNATURE', `The deposit of ${deposited} comes before the signature of ${signed}.`)
      : null,
  ].filter((irregularity) => irregularity !== null)
}

function inItself({ id, kind, madeOn, depositedOn }: TreatyAction): readonly Irregularity[] {
  const [made, deposited] = [dayOf(madeOn), dayOf(depositedOn)]
  if (kind === 'SUCCESSION' || made === null || deposited === null || deposited >= made) return []
  return [irregular('DEPOSIT_BEFORE_INSTRUMENT', `The instrument is dated ${made}, after its deposit of ${deposited}.`, id)]
}

function unforeseenKind({ id, kind }: TreatyAction, { clauses }: TreatyRecord): readonly Irregularity[] {
  const kinds = clauses.perState?.kinds ?? null
  if (kinds === null || kind === 'SUCCESSION' || kinds.includes(kind)) return []
  const because = `The clause on later parties (${clauses.perState?.article ?? 'article not given'}) speaks of ${kinds.map(words).join(', ')}, not of ${words(kind)}.`
  return [irregular('KIND_NOT_FORESEEN', because, id)]
}

function secondConsents(consents: readonly TreatyAction[], actions: readonly TreatyAction[]): readonly Irregularity[] {
  if (consents.length < 2 || actions.some(({ kind }) => isNoticeOfLeaving(kind))) return []
  const printed = consents.map((consent) => `${words(consent.kind)} ${whenInWords(countsOn(consent))}`)
  const because = `More than one consent is printed and no notice of leaving between: ${printed.join(', ')}.`
  return [irregular('SECOND_CONSENT', because, ...consents.map(({ id }) => id))]
}

function irregular(kind: IrregularityKind, because: string, ...actions: readonly string[]): Irregularity {
  return { kind, because, actions }
}

/** The day of a date that is known to the day; of two vague dates nothing is irregular. */
function dayOf(date: PartialDate | null): string | null {
  return date !== null && date.earliest === date.latest ? date.earliest : null
}

function words(kind: TreatyActionKind): string {
  return kind.toLowerCase().replaceAll('_', ' ')
}
