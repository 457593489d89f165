import type { ManagedTransaction } from 'neo4j-driver'
import { alignVersions, type AlignedUnit } from '../../domain/drafting/version-alignment.js'
import { deriveLineage } from '../../record/compile/lineage-links.js'
import { LINEAGE_TYPES } from '../../record/derive/lineage.js'
import { gatherRows, type LinkRow, type NodeRow, type PropertyValue } from '../../record/rows.js'
import { cypher, withWords } from '../cypher.js'
import { mergedLayers, storedLayers, type Layer } from '../layers.js'
import type { KnownRow } from '../known-rows.js'
import { writeRows } from '../write-rows.js'
import { knownOf } from './derive-chairs.js'
import { bringLineageBack, setAsideLineage } from './overtaken-links.js'
import { readVersionUnits } from './version-units.js'
import type { StoreWords } from './store-words.js'

const DOCUMENTS = cypher`
  MATCH (document:IngestedDocument {instrumentId: $instrument})
  OPTIONAL MATCH (version:Version {id: document.versionId})
  RETURN document.id AS id, document.versionId AS version, coalesce(any(origin IN version.origins WHERE origin STARTS WITH 'seed/'), false) AS isCurated`
const INSTRUMENT = cypher`
  MATCH (instrument:Instrument {id: $instrument})
  RETURN labels(instrument) AS labels, properties(instrument) AS properties,
    [(instrument)-[:HAS_VERSION]->(version:Version) | {id: version.id, stage: version.stage, date: version.dateLatest}] AS versions`
const DERIVED_LINKS = cypher`
  MATCH (instrument:Instrument {id: $instrument})-[link:<types>]->(other:Entity)
  RETURN type(link) AS type, instrument.id AS from, other.id AS to, properties(link) AS properties
  UNION ALL
  MATCH (:Instrument {id: $instrument})-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(provision:Provision)-[link:ALIGNED_WITH]->(other:Provision)
  RETURN type(link) AS type, provision.id AS from, other.id AS to, properties(link) AS properties`
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

interface DocumentRow {
  readonly id: string
  readonly version: string
  readonly isCurated: boolean
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
  await bringLineageBack(transaction, instrument, words)
  const [documents, stored, links] = await Promise.all([
    transaction.run(DOCUMENTS, { instrument }),
    transaction.run(INSTRUMENT, { instrument }),
    transaction.run(withWords(DERIVED_LINKS, { types: LINEAGE_TYPES }, words.types, '|'), { instrument }),
  ])
  const [node] = stored.records
  const read = documents.records.map((record) => record.toObject() as unknown as DocumentRow)
  const layers = node === undefined ? [] : storedLayers(node.get('labels') as readonly string[], node.get('properties') as Record<string, unknown>)
  const origins = read.map(({ id }) => id).sort()
  const known = {
    nodes: new Map(knownOf(layers, realm, { word: '', from: '', to: '' })),
    links: new Map(links.records.flatMap((record): [string, KnownRow][] => knownOf(storedLayers([], record.get('properties') as Record<string, unknown>), realm, { word: record.get('type') as string, from: record.get('from') as string, to: record.get('to') as string }))),
  }
  const isHeld = node !== undefined && read.length > 0
  const versions = isHeld ? (node.get('versions') as readonly VersionRow[]) : []
  const lineage = isHeld && read.some(({ isCurated }) => !isCurated) ? await lineageOf(transaction, instrument, versions, origins) : null
  const rows = { nodes: isHeld ? heldRow(instrument, layers, origins) : [], links: [...(lineage ?? []), ...(await alignmentOf(transaction, versions, origins))] }
  if (rows.nodes.length + rows.links.length + known.nodes.size + known.links.size > 0) {
    await writeRows(transaction, rows, realm, words.labels, words.types, undefined, { standing: 'DERIVED', known })
  }
  if (lineage !== null) await setAsideLineage(transaction, instrument, lineage.map(({ id }) => id), words)
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
