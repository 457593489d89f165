import type { CivilDay } from '../time/civil-day.js'
import { chairConflicts, reportedOn, type ChairConflict } from './chair-conflicts.js'
import { holderInWords, standingInWords } from './chair-sentences.js'
import { knownTenures, type KnowledgeLimits } from './known-tenures.js'
import { isTextBy, knownMeetings, sayingsOf, type ChairProposal, type RecordedOffice } from './office.js'
import { CHAIR_STANDINGS, namedOn, officeStanding, standingOn, type ChairStanding } from './standing-on.js'
import { isCandidate } from './tenure.js'
import { tenureSpans, type TenureSpan } from './tenure-span.js'

/** One answer to “who”: a tenure, or what a proposal says, with its standing on the day. */
export interface ChairRow {
  readonly standing: ChairStanding
  readonly says: string
  readonly span: TenureSpan | null
  readonly proposal: ChairProposal | null
}

/** Who holds an office on a day, as far as was known. */
export interface ChairsOn {
  readonly of: string
  readonly standing: ChairStanding
  readonly says: string
  readonly rows: readonly ChairRow[]
  readonly conflicts: readonly ChairConflict[]
  readonly leftOut: { readonly proposed: number; readonly unverified: number }
  /** How many tenures of the office the record has, whatever their time. */
  readonly recorded: number
}

/** The holders of an office on a day: certain, possible, last known, candidates, and apart from them what proposals say. */
export function chairsOn(office: RecordedOffice, day: CivilDay, limits: KnowledgeLimits & { readonly includeProposed: boolean }, nameOf: (id: string) => string): ChairsOn {
  const known = knownTenures(office.tenures, limits)
  const spans = tenureSpans(known.tenures, knownMeetings(office.meetings, limits))
  const standing = spans.flatMap((span) => {
    const stands = standingOn(span, day)
    return stands === null || isOvertaken(span, spans, day) ? [] : [{ span, standing: stands, tenure: span.tenure }]
  })
  const said = sayingsOf(office).filter(({ on }) => isTextBy(on, limits.knownAt) && (office.ofMeeting || on <= day))
  const rows = [
    ...standing.map(({ span, standing: stands }): ChairRow => ({ standing: stands, says: standingInWords(span, stands, nameOf), span, proposal: null })),
    ...(limits.includeProposed ? said.map((proposal) => proposalRow(proposal, nameOf)) : []),
  ].sort((one, other) => CHAIR_STANDINGS.indexOf(one.standing) - CHAIR_STANDINGS.indexOf(other.standing))
  const stands = officeStanding(rows.map((row) => row.standing))
  return {
    of: office.of,
    standing: stands,
    says: officeInWords(office, stands, rows, day, limits.includeProposed ? 0 : said.length, nameOf),
    rows,
    conflicts: chairConflicts(standing, nameOf, limits.knownAt),
    leftOut: { proposed: limits.includeProposed ? 0 : said.length, unverified: known.unverified },
    recorded: office.tenures.length,
  }
}

/** A candidate, or a report without a date, is no longer told of once somebody is known to have begun in the office since. */
function isOvertaken({ tenure, begin }: TenureSpan, spans: readonly TenureSpan[], day: CivilDay): boolean {
  const told = isCandidate(tenure) ? namedOn(tenure) : begin === null ? reportedOn(tenure) : null
  return told !== null && spans.some(({ begin: later }) => later?.earliest != null && later.earliest > told && later.earliest <= day)
}

function proposalRow(proposal: ChairProposal, nameOf: (id: string) => string): ChairRow {
  const by = proposal.proposedBy === null ? 'A proposal' : `A proposal of ${nameOf(proposal.proposedBy)}`
  const says = proposal.placeholder === null
    ? `${by} only, in brackets: ${proposal.says}`
    : `${by}, in brackets, leaves the name open (“${proposal.placeholder}”): nobody is named.`
  return { standing: proposal.placeholder === null ? 'PROPOSED' : 'PLACEHOLDER', says, span: null, proposal }
}

function officeInWords(office: RecordedOffice, standing: ChairStanding, rows: readonly ChairRow[], day: CivilDay, left: number, nameOf: (id: string) => string): string {
  const of = nameOf(office.of)
  const brackets = left === 0 ? '' : ` ${left === 1 ? 'One saying' : `${left} sayings`} in brackets ${left === 1 ? 'is' : 'are'} left out.`
  if (standing === 'UNKNOWN') {
    const undated = rows.filter((row) => row.standing === 'REPORTED_UNDATED').length
    const open = rows.some((row) => row.standing === 'PLACEHOLDER') ? ' A draft left the name open.' : rows.some((row) => row.standing === 'PROPOSED') ? ' A name stands only in a proposal, which decides nothing.' : ''
    const reports = undated === 0 ? '' : ` ${undated === 1 ? 'A report' : 'Reports'} without a date cannot be placed on it.`
    return `Unknown: nothing that is held says who ${office.ofMeeting ? 'presided over' : 'held this office of'} ${of}${office.ofMeeting ? '' : ` on ${day}`}.${open}${reports}${brackets}`
  }
  const best = rows.filter((row) => row.standing === standing).map(({ span }) => (span === null ? '' : holderInWords(span.tenure, nameOf)))
  return `${of}${office.ofMeeting ? '' : ` on ${day}`}: ${best.join(', ')} (${standing.toLowerCase().replaceAll('_', ' ')}).${brackets}`
}
