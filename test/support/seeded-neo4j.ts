import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { loadSeed } from '../../src/graph/load.js'
import { readStoredSchema } from '../../src/graph/stored-schema.js'
import { compileSeed } from '../../src/seed/compile-seed.js'
import { driverOf } from './neo4j.js'
import { setup as startShared, teardown as stopShared } from './shared-neo4j.js'

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** Starts the server that reading tests share and fills it with the real seed (`globalSetup`). */
export const setup = async (project: TestProject): Promise<void> => {
  const given: { uri: string; username: string; password: string }[] = []
  await startShared({ ...project, provide: (key: string, value: never) => (given.push(value), project.provide(key as never, value)) } as unknown as TestProject)
  const driver = driverOf(given[0] as { uri: string; username: string; password: string })
  try {
    const schema = readStoredSchema(folder('schema/stored'))
    await loadSeed({ driver }, schema, await compileSeed(folder('seed'), schema))
  } finally {
    await driver.close()
  }
}

export const teardown = stopShared
