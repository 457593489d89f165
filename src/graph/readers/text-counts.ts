import type { InstrumentKind, Section, Stage } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** What is counted of a text apart from its acts. */
export interface TextCountsRow {
  readonly instrument: string
  readonly kind: InstrumentKind
  readonly adoptedBy: readonly string[]
  readonly version: string
  readonly stage: Stage
  readonly apparatus: readonly string[]
  readonly units: readonly { readonly id: string; readonly section: Section; readonly approved: boolean; readonly bracketed: boolean }[]
  /** Symbols as printed, with the paragraph and what is cited under them. */
  readonly symbols: readonly { readonly asPrinted: string; readonly provision: string; readonly cited: string }[]
  /** The General Secretariat and the secretariats and departments that are part of it. */
  readonly secretariat: readonly string[]
}

const COUNTS = cypher`
  MATCH (thing:Entity {id: $of})
  OPTIONAL MATCH (thing)-[:HAS_VERSION]->(held:Version)
  WITH thing, held ORDER BY CASE held.stage WHEN 'ADOPTED' THEN 0 ELSE 1 END, held.date DESC
  WITH thing, collect(held)[0] AS best
  WITH CASE WHEN thing:Version THEN thing ELSE best END AS version
  MATCH (version:Version)<-[:HAS_VERSION]-(instrument:Instrument)
  RETURN instrument.id AS instrument, instrument.kind AS kind, COLLECT { MATCH (instrument)-[:ADOPTED_BY]->(body:Body) RETURN body.id } AS adoptedBy,
    version.id AS version, version.stage AS stage, coalesce(version.apparatus, []) AS apparatus,
    COLLECT {
      MATCH (version)-[:CONTAINS]->(unit:Provision)
      RETURN {id: unit.id, section: unit.section, approved: EXISTS { (unit)-[:MARKED_BY]->() }, bracketed: coalesce(unit.bracketed, false)} ORDER BY unit.order
    } AS units,
    COLLECT {
      MATCH (version)-[:CONTAINS]->(unit:Provision)-[cite:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]->(cited)
      WHERE cite.symbolAsPrinted IS NOT NULL
      RETURN {asPrinted: cite.symbolAsPrinted, provision: unit.id, cited: cited.id} ORDER BY unit.order, cite.id
    } AS symbols,
    COLLECT {
      MATCH (unit:Body)-[:PART_OF*0..4]->(:Body {id: 'gs-oas'}) WHERE unit.id = 'gs-oas' OR unit.kind IN ['SECRETARIAT', 'DEPARTMENT']
      RETURN DISTINCT unit.id
    } AS secretariat`

/** What is counted of a version, or of an instrument's most authoritative version; null where no text is held. */
export async function readTextCounts(read: ReadGraph, of: string): Promise<TextCountsRow | null> {
  return (await read<TextCountsRow>(COUNTS, { of }))[0] ?? null
}
