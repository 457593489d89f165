/** Why one file cannot be read: where, what is wrong, and the way out; the other files of a call are unharmed. */
export interface IngestFault {
  readonly file: string
  /** Line, page or part inside the file, where one is known. */
  readonly place?: string | undefined
  readonly problem: string
  readonly wayOut: string
}

/** The fault as a person reads it: “draft.pdf, page 3: …”. */
export function faultSentence({ file, place, problem, wayOut }: IngestFault): string {
  return `${file}${place === undefined ? '' : `, ${place}`}: ${problem} ${wayOut}`
}

/** Gives up on a file; `faultOf` finds the fault again in what was thrown. */
export function refuse(fault: IngestFault): never {
  throw Object.assign(new Error(faultSentence(fault)), { fault })
}

/** The fault that `refuse` threw, or null where something else was thrown. */
export function faultOf(thrown: unknown): IngestFault | null {
  return thrown instanceof Error && 'fault' in thrown ? (thrown.fault as IngestFault) : null
}
