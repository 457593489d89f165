import type { Findable } from '../../domain/names/find-named.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

const NAMED = cypher`
  MATCH (n:Entity)
  WHERE n:Instrument OR n:Body OR n:Meeting OR n:State OR n:Person OR n:Collective
  RETURN n.id AS id, [label IN labels(n) WHERE NOT label IN ['Entity', 'WorkingGroup']][0] AS label,
    [name IN [n.nameEn, n.nameEs, n.nameFr, n.namePt, n.officialNameEn, n.officialNameEs] WHERE name IS NOT NULL] AS names,
    coalesce(n.aliases, []) AS aliases, coalesce(n.symbols, []) AS symbols, coalesce(n.abbreviations, []) AS abbreviations,
    [code IN [n.iso2, n.iso3] WHERE code IS NOT NULL] AS codes
  ORDER BY id`

/** The names of everything that bears a name. */
export function readNames(read: ReadGraph): Promise<Findable[]> {
  return read<Findable>(NAMED)
}
