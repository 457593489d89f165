import type { SymbolMention } from './symbol.js'
import { FRAGMENTS, OAS_ROOTS, SYMBOL_FAMILIES, UN_ROOTS, type SymbolFamily } from './symbol-families.js'
import { findWordedResolutions } from './worded-resolutions.js'
import { keyOfSymbol, stemOfKey } from './symbol-form.js'

/**
 * The document symbols of a text in printed order, without overlap, each with its span. A “)” that closes nothing is
 * left outside and flagged, as is a “)” that closes a “(” before the symbol (not flagged).
 */
export function findSymbols(text: string): readonly SymbolMention[] {
  if (!MAY_HOLD_SYMBOL.test(text)) return []
  const plain = withPlainSpaces(text)
  const found = [...COMPILED.flatMap((family) => matchesOf(family, plain, text)), ...findWordedResolutions(plain, text)]
  return withoutOverlap(found).map((mention) => (closesNothing(text, mention) ? { ...mention, strayParenthesis: true } : mention))
}

const MAY_HOLD_SYMBOL = /\/|resolu|r[ée]solu|deci|décis|Treaty Series/i

/** Same length as the text: every space becomes a plain one, every dash a hyphen, so that spans stay true. */
function withPlainSpaces(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-')
}

interface CompiledFamily extends SymbolFamily {
  readonly rank: number
  readonly regex: RegExp
}

const COMPILED: readonly CompiledFamily[] = SYMBOL_FAMILIES.map((family, rank) => ({
  ...family,
  rank,
  regex: new RegExp(`(?<![\\p{L}\\p{N}/.-])${filled(family.pattern)}(?![\\p{L}\\p{N}])`, 'gu'),
}))

function filled(pattern: string): string {
  const roots = Object.keys(OAS_ROOTS).sort((left, right) => right.length - left.length)
  const fragments: Readonly<Record<string, string>> = {
    ...FRAGMENTS,
    ROOT: `(?:${roots.join('|')})(?:\\.\\d{1,3})?`,
    UN_ROOT: `(?:${UN_ROOTS.join('|')})`,
  }
  return pattern.replace(/\{([A-Z_]+)\}/g, (slot, name: string) => fragments[name] ?? slot).replaceAll('/', '\\/')
}

function matchesOf(family: CompiledFamily, plain: string, text: string): SymbolMention[] {
  return [...plain.matchAll(family.regex)].flatMap((match) => {
    const mention = readMatch(family, match, text)
    return mention === undefined ? [] : [mention]
  })
}

function readMatch(family: CompiledFamily, match: RegExpMatchArray, text: string): SymbolMention | undefined {
  const groups = match.groups ?? {}
  const start = match.index ?? 0
  const printed = match[0].trimEnd()
  if (family.name === 'UN document' && !/\d/.test(printed)) return undefined
  const session = groups.session?.replaceAll(' ', '').replace(/-0(?=[/-])/, '-O').replace(/(?<=-[OE])-/, '/')
  const revision = groups.revision?.trim() ? tidyRevision(groups.revision) : undefined
  const symbol = printSymbol(family, { ...groups, session }) + (revision === undefined ? '' : ` ${revision}`)
  const key = keyOfSymbol(symbol)
  return {
    start,
    end: start + printed.length,
    asPrinted: text.slice(start, start + printed.length),
    symbol,
    key,
    stemKey: stemOfKey(key),
    kind: family.kind,
    organ: family.organ ?? organOfHead(groups.head),
    number: groups.number?.replaceAll(' ', ''),
    session,
    year: yearOf(groups.year ?? session?.match(/\/(\d{2,4})$/)?.[1]),
    revision,
  }
}

/** Empty brackets and a missing year fall away with what would have filled them. */
function printSymbol(family: SymbolFamily, groups: Readonly<Record<string, string | undefined>>): string {
  return family.print
    .replace(/ ?\(\{session\}\)/, groups.session === undefined ? '' : ` (${groups.session})`)
    .replace(/ ?\(\{year\}\)/, groups.year === undefined ? '' : ` (${groups.year})`)
    .replace(/\/\{year\}/, groups.year === undefined ? '' : `/${groups.year}`)
    .replace(/\{(\w+)\}/g, (_, name: string) => tidyHead(groups[name] ?? ''))
    .trim()
}

function tidyHead(head: string): string {
  return head.replace(/ {2,}/g, ' ').replace(/(?<=CONF\.) /, '')
}

function tidyRevision(printed: string): string {
  return [...printed.matchAll(/(rev|corr|add)\.? *(\d+)/gi)].map(([, word = '', number = '']) => `${word.toLowerCase()}. ${number}`).join(' ')
}

function organOfHead(head: string | undefined): string | undefined {
  if (head === undefined) return undefined
  const root = Object.keys(OAS_ROOTS)
    .filter((known) => head === known || new RegExp(`^${known}(?=[^A-Za-z])`).test(head))
    .sort((left, right) => right.length - left.length)[0]
  return root === undefined ? undefined : OAS_ROOTS[root]
}

/** Two printed digits are of the century in which the organs work: 46 to 99 are the twentieth. */
function yearOf(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined
  const year = Number(printed)
  if (printed.length === 4) return year
  return year >= 46 ? 1900 + year : 2000 + year
}

/** Earlier starts win, then longer symbols, then the family that stands higher in the table. */
function withoutOverlap(found: readonly SymbolMention[]): SymbolMention[] {
  const kept: SymbolMention[] = []
  const ordered = found
    .map((mention, rank) => ({ mention, rank }))
    .sort((left, right) => left.mention.start - right.mention.start || right.mention.end - left.mention.end || left.rank - right.rank)
  for (const { mention } of ordered) {
    const last = kept.at(-1)
    if (last === undefined || mention.start >= last.end) kept.push(mention)
  }
  return kept
}

function closesNothing(text: string, mention: SymbolMention): boolean {
  if (text[mention.end] !== ')') return false
  let open = 0
  for (const character of text.slice(0, mention.end)) {
    if (character === '(') open += 1
    else if (character === ')' && open > 0) open -= 1
  }
  return open === 0
}
