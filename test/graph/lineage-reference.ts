import { readPartialDate } from '../../src/domain/time/partial-date.js'

/** A small world of texts for property tests, before any fold: who cites what, by which paragraph, known since when. */
export interface World {
  readonly instruments: readonly { readonly id: string; readonly adopted: string | null }[]
  readonly versions: readonly { readonly id: string; readonly instrument: string; readonly stage: 'ADOPTED' | 'DRAFT'; readonly date: string }[]
  readonly things: readonly { readonly id: string; readonly label: 'Body' | 'Meeting' }[]
  readonly citations: readonly WorldCitation[]
}

/** One citation by a version's only paragraph (`proposed` where it stands in brackets), or one that a source reports of an instrument. */
export interface WorldCitation {
  readonly by: { readonly version: string; readonly proposed: boolean } | { readonly instrument: string; readonly knownFrom: string | null; readonly verified: boolean }
  readonly kind: string
  readonly to: string
}

export interface Wanted {
  readonly of: string
  readonly up: boolean
  readonly depth: number
  readonly kinds: readonly string[] | null
  readonly asOf: string | null
  readonly knownAt: string | null
  readonly includeProposed: boolean
  readonly includeUnverified: boolean
}

/** The path of a version's only paragraph. */
export const paragraphOf = (version: string): string => `${version}/op/1`

/** The lineage of an instrument, paragraph, body or meeting, found by trying everything: each thing with its distance and whether it certainly was there. */
export function lineageByHand(world: World, wanted: Wanted): { readonly id: string; readonly distance: number; readonly certain: boolean }[] {
  const isThere = (id: string): boolean => truthOf(world, id, wanted.asOf) !== 'NO'
  const isSure = (id: string): boolean => truthOf(world, id, wanted.asOf) === 'CERTAIN'
  const found = reach(world, wanted, isThere)
  const sure = wanted.asOf === null ? new Map<string, number>() : reach(world, wanted, isSure)
  return [...found].map(([id, distance]) => ({ id, distance, certain: sure.has(id) })).sort((left, right) => (left.id < right.id ? -1 : 1))
}

function reach(world: World, wanted: Wanted, admits: (id: string) => boolean): Map<string, number> {
  const start = wanted.of
  const isInstrument = (id: string): boolean => world.instruments.some((one) => one.id === id)
  const version = world.versions.find(({ id }) => paragraphOf(id) === start)
  const found = new Map<string, number>()
  if (version !== undefined && (!beganBy(version.date, wanted.asOf) || (wanted.knownAt !== null && lastDay(version.date) > wanted.knownAt))) return found
  if (isInstrument(start) && !admits(start)) return found
  let ring = [start]
  for (let distance = 1; distance <= wanted.depth; distance++) {
    const next = new Set<string>()
    for (const citation of world.citations) {
      const { from, ends } = endsOf(world, citation)
      for (const at of ring) {
        if (wanted.up) {
          const isOwn = version !== undefined && at === start && 'version' in citation.by && citation.by.version === version.id && isSaid(citation, wanted)
          const isWhole = isInstrument(at) && from === at && isReadable(world, citation, wanted)
          if (isOwn || isWhole) for (const end of ends) if (isInstrument(end) || distance === 1) next.add(end)
        } else if (ends.includes(at) && isReadable(world, citation, wanted)) next.add(from)
      }
    }
    ring = [...next].filter((id) => id !== start && !found.has(id) && admits(id) && !(wanted.up && version !== undefined && distance === 1 && id === version.instrument))
    for (const id of ring) found.set(id, distance)
    ring = ring.filter(isInstrument)
  }
  return found
}

function endsOf(world: World, { by, to }: WorldCitation): { readonly from: string; readonly ends: readonly string[] } {
  const from = 'instrument' in by ? by.instrument : (world.versions.find(({ id }) => id === by.version)?.instrument as string)
  const whole = world.versions.find(({ id }) => paragraphOf(id) === to)?.instrument
  return { from, ends: [to, ...(whole === undefined ? [] : [whole])].filter((end) => end !== from) }
}

/** What a paragraph says of itself is said whatever became of its draft. */
function isSaid({ by, kind }: WorldCitation, { kinds, includeProposed }: Wanted): boolean {
  return 'version' in by && (kinds === null || kinds.includes(kind)) && (includeProposed || !by.proposed)
}

function isReadable(world: World, citation: WorldCitation, wanted: Wanted): boolean {
  const { by, kind } = citation
  if (wanted.kinds !== null && !wanted.kinds.includes(kind)) return false
  if ('instrument' in by) return (by.verified || wanted.includeUnverified) && (wanted.knownAt === null || (by.knownFrom !== null && by.knownFrom <= wanted.knownAt))
  if (by.proposed && !wanted.includeProposed) return false
  const version = world.versions.find(({ id }) => id === by.version) as World['versions'][number]
  const outranking = world.versions.filter(({ id, instrument, stage, date }) => id !== version.id && instrument === version.instrument && (stage === version.stage ? lastDay(date) > lastDay(version.date) : stage === 'ADOPTED'))
  if (wanted.knownAt === null) return outranking.length === 0
  const knownAt = wanted.knownAt
  return lastDay(version.date) <= knownAt && !outranking.some(({ date }) => lastDay(date) <= knownAt)
}

function truthOf(world: World, id: string, asOf: string | null): 'CERTAIN' | 'POSSIBLE' | 'NO' {
  if (asOf === null) return 'CERTAIN'
  const version = world.versions.find((one) => paragraphOf(one.id) === id)
  const date = version?.date ?? world.instruments.find((one) => one.id === id)?.adopted ?? null
  if (date === null) return 'POSSIBLE'
  if (!beganBy(date, asOf)) return 'NO'
  const { latest } = readPartialDate(date)
  return latest !== null && latest <= asOf ? 'CERTAIN' : 'POSSIBLE'
}

function beganBy(date: string, day: string | null): boolean {
  const { earliest } = readPartialDate(date)
  return day === null || earliest === null || earliest <= day
}

function lastDay(date: string): string {
  return readPartialDate(date).latest ?? '~'
}
