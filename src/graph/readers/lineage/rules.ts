import { cypher, withWords, type Cypher } from '../../cypher.js'
import { withDepth, withParts } from '../../parts.js'
import type { CarrierFilter } from '../../../domain/lineage/carrier.js'
import type { CivilDay } from '../../../domain/time/civil-day.js'

/** Folded links between instruments and what they cite, which the record's derivation writes (see `derive/lineage.ts`). */
const FOLDED: ReadonlySet<string> = new Set(['DRAWS_ON', 'NAMES', 'DRAFTED_TO_DRAW_ON', 'WOULD_DRAW_ON', 'SAID_TO_DRAW_ON', 'ONCE_DREW_ON'])

/** What decides the words of a traversal: which links are walked, how far, and which rules hold on the way. */
export interface Traversal extends CarrierFilter {
  readonly depth: number
  readonly asOf: CivilDay | null
}

/**
 * A statement with its bound, its types of link and its rules in place. A rule that nobody asked for is left out, for
 * every rule is tried on every link that is walked.
 */
export function traversing(statement: Cypher, { depth, asOf, kinds, knownAt, includeProposed, includeUnverified }: Traversal): Cypher {
  const types = ['DRAWS_ON', 'DRAFTED_TO_DRAW_ON', ...(includeProposed ? ['WOULD_DRAW_ON'] : []), ...(includeUnverified ? ['SAID_TO_DRAW_ON'] : []), ...(knownAt === null ? [] : ['ONCE_DREW_ON'])]
  const isEveryLinkRead = kinds === null && knownAt === null
  const ruled = withParts(statement, {
    along: isEveryLinkRead ? (asOf === null ? NOTHING : ALONG_THINGS) : asOf === null ? ALONG_LINKS : ALONG_BOTH,
    andThere: asOf === null ? NOTHING : AND_THERE,
    linkIsRead: isEveryLinkRead ? ALWAYS : IS_READ,
    wasThere: asOf === null ? ALWAYS : WAS_THERE,
    isOwn: IS_OWN,
    isFact: IS_FACT,
    earliestOf: EARLIEST_OF,
    latestOf: LATEST_OF,
    dateOf: DATE_OF,
  })
  return withDepth(withWords(ruled, { walked: types }, FOLDED, '|'), depth)
}

/** The parameters that these rules read. */
export function traversalParameters({ depth, asOf, kinds, knownAt, includeProposed, includeUnverified }: Traversal): Record<string, unknown> {
  return { depth, asOf, kinds, knownAt, includeProposed, includeUnverified }
}

const ALWAYS = cypher`true`
const NOTHING = cypher``

/** What must hold along a way: of its links, of its things, or of both; a rule that is always true would still be tried on each. */
const ALONG_LINKS = cypher`
      WHERE all(r IN relationships(path) WHERE <linkIsRead>)`
const ALONG_THINGS = cypher`
      WHERE all(x IN nodes(path) WHERE <wasThere>)`
const AND_THERE = cypher`
        AND all(x IN nodes(path) WHERE <wasThere>)`
const ALONG_BOTH = `${ALONG_LINKS}${AND_THERE}` as Cypher

/** True of a folded link `r` of which at least one carrier is read: each kind has its first day; an overtaken draft also has a last one. */
const IS_READ = cypher`CASE
        WHEN type(r) = 'ONCE_DREW_ON' THEN any(i IN range(0, size(r.viaKinds) - 1) WHERE ($kinds IS NULL OR r.viaKinds[i] IN $kinds) AND r.viaKnown[i] <= $knownAt AND $knownAt < r.viaUntil[i] AND ($includeProposed OR r.viaStatus[i] <> 'PROPOSED'))
        WHEN $kinds IS NULL THEN r.knownFrom <= $knownAt
        ELSE any(kind IN $kinds WHERE r[kind] <= coalesce($knownAt, '~')) END`

/** True of a link `r` that a paragraph, an act or a proposal `start` makes itself, other than to the text in which it stands. */
const IS_OWN = cypher`(startNode(r) = start AND NOT start:Instrument AND endNode(r).id <> paragraph.instrumentId
        AND ($kinds IS NULL OR coalesce(r.kind, type(r)) IN $kinds)
        AND (type(r) <> 'WOULD_INVOLVE' OR r.kind = 'INCORPORATES'))`

/** True of a fact `r` of the world that is read: what established a body, what convened a meeting, what it adopted. */
const IS_FACT = cypher`(($kinds IS NULL OR type(r) IN $kinds)
        AND ($knownAt IS NULL OR r.knownFrom <= $knownAt)
        AND ($includeUnverified OR r.confidence <> 'UNVERIFIED'))`

/** The first day that the adoption, meeting or founding of `x` can mean, as far as was known by the day asked for. */
const EARLIEST_OF = cypher`CASE
        WHEN $knownAt IS NULL OR x:Provision THEN coalesce(x.adoptedEarliest, x.heldEarliest, x.foundedEarliest, x.dateEarliest)
        ELSE nullIf(last([i IN range(0, coalesce(size(x.dayKnown), 0) - 1) WHERE x.dayKnown[i] <= $knownAt | x.dayEarliest[i]]), '') END`

/** The last such day. */
const LATEST_OF = cypher`CASE
        WHEN $knownAt IS NULL OR x:Provision THEN coalesce(x.adoptedLatest, x.heldLatest, x.foundedLatest, x.dateLatest)
        ELSE nullIf(last([i IN range(0, coalesce(size(x.dayKnown), 0) - 1) WHERE x.dayKnown[i] <= $knownAt | x.dayLatest[i]]), '') END`

/** The date as its source writes it. */
const DATE_OF = cypher`CASE
        WHEN $knownAt IS NULL OR x:Provision THEN coalesce(x.adopted, x.held, x.founded, x.date)
        ELSE nullIf(last([i IN range(0, coalesce(size(x.dayKnown), 0) - 1) WHERE x.dayKnown[i] <= $knownAt | x.dayEdtf[i]]), '') END`

/** True of an instrument `x` that certainly was, or may have been, adopted by the day asked for (`world`). */
const WAS_THERE = withParts(cypher`CASE world
        WHEN 'CERTAIN' THEN NOT x:Instrument OR coalesce(<latestOf> <= $asOf, false)
        ELSE NOT x:Instrument OR coalesce(<earliestOf> <= $asOf, true) END`, { latestOf: LATEST_OF, earliestOf: EARLIEST_OF })
