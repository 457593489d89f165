import { claimFaults } from './check-claims.js'
import { documentFaults } from './check-documents.js'
import type { CorpusRecord, Filed } from './corpus-record.js'
import type { RecordFault } from './fault.js'
import { placedProvisions } from './compile/texts.js'
import { tenuresOf } from './derive/tenures.js'

/** Ids that the explorer's own addresses use, which no record may take. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'about', 'api', 'assets', 'chairs', 'conflicts', 'deadlines', 'duties', 'es', 'examples', 'follow-up', 'graphql', 'health', 'help', 'ide',
  'instruments', 'lineage', 'livez', 'matrix', 'metrics', 'ratification', 'readyz', 'schema', 'search', 'sources', 'start', 'states', 'threads',
])

/** Faults that need the whole record to see: ids given twice or reserved, and what does not hold inside a record. */
export function identityFaults(corpus: CorpusRecord): RecordFault[] {
  return [...duplicateIds(corpus), ...corpus.documents.flatMap(documentFaults), ...claimFaults(corpus), ...additionFaults(corpus)]
}

function duplicateIds(corpus: CorpusRecord): RecordFault[] {
  const first = new Map<string, Filed<unknown>>()
  return Object.entries(corpus).flatMap(([kind, list]: [string, readonly Filed<unknown>[]]) =>
    list.flatMap((filed) =>
      idsOf(kind, filed.record).flatMap((id) => {
        const faults: RecordFault[] = []
        const earlier = first.get(id)
        if (earlier !== undefined) faults.push({ file: filed.file, record: id, field: 'id', problem: `the id is given twice; ${earlier.file} has it too. Merge the two records, or give one another id.` })
        else first.set(id, filed)
        if (RESERVED_IDS.has(id)) faults.push({ file: filed.file, record: id, field: 'id', problem: 'the explorer uses this word for its own addresses; choose another id.' })
        return faults
      }),
    ),
  )
}

/** The ids that a record defines: its own, a document's version, a treaty's with those of what covers it. */
export function idsOf(kind: string, value: unknown): string[] {
  const record = (value !== null && typeof value === 'object' ? value : {}) as { readonly id?: unknown; readonly instrument?: unknown; readonly version?: { readonly key?: unknown } | null; readonly coverage?: unknown }
  if (kind === 'documents') return [`${String(record.instrument)}/${String(record.version?.key)}`]
  if (kind === 'treaties') return [...idsOf('instruments', record.instrument), ...(Array.isArray(record.coverage) ? record.coverage.flatMap((one) => idsOf('coverage', one)) : [])]
  return typeof record.id === 'string' ? [record.id] : []
}

/** An addition to a tenure that a text opens says the same office and holder, or it would be passed over in silence. */
function additionFaults(corpus: CorpusRecord): RecordFault[] {
  const opened = new Map(tenuresOf(corpus.documents.flatMap(placedProvisions), () => undefined).map(({ record }) => [record.id, record]))
  return corpus.tenures.flatMap(({ file, name, record }) => {
    const derived = opened.get(record.id)
    if (derived === undefined) return []
    return (['of', 'office', 'state'] as const).flatMap((field) =>
      record[field] === derived[field] ? [] : [{ file, record: name, field, problem: `“${record[field] ?? ''}” contradicts ${derived.openedBy ?? 'the text'}, which opens this tenure with “${derived[field] ?? ''}”.` }],
    )
  })
}
