import type { ReadProvision, Reading } from '../../record/readings/reading.js'
import type { Unplaced } from '../assemble/unplaced.js'
import { flattened } from '../assemble/read-units.js'
import type { ReadDocument } from '../formats/block.js'
import type { Decided } from '../metadata/decided.js'
import type { DocumentMetadata } from '../metadata/metadata.js'
import type { FileFindings, ReadingCounts, ReportedAnomaly, ReportedFact } from '../report/report.js'
import { secondOpinion } from '../text/second-opinion.js'
import type { Segmented } from '../text/segmented.js'

/** What findings are made of. */
export interface FindingsInput {
  readonly document: ReadDocument
  readonly segmented: Segmented
  readonly metadata: DocumentMetadata
  readonly reading: Reading
  readonly unplaced: readonly Unplaced[]
  readonly decisions: number
}

/** What the report says of a file that was read: what it is and why, how much it holds, and what could not be placed. */
export function findingsOf({ document, segmented, metadata, reading, unplaced, decisions }: FindingsInput): FileFindings {
  return {
    document: reading.id,
    facts: factsOf(metadata),
    counts: countsOf(segmented, reading),
    unplaced: [...unplaced, ...unknownMeeting(metadata)],
    cited: reading.cited.map(({ id, name }) => ({ id, name })),
    anomalies: anomaliesOf(segmented),
    markup: document.structure === undefined ? null : markupOf(segmented, document.structure),
    remarks: [...(document.encoding === null || /^utf-?8$/i.test(document.encoding) ? [] : [`The file is written in ${document.encoding}.`]), ...document.remarks],
    decisions,
  }
}

function factsOf(metadata: DocumentMetadata): readonly ReportedFact[] {
  const fields: readonly (readonly [string, Decided<string> | undefined])[] = [
    ['instrument', metadata.instrument], ['version', metadata.version], ['stage', metadata.stage], ['date', metadata.date], ['language', metadata.language],
    ['kind', metadata.kind], ['title', metadata.title], ['symbol', metadata.symbol], ['meeting', metadata.meeting],
  ]
  return fields.flatMap(([field, decided]) => (decided === undefined ? [] : [{ field, value: decided.value, how: decided.how, why: decided.why }]))
}

function countsOf({ provisions: units }: Segmented, { document, cited }: Reading): ReadingCounts {
  const provisions: readonly ReadProvision[] = document.provisions
  const acts = provisions.flatMap((provision) => provision.acts)
  const bySection: Record<string, number> = {}
  for (const { section } of provisions) bySection[section] = (bySection[section] ?? 0) + 1
  const proposals = units.flatMap((unit) => flattened(unit.proposals))
  return {
    provisions: provisions.length,
    bySection,
    acts: acts.length,
    mandates: acts.filter(({ isMandate }) => isMandate).length,
    citations: provisions.reduce((sum, { cites }) => sum + cites.length, 0),
    marks: provisions.reduce((sum, { marks }) => sum + marks.length, 0),
    proposals: proposals.length,
    proposedActs: provisions.flatMap((provision) => provision.proposals.flatMap(actsOf)).length,
    knownOnlyByCitation: cited.length,
  }
}

function actsOf(proposal: ReadProvision['proposals'][number]): readonly unknown[] {
  return [...proposal.acts, ...proposal.proposals.flatMap(actsOf)]
}

function anomaliesOf({ provisions, anomalies }: Segmented): readonly ReportedAnomaly[] {
  return [
    ...provisions.flatMap((unit) => unit.anomalies.map(({ kind, asPrinted, note }) => ({ at: unit.path, kind, asPrinted, note }))),
    ...anomalies.map(({ line, kind, asPrinted, note }) => ({ at: `line ${line}`, kind, asPrinted, note })),
  ]
}

/** The meeting that an opening names and nobody knows is no guess: it is told, with the flag that names it. */
function unknownMeeting({ meeting, opening }: DocumentMetadata): readonly Unplaced[] {
  if (meeting !== undefined || opening.meetingAsPrinted === null) return []
  return [{ path: 'opening', kind: 'MEETING', asPrinted: opening.meetingAsPrinted, role: 'ADOPTED_AT', candidates: opening.candidates }]
}

function markupOf(segmented: Segmented, structure: NonNullable<ReadDocument['structure']>): FileFindings['markup'] {
  const { shared, differences } = secondOpinion(segmented, structure)
  return { shared, differences: differences.map(({ kind, read, marked, asPrinted }) => `${MARKUP_WORDS[kind]} (read ${read ?? 'nothing'}, marked ${marked ?? 'nothing'}): “${asPrinted}”`) }
}

const MARKUP_WORDS = { ONLY_READ: 'Only the words show it', ONLY_MARKED: 'Only the markup shows it', SECTION: 'Another section', LABEL: 'Another label' } as const
