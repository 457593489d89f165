import { nameKey, nameWords, type NameWord } from '../../domain/names/name-key.js'
import type { Reference, ReferenceMemory } from './reference.js'
import type { ReferenceInput } from './read-references.js'
import type { ReferenceWords } from './reference-words-table.js'
import { regex } from './regex.js'

/**
 * References that lean on what was named before: “the same Declaration”, “said Convention”, “its three protocols”, “the
 * Protocols thereto”, “these Recommendations” of the text itself.
 */
export function backReferences(input: ReferenceInput, words: ReferenceWords, named: readonly Reference[], memory: ReferenceMemory): readonly Reference[] {
  const found: Reference[] = []
  for (const phrase of nounPhrases(input, words, named)) {
    const others = named.filter(({ start, end }) => !found.some((back) => start < back.end && end > back.start))
    const before = [...others, ...found].filter(({ end }) => end <= phrase.start).toSorted((left, right) => left.start - right.start)
    const reference = protocolsOf(input, words, phrase, before, memory) ?? itself(input, words, phrase) ?? namedBefore(input, words, phrase, before, memory)
    if (reference !== undefined) found.push(reference)
  }
  return found
}

/** A head noun with what determines it. */
interface NounPhrase {
  readonly start: number
  readonly end: number
  readonly head: string
  /** Determiner in lower case without accents (“the same”, “its”). */
  readonly determiner: string
  /** True where the head or a word before it is printed with a capital. */
  readonly isCapital: boolean
}

/** Prepositions that have swallowed the article (“del Grupo”); they are no part of the phrase. */
const CONTRACTED: ReadonlySet<string> = new Set(['del', 'al', 'du', 'au', 'do', 'da', 'ao'])

function nounPhrases({ text }: ReferenceInput, words: ReferenceWords, all: readonly Reference[]): readonly NounPhrase[] {
  const named = all.filter((reference) => !isBareHead(reference))
  const read = nameWords(text)
  const heads = new Set([...Object.keys(words.instrumentHeads), ...words.bodyHeads, ...words.meetingHeads])
  const determiners = [...new Set([...words.back, ...words.own, ...words.present])].map((phrase) => nameWords(phrase).map(({ word }) => word)).toSorted((left, right) => right.length - left.length)
  return read.flatMap((word, at) => {
    if (!heads.has(word.word) || named.some(({ start, end }) => word.start < end && word.end > start)) return []
    for (let skipped = 0; skipped <= 3; skipped++) {
      const before = at - skipped
      const determiner = determiners.find((phrase) => phrase.length > 0 && phrase.every((part, place) => read[before - phrase.length + place]?.word === part))
      const first = determiner === undefined ? undefined : read[before - determiner.length]
      if (determiner === undefined || first === undefined) continue
      if (/[;.,()]/.test(text.slice(first.start, word.start))) return []
      const skippedWords = read.slice(before, at).map((one) => one.word)
      if (skippedWords.some((one) => JOINTS.has(one) || CONTRACTED.has(one) || (words.ordinals[one] !== undefined && words.bodyHeads.includes(word.word)))) return []
      const isJoined = CONTRACTED.has(determiner.join(' '))
      const own = read.slice(before, at + 1)
      return [{ start: isJoined ? (read[before] as NameWord).start : first.start, end: word.end, head: word.word, determiner: determiner.join(' '), isCapital: own.some(({ start }) => /^\p{Lu}/u.test(text.slice(start))) }]
    }
    return []
  })
}

function protocolsOf(input: ReferenceInput, words: ReferenceWords, phrase: NounPhrase, named: readonly Reference[], memory: ReferenceMemory): Reference | undefined {
  if (words.instrumentHeads[phrase.head] !== 'PROTOCOL') return undefined
  const behind = words.thereto.find((thereto) => regex(`^ ${thereto}`, 'i').test(input.text.slice(phrase.end)))
  const isOwn = words.own.includes(phrase.determiner) && !['the', 'los', 'el', 'les', 'os'].includes(phrase.determiner)
  if (behind === undefined && !isOwn) return undefined
  const treaties = [...memory.recent.slice(-4), ...named].toReversed()
  const protocols = treaties.flatMap(({ ids }) => ids.flatMap((id) => input.index.protocolsTo.get(id) ?? []))
  const treaty = treaties.find(({ ids }) => ids.some((id) => input.index.protocolsTo.has(id)))
  const own = treaty === undefined ? [] : protocols.filter(({ protocolTo }) => protocolTo !== undefined && treaty.ids.includes(protocolTo))
  const isPlural = /s$/.test(phrase.head)
  if (own.length === 0 || (!isPlural && own.length > 1)) return undefined
  const end = behind === undefined ? phrase.end : phrase.end + 1 + behind.length
  const start = phrase.start
  return { start, end, asPrinted: input.text.slice(start, end), kind: 'INSTRUMENT', ids: [...new Set(own.map(({ id }) => id))], candidates: [], basis: 'PROTOCOLS', sort: 'PROTOCOL', confidence: isPlural ? 'MEDIUM' : 'HIGH' }
}

/** “the present resolution”, “these Recommendations”: the text itself. */
function itself({ text, self, index }: ReferenceInput, words: ReferenceWords, phrase: NounPhrase): Reference | undefined {
  if (self === undefined || !words.present.includes(phrase.determiner)) return undefined
  const thing = index.byId.get(self)
  const isCalledSo = thing?.sort !== undefined && words.instrumentHeads[phrase.head] === thing.sort
  if (!isCalledSo) return undefined
  return { start: phrase.start, end: phrase.end, asPrinted: text.slice(phrase.start, phrase.end), kind: 'INSTRUMENT', ids: [self], candidates: [], basis: 'SELF', sort: thing.sort, confidence: 'HIGH' }
}

/** The latest thing named whose name has the head; a plain article reaches back only from a capital, and not far. */
function namedBefore({ text, index }: ReferenceInput, words: ReferenceWords, phrase: NounPhrase, named: readonly Reference[], memory: ReferenceMemory): Reference | undefined {
  const isPlain = words.articles.includes(phrase.determiner)
  if (words.own.includes(phrase.determiner) && !isPlain) return undefined
  if (!phrase.isCapital) return undefined
  const before = isPlain ? [...memory.recent.slice(-12), ...named] : [...memory.recent, ...named]
  const called = nameWords(text.slice(phrase.start, phrase.end)).filter(({ start }) => /^\p{Lu}/u.test(text.slice(phrase.start + start)) && start > 0)
  const wanted = [...new Set([...called.map(({ word }) => word), phrase.head])]
  const kind = kindOfHead(phrase.head, words)
  const isPlural = /s$/.test(phrase.head)
  const meant = before.toReversed().find((reference) => reference.kind === kind && (isPlural || reference.ids.length <= 1) && !isOtherTreaty(reference, words.instrumentHeads[phrase.head]) && isCalled(reference, wanted, phrase.head, index.byId.get(reference.ids[0] ?? '')?.names ?? []))
  if (meant === undefined || isSaidWhole(text, phrase, meant)) return undefined
  return {
    start: phrase.start,
    end: phrase.end,
    asPrinted: text.slice(phrase.start, phrase.end),
    kind: meant.kind,
    ids: meant.ids,
    candidates: meant.candidates,
    basis: 'BACK',
    title: meant.title,
    sort: meant.sort,
    confidence: isPlain ? 'MEDIUM' : 'HIGH',
  }
}

/** “the Convention” is no protocol, though the names of its protocols say “Convention” too. */
function isOtherTreaty({ sort }: Reference, wanted: string | undefined): boolean {
  return (sort === 'PROTOCOL' && wanted === 'TREATY') || (sort === 'TREATY' && wanted === 'PROTOCOL')
}

/** “the World Health Organization” says the name itself, and sends back to nothing. */
function isSaidWhole(text: string, phrase: NounPhrase, meant: Reference): boolean {
  return nameKey(text.slice(phrase.start, phrase.end)).endsWith(nameKey(meant.title ?? meant.asPrinted))
}

/** Words behind which a name says of what or on what it is: “the Organization” is no “Council of the Organization”. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'on', 'for', 'to', 'against', 'in', 'related', 'de', 'del', 'sobre', 'para', 'contra', 'en', 'du', 'des', 'sur', 'da', 'do', 'dos'])

/** One of its names has all the words, and the head before what it is of. */
function isCalled(reference: Reference, wanted: readonly string[], head: string, names: readonly string[]): boolean {
  if (reference.basis === 'SYMBOL') return false
  return [reference.asPrinted, reference.title ?? '', ...names].some((name) => {
    const words = nameWords(name).map(({ word }) => word)
    const joint = words.findIndex((word, place) => place > 0 && JOINTS.has(word))
    return wanted.every((word) => words.includes(word)) && words.slice(0, joint === -1 ? words.length : joint).includes(head)
  })
}

function kindOfHead(head: string, words: ReferenceWords): Reference['kind'] {
  if (words.instrumentHeads[head] !== undefined) return 'INSTRUMENT'
  return words.meetingHeads.includes(head) ? 'MEETING' : 'BODY'
}

/** “Working Group”, “Optional Protocol”: a head with capitals around it and nothing behind, which sends back to something named before. */
function isBareHead({ basis, asPrinted, start, end }: Reference): boolean {
  return basis === 'CAPITALISED' && end - start < 60 && asPrinted.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))
}
