import type { CompileContext } from '../compile/context.js'
import type { LinkRow } from '../rows.js'
import { assertRead } from './assert-read.js'
import { compareActs, type Compared } from './compare-acts.js'
import { compareCitations } from './compare-citations.js'
import type { CuratedProvision, CuratedVersion } from './curated-version.js'
import { matchUnits, type MatchedUnit } from './match-units.js'
import type { ReadProvision, Reading } from './reading.js'

/** How the parser's reading of a version stands to the record's. */
export interface Joined {
  /** Path of each unit of the reading with the id of the provision that it is. */
  readonly matched: ReadonlyMap<string, string>
  readonly onlyRead: readonly string[]
  readonly onlyCurated: readonly string[]
  readonly compared: readonly Compared[]
}

/** Matches the units of a reading with the provisions of the record and compares what both say of each. */
export function joinWithCurated(reading: Reading, curated: CuratedVersion): Joined {
  const { provisions } = reading.document
  const matches = matchUnits(provisions.map(unitOfReading), curated.provisions.map(unitOfRecord))
  const pairs = matches.map(({ left, right }): [ReadProvision, CuratedProvision] => [provisions[left] as ReadProvision, curated.provisions[right] as CuratedProvision])
  return {
    matched: new Map(pairs.map(([{ path }, { id }]) => [path, id])),
    onlyRead: provisions.filter((_, place) => !matches.some(({ left }) => left === place)).map(({ path }) => path),
    onlyCurated: curated.provisions.filter((_, place) => !matches.some(({ right }) => right === place)).map(({ id }) => id),
    compared: pairs.flatMap(([read, provision]) => [...compareActs(provision, read.acts), ...compareCitations(provision, read.cites), ...compareMarks(provision, read), ...compareProposals(provision, read)]),
  }
}

/** Writes what the parser says beside the record: second assertions where both agree, conflicts where they differ, and the places of both in the text. */
export function compileJoined(context: CompileContext, reading: Reading, curated: CuratedVersion, { matched, onlyRead, compared }: Joined): void {
  const { id: origin } = reading
  const language = reading.language
  const proofOf = new Map(curated.provisions.flatMap((provision) => [[provision.id, provision.id] as const, ...provision.acts.map((act) => [act.id, provision.id] as const)]))
  for (const { outcome, about, predicate, value, isNode, curated: record, confidence, located } of compared) {
    if (outcome === 'ONLY_CURATED') continue
    const saidIn = proofOf.get(about)
    if (saidIn === undefined) continue
    const note = outcome === 'AGREES' ? undefined : record === undefined ? 'The record does not have it.' : `The record says “${record}”.`
    assertRead(context, { about, ...(predicate === undefined ? {} : { predicate }), ...(value === undefined ? {} : { value }), isNode: isNode ?? false, preferred: outcome === 'AGREES', confidence, saidIn, note }, origin)
    if (located?.id === about) context.rows.node('Act', about, { spans: [spanText(language, located)] }, origin)
  }
  for (const path of onlyRead) {
    assertRead(context, { about: curated.id, predicate: 'provisions', value: path, preferred: false, confidence: 'MEDIUM', saidIn: reading.document.source, note: 'The record does not have a provision of this section, label and verb.' }, origin)
  }
  const proposals = new Map(curated.provisions.flatMap((provision) => provision.proposals.map(({ id }) => [id, provision.id])))
  for (const unit of reading.document.provisions) {
    const provision = matched.get(unit.path)
    if (provision === undefined) continue
    for (const proposal of unit.proposals.flatMap(allOf)) {
      const id = `${provision}/${proposal.key}`
      if (proposals.has(id)) context.rows.node('Proposal', id, placesOfProposal(unit, proposal), origin)
    }
  }
}

/** The places in the text of citations that both have, on the links of the record. */
export function locatedLinks(reading: Reading, { compared }: Joined): readonly LinkRow[] {
  return compared.flatMap(({ about, predicate, value, located }) => {
    if (located === undefined || located.id === about || predicate === undefined || value === undefined) return []
    return [{ id: located.id, type: predicate, from: about, to: value, properties: { id: located.id, spans: [spanText(reading.language, located)] }, origins: [reading.id] }]
  })
}

/** Where a proposal stands in the words of its unit: its brackets, and what is proposed inside them. */
export function placesOfProposal({ contents }: ReadProvision, { key, spans }: ReadProvision['proposals'][number]): { readonly spans: readonly string[]; readonly contentSpans: readonly string[] } {
  const content = contents[key]
  return { spans: spans.map((span) => spanText(span.language, span)), contentSpans: content === undefined ? [] : spans.map(({ language }) => spanText(language, content)) }
}

/** “EN:12-45”: characters of the wording in that language. */
export function spanText(language: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${language}:${start}-${end}`
}

function allOf(proposal: ReadProvision['proposals'][number]): ReadProvision['proposals'] {
  return [proposal, ...proposal.proposals.flatMap(allOf)]
}

function unitOfReading({ section, label, parent, acts, cites }: ReadProvision): MatchedUnit {
  return { section, label, parent, verb: acts[0]?.lemma ?? null, cites: cites.map(({ to }) => to) }
}

function unitOfRecord({ section, label, acts, cites }: CuratedProvision): MatchedUnit {
  return { section, label, verb: acts[0]?.lemma ?? null, cites: cites.map(({ to }) => to) }
}

/** Marks are told only where they differ: a mark that both have is one mark. */
function compareMarks(provision: CuratedProvision, { marks }: ReadProvision): readonly Compared[] {
  const keyOf = ({ by, on }: { readonly by: string | null; readonly on: string }): string => `${by ?? 'unknown'} on ${on}`
  const curated = provision.marks.map(keyOf)
  const read = marks.map(keyOf)
  return [
    ...read.filter((mark) => !curated.includes(mark)).map((value): Compared => ({ outcome: curated.length === 0 ? 'ONLY_READ' : 'DIFFERS', about: provision.id, predicate: 'MARKED_BY', value, ...(curated[0] === undefined ? {} : { curated: curated[0] }), confidence: 'HIGH' })),
    ...(read.length === 0 ? curated : []).map((mark): Compared => ({ outcome: 'ONLY_CURATED', about: provision.id, predicate: 'MARKED_BY', curated: mark, confidence: 'HIGH' })),
  ]
}

/** Proposals are told only where they differ; what stands in brackets asserts nothing. */
function compareProposals(provision: CuratedProvision, { proposals }: ReadProvision): readonly Compared[] {
  const keyOf = ({ by, kind, wellFormed }: { readonly by: string | null; readonly kind: string; readonly wellFormed: boolean }): string => `${kind} by ${by ?? 'unknown'}${wellFormed ? '' : ', ill-formed'}`
  const curated = provision.proposals.map(keyOf).sort().join('; ')
  const read = proposals.flatMap(allOf).map(keyOf).sort().join('; ')
  if (read === curated) return []
  return [{ outcome: curated === '' ? 'ONLY_READ' : read === '' ? 'ONLY_CURATED' : 'DIFFERS', about: provision.id, predicate: 'HAS_PROPOSAL', ...(read === '' ? {} : { value: read }), ...(curated === '' ? {} : { curated }), confidence: 'HIGH' }]
}
