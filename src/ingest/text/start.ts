import { nameKey } from '../../domain/names/name-key.js'
import type { DraftingTable } from './drafting-table.js'
import { goesOn, isLabelledHeading, type Recognised } from './recognise.js'
import { isBareOpener, isCapitals, isGathering, isOpener, namesSpeaker } from './speakers.js'
import type { Layout } from './segmented.js'

/** Where the text itself begins, behind titles and mastheads, and whether it begins with an opening. */
export interface Start {
  readonly at: number
  readonly isOpening: boolean
}

/** The first paragraph that says who speaks and is followed by a preamble or an operative part; else the first of these. */
export function startOf(paragraphs: readonly Recognised[], table: DraftingTable, layout: Layout): Start {
  const opening = paragraphs.findIndex((paragraph, index) => opensText(paragraph, paragraphs.slice(index + 1, index + 6), table, layout))
  const body = paragraphs.findIndex((paragraph) => beginsBody(paragraph))
  if (opening >= 0 && (body === -1 || opening <= body || isBareOpener((paragraphs[opening] as Recognised).core, table))) return { at: opening, isOpening: true }
  if (body >= 0 && opensAndEnacts(paragraphs[body] as Recognised, table)) return { at: body, isOpening: true }
  return body === -1 ? { at: paragraphs.length, isOpening: false } : withHeadings(paragraphs, body, table)
}

/** “We, the ministers …, gathered in …, agree on the following plan:”: one sentence opens and enacts, and says who met. */
function opensAndEnacts({ core, isEnacting, readings }: Recognised, table: DraftingTable): boolean {
  return isEnacting && readings.length === 0 && core.length > 80 && namesSpeaker(core, table) && table.gatherings.some((gathering) => ` ${nameKey(core)} `.includes(` ${gathering} `))
}

/** Headings right before the body belong to it, and so does a sentence before them that says who speaks. */
function withHeadings(paragraphs: readonly Recognised[], body: number, table: DraftingTable): Start {
  const chapeau = paragraphs[body - 1]
  const isChapeau = chapeau !== undefined && chapeau.readings.length === 0 && /:$/.test(chapeau.core) && chapeau.core.length > 30 && !isCapitals(chapeau.core) && (paragraphs[body] as Recognised).readings.length > 0 && !namesSpeaker(chapeau.core, table)
  let at = isChapeau ? body - 1 : body
  while (at > 0 && headsBody(paragraphs[at - 1] as Recognised)) at--
  const before = paragraphs[at - 1]
  const isOpening = before !== undefined && before.readings.length === 0 && !isCapitals(before.core) && before.core.length > 40 && namesSpeaker(before.core, table)
  return { at: isOpening ? at - 1 : at, isOpening }
}

function headsBody(paragraph: Recognised): boolean {
  return paragraph.isPartSign || isLabelledHeading(paragraph)
}

function opensText({ core, readings, isEnacting }: Recognised, rest: readonly Recognised[], table: DraftingTable, layout: Layout): boolean {
  if (readings.length > 0 || !isOpener(core, table) || (isEnacting && core.length <= 140)) return false
  const next = rest.find((paragraph) => !paragraph.isSignOnly && !paragraph.isMarkOnly && !isGathering(paragraph.core, table) && !goesOn(paragraph.core))
  if (next === undefined) return false
  if (next.isFrame || next.isEnacting) return true
  if (next.lead?.kind === 'PREAMBULAR' && (next.lead.isListed || next.lead.type !== 'PLAIN')) return true
  if (isBareOpener(core, table)) return true
  if (next.readings.some(({ kind, value }) => (kind === 'NUMBER' || kind === 'ARTICLE') && (value ?? 0) <= 2)) return true
  return layout === 'UN' && next.lead?.kind === 'OPERATIVE' && core.length <= 140
}

/** A paragraph that can only be part of the text: a preambular one, an enacting line, a first numbered sentence. */
function beginsBody(paragraph: Recognised): boolean {
  const { core, lead, readings } = paragraph
  if (paragraph.isEnacting || paragraph.isFrame) return true
  if (lead?.kind === 'PREAMBULAR' && lead.isListed && core.length > 40 && (lead.type !== 'PLAIN' || /[;,]$/.test(core))) return true
  return readings.some(({ kind, value }) => kind === 'NUMBER' && value !== null && value <= 3) && core.length > 40 && /[.;:]$/.test(core)
}
