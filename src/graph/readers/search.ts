import { LANGUAGES, type Language } from '../../domain/vocabulary.js'
import type { FoundGroup, SearchFilters } from '../../domain/search/facets.js'
import { FOUND_AS, type SearchedType } from '../../domain/search/searched-fields.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'
import type { Probe } from './search-probes.js'

/** What a search is to find, and the page of it that is wanted. */
export interface SearchWanted extends SearchFilters {
  readonly probes: readonly Probe[]
  readonly first: number
  /** The place of the last thing of the page before. */
  readonly after: FoundPlace | null
}

/** The place of a thing in the order of what was found: how well it fits, then its id. */
export interface FoundPlace {
  readonly rank: number
  readonly id: string
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

/** What a search found: how much of what sort, and one page of it. */
export interface SearchFound {
  /** False where an index held more than was weighed. */
  readonly complete: boolean
  readonly groups: readonly FoundGroup[]
  /** One row more than the page, where there is one. */
  readonly rows: readonly FoundRow[]
  /** Which of the instruments and meetings that were given there are: `Instrument quito-2019`. */
  readonly known: readonly string[]
}

/** How many nodes of one index are weighed at the most, the best first. */
export const MOST_WEIGHED = 5_000

const SEARCH = cypher`
  UNWIND $wanted.probes AS probe
  CALL (probe) {
    CALL db.index.fulltext.queryNodes(probe.index, probe.query, {limit: toInteger($wanted.most)}) YIELD node, score
    RETURN collect({node: node, score: score}) AS rows
  }
  WITH collect({way: probe.way, tier: probe.tier, part: probe.part, parts: probe.parts, rows: rows}) AS answers
  CALL (answers) {
    UNWIND answers AS answer
    UNWIND answer.rows AS row
    WITH answer.way AS way, answer.tier AS tier, answer.parts AS parts, row.node AS node, collect(DISTINCT answer.part) AS held, max(row.score) AS score
    WHERE size(held) = parts
    WITH way, tier, score, CASE WHEN node:Wording OR node:Act OR node:ProposedAct OR node:Version THEN head([(holder)-[:WORDED_AS|PERFORMS|HAS_VERSION]->(node) | holder]) ELSE node END AS thing
    WHERE thing IS NOT NULL
    WITH thing, round(max(CASE WHEN tier > 1 AND NOT (thing:Instrument OR thing:Body OR thing:Meeting OR thing:State OR thing:Person OR tier = 3 AND thing:Provision) THEN 1 ELSE tier END * 1000 + CASE WHEN score > 999 THEN 999 ELSE score END), 3) AS rank, collect(DISTINCT way) AS ways
    WITH thing, rank, [way IN ways WHERE way IN $wanted.allLanguages] AS languages,
      [label IN labels(thing) WHERE label IN $wanted.labels][0] AS label,
      CASE WHEN thing:Instrument OR thing:Provision OR thing:Proposal OR thing:TreatyAction THEN split(thing.id, '/')[0] END AS instrumentId
    WITH thing, rank, languages, label, instrumentId,
      CASE WHEN thing:Meeting THEN thing.id WHEN instrumentId IS NOT NULL THEN head(COLLECT { MATCH (:Instrument {id: instrumentId})-[:ADOPTED_AT]->(meeting:Meeting) RETURN meeting.id ORDER BY meeting.id }) END AS meetingId,
      CASE WHEN label IN $wanted.asserted THEN head(COLLECT {
        MATCH (saying:Assertion {aboutId: thing.id}) WHERE saying.predicate IS NULL AND saying.holds
        RETURN {status: saying.status, confidence: saying.confidence}
        ORDER BY CASE saying.confidence WHEN 'HIGH' THEN 0 WHEN 'MEDIUM' THEN 1 WHEN 'LOW' THEN 2 ELSE 3 END, saying.status
      }) END AS said
    WITH thing, rank, languages, label, instrumentId, meetingId,
      coalesce(said.status, thing.status) AS status, coalesce(said.confidence, thing.confidence) AS confidence
    RETURN collect({
      thing: thing, id: thing.id, rank: rank, languages: languages, label: label, type: $wanted.typeOf[label], instrumentId: instrumentId, meetingId: meetingId,
      status: status, confidence: confidence, isProposed: thing:Proposal, isUnverified: coalesce(confidence = 'UNVERIFIED', false)
    }) AS found
  }
  RETURN
    all(answer IN answers WHERE size(answer.rows) < $wanted.most) AS complete,
    COLLECT {
      UNWIND found AS one
      WITH one.type AS type, one.languages AS languages, one.instrumentId AS instrumentId, one.meetingId AS meetingId, one.isProposed AS isProposed, one.isUnverified AS isUnverified, count(*) AS count
      RETURN {type: type, languages: languages, instrumentId: instrumentId, meetingId: meetingId, isProposed: isProposed, isUnverified: isUnverified, count: count}
    } AS groups,
    COLLECT {
      UNWIND found AS one
      WITH one
      WHERE ($wanted.includeProposed OR NOT one.isProposed) AND ($wanted.includeUnverified OR NOT one.isUnverified)
        AND (size($wanted.types) = 0 OR one.type IN $wanted.types)
        AND (size($wanted.languages) = 0 OR any(language IN one.languages WHERE language IN $wanted.languages))
        AND (size($wanted.instruments) = 0 OR one.instrumentId IN $wanted.instruments)
        AND (size($wanted.meetings) = 0 OR one.meetingId IN $wanted.meetings)
        AND ($wanted.after IS NULL OR one.rank < $wanted.after.rank OR (one.rank = $wanted.after.rank AND one.id > $wanted.after.id))
      WITH one ORDER BY one.rank DESC, one.id LIMIT toInteger($wanted.first) + 1
      WITH one, one.thing AS thing
      RETURN {
        id: one.id, type: one.type, rank: one.rank, languages: one.languages, instrumentId: one.instrumentId, meetingId: one.meetingId, status: one.status, confidence: one.confidence, label: one.label,
        names: CASE
          WHEN thing:Proposal OR thing:TreatyAction THEN head([(thing)<-[:HAS_PROPOSAL]-(provision) | provision {.nameEn, .nameEs}] + [(thing)-[:ACTION_ON]->(instrument) | instrument {.nameEn, .nameEs, .nameFr, .namePt}])
          WHEN thing:Finding THEN head([(thing)-[:ABOUT]->(about) | about {.nameEn, .nameEs, .nameFr, .namePt}])
          ELSE thing {.nameEn, .nameEs, .nameFr, .namePt} END,
        properties: thing {.nameEn, .nameEs, .nameFr, .namePt, .officialNameEn, .officialNameEs, .title, .aliases, .abbreviations, .symbols, .symbol, .iso2, .iso3, .city, .venue, .places, .summary, .deliverable, .aim, .theme, .functions, .subject, .about, .reason, .note, .template, .words, .spans},
        parts: [(thing)-[:PERFORMS|WORDED_AS|HAS_VERSION]->(part) | {label: CASE WHEN part:Wording THEN 'Wording' WHEN part:Version THEN 'Version' ELSE 'Act' END, properties: part {.language, .text, .template, .title, .symbol, .summary, .deliverable, .aim, .method}}]
          + [(thing:Proposal)<-[:HAS_PROPOSAL]-()-[:WORDED_AS]->(part) | {label: 'Wording', properties: part {.language, .text, .template}}]
      }
    } AS rows,
    [id IN $wanted.instruments WHERE EXISTS { MATCH (:Instrument {id: id}) } | 'Instrument ' + id] + [id IN $wanted.meetings WHERE EXISTS { MATCH (:Meeting {id: id}) } | 'Meeting ' + id] AS known`

/**
 * What was found, how much of it and where, and one page of it: one statement. All that is asked for is one parameter,
 * so that the database plans the statement once, whatever is given and left out.
 */
export async function readSearch(read: ReadGraph, wanted: SearchWanted): Promise<SearchFound> {
  const [found] = await read<SearchFound>(SEARCH, { wanted: { ...wanted, most: MOST_WEIGHED, allLanguages: LANGUAGES, typeOf: FOUND_AS, labels: Object.keys(FOUND_AS), asserted: ASSERTED } })
  return found as SearchFound
}

/** Labels of what stands on assertions. */
const ASSERTED: readonly string[] = ['Instrument', 'Body', 'Meeting', 'State', 'Person']
