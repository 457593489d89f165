import { nameWords } from '../../domain/names/name-key.js'
import type { SymbolMention } from '../../domain/symbols/symbol.js'
import type { InstrumentKind, Language } from '../../domain/vocabulary.js'
import { REFERENCE_WORDS } from '../references/reference-words.js'
import type { Segmented } from '../text/segmented.js'
import { given, guessed, printed, type Decided } from './decided.js'
import type { GivenSettings } from './settings.js'

/** What sort of work a text is: by its symbol, by the head of its title, or by its enacting line. */
export function kindOfText(segmented: Segmented, symbol: SymbolMention | undefined, title: string | null, language: Language, settings: GivenSettings): Decided<InstrumentKind> {
  const said = given(settings, 'kind')
  if (said !== undefined) return said
  const bySymbol = symbol === undefined ? undefined : ({ RESOLUTION: 'RESOLUTION', DECLARATION: 'DECLARATION' } as const)[symbol.kind as 'RESOLUTION']
  if (bySymbol !== undefined) return printed(bySymbol, `It bears the symbol ${symbol?.symbol ?? ''}.`)
  const draft = segmented.titleBlocks.find((block) => DRAFT_RESOLUTION.test(block))
  if (draft !== undefined) return printed('RESOLUTION', `The text calls itself “${draft.trim()}”.`)
  const heads = REFERENCE_WORDS[language].instrumentHeads
  const head = nameWords(title ?? '').find(({ word }) => heads[word] !== undefined)
  if (head !== undefined) return printed(heads[head.word] as InstrumentKind, `The title says “${(title ?? '').slice(head.start, head.end)}”.`)
  const enacting = segmented.provisions.find(({ section }) => section === 'ENACTING')?.text ?? ''
  const form = ENACTING.find(({ words }) => words.test(enacting))
  if (form !== undefined) return guessed(form.kind, `Its enacting line reads “${enacting.slice(0, 80)}”. Another kind is given with --kind.`)
  return guessed('DOCUMENT', 'Neither symbol nor title nor enacting line tells what sort of text it is. The kind is given with --kind.')
}

const DRAFT_RESOLUTION = /\bdraft resolution\b|\bproyecto de resoluci[oó]n\b|\bprojet de r[eé]solution\b|\bprojeto de resolu[cç][aã]o\b/i

const ENACTING: readonly { readonly words: RegExp; readonly kind: InstrumentKind }[] = [
  { words: /recommend|recomend|recommand/i, kind: 'RECOMMENDATIONS' },
  { words: /declar|d[eé]clar/i, kind: 'DECLARATION' },
  { words: /resol|r[eé]sou|decid|d[eé]cid/i, kind: 'RESOLUTION' },
]
