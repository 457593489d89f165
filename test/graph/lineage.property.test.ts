import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hopsOf, shortestChain } from '../../src/domain/lineage/chain.js'
import { isRead } from '../../src/domain/lineage/carrier.js'
import { cursorOf, placeOf } from '../../src/domain/lineage/order.js'
import { readPartialDate } from '../../src/domain/time/partial-date.js'
import { wordsOf } from '../../src/graph/schema-words.js'
import { migrate } from '../../src/graph/migrate.js'
import type { Cypher } from '../../src/graph/cypher.js'
import { readGraph, type ReadGraph } from '../../src/graph/read.js'
import { readLineage, type LineageAsked, type LineageRow } from '../../src/graph/readers/lineage/lineage.js'
import { readLineagePaths } from '../../src/graph/readers/lineage/path.js'
import { readStoredSchema } from '../../src/graph/stored-schema.js'
import { writeRows } from '../../src/graph/write-rows.js'
import { deriveLineage } from '../../src/record/compile/lineage-links.js'
import { gatherRows, type GraphRows } from '../../src/record/rows.js'
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j.js'
import { lineageByHand, paragraphOf, type Wanted, type World, type WorldCitation } from './lineage-reference.js'

const schema = readStoredSchema(fileURLToPath(new URL('../../schema/stored', import.meta.url)))
const words = wordsOf(schema)
let server: TestNeo4j
let driver: Driver
beforeAll(async () => {
  server = await startTestNeo4j()
  driver = server.driver
  await migrate(driver, undefined, schema)
})
afterAll(() => server.stop())

/** On a machine that has no time left a property is tried on fewer graphs: none for longer than this, in milliseconds. */
const LIMIT = 60_000

/** Reads by the plan that a statement got first: the graphs are too small for another to matter, and change all the time. */
const read: ReadGraph = (statement, parameters) => readGraph(driver, undefined)(`CYPHER replan=skip ${statement}` as Cypher, parameters)

const DATES = ['2001', '2003-05', '2005-06-07', '2010-01-01/..', '2012?', '2015-09-30'] as const
const DAYS = ['2000-12-31', '2003-05-15', '2005-06-07', '2011-01-01', '2020-01-01'] as const
const NAMES = ['alpha', 'ñandú', '条約', 'e\u0301clair', '🌊', 'ωmega']
const KINDS = ['RECALLS', 'CITES', 'ADOPTS'] as const

/** Worlds of up to six instruments: empty ones, circles, self-citations, hubs, drafts that were overtaken, undated texts. */
const worlds: fc.Arbitrary<World> = fc
  .record({
    names: fc.subarray(NAMES),
    adopted: fc.array(fc.option(fc.constantFrom(...DATES)), { minLength: 6, maxLength: 6 }),
    drafts: fc.array(fc.option(fc.constantFrom('2002-01-01', '2004-02', '2019-01-01')), { minLength: 6, maxLength: 6 }),
    finals: fc.array(fc.option(fc.constantFrom('2002-06-01', '2005-06-07', '2018')), { minLength: 6, maxLength: 6 }),
    hub: fc.boolean(),
    raw: fc.array(fc.record({ by: fc.nat(), to: fc.nat(), kind: fc.constantFrom(...KINDS), proposed: fc.boolean(), reported: fc.boolean(), verified: fc.boolean(), knownFrom: fc.option(fc.constantFrom('2002-01-01', '2012-01-01')) }), { maxLength: 24 }),
  })
  .map(({ names, adopted, drafts, finals, hub, raw }) => {
    const instruments = names.map((id, place) => ({ id, adopted: adopted[place] ?? null }))
    const versions = names.flatMap((instrument, place) => [
      ...(drafts[place] == null ? [] : [{ id: `${instrument}/draft`, instrument, stage: 'DRAFT' as const, date: drafts[place] }]),
      ...(finals[place] == null ? [] : [{ id: `${instrument}/final`, instrument, stage: 'ADOPTED' as const, date: finals[place] }]),
    ])
    const things = [{ id: 'body', label: 'Body' as const }, { id: 'meeting', label: 'Meeting' as const }]
    const ends = [...names, ...versions.map(({ id }) => paragraphOf(id)), 'body', 'meeting']
    const citations = raw.flatMap(({ by, to, kind, proposed, reported, verified, knownFrom }): WorldCitation[] => {
      const end = hub && names[0] !== undefined ? names[0] : (ends[to % ends.length] as string)
      if (reported) return names.length === 0 ? [] : [{ by: { instrument: names[by % names.length] as string, knownFrom, verified }, kind, to: end }]
      return versions.length === 0 ? [] : [{ by: { version: (versions[by % versions.length] as { id: string }).id, proposed }, kind, to: end }]
    })
    return { instruments, versions, things, citations }
  })

/** Ways of asking; each is planned anew by the server, so they are few, and every rule is in one of them. */
const SETTINGS = {
  plain: { kinds: null, asOf: false, knownAt: false, loose: false },
  known: { kinds: ['CITES', 'RECALLS'], asOf: false, knownAt: true, loose: false },
  there: { kinds: null, asOf: true, knownAt: false, loose: true },
  both: { kinds: ['ADOPTS'], asOf: true, knownAt: true, loose: true },
} as const

/** Questions in some of these ways, always so deep that one statement of each serves. */
function wantingsIn(...names: readonly (keyof typeof SETTINGS)[]) {
  return fc.record({ subject: fc.nat(), up: fc.boolean(), depth: fc.constantFrom(4, 8), setting: fc.constantFrom(...names.map((name) => SETTINGS[name])), asOf: fc.constantFrom(...DAYS), knownAt: fc.constantFrom(...DAYS) })
}

const wantings = wantingsIn('plain', 'known', 'there', 'both')

type Wanting = typeof wantings extends fc.Arbitrary<infer One> ? One : never

function wantedOf(world: World, { subject, up, depth, setting, asOf, knownAt }: Wanting): Wanted | null {
  const subjects = [...world.instruments.map(({ id }) => id), ...world.versions.map(({ id }) => paragraphOf(id)), 'body', 'meeting']
  return { of: subjects[subject % subjects.length] as string, up, depth, kinds: setting.kinds, asOf: setting.asOf ? asOf : null, knownAt: setting.knownAt ? knownAt : null, includeProposed: setting.loose, includeUnverified: setting.loose }
}

/** A proposal that would recall a paragraph of another text leads to the paragraph and to that text. */
const PROPOSED_TO_RECALL_A_PARAGRAPH: [World, Wanting[]] = [
  {
    instruments: [{ id: 'alpha', adopted: '2001' }, { id: 'omega', adopted: null }],
    versions: [{ id: 'alpha/draft', instrument: 'alpha', stage: 'DRAFT', date: '2004-02' }, { id: 'omega/draft', instrument: 'omega', stage: 'DRAFT', date: '2002-01-01' }],
    things: [],
    citations: [{ by: { version: 'omega/draft', proposed: true }, kind: 'RECALLS', to: paragraphOf('alpha/draft') }],
  },
  [{ subject: 3, up: true, depth: 8, setting: SETTINGS.there, asOf: '2005-06-07', knownAt: '2005-06-07' }],
]

describe('A lineage on any graph', () => {
  it('is what trying everything finds: circles, hubs, self-citations, overtaken drafts and partial dates included', async () => {
    await fc.assert(fc.asyncProperty(worlds, fc.array(wantings, { minLength: 4, maxLength: 8 }), async (world, wantings) => {
      await fill(world)
      for (const wanting of wantings) {
        const wanted = wantedOf(world, wanting) as Wanted
        const page = (await ask(wanted)) as LineageRow
        expect({ wanted, found: page.nodes.map(({ id, distance, isCertain }) => ({ id, distance, certain: isCertain })).sort((left, right) => (left.id < right.id ? -1 : 1)) }).toEqual({ wanted, found: lineageByHand(world, wanted) })
      }
    }), { numRuns: 10, endOnFailure: true, interruptAfterTimeLimit: LIMIT, examples: [PROPOSED_TO_RECALL_A_PARAGRAPH] })
  })

  it('only grows with depth, and comes in pages that join without a gap', async () => {
    await fc.assert(fc.asyncProperty(worlds, wantingsIn('plain', 'there'), async (world, wanting) => {
      await fill(world)
      const wanted = wantedOf(world, wanting) as Wanted
      const whole = (await ask({ ...wanted, depth: 8 })) as LineageRow
      const near = (await ask({ ...wanted, depth: 2 })) as LineageRow
      expect(near.nodes.map(({ id, distance }) => `${id} ${distance}`)).toEqual(whole.nodes.filter(({ distance }) => distance <= 2).map(({ id, distance }) => `${id} ${distance}`))
      const seen: string[] = []
      for (let after: LineageAsked['after'] = null; ; ) {
        const page = (await ask({ ...wanted, depth: 8 }, { first: 2, after })) as LineageRow
        seen.push(...page.nodes.map(({ id }) => id))
        const last = page.nodes.at(-1)
        if (page.isLast || last === undefined) break
        after = placeOf(cursorOf(last))
      }
      expect(seen).toEqual(whole.nodes.map(({ id }) => id))
    }), { numRuns: 6, endOnFailure: true, interruptAfterTimeLimit: LIMIT })
  })

  it('does not change, for a fixed day of the world and of knowledge, by what is said later', async () => {
    await fc.assert(fc.asyncProperty(worlds, wantingsIn('known', 'both'), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...KINDS)), { minLength: 1, maxLength: 6 }), async (world, wanting, later) => {
      const wanted = { ...(wantedOf(world, wanting) as Wanted), knownAt: '2011-01-01' }
      await fill(world)
      const before = await ask(wanted)
      const names = world.instruments.map(({ id }) => id)
      const newcomer = 'newcomer'
      await fill({
        ...world,
        instruments: [...world.instruments, { id: newcomer, adopted: '2003-05' }],
        versions: [...world.versions, ...names.filter((id) => !world.versions.some((one) => one.id === `${id}/final`)).map((instrument) => ({ id: `${instrument}/final`, instrument, stage: 'ADOPTED' as const, date: '2011-01-02' }))],
        citations: [...world.citations, ...later.flatMap(([by, to, kind]): WorldCitation[] => [{ by: { instrument: [...names, newcomer][by % (names.length + 1)] as string, knownFrom: '2011-01-02', verified: true }, kind, to: [...names, newcomer, 'body'][to % (names.length + 2)] as string }])],
      })
      const after = await ask(wanted)
      expect(after?.nodes.map(({ versions: _, ...node }) => node)).toEqual(before?.nodes.map(({ versions: _, ...node }) => node))
    }), { numRuns: 8, endOnFailure: true, interruptAfterTimeLimit: LIMIT })
  })

  it('has to each of its texts a shortest chain, every hop of which is read, and to no other text.', async () => {
    await fc.assert(fc.asyncProperty(worlds, wantingsIn('plain', 'both'), async (world, wanting) => {
      fc.pre(world.instruments.length > 1)
      const wanted = { ...(wantedOf(world, wanting) as Wanted), up: true, depth: 8 }
      fc.pre(wanted.of !== 'body' && wanted.of !== 'meeting')
      await fill(world)
      const found = lineageByHand(world, wanted)
      const ends = world.instruments.map(({ id }) => id).filter((id) => id !== wanted.of && !wanted.of.startsWith(`${id}/`))
      const { of, up: _, ...traversal } = wanted
      const chains = await readLineagePaths(read, { ...traversal, pairs: ends.map((earlier) => ({ later: of, earlier })) })
      const lengths = ends.flatMap((id) => {
        const chain = shortestChain(chains.filter(({ earlier }) => earlier === id))
        return chain === null ? [] : [{ id, distance: chain.things.length - 1, isRead: hopsOf(chain).every((carriers) => carriers.some((carrier) => isRead(carrier, wanted))) }]
      })
      expect({ wanted, lengths: lengths.sort((left, right) => (left.id < right.id ? -1 : 1)) }).toEqual({ wanted, lengths: found.filter(({ id }) => ends.includes(id)).map(({ id, distance }) => ({ id, distance, isRead: true })) })
    }), { numRuns: 8, endOnFailure: true, interruptAfterTimeLimit: LIMIT })
  })

  it('is the same page whatever the order of loading', async () => {
    await fc.assert(fc.asyncProperty(worlds, wantingsIn('plain', 'both'), async (world, wanting) => {
      const wanted = wantedOf(world, wanting) as Wanted
      await fill(world)
      const one = await ask(wanted, { first: 3, after: null })
      await fill({ instruments: [], versions: [], things: [], citations: [] })
      await fill({ instruments: [...world.instruments].reverse(), versions: [...world.versions].reverse(), things: [...world.things].reverse(), citations: [...world.citations].reverse() })
      const other = await ask(wanted, { first: 3, after: null })
      expect(other?.nodes).toEqual(one?.nodes)
      expect(linksOf(other)).toEqual(linksOf(one))
    }), { numRuns: 5, endOnFailure: true, interruptAfterTimeLimit: LIMIT })
  })
})

function linksOf(page: LineageRow | null): string[] {
  return (page?.links ?? []).map((link) => JSON.stringify(link)).sort()
}

async function ask(wanted: Wanted, page: Pick<LineageAsked, 'first' | 'after'> = { first: 200, after: null }): Promise<LineageRow | null> {
  const { up, ...rest } = wanted
  return readLineage(read, { ...rest, antecedents: up, descendants: !up, ...page })
}

async function fill(world: World): Promise<void> {
  const session = driver.session()
  try {
    await session.executeWrite((transaction) => writeRows(transaction, rowsOf(world), 'seed/', words.labels, words.types))
  } finally {
    await session.close()
  }
}

/** The world as the record's compilers would write it. */
function rowsOf({ instruments, versions, things, citations }: World): GraphRows {
  const rows = gatherRows()
  const dated = (name: string, date: string): Record<string, string | null> => {
    const { earliest, latest } = readPartialDate(date)
    return { [name]: date, [`${name}Earliest`]: earliest, [`${name}Latest`]: latest }
  }
  for (const { id, adopted } of instruments) {
    const days = adopted === null ? null : readPartialDate(adopted)
    rows.node('Instrument', id, days === null ? {} : { ...dated('adopted', adopted as string), dayKnown: ['0001-01-01'], dayEdtf: [days.edtf], dayEarliest: [days.earliest ?? ''], dayLatest: [days.latest ?? ''] }, 'seed/a.yaml')
  }
  for (const { id, label } of things) rows.node(label, id, {}, 'seed/a.yaml')
  for (const { id, instrument, stage, date } of versions) {
    const paragraph = paragraphOf(id)
    rows.node('Version', id, { stage, ...dated('date', date) }, 'seed/a.yaml')
    rows.node('Provision', paragraph, { instrumentId: instrument, versionId: id }, 'seed/a.yaml')
    rows.node('Proposal', `${paragraph}/p1`, { provisionId: paragraph }, 'seed/a.yaml')
    rows.link('HAS_VERSION', instrument, id, {}, 'seed/a.yaml')
    rows.link('CONTAINS', id, paragraph, {}, 'seed/a.yaml')
    rows.link('HAS_PROPOSAL', paragraph, `${paragraph}/p1`, {}, 'seed/a.yaml')
  }
  for (const { by, kind, to } of citations) {
    const nth = JSON.stringify([by, kind, to])
    if ('instrument' in by) rows.link(kind, by.instrument, to, { basis: 'reported', status: 'REPORTED', confidence: by.verified ? 'HIGH' : 'UNVERIFIED', knownFrom: by.knownFrom, evidenceIds: ['gazette'] }, 'seed/a.yaml', nth)
    else if (by.proposed) rows.link('WOULD_CITE', `${paragraphOf(by.version)}/p1`, to, { kind, evidenceIds: [paragraphOf(by.version)] }, 'seed/a.yaml', nth)
    else rows.link(kind, paragraphOf(by.version), to, { status: versions.find(({ id }) => id === by.version)?.stage === 'ADOPTED' ? 'ADOPTED' : 'DRAFTED', confidence: 'HIGH', evidenceIds: [paragraphOf(by.version)] }, 'seed/a.yaml', nth)
  }
  deriveLineage(rows)
  return rows.rows()
}
