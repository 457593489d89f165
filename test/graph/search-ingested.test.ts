import { fileURLToPath } from 'node:url'
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Api } from '../../src/api/api.js'
import { buildApi } from '../../src/api/schema.js'
import { removeDocument } from '../../src/graph/ingest/ingest-document.js'
import { loadSeed } from '../../src/graph/load.js'
import { awaitSearch } from '../../src/graph/search-indexes.js'
import { compileSeed } from '../../src/seed/compile-seed.js'
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j.js'
import { ingesting, schema, words, type Ingesting } from './ingesting.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

const FIXTURES = [['draft-recommendations.en.txt', 'arequipa-2015'], ['proyecto-consejo.es.txt', 'sirenas-2015'], ['resolution-assemblee.fr.txt', 'villes-riveraines-2015'], ['declaracao.pt.txt', 'manaus-2017']] as const
const fixture = (name: string): string => fileURLToPath(new URL(`../ingest/fixtures/${name}`, import.meta.url))

describe('A search over ingested texts', () => {
  let server: TestNeo4j
  let texts: Ingesting
  let api: Api
  beforeAll(async () => {
    server = await startTestNeo4j()
    await loadSeed({ driver: server.driver }, schema, await compileSeed('seed', schema))
    texts = ingesting(server.driver)
    api = await buildApi({ driver: server.driver }, fileURLToPath(new URL('../../schema', import.meta.url)))
    for (const [name, instrument] of FIXTURES) await texts.ingest(fixture(name), { flags: { instrument } })
    await awaitSearch(server.driver, undefined)
  })
  afterAll(async () => {
    texts?.end()
    await server.stop()
  })

  interface Hit {
    readonly id: string
    readonly type: string
    readonly status: string
    readonly languages: readonly string[]
    readonly matches: readonly { readonly field: string; readonly language: string; readonly text: string; readonly proposed: boolean; readonly highlights: readonly { readonly start: number; readonly end: number }[] }[]
  }
  const search = async (text: string, more = ''): Promise<{ hits: readonly Hit[]; leftOut: { proposed: number } }> => {
    const { data, errors } = await graphql({ schema: api.schema, source: `query Search($text: String!) { search(text: $text, first: 50${more}) { hits { id type status languages matches { field language text proposed highlights { start end } } } leftOut { proposed } } }`, variableValues: { text }, contextValue: api.context({ requestId: 'test' }) })
    expect(errors).toBeUndefined()
    return (JSON.parse(JSON.stringify(data)) as { search: { hits: Hit[]; leftOut: { proposed: number } } }).search
  }

  it.each([
    ['EN', 'shared river ', 'Strengthen the networks of gauges along shared rivers.', ['shared', 'rivers']],
    ['ES', 'sirena registros ', 'registro', ['registro', 'sirenas']],
    ['FR', 'sirene population ', 'populations', ['sirènes', 'populations']],
    ['PT', 'sirene estados ', 'sirenes', ['sirenes', 'estado']],
  ] as const)('%s: “%s” finds the paragraph by the stems of its own language, and highlights its words as printed', async (language, text, holds, highlighted) => {
    const { hits } = await search(text, `, languages: [${language}], types: [PROVISION]`)
    const match = hits.flatMap(({ matches }) => matches).find((one) => one.field === 'TEXT' && one.text.includes(holds))
    expect(match?.language).toBe(language)
    expect(match?.highlights.map(({ start, end }) => match.text.slice(start, end))).toEqual(expect.arrayContaining([...highlighted]))
  })

  it('Accents, hyphens and no-break spaces do not matter in a text either.', async () => {
    const ids = async (text: string): Promise<string[]> => (await search(text)).hits.map(({ id }) => id)
    expect((await ids('proteção civil')).length).toBeGreaterThan(0)
    expect(await ids('PROTECAO CIVIL')).toEqual(await ids('proteção civil'))
    expect((await ids('"bom estado"')).length).toBe(1)
    expect(await ids('"bom\u00A0estado"')).toEqual(await ids('"bom-estado"'))
    expect(await ids('mise en oeuvre resolution')).toEqual(await ids('mise en œuvre résolution'))
    expect((await ids('mise en oeuvre resolution')).length).toBeGreaterThan(0)
  })

  it('A symbol in a text is found in another spelling.', async () => {
    const { hits } = await search('cp-res 1201 2010-15')
    expect(hits.filter(({ type }) => type === 'PROVISION').length).toBeGreaterThanOrEqual(2)
  })

  it('What stands in brackets is no word of the text: it is left out and counted, and shown as proposed where it is asked for.', async () => {
    const without = await search('"heat maps"')
    expect([without.hits, without.leftOut.proposed]).toEqual([[], 1])
    const [hit] = (await search('"heat maps"', ', includeProposed: true')).hits
    expect([hit?.type, hit?.status]).toEqual(['PROPOSAL', 'PROPOSED'])
    expect(hit?.matches.map(({ field, proposed }) => [field, proposed])).toContainEqual(['PROPOSED_TEXT', true])
    const [decided] = (await search('"flood maps"')).hits
    const match = decided?.matches.find(({ field }) => field === 'TEXT')
    expect([decided?.type, decided?.status, match?.proposed]).toEqual(['PROVISION', 'APPROVED_IN_COMMITTEE', false])
    expect(match?.text).toContain('[…]')
    expect(match?.text).not.toContain('heat')
  })

  it('A paragraph that is wholly proposed is not found by its words.', async () => {
    const { hits } = await search('harbour masters')
    expect(hits.filter(({ type }) => type === 'PROVISION')).toEqual([])
  })

  it('With the document its words go.', async () => {
    const [document] = await texts.ask("MATCH (d:IngestedDocument) WHERE d.id ENDS WITH '/pt' RETURN d.id AS id, d.versionId AS version")
    await removeDocument({ driver: server.driver }, words, document as { id: string; version: string })
    expect((await search('sirenes', ', languages: [PT]')).hits).toEqual([])
  })
})
