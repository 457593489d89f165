/** What is measured, in the order in which it is printed. */
export const MEASURES = ['segmentation', 'section', 'label', 'key', 'verb', 'act class', 'hedge', 'addressee', 'deadline', 'reference', 'symbol'] as const
export type Measure = (typeof MEASURES)[number]

/** One thing that the parser read otherwise than a careful reader: what was expected, what was read, null for nothing. */
export interface Slip {
  readonly measure: Measure
  readonly text: string
  readonly place: string
  readonly expected: string | null
  readonly got: string | null
}

/** Things read rightly, and what went wrong, of one text or many. */
export interface Marked {
  readonly right: Readonly<Record<Measure, number>>
  readonly slips: readonly Slip[]
}

/** Precision (right among what was read), recall (right among what is there) and their harmonic mean, with the counts. */
export interface Figures {
  readonly measure: Measure
  readonly expected: number
  readonly read: number
  readonly right: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The figures of several texts together; where there is nothing to find and nothing was found all are 1. */
export function figuresOf(marked: readonly Marked[]): readonly Figures[] {
  return MEASURES.map((measure) => {
    const slips = marked.flatMap((one) => one.slips.filter((slip) => slip.measure === measure))
    const right = marked.reduce((sum, one) => sum + one.right[measure], 0)
    const expected = right + slips.filter((slip) => slip.expected !== null).length
    const read = right + slips.filter((slip) => slip.got !== null).length
    const [precision, recall] = [ratio(right, read), ratio(right, expected)]
    return { measure, expected, read, right, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
  })
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
