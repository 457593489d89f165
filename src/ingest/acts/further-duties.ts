import type { NameWord } from '../../domain/names/name-key.js'
import { verbAt } from '../../domain/verbs/verb-table.js'
import { ACT_WORDS } from './act-words.js'
import type { ActSegment } from './act-segment.js'
import type { Reading } from './segment-acts.js'
import { regex } from '../references/regex.js'
import { wordAt } from './word-at.js'

/**
 * What a directive asks beside its first duty: another duty of the same addressee (“; and to draft a report”, “and that
 * they keep a record”, “and to submit …”), or something that the addressee is to ask of others (“and to urge them to
 * consider”).
 */
export function furtherDuties(reading: Reading, act: ActSegment, position: number): readonly ActSegment[] {
  if (act.verb.use === 'CONSTITUTIVE') return charged(reading, act, position)
  if (act.verb.use !== 'DIRECTIVE') return []
  const words = ACT_WORDS[reading.language]
  const text = reading.text.slice(0, act.end)
  const found: ActSegment[] = []
  for (const match of text.slice(act.verbEnd).matchAll(regex(`([,;]?)\\s+(?:(?:${words.and}) (?:also )?)((?:${words.furtherDuty}))?`, 'giu'))) {
    const at = act.verbEnd + match.index
    if (reading.mask(at + match[0].length) || (reading.mask(at) && !/\S/.test(match[1] ?? ''))) continue
    const behind = at + match[0].length
    const further = readDuty(reading, act, position, { separator: match[1] ?? '', joint: match[2] ?? '', from: at, behind })
    if (further !== undefined) found.push(further)
  }
  const nested = nestedFirst(reading, act, position)
  const all = [...(nested === undefined ? [] : [nested]), ...found].toSorted((left, right) => left.start - right.start)
  return all.map((segment, place) => ({ ...segment, end: all[place + 1]?.start ?? act.end }))
}

interface Joint {
  readonly separator: string
  /** “to ”, “that they ”, or nothing. */
  readonly joint: string
  readonly from: number
  readonly behind: number
}

function readDuty(reading: Reading, act: ActSegment, position: number, { separator, joint, from, behind }: Joint): ActSegment | undefined {
  const words = ACT_WORDS[reading.language]
  const first = wordAt(reading.words, behind)
  const at = CLITICS[reading.language]?.test(reading.words[first]?.word ?? '') === true ? first + 1 : first
  const word = reading.words[at]
  if (word === undefined || word.start >= act.end || !/^\p{Ll}/u.test(reading.text.slice(word.start))) return undefined
  const isDelivery = words.deliverVerbs.includes(word.word) || deliversIn(reading, word.end, act.end)
  const next = verbAt(reading.language, reading.words, at, ['BASE'])
  const isDirective = next?.verb.use === 'DIRECTIVE' && joint !== ''
  const isThat = regex(`^(?:${words.that})`, 'iu').test(joint)
  const firstIsThat = hasThatClause(reading, act)
  const stands = isDirective || (separator === ';' && joint !== '') || (isThat && !firstIsThat) || (isDelivery && (joint !== '' || firstIsThat))
  if (!stands) return undefined
  const start = from + (separator.length > 0 ? 1 : 0)
  const spoken = reading.text.slice(start, word.end).trim().replace(regex(`^(?:${words.and}) (?:also )?`, 'iu'), '')
  if (isDirective && next !== undefined) {
    const verbStart = behind - joint.length
    const verbEnd = (reading.words[next.to - 1] as NameWord).end
    return { standing: 'NESTED', verb: next.verb, form: 'BASE', printed: reading.text.slice(verbStart, verbEnd).trim(), start, end: act.end, verbStart, verbEnd, of: position, leads: false }
  }
  return { standing: 'FURTHER', verb: act.verb, form: act.form, printed: `${act.printed} … ${spoken}`, start, end: act.end, verbStart: start, verbEnd: word.end, of: position, leads: false }
}

/** “and to show what they did in a report to …”: what is done is handed over in a report, whatever the verb. */
function deliversIn(reading: Reading, from: number, to: number): boolean {
  const clause = /^[^,;.]*/.exec(reading.text.slice(from, to))?.[0] ?? ''
  return regex(`(?<!\\p{L})(?:${ACT_WORDS[reading.language].inReport})(?!\\p{L})`, 'iu').test(clause)
}

/** “y que lo presente”: a pronoun stands before the verb. */
const CLITICS: Readonly<Partial<Record<string, RegExp>>> = { ES: /^(?:lo|la|los|las|le|les|se)$/, PT: /^(?:o|a|os|as|lhe|se)$/ }

/** The duty is a clause with “that” or “que”, whose next “and that” only goes on with it. */
function hasThatClause(reading: Reading, act: ActSegment): boolean {
  const first = regex(`(?<![\\p{L}])(?:${ACT_WORDS[reading.language].complement})`, 'iu').exec(reading.text.slice(act.verbEnd, act.end))
  return first !== null && /(?:that|que)\s*$/iu.test(first[0])
}

/** The first duty may itself be to ask others (“Request the Secretariat to invite States to …”). */
function nestedFirst(reading: Reading, act: ActSegment, position: number): ActSegment | undefined {
  const words = ACT_WORDS[reading.language]
  const text = reading.text.slice(act.verbEnd, act.end)
  const complement = [...text.matchAll(regex(`(?<![\\p{L}])(?:${words.complement})`, 'giu'))].find((match) => !reading.mask(act.verbEnd + match.index))
  if (complement === undefined) return undefined
  const behind = act.verbEnd + complement.index + complement[0].length
  const at = wordAt(reading.words, behind)
  const word = reading.words[at]
  if (word === undefined || reading.words[at - 1] === undefined || word.start > behind + 1) return undefined
  const next = verbAt(reading.language, reading.words, at, ['BASE'])
  if (next === undefined || next.verb.use !== 'DIRECTIVE' || next.from !== next.at) return undefined
  const actor = reading.references.find(({ start, kind }) => (kind === 'COLLECTIVE' || kind === 'BODY' || kind === 'STATE') && start >= behind && start < (reading.words[next.to - 1] as NameWord).end + 24)
  if (actor === undefined) return undefined
  const verbStart = act.verbEnd + complement.index
  const verbEnd = (reading.words[next.to - 1] as NameWord).end
  return { standing: 'NESTED', verb: next.verb, form: 'BASE', printed: reading.text.slice(verbStart, verbEnd), start: verbStart, end: act.end, verbStart, verbEnd, of: position, leads: false }
}

/** “Establish a … Group to follow up on …”: the group is charged as it is made. */
function charged(reading: Reading, act: ActSegment, position: number): readonly ActSegment[] {
  if (!['establish', 'create', 'set up', 'constitute'].includes(act.verb.means)) return []
  const body = reading.references.find(({ kind, start, end }) => kind === 'BODY' && start >= act.verbEnd && end <= act.end)
  if (body === undefined) return []
  const joint = /^ (?:to|para) (?=\p{Ll})/u.exec(reading.text.slice(body.end, act.end))
  const at = joint === null ? -1 : wordAt(reading.words, body.end + joint[0].length)
  const word = reading.words[at]
  if (joint === null || word === undefined) return []
  const verb = verbAt(reading.language, reading.words, at, ['BASE'])?.verb
  const particle = /^ up(?: on)?(?!\p{L})/u.exec(reading.text.slice(word.end))?.[0] ?? ''
  const lemma = particle === '' ? (verb?.lemma ?? word.word) : `${word.word} up`
  const phraseEnd = word.end + particle.length
  return [{
    standing: 'CHARGE',
    verb: { lemma, means: verb?.means ?? lemma, class: 'COMMAND', use: 'DIRECTIVE', base: [lemma], finite: [], participle: [] },
    form: 'BASE',
    printed: reading.text.slice(body.end + 1, phraseEnd),
    start: body.end + 1,
    end: act.end,
    verbStart: body.end + 1,
    verbEnd: phraseEnd,
    of: position,
    leads: false,
  }]
}
