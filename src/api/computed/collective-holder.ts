import { nextMeeting } from '../../domain/bodies/next-host.js'
import { chairsOn } from '../../domain/tenure/chairs-on.js'
import { whenInWords } from '../../domain/time/date-words.js'
import { readPartialDate } from '../../domain/time/partial-date.js'
import type { AssertionStatus, CollectiveRule, Confidence } from '../../domain/vocabulary.js'
import { readOffices } from '../../graph/readers/chairs.js'
import { readHosts, type HostRow } from '../../graph/readers/collectives.js'
import type { ApiContext } from '../context.js'
import { optionalDay } from '../days.js'
import type { CollectiveFound } from './collective-on.js'
import type { CollectiveState } from './collective-shapes.js'
import type { TreatyKnowledge } from './treaty-reading.js'

const NOBODY: Omit<CollectiveFound, 'says'> = { certain: [], lowConfidence: [], possible: [], unknown: [], outside: 0, unverified: 0 }

/** Who holds an office, or hosts the next meeting, on a day, where a collective is that. */
export function holderOn(context: ApiContext, rule: CollectiveRule, of: readonly string[], on: string, options: TreatyKnowledge): Promise<CollectiveFound> {
  return rule === 'HOST_OF' ? hostOn(context, of, on, options) : chairOn(context, of, on, options)
}

async function chairOn(context: ApiContext, of: readonly string[], on: string, { knownAt, includeUnverified }: TreatyKnowledge): Promise<CollectiveFound> {
  const offices = await readOffices(context.read, of, 'CHAIR', false)
  const found = offices.map(({ office, names }) => chairsOn(office, on, { knownAt: optionalDay('knownAt', knownAt), includeUnverified, includeProposed: false }, (id) => names.get(id) ?? id))
  const rows = found.flatMap(({ rows: all }) => all)
  const states = (standings: readonly string[]): CollectiveState[] =>
    rows.flatMap(({ standing, says, span }) => {
      const state = span?.tenure.state ?? null
      if (state === null || span === null || !standings.includes(standing)) return []
      return [{ stateId: state, because: says, confidence: span.tenure.confidence, evidence: span.tenure.evidence.map(({ saidIn, ...said }) => ({ id: saidIn, ...said })) }]
    })
  return { ...NOBODY, ...byConfidence(states(['HELD'])), possible: states(['POSSIBLE', 'LAST_KNOWN_END_UNKNOWN']), says: found.map(({ says }) => says).join(' '), unverified: found.reduce((sum, { leftOut }) => sum + leftOut.unverified, 0) }
}

async function hostOn(context: ApiContext, of: readonly string[], on: string, { knownAt }: TreatyKnowledge): Promise<CollectiveFound> {
  const limit = optionalDay('knownAt', knownAt)
  const meetings = await readHosts(context.read, of)
  const next = nextMeeting(limit === null ? meetings : meetings.flatMap((meeting) => asKnown(meeting, limit)), on)
  if (next === null) return { ...NOBODY, says: `No meeting of ${of.join(', ')} is recorded that comes on or after ${on}.` }
  const because = `${next.meeting} comes next after ${on}: ${inWords(next)}.`
  const hosts = next.hosts
    .filter(({ knownFrom }) => limit === null || (knownFrom !== null && knownFrom <= limit))
    .map(({ state, confidence, status, saidIn }): CollectiveState => ({ stateId: state, because: `${because} It hosted.`, confidence: confidence as Confidence, evidence: saidIn.map((id) => ({ id, status: status as AssertionStatus, confidence: confidence as Confidence, note: null })) }))
  const planned = hosts.length > 0 || limit !== null ? [] : next.plannedIn.map((stateId): CollectiveState => ({ stateId, because: `${because} It is to be held there, which is not yet hosting.`, confidence: 'MEDIUM', evidence: next.saidIn.map((id) => ({ id, status: 'REPORTED', confidence: 'MEDIUM', note: null })) }))
  const open = hosts.length + planned.length === 0 ? ' Its host was not known; an offer to host is not hosting.' : ''
  return { ...NOBODY, ...byConfidence(hosts), possible: planned, says: `The host of the meeting of ${of.join(', ')} that comes next. ${because}${open}` }
}

/** That a meeting was held is known from its last day on; before, only for when it was planned. */
function asKnown(meeting: HostRow, limit: string): HostRow[] {
  const held = meeting.held === null ? null : readPartialDate(meeting.held).latest
  const known = held !== null && held > limit ? { ...meeting, held: null } : meeting
  return known.held === null && known.plannedFor === null ? [] : [known]
}

function inWords({ held, plannedFor }: HostRow): string {
  return held === null ? `planned for ${readPartialDate(plannedFor as string).edtf}` : `held ${whenInWords(readPartialDate(held))}`
}

function byConfidence(states: readonly CollectiveState[]): Pick<CollectiveFound, 'certain' | 'lowConfidence'> {
  const isLow = ({ confidence }: CollectiveState): boolean => confidence === 'LOW' || confidence === 'UNVERIFIED'
  return { certain: states.filter((state) => !isLow(state)), lowConfidence: states.filter(isLow) }
}
