import { findSymbols } from '../../domain/symbols/find-symbols.js'
import type { SymbolKind, SymbolMention } from '../../domain/symbols/symbol.js'
import type { Reference } from './reference.js'
import type { ReferenceInput } from './read-references.js'

/**
 * References by document symbol. A symbol that two things share has candidates and no id; one that nobody has is an
 * instrument known only by citation. A revision or session that the citation leaves out gives candidates only.
 */
export function symbolReferences({ text, index }: ReferenceInput): readonly Reference[] {
  return findSymbols(text)
    .filter(({ kind }) => kind !== 'SERIES')
    .map((symbol) => {
      const exact = index.bySymbol.get(symbol.key) ?? []
      const near = exact.length > 0 ? [] : (index.byStem.get(symbol.stemKey) ?? [])
      const [only] = exact
      return {
        start: symbol.start,
        end: symbol.end,
        asPrinted: symbol.asPrinted,
        kind: 'INSTRUMENT' as const,
        ids: exact.length === 1 && only !== undefined ? [only] : [],
        candidates: exact.length > 1 ? exact : near,
        basis: 'SYMBOL' as const,
        symbol,
        title: exact.length === 0 && near.length === 0 ? symbol.symbol : undefined,
        sort: sortOf(symbol),
        confidence: exact.length === 1 ? ('HIGH' as const) : ('MEDIUM' as const),
      }
    })
}

const SORTS: Readonly<Partial<Record<SymbolKind, string>>> = { RESOLUTION: 'RESOLUTION', DECLARATION: 'DECLARATION', TREATY_SERIES: 'TREATY' }

function sortOf(symbol: SymbolMention): string {
  return SORTS[symbol.kind] ?? 'DOCUMENT'
}
