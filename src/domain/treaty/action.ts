import { dateBetween, judgedBounds } from '../time/bounds.js'
import type { PartialDate } from '../time/partial-date.js'
import type { Confidence } from '../vocabulary.js'

/**
 * What a state can do about a treaty, in kinds that are never merged into each other, each with its article of the
 * Vienna Convention on the Law of Treaties (1969; VCSST is the convention of 1978 on the succession of states) or the
 * source of the word, and what it means. Adoption and entry into force are no actions of a state; deposit is a date of
 * an action.
 */
export const ACTION_KINDS = {
  SIGNATURE: {
    article: 'VCLT 12, 18',
    meaning: 'The state authenticates the text and shows that it intends to join; it is not bound, but must not defeat the object and purpose.',
  },
  DEFINITIVE_SIGNATURE: { article: 'VCLT 12', meaning: 'The state consents to be bound by signing, with nothing left to ratify.' },
  RATIFICATION: { article: 'VCLT 14', meaning: 'A signatory consents to be bound by an instrument that confirms its signature.' },
  ACCEPTANCE: { article: 'VCLT 14', meaning: 'The state consents to be bound by an instrument of acceptance, under conditions similar to ratification.' },
  APPROVAL: { article: 'VCLT 14', meaning: 'The state consents to be bound by an instrument of approval, under conditions similar to ratification.' },
  ACCESSION: { article: 'VCLT 15', meaning: 'A state that did not sign consents to be bound.' },
  SUCCESSION: {
    article: 'VCSST 17, 22–23',
    meaning: 'A new state declares itself bound by a treaty that its predecessor had applied to its territory.',
  },
  RESERVATION: { article: 'VCLT 2(1)(d), 19', meaning: 'The state excludes or changes the legal effect of certain provisions for itself.' },
  ACCEPTANCE_OF_RESERVATION: { article: 'VCLT 20', meaning: 'The state accepts the reservation of another.' },
  OBJECTION: { article: 'VCLT 20', meaning: 'The state objects to the reservation of another.' },
  WITHDRAWAL_OF_RESERVATION: { article: 'VCLT 22', meaning: 'The state gives up a reservation of its own.' },
  WITHDRAWAL_OF_OBJECTION: { article: 'VCLT 22', meaning: 'The state gives up its objection to a reservation.' },
  INTERPRETATIVE_DECLARATION: {
    article: 'ILC Guide to Practice on Reservations (2011) 1.2',
    meaning: 'The state says how it understands certain provisions, without changing their effect.',
  },
  DECLARATION: { article: 'depositary practice', meaning: 'The state declares something that the treaty provides for, or that the source does not describe further.' },
  PROVISIONAL_APPLICATION: { article: 'VCLT 25', meaning: 'The state applies the treaty before it is in force for it.' },
  AMENDMENT: { article: 'VCLT 40', meaning: 'The state joins an agreement that amends the treaty.' },
  WITHDRAWAL: { article: 'VCLT 54–56', meaning: 'The state gives notice that it leaves the treaty.' },
  DENUNCIATION: { article: 'VCLT 54–56', meaning: 'The state gives notice that it leaves the treaty, in the words of a treaty that speaks of denunciation.' },
  SUSPENSION: { article: 'VCLT 57–58', meaning: 'The operation of the treaty is suspended for the state, which stays a party.' },
  DESIGNATION_OF_AUTHORITY: { article: 'OAS depositary lists', meaning: 'The state names the authority that sends and receives requests under the treaty.' },
} as const satisfies Readonly<Record<string, { readonly article: string; readonly meaning: string }>>
export type TreatyActionKind = keyof typeof ACTION_KINDS

/** One action of one state about one treaty, as a source prints it. */
export interface TreatyAction {
  readonly id: string
  readonly state: string
  readonly treaty: string
  readonly kind: TreatyActionKind
  /** The day of the act: of the signature, or the date that the instrument bears; of a succession the day of the succession of states. */
  readonly madeOn: PartialDate | null
  /** The day on which the depositary received it; a signature has none. */
  readonly depositedOn: PartialDate | null
  readonly confidence: Confidence
}

/** True for the kinds by which a state consents to be bound (VCLT 11): all but signature subject to ratification. */
export function bindsOnDeposit(kind: TreatyActionKind): boolean {
  return CONSENTS.has(kind)
}

/** True for the kinds by which a state gives notice that it leaves. */
export function isNoticeOfLeaving(kind: TreatyActionKind): boolean {
  return kind === 'WITHDRAWAL' || kind === 'DENUNCIATION'
}

/**
 * The day on which an action counts between the states: of an instrument of consent or a notice of leaving the deposit
 * (VCLT 16, 67), which comes on some day after its own date where it is not known; of everything else the day of the act
 * where no deposit is printed. Null where nothing is known.
 */
export function countsOn({ kind, madeOn, depositedOn }: Pick<TreatyAction, 'kind' | 'madeOn' | 'depositedOn'>): PartialDate | null {
  if (depositedOn !== null) return depositedOn
  const needsDeposit = (bindsOnDeposit(kind) && kind !== 'DEFINITIVE_SIGNATURE') || isNoticeOfLeaving(kind)
  return madeOn !== null && needsDeposit ? dateBetween(judgedBounds(madeOn).earliest, null) : madeOn
}

const CONSENTS: ReadonlySet<TreatyActionKind> = new Set([
  'DEFINITIVE_SIGNATURE',
  'RATIFICATION',
  'ACCEPTANCE',
  'APPROVAL',
  'ACCESSION',
  'SUCCESSION',
])
