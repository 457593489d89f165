import { nameWords } from '../../domain/names/name-key.js'
import type { InstrumentKind } from '../../domain/vocabulary.js'
import type { CitedThing } from '../../record/readings/reading.js'
import { idOfCitedName, idOfSymbol, withoutArticle } from '../metadata/instrument-id.js'
import type { KnownKind } from '../references/known-name.js'
import type { NameIndex } from '../references/name-index.js'
import type { Reference } from '../references/reference.js'

/** What a text names that nobody described, gathered while its units are assembled. */
export interface CitedThings {
  /**
   * The ids that a reference stands for, a node that is known only by citation among them; empty where that is uncertain.
   * What is cited with more than a mere mention is a text, whatever its name says.
   */
  readonly idsOf: (reference: Reference, isCitedAsText?: boolean) => readonly string[]
  readonly all: () => readonly CitedThing[]
}

/** A gatherer of cited things; `isCurated` tells what the record describes, which needs no node of ours. */
export function gatherCited(index: NameIndex, isCurated: (id: string) => boolean): CitedThings {
  const cited = new Map<string, CitedThing>()
  const keep = (thing: CitedThing | undefined): readonly string[] => {
    if (thing === undefined) return []
    if (!isCurated(thing.id)) cited.set(thing.id, cited.get(thing.id) ?? thing)
    return [thing.id]
  }
  return {
    all: () => [...cited.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
    idsOf: (reference, isCitedAsText = false) => {
      for (const id of reference.ids) if (!isCurated(id)) keep(readBefore(id, index))
      return reference.ids.length > 0 ? reference.ids : keep(resolutionItself(reference, index) ?? unknownThing(reference, isCitedAsText))
    },
  }
}

/** Something that another document told of; if that document goes, this one's citation of it stays. */
function readBefore(id: string, index: NameIndex): CitedThing | undefined {
  const known = index.byId.get(id)
  const label = known === undefined ? undefined : LABELS[known.kind]
  if (known === undefined || label === undefined) return undefined
  return { id, label, kind: known.sort ?? null, name: known.symbols[0] ?? known.names[0] ?? id, symbols: known.symbols }
}

const LABELS: Readonly<Partial<Record<KnownKind, CitedThing['label']>>> = { INSTRUMENT: 'Instrument', BODY: 'Body', COLLECTIVE: 'Collective' }

/** “resolution 55/25”, where only the treaties that it adopted are known to bear the symbol: the resolution is a text of its own. */
function resolutionItself({ symbol, candidates }: Reference, index: NameIndex): CitedThing | undefined {
  if (symbol?.kind !== 'RESOLUTION' || candidates.length === 0 || !index.bySymbol.has(symbol.key)) return undefined
  if (candidates.some((id) => index.byId.get(id)?.sort === 'RESOLUTION')) return undefined
  return { id: idOfSymbol(symbol.symbol), label: 'Instrument', kind: 'RESOLUTION', name: symbol.symbol, symbols: [symbol.symbol] }
}

/**
 * An instrument by its symbol or title, or a body by its full name. What may be one of several known things is none of
 * them, and a meeting or a group of actors that is only described is nothing that could be told again.
 */
function unknownThing({ kind, candidates, symbol, title, sort, asPrinted, basis }: Reference, isCitedAsText: boolean): CitedThing | undefined {
  if (candidates.length > 0) return undefined
  if (kind === 'INSTRUMENT' && symbol !== undefined) {
    return { id: idOfSymbol(symbol.symbol), label: 'Instrument', kind: sort ?? 'DOCUMENT', name: symbol.symbol, symbols: [symbol.symbol] }
  }
  const name = withoutArticle(title ?? asPrinted)
  if (kind === 'INSTRUMENT' && (basis === 'QUOTED' || basis === 'CAPITALISED' || basis === 'BACK') && sort !== undefined && isName(name)) {
    return { id: idOfCitedName(name), label: 'Instrument', kind: sort as InstrumentKind, name, symbols: [] }
  }
  // “REAFFIRMING the “Undertaking of Recife …”: nothing in the name says what it is, and what a text reaffirms is a text.
  if (kind === 'INSTRUMENT' && basis === 'QUOTED' && isCitedAsText && isName(name)) return { id: idOfCitedName(name), label: 'Instrument', kind: 'DOCUMENT', name, symbols: [] }
  if (kind === 'BODY' && (basis === 'CAPITALISED' || basis === 'QUOTED' || basis === 'BACK') && isName(name)) {
    return { id: idOfCitedName(name), label: 'Body', kind: 'OTHER', name, symbols: [] }
  }
  return undefined
}

/** A name says more than what sort of thing it is (“Working Group”), or it could not be told from others of its sort. */
function isName(name: string): boolean {
  const words = nameWords(name).map(({ word }) => word).filter((word) => word.length > 2)
  return words.length >= 2 && words.some((word) => !COMMON.has(word)) && name.length <= 300
}

const COMMON: ReadonlySet<string> = new Set(
  'working group groups committee commission council technical subsidiary secretariat general department network office organization organizations assembly board unit mechanism mission meeting conference summit session convention protocol protocols optional additional declaration plan action work programme program recommendations resolution report document agreement treaty charter statute rules guidelines the and for permanent executive special joint high level grupo trabajo comite comision consejo tecnico subsidiario secretaria departamento red oficina organizacion asamblea convencion protocolo declaracion plan accion programa recomendaciones resolucion informe documento tratado carta estatuto de del la los las para permanente ejecutivo especial'.split(
    ' ',
  ),
)
