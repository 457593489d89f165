import { nameWords } from '../../domain/names/name-key.js'
import type { DraftingTable } from './drafting-table.js'

/** True for a line of which every letter is a capital. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** True for the paragraph with which a text of the family opens: who speaks; it leads over to what follows. */
export function isOpener(core: string, table: DraftingTable): boolean {
  return namesSpeaker(core, table) && (core.length > 400 || /[,:;]$|[^.!?]$/.test(core))
}

/** True for a paragraph that begins with an organ or persons who can speak (“The member states …”). */
export function namesSpeaker(core: string, table: DraftingTable): boolean {
  const words = nameWords(core.slice(0, 240))
  const first = words[0]
  if (first === undefined || !table.openers.includes(first.word) || !/^["“«]?\p{Lu}/u.test(core)) return false
  return words.slice(1, 24).some(({ word }) => table.organs.includes(word))
}

/** True for the bare form of an opening that the rest of the text hangs on (“The General Assembly,”). */
export function isBareOpener(core: string, table: DraftingTable): boolean {
  return core.length <= 140 && /,$/.test(core) && isOpener(core, table)
}

/** True for the second paragraph of an opening: “Gathered in …,”. */
export function isGathering(core: string, table: DraftingTable): boolean {
  const words = nameWords(core.slice(0, 80)).map(({ word }) => word)
  return table.gatherings.some((gathering) => gathering.split(' ').every((word, index) => words[index] === word))
}
