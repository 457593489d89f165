import { readDocument } from '../../src/ingest/formats/read-document.js'
import { readUnits, type UnitRead } from '../../src/ingest/assemble/read-units.js'
import { dayOf } from '../../src/ingest/metadata/document-date.js'
import { decideMetadata } from '../../src/ingest/metadata/metadata.js'
import type { KnownWorld } from '../../src/ingest/reading/known-world.js'
import { segment } from '../../src/ingest/text/segment.js'
import type { ActRead } from '../../src/ingest/acts/act.js'
import type { Reference } from '../../src/ingest/references/reference.js'
import type { Section } from '../../src/domain/vocabulary.js'

/** One provision as the parser reads it, in the terms of the labelled set. */
export interface ReadUnit {
  readonly key: string
  readonly section: Section
  readonly label: string | null
  /** The unit as printed, without its label, its marks of agreement and its note signs. */
  readonly words: string
  readonly acts: readonly (ActRead & { readonly proposed: boolean })[]
  /** What is named, venues apart. */
  readonly references: readonly Reference[]
}

/** Reads a file as a service would that holds the curated record, up to what stands in the graph. */
export async function readText(file: string, known: KnownWorld): Promise<readonly ReadUnit[]> {
  const read = await readDocument(file)
  if ('fault' in read) throw new Error(read.fault.problem)
  const segmented = segment(read.document)
  if ('refused' in segmented) throw new Error(segmented.refused)
  const metadata = decideMetadata({ segmented, index: known.index, adoptedAt: known.adoptedAt, settings: { flags: { instrument: 'this-text' }, sideFile: {} } })
  const decided = 'undecided' in metadata ? undefined : metadata
  const units = readUnits(segmented.provisions, {
    language: segmented.language,
    index: known.index,
    organization: segmented.layout === 'UN' ? 'UN' : 'OAS',
    self: 'this-text',
    adoptedOn: decided?.stage.value === 'ADOPTED' ? dayOf(decided.date.value) : undefined,
    stateOfTag: known.stateOfTag,
  })
  return units.map(readUnitOf)
}

function readUnitOf({ unit, read, proposals }: UnitRead): ReadUnit {
  const proposed = [...proposals.values()]
  return {
    key: unit.path,
    section: unit.section,
    label: unit.label,
    words: without(unit.rawText, [...unit.marks, ...unit.footnotes].map(({ span }) => span)),
    acts: [...read.acts.map((act) => ({ ...act, proposed: false })), ...proposed.flatMap(({ acts }) => acts.map((act) => ({ ...act, proposed: true })))],
    references: [read, ...proposed].flatMap(({ references, places }) => references.filter(({ start, end }) => !places.some((place) => place.start < end && place.end > start && place.as === 'VENUE'))),
  }
}

function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return [...spans].sort((left, right) => right.start - left.start).reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}
