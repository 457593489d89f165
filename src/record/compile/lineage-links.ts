import type { Carrier } from '../../domain/lineage/carrier.js'
import { carrierText } from '../../domain/lineage/carrier-text.js'
import { foldedStatus } from '../../domain/lineage/folded-link.js'
import { UNDATED } from '../../domain/lineage/order.js'
import { CONFIDENCES } from '../../domain/vocabulary.js'
import { lineageLinks, type LineageLink } from '../derive/lineage.js'
import type { NodeRow, PropertyValue, RowGatherer } from '../rows.js'

/** Writes the links of lineage between what is gathered: one for each pair and reason, folded from all that carries it. */
export function deriveLineage(rows: RowGatherer): void {
  const gathered = rows.rows()
  const byId = new Map(gathered.nodes.map((node) => [node.id, node]))
  for (const link of lineageLinks(gathered)) {
    const properties = propertiesOf(link)
    for (const origin of link.origins) rows.link(link.type, link.from, link.to, properties, origin)
    const end = byId.get(link.to)
    if (end?.labels.includes('Provision')) dateParagraph(rows, end, byId.get(String(end.properties['versionId'])))
  }
}

/** A paragraph that is cited stands in a lineage by the date of its version. */
function dateParagraph(rows: RowGatherer, { id, origins }: NodeRow, version: NodeRow | undefined): void {
  const { date, dateEarliest, dateLatest } = version?.properties ?? {}
  for (const origin of origins) rows.node('Provision', id, { date, dateEarliest, dateLatest }, origin)
}

function propertiesOf({ type, carriers }: LineageLink): Record<string, PropertyValue | null> {
  const kinds = distinct(carriers.map(({ kind }) => kind))
  const provisions = distinct(carriers.flatMap(({ provision }) => provision ?? []))
  return {
    basis: 'citations',
    kinds,
    scope: kinds.join(', '),
    via: provisions,
    evidenceIds: distinct(carriers.flatMap(({ provision, evidence }) => [...(provision === null ? [] : [provision]), ...evidence])),
    status: foldedStatus(carriers),
    confidence: CONFIDENCES.find((word) => carriers.some(({ confidence }) => confidence === word)) ?? null,
    knownFrom: firstDay(carriers),
    carriers: carriers.map(carrierText),
    ...Object.fromEntries(kinds.map((kind) => [kind, firstDay(carriers.filter((carrier) => carrier.kind === kind)) ?? UNDATED])),
    ...(type === 'ONCE_DREW_ON' ? spans(carriers) : {}),
  }
}

/** When each carrier held, for the one type of link on which that matters while walking. */
function spans(carriers: readonly Carrier[]): Record<string, readonly string[]> {
  return {
    viaKinds: carriers.map(({ kind }) => kind),
    viaStatus: carriers.map(({ status }) => status),
    viaKnown: carriers.map(({ knownFrom }) => knownFrom ?? UNDATED),
    viaUntil: carriers.map(({ until }) => until ?? UNDATED),
  }
}

function firstDay(carriers: readonly Carrier[]): string | null {
  return carriers.flatMap(({ knownFrom }) => knownFrom ?? []).sort()[0] ?? null
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}
