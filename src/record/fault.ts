const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** One thing wrong in the record: where it stands, what is wrong, and the way out. */
export interface RecordFault {
  readonly file: string
  /** Id of the record, or its place in the file where it has none. */
  readonly record: string
  readonly field: string | null
  readonly problem: string
}

/** The fault as one line: “seed/instruments/x.yaml, lima-2015, adoptedAt: …”; a line break in a quoted value is shown as ⏎. */
export function faultSentence({ file, record, field, problem }: RecordFault): string {
  const sentence = `${[file, record, field].filter((part) => part !== null && part !== '').join(', ')}: ${problem}`
  return sentence.replace(LINE_BREAK, '⏎')
}

/** The record is not fit to load; every fault found in one reading. */
export class RecordRefused extends Error {
  constructor(readonly faults: readonly RecordFault[]) {
    const shown = faults.slice(0, 200).map(faultSentence)
    const more = faults.length > shown.length ? [`… and ${faults.length - shown.length} more.`] : []
    super(`The record has ${faults.length === 1 ? 'one fault' : `${faults.length} faults`}; nothing was loaded.\n${[...shown, ...more].join('\n')}`)
    this.name = 'RecordRefused'
  }
}
