import { dateAfter, dateBetween, judgedBounds, laterOf } from '../time/bounds.js'
import { addDays } from '../time/civil-day.js'
import { whenInWords } from '../time/date-words.js'
import type { PartialDate } from '../time/partial-date.js'
import type { Confidence } from '../vocabulary.js'
import { countsOn, type TreatyAction } from './action.js'
import type { GeneralEntry, TreatyClauses } from './clause.js'
import { lowestConfidence } from './lowest-confidence.js'
import type { Step } from './step.js'

/** When a consent takes effect. `on` null with `pending` false: nothing is known; with `pending` true: a condition is not fulfilled. */
export interface EntryIntoForce {
  readonly on: PartialDate | null
  readonly pending: boolean
  readonly steps: readonly Step[]
  readonly confidence: Confidence
}

/** When the parent treaty is in force for the same state, and until when: `on` null means that the state has not joined it. */
export interface ParentEntry {
  readonly treaty: string
  readonly on: PartialDate | null
  readonly leaving: { readonly announcedOn: PartialDate | null; readonly on: PartialDate; readonly confidence: Confidence } | null
  readonly confidence: Confidence
}

/**
 * The day on which a state's consent to a treaty takes effect for it, under that treaty's own clauses, step by step.
 *
 * The first depositors are bound with the treaty itself; a later one so many days after its deposit, and not before
 * the treaty is in force, even where the clause does not say so (UNTOC 38(2): Costa Rica deposited on 2003-07-24,
 * thirty days give 2003-08-23, in force since 2003-09-29), nor before the parent treaty is in force for the state
 * where only parties to it can join (UNTOC 37(2)). A clause that was not read leaves the day open.
 */
export function effectiveOn(consent: TreatyAction, clauses: TreatyClauses, parent: ParentEntry | null): EntryIntoForce {
  const deposit = depositStep(consent)
  const own = consent.kind === 'SUCCESSION' ? successionStep(consent) : ownStep(deposit.on, clauses)
  const treaty = treatyStep(own, clauses)
  const condition = parentStep((treaty ?? own).on, clauses, parent)
  const steps = [deposit, own, treaty, condition].filter((step) => step !== null)
  const pending = steps.some(({ rule }) => rule === 'TREATY_NOT_IN_FORCE' || rule === 'PARENT_NOT_JOINED')
  return {
    on: pending ? null : (condition ?? treaty ?? own).on,
    pending,
    steps,
    confidence: confidenceOf(consent, own, clauses, condition === null ? null : parent),
  }
}

function depositStep(consent: TreatyAction): Step {
  const on = countsOn(consent)
  const instrument = KIND_WORDS[consent.kind] ?? 'instrument'
  const because =
    on === null
      ? `The day of deposit of the ${instrument} is not known.`
      : consent.kind === 'DEFINITIVE_SIGNATURE'
        ? `Signed definitively ${whenInWords(on)}.`
        : consent.depositedOn === null
          ? `The day of deposit is not known; the ${instrument} was made ${whenInWords(consent.madeOn)}.`
          : `Deposited its ${instrument} ${whenInWords(on)}.`
  return { rule: 'DEPOSIT', article: 'VCLT 16', on, because, source: null }
}

const KIND_WORDS: Readonly<Partial<Record<TreatyAction['kind'], string>>> = {
  RATIFICATION: 'instrument of ratification',
  ACCEPTANCE: 'instrument of acceptance',
  APPROVAL: 'instrument of approval',
  ACCESSION: 'instrument of accession',
  SUCCESSION: 'notification of succession',
}

function successionStep({ madeOn }: TreatyAction): Step {
  const because = `A succession takes effect from the succession of states, ${whenInWords(madeOn)}.`
  return { rule: 'SUCCESSION', article: 'VCSST 23(1) (1978)', on: madeOn, because, source: null }
}

function ownStep(deposit: PartialDate | null, { general, perState, enteredIntoForce }: TreatyClauses): Step {
  if (general !== null && isAmongTheFirst(deposit, general.days, enteredIntoForce)) {
    return {
      rule: 'AMONG_THE_FIRST',
      article: general.article,
      on: enteredIntoForce?.on ?? null,
      because: `Its deposit is among the ${general.instruments} that the treaty needed, so it is bound since the treaty entered into force.`,
      source: general.source,
    }
  }
  if (perState === null) {
    return {
      rule: 'CLAUSE_NOT_READ',
      article: null,
      on: dateBetween(deposit === null ? null : judgedBounds(deposit).earliest, null),
      because: 'The clause on entry into force for a state that joins later has not been read, so the day is unknown.',
      source: null,
    }
  }
  return {
    rule: 'DAYS_AFTER_DEPOSIT',
    article: perState.article,
    on: dateAfter(deposit, (day) => addDays(day, perState.days)),
    because: `A state that joins later is bound ${perState.days} days after its deposit.`,
    source: perState.source,
  }
}

/** The last instrument that was needed was deposited the general clause's days before the entry into force. */
function isAmongTheFirst(deposit: PartialDate | null, days: number, entry: GeneralEntry | null): boolean {
  const lastDeposit = deposit === null ? null : judgedBounds(deposit).latest
  const entered = entry === null || entry.on === null ? null : judgedBounds(entry.on).earliest
  return lastDeposit !== null && entered !== null && lastDeposit <= addDays(entered, -days)
}

/** Null where the treaty's own entry into force changes nothing: it came before, for certain. */
function treatyStep(own: Step, { enteredIntoForce, perState, general }: TreatyClauses): Step | null {
  if (own.rule === 'AMONG_THE_FIRST') return null
  if (enteredIntoForce !== null && enteredIntoForce.on === null) {
    const because = 'The treaty has not entered into force for anyone.'
    return { rule: 'TREATY_NOT_IN_FORCE', article: general?.article ?? null, on: null, because, source: enteredIntoForce.source }
  }
  const on = laterOf(own.on, enteredIntoForce?.on ?? null)
  if (sameBounds(on, own.on)) return null
  const because =
    enteredIntoForce === null
      ? 'When the treaty itself entered into force is not known.'
      : `The treaty itself entered into force ${whenInWords(enteredIntoForce.on)}, and ${laterReason(own, perState)}.`
  const article = perState?.whicheverLater === true ? perState.article : (general?.article ?? null)
  return { rule: 'NOT_BEFORE_TREATY', article, on, because, source: enteredIntoForce?.source ?? null }
}

function laterReason(own: Step, perState: TreatyClauses['perState']): string {
  if (own.rule !== 'DAYS_AFTER_DEPOSIT') return 'nobody is bound before'
  return perState?.whicheverLater === true ? 'the clause takes the later day' : 'nobody is bound before, though the clause does not say so'
}

/** Null where no parent treaty is required, or the clause about it was not read. */
function parentStep(own: PartialDate | null, { parent: clause }: TreatyClauses, entry: ParentEntry | null): Step | null {
  if (clause === null || !clause.required) return null
  const step = { article: clause.article, source: clause.source }
  if (entry === null) {
    const on = dateBetween(own === null ? null : judgedBounds(own).earliest, null)
    return { ...step, rule: 'PARENT_UNKNOWN', on, because: `Only a party to ${clause.parent} can be a party, and since when it is one is not known.` }
  }
  if (entry.on === null) {
    return { ...step, rule: 'PARENT_NOT_JOINED', on: null, because: `Only a party to ${entry.treaty} can be a party, and it has not joined that.` }
  }
  const because = `Only a party to ${entry.treaty} can be a party, which entered into force for it ${whenInWords(entry.on)}.`
  return { ...step, rule: 'PARENT_TREATY', on: laterOf(own, entry.on), because }
}

function sameBounds(one: PartialDate | null, other: PartialDate | null): boolean {
  return one?.earliest === other?.earliest && one?.latest === other?.latest
}

function confidenceOf(consent: TreatyAction, own: Step, clauses: TreatyClauses, parent: ParentEntry | null): Confidence {
  const clause = own.rule === 'AMONG_THE_FIRST' ? clauses.general : own.rule === 'DAYS_AFTER_DEPOSIT' ? clauses.perState : null
  const grounds = [clauses.enteredIntoForce, clause, parent].filter((ground) => ground !== null)
  return lowestConfidence(consent.confidence, ...grounds.map(({ confidence }) => confidence))
}
