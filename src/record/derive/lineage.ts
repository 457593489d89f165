import type { Carrier, CarrierStatus } from '../../domain/lineage/carrier.js'
import { CITATION_KINDS, INSTRUMENT_LINKS, type Confidence } from '../../domain/vocabulary.js'
import type { GraphRows, LinkRow, NodeRow, PropertyValue } from '../rows.js'

/** Why two things are joined: what is said and verified, what only a draft, a proposal or an unverified report says, or what stood in a draft that was overtaken. */
export const LINEAGE_TYPES = ['DRAWS_ON', 'NAMES', 'DRAFTED_TO_DRAW_ON', 'WOULD_DRAW_ON', 'SAID_TO_DRAW_ON', 'ONCE_DREW_ON'] as const
export type LineageType = (typeof LINEAGE_TYPES)[number]

/**
 * One link of lineage from an instrument, folded from all that carries it. What is said and verified is DRAWS_ON where
 * it ends at another instrument and NAMES where it ends at a body, a meeting or a paragraph.
 */
export interface LineageLink {
  readonly type: LineageType
  readonly from: string
  readonly to: string
  readonly carriers: readonly Carrier[]
  readonly origins: readonly string[]
}

const KINDS: ReadonlySet<string> = new Set([...CITATION_KINDS, ...INSTRUMENT_LINKS, 'INCORPORATES'])

/** The links of lineage of a graph: every citation by a provision, an act, a proposal or an instrument itself, folded into one link for each pair. */
export function lineageLinks({ nodes, links }: GraphRows): LineageLink[] {
  const places = placesOf(nodes, links)
  const folded = new Map<string, { type: LineageType; from: string; to: string; carriers: Carrier[]; origins: Set<string> }>()
  for (const link of links) {
    const kind = kindOf(link)
    const from = places.instrumentOf(link.from)
    if (kind === null || from === undefined) continue
    const carrier = carrierOf(link, kind, places)
    for (const to of places.endsOf(link.to)) {
      if (to.id === from) continue
      const type = typeOf(carrier, to.isInstrument)
      const key = JSON.stringify([type, from, to.id])
      const known = folded.get(key) ?? { type, from, to: to.id, carriers: [], origins: new Set<string>() }
      known.carriers.push(carrier)
      for (const origin of link.origins) known.origins.add(origin)
      folded.set(key, known)
    }
  }
  return [...folded.values()].map(({ origins, carriers, ...link }) => ({ ...link, carriers: carriers.sort(byContent), origins: [...origins].sort() }))
}

function typeOf({ status, confidence, until }: Carrier, endsAtInstrument: boolean): LineageType {
  if (until !== null) return 'ONCE_DREW_ON'
  if (status === 'PROPOSED') return 'WOULD_DRAW_ON'
  if (confidence === 'UNVERIFIED') return 'SAID_TO_DRAW_ON'
  if (status === 'DRAFTED') return 'DRAFTED_TO_DRAW_ON'
  return endsAtInstrument ? 'DRAWS_ON' : 'NAMES'
}

/** The kind of citation that a link is or would be; null where it is none. */
function kindOf({ type, properties }: LinkRow): string | null {
  const kind = type === 'WOULD_CITE' || type === 'WOULD_INVOLVE' ? String(properties['kind']) : type
  return KINDS.has(kind) ? kind : null
}

function carrierOf({ type, from, properties }: LinkRow, kind: string, { provisionOf, versionOf, knownFromOf, untilOf }: Places): Carrier {
  const provision = provisionOf(from)
  const version = provision === undefined ? undefined : versionOf(provision)
  return {
    kind,
    provision: provision ?? null,
    evidence: (properties['evidenceIds'] as readonly string[] | undefined) ?? [],
    status: type.startsWith('WOULD_') ? 'PROPOSED' : ((properties['status'] ?? 'REPORTED') as CarrierStatus),
    confidence: (properties['confidence'] ?? 'HIGH') as Confidence,
    knownFrom: (properties['knownFrom'] as string | undefined) ?? (version === undefined ? null : knownFromOf(version)),
    until: version === undefined ? null : untilOf(version),
  }
}

function byContent(left: Carrier, right: Carrier): number {
  const [one, other] = [left, right].map(({ provision, kind, status, evidence }) => JSON.stringify([provision ?? '', kind, status, evidence])) as [string, string]
  return one < other ? -1 : one > other ? 1 : 0
}

/** Where things stand: in which paragraph, version and instrument, and from when until when a version is the best known. */
interface Places {
  readonly instrumentOf: (id: string) => string | undefined
  readonly provisionOf: (id: string) => string | undefined
  readonly versionOf: (provision: string) => string | undefined
  readonly knownFromOf: (version: string) => string | null
  readonly untilOf: (version: string) => string | null
  /** What a citation of this thing leads to: the thing, and the instrument whose paragraph it is. */
  readonly endsOf: (id: string) => readonly { readonly id: string; readonly isInstrument: boolean }[]
}

const NAMED_ENDS: ReadonlySet<string> = new Set(['Body', 'Meeting', 'Provision'])

function placesOf(nodes: readonly NodeRow[], links: readonly LinkRow[]): Places {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const text = (id: string | undefined, name: string): string | undefined => byId.get(id ?? '')?.properties[name] as string | undefined
  const is = (id: string, label: string): boolean => byId.get(id)?.labels.includes(label) === true
  const provisionOf = (id: string): string | undefined => (is(id, 'Provision') ? id : text(id, 'provisionId'))
  const instrumentOf = (id: string): string | undefined => (is(id, 'Instrument') ? id : text(provisionOf(id), 'instrumentId'))
  const untils = overtakenOn(links.filter(({ type }) => type === 'HAS_VERSION'), (version) => byId.get(version)?.properties ?? {})
  return {
    instrumentOf,
    provisionOf,
    versionOf: (provision) => text(provision, 'versionId'),
    knownFromOf: (version) => text(version, 'dateLatest') ?? null,
    untilOf: (version) => untils.get(version) ?? null,
    endsOf: (id) => {
      if (is(id, 'Instrument')) return [{ id, isInstrument: true }]
      const whole = is(id, 'Provision') ? instrumentOf(id) : undefined
      const named = [...NAMED_ENDS].some((label) => is(id, label)) ? [{ id, isInstrument: false }] : []
      return whole === undefined ? named : [...named, { id: whole, isInstrument: true }]
    },
  }
}

interface HeldVersion {
  readonly id: string
  readonly stage: PropertyValue | undefined
  readonly date: string
}

/**
 * The day on which each version was overtaken by a more authoritative one of the same instrument that is held: a draft
 * by the adopted text, or by a later draft.
 */
function overtakenOn(hasVersion: readonly LinkRow[], propertiesOf: (version: string) => Readonly<Record<string, PropertyValue>>): ReadonlyMap<string, string> {
  const byInstrument = new Map<string, HeldVersion[]>()
  for (const { from, to } of hasVersion) {
    const { stage, dateLatest } = propertiesOf(to)
    byInstrument.set(from, [...(byInstrument.get(from) ?? []), { id: to, stage, date: String(dateLatest ?? '') }])
  }
  return new Map(
    [...byInstrument.values()].flatMap((versions) =>
      versions.flatMap((version): [string, string][] => {
        const day = versions.filter((other) => overtakes(other, version)).map(({ date }) => date).sort()[0]
        return day === undefined ? [] : [[version.id, day]]
      }),
    ),
  )
}

function overtakes(other: HeldVersion, version: HeldVersion): boolean {
  return other.stage === version.stage ? other.date > version.date : other.stage === 'ADOPTED'
}
