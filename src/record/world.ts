import { z } from 'zod'
import {
  BODY_KINDS, CITATION_KINDS, COLLECTIVE_RULES, INSTRUMENT_KINDS, INSTRUMENT_LINKS,
  MEETING_STATES, MEMBERSHIP_STANDINGS, OFFER_OUTCOMES, OFFICES, ROLE_KINDS, TENURE_KINDS,
} from '../domain/vocabulary.js'
import { alias, day, edtf, id, names, sourced, sourcedLink, provenance } from './common.js'

/** A document or address that was read, with the day it was read and its own date where it has one. */
export const sourceRecord = z.strictObject({
  id,
  title: z.string().min(1),
  url: z.string().optional(),
  /** Its own date, with its precision; absent where it has none. */
  published: edtf.optional(),
  readOn: day,
  /** The id of the instrument's version, where the source is a document of the corpus. */
  version: id.optional(),
  note: z.string().optional(),
})

export const stateRecord = z.strictObject({
  id,
  iso2: z.string().length(2),
  iso3: z.string().length(3),
  name: names,
  officialName: names.partial().optional(),
  aliases: z.array(alias).default([]),
  ...sourced,
})

export const personRecord = z.strictObject({ id, name: z.string().min(1), aliases: z.array(alias).default([]), ...sourced })

export const bodyRecord = z.strictObject({
  id,
  kind: z.enum(BODY_KINDS),
  /** True for groups created to do a piece of work for another body. */
  workingGroup: z.boolean().default(false),
  name: names,
  abbreviations: z.array(z.string()).default([]),
  aliases: z.array(alias).default([]),
  /** The bodies it is part of, each with its source. */
  partOf: z.array(sourcedLink).default([]),
  founded: edtf.optional(),
  dissolved: edtf.optional(),
  /** Instrument or order that created it, as an instrument id. */
  createdBy: z.array(sourcedLink).default([]),
  functions: z.string().optional(),
  periodicity: z.string().optional(),
  /** The bodies that serve it as secretariat or give it technical support. */
  secretariat: z.array(sourcedLink).default([]),
  symbolPrefix: z.string().optional(),
  pillar: z.string().optional(),
  ...sourced,
})

export const meetingRecord = z.strictObject({
  id,
  /** The body or process whose meeting it is. */
  of: id.optional(),
  ordinal: z.int().positive().optional(),
  name: names,
  aliases: z.array(alias).default([]),
  state: z.enum(MEETING_STATES),
  /** When it was held. */
  held: edtf.optional(),
  /** When it was to be held, where a text or a convocation says so. */
  plannedFor: edtf.optional(),
  city: z.string().optional(),
  venue: z.string().optional(),
  /** The state in which it was held; a body may meet at the seat of the Organization, which is no hosting. */
  country: id.optional(),
  host: id.optional(),
  theme: z.string().optional(),
  convenedBy: z.array(sourcedLink).default([]),
  /** Rules or texts in accordance with which it was held. */
  heldUnder: z.array(sourcedLink).default([]),
  prepares: id.optional(),
  precedes: id.optional(),
  symbols: z.array(z.string()).default([]),
  attendance: z.string().optional(),
  ...sourced,
})

export const instrumentRecord = z.strictObject({
  id,
  kind: z.enum(INSTRUMENT_KINDS),
  name: names,
  aliases: z.array(alias).default([]),
  /** All symbols under which it is cited; a symbol may belong to two instruments. */
  symbols: z.array(z.union([z.string(), z.strictObject({ text: z.string(), note: z.string().optional(), confidence: z.enum(['HIGH', 'MEDIUM', 'LOW', 'UNVERIFIED']).optional() })])).default([]),
  adopted: edtf.optional(),
  adoptedAt: sourcedLink.optional(),
  adoptedBy: id.optional(),
  session: z.string().optional(),
  /** True where we know it only because something cites it. */
  knownOnlyByCitation: z.boolean().default(false),
  depositary: z.string().optional(),
  /** What single paragraphs are known to say, without holding the text. */
  knownParagraphs: z.array(z.strictObject({ pinpoint: z.string(), about: z.string() })).default([]),
  /** Bodies it concerns as their rules (the text that governs a process). */
  governs: z.array(sourcedLink).default([]),
  links: z.array(z.strictObject({ kind: z.enum(INSTRUMENT_LINKS), to: id, ...provenance })).default([]),
  ...sourced,
})

/** A citation or duty that a source reports of an instrument whose text is not held. */
export const reportedLinkRecord = z.strictObject({
  from: id,
  kind: z.enum([...CITATION_KINDS, ...ROLE_KINDS, 'SERVED_BY', 'DRAFTED_BY']),
  to: id,
  verb: z.string().optional(),
  pinpoint: z.string().optional(),
  /** The predicate of the fact file that this link was mapped from. */
  mappedFrom: z.string().optional(),
  ...provenance,
})

export const tenureRecord = z.strictObject({
  id,
  of: id,
  office: z.enum(OFFICES),
  /** The office's title as sources print it, where it says more than the kind. */
  title: z.string().optional(),
  kind: z.enum(TENURE_KINDS),
  state: id.optional(),
  persons: z.array(z.strictObject({ person: id, seen: edtf.optional() })).default([]),
  from: edtf.optional(),
  to: edtf.optional(),
  /** How the end is known, where there is one: evidence, or inference from the next tenure. */
  toBasis: z.enum(['EVIDENCE', 'INFERRED_FROM_NEXT']).optional(),
  electedAt: id.optional(),
  openedBy: id.optional(),
  closedBy: id.optional(),
  seenOn: z.array(edtf).default([]),
  ...sourced,
})

export const membershipRecord = z.strictObject({
  id,
  member: id,
  in: id,
  standing: z.enum(MEMBERSHIP_STANDINGS),
  from: edtf.optional(),
  to: edtf.optional(),
  ...sourced,
})

export const hostingOfferRecord = z.strictObject({
  id,
  by: id,
  toHost: id,
  offeredOn: edtf.optional(),
  acceptedAt: id.optional(),
  outcome: z.enum(OFFER_OUTCOMES),
  ...sourced,
})

export const collectiveRecord = z.strictObject({
  id,
  name: names,
  aliases: z.array(alias).default([]),
  rule: z.enum(COLLECTIVE_RULES),
  /** What the rule speaks of: bodies for MEMBERS_OF, instruments for (NOT_)PARTIES_TO, a body for OFFICE_HOLDER, a meeting for HOST_OF. */
  of: z.array(id).default([]),
  note: z.string().optional(),
})

export type SourceRecord = z.infer<typeof sourceRecord>
export type StateRecord = z.infer<typeof stateRecord>
export type PersonRecord = z.infer<typeof personRecord>
export type BodyRecord = z.infer<typeof bodyRecord>
export type MeetingRecord = z.infer<typeof meetingRecord>
export type InstrumentRecord = z.infer<typeof instrumentRecord>
export type ReportedLinkRecord = z.infer<typeof reportedLinkRecord>
export type TenureRecord = z.infer<typeof tenureRecord>
export type MembershipRecord = z.infer<typeof membershipRecord>
export type HostingOfferRecord = z.infer<typeof hostingOfferRecord>
export type CollectiveRecord = z.infer<typeof collectiveRecord>
