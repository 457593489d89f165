import type { DraftingTable } from './drafting-table.js'
import { add, beginning, hasEnacted, note, partSignOf, type OutlineState, type Unit } from './outline-state.js'
import { isAnnexHeading, placeAnywhere, RECORDED_VOTE } from './place-anywhere.js'
import { placeAfter } from './place-after.js'
import { placeBefore } from './place-before.js'
import { printedDay } from './printed-day.js'
import { isLabelledHeading, type Recognised } from './recognise.js'
import type { Apparatus, Layout, LocatedAnomaly } from './segmented.js'
import { isBareOpener } from './speakers.js'
import { startOf } from './start.js'

/** A text put in order: what stands before it, its units, and what is printed but is no unit. */
export interface Outline {
  readonly front: readonly Recognised[]
  readonly units: readonly Unit[]
  readonly apparatus: readonly Apparatus[]
  readonly anomalies: readonly LocatedAnomaly[]
}

/** Puts the paragraphs of a text in order, from the opening to the signatures; notes have been taken out before. */
export function outline(paragraphs: readonly Recognised[], table: DraftingTable, layout: Layout): Outline {
  const start = startOf(paragraphs, table, layout)
  const enactingFollows = enactingFollowsFrom(paragraphs, (paragraph) => isAnnexHeading(paragraph, table))
  const enactingFollowsHere = enactingFollowsFrom(paragraphs, (paragraph) => isAnnexHeading(paragraph, table) || isLabelledHeading(paragraph))
  const annexNames = annexNamesOf(paragraphs.slice(start.at), table)
  const state = beginning(table, layout)
  for (let index = start.at; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index] as Recognised
    if (index === start.at && start.isOpening) add(state, 'OPENING', paragraph)
    else if (placeAnywhere(state, paragraph, paragraphs[index + 1], () => annexNames.shift() ?? null)) continue
    else if (state.section === 'CLOSED') note(state, behindClosing(state, paragraph, paragraphs.slice(index + 1, index + 5), table), paragraph)
    else {
      const isBefore = state.section === 'OPENING' || state.section === 'PREAMBLE'
      const follows = hasEnacted(state) ? enactingFollowsHere : enactingFollows
      if (isBefore && placeBefore(state, paragraph, follows[index] === true)) continue
      if (isBefore) Object.assign(state, { section: 'OPERATIVE', levels: [], heading: state.isFresh || hasEnacted(state) ? state.heading : partSignOf(state), isFresh: true, frame: null })
      placeAfter(state, paragraph, paragraphs, index)
    }
  }
  const { units, apparatus, anomalies } = state
  return { front: paragraphs.slice(0, start.at), units, apparatus, anomalies }
}

/** Names of those who voted, parted by commas. */
const NAMES = /^\p{Lu}[\p{L}’'() ,-]*[.\]]{0,2}$/u

/** What a line behind the closing lines is: a date, those who voted, the title of a second text, else a signature. */
function behindClosing({ apparatus }: OutlineState, { core }: Recognised, next: readonly Recognised[], table: DraftingTable): Apparatus['kind'] {
  if ((core.length < 40 && printedDay(core) !== null) || table.voteLine.test(core) || RECORDED_VOTE.test(core)) return 'CLOSING'
  const isVote = apparatus.some(({ kind, asPrinted }) => kind === 'CLOSING' && (table.voteLine.test(asPrinted) || RECORDED_VOTE.test(asPrinted)))
  if (isVote && NAMES.test(core)) return 'CLOSING'
  return next.some((paragraph) => isBareOpener(paragraph.core, table)) ? 'TITLE' : 'SIGNATURE'
}

/** For each paragraph, whether an enacting line stands there or behind it, before what ends the part. */
function enactingFollowsFrom(paragraphs: readonly Recognised[], ends: (paragraph: Recognised) => boolean): readonly boolean[] {
  const follows = new Array<boolean>(paragraphs.length).fill(false)
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index] as Recognised
    follows[index] = paragraph.isEnacting || (follows[index + 1] === true && !ends(paragraph))
  }
  return follows
}

/** Names of the annexes where there are several or they are numbered; a single “Annex” needs none. */
function annexNamesOf(paragraphs: readonly Recognised[], table: DraftingTable): (string | null)[] {
  const names = paragraphs
    .filter((paragraph) => isAnnexHeading(paragraph, table))
    .map(({ core }) => /^\S+\s+([IVXLC]+|[A-Z]|\d+)\b/.exec(core)?.[1]?.toLowerCase() ?? null)
  return names.length === 1 ? names : names.map((name, index) => name ?? String(index + 1))
}
