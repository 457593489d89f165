import type { ReadDocument } from '../formats/block.js'
import { withAlternatives } from './alternatives.js'
import { carriedProposals } from './carried-proposals.js'
import { crowdedBy } from './crowded.js'
import type { DraftingTable } from './drafting-table.js'
import { DRAFTING_TABLES } from './drafting-tables.js'
import { frontMatter } from './front-matter.js'
import { refusalOf } from './genre.js'
import { languageOf } from './language.js'
import { layoutOf } from './layout.js'
import { separateNotes, type PrintedNote } from './notes.js'
import { outline } from './outline.js'
import type { Unit } from './outline-state.js'
import { provisionsOf } from './provisions.js'
import { recognise } from './recognise.js'
import type { Refusal, Segmented } from './segmented.js'
import { tidy } from './tidy.js'

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

  const units = [...order.units.filter((unit) => !isNote(unit)), ...order.units.filter(isNote), ...notes.map((note) => noteUnit(note, table))]
  const provisions = carriedProposals(withAlternatives(provisionsOf(units, notes.map(({ sign }) => sign), table)))
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

function isNote({ section }: Unit): boolean {
  return section === 'FOOTNOTE'
}

function noteUnit({ label, paragraphs }: PrintedNote, table: DraftingTable): Unit {
  const recognised = paragraphs.map((paragraph) => recognise(paragraph, table, 'OAS'))
  return { section: 'FOOTNOTE', label, isAlternative: false, parent: null, annex: null, frame: null, heading: null, paragraphs: recognised }
}
