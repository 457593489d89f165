import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver'
import { ingestDocument, type IngestedDocument } from '../../src/graph/ingest/ingest-document.js'
import { readKnownThings } from '../../src/graph/ingest/known-things.js'
import { storeWordsOf, type StoreWords } from '../../src/graph/ingest/store-words.js'
import { readStoredSchema } from '../../src/graph/stored-schema.js'
import type { DocumentSettings } from '../../src/ingest/metadata/settings.js'
import { knownWorld } from '../../src/ingest/reading/known-world.js'
import { readFileWhole } from '../../src/ingest/reading/read-file.js'
import type { FileFindings } from '../../src/ingest/report/report.js'
import type { Reading } from '../../src/record/readings/reading.js'

/** The stored schema, and its words. */
export const schema = readStoredSchema('schema/stored')
export const words: StoreWords = storeWordsOf(schema)

/** The day on which the tests read their files. */
export const READ_ON = '2026-03-01'

/** A folder for texts of a test, and what is done with them over one graph. */
export interface Ingesting {
  readonly folder: string
  /** Writes a file and gives its path. */
  readonly file: (name: string, text: string) => string
  readonly read: (path: string, flags?: DocumentSettings) => Promise<{ readonly reading: Reading; readonly findings: FileFindings }>
  /** Reads a file and puts it into the graph, or only pretends to. */
  readonly ingest: (path: string, options?: { readonly flags?: DocumentSettings; readonly isDryRun?: boolean; readonly over?: Driver }) => Promise<IngestedDocument>
  readonly ask: (statement: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>[]>
  readonly end: () => void
}

/** Texts over the graph of this driver. */
export function ingesting(driver: Driver): Ingesting {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'))
  const read: Ingesting['read'] = async (path, flags = {}) => {
    const known = knownWorld(await readKnownThings(driver, undefined))
    const whole = await readFileWhole(path, flags, known)
    if ('problem' in whole) throw new Error(whole.problem)
    return whole
  }
  return {
    folder,
    read,
    file: (name, text) => {
      const path = join(folder, name)
      mkdirSync(join(path, '..'), { recursive: true })
      writeFileSync(path, text)
      return path
    },
    ingest: async (path, { flags = {}, isDryRun = false, over = driver } = {}) => ingestDocument({ driver: over }, words, (await read(path, flags)).reading, READ_ON, isDryRun),
    ask: async (statement, parameters = {}) => {
      const { records } = await driver.executeQuery(statement, parameters)
      return records.map((record) => record.toObject())
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A driver whose writing transactions are told of each statement before it runs, by its number from 1. */
export function watchedDriver(driver: Driver, onStatement: (number: number) => void): Driver {
  let number = 0
  const watched = (transaction: ManagedTransaction): ManagedTransaction =>
    new Proxy(transaction, {
      get: (target, name) => (name === 'run' ? (...given: Parameters<ManagedTransaction['run']>) => (onStatement((number += 1)), target.run(...given)) : (Reflect.get(target, name) as unknown)),
    })
  const session = (): Session =>
    new Proxy(driver.session(), {
      get: (target, name) => {
        if (name === 'executeWrite') return (work: (transaction: ManagedTransaction) => Promise<unknown>, config: object) => target.executeWrite((transaction) => work(watched(transaction)), config)
        const value = Reflect.get(target, name) as unknown
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
  return new Proxy(driver, { get: (target, name) => (name === 'session' ? session : (Reflect.get(target, name) as unknown)) })
}
