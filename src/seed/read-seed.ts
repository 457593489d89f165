import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseDocument } from 'yaml'
import { LISTED, SINGLE, type CorpusRecord, type Filed, type RecordKind } from '../record/corpus-record.js'
import { corpusHeader, type CorpusHeader } from '../record/corpus-header.js'
import type { RecordFault } from '../record/fault.js'
import { shapeFaults } from '../record/shape-faults.js'
import { readTreatyActions } from './read-treaty-actions.js'
import type { z } from 'zod'

/** What one reading of the seed folder gives: the records that fit their shapes, every fault, and a digest of the files. */
export interface SeedReading {
  /** What the corpus says of itself; null where the header is faulty. */
  readonly header: CorpusHeader | null
  readonly corpus: CorpusRecord
  readonly faults: readonly RecordFault[]
  /** SHA-256 of all files read; the same files give the same digest on every machine. */
  readonly digest: string
}

type Collected = { -readonly [Kind in RecordKind]: Filed<unknown>[] }

/** Reads every record of the seed; a file that cannot be read is a fault and never stops the reading of the others. */
export async function readSeed(folder: string): Promise<SeedReading> {
  const collected = emptyCorpus()
  const faults: RecordFault[] = []
  const digest = createHash('sha256')
  const read = async (file: string): Promise<string> => {
    const text = await readFile(path.join(folder, file), 'utf8')
    digest.update(file).update('\0').update(text).update('\0')
    return text
  }

  const header = await read('corpus.yaml').then((text) => headerOf(text, faults), () => missingHeader(faults))
  for (const { folder: kindFolder, kind, shape } of LISTED) {
    for (const file of await filesOf(folder, kindFolder, '.yaml')) {
      for (const [place, value] of entriesOf(await read(file), shown(file), faults)) keep(collected[kind], value, shown(file), nameOf(value, place), shape, faults)
    }
  }
  for (const { folder: kindFolder, kind, shape } of SINGLE) {
    for (const file of await filesOf(folder, kindFolder, '.yaml')) {
      const value = parsed(await read(file), shown(file), faults)
      if (value !== undefined) keep(collected[kind], value, shown(file), path.basename(file, '.yaml'), shape, faults)
    }
  }
  for (const file of await filesOf(folder, 'treaties', '.csv')) {
    const reading = readTreatyActions(await read(file), shown(file), path.basename(file, '.csv'))
    collected.treatyActions.push(...reading.actions)
    faults.push(...reading.faults)
  }
  for (const stray of await strayFiles(folder)) {
    faults.push({ file: shown(stray), record: '', field: null, problem: 'no kind of record is read from this place; move the file into the folder of its kind (seed/README.md lists them).' })
  }
  return { header, corpus: collected as unknown as CorpusRecord, faults, digest: digest.digest('hex') }
}

function headerOf(text: string, faults: RecordFault[]): CorpusHeader | null {
  const value = parsed(text, shown('corpus.yaml'), faults)
  const result = corpusHeader.safeParse(value)
  if (result.success) return result.data
  faults.push(...shapeFaults(result.error, value, shown('corpus.yaml'), '', corpusHeader))
  return null
}

function missingHeader(faults: RecordFault[]): null {
  faults.push({ file: shown('corpus.yaml'), record: '', field: null, problem: 'the file cannot be read; it says the name, version and day of the data.' })
  return null
}

function emptyCorpus(): Collected {
  const kinds: RecordKind[] = [...LISTED, ...SINGLE].map(({ kind }) => kind)
  return Object.fromEntries([...kinds, 'treatyActions'].map((kind) => [kind, [] as Filed<unknown>[]])) as unknown as Collected
}

async function filesOf(folder: string, kindFolder: string, ending: string): Promise<string[]> {
  const names = await readdir(path.join(folder, kindFolder)).catch(() => [] as string[])
  return names.filter((name) => name.endsWith(ending)).sort().map((name) => path.posix.join(kindFolder, name))
}

/** Files that no kind of record is read from, so that a mistyped folder is told and not passed over. */
async function strayFiles(folder: string): Promise<string[]> {
  const known = new Set([...LISTED, ...SINGLE].map(({ folder: kindFolder }) => kindFolder))
  const names = await readdir(folder, { recursive: true })
  return names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(ya?ml|csv)$/.test(name) && name !== 'corpus.yaml')
    .filter((name) => {
      const parts = name.split('/')
      const isKnown = parts.length === 2 && known.has(parts[0] as string) && (name.endsWith('.yaml') || (parts[0] === 'treaties' && name.endsWith('.csv')))
      return !isKnown
    })
    .sort()
}

function shown(file: string): string {
  return `seed/${file}`
}

function parsed(text: string, file: string, faults: RecordFault[]): unknown {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true })
  if (document.errors.length === 0) return document.toJS() as unknown
  for (const error of document.errors) {
    const line = error.linePos?.[0].line
    faults.push({ file, record: line === undefined ? '' : `line ${line}`, field: null, problem: `this is not YAML: ${error.message.split('\n')[0] ?? error.code}` })
  }
  return undefined
}

function entriesOf(text: string, file: string, faults: RecordFault[]): [number, unknown][] {
  const value = parsed(text, file, faults)
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.map((entry, index) => [index + 1, entry])
  faults.push({ file, record: '', field: null, problem: 'the file is not a list of records; begin each record with “- id: …”.' })
  return []
}

function nameOf(value: unknown, place: number): string {
  const fields = value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
  if (typeof fields['id'] === 'string') return fields['id']
  return typeof fields['from'] === 'string' ? `${fields['from']} (record ${place})` : `record ${place}`
}

function keep(into: Filed<unknown>[], value: unknown, file: string, name: string, shape: z.ZodType, faults: RecordFault[]): void {
  const result = shape.safeParse(value)
  if (result.success) into.push({ file, name, record: result.data })
  else faults.push(...shapeFaults(result.error, value, file, name, shape))
}
