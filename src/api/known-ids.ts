import { didYouMean } from '../domain/names/nearest-name.js'
import type { ReadGraph } from '../graph/read.js'
import { readIdsLike } from '../graph/readers/ids.js'
import { badInput } from './fault.js'

/** Refuses ids under which nothing of a sort (`Instrument`, `State`) is loaded, all of them in one sentence each with the nearest. */
export async function refuseUnknownIds(read: ReadGraph, sort: string, ids: readonly string[], found: Iterable<string>): Promise<void> {
  const known = new Set(found)
  const unknown = [...new Set(ids)].filter((id) => !known.has(id))
  if (unknown.length === 0) return
  const sentences = await Promise.all(unknown.map(async (id) => `No ${spoken(sort)} has the id “${id}”.${await nearest(read, sort, id)}`))
  throw badInput(sentences.join(' '))
}

/** The nearest among those that begin as it does; where none of these is near, among those that share its first letter (“equador”). */
async function nearest(read: ReadGraph, sort: string, id: string): Promise<string> {
  const near = didYouMean(id, await readIdsLike(read, id, sort))
  return near === '' ? didYouMean(id, await readIdsLike(read, id.charAt(0), sort)) : near
}

function spoken(sort: string): string {
  return sort.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()
}
