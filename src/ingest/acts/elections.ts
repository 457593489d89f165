import type { Language, Office } from '../../domain/vocabulary.js'
import type { Reference } from '../references/reference.js'
import { actorsOf, placeholdersIn, type Actor } from './actor.js'
import { ACT_WORDS } from './act-words.js'
import { regex } from '../references/regex.js'

/** Who is elected to which office of what; the body is null where the text leaves it to what was named before and nothing was. */
export interface Election {
  readonly elects: readonly Actor[]
  readonly office: Office
  readonly body: Actor | null
  readonly officeAsPrinted: string
}

/**
 * The election that a stretch makes (“Elect the Republic of Ecuador to serve as Chair of the … Group”); “as its Chair” is
 * an office of the body named last before.
 */
export function electionIn(text: string, language: Language, from: number, to: number, references: readonly Reference[], bodyBefore: Reference | undefined): Election | undefined {
  const words = ACT_WORDS[language]
  const offices = Object.keys(words.offices).toSorted((left, right) => right.length - left.length)
  const stretch = text.slice(from, to)
  const office = regex(`(?<!\\p{L})(?<as>${words.asOffice})\\s+(?<office>${offices.join('|')})(?!\\p{L})(?<of>\\s+(?:${words.officeOf})(?!\\p{L}))?`, 'iu').exec(stretch)
  if (office?.groups === undefined) return undefined
  const officeFrom = from + office.index
  const officeTo = officeFrom + office[0].length
  const named = references.filter(({ kind, start, end }) => (kind === 'STATE' || kind === 'PERSON') && start >= from && end <= officeFrom)
  const open = placeholdersIn(text.slice(from, officeFrom)).map(({ start, end, asPrinted, standsFor }): Actor => ({ to: null, asPrinted, start: from + start, end: from + end, candidates: [], placeholder: standsFor }))
  const body = office.groups.of === undefined ? bodyBefore : references.find(({ kind, start, end }) => (kind === 'BODY' || kind === 'MEETING') && start >= officeTo && end <= to)
  return {
    elects: [...open, ...named.filter(({ start }) => !open.some((gap) => start >= gap.start && start < gap.end)).flatMap((reference) => actorsOf(reference))],
    office: words.offices[(office.groups.office ?? '').toLowerCase()] ?? 'CHAIR',
    body: body === undefined ? null : (actorsOf(body)[0] ?? null),
    officeAsPrinted: office[0],
  }
}
