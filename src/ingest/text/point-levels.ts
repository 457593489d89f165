import { isSuccessor, type PrintedLabel } from './labels.js'

/** One level of numbering that is open, with the unit that bears its last label. */
interface Level<Unit> {
  readonly style: string
  readonly last: PrintedLabel
  readonly unit: Unit
}

/** The open levels of numbering of one section, outermost first; levels under a heading begin afresh. */
export type Levels<Unit> = readonly Level<Unit>[]

/** Where a labelled unit stands: how its label is to be read, the unit it is a point of, and the levels that go on. */
export interface Placed<Unit> {
  readonly reading: PrintedLabel
  readonly parent: Unit | null
  readonly outer: Levels<Unit>
}

/**
 * Places a label among the open levels: it goes on with the innermost numbering that it follows, else begins a
 * deeper one where it is a first label, else joins the level printed in its style (a gap, or a second “3.”).
 */
export function placeLabel<Unit>(readings: readonly PrintedLabel[], levels: Levels<Unit>): Placed<Unit> {
  const chosen = followed(readings, levels) ?? begun(readings, levels) ?? joined(readings, levels)
  const reading = chosen?.reading ?? (readings[0] as PrintedLabel)
  const outer = levels.slice(0, chosen?.depth ?? levels.length)
  return { reading, parent: outer.at(-1)?.unit ?? null, outer }
}

/** The levels after a unit has taken its place. */
export function withUnit<Unit>({ reading, outer }: Placed<Unit>, unit: Unit): Levels<Unit> {
  return [...outer, { style: reading.style, last: reading, unit }]
}

interface Choice {
  readonly reading: PrintedLabel
  readonly depth: number
}

function followed<Unit>(readings: readonly PrintedLabel[], levels: Levels<Unit>): Choice | null {
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth] as Level<Unit>
    const reading = readings.find(({ style, value }) => style === level.style && isSuccessor(level.last.value, value))
    if (reading !== undefined) return { reading, depth }
  }
  return null
}

function begun<Unit>(readings: readonly PrintedLabel[], levels: Levels<Unit>): Choice | null {
  const reading = readings.find(({ style, value }) => (value === 1 || value === null) && levels.every((level) => level.style !== style))
  return reading === undefined ? null : { reading, depth: levels.length }
}

function joined<Unit>(readings: readonly PrintedLabel[], levels: Levels<Unit>): Choice | null {
  for (const reading of readings) {
    const depth = levels.findIndex(({ style }) => style === reading.style)
    if (depth >= 0) return { reading, depth }
  }
  return null
}
