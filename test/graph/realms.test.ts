import { fileURLToPath } from 'node:url'
import type { Driver, ManagedTransaction } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { KnownRow } from '../../src/graph/known-rows.js'
import type { Layer } from '../../src/graph/layers.js'
import { wordsOf } from '../../src/graph/schema-words.js'
import { migrate } from '../../src/graph/migrate.js'
import { readStoredSchema } from '../../src/graph/stored-schema.js'
import { writeRows, type RealmWriting, type Written } from '../../src/graph/write-rows.js'
import type { GraphRows } from '../../src/record/rows.js'
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j.js'

const schema = readStoredSchema(fileURLToPath(new URL('../../schema/stored', import.meta.url)))
const words = wordsOf(schema)
const DOCUMENT = 'document:b/adopted/'

let server: TestNeo4j
let driver: Driver
beforeAll(async () => {
  server = await startTestNeo4j()
  driver = server.driver
  await migrate(driver, undefined, schema)
})
afterAll(() => server.stop())
beforeEach(() => inSession((transaction) => transaction.run('MATCH (n) DETACH DELETE n')))

describe('Realms that speak of the same node', () => {
  it('A document adds its origin to a node of the record and changes none of its properties.', async () => {
    await write('seed/', [instrument('convention', { nameEn: 'The Convention' }, 'seed/a.yaml')])
    await write(DOCUMENT, [instrument('convention', { nameEn: 'A/RES/55/25' }, `${DOCUMENT}en`)], { standing: 'CITED' })
    expect(await stored('convention')).toMatchObject({ nameEn: 'The Convention', origins: [`${DOCUMENT}en`, 'seed/a.yaml'] })
  })

  it('What the document said comes forth when the record drops the node, and goes with the document.', async () => {
    await write('seed/', [instrument('convention', { nameEn: 'The Convention' }, 'seed/a.yaml')])
    await write(DOCUMENT, [instrument('convention', { nameEn: 'A/RES/55/25' }, `${DOCUMENT}en`)], { standing: 'CITED' })
    await write('seed/', [])
    expect(await stored('convention')).toMatchObject({ nameEn: 'A/RES/55/25', origins: [`${DOCUMENT}en`] })
    await write(DOCUMENT, [])
    expect(await stored('convention')).toBeNull()
  })

  it('The record takes over a node that only documents knew, and leaves it to them as it was.', async () => {
    await write(DOCUMENT, [instrument('convention', { nameEn: 'A/RES/55/25' }, `${DOCUMENT}en`)], { standing: 'CITED' })
    const before = await stored('convention')
    await write('seed/', [instrument('convention', { nameEn: 'The Convention' }, 'seed/a.yaml')])
    expect(await stored('convention')).toMatchObject({ nameEn: 'The Convention' })
    await write('seed/', [])
    expect(await stored('convention')).toEqual(before)
  })

  it('Writing the same rows again changes nothing, in either realm.', async () => {
    const curated = [instrument('convention', { nameEn: 'The Convention' }, 'seed/a.yaml'), instrument('other', { nameEn: 'Other' }, 'seed/a.yaml')]
    const cited = [instrument('convention', { nameEn: 'A/RES/55/25' }, `${DOCUMENT}en`)]
    await write('seed/', curated)
    await write(DOCUMENT, cited, { standing: 'CITED' })
    expect((await write('seed/', curated)).nodes).toEqual({ added: 0, changed: 0, removed: 0, kept: 2 })
    expect((await write(DOCUMENT, cited, { standing: 'CITED' })).nodes).toEqual({ added: 0, changed: 0, removed: 0, kept: 1 })
  })

  it('A link that two realms say shows the higher standing, and comes back as it was.', async () => {
    const nodes = [instrument('a', { nameEn: 'A' }, 'seed/a.yaml'), instrument('b', { nameEn: 'B' }, 'seed/a.yaml')]
    const link = (origin: string, via: readonly string[]): GraphRows['links'][number] => ({ id: 'a~DRAWS_ON~b', type: 'DRAWS_ON', from: 'a', to: 'b', properties: { id: 'a~DRAWS_ON~b', via }, origins: [origin] })
    await write('seed/', nodes, {}, [link('seed/a.yaml', ['a/adopted/op/1'])])
    await write('derived:a', [], { standing: 'DERIVED' }, [link(`${DOCUMENT}en`, ['a/adopted/op/1', 'a/adopted/op/2'])])
    expect(await viaOf('a~DRAWS_ON~b')).toEqual(['a/adopted/op/1', 'a/adopted/op/2'])
    await write('derived:a', [], { standing: 'DERIVED', known: { nodes: new Map(), links: new Map([['a~DRAWS_ON~b', await knownLink('a~DRAWS_ON~b')]]) } })
    expect(await viaOf('a~DRAWS_ON~b')).toEqual(['a/adopted/op/1'])
  })
})

function instrument(id: string, properties: Record<string, string>, origin: string): GraphRows['nodes'][number] {
  return { id, labels: ['Instrument'], properties: { id, ...properties }, origins: [origin] }
}

function write(realm: string, nodes: GraphRows['nodes'], writing: RealmWriting = {}, links: GraphRows['links'] = []): Promise<Written> {
  return inSession((transaction) => writeRows(transaction, { nodes, links }, realm, words.labels, words.types, undefined, writing))
}

async function stored(id: string): Promise<Record<string, unknown> | null> {
  const { records } = await inSession((transaction) => transaction.run('MATCH (n:Entity {id: $id}) RETURN properties(n) AS properties', { id }))
  return (records[0]?.get('properties') as Record<string, unknown> | undefined) ?? null
}

async function viaOf(id: string): Promise<unknown> {
  const { records } = await inSession((transaction) => transaction.run('MATCH ()-[r {id: $id}]->() RETURN r.via AS via', { id }))
  return records[0]?.get('via')
}

async function knownLink(id: string): Promise<KnownRow> {
  const { records } = await inSession((transaction) => transaction.run('MATCH ()-[r {id: $id}]->() RETURN elementId(r) AS element, r.layers AS layers', { id }))
  const layers = (records[0]?.get('layers') as string[]).map((layer) => JSON.parse(layer) as Layer)
  return { id, element: records[0]?.get('element') as string, digest: '', layers }
}

async function inSession<Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result> {
  const session = driver.session()
  try {
    return await session.executeWrite(work)
  } finally {
    await session.close()
  }
}
