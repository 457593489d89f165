import type { Section } from '../../domain/vocabulary.js'
import { add, addEnacting, addHeading, addLabelled, breaksOff, enter, goOnHeading, goOnWith, hangOnLast, partSignOf, type OutlineState, type Unit } from './outline-state.js'
import { asPrinted } from './paragraph.js'
import { isCapitals } from './speakers.js'
import { goesOn, isHeadingLike, isLabelledHeading, type Recognised } from './recognise.js'

/** Places a paragraph of the operative part, the follow-up part or an annex. */
export function placeAfter(state: OutlineState, paragraph: Recognised, paragraphs: readonly Recognised[], index: number): void {
  const section = state.section as Section
  if (section !== 'ANNEX') {
    if (paragraph.isEnacting) return addEnacting(state, paragraph)
    if (state.table.followUp.test(asPrinted(paragraph))) return placeFollowUp(state, paragraph, paragraphs.slice(index + 1, index + 201))
  }
  if (paragraph.readings.length === 0) return placeUnlabelled(state, section, paragraph)
  if (isLabelledHeading(paragraph) && (isCapitals(paragraph.core) || !state.levels.some(({ style }) => style === paragraph.readings[0]?.style))) return addHeading(state, paragraph)
  const isPoint = !paragraph.readings.some(({ kind }) => kind === 'NUMBER' || kind === 'ARTICLE')
  if (isPoint && state.last?.section === section && /:$/.test(state.last.paragraphs.at(-1)?.core ?? '')) hangOnLast(state)
  addLabelled(state, section, paragraph)
}

/** “Follow-up:” heads a part of its own where the count begins again; in a text counted through it is a heading. */
function placeFollowUp(state: OutlineState, paragraph: Recognised, rest: readonly Recognised[]): void {
  const before = state.levels[0]?.last.value ?? null
  const next = rest.find(({ readings }) => readings.some(({ kind }) => kind === 'NUMBER' || kind === 'ARTICLE'))
  const value = next?.readings.find(({ kind }) => kind === 'NUMBER' || kind === 'ARTICLE')?.value ?? null
  const restarts = next === undefined || value === 1 || (before !== null && value !== null && value <= before)
  addHeading(state, paragraph)
  if (!restarts || state.section !== 'OPERATIVE') return
  enter(state, 'FOLLOW_UP')
  state.frame = null
  state.heading = asPrinted(paragraph)
}

function placeUnlabelled(state: OutlineState, section: Section, paragraph: Recognised): void {
  const { core, lead, kind } = paragraph
  const { last } = state
  if (section === 'OPERATIVE' && state.isFresh && opensPreamble(state, paragraph)) {
    const { heading } = state
    enter(state, 'PREAMBLE')
    state.heading = heading
    add(state, 'PREAMBLE', paragraph)
    return
  }
  if (state.isFresh && state.heading !== null && partSignOf(state) === null && /^\p{Ll}/u.test(core) && core.length <= 160 && !/[.;:,]$/.test(core)) return goOnHeading(state, paragraph)
  const continues = !state.isFresh && last !== null && last.section === section
  const isSetOff = lead !== null && (lead.type !== 'PLAIN' || (state.layout === 'UN' && lead.isListed))
  if (continues && (goesOn(core) || (breaksOff(state) && kind !== 'heading' && !isSetOff)) && goOnWith(state, paragraph)) return
  if (!isSetOff && isHeadingLike(paragraph)) return addHeading(state, paragraph)
  if (continues && last.label !== null && !isSetOff) {
    if (last.parent === null || !/[.;]$/.test(last.paragraphs.at(-1)?.core ?? '')) goOnWith(state, paragraph)
    else add(state, section, paragraph, { parent: topOf(last) })
    return
  }
  state.levels = []
  add(state, section, paragraph)
}

/** Behind the heading of a part a participle opens a preamble of its own: in capitals, or where the part has but a numeral. */
function opensPreamble(state: OutlineState, { lead, core }: Recognised): boolean {
  if (lead?.kind !== 'PREAMBULAR' || !lead.isListed || state.heading === null) return false
  return lead.type === 'CAPITALS' ? /[,;](?: (?:and|y|e|et))?$/.test(core) : partSignOf(state) !== null && /,$/.test(core)
}

function topOf(unit: Unit): Unit {
  return unit.parent === null ? unit : topOf(unit.parent)
}
