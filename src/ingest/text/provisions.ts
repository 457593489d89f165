import { provisionPath } from '../../domain/provision-path.js'
import { findMarks } from './agreement-marks.js'
import type { DraftingTable } from './drafting-table.js'
import { findReferences } from './note-references.js'
import { numberingAnomalies } from './numbering-anomalies.js'
import type { Unit } from './outline-state.js'
import { readProposals } from './read-proposals.js'
import type { Anomaly, FootnoteReference, SegmentedProvision } from './segmented.js'
import { between, joined } from './stretches.js'
import { unitText, type UnitText } from './unit-text.js'
import { wordingAnomalies } from './wording-anomalies.js'

/** The units of a text, in order, with paths, and with marks, proposals and note signs lifted off their words. */
export function provisionsOf(units: readonly Unit[], signs: readonly (string | null)[], table: DraftingTable): readonly SegmentedProvision[] {
  const seen = new Map<string, number>()
  const places = new Map<string, number>()
  const paths = new Map<Unit, string>()
  const numbering = numberingAnomalies(units)
  const texts = units.map(unitText)
  const isKeptApart = texts.some(({ references }) => references.length > 0)
  const printed = findReferences(texts.map(({ rawText }, index) => (units[index]?.section === 'FOOTNOTE' ? '' : rawText)), isKeptApart ? [] : signs)
  return units.map((unit, index) => {
    const parent = unit.parent === null ? undefined : paths.get(unit.parent)
    const within = parent ?? (unit.annex === null ? undefined : `annex/${unit.annex}`)
    const place = (places.get(within ?? unit.section) ?? 0) + 1
    places.set(within ?? unit.section, place)
    const path = provisionPath({ section: unit.section, label: unit.label, parent: within }, place, seen)
    paths.set(unit, path)
    return { ...contentOf(unit, texts[index] as UnitText, printed[index] ?? [], table, numbering.get(unit) ?? []), path, ...(parent === undefined ? {} : { parent }), ordinal: index + 1 }
  })
}

function contentOf(unit: Unit, { rawText, references }: UnitText, printed: readonly FootnoteReference[], table: DraftingTable, numbering: readonly Anomaly[]): Omit<SegmentedProvision, 'path' | 'parent' | 'ordinal'> {
  const marks = findMarks(rawText, table)
  const footnotes = [...references, ...printed]
  const { proposals, anomalies } = readProposals({ rawText, marks: marks.map(({ span }) => span), isAlternative: unit.isAlternative }, table)
  const cut = [...marks, ...proposals, ...footnotes].map(({ span }) => span).filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)
  const kept = between({ start: 0, end: rawText.length }, cut, rawText)
  const text = joined(kept, rawText)
  const [first] = unit.paragraphs
  return {
    section: unit.section,
    label: unit.label,
    text,
    rawText,
    kept,
    line: first?.line ?? 1,
    ...(first?.page === undefined ? {} : { page: first.page }),
    marks,
    proposals,
    footnotes,
    anomalies: [...numbering, ...anomalies, ...wordingAnomalies(unit, text, rawText, table)],
    ...(unit.heading === null ? {} : { heading: unit.heading }),
    ...(unit.frame === null ? {} : { frame: unit.frame }),
  }
}
