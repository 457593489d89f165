import { isCivilDay } from '../../domain/time/civil-day.js'
import { firstDueOn } from '../../domain/time/recurrence.js'
import type { ActInput } from './act-input.js'
import type { ActRead } from './act.js'
import { ACT_WORDS } from './act-words.js'
import type { cadenceIn } from './cadences.js'
import { deadlinesIn } from './deadlines.js'
import { regex } from '../references/regex.js'

/** When an act is due: the term it prints, the meeting before which it is due, or one interval of its cadence from the adoption. */
export function dueOf(input: ActInput, own: string, roles: ActRead['roles'], cadence: ReturnType<typeof cadenceIn>): ActRead['due'] {
  const { segment, text, to, mask, adoptedOn, language } = input
  const from = segment.standing === 'LEAD' ? segment.start : segment.verbStart
  const [meeting] = roles.dueBefore
  const terms = deadlinesIn(text.slice(from, to), language, input).filter(({ start }) => !mask(from + start))
  const [term] = meeting === undefined ? terms : terms.filter(({ start }) => from + start < meeting.start || start > meeting.end - from)
  if (meeting !== undefined && term?.date === undefined) {
    const cue = /(?:\p{L}+\s+){1,5}(?:the |la |el )?$/u.exec(text.slice(from, meeting.start))?.[0] ?? ''
    return { asPrinted: `${cue.replace(/^.*?(?=(?:in the period prior|prior|before|ahead|in advance|by|antes|previo)\b)/iu, '')}${meeting.asPrinted}`, derived: false, rule: 'Relative to the meeting, and moves with it.' }
  }
  if (term !== undefined) return { asPrinted: term.asPrinted, date: term.date, derived: term.derived, rule: term.rule }
  if (cadence === undefined || firstDueOn(cadence.cadence, '2000-01-01') === null) return undefined
  const makesBody = regex(`(?<!\\p{L})(?:${ACT_WORDS[language].makesBody})(?!\\p{L})`, 'iu').test(own)
  if (makesBody || adoptedOn === undefined || !isCivilDay(adoptedOn)) return { asPrinted: cadence.asPrinted, derived: false, rule: makesBody ? 'No first date is printed and none can be counted, for a body has first to be set up.' : 'No first date is printed.' }
  return { asPrinted: cadence.asPrinted, date: firstDueOn(cadence.cadence, adoptedOn) ?? undefined, derived: true, rule: `No first date is printed; one interval is counted from the adoption on ${adoptedOn}.` }
}
