import type { z } from 'zod'
import { documentRecord, type DocumentRecord } from './document.js'
import { findingRecord, threadRecord, type FindingRecord, type ThreadRecord } from './judgement.js'
import { actionClaimRecord, treatyRecord, type ActionClaimRecord, type TreatyRecord } from './treaty.js'
import {
  bodyRecord, collectiveRecord, hostingOfferRecord, instrumentRecord, meetingRecord, membershipRecord, personRecord,
  reportedLinkRecord, sourceRecord, stateRecord, tenureRecord,
  type BodyRecord, type CollectiveRecord, type HostingOfferRecord, type InstrumentRecord, type MeetingRecord,
  type MembershipRecord, type PersonRecord, type ReportedLinkRecord, type SourceRecord, type StateRecord, type TenureRecord,
} from './world.js'

/** A record with the file it stands in and the name by which a fault calls it. */
export interface Filed<T> {
  readonly file: string
  readonly name: string
  readonly record: T
}

/** One treaty action as read from its CSV row; `id` is `<treaty>/<state>/<kind>`. */
export interface TreatyAction {
  readonly id: string
  readonly treaty: string
  readonly state: string
  readonly kind: string
  readonly date: string | null
  readonly instrumentDate: string | null
  readonly instrumentDateConfidence: string | null
  readonly subject: string | null
  readonly sources: readonly string[]
  readonly status: 'ADOPTED' | 'APPROVED_IN_COMMITTEE' | 'REPORTED' | 'INFERRED'
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW' | 'UNVERIFIED'
  readonly note: string | null
}

/** Everything that is known and curated, by kind, before it becomes a graph. */
export interface CorpusRecord {
  readonly sources: readonly Filed<SourceRecord>[]
  readonly states: readonly Filed<StateRecord>[]
  readonly persons: readonly Filed<PersonRecord>[]
  readonly bodies: readonly Filed<BodyRecord>[]
  readonly meetings: readonly Filed<MeetingRecord>[]
  readonly instruments: readonly Filed<InstrumentRecord>[]
  readonly treaties: readonly Filed<TreatyRecord>[]
  readonly treatyActions: readonly Filed<TreatyAction>[]
  readonly actionClaims: readonly Filed<ActionClaimRecord>[]
  readonly tenures: readonly Filed<TenureRecord>[]
  readonly memberships: readonly Filed<MembershipRecord>[]
  readonly hostingOffers: readonly Filed<HostingOfferRecord>[]
  readonly collectives: readonly Filed<CollectiveRecord>[]
  readonly reportedLinks: readonly Filed<ReportedLinkRecord>[]
  readonly documents: readonly Filed<DocumentRecord>[]
  readonly threads: readonly Filed<ThreadRecord>[]
  readonly findings: readonly Filed<FindingRecord>[]
}

export type RecordKind = keyof CorpusRecord

/** Folders of the seed whose YAML files are lists of records, with the kind and shape of each. */
export const LISTED: readonly { readonly folder: string; readonly kind: RecordKind; readonly shape: z.ZodType }[] = [
  { folder: 'sources', kind: 'sources', shape: sourceRecord },
  { folder: 'states', kind: 'states', shape: stateRecord },
  { folder: 'persons', kind: 'persons', shape: personRecord },
  { folder: 'bodies', kind: 'bodies', shape: bodyRecord },
  { folder: 'meetings', kind: 'meetings', shape: meetingRecord },
  { folder: 'instruments', kind: 'instruments', shape: instrumentRecord },
  { folder: 'tenures', kind: 'tenures', shape: tenureRecord },
  { folder: 'memberships', kind: 'memberships', shape: membershipRecord },
  { folder: 'hosting-offers', kind: 'hostingOffers', shape: hostingOfferRecord },
  { folder: 'collectives', kind: 'collectives', shape: collectiveRecord },
  { folder: 'reported-links', kind: 'reportedLinks', shape: reportedLinkRecord },
  { folder: 'threads', kind: 'threads', shape: threadRecord },
  { folder: 'findings', kind: 'findings', shape: findingRecord },
  { folder: 'action-claims', kind: 'actionClaims', shape: actionClaimRecord },
]

/** Folders whose YAML files are one record each. */
export const SINGLE: readonly { readonly folder: string; readonly kind: RecordKind; readonly shape: z.ZodType }[] = [
  { folder: 'documents', kind: 'documents', shape: documentRecord },
  { folder: 'treaties', kind: 'treaties', shape: treatyRecord },
]
