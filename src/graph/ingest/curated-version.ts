import type { ManagedTransaction } from 'neo4j-driver'
import type { CuratedVersion } from '../../record/readings/curated-version.js'
import { cypher } from '../cypher.js'

const CURATED_VERSION = cypher`
  MATCH (version:Version {id: $version})
  WHERE any(origin IN version.origins WHERE origin STARTS WITH 'seed/')
  OPTIONAL MATCH (version)-[:CONTAINS]->(provision:Provision)
  WHERE any(origin IN provision.origins WHERE origin STARTS WITH 'seed/')
  WITH version, provision ORDER BY provision.order
  RETURN version.id AS id, version.date AS date, collect({
    id: provision.id, section: provision.section, label: provision.label, status: provision.status,
    acts: COLLECT {
      MATCH (provision)-[:PERFORMS]->(act:Act)
      WITH act ORDER BY act.order
      RETURN {id: act.id, verb: act.verb, lemma: act.lemma, class: act.class, isMandate: act.isMandate, cadence: act.cadence, due: act.due,
        roles: [(act)-[role]->(filler:Entity) WHERE role.evidenceIds IS NOT NULL | {kind: type(role), to: filler.id}]}
    },
    cites: [(provision)-[cite:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]->(cited:Entity) | {id: cite.id, kind: type(cite), to: cited.id}],
    marks: [(provision)-[:MARKED_BY]->(mark:AgreementMark) | {by: head([(mark)-[:APPROVED_BY]->(body) | body.id]), on: mark.approvedOn}],
    proposals: [(provision)-[:HAS_PROPOSAL]->(proposal:Proposal) | {id: proposal.id, by: head([(proposal)-[:PROPOSED_BY]->(state) | state.id]), kind: proposal.kind, wellFormed: proposal.wellFormed}]
  }) AS provisions`

/** A version as the curated record reads it, or null where the record does not have it. */
export async function readCuratedVersion(transaction: ManagedTransaction, version: string): Promise<CuratedVersion | null> {
  const { records } = await transaction.run(CURATED_VERSION, { version })
  return (records[0]?.toObject() as CuratedVersion | undefined) ?? null
}
