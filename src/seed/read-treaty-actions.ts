import { parse } from 'csv-parse/sync'
import { ASSERTION_STATUSES, CONFIDENCES } from '../domain/vocabulary.js'
import { ACTION_KINDS } from '../domain/treaty/action.js'
import { didYouMean, nearestName } from '../domain/names/nearest-name.js'
import { edtf } from '../record/common.js'
import type { Filed, TreatyAction } from '../record/corpus-record.js'
import type { RecordFault } from '../record/fault.js'

const COLUMNS = ['state', 'kind', 'date', 'instrumentDate', 'subject', 'sources', 'status', 'confidence', 'instrumentDateConfidence', 'note'] as const
type Row = Record<(typeof COLUMNS)[number], string>

/** The actions of one treaty's file, its faults, and the ids that its faulty rows would have defined. */
export interface TreatyActionsReading {
  readonly actions: readonly Filed<TreatyAction>[]
  readonly faults: readonly RecordFault[]
  readonly refused: readonly string[]
}

/** Reads the CSV file of one treaty's actions; every faulty row is told with its line. */
export function readTreatyActions(text: string, file: string, treaty: string): TreatyActionsReading {
  const faults: RecordFault[] = []
  const actions: Filed<TreatyAction>[] = []
  const refused: string[] = []
  const seen = new Map<string, number>()
  const rows = rowsOf(text, file, faults)
  if (faults.length > 0) refused.push(treaty)
  for (const { line, row } of rows) {
    const name = `line ${line}`
    const wrong = wrongWords(row, file, name)
    faults.push(...wrong)
    if (wrong.length > 0) {
      refused.push(`${treaty}/${row.state}`)
      continue
    }
    const path = `${treaty}/${row.state}/${row.kind.toLowerCase().replaceAll('_', '-')}`
    const nth = (seen.get(path) ?? 0) + 1
    seen.set(path, nth)
    actions.push({ file, name, record: actionOf(row, treaty, nth === 1 ? path : `${path}-${nth}`) })
  }
  return { actions, faults, refused }
}

function rowsOf(text: string, file: string, faults: RecordFault[]): { line: number; row: Row }[] {
  try {
    const records = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true, trim: true }) as unknown as { record: Record<string, string>; info: { lines: number } }[]
    const header = Object.keys(records[0]?.record ?? {})
    const unknown = header.filter((column) => !(COLUMNS as readonly string[]).includes(column))
    const meant = unknown.map((column) => nearestName(column, COLUMNS))
    const missing = records.length === 0 ? [] : COLUMNS.filter((column) => !header.includes(column) && !meant.includes(column))
    for (const column of unknown) faults.push({ file, record: 'line 1', field: column, problem: `there is no column “${column}”.${didYouMean(column, COLUMNS)}` })
    for (const column of missing) faults.push({ file, record: 'line 1', field: column, problem: 'the column is missing; the header names every column.' })
    if (unknown.length > 0 || missing.length > 0) return []
    return records.map(({ record, info }) => ({ line: info.lines, row: record as Row }))
  } catch (error) {
    faults.push({ file, record: '', field: null, problem: `the file is not CSV: ${(error as Error).message}.` })
    return []
  }
}

function wrongWords(row: Row, file: string, record: string): RecordFault[] {
  const check = (field: keyof Row, words: readonly string[], mayBeEmpty = false): RecordFault[] =>
    words.includes(row[field]) || (mayBeEmpty && row[field] === '')
      ? []
      : [{ file, record, field, problem: `“${row[field]}” is not one of ${words.join(', ')}.${didYouMean(row[field], words)}` }]
  return [
    ...check('kind', Object.keys(ACTION_KINDS)),
    ...check('status', ASSERTION_STATUSES),
    ...check('confidence', CONFIDENCES),
    ...check('instrumentDateConfidence', CONFIDENCES, true),
    ...(['date', 'instrumentDate'] as const).flatMap((field) => {
      const reading = row[field] === '' ? { success: true as const } : edtf.safeParse(row[field])
      return reading.success ? [] : [{ file, record, field, problem: `${reading.error.issues[0]?.message ?? 'it is no date'}.` }]
    }),
  ]
}

function actionOf(row: Row, treaty: string, id: string): TreatyAction {
  const given = (value: string): string | null => (value === '' ? null : value)
  return {
    id,
    treaty,
    state: row.state,
    kind: row.kind,
    date: given(row.date),
    instrumentDate: given(row.instrumentDate),
    instrumentDateConfidence: given(row.instrumentDateConfidence),
    subject: given(row.subject),
    sources: row.sources.split(/\s+/).filter((id) => id !== ''),
    status: row.status as TreatyAction['status'],
    confidence: row.confidence as TreatyAction['confidence'],
    note: given(row.note),
  }
}
