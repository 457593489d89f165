import type { Reference } from '../../src/ingest/references/reference.js'
import type { GoldProvision } from './gold.js'
import { sameWords } from './same-words.js'

type GoldReference = GoldProvision['references'][number]

/** The references of a unit that name instruments, meetings, bodies and states; places, groups and the text itself are measured elsewhere or not at all. */
export function namesIn(references: readonly Reference[]): readonly Reference[] {
  return references.filter(({ kind, basis, symbol, title, asPrinted }) => NAMED.has(kind) && basis !== 'SELF' && !(symbol !== undefined && title === undefined && symbol.asPrinted === asPrinted) && basis !== 'SYMBOL')
}

const NAMED: ReadonlySet<string> = new Set(['INSTRUMENT', 'MEETING', 'BODY', 'STATE'])

/** Symbols that a unit cites, each once for each place, as their organ prints them. */
export function symbolsIn(references: readonly Reference[]): readonly string[] {
  return references.flatMap((reference) => [...(reference.symbol === undefined ? [] : [reference.symbol.symbol]), ...symbolsIn(reference.inner ?? [])])
}

/** True where the reference, or one named inside it, has the words and names what was expected; “unknown” is nothing that the record holds. */
export function isSameReference(expected: GoldReference, got: Reference): boolean {
  if (sameWords(expected.words, got.asPrinted) && namesSame(expected.is, got.ids)) return true
  return (got.inner ?? []).some((inner) => isSameReference(expected, inner))
}

function namesSame(is: string | readonly string[], ids: readonly string[]): boolean {
  if (is === 'unknown') return ids.every((id) => id.startsWith('cited/'))
  return [...[is].flat()].sort().join() === [...ids].sort().join()
}

/** True where a careful reader names these words too, without demanding that they be linked. */
export function isAlsoNamed({ 'also-named': also }: GoldProvision, { asPrinted }: Reference): boolean {
  return also.some((words) => sameWords(words, asPrinted))
}
