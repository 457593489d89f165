import { createHash } from 'node:crypto'
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { didYouMean } from '../../domain/names/nearest-name.js'
import type { Language } from '../../domain/vocabulary.js'
import { countSearch, type CountedSearch, type Facet } from '../../domain/search/facets.js'
import { matchesOf } from '../../domain/search/matches.js'
import { askedWords, readSearchText, type SearchText } from '../../domain/search/search-text.js'
import type { SearchedType } from '../../domain/search/searched-fields.js'
import { readIdsLike } from '../../graph/readers/ids.js'
import { readSearch, type FoundPlace, type FoundRow, type SearchFound, type SearchWanted } from '../../graph/readers/search.js'
import { searchProbes } from '../../graph/readers/search-probes.js'
import type { ApiContext } from '../context.js'
import { badInput } from '../fault.js'
import { checkedFirst } from '../stored/translate.js'
import { AnswerCoverage, Emptiness } from './answer.js'
import { coverageOf } from './coverage-of.js'
import { LanguageWord, SearchAnswer, SearchedTypeWord, type SearchHit, type SearchStatus } from './search-shapes.js'

@ArgsType()
class SearchArguments {
  @Field(() => String, {
    description: 'What to look for: each of the words must be there, in some form; words in quotation marks must follow each other as they are. Nothing else is syntax. A name, a symbol in any spelling or an id finds what bears it first. The last word also stands for all that begin so, unless a space follows it.',
  })
  text!: string

  @Field(() => [LanguageWord], { nullable: true, description: 'Only what is found in words of one of these languages.' })
  languages?: Language[]

  @Field(() => [SearchedTypeWord], { nullable: true, description: 'Only things of these sorts.' })
  types?: SearchedType[]

  @Field(() => [ID], { nullable: true, description: 'Only these instruments and what stands in them.' })
  instruments?: string[]

  @Field(() => [ID], { nullable: true, description: 'Only these meetings, and the texts that they adopted with what stands in them.' })
  meetings?: string[]

  @Field(() => Boolean, { defaultValue: false, description: 'True to find, told as such, what stands in brackets; otherwise it is left out and counted.' })
  includeProposed!: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'True to find, told as such, what no source says; otherwise it is left out and counted.' })
  includeUnverified!: boolean

  @Field(() => Int, { defaultValue: 20, description: 'How many on a page.' })
  first!: number

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before, of the same search.' })
  after?: string
}

@Resolver(() => SearchAnswer)
export class SearchResolver {
  @Query(() => SearchAnswer, {
    description: 'What is found by words, in names, summaries and the words of ingested documents, in English, Spanish, French and Portuguese; accents, hyphens and kinds of spaces do not matter, and each language’s forms of a word are one word.',
  })
  async search(@Args(() => SearchArguments) given: SearchArguments, @Ctx() context: ApiContext): Promise<SearchAnswer> {
    const search = checkedText(given.text)
    const wanted = wantedOf(given, search)
    const whole = await readSearch(context.read, wanted)
    await refuseUnknownPlaces(context, wanted, whole)
    // Where more is found than is weighed, the indexes themselves must look for the types; what else there is, was counted.
    const isNarrowed = !whole.complete && wanted.types.length > 0
    const found = isNarrowed ? await readSearch(context.read, { ...wanted, probes: searchProbes(search, wanted.types) }) : whole
    const { total, proposed, unverified, ...counted } = countSearch(found.groups, wanted)
    const facets = isNarrowed ? { ...counted, types: countSearch(whole.groups, wanted).types } : counted
    const rows = found.rows.slice(0, wanted.first)
    const last = rows.at(-1)
    return {
      asked: { words: search.words, beginning: search.beginning, phrases: search.phrases.map((phrase) => phrase.join(' ')) },
      hits: rows.map((row) => hitOf(row, search)),
      total,
      complete: found.complete,
      endCursor: last !== undefined && found.rows.length > wanted.first ? writeCursor(given, last) : null,
      facets: facetsOf(facets),
      leftOut: { proposed, unverified },
    }
  }

  @FieldResolver(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage(@Root() { total }: SearchAnswer, @Ctx() context: ApiContext): Promise<AnswerCoverage> {
    return coverageOf(context, {
      empty: total > 0 ? null : Emptiness.NOT_IN_CORPUS,
      says: 'Searched the names, symbols, notes and summaries of all that is loaded, and the words of the documents that were ingested; of other texts only what the record says of them can be found.',
    })
  }
}

const LONGEST_TEXT = 500
const MOST_WORDS = 60

function checkedText(text: string): SearchText {
  if (text.length > LONGEST_TEXT) throw badInput(`A search has at most ${LONGEST_TEXT} characters; this one has ${text.length}.`)
  const search = readSearchText(text)
  const asked = askedWords(search)
  if (asked === 0) throw badInput(`“${text.slice(0, 40)}” (text) holds no letter and no digit. Give a word, a name or a symbol.`)
  if (asked > MOST_WORDS) throw badInput(`A search has at most ${MOST_WORDS} words; this one has ${asked}.`)
  return search
}

function wantedOf(given: SearchArguments, search: SearchText): SearchWanted {
  for (const name of ['languages', 'types', 'instruments', 'meetings'] as const) {
    if (given[name]?.length === 0) throw badInput(`“${name}” is an empty list, which would match nothing. Name some, or leave it out for all.`)
  }
  return {
    probes: searchProbes(search),
    types: given.types ?? [],
    languages: given.languages ?? [],
    instruments: given.instruments ?? [],
    meetings: given.meetings ?? [],
    includeProposed: given.includeProposed,
    includeUnverified: given.includeUnverified,
    first: checkedFirst(given.first),
    after: given.after == null ? null : readCursor(given, given.after),
  }
}

async function refuseUnknownPlaces({ read }: ApiContext, { instruments, meetings }: SearchWanted, { known }: SearchFound): Promise<void> {
  const given = [...instruments.map((id) => ({ id, sort: 'Instrument', argument: 'instruments' })), ...meetings.map((id) => ({ id, sort: 'Meeting', argument: 'meetings' }))]
  const unknown = given.filter(({ id, sort }) => !known.includes(`${sort} ${id}`))
  if (unknown.length === 0) return
  const sentences = await Promise.all(unknown.map(async ({ id, sort, argument }) => `No ${sort.toLowerCase()} has the id “${id}” (${argument}).${didYouMean(id, await readIdsLike(read, id, sort))}`))
  throw badInput(sentences.join(' '))
}

function hitOf(row: FoundRow, search: SearchText): SearchHit {
  const { id, type, rank, languages, instrumentId, meetingId, names, confidence } = row
  return { id, type, rank, languages, instrumentId, meetingId, names: names ?? {}, status: statusOf(row), unverified: confidence === 'UNVERIFIED', matches: matchesOf(row, search) }
}

function statusOf({ type, status }: FoundRow): SearchStatus | null {
  if (type === 'PROPOSAL') return 'PROPOSED'
  if (type === 'THREAD' || type === 'FINDING') return 'INFERRED'
  return status as SearchStatus | null
}

function facetsOf({ types, languages, instruments, meetings }: Pick<CountedSearch, 'types' | 'languages' | 'instruments' | 'meetings'>): SearchAnswer['facets'] {
  const places = ({ values }: Facet<string>) => values.map(({ value, count }) => ({ id: value, count }))
  return {
    types: types.values.map(({ value, count }) => ({ type: value, count })),
    languages: languages.values.map(({ value, count }) => ({ language: value, count })),
    instruments: places(instruments),
    moreInstruments: instruments.more,
    meetings: places(meetings),
    moreMeetings: meetings.more,
  }
}

/** A cursor belongs to one search: its words and its filters. */
function searchDigest({ text, languages, types, instruments, meetings, includeProposed, includeUnverified }: SearchArguments): string {
  return createHash('sha1').update(JSON.stringify([text, languages, types, instruments, meetings, includeProposed, includeUnverified])).digest('base64url').slice(0, 10)
}

function writeCursor(given: SearchArguments, { rank, id }: FoundPlace): string {
  return Buffer.from(JSON.stringify([searchDigest(given), rank, id])).toString('base64url')
}

function readCursor(given: SearchArguments, cursor: string): FoundPlace {
  const parts = partsOf(cursor)
  if (parts === null) throw badInput(`“after” is no cursor of this API: “${cursor.slice(0, 40)}”. Give the endCursor of the page before.`)
  const [digest, rank, id] = parts
  if (digest !== searchDigest(given)) throw badInput('“after” belongs to a search with other words or filters. Begin again without “after”.')
  return { rank, id }
}

function partsOf(cursor: string): readonly [string, number, string] | null {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown
    const isCursor = Array.isArray(parts) && parts.length === 3 && typeof parts[0] === 'string' && typeof parts[1] === 'number' && typeof parts[2] === 'string'
    return isCursor ? (parts as unknown as [string, number, string]) : null
  } catch {
    return null
  }
}
