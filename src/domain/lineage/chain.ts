import type { CivilDay } from '../time/civil-day.js'
import { isRead, type Carrier, type CarrierFilter } from './carrier.js'

/** A chain from what is later to what it goes back to, each thing resting on the next. */
export interface LineageChain {
  readonly later: string
  readonly earlier: string
  readonly laterSort: string
  readonly earlierSort: string
  /** True where on the day asked for all of it certainly was there. */
  readonly isCertain: boolean
  /** Ids of its things, the later first. */
  readonly things: readonly string[]
  /** What joins each thing to the next; several may join the same two. */
  readonly links: readonly { readonly from: string; readonly to: string; readonly carriers: readonly Carrier[] }[]
  /** Its things with the first and last day of each, as far as they were known. */
  readonly nodes: readonly { readonly id: string; readonly earliest: string | null }[]
}

/** Why no chain is shown, although the nearest that is held would lead there. */
export const CHAIN_ABSENCES = [
  'NO_CHAIN', 'TEXT_NOT_HELD', 'SAME_TEXT', 'BY_WHOLE_TEXTS', 'OTHER_DIRECTION', 'TOO_FAR', 'OTHER_KINDS', 'PROPOSED_ONLY', 'UNVERIFIED_ONLY', 'NOT_KNOWN_BY_THEN', 'NOT_THERE_BY_THEN',
] as const
export type ChainAbsence = (typeof CHAIN_ABSENCES)[number]

/** What a chain was asked by. */
export interface ChainFilter extends CarrierFilter {
  readonly depth: number
  readonly asOf: CivilDay | null
  /** Which of the two ends may be the later one. */
  readonly laterEnds: readonly string[]
}

/** The shortest of several chains; of equals one that certainly was there, then the one found first. */
export function shortestChain<Chain extends LineageChain>(chains: readonly Chain[]): Chain | null {
  return chains.reduce<Chain | null>((best, chain) => (best === null || precedes(chain, best) ? chain : best), null)
}

function precedes(one: LineageChain, other: LineageChain): boolean {
  return one.things.length === other.things.length ? one.isCertain && !other.isCertain : one.things.length < other.things.length
}

/**
 * What a question left out of the nearest chain that is held: the reasons why it shows none. Each link is judged by the
 * carriers that join its two things; where none of them is read, every rule that would have to give way for one counts.
 */
export function absencesOf(chain: LineageChain, filter: ChainFilter): ChainAbsence[] {
  const reasons = new Set<ChainAbsence>()
  if (!filter.laterEnds.includes(chain.later)) reasons.add('OTHER_DIRECTION')
  if (chain.things.length - 1 > filter.depth) reasons.add('TOO_FAR')
  if (filter.asOf !== null && chain.nodes.some(({ earliest }) => earliest !== null && earliest > (filter.asOf as CivilDay))) reasons.add('NOT_THERE_BY_THEN')
  for (const carriers of hopsOf(chain)) {
    if (carriers.some((carrier) => isRead(carrier, filter))) continue
    for (const reason of easiest(carriers, filter)) reasons.add(reason)
  }
  return CHAIN_ABSENCES.filter((reason) => reasons.has(reason))
}

/** The carriers of each hop of a chain, in its order. */
export function hopsOf({ things, links }: LineageChain): readonly (readonly Carrier[])[] {
  return things.slice(1).map((to, place) => links.filter((link) => link.from === things[place] && link.to === to).flatMap(({ carriers }) => carriers))
}

/** The fewest rules that would have to give way for one of the carriers to be read. */
function easiest(carriers: readonly Carrier[], filter: CarrierFilter): readonly ChainAbsence[] {
  return carriers.map((carrier) => againstReading(carrier, filter)).reduce<readonly ChainAbsence[] | null>((best, one) => (best === null || one.length < best.length ? one : best), null) ?? []
}

function againstReading(carrier: Carrier, filter: CarrierFilter): ChainAbsence[] {
  const timeless = { ...carrier, knownFrom: '0001-01-01' as CivilDay, until: null }
  const alone = { kinds: null, knownAt: null, includeProposed: true, includeUnverified: true }
  return [
    ...(isRead(timeless, { ...alone, kinds: filter.kinds }) ? [] : ['OTHER_KINDS' as const]),
    ...(isRead(timeless, { ...alone, includeProposed: filter.includeProposed }) ? [] : ['PROPOSED_ONLY' as const]),
    ...(isRead(timeless, { ...alone, includeUnverified: filter.includeUnverified }) ? [] : ['UNVERIFIED_ONLY' as const]),
    ...(isRead(carrier, { ...alone, knownAt: filter.knownAt }) ? [] : ['NOT_KNOWN_BY_THEN' as const]),
  ]
}
