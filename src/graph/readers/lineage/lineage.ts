import type { Carrier } from '../../../domain/lineage/carrier.js'
import { carrierOfText } from '../../../domain/lineage/carrier-text.js'
import type { PlaceInOrder } from '../../../domain/lineage/order.js'
import { cypher, type Cypher } from '../../cypher.js'
import { withParts } from '../../parts.js'
import type { ReadGraph } from '../../read.js'
import type { HeaderRow } from '../corpus.js'
import { dateKnown, DATES_OF, type Dates } from './dates.js'
import { ANTECEDENTS_OF_PARAGRAPH, ANTECEDENTS_OF_WHOLE, DESCENDANTS, OWN_STARTS, OWN_STARTS_WITH_PROPOSALS } from './reached.js'
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

/** The paragraph of the subject, and whether its text was there and known on the days asked for. */
const OF_PARAGRAPH = cypher`
  WITH subject, corpus, CASE WHEN subject:Act THEN head([(subject)<-[:PERFORMS]-(p:Provision) | p]) WHEN subject:Provision THEN subject END AS paragraph
  OPTIONAL MATCH (version:Version {id: paragraph.versionId})
  WITH subject, corpus, paragraph, version, paragraph IS NOT NULL AND ($asOf IS NULL OR coalesce(version.dateEarliest <= $asOf, true)) AND ($knownAt IS NULL OR coalesce(version.dateLatest <= $knownAt, false)) AS isThere`
const OF_WHOLE = cypher`
  WITH subject, corpus, null AS paragraph, null AS version, true AS isThere`

const OWN_LINKS = cypher`
  CALL (subject, paragraph, fresh) {
    UNWIND <starts> AS start
    MATCH (start)-[r:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES|INCORPORATES|WOULD_CITE|WOULD_INVOLVE]->(cited) WHERE <isOwn>
    UNWIND [cited.id, cited.instrumentId] AS to
    WITH r, to WHERE to <> paragraph.instrumentId AND to IN [x IN fresh | x.id]
    RETURN collect({to: to, kind: coalesce(r.kind, type(r)), status: CASE WHEN type(r) STARTS WITH 'WOULD_' THEN 'PROPOSED' ELSE r.status END, confidence: coalesce(r.confidence, 'HIGH'), evidence: coalesce(r.evidenceIds, [])}) AS own
  }
  CALL (paragraph) {
    UNWIND [(paragraph)-[:HAS_PROPOSAL]->(p:Proposal) | p] + [(paragraph)-[:HAS_PROPOSAL]->(:Proposal)-[:PERFORMS]->(act:ProposedAct) | act] AS start
    MATCH (start)-[r:WOULD_CITE|WOULD_INVOLVE]->() WHERE NOT $includeProposed AND <isOwn>
    RETURN count(r) AS ownProposed
  }
  WITH *, [] AS facts`
const WORLD_LINKS = cypher`
  CALL (subject, fresh) {
    MATCH (subject)-[r:ESTABLISHES|GOVERNED_BY|CONVENED_BY|HELD_UNDER|ADOPTED_AT]-(b:Instrument) WHERE NOT subject:Instrument AND b IN fresh
    RETURN collect({end: b.id, kind: type(r), status: r.status, confidence: r.confidence, knownFrom: r.knownFrom, evidence: coalesce(r.evidenceIds, [])}) AS facts
  }
  WITH *, [] AS own, 0 AS ownProposed`
const NO_LINKS = cypher`
  WITH *, [] AS own, 0 AS ownProposed, [] AS facts`

/** Only the rings that the page reaches into are put in order: dates and ids of what lies beyond are not read. */
const LINEAGE = cypher`
  MATCH (subject:Entity {id: $of})
  OPTIONAL MATCH (corpus:Corpus {id: 'corpus'})<subjectPlace>
  CALL (subject, paragraph, isThere) {
    CALL (subject, paragraph) {<reached>
    }
    WITH subject, paragraph, n AS x,
      min(CASE WHEN side = 'ANTECEDENT' AND world <> 'CERTAIN' THEN distance END) AS up,
      min(CASE WHEN side = 'DESCENDANT' AND world <> 'CERTAIN' THEN distance END) AS down,
      min(CASE world WHEN 'CERTAIN' THEN distance END) AS certainly, isThere
    WITH x, up, down, certainly, CASE WHEN down IS NULL OR up <= down THEN up ELSE down END AS distance, subject, paragraph, isThere
    WHERE isThere AND distance <= $depth AND x <> subject AND coalesce(x <> paragraph, true)
      AND (x:Instrument OR (distance = 1 AND (x:Body OR x:Meeting OR x:Provision) AND ($asOf IS NULL OR coalesce(<earliestOf> <= $asOf, true))))
    RETURN collect({node: x, distance: distance, up: up, down: down, certainly: certainly}) AS reached
  }
  CALL (reached) {
    UNWIND reached AS one
    WITH one.distance AS distance, count(*) AS count ORDER BY distance
    RETURN collect({distance: distance, count: count}) AS totals
  }
  WITH *, reduce(wanted = $first, one IN totals | wanted + CASE WHEN $afterId <> '' AND one.distance <= $afterDistance THEN one.count ELSE 0 END) AS wanted
  WITH *, head([place IN range(0, size(totals) - 1) WHERE reduce(sum = 0, one IN totals[0..place + 1] | sum + one.count) >= wanted | totals[place].distance]) AS farthest
  CALL (reached, farthest) {
    UNWIND [one IN reached WHERE farthest IS NULL OR one.distance <= farthest] AS one
    WITH one, one.node AS x
    WITH one, x, coalesce(<earliestOf>, '~') AS day ORDER BY one.distance, day, x.id
    RETURN collect({node: x, distance: one.distance, day: day, up: one.up, down: one.down, certainly: one.certainly}) AS found
  }
  WITH *, CASE WHEN $afterId = '' THEN 0 ELSE size([one IN found WHERE one.distance < $afterDistance OR (one.distance = $afterDistance AND (one.day < $afterDay OR (one.day = $afterDay AND one.node.id <= $afterId)))]) END AS before
  WITH *, found[before..(before + $first)] AS page
  WITH *, before + size(page) AS passed, [one IN page | one.node] AS fresh, [one IN found[0..(before + $first)] | one.node] + coalesce(paragraph, subject) AS shown
  CALL (fresh, shown) {
    UNWIND shown AS a
    MATCH (a)-[r:NAMES|<walked>]->(b) WHERE b IN shown AND (a IN fresh OR b IN fresh)
    RETURN collect({from: a.id, to: b.id, carriers: r.carriers}) AS folded
  }<ownLinks>
  CALL (subject, paragraph, fresh) {
    UNWIND fresh + coalesce(paragraph, subject) AS a
    MATCH (a)-[r:WOULD_DRAW_ON|SAID_TO_DRAW_ON]-()
    WITH DISTINCT a, r
    RETURN collect({at: a.id, isOut: startNode(r) = a, carriers: r.carriers}) AS aside
  }
  CALL (page) {
    UNWIND page AS one
    WITH one, one.node AS x
    RETURN collect({id: x.id, labels: labels(x), distance: one.distance, day: one.day, up: one.up, down: one.down, certainly: one.certainly, textHeld: x.textHeld, versions: [(x)-[:HAS_VERSION]->(v) | v.id],
      date: <dates>}) AS nodes
  }
  RETURN labels(subject) AS labels, paragraph.id AS paragraph, subject.textHeld AS textHeld, isThere, totals, version.dateLatest AS ownKnownFrom,
    [(subject)-[:HAS_VERSION]->(v) | v.id] AS ownVersions, paragraph.versionId AS paragraphVersion,
    passed = size(reached) AS isLast,
    nodes, folded, own, ownProposed, facts, aside,
    coalesce(corpus.missingWhat, []) AS missingWhat, coalesce(corpus.missingAbout, []) AS missingAbout, coalesce(corpus.missingWhy, []) AS missingWhy`

/** A page of the lineage of a subject, or null where nothing has its id; one statement, whatever the depth. */
export async function readLineage(read: ReadGraph, asked: LineageAsked): Promise<LineageRow | null> {
  const { of, antecedents, descendants, depth, first, after } = asked
  const [found] = await read<StatementRow>(statementFor(asked), {
    ...traversalParameters(asked), of, depth, first,
    afterDistance: after?.distance ?? 0, afterDay: after?.day ?? '', afterId: after?.id ?? '',
  })
  if (found === undefined) return null
  const { labels, paragraph, paragraphVersion, ownVersions, nodes, folded, own, facts, aside, ownKnownFrom, missingWhat, missingAbout, missingWhy, ...page } = found
  const place = paragraph ?? of
  const named = (id: string): string => (id === place ? of : id)
  const sides = new Map(nodes.map(({ id, up, down }) => [id, { isUp: up !== null, isDown: down !== null }]))
  return {
    ...page,
    paragraph,
    label: labelOf(labels),
    versions: paragraphVersion === null ? [...ownVersions].sort() : [paragraphVersion],
    nodes: nodes.map((node) => nodeOf(node, asked)),
    links: [
      ...folded.map(({ from, to, carriers }) => ({ from: named(from), to: named(to), carriers: carriers.map(carrierOfText) })),
      ...own.map(({ to, ...carrier }) => ({ from: of, to, carriers: [{ ...carrier, provision: paragraph, knownFrom: ownKnownFrom, until: null }] })),
      ...facts.filter(({ kind }) => (kind === 'ADOPTED_AT' ? descendants : antecedents)).map(({ end, ...fact }) => ({
        ...(fact.kind === 'ADOPTED_AT' ? { from: end, to: of } : { from: of, to: end }),
        carriers: [{ ...fact, provision: fact.evidence.find((id) => id.includes('/')) ?? null, until: null }],
      })),
    ],
    aside: aside.filter(({ at, isOut }) => (at === place ? (isOut ? antecedents : descendants) : isOut ? sides.get(at)?.isUp : sides.get(at)?.isDown)).flatMap(({ carriers }) => carriers.map(carrierOfText)),
    ownProposed: antecedents ? page.ownProposed : 0,
    header: { missingWhat, missingAbout, missingWhy },
  }
}

/** The statement with the parts that this question needs; ids of paragraphs and acts are paths, others are not. */
function statementFor({ of, antecedents, descendants, ...traversal }: LineageAsked): Cypher {
  const isPath = of.includes('/')
  const reached = [...(antecedents ? [isPath ? ANTECEDENTS_OF_PARAGRAPH : ANTECEDENTS_OF_WHOLE] : []), ...(descendants ? [DESCENDANTS] : [])]
  const statement = withParts(LINEAGE, {
    subjectPlace: isPath ? OF_PARAGRAPH : OF_WHOLE,
    reached: reached.join('\n      UNION ALL') as Cypher,
    dates: DATES_OF,
    ownLinks: isPath ? (antecedents ? OWN_LINKS : NO_LINKS) : WORLD_LINKS,
    starts: traversal.includeProposed ? OWN_STARTS_WITH_PROPOSALS : OWN_STARTS,
    worlds: traversal.asOf === null ? cypher`['NOW']` : cypher`['POSSIBLE', 'CERTAIN']`,
  })
  return traversing(statement, { ...traversal, depth: BOUNDS.find((bound) => bound >= traversal.depth) ?? traversal.depth })
}

/** Bounds that statements are written for; in between the distance decides, so that few statements have to be planned. */
const BOUNDS = [3, 8]

/** The sort of a thing among its labels. */
export function labelOf(labels: readonly string[]): string {
  return labels.find((label) => !['Entity', 'Mandate', 'WorkingGroup'].includes(label)) ?? ''
}

function nodeOf({ labels, certainly, date: dates, ...node }: StatementRow['nodes'][number], { depth, asOf, knownAt }: LineageAsked): LineageNodeRow {
  const { date, earliest, latest } = dateKnown(dates, knownAt)
  return { ...node, versions: [...node.versions].sort(), label: labelOf(labels), date, earliest, latest, isCertain: certainly !== null && certainly <= depth && asOf !== null && latest !== null && latest <= asOf }
}

interface StatementRow extends Pick<LineageRow, 'paragraph' | 'textHeld' | 'isThere' | 'totals' | 'isLast' | 'ownProposed'>, Pick<HeaderRow, 'missingWhat' | 'missingAbout' | 'missingWhy'> {
  readonly labels: readonly string[]
  readonly paragraphVersion: string | null
  readonly ownVersions: readonly string[]
  readonly nodes: readonly (Pick<LineageNodeRow, 'id' | 'distance' | 'day' | 'up' | 'down' | 'textHeld' | 'versions'> & { readonly labels: readonly string[]; readonly certainly: number | null; readonly date: Dates })[]
  readonly folded: readonly { readonly from: string; readonly to: string; readonly carriers: readonly string[] }[]
  readonly own: readonly (Pick<Carrier, 'kind' | 'status' | 'confidence' | 'evidence'> & { readonly to: string })[]
  readonly facts: readonly (Pick<Carrier, 'kind' | 'status' | 'confidence' | 'evidence' | 'knownFrom'> & { readonly end: string })[]
  readonly aside: readonly { readonly at: string; readonly isOut: boolean; readonly carriers: readonly string[] }[]
  readonly ownKnownFrom: string | null
}
