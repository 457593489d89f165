import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const require = createRequire(import.meta.url)

/** Two builds of graphql must never meet in one process: everything gets the CommonJS one that Node itself loads. */
const alias = [{ find: /^graphql$/, replacement: require.resolve('graphql') }]

export default defineConfig({
  resolve: { alias },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        // Rules and records: no database.
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'rules', include: ['test/{domain,ingest,record,seed,house}/**/*.test.ts'], env: { TZ: 'America/Bogota' }, testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        // Questions to the seeded graph: one server, which these tests only read.
        resolve: { alias },
        test: { name: 'answers', include: ['test/{api,questions}/**/*.test.ts'], globalSetup: ['test/support/seeded-neo4j.ts'], env: { TZ: 'America/Bogota' }, testTimeout: 60_000, hookTimeout: 180_000 },
      },
      {
        // Whatever loads, ingests and walks a graph of its own: a server a file.
        resolve: { alias },
        test: { name: 'graph', include: ['test/graph/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000 },
      },
      {
        // Whatever starts, serves, kills and is looked at starts servers of its own, one file after the other.
        resolve: { alias },
        test: { name: 'service', include: ['test/{database,service,cli,browser}/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 180_000 },
      },
    ],
  },
})
