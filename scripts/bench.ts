import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { getNamedType, graphql, type GraphQLSchema } from 'graphql'
import type { Api } from '../src/api/api.js'
import { buildApi, ROOTS } from '../src/api/schema.js'
import { rootNames } from '../src/api/stored/shapes.js'
import { loadSeed } from '../src/graph/load.js'
import { readStoredSchema } from '../src/graph/stored-schema.js'
import { compileSeed } from '../src/seed/compile-seed.js'
import { startTestNeo4j } from '../test/support/neo4j.js'
import { ROOT_QUESTIONS } from '../test/support/root-questions.js'
import { rootFields, selectionOf } from '../test/support/selections.js'
import { fillLargeGraph, instrumentId, LARGE } from './bench/large-graph.js'
import { measured, type Measured } from './bench/measure.js'

/** Prints how long every field at the root takes on the seed, and the first page of a lineage in a graph of 300,000 provisions; beside each the ratio to what is allowed. */
const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const ALLOWED = { rootField: 100, lineage: 300 }
const RUNS = 24
/** So many lineages begin in each decade of the generated graph, from each side. */
const BEGINNINGS = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.99]

const server = await startTestNeo4j({ flags: [], heapMegabytes: 1024 })
try {
  const stored = readStoredSchema(folder('schema/stored'))
  await loadSeed({ driver: server.driver }, stored, await compileSeed(folder('seed'), stored))
  const api = await buildApi({ driver: server.driver }, folder('schema'))
  const names = new Set(stored.document.definitions.flatMap((node) => ('name' in node && node.name !== undefined ? [node.name.value] : [])))
  console.log(`Load of the machine: ${loadavg().map((load) => load.toFixed(1)).join(', ')}. All times in milliseconds; a ratio under 1 is allowed.\n`)
  console.log(heading('Every field at the root, on the seed'))
  for (const [field, query] of rootQueries(api.schema, names)) console.log(row(field, await measured(RUNS, [() => answer(api, query)]), ALLOWED.rootField))
  console.log(`\nGenerating ${LARGE.instruments} instruments with ${LARGE.instruments * LARGE.paragraphs} provisions …`)
  await fillLargeGraph(server.driver, console.log)
  console.log(`\n${heading('First page of a lineage, depth 8, 200 things')}`)
  for (const direction of ['ANTECEDENTS', 'DESCENDANTS', 'BOTH']) {
    const lineages = BEGINNINGS.map((share) => () => answer(api, lineageQuery(direction, instrumentId(Math.floor(share * LARGE.instruments)))))
    console.log(row(direction.toLowerCase(), await measured(RUNS, lineages), ALLOWED.lineage))
  }
  const paragraphs = BEGINNINGS.map((share) => () => answer(api, lineageQuery('ANTECEDENTS', `${instrumentId(Math.floor(share * LARGE.instruments))}/adopted/op/1`)))
  console.log(row('antecedents of a paragraph', await measured(RUNS, paragraphs), ALLOWED.lineage))
} finally {
  await server.stop()
}

function rootQueries(schema: GraphQLSchema, stored: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const given = (given: string): string => (given === '' ? '' : `(${given})`)
  const computed = Object.entries(ROOT_QUESTIONS).flatMap(([name, { many }]) => {
    const field = rootFields(schema).get(name)
    return field === undefined ? [] : [[name, `{ ${name}${given(many)} ${selectionOf(getNamedType(field.type), stored, false).text} }`] as const]
  })
  return [...computed, ...ROOTS.map((type) => [rootNames(type).many, `{ ${rootNames(type).many}(first: 50) { nodes { id } } }`] as const)]
}

function lineageQuery(direction: string, of: string): string {
  return `{ lineage(of: "${of}", direction: ${direction}, depth: 8, first: 200) { total nodes { id sort distance side date { edtf } } links { fromId toId kinds status evidence { id } } } }`
}

async function answer({ schema, context }: Api, source: string): Promise<void> {
  const { errors } = await graphql({ schema, source, contextValue: context({ requestId: 'bench' }) })
  if (errors !== undefined) throw new Error(`${source}: ${errors.map(({ message }) => message).join(' ')}`)
}

function heading(title: string): string {
  return `${title.padEnd(48)}${['cold', 'fastest', 'median', 'p95', 'ratio'].map((word) => word.padStart(9)).join('')}`
}

function row(name: string, { cold, fastest, median, p95 }: Measured, allowed: number): string {
  return `${name.padEnd(48)}${[cold, fastest, median, p95].map((time) => time.toFixed(0).padStart(9)).join('')}${(median / allowed).toFixed(2).padStart(9)}`
}
