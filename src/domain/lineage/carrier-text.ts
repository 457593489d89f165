import type { Carrier, CarrierStatus } from './carrier.js'
import type { Confidence } from '../vocabulary.js'

/** A carrier as one line of text, which is how the graph keeps it on a link. */
export function carrierText({ kind, provision, status, confidence, knownFrom, until, evidence }: Carrier): string {
  return JSON.stringify([kind, provision, status, confidence, knownFrom, until, ...evidence])
}

/** The carrier that such a line holds. */
export function carrierOfText(text: string): Carrier {
  const [kind, provision, status, confidence, knownFrom, until, ...evidence] = JSON.parse(text) as [string, string | null, CarrierStatus, Confidence, string | null, string | null, ...string[]]
  return { kind, provision, status, confidence, knownFrom, until, evidence }
}
