import { LANGUAGES, type Language } from '../../domain/vocabulary.js'
import { FOUND_AS, type SearchedType } from '../../domain/search/searched-fields.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'
import type { Probe } from './search-probes.js'

/** What a search is to find, and the page of it that is wanted. */
export interface SearchWanted {
  readonly probes: readonly Probe[]
  readonly types: readonly SearchedType[]
  readonly languages: readonly Language[]
  /** Ids of instruments in which the things found must stand. */
  readonly instruments: readonly string[]
  /** Ids of meetings that must have adopted them. */
  readonly meetings: readonly string[]
  readonly includeProposed: boolean
  readonly includeUnverified: boolean
  readonly first: number
  /** The place of the last thing of the page before. */
  readonly after: FoundPlace | null
}

/** The place of a thing in the order of what was found: how well it fits, then its id. */
export interface FoundPlace {
  readonly rank: number
  readonly id: string
}

/** How many things have one value of a facet. */
export interface FacetCount<Value extends string = string> {
  readonly value: Value
  readonly count: number
}

/** The most frequent values of a facet, and how many further values there are. */
export interface Facet<Value extends string = string> {
  readonly values: readonly FacetCount<Value>[]
  readonly distinct: number
}

/** One thing that was found, with all that search reads of it as it is stored. */
export interface FoundRow {
  readonly id: string
  readonly type: SearchedType
  readonly rank: number
  readonly languages: readonly Language[]
  readonly instrumentId: string | null
  readonly meetingId: string | null
  readonly status: string | null
  readonly confidence: string | null
  readonly label: string
  /** Its names by language (`nameEn`); of what has none, those of what it stands in or is about. */
  readonly names: Readonly<Record<string, string | null>> | null
  readonly properties: Readonly<Record<string, unknown>>
  /** What stands in it: acts, wordings, versions, by their labels. */
  readonly parts: readonly { readonly label: string; readonly properties: Readonly<Record<string, unknown>> }[]
}

/** What a search found, counted and cut into pages. */
export interface SearchFound {
  /** False where an index held more than was weighed. */
  readonly complete: boolean
  readonly total: number
  readonly proposed: number
  readonly unverified: number
  readonly types: Facet<SearchedType>
  readonly languages: Facet<Language>
  readonly instruments: Facet
  readonly meetings: Facet
  /** One row more than the page, where there is one. */
  readonly rows: readonly FoundRow[]
  /** Which of the instruments and meetings that were given there are: `Instrument quito-2019`. */
  readonly known: readonly string[]
}

/** How many nodes of one index are weighed at the most, the best first. */
export const MOST_WEIGHED = 5_000

/** How many values of a facet are told. */
export const MOST_VALUES = 20

const SEARCH = cypher`
  UNWIND $probes AS probe
  CALL (probe) {
    CALL db.index.fulltext.queryNodes(probe.index, probe.query, {limit: toInteger($most)}) YIELD node, score
    RETURN collect({node: node, score: score}) AS rows
  }
  WITH collect({way: probe.way, tier: probe.tier, part: probe.part, parts: probe.parts, rows: rows}) AS answers
  CALL (answers) {
    UNWIND answers AS answer
    UNWIND answer.rows AS row
    WITH answer.way AS way, answer.tier AS tier, answer.parts AS parts, row.node AS node, collect(DISTINCT answer.part) AS held, max(row.score) AS score
    WHERE size(held) = parts
    WITH way, tier, score, CASE
      WHEN node:Wording THEN head([(provision:Provision)-[:WORDED_AS]->(node) | provision])
      WHEN node:Act THEN head([(provision:Provision)-[:PERFORMS]->(node) | provision])
      WHEN node:ProposedAct THEN head([(proposal:Proposal)-[:PERFORMS]->(node) | proposal])
      WHEN node:Version THEN head([(instrument:Instrument)-[:HAS_VERSION]->(node) | instrument])
      ELSE node END AS thing
    WHERE thing IS NOT NULL
    WITH thing, round(max(CASE WHEN tier > 1 AND NOT (thing:Instrument OR thing:Body OR thing:Meeting OR thing:State OR thing:Person OR tier = 3 AND thing:Provision) THEN 1 ELSE tier END * 1000 + CASE WHEN score > 999 THEN 999 ELSE score END), 3) AS rank, collect(DISTINCT way) AS ways
    WITH thing, rank, [way IN ways WHERE way IN $allLanguages] AS languages,
      [label IN labels(thing) WHERE label IN $labels][0] AS label,
      CASE
        WHEN thing:Instrument THEN thing.id
        WHEN thing:Provision THEN thing.instrumentId
        WHEN thing:Proposal THEN head([(provision:Provision)-[:HAS_PROPOSAL]->(thing) | provision.instrumentId])
        WHEN thing:TreatyAction THEN head([(thing)-[:ACTION_ON]->(instrument:Instrument) | instrument.id])
      END AS instrumentId
    WITH thing, rank, languages, label, instrumentId,
      CASE WHEN thing:Meeting THEN thing.id WHEN instrumentId IS NOT NULL THEN head(COLLECT { MATCH (:Instrument {id: instrumentId})-[:ADOPTED_AT]->(meeting:Meeting) RETURN meeting.id ORDER BY meeting.id }) END AS meetingId,
      CASE WHEN label IN $asserted THEN head(COLLECT {
        MATCH (saying:Assertion {aboutId: thing.id}) WHERE saying.predicate IS NULL AND saying.holds
        RETURN {status: saying.status, confidence: saying.confidence}
        ORDER BY CASE saying.confidence WHEN 'HIGH' THEN 0 WHEN 'MEDIUM' THEN 1 WHEN 'LOW' THEN 2 ELSE 3 END, saying.status
      }) END AS said
    WITH thing, rank, languages, label, instrumentId, meetingId,
      coalesce(said.status, thing.status) AS status, coalesce(said.confidence, thing.confidence) AS confidence
    RETURN collect({
      thing: thing, id: thing.id, rank: rank, languages: languages, label: label, type: $typeOf[label], instrumentId: instrumentId, meetingId: meetingId,
      status: status, confidence: confidence,
      isProposed: thing:Proposal, isUnverified: coalesce(confidence = 'UNVERIFIED', false),
      ofType: size($types) = 0 OR $typeOf[label] IN $types,
      ofLanguage: size($languages) = 0 OR any(language IN languages WHERE language IN $languages),
      ofInstrument: size($instruments) = 0 OR coalesce(instrumentId IN $instruments, false),
      ofMeeting: size($meetings) = 0 OR coalesce(meetingId IN $meetings, false)
    }) AS found
  }
  WITH answers, found, [one IN found WHERE ($includeProposed OR NOT one.isProposed) AND ($includeUnverified OR NOT one.isUnverified)] AS shown
  WITH answers, found, shown, [one IN shown WHERE one.ofType AND one.ofLanguage AND one.ofInstrument AND one.ofMeeting] AS kept
  WITH answers, found, kept,
    COLLECT { UNWIND [one IN shown WHERE one.ofLanguage AND one.ofInstrument AND one.ofMeeting] AS one WITH one.type AS value, count(*) AS count ORDER BY count DESC, value RETURN {value: value, count: count} } AS types,
    COLLECT { UNWIND [one IN shown WHERE one.ofType AND one.ofInstrument AND one.ofMeeting] AS one UNWIND one.languages AS value WITH value, count(*) AS count ORDER BY count DESC, value RETURN {value: value, count: count} } AS languages,
    COLLECT { UNWIND [one IN shown WHERE one.ofType AND one.ofLanguage AND one.ofMeeting AND one.instrumentId IS NOT NULL] AS one WITH one.instrumentId AS value, count(*) AS count ORDER BY count DESC, value RETURN {value: value, count: count} } AS instruments,
    COLLECT { UNWIND [one IN shown WHERE one.ofType AND one.ofLanguage AND one.ofInstrument AND one.meetingId IS NOT NULL] AS one WITH one.meetingId AS value, count(*) AS count ORDER BY count DESC, value RETURN {value: value, count: count} } AS meetings
  RETURN
    all(answer IN answers WHERE size(answer.rows) < $most) AS complete,
    size(kept) AS total,
    size([one IN found WHERE one.isProposed AND NOT $includeProposed AND one.ofType AND one.ofLanguage AND one.ofInstrument AND one.ofMeeting]) AS proposed,
    size([one IN found WHERE one.isUnverified AND NOT $includeUnverified AND one.ofType AND one.ofLanguage AND one.ofInstrument AND one.ofMeeting]) AS unverified,
    {values: types[..toInteger($mostValues)], distinct: size(types)} AS types,
    {values: languages[..toInteger($mostValues)], distinct: size(languages)} AS languages,
    {values: instruments[..toInteger($mostValues)], distinct: size(instruments)} AS instruments,
    {values: meetings[..toInteger($mostValues)], distinct: size(meetings)} AS meetings,
    COLLECT {
      UNWIND kept AS one
      WITH one WHERE $afterRank IS NULL OR one.rank < $afterRank OR (one.rank = $afterRank AND one.id > $afterId)
      WITH one ORDER BY one.rank DESC, one.id LIMIT toInteger($limit)
      WITH one, one.thing AS thing
      RETURN {
        id: one.id, type: one.type, rank: one.rank, languages: one.languages, instrumentId: one.instrumentId, meetingId: one.meetingId, status: one.status, confidence: one.confidence, label: one.label,
        names: CASE one.label
          WHEN 'Proposal' THEN head([(provision:Provision)-[:HAS_PROPOSAL]->(thing) | provision {.nameEn, .nameEs}])
          WHEN 'Finding' THEN head([(thing)-[:ABOUT]->(about) | coalesce(head([(provision:Provision)-[:PERFORMS]->(about) | provision {.nameEn, .nameEs}]), about {.nameEn, .nameEs, .nameFr, .namePt})])
          WHEN 'TreatyAction' THEN head([(thing)-[:ACTION_ON]->(instrument) | instrument {.nameEn, .nameEs, .nameFr, .namePt}])
          WHEN 'Source' THEN {nameEn: thing.title}
          ELSE thing {.nameEn, .nameEs, .nameFr, .namePt} END,
        properties: thing {.nameEn, .nameEs, .nameFr, .namePt, .officialNameEn, .officialNameEs, .title, .aliases, .abbreviations, .symbols, .symbol, .iso2, .iso3, .city, .venue, .places, .summary, .deliverable, .aim, .theme, .functions, .subject, .about, .reason, .note, .template, .words, .spans},
        parts: [(thing:Provision|Proposal)-[:PERFORMS|WORDED_AS]->(part) | {label: CASE WHEN part:Wording THEN 'Wording' ELSE 'Act' END, properties: part {.language, .text, .template, .title, .symbol, .summary, .deliverable, .aim, .method}}]
          + [(thing:Instrument)-[:HAS_VERSION]->(part) | {label: 'Version', properties: part {.language, .text, .template, .title, .symbol, .summary, .deliverable, .aim, .method}}]
          + [(thing:Proposal)<-[:HAS_PROPOSAL]-(:Provision)-[:WORDED_AS]->(part) | {label: 'Wording', properties: part {.language, .text, .template, .title, .symbol, .summary, .deliverable, .aim, .method}}]
      }
    } AS rows,
    [id IN $instruments WHERE EXISTS { MATCH (:Instrument {id: id}) } | 'Instrument ' + id] + [id IN $meetings WHERE EXISTS { MATCH (:Meeting {id: id}) } | 'Meeting ' + id] AS known`

/** What was found, how much of it and where, and one page of it: one statement. */
export async function readSearch(read: ReadGraph, { after, first, ...wanted }: SearchWanted): Promise<SearchFound> {
  const [found] = await read<SearchFound>(SEARCH, {
    ...wanted,
    limit: first + 1,
    afterRank: after?.rank ?? null,
    afterId: after?.id ?? null,
    most: MOST_WEIGHED,
    mostValues: MOST_VALUES,
    allLanguages: LANGUAGES,
    typeOf: FOUND_AS,
    labels: Object.keys(FOUND_AS),
    asserted: ASSERTED,
  })
  return found as SearchFound
}

/** Labels of what stands on assertions. */
const ASSERTED: readonly string[] = ['Instrument', 'Body', 'Meeting', 'State', 'Person']
