import type { Filed } from '../corpus-record.js'
import type { Names } from '../common.js'
import type { MergedTenure } from '../derive/tenures.js'
import {
  bodyRecord, hostingOfferRecord, instrumentRecord, meetingRecord, membershipRecord, tenureRecord,
  type BodyRecord, type CollectiveRecord, type HostingOfferRecord, type InstrumentRecord, type MeetingRecord, type MembershipRecord,
  type PersonRecord, type ReportedLinkRecord, type SourceRecord, type StateRecord,
} from '../world.js'
import { assertRecord, assertSaid, dated, daysOf, factProperties, type CompileContext, type EventDays, type Provenance } from './context.js'
import { withPreferredValues } from './preferred.js'

/** Writes the row of a source. */
export function compileSource({ rows }: CompileContext, { file, record }: Filed<SourceRecord>): void {
  rows.node('Source', record.id, { title: record.title, url: record.url, published: record.published, readOn: record.readOn, note: record.note, nameEn: record.title }, file)
  if (record.version !== undefined) rows.link('SOURCE_OF', record.id, record.version, {}, file)
}

/** Writes the row of a state and what says it. */
export function compileState(context: CompileContext, { file, record }: Filed<StateRecord>): void {
  context.rows.node('State', record.id, {
    ...nameProperties(record.name),
    officialNameEn: record.officialName?.en,
    officialNameEs: record.officialName?.es,
    iso2: record.iso2,
    iso3: record.iso3,
    aliases: aliasTexts(record.aliases),
    note: record.note,
  }, file)
  assertRecord(context, record.id, record, file)
}

/** Writes the row of a person and what says it. */
export function compilePerson(context: CompileContext, { file, record }: Filed<PersonRecord>): void {
  context.rows.node('Person', record.id, { nameEn: record.name, aliases: aliasTexts(record.aliases), note: record.note }, file)
  assertRecord(context, record.id, record, file)
}

/** Writes the rows of a body: the node, what it is part of, who serves it and what created it. */
export function compileBody(context: CompileContext, { file, record: given }: Filed<BodyRecord>): void {
  const { record } = withPreferredValues(given, bodyRecord)
  context.rows.node(record.workingGroup ? ['Body', 'WorkingGroup'] : ['Body'], record.id, {
    ...nameProperties(record.name),
    kind: record.kind,
    workingGroup: record.workingGroup,
    abbreviations: record.abbreviations,
    aliases: aliasTexts(record.aliases),
    ...dated('founded', record.founded),
    ...dated('dissolved', record.dissolved),
    functions: record.functions,
    periodicity: record.periodicity,
    symbolPrefix: record.symbolPrefix,
    pillar: record.pillar,
    note: record.note,
  }, file)
  assertRecord(context, record.id, record, file)
  for (const link of record.partOf) linkFact(context, 'PART_OF', record.id, link, file, { basis: 'asserted', scope: link.pinpoint })
  for (const link of record.secretariat) linkFact(context, 'SERVED_BY', record.id, link, file, { basis: 'asserted', scope: link.note })
  for (const link of record.createdBy) {
    linkFact(context, 'ESTABLISHES', link.to, { ...link, to: record.id }, file, { basis: 'asserted', scope: link.pinpoint })
  }
}

/** Writes the rows of a meeting: the node, its series, what convened it and what it prepares. */
export function compileMeeting(context: CompileContext, { file, record: given }: Filed<MeetingRecord>): void {
  const { record } = withPreferredValues(given, meetingRecord)
  const { rows } = context
  rows.node('Meeting', record.id, {
    ...nameProperties(record.name),
    aliases: aliasTexts(record.aliases),
    state: record.state,
    ordinal: record.ordinal,
    ...dated('held', record.held),
    ...dated('plannedFor', record.plannedFor),
    city: record.city,
    venue: record.venue,
    theme: record.theme,
    symbols: record.symbols,
    attendance: record.attendance,
    note: record.note,
  }, file)
  assertRecord(context, record.id, record, file)
  if (record.of !== undefined) rows.link('MEETING_OF', record.id, record.of, {}, file)
  if (record.country !== undefined) rows.link(record.state === 'HELD' ? 'HELD_IN' : 'PLANNED_IN', record.id, record.country, {}, file)
  if (record.host !== undefined && record.state === 'HELD' && record.confidence !== 'UNVERIFIED') {
    rows.link('HOSTED', record.host, record.id, factProperties(context, record, { basis: 'the meeting was held there', from: record.held }, daysOf(record.held)), file)
  }
  for (const link of record.convenedBy) linkFact(context, 'CONVENED_BY', record.id, link, file, { basis: 'asserted', scope: link.pinpoint })
  for (const link of record.heldUnder) linkFact(context, 'HELD_UNDER', record.id, link, file, { basis: 'asserted', scope: link.pinpoint })
  if (record.prepares !== undefined) rows.link('PREPARES', record.id, record.prepares, factProperties(context, record, { basis: 'asserted' }), file)
  if (record.precedes !== undefined) rows.link('PRECEDES', record.id, record.precedes, factProperties(context, record, { basis: 'asserted' }), file)
}

/** Writes the rows of an instrument: the node, where it was adopted, what it governs and its links to others. */
export function compileInstrument(context: CompileContext, { file, record: given }: Filed<InstrumentRecord>, textHeld: boolean, more: Readonly<Record<string, string | null | undefined>> = {}): void {
  const { record } = withPreferredValues(given, instrumentRecord)
  const { rows } = context
  rows.node('Instrument', record.id, {
    ...nameProperties(record.name),
    kind: record.kind,
    aliases: aliasTexts(record.aliases),
    symbols: record.symbols.flatMap((symbol) => (typeof symbol === 'string' ? symbol : symbol.confidence === 'UNVERIFIED' ? [] : symbol.text)),
    ...dated('adopted', record.adopted),
    session: record.session,
    textHeld,
    knownOnlyByCitation: record.knownOnlyByCitation,
    depositary: record.depositary,
    note: record.note,
    knownParagraphs: record.knownParagraphs.map(({ pinpoint, about }) => `${pinpoint}: ${about}`),
    ...more,
  }, file)
  assertRecord(context, record.id, record, file, { shown: { ...record, ...more } })
  for (const symbol of record.symbols) {
    if (typeof symbol === 'string' || symbol.confidence === undefined) continue
    assertSaid(context, { about: record.id, predicate: 'symbols', value: symbol.text, nth: symbol.text }, { sources: record.sources, status: record.status, confidence: symbol.confidence, note: symbol.note }, file)
  }
  const adoption = daysOf(record.adopted)
  if (record.adoptedAt !== undefined) linkFact(context, 'ADOPTED_AT', record.id, record.adoptedAt, file, { basis: 'asserted', from: record.adopted }, adoption)
  if (record.adoptedBy !== undefined) rows.link('ADOPTED_BY', record.id, record.adoptedBy, factProperties(context, record, { basis: 'asserted', from: record.adopted }, adoption), file)
  for (const link of record.governs) linkFact(context, 'GOVERNED_BY', link.to, { ...link, to: record.id }, file, { basis: 'asserted', scope: link.pinpoint })
  for (const link of record.links) linkFact(context, link.kind, record.id, link, file, { basis: 'asserted', from: record.adopted }, adoption)
}

/** Writes the rows of a tenure: the node, whose office it is, who holds it and what opened it. */
export function compileTenure(context: CompileContext, { file, record: given, isDerived, addition }: MergedTenure): void {
  const { record } = withPreferredValues(given, tenureRecord)
  const { rows } = context
  rows.node('Tenure', record.id, {
    office: record.office,
    title: record.title,
    kind: record.kind,
    ...dated('from', record.from),
    ...dated('to', record.to),
    toBasis: record.toBasis,
    seenOn: record.seenOn,
    status: record.status,
    confidence: record.confidence,
    note: record.note,
  }, file)
  assertRecord(context, record.id, record, file, { method: isDerived ? 'DERIVED' : 'CURATED' })
  if (addition !== null) {
    rows.node('Tenure', record.id, {}, addition.file)
    assertSaid(context, { about: record.id }, addition.record, addition.file)
  }
  rows.link('TENURE_OF', record.id, record.of, {}, file)
  if (record.state !== undefined) rows.link('HELD_BY', record.id, record.state, {}, file)
  for (const { person, seen } of record.persons) {
    rows.link('HELD_BY_PERSON', record.id, person, factProperties(context, addition?.record ?? record, { from: seen, basis: 'asserted' }), addition?.file ?? file)
  }
  if (record.electedAt !== undefined) rows.link('ELECTED_AT', record.id, record.electedAt, {}, file)
  if (record.openedBy !== undefined) rows.link('OPENED_BY', record.id, record.openedBy, {}, file)
  if (record.closedBy !== undefined) rows.link('CLOSED_BY', record.id, record.closedBy, {}, file)
}

/** Writes the rows of a membership, and the membership as a link that people walk. */
export function compileMembership(context: CompileContext, { file, record: given }: Filed<MembershipRecord>): void {
  const { record } = withPreferredValues(given, membershipRecord)
  const { rows } = context
  rows.node('Membership', record.id, { standing: record.standing, ...dated('from', record.from), ...dated('to', record.to), status: record.status, confidence: record.confidence, note: record.note }, file)
  assertRecord(context, record.id, record, file)
  rows.link('MEMBERSHIP_OF', record.id, record.member, {}, file)
  rows.link('MEMBERSHIP_IN', record.id, record.in, {}, file)
  rows.link('MEMBER_OF', record.member, record.in, factProperties(context, record, { scope: record.standing, ...dated('from', record.from), ...dated('to', record.to), basis: record.id }), file, record.id)
}

/** Writes the rows of an offer to host. */
export function compileHostingOffer(context: CompileContext, { file, record: given }: Filed<HostingOfferRecord>): void {
  const { record } = withPreferredValues(given, hostingOfferRecord)
  const { rows } = context
  rows.node('HostingOffer', record.id, { ...dated('offeredOn', record.offeredOn), outcome: record.outcome, status: record.status, confidence: record.confidence, note: record.note }, file)
  assertRecord(context, record.id, record, file)
  rows.link('OFFERED_BY', record.id, record.by, {}, file)
  rows.link('OFFER_FOR', record.id, record.toHost, {}, file)
  if (record.acceptedAt !== undefined) rows.link('ACCEPTED_AT', record.id, record.acceptedAt, {}, file)
}

/** Writes the row of a collective and what its rule speaks of. */
export function compileCollective({ rows }: CompileContext, { file, record }: Filed<CollectiveRecord>): void {
  rows.node('Collective', record.id, { ...nameProperties(record.name), aliases: aliasTexts(record.aliases), rule: record.rule, note: record.note }, file)
  for (const to of record.of) rows.link('RULED_BY', record.id, to, {}, file)
}

/** Writes a link that a source reports of an instrument whose text is not held; what it says is known from its adoption at the earliest. */
export function compileReportedLink(context: CompileContext, { file, record }: Filed<ReportedLinkRecord>, adopted: string | undefined): void {
  linkFact(context, record.kind, record.from, record, file, { verb: record.verb, pinpoint: record.pinpoint, basis: 'reported', mappedFrom: record.mappedFrom }, daysOf(adopted))
}

function linkFact(context: CompileContext, type: string, from: string, link: Provenance & { readonly to: string }, file: string, more: Readonly<Record<string, string | null | undefined>>, event?: EventDays): void {
  const id = context.rows.link(type, from, link.to, factProperties(context, link, more, event), file, more['pinpoint'] ?? undefined)
  assertSaid(context, { about: from, predicate: id.split('~')[1] as string, value: link.to, valueId: link.to }, link, file)
}

function nameProperties(name: Names): Record<string, string | undefined> {
  return { nameEn: name.en, nameEs: name.es, nameFr: name.fr, namePt: name.pt }
}

function aliasTexts(aliases: readonly (string | { readonly text: string })[]): string[] {
  return aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))
}
