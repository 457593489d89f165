import type { Driver } from 'neo4j-driver'
import { cypher } from '../cypher.js'
import { readGraph } from '../read.js'

/** One thing that texts may name, with everything by which the graph knows it. */
export interface KnownThing {
  readonly id: string
  readonly label: 'Instrument' | 'Body' | 'Meeting' | 'State' | 'Person' | 'Collective'
  readonly kind: string | null
  readonly names: readonly string[]
  readonly symbols: readonly string[]
  readonly abbreviations: readonly string[]
  /** ISO codes of a state. */
  readonly codes: readonly string[]
  readonly meetingOf: string | null
  readonly ordinal: number | null
  readonly held: string | null
  readonly city: string | null
  readonly protocolTo: string | null
  readonly adoptedAt: string | null
  readonly adopted: string | null
  readonly rule: string | null
  readonly ruleOf: readonly string[]
  /** True where the curated record says it; otherwise a document that was read does. */
  readonly isCurated: boolean
  /** True where documents only cite it. */
  readonly isOnlyCited: boolean
}

const KNOWN_THINGS = cypher`
  MATCH (n:Entity)
  WHERE n:Instrument OR n:Body OR n:Meeting OR n:State OR n:Person OR n:Collective
  RETURN n.id AS id,
    [label IN labels(n) WHERE label IN ['Instrument', 'Body', 'Meeting', 'State', 'Person', 'Collective']][0] AS label,
    n.kind AS kind,
    [name IN [n.nameEn, n.nameEs, n.nameFr, n.namePt, n.officialNameEn, n.officialNameEs] WHERE name IS NOT NULL] + coalesce(n.aliases, []) AS names,
    coalesce(n.symbols, []) AS symbols, coalesce(n.abbreviations, []) AS abbreviations,
    [code IN [n.iso2, n.iso3] WHERE code IS NOT NULL] AS codes,
    head([(n)-[:MEETING_OF]->(body) | body.id]) AS meetingOf, n.ordinal AS ordinal, n.held AS held, n.city AS city,
    head([(n)-[:PROTOCOL_TO]->(treaty) | treaty.id]) AS protocolTo,
    head([(n)-[:ADOPTED_AT]->(meeting) | meeting.id]) AS adoptedAt, n.adopted AS adopted,
    n.rule AS rule, [(n)-[:RULED_BY]->(of) | of.id] AS ruleOf,
    any(origin IN n.origins WHERE origin STARTS WITH 'seed/') AS isCurated,
    coalesce(n.standing = 'CITED', false) OR (NOT n.layers IS NULL AND all(layer IN n.layers WHERE layer CONTAINS '"standing":"CITED"')) AS isOnlyCited
  ORDER BY id`

/** Everything that has a name by which a text may call it. */
export function readKnownThings(driver: Driver, database: string | undefined): Promise<KnownThing[]> {
  return readGraph(driver, database)<KnownThing>(KNOWN_THINGS)
}
