import type { SymbolMention } from '../../domain/symbols/symbol.js'
import type { Stage } from '../../domain/vocabulary.js'
import type { Segmented } from '../text/segmented.js'
import type { AdoptionLine } from './adoption.js'
import { given, guessed, printed, type Decided } from './decided.js'
import type { GivenSettings } from './settings.js'

/** What tells a draft from an adopted text. */
export interface StageInput {
  readonly segmented: Segmented
  readonly adoption: readonly AdoptionLine[]
  readonly symbol: SymbolMention | undefined
  readonly settings: GivenSettings
}

/**
 * Whether a text is adopted or a draft. An adoption line says so; marks of agreement, bracketed proposals and the word
 * “draft” say the contrary; a resolution's own symbol is borne by adopted texts alone. Where nothing tells, it is taken
 * for a draft, for a draft decides nothing.
 */
export function stageOf({ segmented, adoption, symbol, settings }: StageInput): Decided<Stage> {
  const said = given(settings, 'stage')
  if (said !== undefined) return said
  const marked = segmented.provisions.filter(({ marks }) => marks.length > 0).length
  const proposed = segmented.provisions.filter(({ proposals }) => proposals.some(({ by }) => by.length > 0)).length
  const line = adoption.find(({ by }) => by === 'ADOPTION')
  const signs = [...(marked > 0 ? [`${marked} units bear a mark of agreement`] : []), ...(proposed > 0 ? [`${proposed} units hold bracketed proposals`] : [])].join(' and ')
  if (line !== undefined && signs === '') return printed('ADOPTED', `The text says “${line.asPrinted}”.`)
  if (line !== undefined) return guessed('DRAFT', `The text says “${line.asPrinted}”, yet ${signs}; what is still bracketed was not adopted. If it was, give --stage ADOPTED.`)
  if (signs !== '') return printed('DRAFT', `${capitalised(signs)}.`)
  const draftLine = segmented.titleBlocks.find((block) => DRAFT.test(block))
  if (draftLine !== undefined) return printed('DRAFT', `The text calls itself “${draftLine.trim()}”.`)
  const committee = adoption.find(({ by }) => by === 'COMMITTEE')
  if (committee !== undefined) return printed('DRAFT', `The text says “${committee.asPrinted}”: a committee's approval is no adoption.`)
  if (symbol?.kind === 'DOCUMENT' && /\/L\.\d/.test(symbol.symbol)) return printed('DRAFT', `${symbol.symbol} is a paper of limited distribution, under which drafts are tabled.`)
  if (symbol !== undefined && symbol.kind !== 'DOCUMENT') return guessed('ADOPTED', `It bears the symbol ${symbol.symbol}, which an adopted text has. If it is a draft, give --stage DRAFT.`)
  return guessed('DRAFT', 'Nothing in the text says that it was adopted, so it is taken for a draft, which decides nothing. If it was adopted, give --stage ADOPTED (and --date).')
}

const DRAFT = /^\W*(?:(?:first|second|third|final|revised|preliminary|zero) )?draft\b|\bdraft (?:resolution|declaration|recommendations|plan|decision)\b|\bproyecto de (?:resoluci[oó]n|declaraci[oó]n|recomendaciones|plan|decisi[oó]n)|^\W*proyecto\b|\bborrador\b|\bprojet de (?:r[eé]solution|d[eé]claration)|\bprojeto de (?:resolu[cç][aã]o|declara[cç][aã]o)|\bminuta\b/i

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
