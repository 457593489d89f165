import { findNames, type NameMatch } from './find-names.js'
import type { KnownName } from './known-name.js'
import type { Reference, ReferenceMemory } from './reference.js'
import type { ReferenceInput } from './read-references.js'
import { REFERENCE_WORDS } from './reference-words.js'
import { regex } from './regex.js'

/** References by known names, and by initials that the text itself has introduced. */
export function nameReferences(input: ReferenceInput, matches: readonly NameMatch[], memory: ReferenceMemory): readonly Reference[] {
  const named = matches.flatMap((match) => byName(input, match))
  return [...named, ...named.flatMap((reference) => namedInside(input, reference)), ...byInitials(input, memory)]
}

/** “Report of the First Meeting …”, “progress report of the Second Work Plan …”: the name ends with that of what it is about. */
function namedInside(input: ReferenceInput, { kind, start, end }: Reference): readonly Reference[] {
  if (kind !== 'INSTRUMENT') return []
  const words = REFERENCE_WORDS[input.language]
  const about = regex(`^[^,:“”]{4,40}? (?:${words.of}) (?:(?:${words.articles.join('|')}) )?(?=\\p{Lu})`, 'iu').exec(input.text.slice(start, end))
  if (about === null) return []
  const from = start + about[0].length
  return findNames(input.text.slice(from, end), input.index)
    .filter((match) => match.start === 0 && match.end === end - from)
    .flatMap((match) => byName(input, { ...match, start: from, end }))
}

function byName({ text, index, organization }: ReferenceInput, match: NameMatch): Reference[] {
  const asPrinted = text.slice(match.start, match.end)
  const known = match.ids
    .map((id) => index.byId.get(id))
    .filter((thing) => thing !== undefined)
    .filter((thing) => (thing.organization === undefined || organization === undefined || thing.organization === organization || namesOrganization(asPrinted, thing.organization)) && mayBeMeant(thing, asPrinted))
  const meant = theOneMeant(known)
  const [first] = known
  if (first === undefined) return []
  const certain = meant ?? (known.length === 1 ? first : undefined)
  return [{
    start: match.start,
    end: match.end,
    asPrinted,
    kind: (certain ?? first).kind,
    ids: certain === undefined ? [] : [certain.id],
    candidates: certain === undefined ? known.map(({ id }) => id) : [],
    basis: match.sharesHead ? 'WORDS' : 'NAME',
    sort: certain?.sort,
    confidence: certain === undefined ? 'LOW' : 'HIGH',
  }]
}

/** “the General Assembly of the United Nations” means that one in any text. */
function namesOrganization(asPrinted: string, organization: 'OAS' | 'UN'): boolean {
  return (organization === 'UN' ? /united nations|naciones unidas|nations unies|nações unidas/iu : /(?:^|[^\p{L}])(?:OAS|OEA)(?!\p{L})|american states|estados americanos|états américains/iu).test(asPrinted)
}

/** Names of instruments, bodies and meetings are printed with a capital; “member states” need none. */
function mayBeMeant(thing: KnownName, asPrinted: string): boolean {
  return thing.kind === 'COLLECTIVE' || /\p{Lu}/u.test(asPrinted)
}

/** A resolution often bears the title of what it adopts or convenes; the words then mean that thing, the symbol the resolution. */
function theOneMeant(known: readonly KnownName[]): KnownName | undefined {
  const others = known.filter(({ sort }) => sort !== 'RESOLUTION')
  return others.length === 1 ? others[0] : undefined
}

function byInitials({ text, index }: ReferenceInput, { initials }: ReferenceMemory): readonly Reference[] {
  return [...initials].flatMap(([printed, reference]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\d/])${printed.replace(/[-]/g, '[- ]')}(?![\\p{L}\\d/])`, 'gu'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      asPrinted: match[0],
      kind: reference.ids[0] === undefined ? reference.kind : (index.byId.get(reference.ids[0])?.kind ?? reference.kind),
      ids: reference.ids,
      candidates: reference.candidates,
      basis: 'INITIALS' as const,
      title: reference.title,
      sort: reference.sort,
      confidence: reference.confidence,
    })),
  )
}
