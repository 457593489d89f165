/** A unit of a text with what the record knows of its brackets. */
export interface BracketedUnit {
  readonly provision: string
  /** Its words as printed, where they are held. */
  readonly words: string | null
  readonly proposals: readonly { readonly id: string; readonly wellFormed: boolean; readonly repair: string | null }[]
  /** Its anomalies, with their kinds. */
  readonly anomalies: readonly { readonly kind: string; readonly told: string }[]
}

/** One bracket without its partner. */
export interface BracketFault {
  readonly provision: string
  readonly kind: 'CLOSES_NOTHING' | 'NEVER_CLOSED'
  /** The proposal that the bracket opens; null where it opens none. */
  readonly proposal: string | null
  readonly told: string
}

/** The square brackets of a text, counted as printed, and those that have no partner. */
export interface BracketReport {
  readonly opened: number
  readonly closed: number
  readonly wellFormed: boolean
  /** True where the words were counted; otherwise what an editor recorded of each bracket. */
  readonly countedInWords: boolean
  readonly faults: readonly BracketFault[]
}

/**
 * Whether the brackets of a text are well-formed. As many that open as close proves nothing: in the Medellín draft three
 * open and three close, and one closes nothing while another is never closed. Without the words every proposal opened one
 * bracket, every well-formed one closed it, and an orphan is what the record notes as one.
 */
export function bracketReport(units: readonly BracketedUnit[]): BracketReport {
  const counted = units.map((unit) => (unit.words === null ? fromRecord(unit) : fromWords(unit, unit.words)))
  const faults = counted.flatMap((unit) => unit.faults)
  return {
    opened: counted.reduce((sum, { opened }) => sum + opened, 0),
    closed: counted.reduce((sum, { closed }) => sum + closed, 0),
    wellFormed: faults.length === 0,
    countedInWords: units.length > 0 && units.every(({ words }) => words !== null),
    faults,
  }
}

interface Counted {
  readonly opened: number
  readonly closed: number
  readonly faults: readonly BracketFault[]
}

function fromRecord({ provision, proposals, anomalies }: BracketedUnit): Counted {
  const orphans = anomalies.filter(({ kind }) => kind === 'ORPHAN_BRACKET')
  const unclosed = proposals.filter(({ wellFormed }) => !wellFormed)
  const faults = [
    ...orphans.map(({ told }): BracketFault => ({ provision, kind: isOpening(told) ? 'NEVER_CLOSED' : 'CLOSES_NOTHING', proposal: null, told })),
    ...unclosed.map(({ id, repair }): BracketFault => ({ provision, kind: 'NEVER_CLOSED', proposal: id, told: repair ?? 'The bracket of the proposal is never closed.' })),
  ]
  const openers = orphans.filter(({ told }) => isOpening(told)).length
  return { opened: proposals.length + openers, closed: proposals.length - unclosed.length + orphans.length - openers, faults }
}

/** An orphan is an opening bracket where its printed words hold one and no closing one. */
function isOpening(told: string): boolean {
  const printed = /“([^”]*)”/.exec(told)?.[1] ?? told
  return printed.includes('[') && !printed.includes(']')
}

function fromWords({ provision, proposals, anomalies }: BracketedUnit, words: string): Counted {
  const open: number[] = []
  const orphans: number[] = []
  for (const { index } of words.matchAll(/[[\]]/g)) {
    if (words[index] === '[') open.push(index)
    else if (open.pop() === undefined) orphans.push(index)
  }
  const unclosed = proposals.filter(({ wellFormed }) => !wellFormed)
  const told = (kind: string, at: number): string => anomalies.find((anomaly) => anomaly.kind === kind)?.told ?? `“${words.slice(Math.max(0, at - 24), at + 24).trim()}”`
  return {
    opened: (words.match(/\[/g) ?? []).length,
    closed: (words.match(/\]/g) ?? []).length,
    faults: [
      ...orphans.map((at): BracketFault => ({ provision, kind: 'CLOSES_NOTHING', proposal: null, told: told('ORPHAN_BRACKET', at) })),
      ...open.map((at, place): BracketFault => ({ provision, kind: 'NEVER_CLOSED', proposal: unclosed[place]?.id ?? null, told: unclosed[place]?.repair ?? told('UNCLOSED_BRACKET', at) })),
    ],
  }
}
