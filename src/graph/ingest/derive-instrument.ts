import type { ManagedTransaction } from 'neo4j-driver'
import { alignVersions, type AlignedUnit } from '../../domain/drafting/version-alignment.js'
import { deriveLineage } from '../../record/compile/lineage-links.js'
import { LINEAGE_TYPES } from '../../record/derive/lineage.js'
import { gatherRows, type LinkRow, type NodeRow, type PropertyValue } from '../../record/rows.js'
import { cypher, withWords } from '../cypher.js'
import { mergedLayers, storedLayers, type Layer } from '../layers.js'
import type { Stored } from '../known-rows.js'
import { writeRows } from '../write-rows.js'
import { knownOf } from './derive-chairs.js'
import { bringLineageBack, setAsideLineage } from './overtaken-links.js'
import { readVersionUnits } from './version-units.js'
import type { StoreWords } from './store-words.js'

const STATE = cypher`
  OPTIONAL MATCH (instrument:Instrument {id: $instrument})
  RETURN elementId(instrument) AS element, labels(instrument) AS labels, properties(instrument) AS properties,
    [(instrument)-[:HAS_VERSION]->(version:Version) | {id: version.id, stage: version.stage, date: version.dateLatest}] AS versions,
    COLLECT {
      MATCH (document:IngestedDocument {instrumentId: $instrument})
      OPTIONAL MATCH (version:Version {id: document.versionId})
      RETURN {id: document.id, isCurated: coalesce(any(origin IN version.origins WHERE origin STARTS WITH 'seed/'), false)}
    } AS documents,
    EXISTS { (instrument)-[:OVERTAKEN]->() } AS hasOvertaken`
const DERIVED_LINKS = cypher`
  MATCH (:Instrument {id: $instrument})-[link:<types>]->(:Entity)
  RETURN elementId(link) AS element, properties(link) AS properties, true AS isLineage
  UNION ALL
  MATCH (:Instrument {id: $instrument})-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(:Provision)-[link:ALIGNED_WITH]->(:Provision)
  RETURN elementId(link) AS element, properties(link) AS properties, false AS isLineage`
const CARRIERS = cypher`
  MATCH (instrument:Instrument {id: $instrument})
  CALL (instrument) {
    RETURN instrument AS bearer
    UNION
    MATCH (instrument)-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(provision:Provision) RETURN provision AS bearer
    UNION
    MATCH (instrument)-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(:Provision)-[:PERFORMS]->(act:Act) RETURN act AS bearer
    UNION
    MATCH (instrument)-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(:Provision)-[:HAS_PROPOSAL]->(proposal:Proposal) RETURN proposal AS bearer
    UNION
    MATCH (instrument)-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(:Provision)-[:HAS_PROPOSAL]->(:Proposal)-[:PERFORMS]->(act:ProposedAct) RETURN act AS bearer
  }
  MATCH (bearer)-[link:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES|AMENDS|REPEALS|IMPLEMENTS|PROTOCOL_TO|FOLLOWS_FROM|INCORPORATES|WOULD_CITE|WOULD_INVOLVE]->(other:Entity)
  RETURN labels(bearer) AS bearerLabels, {id: bearer.id, provisionId: bearer.provisionId, instrumentId: bearer.instrumentId, versionId: bearer.versionId} AS bearer,
    labels(other) AS otherLabels, {id: other.id, provisionId: other.provisionId, instrumentId: other.instrumentId, versionId: other.versionId} AS other,
    COLLECT { MATCH (provision:Provision {id: bearer.provisionId}) RETURN provision.versionId }[0] AS version,
    type(link) AS type, properties(link) AS properties`

/** The realm of what follows from the documents of an instrument beside what each of them says. */
function realmOfInstrument(instrument: string): string {
  return `derived:${instrument}`
}

interface InstrumentState {
  readonly element: string | null
  readonly labels: readonly string[] | null
  readonly properties: Readonly<Record<string, unknown>> | null
  readonly versions: readonly VersionRow[]
  readonly documents: readonly { readonly id: string; readonly isCurated: boolean }[]
  readonly hasOvertaken: boolean
}
interface VersionRow {
  readonly id: string
  readonly stage: string
  readonly date: string | null
}

/**
 * What follows for an instrument from all that is said of it: that its text is held, its lineage, and which provisions of
 * its versions correspond. Without any document nothing is derived here, and what the record says comes forth again.
 */
export async function deriveInstrument(transaction: ManagedTransaction, instrument: string, words: StoreWords): Promise<void> {
  const realm = realmOfInstrument(instrument)
  const { element, labels, properties, versions, documents, hasOvertaken } = (await transaction.run(STATE, { instrument })).records[0]?.toObject() as unknown as InstrumentState
  if (element === null) return
  if (hasOvertaken) await bringLineageBack(transaction, instrument, words)
  const isHeld = documents.length > 0
  const origins = documents.map(({ id }) => id).sort()
  const [linked, lineage, aligned] = await Promise.all([
    derivedLinks(transaction, instrument, words),
    documents.some(({ isCurated }) => !isCurated) ? lineageOf(transaction, instrument, versions, origins) : null,
    isHeld ? alignmentOf(transaction, versions, origins) : [],
  ])
  const own = { element, layers: storedLayers(labels ?? [], properties ?? {}) }
  const known = { nodes: new Map(knownOf(own, realm)), links: new Map(linked.flatMap((link) => knownOf(link, realm))) }
  const rows = { nodes: isHeld ? heldRow(instrument, own.layers, origins) : [], links: [...(lineage ?? []), ...aligned] }
  if (rows.nodes.length + rows.links.length + known.nodes.size + known.links.size > 0) {
    await writeRows(transaction, rows, realm, words.labels, words.types, undefined, { standing: 'DERIVED', known })
  }
  const current = lineage === null ? null : new Set(lineage.map(({ id }) => id))
  if (current !== null && linked.some(({ id, isLineage }) => isLineage && !current.has(id))) await setAsideLineage(transaction, instrument, [...current], words)
}

interface DerivedLink extends Stored {
  readonly id: string
  readonly isLineage: boolean
}

/** The lineage of an instrument and the correspondences of its provisions, as the graph holds them. */
async function derivedLinks(transaction: ManagedTransaction, instrument: string, { types }: StoreWords): Promise<readonly DerivedLink[]> {
  const { records } = await transaction.run(withWords(DERIVED_LINKS, { types: LINEAGE_TYPES }, types, '|'), { instrument })
  return records.map((record) => {
    const properties = record.get('properties') as Record<string, unknown>
    return { id: String(properties['id']), element: record.get('element') as string, layers: storedLayers([], properties), isLineage: record.get('isLineage') as boolean }
  })
}

/** An instrument of the record of which a document is read is held, whatever the record says. */
function heldRow(instrument: string, layers: readonly Layer[], origins: readonly string[]): NodeRow[] {
  if (!layers.some(({ standing, properties }) => standing === 'CURATED' && properties['textHeld'] !== true)) return []
  return [{ id: instrument, labels: ['Instrument'], properties: { id: instrument, textHeld: true, knownOnlyByCitation: false }, origins }]
}

async function lineageOf(transaction: ManagedTransaction, instrument: string, versions: readonly VersionRow[], origins: readonly string[]): Promise<LinkRow[]> {
  const { records } = await transaction.run(CARRIERS, { instrument })
  const gatherer = gatherRows()
  gatherer.node('Instrument', instrument, {}, '')
  for (const { id, stage, date } of versions) {
    gatherer.node('Version', id, { stage, dateLatest: date }, '')
    gatherer.link('HAS_VERSION', instrument, id, {}, '')
  }
  for (const [place, record] of records.entries()) {
    const bearer = record.get('bearer') as Readonly<Record<string, string | null>>
    const other = record.get('other') as Readonly<Record<string, string | null>>
    gatherer.node(record.get('bearerLabels') as string[], bearer['id'] as string, bearer, '')
    gatherer.node(record.get('otherLabels') as string[], other['id'] as string, other, '')
    if (bearer['provisionId'] != null) gatherer.node('Provision', bearer['provisionId'], { instrumentId: instrument, versionId: record.get('version') as string }, '')
    gatherer.link(record.get('type') as string, bearer['id'] as string, other['id'] as string, withoutAccount(record.get('properties') as Record<string, PropertyValue>), '', String(place))
  }
  const carriers = new Set(gatherer.rows().links.map(({ id }) => id))
  deriveLineage(gatherer)
  return gatherer.rows().links.filter(({ id, from }) => !carriers.has(id) && from === instrument).map((link) => ({ ...link, origins }))
}

function withoutAccount(properties: Readonly<Record<string, PropertyValue>>): Record<string, PropertyValue> {
  return { ...mergedLayers(storedLayers([], properties)).properties }
}

/** The provisions of each version and of the next more authoritative one that correspond. */
async function alignmentOf(transaction: ManagedTransaction, versions: readonly VersionRow[], origins: readonly string[]): Promise<LinkRow[]> {
  if (versions.length < 2) return []
  const inOrder = [...versions].sort((left, right) => (left.stage === right.stage ? ((left.date ?? '') < (right.date ?? '') ? -1 : 1) : left.stage === 'DRAFT' ? -1 : 1))
  const units = await readVersionUnits(transaction, inOrder.map(({ id }) => id))
  return inOrder.slice(1).flatMap((version, place) => {
    const earlier = units.get((inOrder[place] as VersionRow).id) ?? []
    const later = units.get(version.id) ?? []
    return alignVersions(earlier, later as readonly AlignedUnit[]).map(({ from, to, how, score }): LinkRow => {
      const id = `${from}~ALIGNED_WITH~${to}`
      return { id, type: 'ALIGNED_WITH', from, to, properties: { id, how, score }, origins }
    })
  })
}
