import { nameKey } from '../../domain/names/name-key.js'
import type { DraftingTable } from './drafting-table.js'

/**
 * Parts a text that lost all its line ends: before each participle in capitals, before and behind the enacting line,
 * and before each number that goes on counting. Text that shows no enacting line between participles and numbers is
 * left as it is.
 */
export function unflatten(text: string, table: DraftingTable): string {
  if (text.length < SHORTEST) return text
  const enacting = [...text.matchAll(ENACTING)].find(([, word]) => table.enactingVerbs.includes(nameKey(word as string)))
  if (enacting === undefined) return text.length < LONG ? text : unflattenNumbered(text, table)
  const starts = participlesIn(text.slice(0, enacting.index), table)
  if (starts.length === 0) return text
  const behind = enacting.index + enacting[0].length
  return parted(text, [...openersIn(text.slice(0, starts[0])), ...starts, enacting.index, behind, ...countIn(text, behind)])
}

/** “The General Assembly, Recalling …, 1. Requests …; 2. Decides …”: no line enacts, and the first numbered verb begins the operative part. */
function unflattenNumbered(text: string, table: DraftingTable): string {
  const numbered = [...text.matchAll(NUMBERED_VERB)].filter(([, , verb]) => table.operativeVerbs.includes(nameKey(verb as string)))
  const counted = numbered.filter(([, number], index) => Number(number) === index + 1)
  const [first] = counted
  if (first === undefined || counted.length < 2) return text
  const starts = [...text.slice(0, first.index).matchAll(PARTICIPLE)].filter(([word]) => table.participles.some((participle) => nameKey(word) === participle)).map(({ index }) => index)
  return parted(text, [...starts, ...counted.map(({ index }) => index)])
}

/** A paragraph is rarely longer where it holds no other. */
const LONG = 500
const NUMBERED_VERB = /(?<=[,;:.]\s+)(\d{1,3})\.\s?(?:(?:Also|Further|Strongly|Again) )?(\p{L}\p{Ll}+)/gu
const PARTICIPLE = /(?<=[,;]\s+)\p{Lu}\p{Ll}+(?=\s)/gu
const SHORTEST = 200
const ENACTING = /(?<=[;,.:]\s+)(?:\p{Lu}{1,8}\s)?(\p{Lu}{6,14})\s?:(?=\s)/gu
const IN_CAPITALS = /(?<=[;,.:]\s+)\p{Lu}{4,}(?:\s\p{Lu}{2,})*/gu
const OPENERS = /\([^()]{6,120}\)(?=\s+\p{Lu})|(?:We|WE|NOSOTROS|Nosotros|NÓS|Nós|NOUS|Nous),\s|(?:THE|LA|EL|LOS|LAS|A|OS|L[’'])\s?\p{Lu}{5,}(?:\s\p{Lu}+)*,/gu
const NUMBERED = /(?<=[.;:]\s+|^\s*)(\d{1,3})\.\s+(?=\p{Lu})/gu

function participlesIn(text: string, table: DraftingTable): readonly number[] {
  return [...text.matchAll(IN_CAPITALS)]
    .filter(([words]) => {
      const key = nameKey(words)
      return table.participles.some((participle) => key === participle || key.startsWith(`${participle} `))
    })
    .map(({ index }) => index)
}

/** Places before and behind what opens the text: a line in brackets, the words of who speaks. */
function openersIn(text: string): readonly number[] {
  return [...text.matchAll(OPENERS)].flatMap(({ index, 0: words }) => (words.startsWith('(') ? [index, index + words.length] : [index]))
}

/** Places where the count goes on: 1, 2, 3 …; a number out of turn belongs to its sentence. */
function countIn(text: string, from: number): readonly number[] {
  let expected = 1
  const places: number[] = []
  for (const { index, 1: number } of text.slice(from).matchAll(NUMBERED)) {
    if (Number(number) !== expected && Number(number) !== 1) continue
    expected = Number(number) + 1
    places.push(from + index)
  }
  return places
}

function parted(text: string, places: readonly number[]): string {
  const cuts = [0, ...new Set(places), text.length].sort((a, b) => a - b)
  return cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut).trim()).filter((part) => part !== '').join('\n')
}
