import { addDays, addMonths, daysBetween, type CivilDay } from '../time/civil-day.js'
import { dateAfter, dateOn } from '../time/bounds.js'
import { whenInWords } from '../time/date-words.js'
import type { PartialDate } from '../time/partial-date.js'
import { dueDays, firstDueOn, monthsOf, nextObservance } from '../time/recurrence.js'
import type { Cadence } from '../vocabulary.js'
import type { DeadlineFacts, Fulfilment, MeetingAhead } from './deadline-facts.js'
import type { Task } from './task.js'

/**
 * What became of a deadline by a day. OVERDUE only where a source says that it was not kept; a day that passed with
 * nothing known is NO_EVIDENCE, for what is not in the corpus may well have been delivered.
 */
export const DEADLINE_STATUSES = ['MET', 'OVERDUE', 'NO_EVIDENCE', 'NOT_YET_DUE', 'NOT_COMPUTABLE'] as const
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number]

/** What sets a deadline: a date, a cadence, a meeting before which it is due, a yearly day, or words that name no day. */
export const DEADLINE_KINDS = ['DATE', 'CADENCE', 'MEETING', 'OBSERVANCE', 'WORDS'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

/** By how many days a meeting, and what is due before it, moved from the days on which it was expected. */
export interface Slip {
  readonly expected: PartialDate
  readonly held: PartialDate
  readonly atLeast: number | null
  readonly atMost: number | null
}

/** A duty with its deadline as it stands on a day. */
export interface Deadline {
  readonly task: Task
  readonly kind: DeadlineKind
  readonly status: DeadlineStatus
  readonly reason: string
  /** The day by which it is, or first was, due. */
  readonly due: PartialDate | null
  /** True where the day is not printed but counted by a rule. */
  readonly derived: boolean
  readonly rule: string | null
  /** Due days of a cadence that have passed. */
  readonly passed: readonly CivilDay[]
  /** The next day on which it is due, or observed. */
  readonly nextDue: CivilDay | null
  readonly meeting: MeetingAhead | null
  readonly slip: Slip | null
  readonly fulfilments: readonly Fulfilment[]
}

/** The deadline of a duty as it stands on a day; null of a duty that has none. */
export function deadlineOn(task: Task, facts: DeadlineFacts, day: CivilDay): Deadline | null {
  const empty: Deadline = { task, kind: 'WORDS', status: 'NOT_COMPUTABLE', reason: '', due: null, derived: false, rule: task.dueRule, passed: [], nextDue: null, meeting: null, slip: null, fulfilments: facts.fulfilments }
  const deadline = unsettled(task, facts, day, empty)
  return deadline !== null && task.proposed ? { ...deadline, status: 'NOT_COMPUTABLE', reason: 'It stands in brackets: a proposal lays no duty on anybody, and no deadline runs.', nextDue: null, passed: [] } : deadline
}

function unsettled(task: Task, facts: DeadlineFacts, day: CivilDay, empty: Deadline): Deadline | null {
  if (task.observedOn !== null) return observance(task, day, empty)
  const [meeting] = facts.meetings
  if (meeting !== undefined) return beforeMeeting(meeting, facts, day, empty)
  if (task.cadence !== null) return recurring(task, task.cadence, facts, day, empty)
  if (task.due !== null) return { ...empty, kind: 'DATE', due: task.due, derived: task.dueRule !== null, ...settled(task.due, facts, day) }
  if (task.dueAsPrinted === null) return null
  return { ...empty, reason: task.dueRule ?? `No date can be computed from the words “${task.dueAsPrinted}”.` }
}

function observance(task: Task, day: CivilDay, empty: Deadline): Deadline {
  const [month, dayOfMonth] = (task.observedOn as string).replace(/^--/, '').split('-').map(Number) as [number, number]
  const nextDue = nextObservance({ month, day: dayOfMonth }, day > task.on ? day : task.on)
  return { ...empty, kind: 'OBSERVANCE', status: 'NOT_YET_DUE', nextDue, reason: `It is observed every year; the next time is ${nextDue}.` }
}

function beforeMeeting(meeting: MeetingAhead, facts: DeadlineFacts, day: CivilDay, empty: Deadline): Deadline {
  const { held, expected } = meeting
  const base: Deadline = { ...empty, kind: 'MEETING', meeting, derived: true, slip: slipOf(expected, held) }
  if (held !== null) {
    const due = dayBefore(held)
    return { ...base, due, ...settled(due as PartialDate, facts, day) }
  }
  if (expected === null) return { ...base, reason: 'No day of the meeting before which it is due is known.' }
  const due = dayBefore(expected)
  if (day <= (expected.latest ?? LAST)) return { ...base, due, status: 'NOT_YET_DUE', nextDue: due?.latest ?? null, reason: `The meeting before which it is due is expected ${whenInWords(expected)}; the deadline moves with it.` }
  return { ...base, due, reason: `The meeting before which it is due was expected ${whenInWords(expected)}; that it was held is not attested, so that the deadline may have moved.` }
}

function recurring(task: Task, cadence: Cadence, facts: DeadlineFacts, day: CivilDay, empty: Deadline): Deadline {
  const base: Deadline = { ...empty, kind: 'CADENCE' }
  const months = monthsOf(cadence)
  if (months === null) return { ...base, reason: WITHOUT_INTERVAL[cadence] ?? 'Its cadence names no interval.' }
  const first = task.due?.latest ?? firstFromAdoption(task, cadence)
  if (first === null) return { ...base, reason: task.dueRule ?? 'Its first date is not printed, and the text from whose adoption it could be counted is not held as adopted.' }
  const passed = day > first ? [first, ...dueDays(cadence, first, addDays(day, -1))] : []
  const nextDue = passed.length === 0 ? first : addMonths(first, passed.length * months)
  const due = task.due ?? dateOn(first)
  const rule = task.dueRule ?? `No first date is printed; one interval is counted from the adoption on ${task.on}.`
  const last = passed.at(-1)
  if (last === undefined) return { ...base, due, derived: true, rule, nextDue, status: 'NOT_YET_DUE', reason: `It is first due on ${first}.` }
  const since = addMonths(last, -months)
  const current = { ...facts, fulfilments: facts.fulfilments.filter(({ on }) => on === null || (on.latest ?? LAST) > since) }
  return { ...base, due, derived: true, rule, passed, ...settled(dateOn(last), current, day), nextDue }
}

function firstFromAdoption({ stage, on, dueRule }: Task, cadence: Cadence): CivilDay | null {
  return stage === 'ADOPTED' && dueRule === null ? firstDueOn(cadence, on) : null
}

/** What became of a duty that was due on a day that is known. */
function settled(due: PartialDate, { fulfilments, denials }: DeadlineFacts, day: CivilDay): Pick<Deadline, 'status' | 'reason' | 'nextDue'> {
  const latest = due.latest ?? LAST
  const [delivered] = fulfilments
  if (delivered !== undefined) {
    const isLate = delivered.on?.earliest != null && delivered.on.earliest > latest
    return { status: 'MET', nextDue: null, reason: `${delivered.by} is held to fulfil it${delivered.on === null ? '' : ` (${whenInWords(delivered.on)})`}${isLate ? `, after the day on which it was due (${latest})` : ''}.` }
  }
  if (day <= latest) return { status: 'NOT_YET_DUE', nextDue: latest, reason: `It is due ${whenInWords(due)}.` }
  if (denials.length > 0) return { status: 'OVERDUE', nextDue: null, reason: `It was due ${whenInWords(due)}, and ${denials.join(' and ')} says that it was not delivered.` }
  return { status: 'NO_EVIDENCE', nextDue: null, reason: `It was due ${whenInWords(due)}; nothing in the corpus shows that it was delivered, and nothing that it was not.` }
}

function slipOf(expected: PartialDate | null, held: PartialDate | null): Slip | null {
  if (expected === null || held === null || held.earliest === null) return null
  return {
    expected,
    held,
    atLeast: expected.latest === null ? null : daysBetween(expected.latest, held.earliest),
    atMost: expected.earliest === null ? null : daysBetween(expected.earliest, held.earliest),
  }
}

/** The day before a meeting begins; a meeting of several days, or of a day in a month, begins on the first at the earliest. */
function dayBefore(meeting: PartialDate): PartialDate | null {
  return meeting.edtf.includes('/') && meeting.earliest !== null ? dateOn(addDays(meeting.earliest, -1)) : dateAfter(meeting, (one) => addDays(one, -1))
}

const WITHOUT_INTERVAL: Readonly<Partial<Record<Cadence, string>>> = {
  ONGOING: 'It is asked for all the time; there is no day by which it is due.',
  EACH_MEETING: 'It is due at each meeting, and no first one is named.',
  UNSTATED_RECURRING: 'It is to be done again and again, and the text does not say how often.',
}

/** Sorts after every civil day. */
const LAST = '~'
