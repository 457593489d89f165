import { carrierOfText } from '../../../domain/lineage/carrier-text.js'
import type { Carrier } from '../../../domain/lineage/carrier.js'
import type { LineageChain } from '../../../domain/lineage/chain.js'
import { cypher, type Cypher } from '../../cypher.js'
import { DEEPEST, withParts } from '../../parts.js'
import type { ReadGraph } from '../../read.js'
import type { HeaderRow } from '../corpus.js'
import { dateKnown, DATES_OF, type Dates } from './dates.js'
import { labelOf, type LineageNodeRow } from './lineage.js'
import { ANTECEDENTS_OF_PARAGRAPH, ANTECEDENTS_OF_WHOLE, OWN_STARTS, OWN_STARTS_WITH_PROPOSALS } from './reached.js'
import { traversalParameters, traversing, type Traversal } from './rules.js'

/** What is asked of a path: each pair from what is later to what it may go back to. */
export interface PathAsked extends Traversal {
  readonly pairs: readonly { readonly later: string; readonly earlier: string }[]
}

/** A shortest chain as the graph gives it, with what the corpus says of its gaps. */
export interface ChainRow extends LineageChain {
  readonly nodes: readonly LineageNodeRow[]
  /** What proposals and unverified reports say beside it, of what its things rest on. */
  readonly aside: readonly Carrier[]
  readonly header: Pick<HeaderRow, 'missingWhat' | 'missingAbout' | 'missingWhy'>
}

const PATH = cypher`
  UNWIND $pairs AS pair
  MATCH (subject:Entity {id: pair.later})
  CALL (pair) {
    MATCH (named:Entity {id: pair.earlier})
    RETURN CASE WHEN named:Act THEN head([(named)<-[:PERFORMS]-(p:Provision) | p]) ELSE named END AS goal, labels(named) AS goalLabels
  }
  WITH pair, subject, goal, goalLabels, CASE WHEN subject:Act THEN head([(subject)<-[:PERFORMS]-(p:Provision) | p]) WHEN subject:Provision THEN subject END AS paragraph
  OPTIONAL MATCH (version:Version {id: paragraph.versionId})
  OPTIONAL MATCH (corpus:Corpus {id: 'corpus'})
  CALL (subject, paragraph, version, goal) {
    CALL (subject, paragraph, goal) {<forth>
      UNION ALL
      UNWIND <worlds> AS world
      MATCH path = (goal)<-[:NAMES|ADOPTED_AT|<walked>*0..<depth>]-(n)
      WHERE all(r IN relationships(path) WHERE <isRead>)<andThere>
      WITH n, world, min(length(path)) AS steps
      RETURN n, world, steps AS distance, 'GOAL' AS side
    }
    WITH n, world, version, paragraph, goal AS x, min(CASE side WHEN 'ANTECEDENT' THEN distance END) AS forth, min(CASE side WHEN 'GOAL' THEN distance END) AS back
    WHERE forth + back <= $depth
      AND (paragraph IS NULL OR (($asOf IS NULL OR coalesce(version.dateEarliest <= $asOf, true)) AND ($knownAt IS NULL OR coalesce(version.dateLatest <= $knownAt, false))))
      AND ($asOf IS NULL OR x:Instrument OR coalesce(<earliestOf> <= $asOf, true))
    WITH world, min(forth + back) AS hops, collect({node: n, forth: forth, length: forth + back}) AS met
    RETURN world, [one IN met WHERE one.length = hops] AS between
  }
  WITH *, [one IN between | one.node] AS nearer
  CALL (between, nearer, goal) {
    UNWIND between AS one
    WITH one.node AS a, one.forth AS forth
    MATCH (a)-[r:NAMES|ADOPTED_AT|<walked>]->(b) WHERE (b IN nearer OR b = goal) AND <isRead>
    WITH DISTINCT a, b, forth ORDER BY forth, b.id
    RETURN collect({a: a, b: b, forth: forth, next: head([one IN between WHERE one.node = b | one.forth])}) AS steps
  }
  CALL (between) {
    UNWIND between AS one
    RETURN one.node AS beginning ORDER BY one.forth, one.node.id LIMIT 1
  }
  WITH *, reduce(chain = [beginning], step IN steps | CASE WHEN step.a = last(chain) AND coalesce(step.next = step.forth + 1, true) THEN chain + step.b ELSE chain END) AS things
  CALL (things) {
    UNWIND range(0, size(things) - 2) AS place
    WITH things[place] AS a, things[place + 1] AS b
    MATCH (a)-[r:NAMES|ADOPTED_AT|<walked>]->(b)
    RETURN collect({from: a.id, to: b.id, carriers: r.carriers, fact: CASE type(r) WHEN 'ADOPTED_AT' THEN {kind: type(r), status: r.status, confidence: r.confidence, knownFrom: r.knownFrom, evidence: coalesce(r.evidenceIds, [])} END}) AS links
  }
  CALL (subject, paragraph, beginning) {
    CALL (subject, paragraph, beginning) {
      MATCH (subject)-[r:ESTABLISHES|GOVERNED_BY|CONVENED_BY|HELD_UNDER]-(beginning) WHERE (subject:Body OR subject:Meeting) AND <isFact>
      RETURN {kind: type(r), status: r.status, confidence: r.confidence, knownFrom: r.knownFrom, evidence: coalesce(r.evidenceIds, [])} AS fact
      UNION ALL
      UNWIND <starts> AS start
      MATCH (start)-[r:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES|INCORPORATES|WOULD_CITE|WOULD_INVOLVE]->(cited)
      WHERE <isOwn> AND (cited = beginning OR cited.instrumentId = beginning.id)
      RETURN {kind: coalesce(r.kind, type(r)), status: CASE WHEN type(r) STARTS WITH 'WOULD_' THEN 'PROPOSED' ELSE r.status END, confidence: coalesce(r.confidence, 'HIGH'), evidence: coalesce(r.evidenceIds, [])} AS fact
    }
    RETURN collect(fact) AS own
  }
  CALL (subject, things) {
    UNWIND CASE things[0] WHEN subject THEN [] ELSE [subject] END + things AS x
    RETURN collect({id: x.id, labels: labels(x), textHeld: x.textHeld, versions: [(x)-[:HAS_VERSION]->(v) | v.id], date: <dates>}) AS nodes
  }
  CALL (things) {
    UNWIND things AS thing
    MATCH (thing)-[r:WOULD_DRAW_ON|SAID_TO_DRAW_ON]->()
    RETURN collect(r.carriers) AS aside
  }
  RETURN pair.later AS later, pair.earlier AS earlier, labels(subject) AS laterLabels, goalLabels, goal.id AS goal, world, nodes, links, aside, paragraph.id AS paragraph,
    version.dateLatest AS ownKnownFrom, version {.date, .dateEarliest, .dateLatest} AS ownDate, own,
    coalesce(corpus.missingWhat, []) AS missingWhat, coalesce(corpus.missingAbout, []) AS missingAbout, coalesce(corpus.missingWhy, []) AS missingWhy`

/** The shortest chain of each pair (with asOf, in the possible and in the certain world), none where there is none; one statement. */
export async function readLineagePaths(read: ReadGraph, asked: PathAsked): Promise<ChainRow[]> {
  const rows = await read<Row>(statementFor(asked), { ...traversalParameters(asked), pairs: asked.pairs })
  return rows.map((row) => chainOf(row, asked))
}

function statementFor({ pairs: _, ...traversal }: PathAsked): Cypher {
  const statement = withParts(PATH, {
    forth: `${ANTECEDENTS_OF_WHOLE}\n      UNION ALL${ANTECEDENTS_OF_PARAGRAPH}` as Cypher,
    worlds: traversal.asOf === null ? cypher`['NOW']` : cypher`['POSSIBLE', 'CERTAIN']`,
    starts: traversal.includeProposed ? OWN_STARTS_WITH_PROPOSALS : OWN_STARTS,
    isRead: cypher`CASE WHEN type(r) = 'ADOPTED_AT' THEN <isFact> ELSE <linkIsRead> END`,
    dates: DATES_OF,
  })
  return traversing(statement, { ...traversal, depth: DEEPEST })
}

/** The chain of a row, which ends at the act where an act was asked for and the graph leads to its paragraph. */
function chainOf({ later, earlier, laterLabels, goalLabels, goal, world, nodes, links, aside, paragraph, ownKnownFrom, ownDate, own, missingWhat, missingAbout, missingWhy }: Row, { asOf, knownAt }: PathAsked): ChainRow {
  const ids = nodes.map(({ id }) => (id === goal ? earlier : id))
  const isCertain = world === 'CERTAIN' && (ownDate === null || wasThere(dateKnown(ownDate, knownAt).latest, asOf))
  const first = own.map((fact) => ({ from: later, to: ids[1] as string, carriers: [{ knownFrom: ownKnownFrom, ...fact, provision: paragraph ?? fact.evidence.find((id) => id.includes('/')) ?? null, until: null }] }))
  return {
    later, earlier,
    laterSort: labelOf(laterLabels),
    earlierSort: labelOf(goalLabels),
    isCertain,
    things: ids,
    links: [...first, ...links.map(({ from, to, carriers, fact }) => ({ from: from === goal ? earlier : from, to: to === goal ? earlier : to, carriers: fact === null ? (carriers ?? []).map(carrierOfText) : [{ ...fact, provision: fact.evidence.find((id) => id.includes('/')) ?? null, until: null }] }))],
    nodes: nodes.map(({ labels, date: dates, ...node }, place): LineageNodeRow => {
      const { date, earliest, latest } = dateKnown(place === 0 && ownDate !== null ? ownDate : dates, knownAt)
      return { ...node, versions: [...node.versions].sort(), id: ids[place] as string, label: labelOf(labels), distance: place, day: earliest ?? '~', up: place, down: null, isCertain, date, earliest, latest }
    }),
    aside: aside.flat().map(carrierOfText),
    header: { missingWhat, missingAbout, missingWhy },
  }
}

function wasThere(latest: string | null, asOf: string | null): boolean {
  return latest !== null && asOf !== null && latest <= asOf
}

type Fact = Pick<Carrier, 'kind' | 'status' | 'confidence' | 'evidence'> & { readonly knownFrom?: string | null }

interface Row extends Pick<HeaderRow, 'missingWhat' | 'missingAbout' | 'missingWhy'> {
  readonly later: string
  readonly earlier: string
  readonly laterLabels: readonly string[]
  readonly goalLabels: readonly string[]
  readonly goal: string
  readonly world: 'NOW' | 'POSSIBLE' | 'CERTAIN'
  readonly nodes: readonly { readonly id: string; readonly labels: readonly string[]; readonly textHeld: boolean | null; readonly versions: readonly string[]; readonly date: Dates }[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly carriers: readonly string[] | null; readonly fact: (Fact & { readonly knownFrom: string | null }) | null }[]
  readonly aside: readonly (readonly string[])[]
  readonly paragraph: string | null
  readonly ownKnownFrom: string | null
  readonly ownDate: Dates | null
  readonly own: readonly Fact[]
}

const TEXTS = cypher`
  UNWIND $ids AS id
  MATCH (instrument:Instrument {id: split(id, '/')[0]})
  OPTIONAL MATCH (corpus:Corpus {id: 'corpus'})
  RETURN id, coalesce(instrument.textHeld, false) AS textHeld, [(instrument)-[:HAS_VERSION]->(version:Version) | version.id] AS versions,
    coalesce(corpus.missingWhat, []) AS missingWhat, coalesce(corpus.missingAbout, []) AS missingAbout, coalesce(corpus.missingWhy, []) AS missingWhy`

/** Whether the text of an instrument, or of the instrument in which a paragraph stands, is held. */
export interface TextHeldRow extends Pick<HeaderRow, 'missingWhat' | 'missingAbout' | 'missingWhy'> {
  readonly id: string
  readonly textHeld: boolean
  readonly versions: readonly string[]
}

/** Of each of these ids that is or stands in an instrument, whether its text is held. */
export function readTextsHeld(read: ReadGraph, ids: readonly string[]): Promise<TextHeldRow[]> {
  return read<TextHeldRow>(TEXTS, { ids })
}
