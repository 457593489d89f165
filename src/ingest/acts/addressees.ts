import { nameWords } from '../../domain/names/name-key.js'
import type { AddresseeClass } from '../../domain/verbs/compare-strength.js'
import type { Language } from '../../domain/vocabulary.js'
import type { Reference } from '../references/reference.js'
import { actorsOf, type Actor } from './actor.js'
import { ACT_WORDS } from './act-words.js'
import { cuedRoles } from './cued-roles.js'
import type { Mask } from './mask.js'
import { regex } from '../references/regex.js'

/** A stretch in which an act's addressees are to be found, with what is named there. */
export interface AddresseeInput {
  readonly text: string
  readonly language: Language
  readonly mask: Mask
  /** Where the verb ends and where its act ends. */
  readonly from: number
  readonly to: number
  readonly references: readonly Reference[]
  /** Actors named by a rule; where they overlap a reference they are what is meant. */
  readonly ruled: readonly Reference[]
  /** True where a duty follows, so that a noun that no table holds is still somebody who is asked to do it. */
  readonly isFollowed?: boolean | undefined
}

/** Whom a directive addresses, and where its duty begins; nobody where the text names nobody. */
export interface AddresseesRead {
  readonly addressees: readonly Actor[]
  /** Where the duty begins (behind “to”, behind the subject of a “that” clause). */
  readonly dutyFrom: number
}

/** The addressees of a directive: what stands between the verb and its duty, as far as it is a list of actors. */
export function addresseesOf(input: AddresseeInput): AddresseesRead {
  const words = ACT_WORDS[input.language]
  const behindVerb = skipped(input.text, input.from, `(?:${words.beforeAddressee || '(?!)'})`)
  const that = regex(`^[\\s,]*(?:${words.that})\\s*`, 'iu').exec(input.text.slice(behindVerb, input.to))
  const objectFrom = that === null ? behindVerb : behindVerb + that[0].length
  const objectTo = that === null ? complementFrom(input, objectFrom) : subjectEnd(input, objectFrom)
  const free = uncued(input, objectFrom, objectTo.start)
  const isFollowed = that === null && objectTo.end > objectTo.start && (objectTo.end < input.to || /^[^;:]*:/.test(input.text.slice(objectTo.start, input.to)))
  return { addressees: listed({ ...input, isFollowed }, objectFrom, objectTo.start, free), dutyFrom: objectTo.end }
}

/** The actors that a list of items names, from its first item on; a thing among the first words means that nobody is addressed. */
export function listed(input: AddresseeInput, from: number, to: number, references: readonly Reference[]): readonly Actor[] {
  const actors: Actor[] = []
  let adjectives: Item | undefined
  const preposition = `(?:${ACT_WORDS[input.language].beforeAddressee || '(?!)'})`
  for (const printed of itemsOf(input, from, to, references).slice(0, LONGEST_LIST)) {
    const item = { start: skipped(input.text, printed.start, preposition), end: printed.end }
    const whole = adjectives === undefined ? item : { start: adjectives.start, end: item.end }
    const found = isAside(input, item) ? [] : actorsIn(input, whole, references)
    if (found.length > 0) {
      actors.push(...found)
      adjectives = undefined
    } else if (isAside(input, item)) adjectives = undefined
    else if (isAdjectives(input, item) && item.end - whole.start < LONGEST_NAME) adjectives = whole
    else if (actors.length === 0) return []
    else break
  }
  return actors
}

/** No paragraph addresses more, and no run of adjectives is longer in characters. */
const LONGEST_LIST = 80
const LONGEST_NAME = 160

interface Item {
  readonly start: number
  readonly end: number
}

function skipped(text: string, from: number, pattern: string): number {
  return from + (regex(`^\\s*(?:${pattern})`, 'iu').exec(text.slice(from))?.[0].length ?? 0)
}

/** Where the duty behind an object begins, and where its first word stands. */
function complementFrom({ text, language, mask, from, to }: AddresseeInput, objectFrom: number): Item {
  const pattern = regex(`(?<![\\p{L}])(?:${ACT_WORDS[language].complement})`, 'giu')
  for (const match of text.slice(0, to).matchAll(pattern)) {
    if (match.index < objectFrom || mask(match.index)) continue
    if (/(?<!\p{L})(?:position|able|in order|so as|order|as|posición|fin|orden|due|related|relating|belonging|pursuant|according|thereto|prior|addition) $/iu.test(text.slice(from, match.index))) continue
    return { start: match.index, end: match.index + match[0].length }
  }
  const end = /[;:]/.exec(text.slice(objectFrom, to))?.index
  if (end === undefined) return { start: to, end: to }
  // “Calls upon all States to:”: the last word opens the points, and is no part of whom it calls upon.
  const opener = regex(`(?<!\\p{L})(?:${ACT_WORDS[language].opensPoints})(?:,[^;:]*)?\\s*$`, 'iu').exec(text.slice(Math.max(objectFrom, objectFrom + end - LAST_WORDS), objectFrom + end))
  return { start: opener === null ? objectFrom + end : Math.max(objectFrom, objectFrom + end - LAST_WORDS) + opener.index, end: to }
}

/** Characters before a colon in which the word stands that opens its points, an aside behind it included. */
const LAST_WORDS = 260

/** The subject of a “that” clause ends at its first comma that is no list, or at the verb. */
function subjectEnd({ text, to, references, ruled, language }: AddresseeInput, from: number): Item {
  const here = [...ruled, ...references].filter(({ start, end, kind }) => start >= from && end <= to && kind !== 'INSTRUMENT' && kind !== 'PLACE').toSorted((left, right) => left.start - right.start || right.end - left.end)
  const [first] = here
  if (first === undefined || first.start - from > 60) return nounsEnd(text, language, from, to)
  let last = first
  for (const next of here) {
    if (next.start < last.end) continue
    if (!/^(?:[\s,]*(?:and|y|e|as well as|así como|or)?\s*(?:(?:the|la|el|los|las|other|its)\s+){0,2})$/iu.test(text.slice(last.end, next.start)) || cuedRoles(text, language, last.end, next.end, [next]).length > 0) break
    last = next
  }
  return { start: last.end, end: last.end }
}

/** “Recomienda que los Estados Miembros adopten …”: the subject is a list of nouns of those who can be asked. */
function nounsEnd(text: string, language: Language, from: number, to: number): Item {
  const { actorNouns, determiners, and } = ACT_WORDS[language]
  const noun = `(?:(?:${determiners.join('|')}) ){0,4}(?:${Object.keys(actorNouns).toSorted((left, right) => right.length - left.length).join('|')})(?!\\p{L})`
  const subject = regex(`^\\s*${noun}(?:,? (?:${and}) ${noun})*`, 'iu').exec(text.slice(from, to))
  const end = subject === null ? from : from + subject[0].length
  return { start: end, end }
}

/** References of the stretch that no phrase gives another role; a rule's actor stands for what lies inside it. */
function uncued({ text, language, references, ruled }: AddresseeInput, from: number, to: number): readonly Reference[] {
  const here = [...ruled, ...references.filter((reference) => !ruled.some(({ start, end }) => reference.start >= start && reference.end <= end))].filter(({ start, end }) => start >= from && end <= to)
  const cued = cuedRoles(text, language, from, to, here).map(({ reference }) => reference)
  return here.filter((reference) => !cued.includes(reference) && ['STATE', 'BODY', 'PERSON', 'COLLECTIVE', 'MEETING'].includes(reference.kind))
}

/** The items of a list: parted by commas, “and” and their like outside names; a phrase of another role ends it. */
function itemsOf({ text, language, mask }: AddresseeInput, from: number, to: number, references: readonly Reference[]): readonly Item[] {
  const { and, also, roles } = ACT_WORDS[language]
  const stop = regex(`(?<!\\p{L})(?:${roles.filter(({ role }) => role !== 'BENEFITS' && role !== 'DUE_BEFORE').map(({ phrase }) => phrase).join('|')})(?!\\p{L})(?! (?:it|them|ellos|ella|él|este|esta|ellas)\\s*,)`, 'iu')
  const ended = stop.exec(text.slice(from, to))?.index
  const end = ended === undefined ? to : from + ended
  const inside = (at: number) => mask(at) || references.some((reference) => at > reference.start && at < reference.end)
  const items: Item[] = []
  let start = from
  for (const match of text.slice(0, end).matchAll(regex(`\\s*[,;]\\s*(?:(?:${and}|${also})\\s+)?|\\s+(?:${and}|${also})\\s+`, 'giu'))) {
    if (match.index < from || inside(match.index + match[0].search(/\S/))) continue
    items.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  items.push({ start, end })
  return items.filter((item) => text.slice(item.start, item.end).trim() !== '')
}

function actorsIn(input: AddresseeInput, item: Item, references: readonly Reference[]): readonly Actor[] {
  const reference = references.find(({ start, end }) => start >= item.start && end <= item.end)
  const noun = actorNoun(input, item, reference)
  const restricted = reference === undefined ? undefined : restrictedTo(input, item, reference)
  if (reference !== undefined && restricted !== undefined) return [restricted]
  if (reference !== undefined && (isDirect(input, item, reference) || noun?.isHeadOf === true)) {
    return actorsOf(reference, trimmed(input.text.slice(item.start, reference.end)))
  }
  if (noun === undefined && !isSomebody(input, item)) return []
  const end = relativeEnd(input.text, item)
  return [{ to: null, asPrinted: trimmed(input.text.slice(item.start, end)), start: item.start, end, candidates: reference?.ids ?? [], addressee: noun?.stands }]
}

/**
 * “Invite the shipowners to …”, “Insta a los armadores a que …”: a noun in the plural between a directive and its duty is
 * somebody, unless it is the name of a deed or a thing. Spanish says so by the preposition that persons bear.
 */
function isSomebody({ text, language, isFollowed }: AddresseeInput, item: Item): boolean {
  if (isFollowed !== true) return false
  const head = text.slice(item.start, item.end).split(/\s(?:of|that|which|who|in|on|for|to|from|with|at|by|among|between|within|de|del|que|en|entre|para|por|con|du|des|do|da)\s/iu)[0] ?? ''
  const nouns = nameWords(head).map(({ word }) => word)
  const noun = language === 'EN' ? nouns.at(-1) : nouns.find((word) => /s$/.test(word) && !['los', 'las', 'les', 'os', 'as', 'sus', 'demas', 'aux', 'des'].includes(word))
  if (noun === undefined || nouns.length > 5 || !/s$/.test(noun) || THINGS.test(noun)) return false
  return language !== 'ES' || /(?:^|\s)a\s*(?:l[oa]s\s+)?$/iu.test(text.slice(0, item.start)) || /^a (?:l[oa]s )?/iu.test(head.trim()) || /,\s*$|\s(?:y|e|o)\s+(?:l[oa]s\s+)?$/iu.test(text.slice(0, item.start))
}

/** Plurals of deeds and things, which no text asks for anything. */
const THINGS = /(?:ments|tions|sions|ings|ties|ances|ences|isms|ages|ures|als|ics|ysis|yses|ciones|siones|mientos|dades|ncias|ajes|uras|ismos|ques|ssions|ções|sões|dades|ências)$|^(?:others|otros|otras|autres|outros|efforts|steps|ways|means|initiatives|polic(?:y|ies)|programs|programmes|activities|plans|strategies|studies|resources|laws|systems|process|processes|practices|tools|projects|methods|mechanisms|funds|links|ties|talks|bases|bonds|networks|services|standards|rules|reports|progress|success|access|mandates|contributions|rights|needs|interests|skills|lists|databases|records|registers|levels|goals|targets|courses|works|contacts|exchanges|approaches|responses|courts?|esfuerzos|medios|planes|programas|recursos|proyectos|estudios|sistemas|procesos|derechos|objetivos|trabajos|avances|informes|servicios|lazos|vinculos|canales|espacios|intercambios|cursos|acuerdos|efforts|moyens|programmes|projets|travaux|echanges|esforços|recursos|programas|projetos)$/


/** “Member States that have not yet done so”: some of those whom the name means, whom nobody can tell from the words. */
function restrictedTo(input: AddresseeInput, item: Item, reference: Reference): Actor | undefined {
  const isList = reference.kind === 'COLLECTIVE' && reference.basis !== 'RULE' && isDirect(input, item, reference)
  if (!isList || !regex(`^(?: concerned)? (?:${ACT_WORDS[input.language].relative})`, 'iu').test(input.text.slice(reference.end, item.end))) return undefined
  return { to: null, asPrinted: trimmed(input.text.slice(item.start, item.end)), start: item.start, end: item.end, candidates: reference.ids, addressee: 'STATES' }
}

/** Only articles, adjectives and “Government of” stand before the name. */
function isDirect({ text, language }: AddresseeInput, item: Item, reference: Reference): boolean {
  const { determiners } = ACT_WORDS[language]
  const before = nameWords(text.slice(item.start, reference.start)).map(({ word }) => word)
  const known = new Set(determiners.flatMap((word) => nameWords(word).map((part) => part.word)))
  return before.length <= 5 && before.every((word) => known.has(word) || GOVERNMENT.has(word))
}

const GOVERNMENT: ReadonlySet<string> = new Set(['government', 'governments', 'of', 'people', 'and', 'republic', 'gobierno', 'pueblo', 'de', 'del', 'republica', 'delegation', 'gouvernement', 'du', 'governo', 'do', 'da', 'y'])

/** The noun of an actor that heads an item, before any “of” or “that”; the longest of several. */
function actorNoun({ text, language }: AddresseeInput, item: Item, reference: Reference | undefined): { readonly stands: AddresseeClass; readonly isHeadOf: boolean } | undefined {
  const { actorNouns } = ACT_WORDS[language]
  const printed = text.slice(item.start, item.end)
  const head = nameWords(printed.split(/\s(?:of|that|which|who|in|on|for|to|from|with|at|by|against|about|among|between|within|contra|sobre|de|del|que|en|entre|para|por|con|du|des|do|da)\s/iu)[0] ?? '').map(({ word }) => word).join(' ')
  const noun = NOUNS[language].find((words) => ` ${head} `.includes(` ${words.key} `))
  if (noun === undefined) return undefined
  return { stands: actorNouns[noun.noun] as AddresseeClass, isHeadOf: reference !== undefined && noun.key === 'government' }
}

const NOUNS = Object.fromEntries(
  Object.entries(ACT_WORDS).map(([language, { actorNouns }]) => [
    language,
    Object.keys(actorNouns).map((noun) => ({ noun, key: nameWords(noun).map(({ word }) => word).join(' ') })).toSorted((left, right) => right.key.length - left.key.length),
  ]),
) as unknown as Readonly<Record<Language, readonly { readonly noun: string; readonly key: string }[]>>

/** “…, including those members of the Institute, …”: an aside names nobody anew. */
function isAside({ text, language }: AddresseeInput, item: Item): boolean {
  return regex(`^\\s*(?:${ACT_WORDS[language].aside})(?!\\p{L})`, 'iu').test(text.slice(item.start, item.end))
}

/** “international”, “regional”: adjectives that share the noun of a later item. */
function isAdjectives({ text }: AddresseeInput, item: Item): boolean {
  const words = text.slice(item.start, item.end).trim().split(/\s+/)
  return words.length <= 4 && !/(?:(?<!^(?:neighbour|neighbor|participat|contribut|develop|implement|report|donat|troop-contribut|police-contribut|exist|operat|report|coordinat|cooperat))ing|tion|ment|ance|ence|ity|ción|miento|dad)$/iu.test(words.at(-1) ?? '') && !words.some((word) => /^(?:of|de|del|that|que)$/iu.test(word))
}

function relativeEnd(text: string, item: Item): number {
  const relative = /\s(?:that|which|who|que|in its|in the|en su|under the)\s/iu.exec(text.slice(item.start, item.end))?.index
  return relative === undefined ? item.end : item.start + relative
}

function trimmed(printed: string): string {
  return printed.trim().replace(/[,;.]$/, '')
}
