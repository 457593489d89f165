import { wordLikeness } from '../../domain/drafting/word-changes.js'
import { didYouMean } from '../../domain/names/nearest-name.js'
import { symbolKey } from '../../domain/symbols/symbol-key.js'
import type { SymbolMention } from '../../domain/symbols/symbol.js'
import type { InstrumentKind } from '../../domain/vocabulary.js'
import type { KnownName } from '../references/known-name.js'
import { wordsInOrder, type NameIndex } from '../references/name-index.js'
import { given, guessed, printed, type Decided } from './decided.js'
import { idOfSymbol, idOfTitle } from './instrument-id.js'
import type { GivenSettings } from './settings.js'

/** What tells which instrument a text is. */
export interface WhichInput {
  readonly index: NameIndex
  /** The meeting at which each known instrument was adopted. */
  readonly adoptedAt: ReadonlyMap<string, string>
  readonly symbol: SymbolMention | undefined
  readonly title: string | null
  readonly kind: InstrumentKind
  readonly meeting: string | null
  readonly settings: GivenSettings
}

/** The instrument of a text: what a person says, else a known one by symbol, title or meeting, else a new one named by its symbol or title. */
export function whichInstrument(input: WhichInput): Decided<string> | undefined {
  return asGiven(input) ?? bySymbol(input) ?? byTitle(input) ?? byMeeting(input) ?? asNew(input)
}

function asGiven({ settings, index }: WhichInput): Decided<string> | undefined {
  const said = given(settings, 'instrument')
  if (said === undefined) return undefined
  const known = instruments(index)
  if (known.some(({ id }) => id === said.value)) return said
  return { ...said, why: `${said.why} Nothing known has this id, so a new instrument is made.${didYouMean(said.value, known.map(({ id }) => id))}` }
}

/** One symbol may belong to a resolution and to the plan that it adopts; the kind of the text tells which is meant. */
function bySymbol({ index, symbol, kind }: WhichInput): Decided<string> | undefined {
  if (symbol === undefined) return undefined
  const bearing = (index.bySymbol.get(symbol.key) ?? index.bySymbol.get(symbolKey(symbol.asPrinted)) ?? []).filter((id) => index.byId.get(id)?.kind === 'INSTRUMENT')
  const [only] = bearing.length === 1 ? bearing : bearing.filter((id) => index.byId.get(id)?.sort === kind)
  return only === undefined ? undefined : printed(only, `The text bears its symbol, ${symbol.symbol}.`)
}

function byTitle({ index, title, kind }: WhichInput): Decided<string> | undefined {
  if (title === null) return undefined
  const same = (index.byWords.get(wordsInOrder(title)) ?? []).filter((id) => index.byId.get(id)?.kind === 'INSTRUMENT')
  const [only] = same.length === 1 ? same : same.filter((id) => index.byId.get(id)?.sort === kind)
  return only === undefined ? undefined : printed(only, `The title is the name of ${only}.`)
}

/** An outcome of the same kind and meeting, unless the titles are of two different texts. */
function byMeeting({ index, title, kind, meeting, adoptedAt }: WhichInput): Decided<string> | undefined {
  if (meeting === null) return undefined
  const adopted = instruments(index).filter(({ id, sort }) => adoptedAt.get(id) === meeting && sort === kind)
  const alike = title === null ? adopted : adopted.filter(({ names }) => names.some((name) => wordLikeness(name, title) >= ALIKE))
  const [only] = alike
  if (alike.length !== 1 || only === undefined) return undefined
  const reason = title === null ? 'no title is printed' : 'the titles share most of their words'
  return guessed(only.id, `The text speaks for the meeting ${meeting}, which adopted one instrument of this kind, and ${reason}. Another one is given with --instrument.`)
}

const ALIKE = 0.6

function asNew({ symbol, title }: WhichInput): Decided<string> | undefined {
  if (symbol !== undefined && symbol.kind !== 'DOCUMENT') return printed(idOfSymbol(symbol.symbol), `Nothing known bears the symbol ${symbol.symbol}, so a new instrument has it.`)
  if (title !== null && idOfTitle(title) !== '') return guessed(idOfTitle(title), 'Nothing known has this title, so a new instrument is named by it. Another id is given with --instrument.')
  if (symbol !== undefined) return guessed(idOfSymbol(symbol.symbol), `No title is printed, so a new instrument is named by the paper ${symbol.symbol}. Another id is given with --instrument.`)
  return undefined
}

function instruments(index: NameIndex): readonly KnownName[] {
  return [...index.byId.values()].filter(({ kind }) => kind === 'INSTRUMENT')
}
