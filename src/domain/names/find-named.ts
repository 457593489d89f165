import { symbolKey } from '../symbols/symbol-key.js'
import { nameKey } from './name-key.js'

/** A thing with everything by which it can be found. */
export interface Findable {
  readonly id: string
  readonly label: string
  readonly names: readonly string[]
  readonly aliases: readonly string[]
  readonly symbols: readonly string[]
  readonly abbreviations: readonly string[]
  readonly codes: readonly string[]
}

/** Why a thing was found, strongest reason first. */
export const FOUND_BY = ['ID', 'SYMBOL', 'CODE', 'NAME', 'ABBREVIATION', 'ALIAS', 'NAME_BEGINS', 'NAME_HOLDS'] as const
export type FoundBy = (typeof FOUND_BY)[number]

/** A candidate for what was meant, with the reason and the printed form that matched. */
export interface Candidate {
  readonly id: string
  readonly label: string
  readonly reason: FoundBy
  readonly matched: string
}

/**
 * What bears this name, alias, abbreviation, code, symbol or id, whatever its accents, hyphens and spaces; strongest
 * reason first, and all that bear it, because a symbol or a name may belong to two.
 */
export function findNamed(text: string, things: readonly Findable[]): Candidate[] {
  const key = nameKey(text)
  if (key === '') return []
  const symbol = symbolKey(text)
  return things
    .flatMap((thing) => {
      const found = bestReason(thing, text, key, symbol)
      return found === null ? [] : [{ id: thing.id, label: thing.label, ...found }]
    })
    .sort((left, right) => FOUND_BY.indexOf(left.reason) - FOUND_BY.indexOf(right.reason) || left.matched.length - right.matched.length || (left.id < right.id ? -1 : 1))
}

/** What bears this document symbol, in any spelling; where none does, what bears its letters and figures in their order (“AG/RES 2945 XLIX-O/19”). */
export function findBySymbol(text: string, things: readonly Findable[]): Candidate[] {
  const symbol = symbolKey(text)
  const spelt = bearersOf(things, (one) => symbolKey(one) === symbol)
  if (spelt.length > 0) return spelt
  const bare = lettersAndFigures(text)
  return /\d/.test(bare) ? bearersOf(things, (one) => lettersAndFigures(one) === bare) : []
}

function bearersOf(things: readonly Findable[], isMeant: (symbol: string) => boolean): Candidate[] {
  return things.flatMap(({ id, label, symbols }) => {
    const matched = symbols.find(isMeant)
    return matched === undefined ? [] : [{ id, label, reason: 'SYMBOL' as const, matched }]
  })
}

function lettersAndFigures(symbol: string): string {
  return symbol.toUpperCase().replace(/[^\p{L}\d]/gu, '')
}

function bestReason(thing: Findable, text: string, key: string, symbol: string): { reason: FoundBy; matched: string } | null {
  if (thing.id === text) return { reason: 'ID', matched: thing.id }
  const dotless = lettersAndFigures(text)
  const exact: readonly (readonly [FoundBy, readonly string[], (one: string) => boolean])[] = [
    ['SYMBOL', thing.symbols, (one) => symbolKey(one) === symbol],
    ['CODE', thing.codes, (one) => nameKey(one) === key],
    ['NAME', thing.names, (one) => nameKey(one) === key],
    ['ABBREVIATION', thing.abbreviations, (one) => nameKey(one) === key || lettersAndFigures(one) === dotless],
    ['ALIAS', thing.aliases, (one) => nameKey(one) === key],
    ['NAME_BEGINS', [...thing.names, ...thing.aliases], (one) => nameKey(one).startsWith(`${key} `)],
    ['NAME_HOLDS', [...thing.names, ...thing.aliases], (one) => key.length > 3 && ` ${nameKey(one)} `.includes(` ${key} `)],
  ]
  for (const [reason, forms, matches] of exact) {
    const matched = forms.find(matches)
    if (matched !== undefined) return { reason, matched }
  }
  return null
}
