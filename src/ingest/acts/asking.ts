import type { ActInput } from './act-input.js'
import type { ActRead } from './act.js'
import { actorsOf, type Actor } from './actor.js'
import { ACT_WORDS } from './act-words.js'
import { addresseesOf, listed } from './addressees.js'
import type { KnownName } from '../references/known-name.js'
import { regex } from '../references/regex.js'

/** Whom an act asks, with what force, and where the duty begins. */
export interface Asking {
  readonly addressees: readonly Actor[]
  readonly dutyFrom: number
  readonly class: ActRead['class']
  readonly isMandate: boolean
  /** True for a sentence that only says how another act is to be done. */
  readonly explains: boolean
}

/** Whom an act addresses and what that makes of it; the class of a duty or point follows from whom it is laid on. */
export function asking(input: ActInput): Asking {
  const { segment, before, under } = input
  const { verb } = segment
  const plain = { class: verb.class, explains: false, dutyFrom: segment.verbEnd }
  const parent = segment.of === undefined ? undefined : before[segment.of]
  switch (segment.standing) {
    case 'FURTHER':
      return { ...plain, addressees: parent?.roles.addressedTo ?? [], isMandate: true, dutyFrom: segment.verbStart }
    case 'CHARGE':
      return { ...plain, addressees: parent?.roles.establishes ?? [], isMandate: true }
    case 'NESTED':
      return { ...plain, ...nestedAddressees(input, parent), isMandate: true }
    case 'DUTY':
      return dutyAsking(input)
    default:
      break
  }
  // “ask the Secretariat to: (a) Remind …”: whoever is asked is to remind; the point asks nobody else.
  if (segment.leads && under?.opensPoints === true && under.roles.addressedTo.length > 0) return { ...plain, class: under.class, addressees: under.roles.addressedTo, isMandate: true }
  if (verb.use === 'DIRECTIVE') return { ...plain, ...(takenUp(input) ?? addresseesOf({ ...input, from: segment.verbEnd })), isMandate: true }
  if (verb.use === 'CONTENT') return { ...plain, class: under?.class ?? plain.class, addressees: under?.roles.addressedTo ?? [], isMandate: true }
  if (isDecision(input)) {
    const asked = addresseesOf({ ...input, from: segment.verbEnd })
    return { ...plain, ...asked, isMandate: asked.addressees.length > 0 }
  }
  return { ...plain, addressees: [], isMandate: false }
}

/** “and encourages them to …”, “to entrust it with …”: whom the act before asked or named, else the body named last before. */
function takenUp(input: ActInput): { readonly addressees: readonly Actor[]; readonly dutyFrom: number } | undefined {
  const { segment, text, language, references, before } = input
  const pronoun = regex(`^ (?:${ACT_WORDS[language].pronouns.join('|')})(?!\\p{L})`, 'iu').exec(text.slice(segment.verbEnd))
  if (pronoun === null) return undefined
  const asPrinted = pronoun[0].trim()
  const dutyFrom = segment.verbEnd + pronoun[0].length
  const body = references.findLast(({ kind, end }) => kind === 'BODY' && end <= segment.verbStart)
  if (body !== undefined && !PLURAL.test(asPrinted)) return { addressees: actorsOf(body, asPrinted), dutyFrom }
  const last = before.at(-1)
  const asked = before.findLast(({ roles }) => roles.addressedTo.length > 0)?.roles.addressedTo ?? []
  const named = asked.length > 0 || last === undefined ? asked : namedIn(input, last.start + text.slice(last.start).indexOf(last.verb) + last.verb.length, segment.start)
  if (named.length > 0) return { addressees: named.map((actor) => ({ ...actor, asPrinted, start: segment.verbEnd + 1, end: dutyFrom })), dutyFrom }
  return body === undefined ? undefined : { addressees: actorsOf(body, asPrinted), dutyFrom }
}

/** Whom a stretch names first, or whose efforts and works it names (“Welcomes the efforts of Governments and …”). */
function namedIn(input: ActInput, from: number, to: number): readonly Actor[] {
  const direct = addresseesOf({ ...input, from, to }).addressees
  const deeds = direct.length > 0 ? null : WORKS_OF.exec(input.text.slice(from, to))
  return deeds === null ? direct : addresseesOf({ ...input, from: from + deeds[0].length, to }).addressees
}

const WORKS_OF = /^[^,;]{0,60}?(?<!\p{L})(?:efforts?|work|contributions?|initiatives?|role|commitments?|support|progress|esfuerzos|labor|trabajos?|contribuci(?:ón|ones)|iniciativas|papel|compromiso|apoyo)(?: \p{L}+){0,3}? (?:of|by|de|del|por)(?!\p{L})/iu
const PLURAL = /^(?:them|they|les|ellos|ellas|estos|estas)$/i

/** “Decides that the Commission shall …”, “Authorizes the Secretary-General to …”: a decision that charges somebody. */
function isDecision({ segment, text, to }: ActInput): boolean {
  if (segment.verb.means === 'authorize') return true
  return ['decide', 'resolve', 'agree'].includes(segment.verb.means) && /^[\s,]*(?:that|que)(?!\p{L})[^;.]*?(?<!\p{L})(?:shall|deberá|deberán)(?!\p{L})/iu.test(text.slice(segment.verbEnd, to))
}

/** “urge them”: those to whom the act before reports; else whom the nested verb itself names. */
function nestedAddressees(input: ActInput, parent: ActRead | undefined): { readonly addressees: readonly Actor[]; readonly dutyFrom: number } {
  const { segment, text, language } = input
  const pronoun = regex(`^ (?:${ACT_WORDS[language].pronouns.join('|')})(?!\\p{L})`, 'iu').exec(text.slice(segment.verbEnd))
  if (pronoun === null) return addresseesOf({ ...input, from: segment.verbEnd })
  const meant = parent?.roles.deliveredTo ?? []
  const end = segment.verbEnd + pronoun[0].length
  return { addressees: meant.map((actor) => ({ ...actor, asPrinted: pronoun[0].trim() })), dutyFrom: end + 4 }
}

function dutyAsking(input: ActInput): Asking {
  const { segment, text } = input
  const that = /^\s*(?:that|que)\s+/i.exec(text.slice(segment.start, segment.verbStart))
  const intro = /^[^,]{2,60},\s+/.exec(text.slice(segment.start, segment.verbStart))
  const clause = [...text.slice(segment.start, segment.verbStart).matchAll(/[,;]\s+(?:and|y)\s+(?:that|que)\s+/giu)].at(-1)
  const from = clause === undefined ? segment.start + (that?.[0].length ?? 0) : segment.start + clause.index + clause[0].length
  const subjects = [from, ...(intro === null ? [] : [segment.start + intro[0].length])].map((start) => subjectActors(input, start))
  const isUndergone = PASSIVE.test(segment.printed) && !DIRECTED.test(segment.verb.lemma)
  const addressees = isUndergone ? [] : takenUpSubject(input) ?? subjects.find((actors) => actors.some(({ to }) => to !== null)) ?? subjects.findLast((actors) => actors.length > 0) ?? []
  const toStates = addressees.length > 0 && addressees.every(isStates)
  const isPassive = addressees.length === 0 && PASSIVE.test(segment.printed)
  return {
    addressees,
    dutyFrom: segment.verbStart,
    class: segment.isFramed !== true && (toStates || isPassive) ? 'SOFT' : segment.verb.class,
    isMandate: !isPassive && (addressees.length > 0 || speaks(text.slice(segment.start))),
    explains: isPassive && segment.of !== undefined,
  }
}

/** “shall be read”: what it is said of does nothing; “shall be invited” asks it to do something. */
const PASSIVE = / be (?:\p{L}+ed|understood|made|held|given|taken|sent|put|set|kept|paid|done|known|seen|read|drawn|written|borne|shown|built)$/u
const DIRECTED = /^(?:charge|entrust|request|instruct|urge|encourage|invite|require|task|authorize)$/

/** “It shall report”: the body established before in the paragraph, else who was asked last; “The Chair will report”: of the body named before. */
function takenUpSubject({ segment, text, before, references, index }: ActInput): readonly Actor[] | undefined {
  const subject = text.slice(segment.start, segment.verbStart).trim()
  const start = segment.start + text.slice(segment.start).search(/\S/)
  if (/^(?:it|they)$/i.test(subject)) {
    const meant = before.findLast(({ roles }) => roles.establishes.length > 0)?.roles.establishes ?? before.findLast(({ roles }) => roles.addressedTo.length > 0)?.roles.addressedTo
    return meant?.map((actor) => ({ ...actor, asPrinted: subject, start, end: start + subject.length }))
  }
  if (!/^(?:the|la|el) (?:chair(?:man|person)?|presidency|presidencia|presidente|presidenta)$/i.test(subject)) return undefined
  const body = references.findLast(({ kind, end, ids }) => kind === 'BODY' && end <= segment.verbStart && ids.length === 1 && [...index.byId.values()].some((thing) => holdsOfficeOf(thing, ids)))
  const office = body === undefined ? undefined : [...index.byId.values()].find((thing) => holdsOfficeOf(thing, body.ids))
  return office === undefined ? undefined : [{ to: office.id, asPrinted: subject, start, end: start + subject.length, candidates: [] }]
}

function holdsOfficeOf({ rule, ruleOf }: KnownName, ids: readonly string[]): boolean {
  return rule === 'OFFICE_HOLDER' && ruleOf !== undefined && ruleOf.length === 1 && ruleOf[0] === ids[0]
}

function speaks(sentence: string): boolean {
  return /^(?:(?:to this end|in this regard),? )?(?:we|nosotros)(?!\p{L})/iu.test(sentence)
}

/** The subject of a duty: its actors, or the body of whose task it is (“Another function of this new Working Group …”). */
function subjectActors(input: ActInput, from: number): readonly Actor[] {
  const { segment, references, ruled } = input
  const here = [...ruled, ...references.filter((reference) => !ruled.some(({ start, end }) => reference.start >= start && reference.end <= end))]
  const subject = here.filter(({ start, end, kind }) => start >= from && end <= segment.verbStart && kind !== 'INSTRUMENT' && kind !== 'PLACE')
  const direct = listed({ ...input, from, to: segment.verbStart }, from, segment.verbStart, subject)
  if (direct.some(({ to }) => to !== null)) return direct
  const ofFunction = /(?:function|task|responsibility|función|tarea)s?(?: \p{L}+)? (?:of|del?|de la) $/iu
  const holder = subject.find(({ start }) => ofFunction.test(input.text.slice(from, start)))
  return holder === undefined ? direct : actorsOf(holder)
}

function isStates({ reference, addressee, to }: Actor): boolean {
  return addressee === 'STATES' || reference?.kind === 'STATE' || (reference?.kind === 'COLLECTIVE' && reference.basis !== 'RULE' && /states|estados/i.test(reference.asPrinted) && to !== null)
}
