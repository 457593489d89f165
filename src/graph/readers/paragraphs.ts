import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** A provision by its place: which version, in which order, under which label. */
export interface ParagraphRow {
  readonly id: string
  readonly section: string
  readonly order: number
  readonly label: string | null
  readonly version: string
}

const PARAGRAPHS = cypher`
  MATCH (thing:Entity {id: $of})
  OPTIONAL MATCH (thing)-[:HAS_VERSION]->(version:Version)
  WITH thing, version ORDER BY CASE version.stage WHEN 'ADOPTED' THEN 0 ELSE 1 END, version.date DESC
  WITH thing, collect(version)[0] AS best
  WITH CASE WHEN thing:Version THEN thing ELSE best END AS version
  MATCH (provision:Provision {versionId: version.id})
  RETURN provision.id AS id, provision.section AS section, provision.order AS order, provision.label AS label, version.id AS version
  ORDER BY order`

/** The provisions of a version, or of an instrument's most authoritative version, as printed. */
export function readParagraphs(read: ReadGraph, of: string): Promise<ParagraphRow[]> {
  return read<ParagraphRow>(PARAGRAPHS, { of })
}
