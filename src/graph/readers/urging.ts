import type { CollectiveRule, TextStatus } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'
import type { ReadGraph } from '../read.js'

/** A paragraph that asks something of states about treaties: its day, and its acts with whom they address and what they concern. */
export interface UrgingRow {
  readonly provision: string
  readonly version: string
  readonly status: TextStatus
  /** The date of the version (EDTF). */
  readonly date: string
  readonly acts: readonly UrgingAct[]
  /** How many acts of the paragraph stand in brackets and ask nothing yet. */
  readonly proposed: number
}

/** One act with the collectives and states that it addresses, and the treaties that it concerns. */
export interface UrgingAct {
  readonly id: string
  readonly verb: string
  readonly summary: string | null
  readonly treaties: readonly string[]
  readonly addressees: readonly { readonly id: string; readonly rule: CollectiveRule | null; readonly of: readonly string[]; readonly note: string | null }[]
}

const URGING = cypher`
  MATCH (provision:Provision {id: $provision})
  MATCH (version:Version {id: provision.versionId})
  RETURN provision.id AS provision, version.id AS version, provision.status AS status, version.date AS date,
    COLLECT {
      MATCH (provision)-[:PERFORMS]->(act:Act)
      RETURN {id: act.id, verb: act.verb, summary: act.summary,
        treaties: COLLECT { MATCH (act)-[:CONCERNS]->(treaty:Instrument) WHERE treaty.kind IN ['TREATY', 'PROTOCOL'] RETURN treaty.id ORDER BY treaty.id },
        addressees: COLLECT {
          MATCH (act)-[:ADDRESSED_TO]->(who) WHERE who:Collective OR who:State
          RETURN {id: who.id, rule: who.rule, note: who.note, of: COLLECT { MATCH (who)-[:RULED_BY]->(ruling) RETURN ruling.id ORDER BY ruling.id }} ORDER BY who.id
        }} ORDER BY act.order
    } AS acts,
    COUNT { MATCH (provision)-[:HAS_PROPOSAL]->(:Proposal)-[:PERFORMS]->(:ProposedAct) } AS proposed`

/** What a paragraph asks of states about treaties, or null where there is no such paragraph. */
export async function readUrging(read: ReadGraph, provision: string): Promise<UrgingRow | null> {
  return (await read<UrgingRow>(URGING, { provision }))[0] ?? null
}
