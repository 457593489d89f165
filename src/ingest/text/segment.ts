import { labelKey, provisionPath } from '../../domain/provision-path.js'
import type { Block, ReadDocument } from '../formats/block.js'
import { findMarks } from './agreement-marks.js'
import { carriedProposals } from './carried-proposals.js'
import type { DraftingTable } from './drafting-table.js'
import { DRAFTING_TABLES } from './drafting-tables.js'
import { frontMatter } from './front-matter.js'
import { refusalOf } from './genre.js'
import { languageOf } from './language.js'
import { layoutOf } from './layout.js'
import { findReferences } from './note-references.js'
import { separateNotes, type PrintedNote } from './notes.js'
import { numberingAnomalies } from './numbering-anomalies.js'
import { outline } from './outline.js'
import type { Unit } from './outline-state.js'
import { readProposals } from './read-proposals.js'
import { isUnterminated, recognise } from './recognise.js'
import type { Anomaly, FootnoteReference, Refusal, Segmented, SegmentedProvision } from './segmented.js'
import { between, joined } from './stretches.js'
import { tidy } from './tidy.js'
import { unitText, type UnitText } from './unit-text.js'

/** A drawn text as its units, or the sentence that says why it is none of the family. */
export function segment({ blocks, languageGuess }: Pick<ReadDocument, 'blocks' | 'languageGuess'>): Segmented | Refusal {
  const crowded = crowdedBy(blocks)
  if (crowded !== null) return crowded
  const language = languageGuess ?? languageOf(blocks.map(({ text }) => text))
  if (typeof language !== 'string') return language
  const table = DRAFTING_TABLES[language]
  const { paragraphs, furniture } = tidy(blocks, table)
  const { body, notes } = separateNotes(paragraphs, table)
  const layout = layoutOf(body, table)
  const order = outline(body.map((paragraph) => recognise(paragraph, table, layout)), table, layout)
  const refusal = refusalOf(order, table)
  if (refusal !== null) return refusal

  const noteUnits = notes.map((note) => noteUnit(note, table))
  const units = [...order.units.filter(({ section }) => section !== 'FOOTNOTE'), ...order.units.filter(({ section }) => section === 'FOOTNOTE'), ...noteUnits]
  const provisions = carriedProposals(withAlternatives(provisionsOf(units, notes, table)))
  const front = frontMatter(order.front, table)
  return {
    language,
    layout,
    title: front.title,
    titleBlocks: front.titleBlocks,
    opening: provisions.filter(({ section }) => section === 'OPENING').map(({ text }) => text).join('\n') || null,
    provisions,
    apparatus: [...front.apparatus, ...order.apparatus, ...furniture].sort((a, b) => a.line - b.line),
    anomalies: order.anomalies,
  }
}

/** Brackets in one paragraph, and in a whole text, beyond which a file is no draft. */
const MOST_BRACKETS = 2000
const MOST_BRACKETS_IN_ALL = 20_000

function crowdedBy(blocks: readonly Block[]): Refusal | null {
  let all = 0
  for (const { text, line } of blocks) {
    const count = text.match(/[[\]]/g)?.length ?? 0
    all += count
    if (count > MOST_BRACKETS) return { refused: `The paragraph on line ${line} holds ${count} brackets; a draft of this family holds a few in a paragraph.` }
    if (all > MOST_BRACKETS_IN_ALL) return { refused: `The text holds more than ${MOST_BRACKETS_IN_ALL} brackets; a draft of this family holds some hundred.` }
  }
  return null
}

function noteUnit({ sign, paragraphs }: PrintedNote, table: DraftingTable): Unit {
  const recognised = paragraphs.map((paragraph) => recognise(paragraph, table, 'OAS'))
  return { section: 'FOOTNOTE', label: sign, isAlternative: false, parent: null, annex: null, frame: null, heading: null, paragraphs: recognised }
}

function provisionsOf(units: readonly Unit[], notes: readonly PrintedNote[], table: DraftingTable): readonly SegmentedProvision[] {
  const seen = new Map<string, number>()
  const places = new Map<string, number>()
  const paths = new Map<Unit, string>()
  const numbering = numberingAnomalies(units)
  const texts = units.map(unitText)
  const isKeptApart = texts.some(({ references }) => references.length > 0)
  const printed = findReferences(texts.map(({ rawText }, index) => (units[index]?.section === 'FOOTNOTE' ? '' : rawText)), isKeptApart ? [] : notes.map(({ sign }) => sign))
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

function wordingAnomalies(unit: Unit, text: string, rawText: string, table: DraftingTable): readonly Anomaly[] {
  const found: Anomaly[] = []
  const label = unit.paragraphs[0]?.label ?? ''
  if (/\uFFFD/.test(label + rawText)) {
    const printed = label.includes('\uFFFD') ? label : '\uFFFD'
    found.push({ kind: 'REPLACEMENT_CHARACTER', asPrinted: printed, note: 'A character of the file could not be read; it is kept as it came.' })
  }
  if (unit.section === 'FOOTNOTE' && table.promisedNote.test(text)) {
    found.push({ kind: 'PENDING_FOOTNOTE', asPrinted: text, note: 'A footnote is announced; neither its text nor its place is printed.' })
  }
  const ends = unit.section === 'PREAMBLE' || unit.section === 'OPERATIVE' || unit.section === 'FOLLOW_UP'
  if (ends && text !== '' && isUnterminated(text)) {
    found.push({ kind: 'MISSING_TERMINATOR', asPrinted: text.slice(-24), note: 'The unit ends without a stop.' })
  }
  return found
}

/** “5 bis alt.” is an alternative to “5 bis” of the same part, where that is printed. */
function withAlternatives(provisions: readonly SegmentedProvision[]): readonly SegmentedProvision[] {
  return provisions.map((provision) => {
    const key = labelKey(provision.label)
    if (key === null || !provision.proposals.some(({ kind }) => kind === 'ALTERNATIVE')) return provision
    const replaced = key.replace(/-alt(?:-\d+)?$/, '')
    const original = provisions.find(({ section, parent, label }) => section === provision.section && parent === provision.parent && labelKey(label) === replaced)
    if (replaced === key || original === undefined) return provision
    return { ...provision, proposals: provision.proposals.map((proposal) => (proposal.kind === 'ALTERNATIVE' ? { ...proposal, alternativeTo: original.path } : proposal)) }
  })
}
