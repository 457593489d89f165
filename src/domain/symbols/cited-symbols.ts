import { findSymbols } from './find-symbols.js'
import type { SymbolKind } from './symbol.js'
import { symbolKey } from './symbol-key.js'

/** One citation that prints a symbol, and what it leads to. */
export interface SymbolCitation {
  readonly asPrinted: string
  readonly cited: string
  readonly provision: string
}

/** A symbol with every place that prints it; what the symbol itself says of its organ, kind, number and session. */
export interface CitedSymbol<Citation extends SymbolCitation> {
  readonly key: string
  /** As its organ would print it; as printed where no family of symbols reads it. */
  readonly symbol: string
  /** The spellings in which the texts print it, stray brackets and spaces included. */
  readonly spellings: readonly string[]
  readonly kind: SymbolKind | null
  readonly organ: string | null
  readonly session: string | null
  readonly year: number | null
  readonly revision: string | null
  readonly citations: readonly Citation[]
}

/** The symbols that citations print, each once whatever its spelling, in the order of their first citation. */
export function citedSymbols<Citation extends SymbolCitation>(citations: readonly Citation[]): CitedSymbol<Citation>[] {
  const byKey = new Map<string, Citation[]>()
  for (const citation of citations) byKey.set(symbolKey(citation.asPrinted), [...(byKey.get(symbolKey(citation.asPrinted)) ?? []), citation])
  return [...byKey].map(([key, group]) => {
    const spellings = [...new Set(group.map(({ asPrinted }) => asPrinted))]
    const mention = spellings.flatMap((spelling) => findSymbols(spelling)).find((one) => one.key === key)
    return {
      key,
      symbol: mention?.symbol ?? (spellings[0] as string),
      spellings,
      kind: mention?.kind ?? null,
      organ: mention?.organ ?? null,
      session: mention?.session ?? null,
      year: mention?.year ?? null,
      revision: mention?.revision ?? null,
      citations: group,
    }
  })
}
