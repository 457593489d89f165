import { capitalisedTitles, quotedTitles, type TitleMention } from './find-titles.js'
import { longerNames, wordsInOrder } from './name-index.js'
import type { Reference } from './reference.js'
import type { ReferenceInput } from './read-references.js'
import type { ReferenceWords } from './reference-words-table.js'
import { regex } from './regex.js'

/**
 * References that only look like titles: what nobody knows becomes a thing known only by citation, and what a known
 * title says in another order is that title.
 */
export function titleReferences(input: ReferenceInput, words: ReferenceWords, known: readonly Reference[]): readonly Reference[] {
  const quoted = quotedTitles(input.text, words).filter((title) => !isCovered(title, known) && !followsSymbol(input.text, title, known, words))
  const capitalised = capitalisedTitles(input.text, words, input.language)
    .map((title) => cutBeforePlace(input, title, known, words))
    .filter((title) => !isAllCapitals(title.title) && !isCovered(title, [...known, ...quoted]) && !beginsWithKnown(input.text, title, known) && !isMissionOfState(input.text, title, known) && !isOrganOf(input.text, title, known))
  return [...quoted, ...capitalised].map((title) => referenceOf(input, title))
}

function referenceOf({ index, text, organization }: ReferenceInput, mention: TitleMention): Reference {
  const isOfOurs = (id: string) => organization === undefined || (index.byId.get(id)?.organization ?? organization) === organization
  const same = (index.byWords.get(wordsInOrder(mention.title)) ?? []).filter((id) => index.byId.get(id)?.sort !== 'RESOLUTION' && isOfOurs(id))
  const longer = same.length > 0 ? [] : longerNames(index, mention.title).filter(isOfOurs)
  const [only] = same
  const certain = same.length === 1 && only !== undefined ? index.byId.get(only) : undefined
  return {
    start: mention.start,
    end: mention.end,
    asPrinted: text.slice(mention.start, mention.end),
    kind: certain?.kind ?? mention.looksLike,
    ids: certain === undefined ? [] : [certain.id],
    candidates: certain === undefined ? [...same, ...longer] : [],
    basis: certain === undefined ? (mention.quoted ? 'QUOTED' : 'CAPITALISED') : 'WORDS',
    title: certain === undefined ? mention.title : undefined,
    sort: certain?.sort ?? mention.sort,
    confidence: 'MEDIUM',
  }
}

/** A known name fills most of the title: then the title is that name with something around it; the charter of a body is another thing than the body. */
function isCovered(title: TitleMention, known: readonly { readonly start: number; readonly end: number; readonly kind?: Reference['kind'] | undefined }[]): boolean {
  const length = title.end - title.start
  const isOf = (start: number, kind: Reference['kind'] | undefined): boolean => kind === 'BODY' && title.looksLike === 'INSTRUMENT' && title.sort === 'TREATY' && start > title.start
  return known.some(({ start, end, kind }) => !isOf(start, kind) && Math.min(end, title.end) - Math.max(start, title.start) > 0.6 * length)
}

/** What begins with a known name is that name, unless a head follows it at once (“Council of Europe Convention”); what holds a symbol is its announcement. */
function beginsWithKnown(text: string, title: TitleMention, known: readonly Reference[]): boolean {
  return known.some(({ start, end, basis }) => {
    if (basis === 'SYMBOL') return start < title.end && end > title.start
    return start === title.start && !/^ \p{Lu}/u.test(text.slice(end, title.end))
  })
}

/** “Permanent Council of the Organization of American States”: a known body and the known organization that it belongs to, which are joined later. */
function isOrganOf(text: string, title: TitleMention, known: readonly Reference[]): boolean {
  const organization = known.find(({ kind, sort, start, end }) => kind === 'BODY' && sort === 'ORGANIZATION' && start > title.start && end >= title.end && start < title.end)
  const organ = organization === undefined ? undefined : known.find(({ kind, start, end, ids }) => kind === 'BODY' && start <= title.start && end <= organization.start && ids.length > 0)
  return organ !== undefined && organization !== undefined && /^ (?:of the|de la|de|da|do|de l[’'])\s?$/iu.test(text.slice(organ.end, organization.start))
}

/** In a line that is all in capitals every word has one, so that none tells a name. */
function isAllCapitals(title: string): boolean {
  return title.length > 60 && !/\p{Ll}/u.test(title)
}

/** “Permanent Mission of Guyana”: those who speak for a state are the state. */
function isMissionOfState(text: string, title: TitleMention, known: readonly Reference[]): boolean {
  const state = known.find(({ kind, start, end }) => kind === 'STATE' && start > title.start && end === title.end)
  return state !== undefined && MISSION.test(text.slice(title.start, state.start))
}

const MISSION = /^(?:(?:Permanent (?:Observer )?)?Mission|Delegation|Embassy|(?:Misión|Missão)(?: Permanente)?|Mission permanente|Delegación|Delegação|Embajada) (?:of|de|del|da|do|du)(?: the| la)? $/u

/** “Special Conference on Security in Mexico City”: the place behind “in” is where it was, and no part of its name. */
function cutBeforePlace({ text }: ReferenceInput, title: TitleMention, known: readonly Reference[], words: ReferenceWords): TitleMention {
  const place = known.find(({ kind, start }) => (kind === 'PLACE' || kind === 'STATE') && start > title.start && start < title.end && regex(` (?:${words.placeBefore.join('|')}) (?:the |la |el )?$`, 'iu').test(text.slice(title.start, start)))
  if (place === undefined) return title
  const end = title.start + text.slice(title.start, place.start).replace(/ \p{Ll}+ (?:the |la |el )?$/u, '').length
  return { ...title, end, title: text.slice(title.start, end) }
}

/** “resolution 73/189 …, entitled “…””: the quoted words are the title of the symbol. */
function followsSymbol(text: string, title: TitleMention, known: readonly Reference[], words: ReferenceWords): boolean {
  const before = text.slice(0, title.start).replace(/[“"«\s]+$/, '')
  const entitled = words.entitled.find((word) => before.endsWith(` ${word}`))
  if (entitled === undefined) return false
  const symbol = known.filter(({ basis, end }) => basis === 'SYMBOL' && end <= title.start).at(-1)
  return symbol !== undefined && !/[;.]/.test(text.slice(symbol.end, title.start))
}
