import { noteReferencesIn } from './notes.js'
import type { FootnoteReference } from './segmented.js'

/** Finds in unit after unit the signs that refer to the notes of a text, in the order in which notes are counted. */
export type ReferenceFinder = (rawText: string) => readonly FootnoteReference[]

/** A finder for notes with these signs; a number is a reference only where the count has come near it. */
export function referenceFinder(signs: readonly (string | null)[]): ReferenceFinder {
  const known = new Set(signs.filter((sign) => sign !== null))
  let last = 0
  return (rawText) => {
    if (known.size === 0) return []
    const found: FootnoteReference[] = []
    for (const { sign, start, end } of noteReferencesIn(rawText)) {
      if (!known.has(sign)) continue
      const number = /^\d+$/.test(sign) ? Number(sign) : null
      if (number !== null && (number <= last || number > last + 3)) continue
      if (number !== null) last = number
      found.push({ sign, span: { start, end } })
    }
    return found
  }
}
