import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** One link that ends at a cited thing, or starts from what cites. */
export interface CitationRow {
  readonly about: string
  readonly id: string
  readonly kind: string
  readonly verb: string | null
  readonly pinpoint: string | null
  readonly role: string | null
  readonly provision: string | null
  readonly instrument: string | null
  readonly cited: string
  readonly status: string | null
  readonly confidence: string | null
  readonly evidenceIds: readonly string[] | null
  readonly on: string | null
}

const CITED_BY = cypher`
  UNWIND $ids AS about
  MATCH (cited:Entity {id: about})
  MATCH (citing)-[link:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES|INCORPORATES|AMENDS|REPEALS|IMPLEMENTS|PROTOCOL_TO|FOLLOWS_FROM]->(cited)
  WHERE $kinds IS NULL OR type(link) IN $kinds
  WITH about, citing, link,
    CASE WHEN citing:Provision THEN citing.id ELSE citing.provisionId END AS provision
  OPTIONAL MATCH (p:Provision {id: provision})
  OPTIONAL MATCH (v:Version {id: p.versionId})
  WITH about, citing, link, provision, p, v, CASE WHEN citing:Instrument THEN citing.id ELSE p.instrumentId END AS instrument
  OPTIONAL MATCH (i:Instrument {id: instrument})
  RETURN about, link.id AS id, type(link) AS kind, link.verb AS verb, link.pinpoint AS pinpoint, link.role AS role,
    provision, instrument, about AS cited, link.status AS status, link.confidence AS confidence, link.evidenceIds AS evidenceIds,
    coalesce(v.dateLatest, i.adoptedLatest) AS on
  ORDER BY about, on DESC, id`

const CITES = cypher`
  UNWIND $ids AS about
  MATCH (instrument:Instrument {id: about})
  CALL (instrument) {
    RETURN instrument AS citing, null AS provision, null AS place
    UNION
    MATCH (instrument)-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(p:Provision) RETURN p AS citing, p.id AS provision, p.order AS place
    UNION
    MATCH (instrument)-[:HAS_VERSION]->(:Version)-[:CONTAINS]->(p:Provision)-[:PERFORMS]->(a:Act) RETURN a AS citing, p.id AS provision, p.order AS place
  }
  MATCH (citing)-[link:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES|INCORPORATES|AMENDS|REPEALS|IMPLEMENTS|PROTOCOL_TO|FOLLOWS_FROM]->(cited:Entity)
  WHERE $kinds IS NULL OR type(link) IN $kinds
  RETURN about, link.id AS id, type(link) AS kind, link.verb AS verb, link.pinpoint AS pinpoint, link.role AS role,
    provision, about AS instrument, cited.id AS cited, link.status AS status, link.confidence AS confidence,
    link.evidenceIds AS evidenceIds, null AS on
  ORDER BY about, provision, place, id`

const WOULD_CITE = cypher`
  UNWIND $ids AS about
  MATCH (proposal:Proposal {id: about})-[link:WOULD_CITE]->(cited:Entity)
  WHERE $kinds IS NULL OR link.kind IN $kinds
  RETURN about, link.id AS id, link.kind AS kind, link.verb AS verb, link.pinpoint AS pinpoint, link.role AS role,
    proposal.provisionId AS provision, null AS instrument, cited.id AS cited, 'DRAFTED' AS status, 'HIGH' AS confidence,
    link.evidenceIds AS evidenceIds, null AS on
  ORDER BY about, id`

const CITATIONS = cypher`
  UNWIND $ids AS about
  MATCH (provision:Provision {id: about})
  CALL (provision) {
    RETURN provision AS citing
    UNION
    MATCH (provision)-[:PERFORMS]->(act:Act) RETURN act AS citing
  }
  MATCH (citing)-[link:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES|INCORPORATES]->(cited:Entity)
  WHERE $kinds IS NULL OR type(link) IN $kinds
  RETURN about, link.id AS id, type(link) AS kind, link.verb AS verb, link.pinpoint AS pinpoint, link.role AS role,
    about AS provision, provision.instrumentId AS instrument, cited.id AS cited, link.status AS status,
    link.confidence AS confidence, link.evidenceIds AS evidenceIds, null AS on
  ORDER BY about, id`

/** Every citation of these provisions and of their acts, of whatever kind. */
export function readCitations(read: ReadGraph, ids: readonly string[], kinds: readonly string[] | null): Promise<CitationRow[]> {
  return read<CitationRow>(CITATIONS, { ids: [...ids], kinds })
}

/** What cites these things, newest first; by kinds where given. */
export function readCitedBy(read: ReadGraph, ids: readonly string[], kinds: readonly string[] | null): Promise<CitationRow[]> {
  return read<CitationRow>(CITED_BY, { ids: [...ids], kinds })
}

/** What these instruments cite, themselves and through their provisions and acts. */
export function readCites(read: ReadGraph, ids: readonly string[], kinds: readonly string[] | null): Promise<CitationRow[]> {
  return read<CitationRow>(CITES, { ids: [...ids], kinds })
}

/** What these proposals would cite. */
export function readWouldCite(read: ReadGraph, ids: readonly string[], kinds: readonly string[] | null): Promise<CitationRow[]> {
  return read<CitationRow>(WOULD_CITE, { ids: [...ids], kinds })
}
