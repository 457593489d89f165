import type { FieldDefinitionNode, ObjectTypeDefinitionNode, TypeNode } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadSeed } from '../../src/graph/load.js'
import { wordsOf } from '../../src/graph/schema-words.js'
import { HOUSE_LABELS } from '../../src/graph/migrate.js'
import { readStoredSchema } from '../../src/graph/stored-schema.js'
import { compileSeed } from '../../src/seed/compile-seed.js'
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const schema = readStoredSchema('schema/stored')
let server: TestNeo4j
let driver: Driver
beforeAll(async () => {
  server = await startTestNeo4j()
  driver = server.driver
  await loadSeed({ driver }, schema, await compileSeed('seed', schema))
})
afterAll(() => server.stop())

const ask = async (statement: string, parameters = {}): Promise<Record<string, unknown>[]> => {
  const { records } = await driver.executeQuery(statement, parameters)
  return records.map((record) => record.toObject())
}

const definitions = schema.document.definitions
const objects = definitions.filter((one): one is ObjectTypeDefinitionNode => one.kind === 'ObjectTypeDefinition')
const enums = new Map(definitions.flatMap((one) => (one.kind === 'EnumTypeDefinition' ? [[one.name.value, (one.values ?? []).map(({ name }) => name.value)] as const] : [])))
const isStoredHere = (field: FieldDefinitionNode): boolean => !(field.directives ?? []).some(({ name }) => ['relationship', 'customResolver', 'cypher'].includes(name.value))
const named = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : named(type.type))
const bears = (node: ObjectTypeDefinitionNode, directive: string): boolean => (node.directives ?? []).some(({ name }) => name.value === directive)

/** Scalar fields that a stored type or a kind of relationship declares. */
const fieldsOf = (type: ObjectTypeDefinitionNode): FieldDefinitionNode[] => (type.fields ?? []).filter(isStoredHere)

describe('The graph that the seed fills', () => {
  it('has a unique id for every label of the schema, and one for all together', async () => {
    const constraints = await ask("SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties WHERE type = 'UNIQUENESS' RETURN labelsOrTypes[0] AS label, properties")
    expect(constraints.filter(({ properties }) => String(properties) === 'id').map(({ label }) => String(label)).sort()).toEqual([...schema.labels, ...HOUSE_LABELS].map(String).sort())
  })

  it('has its indexes online', async () => {
    expect(await ask("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state")).toEqual([])
  })

  it('uses no word for a label or a relationship that is not in the closed lists', async () => {
    const { labels, types } = wordsOf(schema)
    const used = await ask('MATCH (n) UNWIND labels(n) AS label RETURN collect(DISTINCT label) AS words UNION ALL MATCH ()-[r]->() RETURN collect(DISTINCT type(r)) AS words')
    const [usedLabels, usedTypes] = used.map(({ words }) => words as string[]) as [string[], string[]]
    expect(usedLabels.filter((label) => !labels.has(label) && !(HOUSE_LABELS as readonly string[]).includes(label))).toEqual([])
    expect(usedTypes.filter((type) => !types.has(type))).toEqual([])
  })

  it('fills every label of the schema that the seed can fill', async () => {
    const used = new Set((await ask('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label')).map(({ label }) => label))
    expect(schema.labels.filter((label) => !used.has(label))).toEqual(['Wording']) // the words come with the documents themselves
  })

  it.each(objects.filter((type) => bears(type, 'node')).map((type) => [type.name.value, type] as const))('gives every %s the fields that the schema promises, with words from its lists', async (label, type) => {
    const promised = fieldsOf(type).filter((field) => field.type.kind === 'NonNullType').map(({ name }) => name.value)
    expect(await ask(`MATCH (n:${label}) UNWIND $promised AS field WITH n, field WHERE n[field] IS NULL RETURN n.id AS id, field LIMIT 10`, { promised })).toEqual([])
    for (const field of fieldsOf(type)) {
      const words = enums.get(named(field.type))
      if (words === undefined) continue
      const used = await ask(`MATCH (n:${label}) WHERE n[$field] IS NOT NULL UNWIND n[$field] AS word RETURN collect(DISTINCT word) AS used`, { field: field.name.value })
      expect([field.name.value, (used[0]?.['used'] as string[]).filter((word) => !words.includes(word))]).toEqual([field.name.value, []])
    }
  })

  it('holds of every field the type of value that the schema says', async () => {
    const kinds: Readonly<Record<string, readonly string[]>> = { ID: ['STRING NOT NULL'], String: ['STRING NOT NULL'], Boolean: ['BOOLEAN NOT NULL'], Int: ['INTEGER NOT NULL'] }
    for (const type of objects.filter((one) => bears(one, 'node'))) {
      for (const field of fieldsOf(type)) {
        const wanted = kinds[named(field.type)] ?? ['STRING NOT NULL']
        const used = (await ask(`MATCH (n:${type.name.value}) WHERE n[$field] IS NOT NULL UNWIND n[$field] AS value RETURN collect(DISTINCT valueType(value)) AS used`, { field: field.name.value }))[0]?.['used'] as string[]
        expect([type.name.value, field.name.value, used.filter((one) => !wanted.includes(one))]).toEqual([type.name.value, field.name.value, []])
      }
    }
  })

  it('gives every relationship what the schema promises of it', async () => {
    for (const relationship of schema.relationships) {
      const owner = objects.find(({ name }) => name.value === relationship.owner)?.fields?.find(({ name }) => name.value === relationship.field)
      const given = owner?.directives?.find(({ name }) => name.value === 'relationship')?.arguments?.find(({ name }) => name.value === 'properties')?.value
      const properties = objects.find(({ name }) => given?.kind === 'StringValue' && name.value === given.value)
      if (properties === undefined) continue
      const promised = fieldsOf(properties).filter((field) => field.type.kind === 'NonNullType').map(({ name }) => name.value)
      const ends = relationship.direction === 'OUT' ? `(:${relationship.owner})-[r:${relationship.type}]->()` : `()-[r:${relationship.type}]->(:${relationship.owner})`
      expect(await ask(`MATCH ${ends} UNWIND $promised AS field WITH r, field WHERE r[field] IS NULL RETURN r.id AS id, field LIMIT 10`, { promised })).toEqual([])
    }
  })

  it('has one at the most of what the schema shows as one', async () => {
    const single = objects.flatMap((type) => (type.fields ?? []).filter((field) => (field.directives ?? []).some(({ name }) => name.value === 'one')).map((field) => `${type.name.value}.${field.name.value}`))
    expect(single.length).toBeGreaterThan(30)
    for (const { owner, field, type, direction, target } of schema.relationships.filter((one) => single.includes(`${one.owner}.${one.field}`))) {
      const targets = schema.implementers.get(target) ?? [target]
      const path = direction === 'OUT' ? `(n:${owner})-[r:${type}]->(m)` : `(n:${owner})<-[r:${type}]-(m)`
      const several = await ask(`MATCH ${path} WHERE any(label IN labels(m) WHERE label IN $targets) WITH n, count(r) AS found WHERE found > 1 RETURN n.id AS id, found LIMIT 5`, { targets })
      expect([`${owner}.${field}`, several]).toEqual([`${owner}.${field}`, []])
    }
  })

  it('gives every node and every relationship an id of its own and at least one origin', async () => {
    expect(await ask('MATCH (n:Entity) WHERE n.id IS NULL OR size(coalesce(n.origins, [])) = 0 RETURN n.id AS id LIMIT 10')).toEqual([])
    expect(await ask('MATCH (n) WHERE NOT n:Entity AND NOT n:Corpus AND NOT n:LoadLock RETURN labels(n) AS labels LIMIT 10')).toEqual([])
    expect(await ask('MATCH ()-[r]->() WHERE r.id IS NULL OR size(coalesce(r.origins, [])) = 0 RETURN type(r) AS type, r.id AS id LIMIT 10')).toEqual([])
    expect(await ask('MATCH ()-[r]->() WITH r.id AS id, count(*) AS times WHERE times > 1 RETURN id, times LIMIT 10')).toEqual([])
    expect(await ask("MATCH (n:Entity) UNWIND n.origins AS origin WITH DISTINCT origin WHERE NOT origin STARTS WITH 'seed/' RETURN origin")).toEqual([])
  })

  it('names in each link’s evidence things that it holds', async () => {
    expect(await ask('MATCH ()-[r]->() UNWIND coalesce(r.evidenceIds, []) AS id OPTIONAL MATCH (e:Entity {id: id}) WITH r, id, e WHERE e IS NULL OR NOT (e:Source OR e:Provision) RETURN r.id AS link, id LIMIT 10')).toEqual([])
  })

  it('knows no plain act, mandate or citation that starts from a proposal', async () => {
    expect(await ask('MATCH (:Proposal)-[:PERFORMS]->(a) WHERE NOT a:ProposedAct RETURN a.id AS id')).toEqual([])
    expect(await ask('MATCH (a)-[r]->() WHERE (a:Proposal OR a:ProposedAct) AND NOT type(r) IN $types RETURN DISTINCT type(r) AS type', { types: ['PERFORMS', 'PROPOSED_BY', 'NESTED_IN', 'ALTERNATIVE_TO', 'WOULD_CITE', 'WOULD_INVOLVE'] })).toEqual([])
  })
})
