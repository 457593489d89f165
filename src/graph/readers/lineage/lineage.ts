import type { Carrier } from '../../../domain/lineage/carrier.js'
import { carrierOfText } from '../../../domain/lineage/carrier-text.js'
import type { PlaceInOrder } from '../../../domain/lineage/order.js'
import { cypher } from '../../cypher.js'
import { withParts } from '../../parts.js'
import type { ReadGraph } from '../../read.js'
import type { HeaderRow } from '../corpus.js'
import { ANTECEDENTS, DESCENDANTS } from './reached.js'
import { traversalParameters, traversing, type Traversal } from './rules.js'

/** What is asked of a lineage; a page holds `first` things after the place of the last one seen. */
export interface LineageAsked extends Traversal {
  readonly of: string
  readonly antecedents: boolean
  readonly descendants: boolean
  readonly first: number
  readonly after: PlaceInOrder | null
}

/** One thing of a lineage: how far up and down it is from the subject, and when it came to be. */
export interface LineageNodeRow extends PlaceInOrder {
  readonly label: string
  readonly up: number | null
  readonly down: number | null
  /** True where it certainly was in the world on the day asked for, on a chain of which all was. */
  readonly isCertain: boolean
  readonly date: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly textHeld: boolean | null
  readonly versions: readonly string[]
}

/** What joins two things of a lineage; several rows may join the same two. */
export interface LineageLinkRow {
  readonly from: string
  readonly to: string
  readonly carriers: readonly Carrier[]
}

/** A page of a lineage as the graph gives it. */
export interface LineageRow {
  readonly label: string
  readonly paragraph: string | null
  readonly textHeld: boolean | null
  /** Versions of the subject that are held. */
  readonly versions: readonly string[]
  /** False where the subject's text was not there, or not known, on the days asked for. */
  readonly isThere: boolean
  readonly totals: readonly { readonly distance: number; readonly count: number }[]
  readonly nodes: readonly LineageNodeRow[]
  readonly isLast: boolean
  readonly links: readonly LineageLinkRow[]
  /** What proposals and unverified reports would add beside what the page shows. */
  readonly aside: readonly Carrier[]
  /** How many citations the subject's own proposals hold, where they are not asked for. */
  readonly ownProposed: number
  readonly header: Pick<HeaderRow, 'missingWhat' | 'missingAbout' | 'missingWhy'>
}

const LINEAGE = withParts(cypher`
  MATCH (subject:Entity {id: $of})
  OPTIONAL MATCH (corpus:Corpus {id: 'corpus'})
  WITH subject, corpus, CASE WHEN subject:Act THEN head([(subject)<-[:PERFORMS]-(p:Provision) | p]) WHEN subject:Provision THEN subject END AS paragraph
  WITH *, head([(paragraph)<-[:CONTAINS]-(v:Version) | v]) AS version, CASE WHEN $asOf IS NULL THEN ['NOW'] ELSE ['POSSIBLE', 'CERTAIN'] END AS worlds
  WITH *, paragraph IS NULL OR (($asOf IS NULL OR coalesce(version.dateEarliest <= $asOf, true)) AND ($knownAt IS NULL OR coalesce(version.dateLatest <= $knownAt, false))) AS isThere
  CALL (subject, paragraph, worlds, isThere) {
    CALL (subject, paragraph, worlds, isThere) {<antecedents>
    UNION ALL<descendants>
    }
    WITH subject, paragraph, n AS x,
      min(CASE WHEN side = 'ANTECEDENT' AND world <> 'CERTAIN' THEN distance END) AS up,
      min(CASE WHEN side = 'DESCENDANT' AND world <> 'CERTAIN' THEN distance END) AS down,
      min(CASE world WHEN 'CERTAIN' THEN distance END) AS certainly
    WITH *, CASE WHEN down IS NULL OR up <= down THEN up ELSE down END AS distance
    WHERE distance <= $depth AND x <> subject AND NOT coalesce(x = paragraph, false)
      AND (x:Instrument OR (distance = 1 AND (x:Body OR x:Meeting OR x:Provision) AND ($asOf IS NULL OR coalesce(<earliestOf> <= $asOf, true))))
    RETURN collect({node: x, distance: distance, up: up, down: down, certainly: certainly}) AS found
  }
  CALL (found) {
    UNWIND found AS one
    WITH one.distance AS distance, count(*) AS count ORDER BY distance
    RETURN collect({distance: distance, count: count}) AS totals
  }
  WITH *, coalesce(head([d IN range($afterDistance + 1, $depth) WHERE reduce(sum = 0, total IN totals | sum + CASE WHEN $afterDistance < total.distance AND total.distance <= d THEN total.count ELSE 0 END) >= $first]), $depth) AS far
  CALL (found, far) {
    UNWIND found AS one
    WITH one, one.node AS x WHERE one.distance <= far
    WITH one, x, coalesce(<earliestOf>, '~') AS day ORDER BY one.distance, day, x.id
    RETURN collect({node: x, id: x.id, distance: one.distance, day: day, up: one.up, down: one.down, certainly: one.certainly}) AS near
  }
  WITH *, [one IN near WHERE one.distance > $afterDistance OR (one.distance = $afterDistance AND (one.day > $afterDay OR (one.day = $afterDay AND one.id > $afterId)))] AS rest
  WITH *, rest[0..$first] AS page
  WITH *, size(near) - size(rest) + size(page) AS passed
  WITH *, [one IN page | one.node] AS fresh, [one IN near[0..passed] | one.node] + coalesce(paragraph, subject) AS shown
  CALL (fresh, shown) {
    UNWIND shown AS a
    MATCH (a)-[r:NAMES|<walked>]->(b) WHERE b IN shown AND (a IN fresh OR b IN fresh)
    RETURN collect({from: a.id, to: b.id, carriers: r.carriers}) AS folded
  }
  CALL (subject, paragraph, fresh) {
    WITH * WHERE $antecedents AND paragraph IS NOT NULL
    UNWIND [paragraph] + [(paragraph)-[:PERFORMS]->(act:Act) WHERE subject:Provision OR act = subject | act]
      + CASE WHEN $includeProposed THEN [(paragraph)-[:HAS_PROPOSAL]->(p:Proposal) | p] + [(paragraph)-[:HAS_PROPOSAL]->(:Proposal)-[:PERFORMS]->(act:ProposedAct) | act] ELSE [] END AS start
    MATCH (start)-[r:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES|INCORPORATES|WOULD_CITE|WOULD_INVOLVE]->(cited) WHERE <isOwn>
    UNWIND [cited] + [(cited:Provision)<-[:CONTAINS]-(:Version)<-[:HAS_VERSION]-(whole:Instrument) WHERE whole.id <> paragraph.instrumentId | whole] AS end
    WITH * WHERE end IN fresh
    RETURN collect({to: end.id, kind: coalesce(r.kind, type(r)), status: CASE WHEN type(r) STARTS WITH 'WOULD_' THEN 'PROPOSED' ELSE r.status END, confidence: coalesce(r.confidence, 'HIGH'), evidence: coalesce(r.evidenceIds, [])}) AS own
  }
  CALL (subject, fresh) {
    CALL (subject, fresh) {
      MATCH (subject)<-[r:ESTABLISHES]-(b:Instrument) WHERE $antecedents AND subject:Body AND b IN fresh AND <isFact>
      RETURN r, subject.id AS from, b.id AS to
      UNION ALL
      MATCH (subject)-[r:GOVERNED_BY|CONVENED_BY|HELD_UNDER]->(b:Instrument) WHERE $antecedents AND b IN fresh AND <isFact>
      RETURN r, subject.id AS from, b.id AS to
      UNION ALL
      MATCH (subject)<-[r:ADOPTED_AT]-(b:Instrument) WHERE $descendants AND b IN fresh AND <isFact>
      RETURN r, b.id AS from, subject.id AS to
    }
    RETURN collect({from: from, to: to, kind: type(r), status: r.status, confidence: r.confidence, knownFrom: r.knownFrom, evidence: coalesce(r.evidenceIds, [])}) AS facts
  }
  CALL (subject, paragraph, page) {
    CALL (subject, paragraph, page) {
      UNWIND [one IN page WHERE one.up IS NOT NULL | one.node] + CASE WHEN $antecedents THEN [subject] ELSE [] END AS a
      MATCH (a)-[r:WOULD_DRAW_ON|SAID_TO_DRAW_ON]->() RETURN r
      UNION
      UNWIND [one IN page WHERE one.down IS NOT NULL | one.node] + CASE WHEN $descendants THEN [coalesce(paragraph, subject)] ELSE [] END AS a
      MATCH (a)<-[r:WOULD_DRAW_ON|SAID_TO_DRAW_ON]-() RETURN r
    }
    RETURN collect(r.carriers) AS aside
  }
  CALL (paragraph) {
    UNWIND [(paragraph)-[:HAS_PROPOSAL]->(p:Proposal) | p] + [(paragraph)-[:HAS_PROPOSAL]->(:Proposal)-[:PERFORMS]->(act:ProposedAct) | act] AS start
    MATCH (start)-[r:WOULD_CITE|WOULD_INVOLVE]->() WHERE $antecedents AND NOT $includeProposed AND <isOwn>
    RETURN count(r) AS ownProposed
  }
  CALL (page) {
    UNWIND page AS one
    WITH one, one.node AS x
    RETURN collect({id: one.id, label: head([label IN labels(x) WHERE NOT label IN ['Entity', 'WorkingGroup']]), distance: one.distance, day: one.day, up: one.up, down: one.down,
      isCertain: coalesce(one.certainly <= $depth AND <latestOf> <= $asOf, false), date: <dateOf>, earliest: <earliestOf>, latest: <latestOf>,
      textHeld: x.textHeld, versions: [(x)-[:HAS_VERSION]->(v) | v.id]}) AS nodes
  }
  RETURN head([label IN labels(subject) WHERE NOT label IN ['Entity', 'Mandate', 'WorkingGroup']]) AS label, paragraph.id AS paragraph, subject.textHeld AS textHeld,
    CASE WHEN paragraph IS NULL THEN [(subject)-[:HAS_VERSION]->(v) | v.id] ELSE [paragraph.versionId] END AS versions,
    isThere, totals, passed = size(found) AS isLast, nodes,
    folded, own, facts, version.dateLatest AS ownKnownFrom, aside, ownProposed,
    coalesce(corpus.missingWhat, []) AS missingWhat, coalesce(corpus.missingAbout, []) AS missingAbout, coalesce(corpus.missingWhy, []) AS missingWhy`, { antecedents: ANTECEDENTS, descendants: DESCENDANTS })

/** A page of the lineage of a subject, or null where nothing has its id; one statement, whatever the depth. */
export async function readLineage(read: ReadGraph, asked: LineageAsked): Promise<LineageRow | null> {
  const { of, antecedents, descendants, first, after } = asked
  const [found] = await read<StatementRow>(traversing(LINEAGE, asked), {
    ...traversalParameters(asked), of, antecedents, descendants, first,
    afterDistance: after?.distance ?? 0, afterDay: after?.day ?? '', afterId: after?.id ?? '',
  })
  if (found === undefined) return null
  const { folded, own, facts, aside, ownKnownFrom, missingWhat, missingAbout, missingWhy, ...page } = found
  const subject = found.paragraph === null ? of : found.paragraph
  const named = (id: string): string => (id === subject ? of : id)
  return {
    ...page,
    links: [
      ...folded.map(({ from, to, carriers }) => ({ from: named(from), to: named(to), carriers: carriers.map(carrierOfText) })),
      ...own.map(({ to, ...carrier }) => ({ from: of, to, carriers: [{ ...carrier, provision: found.paragraph, knownFrom: ownKnownFrom, until: null }] })),
      ...facts.map(({ from, to, ...carrier }) => ({ from, to, carriers: [{ ...carrier, provision: carrier.evidence.find((id) => id.includes('/')) ?? null, until: null }] })),
    ],
    aside: aside.flat().map(carrierOfText),
    header: { missingWhat, missingAbout, missingWhy },
  }
}

interface StatementRow extends Omit<LineageRow, 'links' | 'aside' | 'header'>, Pick<HeaderRow, 'missingWhat' | 'missingAbout' | 'missingWhy'> {
  readonly folded: readonly { readonly from: string; readonly to: string; readonly carriers: readonly string[] }[]
  readonly own: readonly (Pick<Carrier, 'kind' | 'status' | 'confidence' | 'evidence'> & { readonly to: string })[]
  readonly facts: readonly (Pick<Carrier, 'kind' | 'status' | 'confidence' | 'evidence' | 'knownFrom'> & { readonly from: string; readonly to: string })[]
  readonly aside: readonly (readonly string[])[]
  readonly ownKnownFrom: string | null
}
