import { nameKey } from '../../domain/names/name-key.js'
import { labelKey } from '../../domain/provision-path.js'
import type { Section } from '../../domain/vocabulary.js'
import type { MarkedUnit } from '../formats/block.js'
import { readLabels } from './labels.js'
import type { Segmented, SegmentedProvision } from './segmented.js'

/** How far the reading of a text and the markup of its file agree; the markup errs too, so differences are shown, not obeyed. */
export interface SecondOpinion {
  /** Units that both hold, as found by their first words. */
  readonly shared: number
  readonly sameSection: number
  readonly sameLabel: number
  readonly differences: readonly Difference[]
}

/** One difference: a unit that only one side holds, or one that they place or number differently. */
export interface Difference {
  readonly kind: 'ONLY_READ' | 'ONLY_MARKED' | 'SECTION' | 'LABEL'
  readonly read: string | null
  readonly marked: string | null
  /** First words of the unit. */
  readonly asPrinted: string
}

/** Compares the units that were read (notes apart) with those that the file marks. */
export function secondOpinion({ provisions, apparatus }: Pick<Segmented, 'provisions' | 'apparatus'>, structure: readonly MarkedUnit[]): SecondOpinion {
  const headings = new Set(apparatus.map(({ asPrinted }) => firstWords(asPrinted)))
  const waiting = new Map<string, Marked[]>()
  const marked = structure.filter(({ section }) => section !== 'HEADING').map(markedOf)
  for (const unit of marked) waiting.set(unit.words, [...(waiting.get(unit.words) ?? []), unit])
  const differences: Difference[] = []
  const counts = { shared: 0, sameSection: 0, sameLabel: 0 }
  for (const provision of provisions) {
    if (provision.section === 'FOOTNOTE') continue
    const unit = waiting.get(firstWords(provision.rawText))?.shift()
    if (unit === undefined) {
      differences.push({ kind: 'ONLY_READ', read: provision.path, marked: null, asPrinted: opening(provision.rawText) })
      continue
    }
    counts.shared++
    if (isSameSection(provision, unit)) counts.sameSection++
    else differences.push({ kind: 'SECTION', read: provision.section, marked: unit.section, asPrinted: opening(provision.rawText) })
    if (labelKey(provision.label) === labelKey(unit.label)) counts.sameLabel++
    else differences.push({ kind: 'LABEL', read: provision.label, marked: unit.label, asPrinted: opening(provision.rawText) })
  }
  for (const unit of [...waiting.values()].flat()) {
    if (!headings.has(unit.words)) differences.push({ kind: 'ONLY_MARKED', read: null, marked: `${unit.section} ${unit.label ?? ''}`.trim(), asPrinted: opening(unit.text) })
  }
  return { ...counts, differences }
}

interface Marked {
  readonly section: Section | 'HEADING'
  readonly label: string | null
  readonly text: string
  readonly words: string
}

/** The markup often leaves a point's label in its text: it is read off as in the text itself. */
function markedOf({ section, label, text }: MarkedUnit): Marked {
  const [reading] = label === null ? readLabels(text) : []
  const body = reading === undefined ? text : text.slice(reading.end)
  return { section, label: label ?? reading?.printed ?? null, text: body, words: firstWords(body) }
}

/** UN markup has no enacting unit of its own: “Acting under Chapter VII …” stands in its preamble. */
function isSameSection({ section }: SegmentedProvision, marked: Marked): boolean {
  return section === marked.section || (section === 'ENACTING' && marked.section === 'PREAMBLE')
}

function firstWords(text: string): string {
  return nameKey(text.slice(0, 90)).replaceAll(' ', '').slice(0, 28)
}

function opening(text: string): string {
  return text.slice(0, 60)
}
