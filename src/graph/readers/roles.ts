import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** One role: who or what has it, in which act, in which paragraph. */
export interface RoleRow {
  readonly about: string
  readonly id: string
  readonly kind: string
  readonly asPrinted: string | null
  readonly scope: string | null
  readonly act: string | null
  readonly provision: string | null
  readonly instrument: string | null
  readonly filler: string
  readonly fillerLabel: string
  readonly status: string | null
  readonly confidence: string | null
  readonly evidenceIds: readonly string[] | null
}

const ROLES_IN = cypher`
  UNWIND $ids AS about
  MATCH (filler:Entity {id: about})
  MATCH (bearer)-[link:ADDRESSED_TO|THROUGH|DELIVERED_TO|SUPPORTED_BY|COORDINATED_WITH|CONSULTING|WITHIN|BENEFITS|CONCERNS|ESTABLISHES|ELECTS|ELECTS_FOR|DUE_BEFORE|INCORPORATES]->(filler)
  WHERE ($kinds IS NULL OR type(link) IN $kinds) AND (bearer:Act OR NOT link.basis IS NULL AND link.basis IN ['reported', 'asserted'])
  OPTIONAL MATCH (p:Provision {id: bearer.provisionId})
  OPTIONAL MATCH (v:Version {id: p.versionId})
  RETURN about, link.id AS id, type(link) AS kind, link.asPrinted AS asPrinted, link.scope AS scope,
    CASE WHEN bearer:Act THEN bearer.id END AS act, p.id AS provision,
    CASE WHEN bearer:Instrument THEN bearer.id ELSE p.instrumentId END AS instrument,
    about AS filler, '' AS fillerLabel, link.status AS status, link.confidence AS confidence, link.evidenceIds AS evidenceIds
  ORDER BY about, v.dateLatest DESC, p.order, id`

const WOULD_INVOLVE = cypher`
  UNWIND $ids AS about
  MATCH (act:ProposedAct {id: about})-[link:WOULD_INVOLVE]->(filler:Entity)
  WHERE $kinds IS NULL OR link.kind IN $kinds
  RETURN about, link.id AS id, link.kind AS kind, link.asPrinted AS asPrinted, link.scope AS scope,
    act.id AS act, act.provisionId AS provision, null AS instrument,
    filler.id AS filler, [label IN labels(filler) WHERE label <> 'Entity' AND label <> 'WorkingGroup'][0] AS fillerLabel,
    'DRAFTED' AS status, 'HIGH' AS confidence, link.evidenceIds AS evidenceIds
  ORDER BY about, id`

const ROLES_OF = cypher`
  UNWIND $ids AS about
  MATCH (act:Act {id: about})-[link:ADDRESSED_TO|THROUGH|DELIVERED_TO|SUPPORTED_BY|COORDINATED_WITH|CONSULTING|WITHIN|BENEFITS|CONCERNS|ESTABLISHES|ELECTS|ELECTS_FOR|DUE_BEFORE|INCORPORATES]->(filler:Entity)
  WHERE $kinds IS NULL OR type(link) IN $kinds
  RETURN about, link.id AS id, type(link) AS kind, link.asPrinted AS asPrinted, link.scope AS scope,
    act.id AS act, act.provisionId AS provision, null AS instrument,
    filler.id AS filler, [label IN labels(filler) WHERE label <> 'Entity' AND label <> 'WorkingGroup'][0] AS fillerLabel,
    link.status AS status, link.confidence AS confidence, link.evidenceIds AS evidenceIds
  ORDER BY about, id`

/** Who and what has a role in these acts. */
export function readRolesOf(read: ReadGraph, ids: readonly string[], kinds: readonly string[] | null): Promise<RoleRow[]> {
  return read<RoleRow>(ROLES_OF, { ids: [...ids], kinds })
}

/** The acts, and reported links, in which these have a role; newest text first, in printed order. */
export function readRolesIn(read: ReadGraph, ids: readonly string[], kinds: readonly string[] | null): Promise<RoleRow[]> {
  return read<RoleRow>(ROLES_IN, { ids: [...ids], kinds })
}

/** Who and what would have a role in these proposed acts. */
export function readProposedRoles(read: ReadGraph, ids: readonly string[], kinds: readonly string[] | null): Promise<RoleRow[]> {
  return read<RoleRow>(WOULD_INVOLVE, { ids: [...ids], kinds })
}
