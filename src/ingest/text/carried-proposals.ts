import type { Anomaly, ProposalRead, SegmentedProvision } from './segmented.js'
import { between, joined } from './stretches.js'

/**
 * A bracket that opens at the head of one unit and closes at the end of a later one proposes all units from the one to
 * the other: each gets the proposal. A unit that bears a mark of agreement is never proposed, and ends the search.
 */
export function carriedProposals(provisions: readonly SegmentedProvision[]): readonly SegmentedProvision[] {
  const result = [...provisions]
  for (const [index, provision] of provisions.entries()) {
    const [opened] = provision.proposals
    if (opened === undefined || provision.proposals.length > 1 || opened.wellFormed || provision.text !== '' || provision.marks.length > 0) continue
    const until = closingUnit(provisions, index)
    if (until === -1) continue
    const last = provisions[until] as SegmentedProvision
    const repair = `The bracket opens in ${provision.path} and closes in ${last.path}; each unit from the one to the other is read as proposed.`
    for (let inside = index; inside <= until; inside++) result[inside] = proposedWhole(provisions[inside] as SegmentedProvision, opened, repair)
  }
  return result
}

/** Units that one bracket may embrace; a longer stretch is rather a bracket that was forgotten. */
const LONGEST = 6

function closingUnit(provisions: readonly SegmentedProvision[], from: number): number {
  const { section } = provisions[from] as SegmentedProvision
  for (let index = from + 1; index < Math.min(provisions.length, from + LONGEST); index++) {
    const provision = provisions[index] as SegmentedProvision
    if (provision.section !== section || provision.marks.length > 0 || provision.proposals.length > 0) return -1
    if (provision.anomalies.some(isOrphan) && /\][\s.;,]*$/.test(provision.rawText)) return index
  }
  return -1
}

function isOrphan({ kind }: Anomaly): boolean {
  return kind === 'ORPHAN_BRACKET'
}

function proposedWhole(provision: SegmentedProvision, opened: ProposalRead, repair: string): SegmentedProvision {
  if (provision.proposals.length > 0) return { ...provision, proposals: provision.proposals.map((proposal) => ({ ...proposal, repair })) }
  const { rawText } = provision
  const span = { start: 0, end: rawText.trimEnd().length }
  const closing = /\][\s.;,]*$/.exec(rawText)
  const kept = between({ start: 0, end: closing?.index ?? span.end }, [], rawText)
  const text = joined(kept, rawText)
  const proposal: ProposalRead = { ...opened, key: 'p1', repair, text, template: text, span, kept, proposals: [] }
  return { ...provision, text: '', kept: [], proposals: [proposal], anomalies: provision.anomalies.filter((anomaly) => !isOrphan(anomaly)) }
}
