import type { Section } from '../../domain/vocabulary.js'
import type { DraftingTable } from './drafting-table.js'
import { asPrinted } from './paragraph.js'
import { placeLabel, withUnit, type Levels } from './point-levels.js'
import { isPartSign, isUnterminated, type Recognised } from './recognise.js'
import type { Apparatus, Layout, LocatedAnomaly } from './segmented.js'

/** One unit as it is gathered: its paragraphs, its place among the others, what it stands under. */
export interface Unit {
  readonly section: Section
  readonly label: string | null
  readonly isAlternative: boolean
  readonly parent: Unit | null
  /** Name of the annex it stands in (“ii”), where the text has several. */
  readonly annex: string | null
  readonly frame: string | null
  readonly heading: string | null
  readonly paragraphs: Recognised[]
}

/** How far a text has been put in order: where we stand, and what has been gathered so far. */
export interface OutlineState {
  readonly table: DraftingTable
  readonly layout: Layout
  readonly units: Unit[]
  readonly apparatus: Apparatus[]
  readonly anomalies: LocatedAnomaly[]
  /** CLOSED behind the lines that close a text. */
  section: Section | 'CLOSED'
  levels: Levels<Unit>
  frame: string | null
  heading: string | null
  annex: string | null
  /** The unit that a continuation would go on. */
  last: Unit | null
  /** True behind a heading or an enacting line: what follows continues nothing. */
  isFresh: boolean
}

/** Nothing gathered yet; the text begins with its opening. */
export function beginning(table: DraftingTable, layout: Layout): OutlineState {
  return { table, layout, units: [], apparatus: [], anomalies: [], section: 'OPENING', levels: [], frame: null, heading: null, annex: null, last: null, isFresh: true }
}

/** Writes down something printed that is no unit. */
export function note(state: OutlineState, kind: Apparatus['kind'], paragraph: Recognised): void {
  state.apparatus.push({ kind, asPrinted: asPrinted(paragraph), line: paragraph.line })
}

/** Goes over to another part of the text; its numbering begins afresh. The sign of a part (“II”) heads its preamble and its paragraphs. */
export function enter(state: OutlineState, section: Section): void {
  state.heading = section === 'ANNEX' || section === 'FOLLOW_UP' ? null : partSignOf(state)
  state.section = section
  state.levels = []
  state.isFresh = true
}

/** The heading in force, where it is the sign of a part. */
export function partSignOf({ heading }: OutlineState): string | null {
  return heading !== null && isPartSign(heading) ? heading : null
}

/** Begins a unit. */
export function add(state: OutlineState, section: Section, paragraph: Recognised, rest: Partial<Omit<Unit, 'section' | 'paragraphs'>> = {}): Unit {
  const { frame, heading, annex } = state
  const unit: Unit = { section, label: paragraph.label, isAlternative: false, parent: null, annex, frame, heading, paragraphs: [paragraph], ...rest }
  state.units.push(unit)
  state.last = unit
  state.isFresh = false
  return unit
}

/** Begins a labelled unit, as a point of another where its numbering is a deeper one. */
export function addLabelled(state: OutlineState, section: Section, paragraph: Recognised): void {
  if (paragraph.readings[0]?.kind === 'UNREADABLE') {
    add(state, section, paragraph, { parent: state.levels.at(-2)?.unit ?? null })
    return
  }
  const placed = placeLabel(paragraph.readings, state.levels)
  const { printed, isAlternative } = placed.reading
  const unit = add(state, section, paragraph, { parent: placed.parent, label: printed, isAlternative })
  state.levels = withUnit(placed, unit)
}

/** Makes the labels that follow points of the last unit, where that one has no label of its own. */
export function hangOnLast(state: OutlineState): void {
  const { last } = state
  if (last === null || last.label !== null || state.isFresh || state.levels.length > 0) return
  state.levels = [{ style: UNLABELLED.style, last: UNLABELLED, unit: last }]
}

const UNLABELLED = { printed: null, kind: 'BULLET', style: 'unlabelled', value: null, isAlternative: false, end: 0 } as const

/** Begins the enacting unit; the operative part follows, framed by it. */
export function addEnacting(state: OutlineState, paragraph: Recognised): void {
  const heading = state.section === 'OPERATIVE' || hasEnacted(state) ? state.heading : null
  enter(state, 'OPERATIVE')
  Object.assign(state, { frame: null, heading })
  add(state, 'ENACTING', paragraph)
  state.frame = paragraph.core
  state.isFresh = true
}

/** True where the operative part has begun before: a preamble that follows it is that of one part only. */
export function hasEnacted({ units, section }: OutlineState): boolean {
  return section !== 'ANNEX' && units.some((unit) => (unit.section === 'ENACTING' || unit.section === 'OPERATIVE') && unit.annex === null)
}

/** Writes down a heading; what follows stands under it. */
export function addHeading(state: OutlineState, paragraph: Recognised): void {
  note(state, 'HEADING', paragraph)
  state.heading = asPrinted(paragraph)
  state.levels = []
  state.isFresh = true
}

/** Writes down a further line of a heading that was broken (“Statement by the Chairman on the …”, “of the Ministers held in …”). */
export function goOnHeading(state: OutlineState, paragraph: Recognised): void {
  note(state, 'HEADING', paragraph)
  state.heading = `${state.heading ?? ''} ${asPrinted(paragraph)}`.trim()
}

/** Adds a paragraph to the unit before it; false where there is none. */
export function goOnWith(state: OutlineState, paragraph: Recognised): boolean {
  state.last?.paragraphs.push(paragraph)
  return state.last !== null
}

/** True where the unit before breaks off without a stop, so that what follows goes on with it. */
export function breaksOff({ last, isFresh }: OutlineState): boolean {
  const before = last?.paragraphs.at(-1)
  return before !== undefined && !isFresh && isUnterminated(before.core)
}
