import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/vocabulary.js'
import { LANGUAGES } from '../../domain/vocabulary.js'
import { MATCHED_IN, SEARCHED_TYPES, type MatchedIn, type SearchedType } from '../../domain/search/searched-fields.js'
import { LeftOut } from './answer.js'
import { AnswerPage } from './answer-page.js'
import { describedWords } from './described-words.js'

/** A language in which names and texts are held; the stored schema says the same of it. */
export const LanguageWord = describedWords<Language>('Language', 'A language in which names and texts are held.', LANGUAGES, { EN: 'English.', ES: 'Spanish.', FR: 'French.', PT: 'Portuguese.' })

/** A sort of thing that a search finds. */
export const SearchedTypeWord = describedWords<SearchedType>('SearchedType', 'A sort of thing that a search finds.', SEARCHED_TYPES, {
  INSTRUMENT: 'An instrument, by its names, symbols, notes and the titles printed on its versions.',
  PROVISION: 'A provision, by what it says, in our summary or in the words of an ingested document.',
  PROPOSAL: 'What a state proposes in brackets; it decides nothing, and is found only where proposals are asked for.',
  BODY: 'A body, by its names, abbreviations and functions.',
  MEETING: 'A meeting, by its names, city and theme.',
  STATE: 'A state, by its names and codes.',
  PERSON: 'A person, by name.',
  COLLECTIVE: 'Several whom texts mean together.',
  THREAD: 'A line of work, by what an editor says of it.',
  FINDING: 'A finding of an editor, by its reason.',
  TREATY_ACTION: 'A treaty action of a state, by what a reservation or declaration is about.',
  SOURCE: 'A source, by its title.',
})

/** In what of a thing words are found. */
export const MatchedInWord = describedWords<MatchedIn>('MatchedIn', 'In what of a thing words were found.', MATCHED_IN, {
  NAME: 'One of its names.',
  ALIAS: 'Another name under which it is printed.',
  ABBREVIATION: 'An abbreviation of it.',
  SYMBOL: 'A symbol of it.',
  CODE: 'Its country code.',
  ID: 'Its id.',
  PLACE: 'The city or place where it was held.',
  TITLE: 'The title printed on it.',
  SUMMARY: 'What it says, in our words.',
  NOTE: 'What is to be minded about it, in our words.',
  TEXT: 'Its words as printed, without what stands in brackets.',
  PROPOSED_TEXT: 'Words that stand in brackets: proposed by a state and decided by nobody.',
})

export const SEARCH_STATUSES = ['ADOPTED', 'APPROVED_IN_COMMITTEE', 'DRAFTED', 'PROPOSED', 'REPORTED', 'INFERRED'] as const
export type SearchStatus = (typeof SEARCH_STATUSES)[number]

/** How something that was found stands. */
export const SearchStatusWord = describedWords<SearchStatus>('SearchStatus', 'How something that was found stands: the status of a text, or of what says that a thing of the world is so.', SEARCH_STATUSES, {
  ADOPTED: 'It stands in an adopted text, or such a text says it.',
  APPROVED_IN_COMMITTEE: 'A committee approved it; whether it was adopted is not said.',
  DRAFTED: 'It stands in a draft without any mark of agreement; nothing of it is decided.',
  PROPOSED: 'A state proposes it in brackets; it decides nothing.',
  REPORTED: 'A source reports it.',
  INFERRED: 'An editor or a rule concluded it.',
})

@ObjectType({ description: 'A stretch of a text, in UTF-16 characters from 0.' })
export class SearchSpan {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number

  @Field(() => Int, { description: 'Where it ends; the character there is not part of it.' })
  end!: number
}

@ObjectType({ description: 'A place where a thing holds what was looked for, in plain text; what is to be highlighted is told apart from it.' })
export class SearchMatch {
  @Field(() => MatchedInWord, { description: 'In what of the thing it stands.' })
  field!: MatchedIn

  @Field(() => LanguageWord, { nullable: true, description: 'Its language; absent of symbols, abbreviations, aliases and places, which have none.' })
  language!: Language | null

  @Field(() => String, { description: 'The text, or the part of it that holds most of what was looked for; “[…]” stands for what a state proposes there.' })
  text!: string

  @Field(() => Boolean, { description: 'True where the text begins before this part.' })
  cutBefore!: boolean

  @Field(() => Boolean, { description: 'True where the text goes on after this part.' })
  cutAfter!: boolean

  @Field(() => [SearchSpan], { description: 'The stretches to highlight, in order and without overlap.' })
  highlights!: readonly SearchSpan[]

  @Field(() => Boolean, { description: 'True of words that stand in brackets, which decide nothing.' })
  proposed!: boolean
}

@ObjectType({ description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => ID, { description: 'Its id, which is also its address.' })
  id!: string

  @Field(() => SearchedTypeWord, { description: 'What sort of thing it is.' })
  type!: SearchedType

  @Field(() => SearchStatusWord, { nullable: true, description: 'How it stands; absent of sources and collectives, which only are.' })
  status!: SearchStatus | null

  @Field(() => Boolean, { description: 'True of what no source says; found only where the unverified is asked for.' })
  unverified!: boolean

  @Field(() => [LanguageWord], { description: 'The languages in whose words it was found; none where only a symbol, an abbreviation, an alias or a place was.' })
  languages!: readonly Language[]

  @Field(() => [SearchMatch], { description: 'The places that show best why, four at the most, the fullest first.' })
  matches!: readonly SearchMatch[]

  @Field(() => Float, { description: 'How well it fits: 3000 and more for a whole name or symbol, 2000 and more for words of a name, else words of a text; comparable within one search only.' })
  rank!: number

  readonly instrumentId!: string | null
  readonly meetingId!: string | null
  readonly names!: Readonly<Record<string, string | null>>
}

@ObjectType({ description: 'How many of the things found are of one sort.' })
export class SearchTypeCount {
  @Field(() => SearchedTypeWord, { description: 'The sort.' })
  type!: SearchedType

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({ description: 'How many of the things found were found in words of one language.' })
export class SearchLanguageCount {
  @Field(() => LanguageWord, { description: 'The language.' })
  language!: Language

  @Field(() => Int, { description: 'How many; a thing can be found in several languages, or in none.' })
  count!: number
}

@ObjectType({ description: 'How many of the things found belong to one instrument or meeting.' })
export class SearchPlaceCount {
  @Field(() => ID, { description: 'Id of the instrument or meeting.' })
  id!: string

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({ description: 'How what was found is spread. Each list leaves out its own filter, so that it tells what another choice would find.' })
export class SearchFacets {
  @Field(() => [SearchTypeCount], { description: 'By sort, the most frequent first.' })
  types!: readonly SearchTypeCount[]

  @Field(() => [SearchLanguageCount], { description: 'By language, the most frequent first.' })
  languages!: readonly SearchLanguageCount[]

  @Field(() => [SearchPlaceCount], { description: 'By the instrument that it is or stands in, the 20 most frequent.' })
  instruments!: readonly SearchPlaceCount[]

  @Field(() => Int, { description: 'How many further instruments there are.' })
  moreInstruments!: number

  @Field(() => [SearchPlaceCount], { description: 'By the meeting that it is or that adopted its text, the 20 most frequent.' })
  meetings!: readonly SearchPlaceCount[]

  @Field(() => Int, { description: 'How many further meetings there are.' })
  moreMeetings!: number
}

@ObjectType({ description: 'How the text of a search was read.' })
export class SearchReading {
  @Field(() => [String], { description: 'The words of which each must be there, in some form, without case and accents.' })
  words!: readonly string[]

  @Field(() => String, { nullable: true, description: 'The last word where it may still be typed; it also stands for all words that begin so.' })
  beginning!: string | null

  @Field(() => [String], { description: 'What stands in quotation marks: words that must follow each other as they are.' })
  phrases!: readonly string[]
}

@ObjectType({ description: 'What a search found.' })
export class SearchAnswer extends AnswerPage {
  @Field(() => SearchReading, { description: 'How the text was read.' })
  asked!: SearchReading

  @Field(() => [SearchHit], { description: 'What was found, the best first.' })
  hits!: readonly SearchHit[]

  @Field(() => Boolean, { description: 'False where an index holds more than the 5,000 entries that are weighed, the best of it; the numbers then count these. More words or a filter by type narrow it.' })
  complete!: boolean

  @Field(() => SearchFacets, { description: 'How it is spread over sorts, languages, instruments and meetings.' })
  facets!: SearchFacets

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut
}
