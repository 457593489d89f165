import { type Confidence, CONFIDENCES } from '../vocabulary.js'

/** The confidence of a conclusion: the lowest of what it rests on. */
export function lowestConfidence(first: Confidence, ...others: readonly Confidence[]): Confidence {
  return others.reduce((lowest, other) => (CONFIDENCES.indexOf(other) > CONFIDENCES.indexOf(lowest) ? other : lowest), first)
}
