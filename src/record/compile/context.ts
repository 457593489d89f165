import { readPartialDate } from '../../domain/time/partial-date.js'
import { knownFrom } from '../../domain/time/known-at.js'
import type { AssertionStatus, Confidence, Method } from '../../domain/vocabulary.js'
import type { Claim } from '../common.js'
import type { RowGatherer } from '../rows.js'

/** Where a source or paragraph stands in time: its own date and the day on which we read it. */
export interface SourceDates {
  readonly published: string | null
  readonly readOn: string
  readonly isText: boolean
}

/** What every compiler is handed: the gatherer, and what is known of each source and paragraph. */
export interface CompileContext {
  readonly rows: RowGatherer
  /** Dates of sources and of provisions, by id. */
  readonly datesOf: ReadonlyMap<string, SourceDates>
}

/** Provenance as every record bears it. */
export interface Provenance {
  readonly sources: readonly string[]
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly note?: string | undefined
}

/** Properties of a partial date under a name: `held`, `heldEarliest`, `heldLatest`. */
export function dated(name: string, edtf: string | null | undefined): Record<string, string | null> {
  if (edtf === null || edtf === undefined) return {}
  const { earliest, latest } = readPartialDate(edtf)
  return { [name]: edtf, [`${name}Earliest`]: earliest, [`${name}Latest`]: latest }
}

/** The day from which what these sources say is known, the earliest of them; null where there is no source. */
export function knownFromSources(context: CompileContext, sources: readonly string[], eventLatest: string | null, depositedOn: string | null): string | null {
  const days = sources.flatMap((id) => {
    const dates = context.datesOf.get(id)
    if (dates === undefined) return []
    const own = dates.published === null ? null : readPartialDate(dates.published).latest
    return [knownFrom({ textDate: dates.isText ? own : null, depositedOn, published: dates.isText ? null : own, eventLatest, readOn: dates.readOn }).day]
  })
  return days.sort()[0] ?? null
}

/** What an assertion says: a whole record, or one field with its value. */
export interface Said {
  readonly about: string
  readonly predicate?: string
  readonly value?: string | null
  /** The node that the value is. */
  readonly valueId?: string
  readonly holds?: boolean
  readonly preferred?: boolean
  readonly method?: Method
  /** Set where one field is spoken of more than once by the same source. */
  readonly nth?: string
}

/** One assertion for each source that says it; without any source, one that stands on nothing and is UNVERIFIED. */
export function assertSaid(context: CompileContext, said: Said, provenance: Provenance, origin: string): void {
  const { rows } = context
  for (const source of provenance.sources.length === 0 ? [null] : provenance.sources) {
    const id = [said.about, 'said', said.predicate, said.valueId ?? said.nth, source ?? 'by-nobody'].filter((part) => part !== undefined).join('~')
    const dates = source === null ? undefined : context.datesOf.get(source)
    rows.node('Assertion', id, {
      aboutId: said.about,
      predicate: said.predicate,
      value: said.value,
      holds: said.holds ?? true,
      preferred: said.preferred ?? true,
      status: provenance.status,
      confidence: provenance.confidence,
      method: said.method ?? 'CURATED',
      assertedOn: dates?.published === null || dates === undefined ? null : readPartialDate(dates.published).latest,
      readOn: dates?.readOn,
      note: provenance.note,
    }, origin)
    rows.link('ABOUT', id, said.about, {}, origin)
    if (source !== null) rows.link('SAID_IN', id, source, {}, origin)
    if (said.valueId !== undefined) rows.link('VALUE', id, said.valueId, {}, origin)
  }
}

/** The assertions of a whole record and of each of its further claims. */
export function assertRecord(context: CompileContext, about: string, record: Provenance & { readonly claims: readonly Claim[] }, origin: string, overruled: ReadonlySet<string> = new Set()): void {
  assertSaid(context, { about }, record, origin)
  record.claims.forEach((claim, place) => {
    assertSaid(context, { about, predicate: claim.field, value: claim.value === null ? null : String(claim.value), holds: claim.holds, preferred: overruled.has(`${claim.field}#${place}`), nth: String(place + 1) }, claim, origin)
  })
}

/** Properties that every link of the world bears, from its provenance. */
export function factProperties(context: CompileContext, provenance: Provenance, more: Readonly<Record<string, string | null | undefined>> = {}, eventLatest: string | null = null): Record<string, string | readonly string[] | null | undefined> {
  return {
    status: provenance.status,
    confidence: provenance.confidence,
    evidenceIds: provenance.sources,
    knownFrom: knownFromSources(context, provenance.sources, eventLatest, null),
    note: provenance.note,
    ...more,
  }
}
