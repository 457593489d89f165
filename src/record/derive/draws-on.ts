import { CITATION_KINDS, CONFIDENCES, INSTRUMENT_LINKS, type Confidence } from '../../domain/vocabulary.js'
import type { GraphRows, LinkRow } from '../rows.js'

/** One instrument drawing on another, folded from every citation between them. */
export interface DrawsOn {
  readonly from: string
  readonly to: string
  readonly kinds: readonly string[]
  /** The provisions that carry it; empty where a source reports it of a text that is not held. */
  readonly via: readonly string[]
  readonly sources: readonly string[]
  readonly status: string
  readonly confidence: Confidence
  readonly knownFrom: string | null
  readonly origins: readonly string[]
}

const KINDS: ReadonlySet<string> = new Set([...CITATION_KINDS, ...INSTRUMENT_LINKS, 'INCORPORATES'])
const STATUS_ORDER = ['ADOPTED', 'REPORTED', 'INFERRED', 'APPROVED_IN_COMMITTEE']

/**
 * The links of lineage between instruments: every citation by a provision, an act or the instrument itself, folded
 * into one link for each pair. What a draft says without any mark of agreement draws on nothing.
 */
export function drawsOn({ nodes, links }: GraphRows, dateOfVersion: (version: string) => string | null): DrawsOn[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const instrumentOf = (id: string): string | undefined => {
    const node = byId.get(id)
    if (node === undefined) return undefined
    if (node.labels.includes('Instrument')) return id
    const provision = node.properties['provisionId']
    return (node.properties['instrumentId'] as string | undefined) ?? (typeof provision === 'string' ? (byId.get(provision)?.properties['instrumentId'] as string | undefined) : undefined)
  }
  const provisionOf = (id: string): string | undefined => {
    const node = byId.get(id)
    if (node?.labels.includes('Provision')) return id
    return node?.properties['provisionId'] as string | undefined
  }
  const pairs = new Map<string, LinkRow[]>()
  for (const link of links) {
    if (!KINDS.has(link.type) || link.properties['status'] === 'DRAFTED' || link.properties['confidence'] === 'UNVERIFIED') continue
    const from = instrumentOf(link.from)
    const to = instrumentOf(link.to)
    if (from === undefined || to === undefined || from === to) continue
    const pair = `${from}~${to}`
    const known = pairs.get(pair)
    if (known === undefined) pairs.set(pair, [link])
    else known.push(link)
  }
  return [...pairs].map(([pair, carrying]) => {
    const [from, to] = pair.split('~') as [string, string]
    const knownFrom = carrying
      .flatMap((link) => {
        const version = byId.get(provisionOf(link.from) ?? '')?.properties['versionId']
        const day = (link.properties['knownFrom'] as string | undefined) ?? (typeof version === 'string' ? dateOfVersion(version) : null)
        return day === null ? [] : [day]
      })
      .sort()[0]
    return {
      from,
      to,
      kinds: distinct(carrying.map(({ type }) => type)),
      via: distinct(carrying.flatMap((link) => provisionOf(link.from) ?? [])),
      sources: distinct(carrying.flatMap((link) => (link.properties['evidenceIds'] as readonly string[] | undefined) ?? [])),
      status: best(carrying.map(({ properties }) => String(properties['status'] ?? 'REPORTED')), STATUS_ORDER),
      confidence: best(carrying.map(({ properties }) => String(properties['confidence'] ?? 'HIGH')), CONFIDENCES) as Confidence,
      knownFrom: knownFrom ?? null,
      origins: distinct(carrying.flatMap(({ origins }) => origins)),
    }
  })
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}

function best(values: readonly string[], order: readonly string[]): string {
  return order.find((word) => values.includes(word)) ?? (values[0] as string)
}
