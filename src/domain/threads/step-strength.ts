import { addresseeClass } from '../verbs/addressee-class.js'
import { ADDRESSEE_CLASSES, compareStrength, type AddresseeClass, type StrengthComparison } from '../verbs/compare-strength.js'
import type { StrengthScale } from '../verbs/scales.js'
import type { StepAct, StepFiller, ThreadStep } from './thread-step.js'

/** How strongly a later step asks a class of addressees, beside an earlier one. */
export interface StepStrength {
  /** Null of addressees whose class the record does not tell. */
  readonly addressees: AddresseeClass | null
  readonly earlier: StepAct | null
  readonly later: StepAct | null
  readonly comparison: StrengthComparison
}

/**
 * Compares the force of two steps on a scale, once for each class of addressees that either step asks: force is compared
 * inside one class only, so what is asked of States in one text says nothing of what is asked of organizations in another.
 */
export function stepStrengths(scale: StrengthScale, before: ThreadStep, after: ThreadStep): StepStrength[] {
  const [earlier, later] = [byClass(before), byClass(after)]
  const strengths = ADDRESSEE_CLASSES.filter((one) => earlier.has(one) || later.has(one)).map((addressees) => compared(scale, addressees, earlier, later))
  return [...strengths, ...unplaced(before), ...unplaced(after)].filter((one, place, all) => all.findIndex((other) => isSame(one, other)) === place)
}

type ByClass = ReadonlyMap<AddresseeClass, readonly StepAct[]>

function compared(scale: StrengthScale, addressees: AddresseeClass, earlier: ByClass, later: ByClass): StepStrength {
  const [first, ...further] = earlier.get(addressees) ?? []
  const [last, ...more] = later.get(addressees) ?? []
  const shown = { addressees, earlier: first ?? null, later: last ?? null }
  if (first === undefined || last === undefined) {
    const [here, there] = first === undefined ? ['later', classesOf(earlier)] : ['earlier', classesOf(later)]
    return { ...shown, comparison: notComparable(`Only the ${here} step asks ${WORDS[addressees]}; the other asks ${there}. The force of a verb is compared inside one class of addressees only.`) }
  }
  if (addressees === 'NONE') return { ...shown, comparison: notComparable('Neither step asks anybody by name, and the force of a verb is compared inside one class of addressees only.') }
  if (new Set([first, ...further].map(({ lemma }) => lemma)).size > 1 || new Set([last, ...more].map(({ lemma }) => lemma)).size > 1) {
    return { ...shown, comparison: notComparable(`A step asks ${WORDS[addressees]} with several verbs, and it is not told which of them carries on.`) }
  }
  return { ...shown, comparison: compareStrength(scale, { lemma: first.lemma, addressee: addressees }, { lemma: last.lemma, addressee: addressees }) }
}

/** The acts of a step by the classes of those whom they address; NONE where an act names nobody. */
function byClass(step: ThreadStep): ByClass {
  const acts = new Map<AddresseeClass, StepAct[]>()
  for (const act of step.acts) {
    const asked = addresseesOf(act)
    const classes = asked.length === 0 ? ['NONE' as const] : asked.flatMap((filler) => classOf(filler, step) ?? [])
    for (const one of new Set(classes)) acts.set(one, [...(acts.get(one) ?? []), act])
  }
  return acts
}

/** Addressees whose class the record does not tell. */
function unplaced(step: ThreadStep): StepStrength[] {
  return step.acts.flatMap((act) => addresseesOf(act).filter((filler) => classOf(filler, step) === null).map((filler): StepStrength => ({
    addressees: null, earlier: null, later: null,
    comparison: notComparable(`To which class of addressees ${filler.name} belongs is not in the record.`),
  })))
}

function addresseesOf({ fillers }: StepAct): readonly StepFiller[] {
  return fillers.filter(({ kind }) => kind === 'ADDRESSED_TO')
}

function classOf({ sort, name, bodyKind, rule, within }: StepFiller, { own }: ThreadStep): AddresseeClass | null {
  return addresseeClass({ sort, name, kind: bodyKind, rule, within }, own)
}

function classesOf(acts: ByClass): string {
  const words = ADDRESSEE_CLASSES.filter((one) => acts.has(one)).map((one) => WORDS[one])
  return words.length === 0 ? 'nobody whose class is known' : words.join(' and ')
}

const WORDS: Readonly<Record<AddresseeClass, string>> = {
  OWN_SECRETARIAT: 'the own secretariat',
  OWN_ORGAN: 'an own organ',
  STATES: 'States',
  OUTSIDE_ORGANIZATIONS: 'outside organizations',
  NONE: 'nobody by name',
}

function notComparable(reason: string): StrengthComparison {
  return { result: 'NOT_COMPARABLE', reason }
}

function isSame(one: StepStrength, other: StepStrength): boolean {
  return one.addressees === other.addressees && JSON.stringify(one.comparison) === JSON.stringify(other.comparison)
}
