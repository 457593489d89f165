import type { StrengthScale } from './scales.js'
import { meaningOf } from './verb-table.js'

/**
 * Whom an act addresses, as far as it matters for the force of a verb: a command to one's own secretariat is routine,
 * to a State it is not, so force is compared inside one class only.
 */
export const ADDRESSEE_CLASSES = ['OWN_SECRETARIAT', 'OWN_ORGAN', 'STATES', 'OUTSIDE_ORGANIZATIONS', 'NONE'] as const
export type AddresseeClass = (typeof ADDRESSEE_CLASSES)[number]

/** One act to be compared: its lemma in any language we read, and whom it addresses. */
export interface ComparedAct {
  readonly lemma: string
  readonly addressee: AddresseeClass
}

/** How the second act stands to the first; where they cannot be compared the sentence says why. */
export type StrengthComparison =
  | { readonly result: 'STRONGER' | 'WEAKER' | 'SAME'; readonly from: number; readonly to: number }
  | { readonly result: 'NOT_COMPARABLE'; readonly reason: string }

/** Compares the force of two acts, earlier and later, on one scale; acts to different classes of addressees are never compared. */
export function compareStrength(scale: StrengthScale, earlier: ComparedAct, later: ComparedAct): StrengthComparison {
  if (!scale.tableHeld) return notComparable(`The table of the scale “${scale.id}” is not held, so it places no verb.`)
  if (earlier.addressee !== later.addressee) {
    return notComparable(`The addressees are of two classes (${worded(earlier.addressee)}; ${worded(later.addressee)}), and the force of a verb is compared inside one class only.`)
  }
  const from = levelOn(scale, earlier.lemma)
  const to = levelOn(scale, later.lemma)
  if (from === undefined) return notComparable(`The scale “${scale.id}” does not place the verb “${earlier.lemma}”.`)
  if (to === undefined) return notComparable(`The scale “${scale.id}” does not place the verb “${later.lemma}”.`)
  return { result: to > from ? 'STRONGER' : to < from ? 'WEAKER' : 'SAME', from, to }
}

/** The level of a lemma of any language on a scale, or undefined where the scale does not place it. */
export function levelOn(scale: StrengthScale, lemma: string): number | undefined {
  return scale.lemmas[lemma] ?? scale.lemmas[meaningOf(lemma) ?? '']
}

function notComparable(reason: string): StrengthComparison {
  return { result: 'NOT_COMPARABLE', reason }
}

const WORDS: Readonly<Record<AddresseeClass, string>> = {
  OWN_SECRETARIAT: 'the own secretariat',
  OWN_ORGAN: 'an own organ',
  STATES: 'States',
  OUTSIDE_ORGANIZATIONS: 'outside organizations',
  NONE: 'nobody',
}

function worded(addressee: AddresseeClass): string {
  return WORDS[addressee]
}
