import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))

/** Which rooms each room may import from; imports go one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  record: ['domain'],
  graph: ['domain', 'record'],
  seed: ['domain', 'record', 'graph'],
  ingest: ['domain', 'record', 'graph'],
  database: [],
  api: ['domain', 'record', 'graph'],
  explorer: [],
  service: ['api', 'graph', 'database', 'seed', 'record', 'domain', 'config.ts', 'package-root.ts'],
  cli: ['service', 'api', 'graph', 'database', 'seed', 'record', 'ingest', 'domain', 'config.ts', 'package-root.ts'],
  'config.ts': ['domain', 'package-root.ts'],
  'package-root.ts': [],
  'main.ts': ['cli', 'service', 'config.ts'],
}

interface Import {
  readonly file: string
  readonly from: string
  readonly to: string
}

const files = (readdirSync(SOURCE, { recursive: true }) as string[]).map((file) => file.split(path.sep).join('/')).filter((file) => /\.tsx?$/.test(file))
const room = (file: string): string => file.split('/')[0] as string
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(path.join(SOURCE, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) => {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] as string))
    return { file, from: room(file), to: room(target).replace(/\.js$/, '.ts') }
  }),
)

describe('The house', () => {
  it('Every room is known, and so are the rooms that it may import from.', () => {
    expect([...new Set(files.map(room))].filter((one) => !(one in MAY_IMPORT))).toEqual([])
    expect(imports.length).toBeGreaterThan(100)
  })

  it('Imports go one way: each room imports only what lies below it.', () => {
    const wrong = imports.filter(({ from, to }) => from !== to && !(MAY_IMPORT[from] ?? []).includes(to))
    expect(wrong.map(({ file, to }) => `${file} imports from ${to}`)).toEqual([])
  })

  it('Nothing outside the graph’s and the database’s rooms speaks to Neo4j by itself.', () => {
    const speaking = files.filter((file) => /from 'neo4j-driver'/.test(readFileSync(path.join(SOURCE, file), 'utf8')))
    const allowed = /^(graph|database)\/|^api\/stored\/library\.ts$|^(service|cli)\//
    expect(speaking.filter((file) => !allowed.test(file))).toEqual([])
  })

  it('No file only re-exports others.', () => {
    const reexporting = files.filter((file) => /^export \* from/m.test(readFileSync(path.join(SOURCE, file), 'utf8')))
    expect(reexporting).toEqual([])
  })

  it('A statement takes no substitution.', () => {
    const pasted = files.filter((file) => /cypher`[^`]*\$\{/.test(readFileSync(path.join(SOURCE, file), 'utf8')))
    expect(pasted).toEqual([])
  })
})
