import type { CollectiveRule } from '../../domain/vocabulary.js'
import type { KnownThing } from '../../graph/ingest/known-things.js'
import type { KnownKind, KnownName } from '../references/known-name.js'
import { UNITED_NATIONS_NAMES } from './united-nations-names.js'

/**
 * The names by which the reader of references knows things: those of the record, and those of documents that were read.
 * What documents only cite is left out, so that a text
 * read twice is read alike. Cities of meetings are known as places.
 */
export function knownNames(things: readonly KnownThing[]): readonly KnownName[] {
  const named = things.filter(({ isOnlyCited }) => !isOnlyCited).map(knownName)
  const cities = new Set(things.flatMap(({ city }) => (city === null ? [] : [city])))
  return [...named, ...UNITED_NATIONS_NAMES.filter(({ id }) => !named.some((one) => one.id === id)), ...[...cities].map((city): KnownName => ({ id: `place:${city}`, kind: 'PLACE', names: [city], symbols: [], abbreviations: [] }))]
}

function knownName(thing: KnownThing): KnownName {
  const kind = thing.label.toUpperCase() as KnownKind
  const short = kind === 'BODY' || kind === 'COLLECTIVE' ? shortNames(thing) : []
  return {
    id: thing.id,
    kind,
    names: [...thing.names, ...short],
    symbols: thing.symbols,
    abbreviations: thing.abbreviations,
    organization: short.length > 0 ? 'OAS' : undefined,
    meetingOf: thing.meetingOf ?? undefined,
    ordinal: thing.ordinal ?? undefined,
    held: thing.held ?? undefined,
    protocolTo: thing.protocolTo ?? undefined,
    sort: thing.kind ?? undefined,
    rule: (thing.rule as CollectiveRule | null) ?? undefined,
    ruleOf: thing.rule === null ? undefined : thing.ruleOf,
  }
}

/**
 * What the Organization's own texts call an organ or member of it (“OAS General Secretariat” → “General Secretariat”).
 * Other organizations have organs of the same name, so a thing that is called so means this one in its own family only.
 */
function shortNames({ names, isCurated }: KnownThing): readonly string[] {
  if (!isCurated) return []
  return names.flatMap((name) => {
    const short = name.replace(OF_THE_OAS, '').trim()
    return short !== name && short.includes(' ') ? [short] : []
  })
}

const OF_THE_OAS = /^(?:OAS|OEA) |,? (?:of the (?:OAS|Organization of American States)|de la (?:OEA|Organización de los Estados Americanos)|de l’OEA|da OEA)$/u
