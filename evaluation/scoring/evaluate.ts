import path from 'node:path'
import { knownWorld } from '../../src/ingest/reading/known-world.js'
import { readGold } from './gold.js'
import { knownFromRecord } from './known-from-record.js'
import { markText } from './mark-text.js'
import { figuresOf, type Figures, type Slip } from './measure.js'
import { readText } from './read-text.js'

/** One half of the labelled set with its figures and everything that was read otherwise. */
export interface Half {
  readonly name: 'worked-on' | 'held-out'
  readonly texts: number
  readonly figures: readonly Figures[]
  readonly slips: readonly Slip[]
}

/** Reads every labelled text of the project and marks both halves: those that rules may be written from, and those kept aside. */
export async function evaluate(project: string): Promise<readonly Half[]> {
  const folder = path.join(project, 'evaluation/texts')
  const known = knownWorld(knownFromRecord(path.join(project, 'seed')))
  const marked = await Promise.all(readGold(folder).map(async (gold) => ({ heldOut: gold['held-out'], ...markText(gold, await readText(path.join(folder, gold.text), known)) })))
  return (['worked-on', 'held-out'] as const).map((name) => {
    const half = marked.filter(({ heldOut }) => heldOut === (name === 'held-out'))
    return { name, texts: half.length, figures: figuresOf(half), slips: half.flatMap(({ slips }) => slips) }
  })
}
