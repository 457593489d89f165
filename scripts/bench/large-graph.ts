import type { Driver } from 'neo4j-driver'
import { carrierText } from '../../src/domain/lineage/carrier-text.js'
import type { Carrier } from '../../src/domain/lineage/carrier.js'
import type { CivilDay } from '../../src/domain/time/civil-day.js'

/** How large the generated graph is: every instrument has one adopted version with this many paragraphs, of which some cite earlier instruments. */
export const LARGE = { instruments: 15_000, paragraphs: 20, citations: 15 } as const

/** What was written. */
export interface Written {
  readonly provisions: number
  readonly links: number
}

const KINDS = ['RECALLS', 'REAFFIRMS', 'CITES', 'TAKES_NOTE_OF', 'BASED_ON'] as const
const BATCH = 5_000

/** The id of the nth generated instrument; a later one cites earlier ones. */
export const instrumentId = (nth: number): string => `bench-${String(nth).padStart(5, '0')}`

/**
 * Fills a graph with instruments over eighty years, each citing earlier ones by its paragraphs, with the folded links by
 * which lineage walks. The same numbers give the same graph every time.
 */
export async function fillLargeGraph(driver: Driver, progress: (sentence: string) => void = () => undefined): Promise<Written> {
  const { instruments, paragraphs } = LARGE
  const nth = Array.from({ length: instruments }, (_, place) => place)
  const drawn = nth.map(citationsOf)
  const written = { nodes: 0, links: 0 }
  const write = async (name: string, statement: string, rows: readonly object[]): Promise<void> => {
    const session = driver.session()
    try {
      for (let start = 0; start < rows.length; start += BATCH) await session.executeWrite((transaction) => transaction.run(statement, { rows: rows.slice(start, start + BATCH) }))
    } finally {
      await session.close()
    }
    progress(`${rows.length} ${name} written.`)
  }
  await write('instruments', 'UNWIND $rows AS row CREATE (i:Entity:Instrument) SET i = row.instrument CREATE (v:Entity:Version) SET v = row.version CREATE (i)-[:HAS_VERSION {id: row.version.id + "~"}]->(v)', nth.map((place) => ({ instrument: instrumentOf(place), version: versionOf(place) })))
  await write('provisions', 'UNWIND $rows AS row MATCH (v:Version {id: row.versionId}) CREATE (p:Entity:Provision) SET p = row CREATE (v)-[:CONTAINS {id: row.id + "~"}]->(p)', nth.flatMap((place) => Array.from({ length: paragraphs }, (_, order) => provisionOf(place, order + 1))))
  for (const kind of KINDS) {
    const rows = drawn.flatMap((citations, place) => citations.filter((one) => one.kind === kind).map((one) => ({ from: provisionId(place, one.paragraph), to: instrumentId(one.cited), id: `${provisionId(place, one.paragraph)}~${kind}~${one.cited}` })))
    await write(`citations (${kind})`, `UNWIND $rows AS row MATCH (p:Provision {id: row.from}) MATCH (i:Instrument {id: row.to}) CREATE (p)-[:${kind} {id: row.id, status: "ADOPTED", confidence: "HIGH", evidenceIds: [row.from]}]->(i)`, rows)
    written.links += rows.length
  }
  const folded = drawn.flatMap((citations, place) => foldedOf(place, citations))
  await write('folded links', 'UNWIND $rows AS row MATCH (a:Instrument {id: row.from}) MATCH (b:Instrument {id: row.to}) CREATE (a)-[r:DRAWS_ON]->(b) SET r = row.properties', folded)
  const session = driver.session()
  await session.run('CALL db.awaitIndexes(120)').finally(() => session.close())
  return { provisions: instruments * paragraphs, links: written.links + folded.length + instruments * (paragraphs + 1) }
}

interface Citation {
  readonly cited: number
  readonly paragraph: number
  readonly kind: (typeof KINDS)[number]
}

/** Half of what a text cites is recent, half is from any time before: old texts of note are cited again and again. */
function citationsOf(place: number): readonly Citation[] {
  const random = randomFrom(place + 1)
  const citations = Array.from({ length: Math.min(LARGE.citations, place) }, (): Citation => {
    const isRecent = random() < 0.5
    const cited = isRecent ? place - 1 - Math.floor(random() * Math.min(place, 500)) : Math.floor(random() ** 2 * place)
    return { cited, paragraph: 1 + Math.floor(random() * LARGE.paragraphs), kind: KINDS[Math.floor(random() * KINDS.length)] as Citation['kind'] }
  })
  return citations.filter(({ cited, paragraph, kind }, nth) => citations.findIndex((one) => one.cited === cited && one.paragraph === paragraph && one.kind === kind) === nth)
}

/** Numbers between 0 and 1, the same for the same beginning (mulberry32, public domain). */
function randomFrom(beginning: number): () => number {
  let state = Math.imul(beginning, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Texts are adopted one after the other, from 1946 on. */
function dayOf(place: number): string {
  const year = 1946 + Math.floor((place * 80) / LARGE.instruments)
  return `${year}-${String(1 + (place % 12)).padStart(2, '0')}-${String(1 + (place % 28)).padStart(2, '0')}`
}

function instrumentOf(place: number): Record<string, unknown> {
  const day = dayOf(place)
  return { id: instrumentId(place), nameEn: `Generated resolution ${place}`, kind: 'RESOLUTION', textHeld: true, adopted: day, adoptedEarliest: day, adoptedLatest: day, dayKnown: [day], dayEdtf: [day], dayEarliest: [day], dayLatest: [day], origins: ['bench'] }
}

function versionOf(place: number): Record<string, unknown> {
  const day = dayOf(place)
  return { id: `${instrumentId(place)}/adopted`, instrumentId: instrumentId(place), stage: 'ADOPTED', date: day, dateEarliest: day, dateLatest: day, provisionCount: LARGE.paragraphs, origins: ['bench'] }
}

function provisionId(place: number, order: number): string {
  return `${instrumentId(place)}/adopted/op/${order}`
}

function provisionOf(place: number, order: number): Record<string, unknown> {
  return { id: provisionId(place, order), nameEn: `Paragraph ${order}`, versionId: `${instrumentId(place)}/adopted`, instrumentId: instrumentId(place), section: 'OPERATIVE', order, label: `${order}.`, status: 'ADOPTED', bracketed: false, anomalies: [], places: [], origins: ['bench'] }
}

function foldedOf(place: number, citations: readonly Citation[]): readonly object[] {
  return [...new Set(citations.map(({ cited }) => cited))].map((cited) => {
    const own = citations.filter((one) => one.cited === cited)
    const carriers = own.map(({ kind, paragraph }): Carrier => ({ kind, provision: provisionId(place, paragraph), evidence: [provisionId(place, paragraph)], status: 'ADOPTED', confidence: 'HIGH', knownFrom: dayOf(place) as CivilDay, until: null }))
    const kinds = [...new Set(own.map(({ kind }) => kind))].sort()
    const via = own.map(({ paragraph }) => provisionId(place, paragraph))
    return { from: instrumentId(place), to: instrumentId(cited), properties: { id: `${instrumentId(place)}~DRAWS_ON~${instrumentId(cited)}`, basis: 'citations', kinds, scope: kinds.join(', '), via, evidenceIds: via, status: 'ADOPTED', confidence: 'HIGH', knownFrom: dayOf(place), carriers: carriers.map(carrierText), ...Object.fromEntries(kinds.map((kind) => [kind, dayOf(place)])), origins: ['bench'] } }
  })
}
