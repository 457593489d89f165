import { firstDueOn } from '../../domain/time/recurrence.js'
import { isCivilDay } from '../../domain/time/civil-day.js'
import type { CitationKind } from '../../domain/vocabulary.js'
import type { NameIndex } from '../references/name-index.js'
import type { Reference } from '../references/reference.js'
import { ACTOR_ROLES, type ActorRole, type ActRead } from './act.js'
import type { ActSegment } from './act-segment.js'
import { actorsOf, type Actor } from './actor.js'
import { ACT_WORDS } from './act-words.js'
import type { CuedRole } from './act-words-table.js'
import { addresseesOf, listed } from './addressees.js'
import { cadenceIn, observanceIn } from './cadences.js'
import { cuedRoles } from './cued-roles.js'
import { deadlinesIn, type DeadlineContext } from './deadlines.js'
import { electionIn } from './elections.js'
import { hedgesOf } from './hedged.js'
import { maskOf, type Mask } from './mask.js'
import { recipientsIn } from './recipients.js'
import { ruleActors } from './rule-actors.js'
import { segmentActs, type SegmentInput } from './segment-acts.js'

/** A paragraph whose acts are to be read. */
export interface ActsInput extends SegmentInput, DeadlineContext {
  readonly index: NameIndex
  /** Lemma of the enacting formula that frames the operative part (“recommend”). */
  readonly frame?: string | undefined
  /** For a point, the act of the paragraph that it is a point of. */
  readonly under?: ActRead | undefined
}

/** The acts of a paragraph in printed order, each with its roles as far as the text names them. */
export function readActs(input: ActsInput, segments: readonly ActSegment[] = segmentActs(input)): readonly ActRead[] {
  const mask = maskOf(input.text, input.references)
  const ruled = ruleActors(input.text, input.language, input.index, input.references)
  const acts: ActRead[] = []
  for (const [position, segment] of segments.entries()) {
    const child = segments.find(({ of, standing, start }) => of === position && standing !== 'DUTY' && start > segment.verbStart)
    acts.push(readAct({ ...input, mask, ruled, segment, to: child?.start ?? segment.end, key: `a${position + 1}`, before: acts }))
  }
  return acts
}

interface ActInput extends ActsInput {
  readonly mask: Mask
  readonly ruled: readonly Reference[]
  readonly segment: ActSegment
  /** End of what is this act's own, before what stands inside it. */
  readonly to: number
  readonly key: string
  readonly before: readonly ActRead[]
}

function readAct(input: ActInput): ActRead {
  const { segment, text, language, to, section } = input
  const asks = asking(input)
  const own = text.slice(segment.verbStart, to)
  const isWorking = section !== 'PREAMBLE' && section !== 'ENACTING'
  const isMandate = isWorking && asks.isMandate
  const observance = segment.verb.use === 'CONSTITUTIVE' ? observanceIn(own, language) : undefined
  const election = segment.verb.means === 'elect' ? electionIn(text, language, segment.verbEnd, to, input.references, bodyBefore(input)) : undefined
  const roles = rolesOf(input, asks.addressees, election?.elects ?? [], observance !== undefined)
  const cadence = isMandate ? cadenceIn(own, language) : undefined
  return {
    key: input.key,
    standing: segment.standing,
    verb: segment.printed,
    lemma: segment.verb.lemma,
    means: segment.verb.means,
    frame: section === 'OPERATIVE' ? input.frame : undefined,
    class: asks.class,
    isMandate,
    leads: segment.leads,
    hedges: segment.verb.use === 'STANCE' || segment.verb.use === 'CONSTITUTIVE' ? [] : hedgesOf(text, language, input.mask, segment, to, asks.dutyFrom),
    due: isMandate ? dueOf(input, own, roles, cadence) : undefined,
    cadence: cadence?.cadence,
    observance,
    insideAct: segment.standing === 'NESTED' || asks.explains ? `a${(segment.of ?? 0) + 1}` : undefined,
    roles,
    electsFor: election === undefined ? [] : [{ body: election.body, office: election.office, asPrinted: election.officeAsPrinted }],
    incorporates: incorporated(input),
    start: segment.start,
    end: segment.end,
    confidence: confidenceOf(segment, asks.addressees),
  }
}

interface Asking {
  readonly addressees: readonly Actor[]
  readonly dutyFrom: number
  readonly class: ActRead['class']
  readonly isMandate: boolean
  /** True for a sentence that only says how another act is to be done. */
  readonly explains: boolean
}

function asking(input: ActInput): Asking {
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
  if (verb.use === 'DIRECTIVE') return { ...plain, ...addresseesOf({ ...input, from: segment.verbEnd }), isMandate: true }
  if (verb.use === 'CONTENT') return { ...plain, class: under?.class ?? plain.class, addressees: under?.roles.addressedTo ?? [], isMandate: true }
  if (isDecision(input)) {
    const asked = addresseesOf({ ...input, from: segment.verbEnd })
    return { ...plain, ...asked, isMandate: asked.addressees.length > 0 }
  }
  return { ...plain, addressees: [], isMandate: false }
}

/** “Decides that the Commission shall …”, “Authorizes the Secretary-General to …”: a decision that charges somebody. */
function isDecision({ segment, text, to }: ActInput): boolean {
  if (segment.verb.means === 'authorize') return true
  return ['decide', 'resolve', 'agree'].includes(segment.verb.means) && /^[\s,]*(?:that|que)(?!\p{L})[^;.]*?(?<!\p{L})(?:shall|deberá|deberán)(?!\p{L})/iu.test(text.slice(segment.verbEnd, to))
}

/** “urge them”: those to whom the act before reports; else whom the nested verb itself names. */
function nestedAddressees(input: ActInput, parent: ActRead | undefined): { readonly addressees: readonly Actor[]; readonly dutyFrom: number } {
  const { segment, text, language } = input
  const pronoun = new RegExp(`^ (?:${ACT_WORDS[language].pronouns.join('|')})(?!\\p{L})`, 'iu').exec(text.slice(segment.verbEnd))
  if (pronoun === null) return addresseesOf({ ...input, from: segment.verbEnd })
  const meant = parent?.roles.deliveredTo ?? []
  const end = segment.verbEnd + pronoun[0].length
  return { addressees: meant.map((actor) => ({ ...actor, asPrinted: pronoun[0].trim() })), dutyFrom: end + 4 }
}

function dutyAsking(input: ActInput): Asking {
  const { segment, text } = input
  const intro = /^[^,]{2,60},\s+/.exec(text.slice(segment.start, segment.verbStart))
  const subjects = [segment.start, ...(intro === null ? [] : [segment.start + intro[0].length])].map((from) => subjectActors(input, from))
  const addressees = subjects.find((actors) => actors.length > 0) ?? []
  const toStates = addressees.length > 0 && addressees.every(isStates)
  const isPassive = addressees.length === 0 && / be \p{L}+ed$/u.test(segment.printed)
  return {
    addressees,
    dutyFrom: segment.verbStart,
    class: toStates || isPassive ? 'SOFT' : segment.verb.class,
    isMandate: !isPassive && (addressees.length > 0 || speaks(text.slice(segment.start))),
    explains: isPassive && segment.of !== undefined,
  }
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

const ROLE_OF_CUE: Readonly<Record<CuedRole, ActorRole>> = {
  THROUGH: 'through', SUPPORTED_BY: 'supportedBy', COORDINATED_WITH: 'coordinatedWith', CONSULTING: 'consulting', WITHIN: 'within', DELIVERED_TO: 'deliveredTo', BENEFITS: 'benefits', DUE_BEFORE: 'dueBefore',
}

function rolesOf(input: ActInput, addressees: readonly Actor[], elects: readonly Actor[], isObservance: boolean): ActRead['roles'] {
  const { text, language, segment, to, references, section } = input
  const from = segment.standing === 'LEAD' ? segment.start : segment.verbStart
  const here = references.filter(({ start, end, kind }) => start >= from && end <= to && kind !== 'PLACE')
  const roles: Record<ActorRole, readonly Actor[]> = { ...NO_ROLES, addressedTo: addressees, elects }
  if (section === 'PREAMBLE' || section === 'ENACTING') return { ...roles, addressedTo: [], concerns: here.filter(({ kind }) => kind === 'COLLECTIVE').flatMap((reference) => actorsOf(reference)) }
  const used = new Set<Reference>(here.filter((reference) => [...addressees, ...elects].some((actor) => reference.start >= actor.start && reference.end <= actor.end)))
  const give = (role: ActorRole, given: readonly Reference[]) => {
    const fresh = given.filter((reference) => !used.has(reference))
    for (const reference of fresh) used.add(reference)
    roles[role] = [...roles[role], ...fresh.flatMap((reference) => actorsOf(reference))]
  }
  const parent = segment.of === undefined ? undefined : input.before[segment.of]
  if (segment.standing === 'NESTED' && parent !== undefined) roles.through = parent.roles.addressedTo
  for (const { role, reference } of cuedRoles(text, language, from, to, here)) give(ROLE_OF_CUE[role], [reference])
  give('deliveredTo', recipientsIn(text, language, from, to, here))
  const makes = ['establish', 'create', 'set up', 'constitute', 'institutionalize'].includes(segment.verb.means) && !isObservance
  const made = makes ? here.find(({ kind, start }) => kind === 'BODY' && start >= segment.verbEnd) : undefined
  if (made !== undefined) give('establishes', [made])
  give('concerns', here.filter((reference) => reference.ids.length > 0 && !isElectedBody(input, reference)))
  return roles
}

/** The body for which a chair is elected is said with the office. */
function isElectedBody({ segment }: ActInput, { kind }: Reference): boolean {
  return segment.verb.means === 'elect' && kind === 'BODY'
}

const NO_ROLES = Object.fromEntries(ACTOR_ROLES.map((role) => [role, []])) as unknown as Readonly<Record<ActorRole, readonly Actor[]>>

/** “its Chair”: of the body established or named last before in the paragraph, or addressed in the same sentence. */
function bodyBefore({ references, segment, before }: ActInput): Reference | undefined {
  const established = before.flatMap(({ roles }) => roles.establishes).at(-1)?.reference
  return established ?? references.filter(({ kind, end }) => kind === 'BODY' && end <= segment.verbStart).at(0)
}

function dueOf(input: ActInput, own: string, roles: ActRead['roles'], cadence: ReturnType<typeof cadenceIn>): ActRead['due'] {
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
  const makesBody = new RegExp(`(?<!\\p{L})(?:${ACT_WORDS[language].makesBody})(?!\\p{L})`, 'iu').test(own)
  if (makesBody || adoptedOn === undefined || !isCivilDay(adoptedOn)) return { asPrinted: cadence.asPrinted, derived: false, rule: makesBody ? 'No first date is printed and none can be counted, for a body has first to be set up.' : 'No first date is printed.' }
  return { asPrinted: cadence.asPrinted, date: firstDueOn(cadence.cadence, adoptedOn) ?? undefined, derived: true, rule: `No first date is printed; one interval is counted from the adoption on ${adoptedOn}.` }
}

/** Another text's recommendations that become one's own: adopted, or asked to be implemented. */
function incorporated({ text, language, segment, to, references, section }: ActInput): ActRead['incorporates'] {
  if (section === 'PREAMBLE' || section === 'ENACTING' || segment.verb.use === 'STANCE') return []
  const instruments = references.filter(({ kind, start, end }) => kind === 'INSTRUMENT' && start >= segment.verbStart && end <= to)
  const adopting = ADOPTING.has(segment.verb.cites ?? 'CITES')
  const pattern = new RegExp(`(?<!\\p{L})(?:${ACT_WORDS[language].incorporated})(?!\\p{L})`, 'giu')
  const taken = [...text.slice(segment.verbEnd, to).matchAll(pattern)].flatMap((match) => {
    const end = segment.verbEnd + match.index + match[0].length
    const reference = adopting ? instruments.find(({ start }) => start >= end) : instruments.find(({ start }) => start >= end && start - end <= 12)
    return reference === undefined ? [] : [{ reference, scope: match[0].trim() }]
  })
  if (taken.length > 0 || !adopting) return taken
  const [first] = instruments
  return first === undefined ? [] : [{ reference: first, scope: text.slice(segment.verbEnd, first.start).trim() || first.asPrinted }]
}

const ADOPTING: ReadonlySet<CitationKind> = new Set(['ADOPTS'])

function confidenceOf(segment: ActSegment, addressees: readonly Actor[]): ActRead['confidence'] {
  if (segment.standing === 'DUTY' || segment.standing === 'CHARGE') return 'MEDIUM'
  if (segment.verb.use === 'DIRECTIVE' && addressees.some(({ to }) => to === null)) return 'MEDIUM'
  return 'HIGH'
}
