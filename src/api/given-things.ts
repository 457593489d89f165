import { didYouMean } from '../domain/names/nearest-name.js'
import { readIdsLike } from '../graph/readers/ids.js'
import { readThing, type ThingRow } from '../graph/readers/thing.js'
import type { ApiContext } from './context.js'
import { badInput } from './fault.js'

/** What an argument names by its id, or by a path without its version; anything else is refused with what is wanted, or with the nearest id. */
export async function givenThing({ read }: ApiContext, argument: string, id: string, sorts: readonly string[]): Promise<ThingRow> {
  const thing = await readThing(read, id)
  if (thing === null) throw badInput(`Nothing has the id “${id}” (${argument}).${didYouMean(id, await readIdsLike(read, id, null))}`)
  refuseOtherSorts(argument, thing, sorts)
  return thing
}

/** Refuses a thing of a sort that the question is not about. */
export function refuseOtherSorts(argument: string, { id, label }: ThingRow, sorts: readonly string[]): void {
  if (!sorts.includes(label)) throw badInput(`“${id}” (${argument}) is ${withArticle(label)}; this is asked of ${listed(sorts)}.`)
}

/** A word of a closed list that an argument names; anything else is refused with the list and the nearest word. */
export function givenWord<Word extends string>(argument: string, given: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === given)
  if (word === undefined) throw badInput(`“${given}” (${argument}) is none of ${words.join(', ')}.${didYouMean(given, words)}`)
  return word
}

function listed(sorts: readonly string[]): string {
  const words = sorts.map(withArticle)
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

function withArticle(sort: string): string {
  return `${/^[AEIOU]/.test(sort) ? 'an' : 'a'} ${sort}`
}
