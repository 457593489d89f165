import { nameWords, type NameWord } from '../../domain/names/name-key.js'
import { stemOfKey } from '../../domain/symbols/symbol-form.js'
import { symbolKey } from '../../domain/symbols/symbol-key.js'
import type { KnownName } from './known-name.js'

/** Names that a text is searched for. */
export interface NameRoot {
  readonly root: NameNode
}

/** All known names, ready to be found in one pass over a text. */
export interface NameIndex extends NameRoot {
  /** Names of states and places alone, which are looked for inside titles. */
  readonly places: NameRoot
  readonly byId: ReadonlyMap<string, KnownName>
  /** Ids by key of symbol, and by its stem. */
  readonly bySymbol: ReadonlyMap<string, readonly string[]>
  readonly byStem: ReadonlyMap<string, readonly string[]>
  /** Meetings by the body whose meetings they are. */
  readonly meetingsOf: ReadonlyMap<string, readonly KnownName[]>
  readonly protocolsTo: ReadonlyMap<string, readonly KnownName[]>
  /** Ids by the words of a name in alphabetical order, for titles that print them in another order. */
  readonly byWords: ReadonlyMap<string, readonly string[]>
}

/** One word further into the names that begin alike. */
export interface NameNode {
  readonly next: ReadonlyMap<string, NameNode>
  readonly ends: readonly NameEnd[]
}

/** The end of one name. */
export interface NameEnd {
  readonly id: string
  /** True for initials, which are meant only where they are printed in capitals. */
  readonly inCapitals: boolean
  /** Words of function with which the name begins (“El Salvador”). */
  readonly lead: readonly string[]
}

/** The index of known names; a name without letters or digits is left out. */
export function indexNames(known: readonly KnownName[]): NameIndex {
  const symbols = known.flatMap(({ id, symbols: printed }) => printed.map((symbol) => [symbolKey(symbol), id] as const))
  return {
    root: rootOf(known.flatMap((thing) => [...thing.names.map((name) => [thing.id, name, isInitials(name)] as const), ...thing.abbreviations.map((initials) => [thing.id, initials, true] as const)])),
    places: { root: rootOf(known.filter(({ kind }) => kind === 'STATE' || kind === 'PLACE').flatMap(({ id, names }) => names.filter((name) => name.length > 3).map((name) => [id, name, false] as const))) },
    byId: new Map(known.map((thing) => [thing.id, thing])),
    bySymbol: grouped(symbols),
    byStem: grouped(symbols.map(([key, id]) => [stemOfKey(key), id] as const)),
    meetingsOf: grouped(known.filter(({ meetingOf }) => meetingOf !== undefined).map((meeting) => [meeting.meetingOf ?? '', meeting] as const)),
    byWords: grouped(known.flatMap(({ id, names }) => names.map((name) => [wordsInOrder(name), id] as const))),
    protocolsTo: grouped(known.filter(({ protocolTo }) => protocolTo !== undefined).map((protocol) => [protocol.protocolTo ?? '', protocol] as const)),
  }
}

/** The words by which names are told apart; words of function are left out, so that “Police Management” is found on, for and of it. */
function significantWords(text: string): readonly NameWord[] {
  return nameWords(text).filter(({ word }) => !FUNCTION_WORDS.has(word))
}

/** The significant words of a name in alphabetical order, which two ways of putting one title share. */
export function wordsInOrder(name: string): string {
  return significantWords(name)
    .map(({ word }) => word)
    .filter((word) => word !== 'and' && word !== 'y')
    .toSorted()
    .join(' ')
}

/** The few known things whose names begin with the words of a title (“Hemispheric Plan of Action”); none where they are many. */
export function longerNames(index: NameIndex, title: string): readonly string[] {
  let node: NameNode | undefined = index.root
  for (const { word } of significantWords(title)) node = node?.next.get(word)
  const ids = node === undefined || node === index.root ? [] : [...new Set(idsBelow(node))]
  return ids.length <= FEW ? ids : []
}

const FEW = 6

function idsBelow(node: NameNode): readonly string[] {
  return [...node.ends.map(({ id }) => id), ...[...node.next.values()].flatMap(idsBelow)]
}

/** True for words that names use without being told apart by them. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  ('the of in on for to at a an by with from ' + 'el la los las de del en sobre para por al un una ' + 'le les des du au aux sur pour dans ' + 'do da dos das na nos nas em ao').split(' '),
)

function rootOf(names: readonly (readonly [id: string, name: string, inCapitals: boolean])[]): NameNode {
  const root = openNode()
  for (const [id, name, inCapitals] of names) insert(root, name, id, inCapitals)
  return root
}

interface OpenNode {
  readonly next: Map<string, OpenNode>
  readonly ends: NameEnd[]
}

function openNode(): OpenNode {
  return { next: new Map(), ends: [] }
}

function insert(root: OpenNode, name: string, id: string, inCapitals: boolean): void {
  const significant = significantWords(name)
  const words = significant.length > 0 ? significant : nameWords(name)
  if (words.length === 0) return
  let node = root
  for (const { word } of words) {
    const child = node.next.get(word) ?? openNode()
    node.next.set(word, child)
    node = child
  }
  const first = words[0] as NameWord
  const lead = nameWords(name).filter(({ end }) => end <= first.start).map(({ word }) => word)
  if (!node.ends.some((end) => end.id === id)) node.ends.push({ id, inCapitals, lead })
}

/** One word in capitals is an abbreviation, whatever list it stands in. */
function isInitials(name: string): boolean {
  return /^[\p{Lu}\d-]{2,}$/u.test(name.trim())
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key) ?? []
    if (!group.includes(value)) group.push(value)
    groups.set(key, group)
  }
  return groups
}
