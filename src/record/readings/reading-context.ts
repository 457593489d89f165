import type { CompileContext, SourceDates } from '../compile/context.js'
import { placedProvisions } from '../compile/texts.js'
import type { DocumentRecord } from '../document.js'
import { gatherRows } from '../rows.js'
import type { CuratedVersion } from './curated-version.js'
import type { Reading } from './reading.js'

/** A reading with the civil day on which its file was read. */
export interface DatedReading {
  readonly reading: Reading
  readonly readOn: string
}

/** The document of a reading as a record, for the rules that records are compiled by. */
export function documentOf({ document }: Reading): DocumentRecord {
  return { ...document, provisions: [...document.provisions] }
}

/** What the compilers are handed for the readings of one version: the dates of its paragraphs and of its documents as sources. */
export function readingContext(readings: readonly DatedReading[], curated: CuratedVersion | null): CompileContext {
  const [primary] = readings
  if (primary === undefined) return { rows: gatherRows(), datesOf: new Map() }
  const { date, stage } = primary.reading.document.version
  const dates = (proves: SourceDates['proves'], readOn: string): SourceDates => ({ published: date, readOn, isText: true, proves })
  const own = placedProvisions({ file: primary.reading.id, name: primary.reading.id, record: documentOf(primary.reading) })
  return {
    rows: gatherRows(),
    datesOf: new Map([
      ...own.map(({ path, status }): [string, SourceDates] => [path, dates(status === 'DRAFTED' ? null : status, primary.readOn)]),
      ...(curated?.provisions ?? []).map(({ id, status }): [string, SourceDates] => [id, dates(status === 'DRAFTED' ? null : status, primary.readOn)]),
      ...readings.map(({ reading, readOn }): [string, SourceDates] => [reading.document.source, dates(stage === 'ADOPTED' ? 'ADOPTED' : null, readOn)]),
    ]),
  }
}
