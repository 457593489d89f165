import type { ManagedTransaction } from 'neo4j-driver'
import { fillersOf } from '../../record/compile/fillers.js'
import { placedProvisions } from '../../record/compile/texts.js'
import { tenuresOf } from '../../record/derive/tenures.js'
import type { CuratedVersion } from '../../record/readings/curated-version.js'
import { compileVersion, mayBeSaidByOthers, type CompiledVersion } from '../../record/readings/compile-version.js'
import type { KnownFacts } from '../../record/readings/known-facts.js'
import { realmOf, type ReadProvision, type Reading } from '../../record/readings/reading.js'
import { documentOf } from '../../record/readings/reading-context.js'
import type { GraphRows, LinkRow } from '../../record/rows.js'
import { NOTHING_KNOWN } from '../known-rows.js'
import { writeRows, type Written } from '../write-rows.js'
import { readCuratedVersion } from './curated-version.js'
import { readKnownFacts, readLabels } from './known-facts.js'
import type { StoreWords } from './store-words.js'
import { digestOf, knownByAddress, saidBy, writeStoredReadings, type StoredReading } from './stored-readings.js'

/** A document as it is to stand in the graph, before what it says there is known. */
export type DocumentToApply = Omit<StoredReading, 'digest' | 'said' | 'joined' | 'missing'>

/** A link of a document that could not be made, and why. */
export interface DroppedLink {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly why: 'UNKNOWN_END' | 'WRONG_END'
}

/** What applying the documents of a version did. */
export interface AppliedVersion {
  readonly written: Written
  readonly compiled: CompiledVersion
  readonly curated: CuratedVersion | null
  readonly dropped: readonly DroppedLink[]
}

/**
 * Makes what the documents of one version say in the graph equal to their readings, beside what the record says of it.
 * `before` is what they said until now.
 */
export async function applyVersion(transaction: ManagedTransaction, version: string, documents: readonly DocumentToApply[], before: readonly StoredReading[], words: StoreWords): Promise<AppliedVersion> {
  const realm = realmOf(version)
  const readings = documents.map(({ reading, readOn }) => ({ reading, readOn }))
  const [curated, facts, known] = await Promise.all([
    readCuratedVersion(transaction, version),
    readKnownFacts(transaction, [...new Set(documents.flatMap(({ reading }) => mentionedIds(reading)))]),
    before.length === 0 ? NOTHING_KNOWN : knownByAddress(transaction, realm, before.map(({ said }) => said)),
  ])
  const compiled = compileVersion(readings, curated, facts)
  const { rows, dropped } = await linkable(transaction, compiled.rows, facts, words)
  const written = await writeRows(transaction, rows, realm, words.labels, words.types, undefined, { standing: 'READ', known, mayBeShared: mayBeSaidByOthers(version, curated !== null) })
  const missing = [...new Set(dropped.filter(({ why }) => why === 'UNKNOWN_END').map(({ to }) => to))].filter((id) => id !== 'unknown').sort()
  if (documents.length > 0) {
    await writeStoredReadings(transaction, documents.map((document) => ({ ...document, digest: digestOf(document.reading, joinedWith(curated)), said: saidBy(rows, document.id), joined: curated !== null, missing })))
  }
  return { written, compiled, curated, dropped }
}

/** What of a curated version a document is joined with, for its digest. */
export function joinedWith(curated: CuratedVersion | null): unknown {
  return curated?.provisions ?? null
}

/** Ids of all that a reading links to. */
function mentionedIds(reading: Reading): readonly string[] {
  const { instrument, meeting, document, cited } = reading
  const ofProposals = (proposals: ReadProvision['proposals']): string[] => proposals.flatMap(({ by, cites, acts, proposals: inner }) => [by, ...cites.map(({ to }) => to), ...acts.flatMap((act) => fillersOf(act, '').map(({ to }) => to)), ...ofProposals(inner)])
  const tenures = tenuresOf(placedProvisions({ file: reading.id, name: reading.id, record: documentOf(reading) }), () => undefined)
  return [
    instrument.id,
    ...[instrument.adoptedAt, instrument.adoptedBy, meeting?.id, meeting?.convenedBy].filter((id) => id !== null && id !== undefined),
    ...cited.map(({ id }) => id),
    ...tenures.map(({ record }) => record.id),
    ...document.provisions.flatMap(({ cites, acts, marks, proposals, announcesFootnote }) => [
      ...cites.map(({ to }) => to),
      ...acts.flatMap((act) => fillersOf(act, '').map(({ to }) => to)),
      ...marks.map(({ by }) => by),
      ...ofProposals(proposals),
      ...(announcesFootnote === undefined ? [] : [announcesFootnote.by]),
    ]),
  ]
}

/** The rows without the links that end at nothing, or at a thing of the wrong kind. */
async function linkable(transaction: ManagedTransaction, { nodes, links }: GraphRows, facts: KnownFacts, { ends }: StoreWords): Promise<{ readonly rows: GraphRows; readonly dropped: readonly DroppedLink[] }> {
  const labels = new Map<string, readonly string[]>([...[...facts].map(([id, fact]): [string, readonly string[]] => [id, fact.labels]), ...nodes.map(({ id, labels: own }): [string, readonly string[]] => [id, [...own, ...(facts.get(id)?.labels ?? [])]])])
  const unseen = [...new Set(links.flatMap(({ from, to }) => [from, to]).filter((id) => !labels.has(id)))]
  for (const [id, own] of await readLabels(transaction, unseen)) labels.set(id, own)
  const dropped: DroppedLink[] = []
  const kept = links.filter((link) => {
    const why = faultOf(link, labels, ends)
    if (why !== null) dropped.push({ type: link.type, from: link.from, to: labels.has(link.to) ? (labels.has(link.from) ? link.to : link.from) : link.to, why })
    return why === null
  })
  return { rows: { nodes, links: kept }, dropped }
}

function faultOf({ type, from, to }: LinkRow, labels: ReadonlyMap<string, readonly string[]>, ends: StoreWords['ends']): DroppedLink['why'] | null {
  const fromLabels = labels.get(from)
  const toLabels = labels.get(to)
  if (fromLabels === undefined || toLabels === undefined) return 'UNKNOWN_END'
  const allowed = ends.get(type)
  const fits = allowed === undefined || allowed.some((pair) => fromLabels.some((label) => pair.from.has(label)) && toLabels.some((label) => pair.to.has(label)))
  return fits ? null : 'WRONG_END'
}
