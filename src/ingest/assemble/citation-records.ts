import type { Language } from '../../domain/vocabulary.js'
import type { CitationRecord } from '../../record/document.js'
import type { CitationRead } from '../references/citations.js'
import { rawSpan } from '../text/raw-offset.js'
import type { Span } from '../text/segmented.js'
import type { CitedThings } from './cited-things.js'
import type { Unplaced } from './unplaced.js'

/** What citations are assembled with. */
export interface CitationContext {
  readonly language: Language
  readonly kept: readonly Span[]
  readonly cited: CitedThings
  readonly path: string
  /** Id of the instrument that the text is, which it does not cite. */
  readonly self: string
}

/** The certain citations of a provision as records, and the words of those that are not. */
export function citationRecordsOf(citations: readonly CitationRead[], context: CitationContext): { readonly records: CitationRecord[]; readonly unplaced: readonly Unplaced[] } {
  const unplaced: Unplaced[] = []
  const records = citations.flatMap((citation) => {
    const { reference } = citation
    const ids = context.cited.idsOf(reference, citation.kind !== 'CITES').filter((id) => id !== context.self)
    if (ids.length === 0 && !reference.ids.includes(context.self)) {
      if (reference.kind !== 'PLACE') unplaced.push({ path: context.path, kind: reference.kind, asPrinted: reference.asPrinted, candidates: reference.candidates })
      return []
    }
    return ids.map((to): CitationRecord => ({
      kind: citation.kind,
      verb: citation.verb,
      to,
      ...(reference.pinpoint === undefined ? {} : { pinpoint: reference.pinpoint }),
      ...(citation.role === undefined ? {} : { role: citation.role }),
      asPrinted: reference.asPrinted,
      ...(reference.symbol === undefined ? {} : { symbolAsPrinted: reference.symbol.asPrinted }),
      spans: [{ language: context.language, ...rawSpan(context.kept, reference) }],
      confidence: citation.confidence,
    }))
  })
  return { records, unplaced }
}
