import type { RecordedMeeting, RecordedOffice } from '../../../src/domain/tenure/office.js'
import type { RecordedTenure, TenureStatement } from '../../../src/domain/tenure/tenure.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'

/** What a test says of a tenure; everything else is left empty. Dates are EDTF text, sources `id: own date`. */
export interface Told extends Partial<Omit<RecordedTenure, 'from' | 'to' | 'seenOn' | 'meetingHeld' | 'electionHeld' | 'statements'>> {
  readonly from?: string
  readonly to?: string
  readonly seenOn?: readonly string[]
  readonly meetingHeld?: string
  readonly electionHeld?: string
  readonly sources?: Readonly<Record<string, string | null>>
  readonly claims?: readonly Partial<TenureStatement>[]
}

/** A tenure of the chair of a group, elected by a process. */
export function tenure({ from, to, seenOn = [], meetingHeld, electionHeld, sources = { source: null }, claims = [], ...more }: Told): RecordedTenure {
  const id = more.id ?? `group/chair/${more.state ?? 'nobody'}`
  const status = more.status ?? 'REPORTED'
  const confidence = more.confidence ?? 'HIGH'
  return {
    of: 'group', office: 'CHAIR', title: null, kind: 'ELECTED', state: null, persons: [], toBasis: null, note: null, electedAt: null, electedBy: null, openedBy: null, closedBy: null,
    ofMeeting: false, toBeElectedAt: null,
    ...more,
    id,
    status,
    confidence,
    from: from === undefined ? null : readPartialDate(from),
    to: to === undefined ? null : readPartialDate(to),
    seenOn: seenOn.map(readPartialDate),
    meetingHeld: meetingHeld === undefined ? null : readPartialDate(meetingHeld),
    electionHeld: electionHeld === undefined ? null : readPartialDate(electionHeld),
    statements: [
      ...Object.entries(sources).map(([saidIn, own]): TenureStatement => ({ ...SAID, saidIn, isText: saidIn.includes('/'), assertedOn: own, status, confidence })),
      ...claims.map((claim): TenureStatement => ({ ...SAID, status, confidence, ...claim })),
    ],
  }
}

const SAID: TenureStatement = { saidIn: 'source', isText: false, assertedOn: null, readOn: '2026-11-22', field: null, value: null, holds: true, preferred: true, status: 'REPORTED', confidence: 'HIGH', note: null }

/** A held meeting of the process that elects. */
export function meeting(id: string, held: string, own: string | null = null): RecordedMeeting {
  return { id, of: 'process', held: readPartialDate(held), statements: [{ isText: false, assertedOn: own, readOn: '2026-11-22' }] }
}

/** The chair of a group with these tenures. */
export function office(tenures: readonly RecordedTenure[], more: Partial<RecordedOffice> = {}): RecordedOffice {
  return { of: 'group', ofMeeting: false, tenures, meetings: [], proposals: [], duties: [], elections: [], ...more }
}
