import neo4j from 'neo4j-driver'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** What the corpus says of itself. */
export interface HeaderRow {
  readonly name: string
  readonly version: string
  readonly day: string
  readonly digest: string
  readonly missingWhat: readonly string[]
  readonly missingAbout: readonly string[]
  readonly missingWhy: readonly string[]
}

/** How many records of one kind are loaded. */
export interface CountRow {
  readonly label: string
  readonly kind: string | null
  readonly count: number
}

/** One version whose provisions are held. */
export interface HeldVersionRow {
  readonly version: string
  readonly instrument: string
  readonly stage: string
  readonly date: string
  readonly provisions: number
  readonly languages: readonly string[]
  readonly meeting: string | null
}

const HEADER = cypher`
  MATCH (corpus:Corpus {id: 'corpus'})
  RETURN corpus.name AS name, corpus.version AS version, corpus.day AS day, corpus.digest AS digest,
    corpus.missingWhat AS missingWhat, corpus.missingAbout AS missingAbout, corpus.missingWhy AS missingWhy`

const COUNTS = cypher`
  MATCH (n:Entity)
  WITH [label IN labels(n) WHERE NOT label IN ['Entity', 'Mandate', 'WorkingGroup']][0] AS label,
    CASE WHEN n:Instrument OR n:Body OR n:TreatyAction THEN n.kind WHEN n:Meeting THEN n.state WHEN n:Provision THEN n.section WHEN n:Act THEN n.class END AS kind
  RETURN label, kind, count(*) AS count ORDER BY label, kind`

const HELD = cypher`
  MATCH (instrument:Instrument)-[:HAS_VERSION]->(version:Version)
  WITH instrument, version ORDER BY version.date, version.id LIMIT $most
  OPTIONAL MATCH (instrument)-[:ADOPTED_AT]->(meeting:Meeting)
  OPTIONAL MATCH (version)-[:CONTAINS]->(:Provision)-[:WORDED_AS]->(wording:Wording)
  RETURN version.id AS version, instrument.id AS instrument, version.stage AS stage, version.date AS date,
    version.provisionCount AS provisions, collect(DISTINCT wording.language) AS languages, meeting.id AS meeting
  ORDER BY date, version`

const HELD_IDS = cypher`MATCH (held:Version) RETURN held.id AS version ORDER BY held.date, held.id LIMIT $most`

/** How many versions an answer names at the most; pages of versions lead to all. */
const MOST_NAMED = 200

/** The header of the corpus, or null where nothing is loaded. */
export async function readHeader(read: ReadGraph): Promise<HeaderRow | null> {
  return (await read<HeaderRow>(HEADER))[0] ?? null
}

/** What is loaded, by label and kind. */
export function readCounts(read: ReadGraph): Promise<CountRow[]> {
  return read<CountRow>(COUNTS)
}

/** The versions whose provisions are held, by date, the first of them. */
export function readHeldVersions(read: ReadGraph): Promise<HeldVersionRow[]> {
  return read<HeldVersionRow>(HELD, { most: neo4j.int(MOST_NAMED) })
}

/** The ids of the versions whose provisions are held, by date, the first of them. */
export async function readHeldIds(read: ReadGraph): Promise<readonly string[]> {
  return (await read<{ version: string }>(HELD_IDS, { most: neo4j.int(MOST_NAMED) })).map(({ version }) => version)
}
