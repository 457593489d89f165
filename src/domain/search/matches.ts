import { LANGUAGES, type Language } from '../vocabulary.js'
import { decidedText, stretchesOf } from './decided-text.js'
import { excerptOf, type Excerpt } from './excerpt.js'
import { highlightsOf } from './highlights.js'
import type { SearchText } from './search-text.js'
import { NAME_FIELDS, PLACE_FIELDS, SUMMARY_FIELDS, valuesOf, type MatchedIn, type SearchedField } from './searched-fields.js'
import { decidedTextOf, languageOf } from './searched-properties.js'

/** A thing as it is stored, with the acts, wordings and versions that stand in it. */
export interface FoundThing {
  readonly label: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly parts: readonly { readonly label: string; readonly properties: Readonly<Record<string, unknown>> }[]
}

/** A place where a thing holds what was looked for. */
export interface Match extends Excerpt {
  readonly field: MatchedIn
  readonly language: Language | null
  /** True of words that a state proposes in brackets. */
  readonly proposed: boolean
}

/** How many places of one thing are shown. */
export const MOST_MATCHES = 4

/** The places that show best why a thing was found, the fullest first; none of a thing that was found by its id. The name of a provision only tells its text. */
export function matchesOf(thing: FoundThing, search: SearchText): readonly Match[] {
  const matches = eachOnce(printedTexts(thing))
    .map((printed) => ({ ...printed, highlights: highlightsOf(printed.text, search, printed.language) }))
    .filter(({ highlights }) => highlights.length > 0)
    .map((match, order) => ({ match, order, words: distinctWords(match) }))
    .sort((left, right) => right.words - left.words || left.order - right.order)
  const telling = thing.label === 'Provision' ? matches.filter(({ match: { field } }) => field !== 'NAME') : []
  return (telling.length > 0 ? telling : matches)
    .slice(0, MOST_MATCHES)
    .map(({ match: { text, highlights, ...where } }) => ({ ...where, ...excerptOf(text, highlights) }))
}

interface Printed {
  readonly field: MatchedIn
  readonly language: Language | null
  readonly proposed: boolean
  readonly text: string
}

/** A summary that a provision shares with its only act is one text. */
function eachOnce(texts: readonly Printed[]): readonly Printed[] {
  const told = new Set<string>()
  return texts.filter(({ field, text }) => !told.has(`${field} ${text}`) && told.add(`${field} ${text}`))
}

function distinctWords({ text, highlights }: { readonly text: string; readonly highlights: readonly { readonly start: number; readonly end: number }[] }): number {
  return new Set(highlights.map(({ start, end }) => text.slice(start, end).toLowerCase())).size
}

/** All that search reads of a thing, as it is printed; what stands in brackets only of a proposal. */
function printedTexts({ label, properties, parts }: FoundThing): readonly Printed[] {
  const isProposal = label === 'Proposal'
  const wordings = parts.filter((part) => part.label === 'Wording').map((part) => part.properties)
  const read = (from: Readonly<Record<string, unknown>>, fields: readonly SearchedField[], proposed: boolean): Printed[] =>
    fields.flatMap(({ property, field, language }) => valuesOf(from, property).map((text) => ({ field, language, proposed, text: decidedText(text) })))
  return [
    ...read(properties, label === 'Source' ? NAME_FIELDS.filter(({ field }) => field === 'TITLE') : NAME_FIELDS, false),
    ...read(properties, label === 'Provision' ? SUMMARY_FIELDS : [...PLACE_FIELDS, ...SUMMARY_FIELDS], false),
    ...(isProposal ? ['template', 'words'].flatMap((property) => valuesOf(properties, property)).map((text): Printed => ({ field: 'PROPOSED_TEXT', language: languageOf(properties), proposed: true, text: decidedText(text) })) : []),
    ...wordings.flatMap((wording): Printed[] => {
      const language = LANGUAGES.find((one) => one === wording['language']) ?? null
      if (language === null) return []
      if (!isProposal) return [{ field: 'TEXT', language, proposed: false, text: decidedTextOf(wording) }]
      return stretchesOf(String(wording['text']), language, valuesOf(properties, 'spans')).map((text) => ({ field: 'PROPOSED_TEXT', language, proposed: true, text }))
    }),
    ...parts.filter((part) => part.label === 'Act' && part.properties['method'] !== 'EXTRACTED').flatMap((part) => read(part.properties, SUMMARY_FIELDS, isProposal)),
    ...parts.filter((part) => part.label === 'Version').flatMap((part) => read(part.properties, NAME_FIELDS, false)),
  ]
}
