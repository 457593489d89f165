import type { Block } from '../formats/block.js'
import type { Refusal } from './segmented.js'

/** The sentence that refuses a text of more brackets than a draft has, or null. */
export function crowdedBy(blocks: readonly Block[]): Refusal | null {
  let all = 0
  for (const { text, line } of blocks) {
    const count = text.match(/[[\]]/g)?.length ?? 0
    all += count
    if (count > MOST_BRACKETS) return { refused: `The paragraph on line ${line} holds ${count} brackets; a draft of this family holds a few in a paragraph.` }
    if (all > MOST_BRACKETS_IN_ALL) return { refused: `The text holds more than ${MOST_BRACKETS_IN_ALL} brackets; a draft of this family holds some hundred.` }
  }
  return null
}

/** Brackets in one paragraph, and in a whole text, beyond which a file is no draft. */
const MOST_BRACKETS = 2000
const MOST_BRACKETS_IN_ALL = 20_000
