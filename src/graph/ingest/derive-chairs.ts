import type { ManagedTransaction } from 'neo4j-driver'
import type { HeldMeeting } from '../../domain/tenure/vouched-for.js'
import { readPartialDate } from '../../domain/time/partial-date.js'
import { dated } from '../../record/compile/context.js'
import { chairsOf } from '../../record/derive/chairs.js'
import type { LinkRow } from '../../record/rows.js'
import type { TenureRecord } from '../../record/world.js'
import { cypher } from '../cypher.js'
import type { KnownRow, Stored } from '../known-rows.js'
import { mergedLayers, storedLayers, type Layer } from '../layers.js'
import { writeRows } from '../write-rows.js'
import type { StoreWords } from './store-words.js'

const TENURES = cypher`
  MATCH (tenure:Tenure)-[:TENURE_OF]->(body:Entity {id: $body})
  WHERE tenure.office = 'CHAIR' AND tenure.confidence <> 'UNVERIFIED'
  MATCH (tenure)-[:HELD_BY]->(state:Entity)
  OPTIONAL MATCH (state)-[chairs:CHAIRS {basis: tenure.id}]->(body)
  RETURN tenure.id AS id, head([(tenure)-[:ELECTED_AT]->(meeting:Meeting) | meeting.id]) AS electedAt, tenure.kind AS kind, tenure.confidence AS confidence, coalesce(tenure.seenOn, []) AS seenOn, tenure.to AS ownEnd, state.id AS state, properties(chairs) AS chairs, elementId(chairs) AS element,
    any(origin IN tenure.origins WHERE origin STARTS WITH 'document:') AS isRead`

const MEETINGS = cypher`
  MATCH (:Entity {id: $body})<-[:TENURE_OF]-(:Tenure {office: 'CHAIR'})-[:ELECTED_AT]->(:Meeting)-[:MEETING_OF]->(process:Body)<-[:MEETING_OF]-(meeting:Meeting {state: 'HELD'})
  WHERE meeting.held IS NOT NULL
  RETURN DISTINCT meeting.id AS id, process.id AS of, meeting.held AS held ORDER BY id`

interface TenureRow {
  readonly id: string
  readonly electedAt: string | null
  readonly kind: TenureRecord['kind']
  readonly confidence: TenureRecord['confidence']
  readonly seenOn: string[]
  readonly ownEnd: string | null
  readonly state: string
  readonly isRead: boolean
  readonly chairs: Readonly<Record<string, unknown>> | null
  readonly element: string
}

/** The realm of what follows for the chairs of a body from the tenures that documents add to those of the record. */
function realmOfChairs(body: string): string {
  return `derived:chairs:${body}`
}

/**
 * Ends of chairs that follow from tenures of any origin: a tenure without an end of its own ends where the next begins,
 * whoever says so. What the record says of a chair stays beneath and comes back when the document goes; where no document
 * tells of a tenure, the record's own ends stand.
 */
export async function deriveChairs(transaction: ManagedTransaction, body: string, words: StoreWords): Promise<void> {
  const realm = realmOfChairs(body)
  const { records } = await transaction.run(TENURES, { body })
  const rows = records.map((record) => record.toObject() as unknown as TenureRow)
  const linked = rows.flatMap((row) => (row.chairs === null ? [] : [{ ...row, layers: storedLayers([], row.chairs) }]))
  const baseOf = new Map(linked.map(({ id, layers }) => [id, mergedLayers(layers.filter((layer) => layer.realm !== realm)).properties]))
  const ended = rows.some(({ isRead }) => isRead) ? chairsOf(rows.map((row) => tenureOf(row, body, baseOf.get(row.id))), await electingMeetings(transaction, body)) : []
  const links = ended.flatMap(({ tenure, to, toBasis }): LinkRow[] => {
    const base = baseOf.get(tenure.id)
    const row = linked.find(({ id }) => id === tenure.id)
    if (base === undefined || row === undefined || to === null || (base['to'] === to && base['toBasis'] === toBasis)) return []
    const id = String(base['id'])
    const { to: text, toEarliest, toLatest } = dated('to', to)
    return [{ id, type: 'CHAIRS', from: row.state, to: body, properties: withoutGaps({ id, to: text, toEarliest, toLatest, toBasis }), origins: documentsOf(linked.flatMap(({ layers }) => layers)) }]
  })
  const known = new Map(linked.flatMap(({ element, layers }) => knownOf({ element, layers }, realm)))
  await writeRows(transaction, { nodes: [], links }, realm, words.labels, words.types, undefined, { standing: 'DERIVED', known: { nodes: new Map(), links: known } })
}

/** The held meetings of the processes that elect the chairs of a body. */
async function electingMeetings(transaction: ManagedTransaction, body: string): Promise<readonly HeldMeeting[]> {
  const { records } = await transaction.run(MEETINGS, { body })
  return records.map((record) => ({ id: record.get('id') as string, of: record.get('of') as string, held: readPartialDate(record.get('held') as string) }))
}

/** A tenure at what the record or its document says: an end that only followed from the next tenure is inferred anew. */
function tenureOf({ id, electedAt, kind, confidence, seenOn, ownEnd, state }: TenureRow, of: string, base: Readonly<Record<string, unknown>> | undefined): TenureRecord {
  const isOwnEnd = ownEnd !== null || base?.['toBasis'] !== 'INFERRED_FROM_NEXT'
  return {
    id, of, office: 'CHAIR', kind, state, persons: [], seenOn, sources: [], status: 'REPORTED', confidence, claims: [],
    ...(electedAt === null ? {} : { electedAt }),
    ...(base?.['from'] === undefined ? {} : { from: String(base['from']) }),
    ...(isOwnEnd && base?.['to'] !== undefined ? { to: String(base['to']), toBasis: 'EVIDENCE' as const } : {}),
  }
}

/** What a realm says of a node or link that is at hand with all its layers. */
export function knownOf({ element, layers }: Stored, realm: string): [string, KnownRow][] {
  const own = layers.find((layer) => layer.realm === realm)
  const id = String(layers[0]?.properties['id'])
  return own === undefined ? [] : [[id, { id, element, digest: own.digest, layers: layers.length > 1 ? layers : null }]]
}

function documentsOf(layers: readonly Layer[]): string[] {
  return [...new Set(layers.flatMap(({ origins }) => origins.filter((origin) => origin.startsWith('document:'))))].sort()
}

function withoutGaps(properties: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined)) as Record<string, string>
}
