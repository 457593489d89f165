import type { TestProject } from 'vitest/node'
import { startTestNeo4j, testJars, type TestNeo4j } from './neo4j.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server that all tests share which only read. */
    neo4j: { readonly uri: string; readonly username: string; readonly password: string }
  }
}

let shared: TestNeo4j | undefined

/** Starts the server that reading tests share; vitest calls it once before them (`globalSetup`). */
export async function setup(project: TestProject): Promise<void> {
  const jarsFolder = await testJars(({ stage, sentence }) => {
    if (stage !== 'READY') console.log(sentence)
  })
  shared = await startTestNeo4j({ jarsFolder })
  const { uri, username, password } = shared
  project.provide('neo4j', { uri, username, password })
}

/** Stops the shared server and removes its data, after the last test. */
export async function teardown(): Promise<void> {
  await shared?.stop()
}
