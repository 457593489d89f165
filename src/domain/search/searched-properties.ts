import { LANGUAGES, type Language } from '../vocabulary.js'
import { symbolKey } from '../symbols/symbol-key.js'
import { findSymbols } from '../symbols/find-symbols.js'
import { decidedText } from './decided-text.js'
import { FOUND_AS, NAME_FIELDS, PLACE_FIELDS, SUMMARY_FIELDS, valuesOf, type MatchedIn, type SearchedField } from './searched-fields.js'
import { searchLine } from './search-words.js'

/** Properties that a node bears for search alone: its words as search compares them. */
export const SEARCH_PROPERTIES = {
  keys: 'searchKeys',
  names: 'searchNames',
  within: 'searchWithin',
  sort: 'searchSort',
  words: { EN: 'searchEn', ES: 'searchEs', FR: 'searchFr', PT: 'searchPt' },
  proposed: { EN: 'searchProposedEn', ES: 'searchProposedEs', FR: 'searchProposedFr', PT: 'searchProposedPt' },
} as const

/** The word by which an index tells one sort of thing from another. */
export function sortWord(type: string): string {
  return type.toLowerCase().replace('_', '')
}

type Properties = Readonly<Record<string, unknown>>
type Searched = Readonly<Record<string, string | readonly string[]>>

/**
 * What search reads of a node: the exact keys of its names and symbols, the words of its names whatever their
 * language, the words of each language, and the words of what it stands in. None for what is not found by words.
 */
export function searchedProperties(labels: readonly string[], properties: Properties): Searched {
  const label = labels.find((one) => FOUND_AS[one] !== undefined)
  if (label === undefined || isOnlyRead(label, properties)) return {}
  const names = namesOf(label, properties)
  const wording = label === 'Wording' ? properties : null
  return withoutEmpty({
    [SEARCH_PROPERTIES.keys]: keysOf(label, properties, names),
    [SEARCH_PROPERTIES.names]: distinct(names.map(({ text }) => searchLine(text))),
    [SEARCH_PROPERTIES.within]: withinOf(label, properties),
    [SEARCH_PROPERTIES.sort]: sortWord(FOUND_AS[label] as string),
    ...Object.fromEntries(LANGUAGES.map((language) => [SEARCH_PROPERTIES.words[language], distinct([
      ...(label === 'Provision' ? [] : names.filter((name) => name.language === language).map(({ text }) => searchLine(text))),
      ...SUMMARY_FIELDS.filter((field) => field.language === language).flatMap(({ property }) => valuesOf(properties, property)).map((text) => searchLine(decidedText(text))),
      ...(wording !== null && wording['language'] === language ? [searchLine(decidedTextOf(wording))] : []),
      ...(label === 'Proposal' && languageOf(properties) === language ? ['template', 'words'].flatMap((property) => valuesOf(properties, property)).map((text) => searchLine(decidedText(text))) : []),
    ])])),
  })
}

/** What the parser read of an act stands in the wording, in its language. */
function isOnlyRead(label: string, { method }: Properties): boolean {
  return (label === 'Act' || label === 'ProposedAct') && method === 'EXTRACTED'
}

/** The part of a wording that is no proposal: what its template prints. */
export function decidedTextOf({ text, template }: Properties): string {
  return typeof template === 'string' ? decidedText(template) : String(text)
}

/** The language in which a proposal was read: that of its place in a wording; ours is English. */
export function languageOf(properties: Properties): Language {
  const [span] = valuesOf(properties, 'spans')
  return LANGUAGES.find((language) => span?.startsWith(`${language}:`)) ?? 'EN'
}

interface Name {
  readonly text: string
  readonly field: MatchedIn
  readonly language: Language | null
}

function namesOf(label: string, properties: Properties): readonly Name[] {
  const named = (fields: readonly SearchedField[]): Name[] => fields.flatMap(({ property, field, language }) => valuesOf(properties, property).map((text) => ({ text, field, language })))
  if (label === 'Provision') return named(NAME_FIELDS).map((name) => ({ ...name, text: provisionName(name.text).own }))
  return label === 'Source' ? named(NAME_FIELDS.filter(({ field }) => field === 'TITLE')) : named([...NAME_FIELDS, ...PLACE_FIELDS])
}

/**
 * “Operative paragraph 7, Quito Recommendations …”: what tells the provision from the others of its text, and what it
 * shares with them.
 */
function provisionName(name: string): { readonly own: string; readonly shared: string } {
  const [own = '', ...text] = name.split(', ')
  return { own: own.replace(PARAGRAPH, ''), shared: [...(own.match(PARAGRAPH) ?? []), ...text].join(' ') }
}

const PARAGRAPH = /paragraph|párrafo|del? /giu

/** Longer names are no keys: nobody types them as a whole. */
const LONGEST_KEY = 300

function keysOf(label: string, properties: Properties, names: readonly Name[]): readonly string[] {
  if (label === 'Act' || label === 'ProposedAct' || label === 'Wording') return []
  const id = String(properties['id'])
  const symbols = ['symbol', 'symbols'].flatMap((property) => valuesOf(properties, property))
  const ids = label === 'Version' ? [] : label === 'Provision' ? [id, id.replace(/^([^/]+)\/[^/]+\//, '$1/')] : [id]
  return distinct([
    ...ids.map(searchLine),
    ...(label === 'Provision' ? [] : names.filter(({ field }) => field !== 'PLACE').map(({ text }) => searchLine(text))),
    ...symbols.flatMap((symbol) => [symbolKey(symbol), ...findSymbols(symbol).map(({ stemKey }) => stemKey)]),
  ]).filter(({ length }) => length <= LONGEST_KEY)
}

/** The words of the text in which a thing stands: its name, or the first part of the address. */
function withinOf(label: string, properties: Properties): readonly string[] {
  if (label === 'Provision') return distinct(['nameEn', 'nameEs'].flatMap((property) => valuesOf(properties, property)).map((name) => searchLine(provisionName(name).shared)))
  return ['Act', 'ProposedAct', 'Wording', 'Proposal', 'TreatyAction'].includes(label) ? [searchLine(String(properties['id']).split('/')[0] as string)] : []
}

function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].filter((line) => line !== '')
}

function withoutEmpty(searched: Searched): Searched {
  return Object.fromEntries(Object.entries(searched).filter(([, value]) => value.length > 0))
}
