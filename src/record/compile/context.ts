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
  /** What a text of the record can prove at most: adoption, or approval in committee; null of a source outside it. */
  readonly proves: Extract<AssertionStatus, 'ADOPTED' | 'APPROVED_IN_COMMITTEE'> | null
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

/** The days of an event, as far as they are known. */
export interface EventDays {
  readonly earliest: string | null
  readonly latest: string | null
}

/** The days of an event of this date; none of an event that has no date. */
export function daysOf(edtf: string | null | undefined): EventDays {
  return edtf === null || edtf === undefined ? NO_DAYS : readPartialDate(edtf)
}

const NO_DAYS: EventDays = { earliest: null, latest: null }

/**
 * The day from which what these sources say is known, the earliest of them; null where there is no source. A source
 * that is older than the event only looked forward to it, and nothing is known from it; where all are, the event's
 * own last day counts.
 */
export function knownFromSources(context: CompileContext, sources: readonly string[], event: EventDays, depositedOn: string | null): string | null {
  const told = sources.flatMap((id) => {
    const dates = context.datesOf.get(id)
    return dates === undefined ? [] : [{ ...dates, own: dates.published === null ? null : readPartialDate(dates.published).latest }]
  })
  const afterwards = told.filter(({ own }) => own === null || event.earliest === null || own >= event.earliest)
  const days = afterwards.map(({ isText, own, readOn }) => knownFrom({ textDate: isText ? own : null, depositedOn, published: isText ? null : own, eventLatest: event.latest, readOn }).day)
  return days.sort()[0] ?? (told.length === 0 ? null : event.latest)
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
      status: statusSaid(provenance.status, dates),
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

/**
 * A paragraph proves what its text is, adopted or approved in committee, whatever a record makes of it; a source
 * outside the record reports, for a newspaper adopts nothing; an inference stays one.
 */
function statusSaid(given: AssertionStatus, source: SourceDates | undefined): AssertionStatus {
  if (given === 'INFERRED') return given
  return source?.proves ?? 'REPORTED'
}

/**
 * The assertions of a record at its preferred values: of the whole, and of each of its further claims. A claim is
 * preferred where its value is the one that the record shows, `shown` being all that its node shows of it.
 */
export function assertRecord(context: CompileContext, about: string, record: Provenance & { readonly claims: readonly Claim[] }, origin: string, { method = 'CURATED', shown = record }: { readonly method?: Method; readonly shown?: object } = {}): void {
  assertSaid(context, { about, method }, record, origin)
  record.claims.forEach((claim, place) => {
    const { field, holds } = claim
    const value = claim.value === null ? null : String(claim.value)
    const own = (shown as Readonly<Record<string, unknown>>)[field]
    const isNode = NODE_FIELDS.has(field) && value !== null && /^[a-z]/.test(value)
    assertSaid(context, { about, predicate: field, value, ...(isNode ? { valueId: value } : {}), holds, preferred: holds && own !== undefined && String(own) === value, nth: String(place + 1) }, claim, origin)
  })
}

/** Fields whose values are ids, alone or in a list. */
const NODE_FIELDS: ReadonlySet<string> = new Set([
  'of', 'country', 'host', 'state', 'persons', 'partOf', 'createdBy', 'secretariat', 'convenedBy', 'heldUnder', 'prepares', 'precedes', 'adoptedAt', 'adoptedBy', 'electedAt', 'by', 'toHost', 'acceptedAt', 'member', 'in',
])

/** Properties that every link of the world bears, from its provenance. */
export function factProperties(context: CompileContext, provenance: Provenance, more: Readonly<Record<string, string | null | undefined>> = {}, event: EventDays = NO_DAYS): Record<string, string | readonly string[] | null | undefined> {
  return {
    status: provenance.status,
    confidence: provenance.confidence,
    evidenceIds: provenance.sources,
    knownFrom: knownFromSources(context, provenance.sources, event, null),
    note: provenance.note,
    ...more,
  }
}
