import path from 'node:path'
import { findDocuments, ingestDocument, removeDocument, type IngestedDocument } from '../graph/ingest/ingest-document.js'
import { readKnownThings } from '../graph/ingest/known-things.js'
import type { StoreWords } from '../graph/ingest/store-words.js'
import type { GraphAddress } from '../graph/load.js'
import { awaitSearch } from '../graph/search-indexes.js'
import type { DocumentSettings } from './metadata/settings.js'
import type { KnownName } from './references/known-name.js'
import { startReadingPool, type PoolLimits, type ReadingPool } from './reading/reading-pool.js'
import type { FileRead } from './reading/read-file.js'
import { readingChanges } from './report/reading-changes.js'
import { reportOf, type FileReport, type IngestReport, type JoinFindings } from './report/report.js'

/** What is done with the files of a call. */
export interface IngestOptions {
  readonly flags: DocumentSettings
  readonly isDryRun: boolean
  /** The civil day on which the files are read. */
  readonly readOn: string
  readonly limits?: PoolLimits
  /** Told each step: how many files are done of how many. */
  readonly onProgress?: (step: string, done: number, of: number) => void
}

/**
 * Ingests files into the graph, one transaction each. What is known is read once; the files are first read for what they
 * are, so that they find each other in any order, and then whole, some ahead of the one that is being written.
 */
export async function ingestFiles(graph: GraphAddress, words: StoreWords, files: readonly string[], { flags, isDryRun, readOn, limits, onProgress = () => undefined }: IngestOptions): Promise<IngestReport> {
  const threads = limits?.threads ?? (files.length > 3 ? 2 : 1)
  const things = await readKnownThings(graph.driver, graph.database)
  const pool = startReadingPool(things, { ...limits, threads })
  const reports: FileReport[] = []
  try {
    if (files.length > 1) pool.learn(await namesOf(files, flags, pool, onProgress))
    const ahead = readAhead(files, (file) => pool.read(file, flags), threads + 1)
    for (const [place, file] of files.entries()) {
      reports.push(await write(graph, words, file, await ahead(place), readOn, isDryRun))
      onProgress('Ingesting', place + 1, files.length)
    }
  } finally {
    await pool.close()
  }
  if (!isDryRun) await awaitSearch(graph.driver, graph.database)
  return reportOf(reports, isDryRun)
}

/** Takes documents out of the graph again, found by file, by what the file is, or by id. */
export async function removeFiles(graph: GraphAddress, words: StoreWords, files: readonly string[], { flags, isDryRun, limits, onProgress = () => undefined }: Omit<IngestOptions, 'readOn'>): Promise<IngestReport> {
  const things = await readKnownThings(graph.driver, graph.database)
  const pool = startReadingPool(things, { threads: 1, ...limits })
  const reports: FileReport[] = []
  try {
    for (const [place, file] of files.entries()) {
      reports.push(await remove(graph, words, file, () => pool.read(file, flags), isDryRun))
      onProgress('Removing', place + 1, files.length)
    }
  } finally {
    await pool.close()
  }
  if (!isDryRun) await awaitSearch(graph.driver, graph.database)
  return reportOf(reports, isDryRun)
}

async function namesOf(files: readonly string[], flags: DocumentSettings, pool: ReadingPool, onProgress: NonNullable<IngestOptions['onProgress']>): Promise<readonly KnownName[]> {
  let done = 0
  const names = await Promise.all(files.map(async (file) => {
    const name = await pool.nameOf(file, flags)
    onProgress('Looking at the files', (done += 1), files.length)
    return name
  }))
  return names.filter((name) => name !== null)
}

/** Begins to read some files before they are asked for, and holds no more of them than that. */
function readAhead(files: readonly string[], read: (file: string) => Promise<FileRead>, many: number): (place: number) => Promise<FileRead> {
  const begun = new Map<number, Promise<FileRead>>()
  return (place) => {
    for (let next = place; next < Math.min(files.length, place + many); next++) {
      if (!begun.has(next)) begun.set(next, read(files[next] as string))
    }
    const wanted = begun.get(place) as Promise<FileRead>
    begun.set(place, Promise.resolve({ problem: 'The file was written already.' }))
    return wanted
  }
}

async function write(graph: GraphAddress, words: StoreWords, file: string, read: FileRead, readOn: string, isDryRun: boolean): Promise<FileReport> {
  const name = path.basename(file)
  if ('problem' in read) return { file: name, outcome: 'FAILED', problem: read.problem }
  try {
    const done = await ingestDocument(graph, words, read.reading, readOn, isDryRun)
    return { file: name, outcome: isDryRun && done.outcome !== 'UNCHANGED' ? `WOULD_BE_${done.outcome}` : done.outcome, findings: read.findings, ...doneFindings(read, done) }
  } catch (error) {
    if (isWholeCall(error)) throw error
    return { file: name, outcome: 'FAILED', problem: `${name}: The document was not written, and the graph is as it was (${messageOf(error)}).`, findings: read.findings }
  }
}

/** Faults that every further file would meet too. */
function isWholeCall(error: unknown): boolean {
  return error instanceof Error && (error.name === 'UnseededGraph' || ('code' in error && /ServiceUnavailable|SessionExpired|Security/.test(String(error.code))))
}

function doneFindings({ reading }: Exclude<FileRead, { readonly problem: string }>, { applied, before, written }: IngestedDocument): Partial<FileReport> {
  if (applied === null) return {}
  const { joined, unmatched } = applied.compiled
  const others = unmatched.get(reading.id)
  const join: JoinFindings | undefined = joined === null ? undefined : {
    matched: joined.matched.size,
    onlyInText: joined.onlyRead,
    onlyInRecord: joined.onlyCurated,
    agreeing: joined.compared.filter(({ outcome }) => outcome === 'AGREES').length,
    conflicts: joined.compared.filter(({ outcome }) => outcome === 'DIFFERS'),
    extra: joined.compared.filter(({ outcome }) => outcome === 'ONLY_READ'),
    notFound: joined.compared.filter(({ outcome }) => outcome === 'ONLY_CURATED'),
  }
  return {
    ...(join === undefined ? {} : { join }),
    ...(others === undefined || others.length === 0 ? {} : { unmatched: others }),
    ...(before === null ? {} : { changes: readingChanges(before, reading) }),
    ...(applied.dropped.length === 0 ? {} : { dropped: applied.dropped.filter(({ to }) => to !== 'unknown').map(({ type, from, to, why }) => `${from} ${type} ${to}: ${why === 'UNKNOWN_END' ? 'the graph does not hold what it ends at.' : 'the link does not fit what it ends at.'}`) }),
    ...(written === null ? {} : { written }),
  }
}

async function remove(graph: GraphAddress, words: StoreWords, file: string, read: () => Promise<FileRead>, isDryRun: boolean): Promise<FileReport> {
  const name = path.basename(file)
  const whole = await read()
  const wanted = 'reading' in whole ? [whole.reading.id] : [file, name]
  const found = await findDocuments(graph, wanted)
  const documents = found.length > 0 ? found : await findDocuments(graph, [file, name])
  const [document] = documents
  if (document === undefined) return { file: name, outcome: 'FAILED', problem: `${name}: No document of this name, and none that this file would be, is in the graph.` }
  if (documents.length > 1) return { file: name, outcome: 'FAILED', problem: `${name}: ${documents.length} documents came from files of this name: ${documents.map(({ id }) => id).join(', ')}. Give the id of the one that is meant.` }
  const written = await removeDocument(graph, words, document, isDryRun)
  return { file: document.id, outcome: isDryRun ? 'WOULD_BE_REMOVED' : 'REMOVED', written }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
}
