import { CONFIDENCES, type Confidence } from '../vocabulary.js'
import { isRead, type Carrier, type CarrierFilter, type CarrierStatus } from './carrier.js'

/** One link of a lineage as an answer shows it: what is later leads to what it draws on. */
export interface FoldedLink {
  readonly from: string
  readonly to: string
  readonly kinds: readonly string[]
  /** The paragraphs that carry it; none where only a source reports it. */
  readonly via: readonly string[]
  readonly status: CarrierStatus
  readonly confidence: Confidence
  /** True where nothing but proposals carries it. */
  readonly isProposed: boolean
  readonly knownFrom: string | null
  /** The provisions and sources that prove it, each with the status and confidence of what it says. */
  readonly evidence: readonly { readonly id: string; readonly status: CarrierStatus; readonly confidence: Confidence }[]
}

/** Statuses of what carries a link, the one that proves most first. */
export const CARRIER_STATUSES = ['ADOPTED', 'REPORTED', 'INFERRED', 'APPROVED_IN_COMMITTEE', 'DRAFTED', 'PROPOSED'] as const satisfies readonly CarrierStatus[]

/** Folds what joins each two things into one link, by the carriers that the answer reads; a pair without any has none. */
export function foldedLinks(rows: readonly { readonly from: string; readonly to: string; readonly carriers: readonly Carrier[] }[], filter: CarrierFilter): FoldedLink[] {
  const byPair = new Map<string, { from: string; to: string; carriers: Carrier[] }>()
  for (const { from, to, carriers } of rows) {
    const read = carriers.filter((carrier) => isRead(carrier, filter))
    if (read.length === 0) continue
    const key = JSON.stringify([from, to])
    const known = byPair.get(key)
    if (known === undefined) byPair.set(key, { from, to, carriers: read })
    else known.carriers.push(...read)
  }
  return [...byPair.values()].map(foldedLink).sort((left, right) => compare(left.from, right.from) || compare(left.to, right.to))
}

/** The status of a link that several carry: the best of theirs. */
export function foldedStatus(carriers: readonly Carrier[]): CarrierStatus {
  return CARRIER_STATUSES.find((status) => carriers.some((carrier) => carrier.status === status)) ?? 'REPORTED'
}

function foldedLink({ from, to, carriers }: { readonly from: string; readonly to: string; readonly carriers: readonly Carrier[] }): FoldedLink {
  const proofs = carriers.flatMap(({ provision, evidence, status, confidence }) => distinct([...(provision === null ? [] : [provision]), ...evidence]).map((id) => ({ id, status, confidence })))
  return {
    from,
    to,
    kinds: distinct(carriers.map(({ kind }) => kind)),
    via: distinct(carriers.flatMap(({ provision }) => provision ?? [])),
    status: foldedStatus(carriers),
    confidence: CONFIDENCES.find((word) => carriers.some(({ confidence }) => confidence === word)) ?? 'UNVERIFIED',
    isProposed: carriers.every(({ status }) => status === 'PROPOSED'),
    knownFrom: carriers.flatMap(({ knownFrom }) => knownFrom ?? []).sort()[0] ?? null,
    evidence: proofs.filter((proof, place) => proofs.findIndex(({ id }) => id === proof.id) === place).sort((left, right) => compare(left.id, right.id)),
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
