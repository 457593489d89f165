import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import { parseDocument } from 'yaml'
import { idsOf } from '../record/check-corpus.js'
import { LISTED, SINGLE, type CorpusRecord, type Filed, type RecordKind } from '../record/corpus-record.js'
import { corpusHeader, type CorpusHeader } from '../record/corpus-header.js'
import type { RecordFault } from '../record/fault.js'
import { didYouMean } from '../domain/names/nearest-name.js'
import { shapeFaults } from '../record/shape-faults.js'
import { readTreatyActions } from './read-treaty-actions.js'

/** What one reading of the seed folder gives: the records that fit their shapes, every fault, and a digest of the files. */
export interface SeedReading {
  /** What the corpus says of itself; null where the header is faulty. */
  readonly header: CorpusHeader | null
  readonly corpus: CorpusRecord
  readonly faults: readonly RecordFault[]
  /** Ids that refused records and files define or would define, so that nothing is said to be missing for their sake. */
  readonly refused: ReadonlySet<string>
  /** SHA-256 of all files read; the same files give the same digest on every machine. */
  readonly digest: string
}

type Collected = { -readonly [Kind in RecordKind]: Filed<unknown>[] }

/** Reads every record of the seed; a file that cannot be read is a fault and never stops the reading of the others. */
export async function readSeed(folder: string): Promise<SeedReading> {
  const collected = emptyCorpus()
  const faults: RecordFault[] = []
  const refused = new Set<string>()
  const digest = createHash('sha256')
  const read = async (file: string): Promise<string | null> => {
    const text = await readText(path.join(folder, file)).catch((error: unknown) => unreadable(error, shown(file), faults))
    digest.update(file).update('\0').update(text ?? '').update('\0')
    return text
  }
  const keep = (kind: RecordKind, value: unknown, file: string, name: string, shape: z.ZodType): void => {
    const result = shape.safeParse(value)
    if (result.success) collected[kind].push({ file, name, record: result.data })
    else {
      faults.push(...shapeFaults(result.error, value, file, name, shape))
      idsOf(kind, value).forEach((id) => refused.add(id))
    }
  }
  const parsed = (text: string, file: string): unknown => {
    const value = parsedYaml(text, file, faults)
    if (value === undefined) idsWrittenIn(text).forEach((id) => refused.add(id))
    return value
  }

  const headerText = await read('corpus.yaml')
  const header = headerText === null ? null : headerOf(parsed(headerText, shown('corpus.yaml')), faults)
  for (const { folder: kindFolder, kind, shape } of LISTED) {
    for (const file of await filesOf(folder, kindFolder, '.yaml')) {
      const entries = entriesOf(parsed((await read(file)) ?? '', shown(file)), shown(file), faults)
      for (const [place, value] of entries) keep(kind, value, shown(file), nameOf(value, place), shape)
    }
  }
  for (const { folder: kindFolder, kind, shape } of SINGLE) {
    for (const file of await filesOf(folder, kindFolder, '.yaml')) {
      const text = await read(file)
      const value = text === null ? undefined : parsed(text, shown(file))
      const name = path.basename(file, '.yaml')
      if (value !== undefined) keep(kind, value, shown(file), name, shape)
      if (kind === 'treaties') faults.push(...otherName(value, name, shown(file)))
    }
  }
  const treaties = (await filesOf(folder, 'treaties', '.yaml')).map((file) => path.basename(file, '.yaml'))
  for (const file of await filesOf(folder, 'treaties', '.csv')) {
    const treaty = path.basename(file, '.csv')
    const text = (await read(file)) ?? ''
    if (!treaties.includes(treaty)) {
      faults.push({ file: shown(file), record: '', field: null, problem: `no treaty stands beside these actions as ${treaty}.yaml.${didYouMean(treaty, treaties)}` })
      refused.add(treaty)
      continue
    }
    const reading = readTreatyActions(text, shown(file), treaty)
    collected.treatyActions.push(...reading.actions)
    faults.push(...reading.faults)
    reading.refused.forEach((id) => refused.add(id))
  }
  for (const stray of await strayFiles(folder)) {
    faults.push({ file: shown(stray), record: '', field: null, problem: 'no kind of record is read from this place; move the file into the folder of its kind (seed/README.md lists them).' })
  }
  return { header, corpus: collected as unknown as CorpusRecord, faults, refused, digest: digest.digest('hex') }
}

/** The text of a file in UTF-8; throws a TypeError where it is written in anything else. */
async function readText(file: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
}

function unreadable(error: unknown, file: string, faults: RecordFault[]): null {
  const problem = error instanceof TypeError ? 'the file is not UTF-8; save it in that encoding.' : `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`
  faults.push({ file, record: '', field: null, problem })
  return null
}

/** What a file that cannot be read as YAML seems to define, by its lines that begin with an id. */
function idsWrittenIn(text: string): string[] {
  return [...text.matchAll(/^[\s{-]*(?:id|instrument):\s*['"]?([a-z0-9][a-z0-9./-]*)/gm)].map(([, id]) => id as string)
}

/** A treaty's file has the treaty's id as its name, for so its table of actions is found. */
function otherName(value: unknown, name: string, file: string): RecordFault[] {
  const [id] = idsOf('treaties', value)
  return id === undefined || id === name ? [] : [{ file, record: name, field: 'instrument.id', problem: `“${id}” is not the name of the file; name the file and its table of actions ${id}.` }]
}

function headerOf(value: unknown, faults: RecordFault[]): CorpusHeader | null {
  if (value === undefined) return null
  const result = corpusHeader.safeParse(value)
  if (result.success) return result.data
  faults.push(...shapeFaults(result.error, value, shown('corpus.yaml'), '', corpusHeader))
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
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[])
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

function parsedYaml(text: string, file: string, faults: RecordFault[]): unknown {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true })
  const fault = (message: string, line?: number): RecordFault => ({
    file,
    record: line === undefined ? '' : `line ${line}`,
    field: null,
    problem: `this is not YAML: ${(message.split('\n')[0] as string).replace(/ at line \d+, column \d+:?$/, '').replace(/\.?$/, '.')}`,
  })
  faults.push(...document.errors.map((error) => fault(error.message, error.linePos?.[0].line)))
  if (document.errors.length > 0) return undefined
  try {
    return document.toJS() as unknown
  } catch (error) {
    faults.push(fault((error as Error).message)) // an alias (*word) without its anchor shows only here
    return undefined
  }
}

function entriesOf(value: unknown, file: string, faults: RecordFault[]): [number, unknown][] {
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
