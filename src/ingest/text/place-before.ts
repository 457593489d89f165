import { add, addEnacting, addHeading, addLabelled, breaksOff, enter, goOnWith, hangOnLast, note, type OutlineState } from './outline-state.js'
import { goesOn, isHeadingLike, isLabelledHeading, type Recognised } from './recognise.js'
import { isCapitals, isGathering } from './speakers.js'

/**
 * Places a paragraph of the opening or the preamble; false where it begins the operative part instead.
 * `enactingFollows` tells that an enacting line is still to come, so that everything before it is preamble.
 */
export function placeBefore(state: OutlineState, paragraph: Recognised, enactingFollows: boolean): boolean {
  const { core, lead, readings } = paragraph
  if (paragraph.isEnacting) {
    addEnacting(state, paragraph)
    return true
  }
  if (paragraph.isFrame) {
    enter(state, 'PREAMBLE')
    note(state, 'HEADING', paragraph)
    state.frame = core
    return true
  }
  if (isLabelledHeading(paragraph)) {
    addHeading(state, paragraph)
    return true
  }
  if (readings.length > 0) return placeLabelled(state, paragraph, enactingFollows)
  if ((goesOn(core) || (lead === null && (breaksOff(state) || turnsPage(state, paragraph)))) && goOnWith(state, paragraph)) return true
  if (state.section === 'OPENING') {
    if (isGathering(core, state.table)) {
      add(state, 'OPENING', paragraph)
      return true
    }
    enter(state, 'PREAMBLE')
  }
  if (lead?.kind === 'OPERATIVE' && !enactingFollows && (state.layout === 'UN' || lead.type !== 'PLAIN')) return false
  if (lead === null && isHeadingLike(paragraph) && isCapitals(core)) {
    addHeading(state, paragraph)
    return true
  }
  if (lead?.kind === 'PREAMBULAR') state.frame = null
  state.levels = []
  add(state, 'PREAMBLE', paragraph)
  return true
}

/** A paragraph with no lead at the head of a page goes on with one that ended in a comma at the foot of the page before. */
function turnsPage({ last, section }: OutlineState, { page }: Recognised): boolean {
  const before = last?.paragraphs.at(-1)
  return section === 'PREAMBLE' && before?.page !== undefined && page !== undefined && page > before.page && /,\d{0,3}$/.test(before.core)
}

function placeLabelled(state: OutlineState, paragraph: Recognised, enactingFollows: boolean): boolean {
  const { lead, readings } = paragraph
  const [reading] = readings
  if (reading?.style === 'OP1') return false
  const isPreambular = lead?.kind === 'PREAMBULAR' || reading?.style === 'PP1'
  const isNumbered = readings.some(({ kind }) => kind === 'NUMBER' || kind === 'ARTICLE')
  const goesOnNumbering = state.section === 'PREAMBLE' && readings.some(({ style, value }) => style === state.levels[0]?.style && value !== 1)
  if (isNumbered && !isPreambular && !enactingFollows && !goesOnNumbering) return false
  if (state.section !== 'PREAMBLE') enter(state, 'PREAMBLE')
  if (!isPreambular && !isNumbered && state.last?.section === 'PREAMBLE') hangOnLast(state)
  addLabelled(state, 'PREAMBLE', paragraph)
  return true
}
