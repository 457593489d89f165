import { LISTED, SINGLE, type CorpusRecord, type Filed, type RecordKind } from '../../src/record/corpus-record.js'
import { compileCorpus } from '../../src/record/compile-corpus.js'
import { documentRecord, type DocumentRecord } from '../../src/record/document.js'
import { placedProvisions, type PlacedProvision } from '../../src/record/compile/texts.js'
import type { GraphRows, LinkRow, NodeRow } from '../../src/record/rows.js'

/** A corpus of the records given, each written as in a seed file and read by the shape of its kind. */
export function corpusOf(given: Partial<Record<RecordKind, readonly unknown[]>>): CorpusRecord {
  const kinds: RecordKind[] = [...LISTED.map(({ kind }) => kind), 'documents', 'treaties', 'treatyActions']
  return Object.fromEntries(kinds.map((kind) => [kind, (given[kind] ?? []).map((value, place) => filed(kind, value, place))])) as unknown as CorpusRecord
}

/** The rows of a corpus of the records given. */
export function rowsOf(given: Partial<Record<RecordKind, readonly unknown[]>>): GraphRows {
  return compileCorpus(corpusOf(given))
}

/** The provisions of one document, placed, as the rules that derive facts are handed them. */
export function provisionsOf(document: unknown): PlacedProvision[] {
  return placedProvisions({ file: 'seed/documents/nassau.yaml', name: 'nassau', record: documentRecord.parse(document) })
}

/** A document of our own, “Declaration of Nassau”, in the stage given. */
export function nassau(stage: DocumentRecord['version']['stage'], provisions: readonly unknown[], date = '2020-05-04'): Record<string, unknown> {
  const key = stage === 'ADOPTED' ? 'adopted' : 'draft'
  return { instrument: 'nassau-2020', version: { key, stage, date, symbol: null, title: null }, source: 'doc-nassau', language: 'EN', provisions }
}

/** One act with what every act must have. */
export function act(more: Record<string, unknown>): Record<string, unknown> {
  return { key: 'a1', verb: 'Request', lemma: 'request', class: 'REQUEST', isMandate: true, ...more }
}

/** The mark of a committee that approved a unit of a draft. */
export const APPROVED = [{ by: 'bay-street-committee', on: '2020-04-01', asPrinted: '(Approved on April 1, 2020)' }]

/** The relationships of a type, as “from → to”. */
export function pairs({ links }: GraphRows, type: string): string[] {
  return links.filter((link) => link.type === type).map(({ from, to }) => `${from} → ${to}`)
}

/** The relationship of a type between two things, or the only one of its type. */
export function linkOf({ links }: GraphRows, type: string, from?: string, to?: string): LinkRow {
  const found = links.filter((link) => link.type === type && (from === undefined || link.from === from) && (to === undefined || link.to === to))
  if (found.length !== 1) throw new Error(`${found.length} relationships ${type} from ${from ?? 'anything'} to ${to ?? 'anything'}`)
  return found[0] as LinkRow
}

/** The node of an id. */
export function nodeOf({ nodes }: GraphRows, id: string): NodeRow {
  const found = nodes.find((node) => node.id === id)
  if (found === undefined) throw new Error(`no node ${id}`)
  return found
}

function filed(kind: RecordKind, value: unknown, place: number): Filed<unknown> {
  const shape = [...LISTED, ...SINGLE].find((one) => one.kind === kind)?.shape
  const name = (value as { readonly id?: string }).id ?? `record ${place + 1}`
  return { file: `seed/${kind}/nassau.yaml`, name, record: shape === undefined ? value : shape.parse(value) }
}
