import { addDays, type CivilDay } from '../time/civil-day.js'
import { chairConflicts, type ChairConflict } from './chair-conflicts.js'
import { holderInWords, standingInWords } from './chair-sentences.js'
import { chairsOn, type ChairRow } from './chairs-on.js'
import { knownTenures, type KnowledgeLimits } from './known-tenures.js'
import { isTextBy, knownMeetings, type Election, type OfficeDuty, type RecordedOffice } from './office.js'
import { standingOn, type ChairStanding } from './standing-on.js'
import { isCandidate } from './tenure.js'
import { tenureSpans, type TenureSpan } from './tenure-span.js'

/** A stretch of time of which no source says who held the office; that is not a vacancy. */
export interface UnknownStretch {
  readonly from: CivilDay | null
  readonly to: CivilDay | null
  readonly says: string
}

/** The holders of an office in order of time, with what lies between them and what texts lay on the holder. */
export interface ChairHistory {
  readonly rows: readonly ChairRow[]
  /** Presiding over single meetings of the body, which is not holding its office. */
  readonly presided: readonly ChairRow[]
  readonly gaps: readonly UnknownStretch[]
  readonly duties: readonly OfficeDuty[]
  readonly term: string
  readonly conflicts: readonly ChairConflict[]
  readonly leftOut: { readonly proposed: number; readonly unverified: number }
}

/** The history of an office up to a day, as far as was known. */
export function chairHistory(office: RecordedOffice, presided: RecordedOffice, day: CivilDay, limits: KnowledgeLimits & { readonly includeProposed: boolean }, nameOf: (id: string) => string): ChairHistory {
  const known = knownTenures(office.tenures, limits)
  const spans = tenureSpans(known.tenures, knownMeetings(office.meetings, limits))
  const rows = spans.map((span): ChairRow => {
    const standing = standingInHistory(span, day)
    return { standing, says: standingInWords(span, standing, nameOf), span, proposal: null }
  })
  const meetings = chairsOn(presided, day, limits, nameOf)
  const proposed = chairsOn({ ...office, tenures: [] }, day, limits, nameOf)
  const duties = office.duties.filter(({ on }) => isTextBy(on, limits.knownAt))
  return {
    rows: [...rows, ...proposed.rows],
    presided: meetings.rows,
    gaps: office.ofMeeting ? [] : gapsBetween(spans, day, nameOf),
    duties: duties.filter(({ proposed: isProposed }) => limits.includeProposed || !isProposed),
    term: termInWords(office.elections.filter(({ on }) => isTextBy(on, limits.knownAt)), limits.includeProposed ? duties.filter(({ proposed: isProposed }) => isProposed) : []),
    conflicts: chairConflicts(spans.map((span) => ({ tenure: span.tenure, span, standing: standingInHistory(span, day) })), nameOf, limits.knownAt),
    leftOut: {
      proposed: limits.includeProposed ? 0 : proposed.leftOut.proposed + duties.filter(({ proposed: isProposed }) => isProposed).length,
      unverified: known.unverified + meetings.leftOut.unverified,
    },
  }
}

/** A past holder was one: what counts in a history is what vouched for the tenure while it ran. */
function standingInHistory(span: TenureSpan, day: CivilDay): ChairStanding {
  const now = standingOn(span, day)
  if (now !== null) return now
  if (isCandidate(span.tenure)) return 'CANDIDATE'
  return span.beginBasis === 'INFERRED' || (span.begin !== null && span.begin.latest === null) ? 'POSSIBLE' : 'HELD'
}

function gapsBetween(spans: readonly TenureSpan[], day: CivilDay, nameOf: (id: string) => string): UnknownStretch[] {
  const dated = spans.filter(({ begin, tenure }) => begin !== null && !isCandidate(tenure))
  const first = dated[0]
  if (first === undefined) return [{ from: null, to: day, says: 'No tenure with a date is in the record; who held the office is unknown throughout.' }]
  const before: UnknownStretch = { from: null, to: dayBefore(first.begin?.earliest ?? null), says: `Who held the office before ${holderInWords(first.tenure, nameOf)} is not known.` }
  const between = dated.flatMap((span, place) => {
    const next = dated[place + 1]
    const from = vouchedUntil(span)
    const to = next?.begin?.earliest ?? null
    if (next === undefined || from === null || to === null || from >= to) return []
    return [{ from, to: dayBefore(to), says: `Between ${holderInWords(span.tenure, nameOf)} and ${holderInWords(next.tenure, nameOf)} no source says who held the office.` }]
  })
  return [before, ...between]
}

/** The day from which nothing vouches for the holder any more. */
function vouchedUntil({ end, endBasis, possiblyUntil }: TenureSpan): CivilDay | null {
  if (endBasis === 'EVIDENCE') return end?.latest ?? null
  const inferred = end?.latest ?? null
  if (possiblyUntil === null) return inferred
  return inferred === null || possiblyUntil < inferred ? possiblyUntil : inferred
}

/** The term of an office as far as texts state one; a term in brackets is told as such, and one report of a term is no rule. */
function termInWords(elections: readonly Election[], proposed: readonly OfficeDuty[]): string {
  const stated = elections.filter(({ termAsPrinted }) => termAsPrinted !== null)
  if (stated.length > 0) return `Stated where the holder is elected: ${stated.map(({ provision, termAsPrinted }) => `“${termAsPrinted ?? ''}” (${provision})`).join('; ')}.`
  const read = elections.length === 0 ? 'no paragraph that elects to it is held' : `the paragraphs that elect to it (${elections.map(({ provision }) => provision).join(', ')}) set none`
  const brackets = proposed.filter(({ asPrinted }) => asPrinted !== null && SETS_AN_END.test(asPrinted)).map(({ asPrinted, provision }) => `“${asPrinted ?? ''}” (${provision})`)
  const only = brackets.length === 0 ? '' : ` Only a proposal in brackets speaks of an end: ${brackets.join('; ')}.`
  return `How long the office is held is not stated: no rule is in the record, and ${read}.${only}`
}

/** “Until MISPA V”, in the four languages of the texts. */
const SETS_AN_END = /\buntil\b|\bhasta\b|\bjusqu|\baté\b/i

function dayBefore(day: CivilDay | null): CivilDay | null {
  return day === null ? null : addDays(day, -1)
}
