import type { CollectiveRule, Language } from '../../domain/vocabulary.js'
import type { NameIndex } from '../references/name-index.js'
import type { Reference } from '../references/reference.js'
import { REFERENCE_WORDS } from '../references/reference-words.js'
import { ACT_WORDS } from './act-words.js'
import { isListGlue } from './cued-roles.js'
import { regex } from '../references/regex.js'

/**
 * Actors that a rule names and no list does: “the states party to the Convention and its Optional Protocol”, “states
 * that are not yet party to those instruments”, “the Chair of the Working Group”, “the host country of the Meeting”.
 * Each is linked to the collective with that rule where one is known; the references inside stay what they are.
 */
export function ruleActors(text: string, language: Language, index: NameIndex, references: readonly Reference[]): readonly Reference[] {
  const words = ACT_WORDS[language]
  const article = `(?:(?:${REFERENCE_WORDS[language].articles.join('|')}) )?`
  const offices = Object.keys(words.offices).toSorted((left, right) => right.length - left.length).join('|')
  const rules: readonly (readonly [CollectiveRule, string])[] = [
    ['NOT_PARTIES_TO', words.rules.notParties],
    ['PARTIES_TO', words.rules.parties],
    ['HOST_OF', words.rules.host],
    ['OFFICE_HOLDER', words.rules.chairs],
    ['OFFICE_HOLDER', `(?:${offices}) (?:${words.officeOf})`],
  ]
  const found = rules.flatMap(([rule, pattern]) =>
    [...text.matchAll(regex(`(?<!\\p{L})${article}${pattern}(?!\\p{L})`, 'giu'))].flatMap((match) => actorOf(text, language, index, references, rule, match.index, match.index + match[0].length)),
  )
  return found.filter((one, place) => !found.some((other, at) => at < place && other.start < one.end && other.end > one.start))
}

function actorOf(text: string, language: Language, index: NameIndex, references: readonly Reference[], rule: CollectiveRule, start: number, behind: number): readonly Reference[] {
  const known = references.find((reference) => reference.start === start || (reference.kind === 'COLLECTIVE' && reference.start >= start && reference.start < behind && reference.end > behind))
  if (known?.kind === 'COLLECTIVE' && known.end > behind) return []
  const meant = rule === 'PARTIES_TO' || rule === 'NOT_PARTIES_TO' ? instrumentsBehind(text, language, references, behind) : bodyBehind(text, references, behind)
  if (meant === undefined) return []
  const collectives = [...index.byId.values()].filter((thing) => thing.rule === rule && sameSet(thing.ruleOf ?? [], meant.ids))
  const [only] = collectives
  const end = meant.end
  return [{
    start,
    end,
    asPrinted: text.slice(start, end),
    kind: 'COLLECTIVE',
    ids: collectives.length === 1 && only !== undefined ? [only.id] : [],
    candidates: collectives.length === 1 ? [] : collectives.map(({ id }) => id),
    basis: 'RULE',
    title: collectives.length === 1 ? undefined : text.slice(start, end),
    sort: rule,
    confidence: meant.ids.length > 0 ? 'HIGH' : 'MEDIUM',
  }]
}

interface Meant {
  readonly ids: readonly string[]
  readonly end: number
}

/** The instruments of the list behind “party to”; “those inter-American instruments” are those named before in the paragraph. */
function instrumentsBehind(text: string, language: Language, references: readonly Reference[], behind: number): Meant | undefined {
  const those = regex(`^ ?${ACT_WORDS[language].rules.those}`, 'iu').exec(text.slice(behind))
  if (those !== null) {
    const before = references.filter(({ kind, end, ids }) => kind === 'INSTRUMENT' && end <= behind && ids.length > 0)
    return { ids: [...new Set(before.flatMap(({ ids }) => ids))], end: behind + those[0].length }
  }
  const list = references.filter(({ kind, start }) => kind === 'INSTRUMENT' && start >= behind)
  const [first] = list
  if (first === undefined || !/^[\s“"]*(?:\p{Ll}+\s+){0,3}[“"]?$/u.test(text.slice(behind, first.start))) return undefined
  const members = [first]
  for (const next of list.slice(1)) {
    const last = members.at(-1) as Reference
    if (!isListGlue(text.slice(last.end, next.start), language)) break
    members.push(next)
  }
  return { ids: members.flatMap(({ ids }) => ids), end: (members.at(-1) as Reference).end }
}

function bodyBehind(text: string, references: readonly Reference[], behind: number): Meant | undefined {
  const body = references.find(({ kind, start }) => (kind === 'BODY' || kind === 'MEETING') && start >= behind)
  if (body === undefined || !/^[\s“"]*(?:\p{Ll}+\s+){0,2}[“"]?$/u.test(text.slice(behind, body.start))) return undefined
  return { ids: body.ids, end: body.end }
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && left.length === new Set(right).size && left.every((id) => right.includes(id))
}
