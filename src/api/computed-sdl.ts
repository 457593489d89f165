import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'graphql'

/** The SDL of computed fields and rows, and which fields it adds to which stored type. */
export interface ComputedSdl {
  readonly sdl: string
  readonly declared: ReadonlyMap<string, readonly string[]>
}

/** Reads the SDL files of `schema/computed`; `isStored` tells the types whose extensions are fields of stored things. */
export function readComputedSdl(folder: string, isStored: (type: string) => boolean): ComputedSdl {
  const sdl = readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort().map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n')
  const declared = new Map<string, string[]>()
  for (const node of parse(sdl).definitions) {
    if (node.kind !== 'ObjectTypeExtension' && node.kind !== 'InterfaceTypeExtension') continue
    if (!isStored(node.name.value)) continue
    declared.set(node.name.value, [...(declared.get(node.name.value) ?? []), ...(node.fields ?? []).map(({ name }) => name.value)])
  }
  return { sdl, declared }
}
