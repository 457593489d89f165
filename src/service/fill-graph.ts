import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Config } from '../config.js'
import { loadSeed, type Loaded } from '../graph/load.js'
import { readStoredSchema } from '../graph/stored-schema.js'
import type { Progress } from '../graph/write-rows.js'
import { compileSeed, type CompiledSeed } from '../seed/compile-seed.js'
import { refusalSentence } from './neo4j-login.js'
import { withWriter, type GraphListener, type LaunchListener, type OpenGraph } from './open-graph.js'

/** What is told while a graph is opened and filled. */
export interface FillListener extends GraphListener {
  readonly onLoad: Progress
}

/** A graph that bears the seed, what was done to make it so, and what was made ready meanwhile. */
export interface FilledGraph<Other> {
  readonly graph: OpenGraph
  readonly seed: CompiledSeed
  readonly loaded: Loaded
  readonly meanwhile: Other
}

/**
 * Opens a graph and makes it bear the seed, which is checked and compiled while the database starts; other work that the
 * caller has can be done in that time too. Throws every fault found, of the database and of the seed, and leaves
 * nothing open.
 */
export async function openFilledGraph<Other>(config: Config, open: OpenWay, listener: FillListener, otherWork: () => Promise<Other>): Promise<FilledGraph<Other>> {
  // The database gets its process some tenths of a second after it is told to start. Working before would keep it
  // waiting, and working then takes no time of its own.
  let onLaunch: () => void = () => undefined
  const launched = new Promise<void>((resolve) => (onLaunch = resolve)).then(() => pause(400))
  const graphOpening = open(config, { ...listener, onLaunch })
  await Promise.race([launched, graphOpening.catch(() => undefined)])
  const working = compileConfiguredSeed(config).then(async (seed) => ({ seed, meanwhile: await otherWork() }))
  const [opened, worked] = await Promise.allSettled([graphOpening, working])
  if (opened.status === 'rejected' || worked.status === 'rejected') {
    if (opened.status === 'fulfilled') await opened.value.close()
    throw combined([opened, worked].flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])))
  }
  const graph = opened.value
  try {
    return { graph, ...worked.value, loaded: await fill(graph, config, worked.value.seed, listener.onLoad) }
  } catch (error) {
    await graph.close()
    throw error
  }
}

type OpenWay = (config: Config, listener: GraphListener & LaunchListener) => Promise<OpenGraph>

/** Checks and compiles the seed of the settings; throws RecordRefused with all its faults. */
export async function compileConfiguredSeed({ seedFolder, schemaFolder }: Config): Promise<CompiledSeed> {
  if (!existsSync(seedFolder)) throw new Error(`There is no seed folder ${seedFolder}. Set SEED_FOLDER to the folder of the curated records, or unset it to use the ones that come with the service.`)
  return compileSeed(seedFolder, readStoredSchema(path.join(schemaFolder, 'stored')))
}

async function fill(graph: OpenGraph, { schemaFolder }: Config, seed: CompiledSeed, onLoad: Progress): Promise<Loaded> {
  const schema = readStoredSchema(path.join(schemaFolder, 'stored'))
  try {
    return await withWriter(graph, (address) => loadSeed(address, schema, seed, onLoad))
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError)) throw error
    throw new Error(`The seed was not loaded, and the graph is as it was. ${refusalSentence(error, graph.login)}`, { cause: error })
  }
}

function combined(reasons: readonly unknown[]): unknown {
  if (reasons.length === 1) return reasons[0]
  return new Error(reasons.map((reason) => (reason instanceof Error ? reason.message : String(reason))).join('\n\n'), { cause: reasons[0] })
}
