import { readProvision, type ProvisionInput, type ProvisionRead } from '../../../src/ingest/acts/read-provision.js'
import type { Actor } from '../../../src/ingest/acts/actor.js'
import { indexNames } from '../../../src/ingest/references/name-index.js'
import { NOTHING_READ, type ReferenceMemory } from '../../../src/ingest/references/reference.js'
import { KNOWN } from './known.js'

/** The index of the small world. */
export const INDEX = indexNames(KNOWN)

/** A provision of an OAS text in English, read with the small world; what is given more overrules. */
export function read(text: string, more: Partial<ProvisionInput> = {}, memory: ReferenceMemory = NOTHING_READ): ProvisionRead {
  return readProvision({ text, language: 'EN', index: INDEX, organization: 'OAS', section: 'OPERATIVE', ...more }, memory)
}

/** Several provisions of one text, read in order with one memory. */
export function readAll(texts: readonly (readonly [text: string, more?: Partial<ProvisionInput>])[]): readonly ProvisionRead[] {
  let memory = NOTHING_READ
  return texts.map(([text, more]) => {
    const provision = read(text, more, memory)
    memory = provision.memory
    return provision
  })
}

/** Actors as ids, or as “?words” where nobody is linked. */
export function who(actors: readonly Actor[]): readonly string[] {
  return actors.map(({ to, asPrinted }) => to ?? `?${asPrinted}`)
}

/** Citations as “KIND id”, or “KIND ?words” where nothing certain is known. */
export function cited({ citations }: ProvisionRead): readonly string[] {
  return citations.flatMap(({ kind, reference }) => (reference.ids.length > 0 ? reference.ids.map((id) => `${kind} ${id}`) : [`${kind} ?${reference.asPrinted}`]))
}
