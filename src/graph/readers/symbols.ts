import type { SymbolCitation } from '../../domain/symbols/cited-symbols.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** One citation that prints a symbol. */
export interface SymbolCitationRow extends SymbolCitation {
  readonly kind: string
  readonly verb: string | null
  readonly status: string | null
  readonly confidence: string | null
}

/** An instrument that bears symbols. */
export interface SymbolBearer {
  readonly id: string
  readonly symbols: readonly string[]
  readonly held: boolean
}

const CITED = cypher`
  MATCH (version:Version) WHERE $of IS NULL OR version.id IN $of
  MATCH (version)-[:CONTAINS]->(provision:Provision) WHERE $provision IS NULL OR provision.id = $provision
  MATCH (provision)-[link:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]->(cited:Entity)
  WHERE link.symbolAsPrinted IS NOT NULL
  WITH link, cited, provision, version ORDER BY version.date, version.id, provision.order, link.id
  RETURN link.symbolAsPrinted AS asPrinted, cited.id AS cited, provision.id AS provision, type(link) AS kind, link.verb AS verb,
    link.status AS status, link.confidence AS confidence`

const BEARERS = cypher`
  MATCH (instrument:Instrument)
  WHERE instrument.id IN $cited OR any(symbol IN coalesce(instrument.symbols, []) WHERE symbol IN $symbols)
  RETURN instrument.id AS id, coalesce(instrument.symbols, []) AS symbols, instrument.textHeld AS held
  ORDER BY id`

const VERSIONS_OF = cypher`
  MATCH (thing:Entity {id: $of})
  OPTIONAL MATCH (thing)-[:HAS_VERSION]->(version:Version)
  WITH thing, collect(version.id) AS versions
  RETURN CASE WHEN thing:Provision THEN [thing.versionId] WHEN thing:Version THEN [thing.id] ELSE versions END AS versions`

/** The versions that an instrument, version or provision is or stands in. */
export async function readVersionsOf(read: ReadGraph, of: string): Promise<readonly string[]> {
  return (await read<{ versions: readonly string[] }>(VERSIONS_OF, { of }))[0]?.versions ?? []
}

/** The citations that print a symbol: in some versions (null: in all), or in one provision. */
export function readSymbolCitations(read: ReadGraph, versions: readonly string[] | null, provision: string | null): Promise<SymbolCitationRow[]> {
  return read<SymbolCitationRow>(CITED, { of: versions === null ? null : [...versions], provision })
}

/** The instruments of these ids, and those that bear one of these symbols as printed. */
export function readSymbolBearers(read: ReadGraph, cited: readonly string[], symbols: readonly string[]): Promise<SymbolBearer[]> {
  return read<SymbolBearer>(BEARERS, { cited: [...cited], symbols: [...symbols] })
}
