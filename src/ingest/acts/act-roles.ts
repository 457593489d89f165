import { isVenue } from '../references/places.js'
import type { Reference } from '../references/reference.js'
import { REFERENCE_WORDS } from '../references/reference-words.js'
import type { ActInput } from './act-input.js'
import { ACTOR_ROLES, type ActorRole, type ActRead } from './act.js'
import { actorsOf, type Actor } from './actor.js'
import type { CuedRole } from './act-words-table.js'
import { cuedRoles } from './cued-roles.js'
import { incorporated } from './incorporated.js'
import { recipientsIn } from './recipients.js'

const ROLE_OF_CUE: Readonly<Record<CuedRole, ActorRole>> = {
  THROUGH: 'through', SUPPORTED_BY: 'supportedBy', COORDINATED_WITH: 'coordinatedWith', CONSULTING: 'consulting', WITHIN: 'within', DELIVERED_TO: 'deliveredTo', BENEFITS: 'benefits', DUE_BEFORE: 'dueBefore',
}

/**
 * The roles of an act: what phrases give (“through”, “in coordination with”), who receives, what is established; whatever
 * else is named and not merely cited concerns it. A clause of the preamble has only those whom a citation cannot reach.
 */
export function rolesOf(input: ActInput, addressees: readonly Actor[], elects: readonly Actor[], isObservance: boolean): ActRead['roles'] {
  const { text, language, segment, to, references, section } = input
  const from = segment.standing === 'LEAD' && segment.verb.use !== 'STANCE' ? segment.start : segment.verbStart
  const here = references.filter(({ start, end, kind }) => start >= from && end <= to && kind !== 'PLACE')
  const roles: Record<ActorRole, readonly Actor[]> = { ...NO_ROLES, addressedTo: addressees, elects }
  if (section === 'PREAMBLE' || section === 'ENACTING') return { ...NO_ROLES, concerns: unlike(here.filter(({ kind }) => kind === 'COLLECTIVE').flatMap((reference) => actorsOf(reference))) }
  const used = new Set<Reference>(here.filter((reference) => [...addressees, ...elects].some((actor) => reference.start >= actor.start && reference.end <= actor.end)))
  const give = (role: ActorRole, given: readonly Reference[]) => {
    const fresh = given.filter((reference) => !used.has(reference))
    for (const reference of fresh) used.add(reference)
    roles[role] = unlike([...roles[role], ...fresh.flatMap((reference) => actorsOf(reference))])
  }
  const parent = segment.of === undefined ? undefined : input.before[segment.of]
  if (segment.standing === 'NESTED' && parent !== undefined) roles.through = parent.roles.addressedTo
  for (const { role, reference } of cuedRoles(text, language, from, to, here)) {
    if (reference.start >= segment.verbStart || BEFORE_VERB.has(role)) give(ROLE_OF_CUE[role], [reference])
  }
  give('deliveredTo', recipientsIn(text, language, segment.verbStart, to, here))
  const makes = ['establish', 'create', 'set up', 'constitute', 'institutionalize'].includes(segment.verb.means) && !isObservance
  const made = makes ? here.find(({ kind, start }) => kind === 'BODY' && start >= segment.verbEnd) : undefined
  if (made !== undefined) give('establishes', [made])
  const taken = incorporated(input).map(({ reference }) => reference)
  give('concerns', here.filter((reference) => reference.ids.length > 0 && !taken.includes(reference) && isConcerned(input, reference)))
  return roles
}

/** Not what the text rests on or brings as evidence, not a venue, the text itself, or the body for which somebody is elected. */
function isConcerned({ text, language, segment, citations }: ActInput, reference: Reference): boolean {
  if (reference.basis === 'SELF' || (segment.verb.means === 'elect' && reference.kind === 'BODY')) return false
  if (reference.kind === 'STATE') return !isVenue(text, REFERENCE_WORDS[language], reference)
  if (reference.kind !== 'INSTRUMENT' && reference.kind !== 'MEETING') return true
  const citation = citations.find((cited) => cited.reference.start === reference.start)
  return citation !== undefined && citation.kind !== 'BASED_ON' && citation.kind !== 'ADOPTS' && citation.role === undefined && !DESCRIBES.test(citation.verb)
}

/** Words that only say where a thing comes from. */
const DESCRIBES = /^(?:adopted|approved|held|resulting|arising|emanating|adoptad|aprobad|celebrad|emanad|considered)/i

/** Phrases that may stand before the verb and still say how the duty is done. */
const BEFORE_VERB: ReadonlySet<CuedRole> = new Set(['THROUGH', 'SUPPORTED_BY', 'COORDINATED_WITH', 'CONSULTING'])

/** Each id once. */
function unlike(actors: readonly Actor[]): readonly Actor[] {
  return actors.filter((actor, place) => actor.to === null || actors.findIndex(({ to }) => to === actor.to) === place)
}

const NO_ROLES = Object.fromEntries(ACTOR_ROLES.map((role) => [role, []])) as unknown as Readonly<Record<ActorRole, readonly Actor[]>>

/** “its Chair”: of the body established or named last before in the paragraph, or addressed in the same sentence. */
export function bodyBefore({ references, segment, before }: ActInput): Reference | undefined {
  const established = before.flatMap(({ roles }) => roles.establishes).at(-1)?.reference
  return established ?? references.filter(({ kind, end }) => kind === 'BODY' && end <= segment.verbStart).at(0)
}
