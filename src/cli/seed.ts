import type { Config } from '../config.js'
import { compileConfiguredSeed, openFilledGraph } from '../service/fill-graph.js'
import { openGraphOnce } from '../service/open-graph.js'
import type { Loaded } from '../graph/load.js'
import type { CompiledSeed } from '../seed/compile-seed.js'
import type { Teller } from './teller.js'

/** Loads the seed into the graph and says what changed; with `check` it only looks for faults, and no database is needed. */
export async function seed(config: Config, teller: Teller, { check }: { readonly check?: boolean }): Promise<number> {
  if (check) {
    const compiled = await compileConfiguredSeed(config)
    console.log(`${sizeOf(compiled)} No fault was found, and nothing was loaded.`)
    return 0
  }
  const { graph, seed: compiled, loaded } = await openFilledGraph(config, openGraphOnce, teller, async () => null)
  teller.done()
  await graph.close()
  console.log(`${sizeOf(compiled)} ${changesOf(loaded)}`)
  return 0
}

function sizeOf({ header, rows }: CompiledSeed): string {
  return `The seed ${header.version} of ${header.day} makes ${rows.nodes.length} nodes and ${rows.links.length} relationships.`
}

/** What a load changed, in words. */
export function changesOf({ unchanged, written }: Loaded): string {
  if (unchanged || written === null) return 'The graph bears it already; nothing was changed.'
  const { nodes, links } = written
  return `Nodes: ${counted(nodes)}. Relationships: ${counted(links)}.`
}

function counted({ added, changed, removed, kept }: { readonly added: number; readonly changed: number; readonly removed: number; readonly kept: number }): string {
  return `${added} added, ${changed} changed, ${removed} removed, ${kept} as they were`
}
