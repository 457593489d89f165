import { didYouMean } from '../../domain/names/nearest-name.js'
import { CITATION_KINDS, type CitationKind, type RoleKind } from '../../domain/vocabulary.js'
import type { ActRecord, CitationRecord } from '../../record/document.js'
import type { ReadProvision, Reading } from '../../record/readings/reading.js'
import type { Decision } from './decision.js'

/** A reading with an editor's decisions in it, or what of them does not hold, one sentence each. */
export interface Decided {
  readonly reading: Reading
  readonly faults: readonly string[]
}

/** Applies decisions in their order; each changes one act, citation or role, and says on it who decided, when and why. */
export function applyDecisions(reading: Reading, decisions: readonly Decision[]): Decided {
  const faults: string[] = []
  const provisions = decisions.reduce<readonly ReadProvision[]>((before, one, place) => {
    const result = decide(before, one)
    if (typeof result !== 'string') return result
    faults.push(`Decision ${place + 1} (${one.at}): ${result}`)
    return before
  }, reading.document.provisions)
  return { reading: { ...reading, document: { ...reading.document, provisions } }, faults }
}

function decide(provisions: readonly ReadProvision[], one: Decision): readonly ReadProvision[] | string {
  if (one.decision === 'CORRECT' && one.correct === undefined) return 'what is right is missing; write it under “correct”.'
  if (one.decision !== 'CORRECT' && one.correct !== undefined) return `“correct” belongs to a decision CORRECT, not ${one.decision}.`
  const isCitation = one.link !== undefined && (CITATION_KINDS as readonly string[]).includes(one.link.kind)
  const path = isCitation ? one.at : one.at.replace(/\/a\d+$/, '')
  const provision = provisions.find((candidate) => candidate.path === path)
  if (provision === undefined) return `no unit of this text has the path “${path}”.${didYouMean(path, provisions.map((candidate) => candidate.path))}`
  const changed = isCitation ? decideCitation(provision, one) : decideAct(provision, one)
  return typeof changed === 'string' ? changed : provisions.map((candidate) => (candidate === provision ? changed : candidate))
}

function decideCitation(provision: ReadProvision, { link, decision, correct, ...who }: Decision): ReadProvision | string {
  const place = provision.cites.findIndex(({ kind, to }) => kind === link?.kind && to === link.to)
  const cite = provision.cites[place]
  if (cite === undefined) return `nothing read there ${link?.kind ?? ''} “${link?.to ?? ''}”.${didYouMean(link?.to ?? '', provision.cites.map(({ to }) => to))}`
  if (decision === 'REFUSE') return noted({ ...provision, cites: provision.cites.filter((one) => one !== cite) }, [], who)
  const kind = correct?.kind ?? cite.kind
  if (!(CITATION_KINDS as readonly string[]).includes(kind)) return `a citation cannot become the role ${kind}.`
  const right: CitationRecord = { ...cite, kind: kind as CitationKind, to: correct?.to ?? cite.to, verb: correct?.verb ?? cite.verb, confidence: 'HIGH' }
  return noted({ ...provision, cites: provision.cites.map((one) => (one === cite ? right : one)) }, [`${right.kind}~${right.to}`], { ...who, isCorrected: decision === 'CORRECT' })
}

function decideAct(provision: ReadProvision, one: Decision): ReadProvision | string {
  const key = /a\d+$/.exec(one.at)?.[0] ?? ''
  const act = provision.acts.find((candidate) => candidate.key === key)
  if (act === undefined) return `the unit has no act “${key}”; it has ${provision.acts.map((candidate) => candidate.key).join(', ') || 'none'}.`
  const { link, decision, correct, ...who } = one
  if (link === undefined && decision === 'REFUSE') {
    const acts = provision.acts.filter((candidate) => candidate !== act).map((candidate) => (candidate.insideAct === key ? withoutInside(candidate) : candidate))
    return noted({ ...provision, acts, unlinked: provision.unlinked.filter((words) => words.act !== key) }, [], who)
  }
  const changed = link === undefined ? correctedAct(act, correct) : decideRole(act, { kind: link.kind as RoleKind, to: link.to }, decision, correct)
  if (typeof changed === 'string') return changed
  const fact = link === undefined || decision === 'REFUSE' ? key : `${key}~${correct?.kind ?? link.kind}~${correct?.to ?? link.to}`
  return noted({ ...provision, acts: provision.acts.map((candidate) => (candidate === act ? changed : candidate)) }, [fact], { ...who, isCorrected: decision === 'CORRECT' })
}

function correctedAct(act: ActRecord, correct: Decision['correct']): ActRecord {
  const { verb = act.verb, lemma = act.lemma, class: strength = act.class, isMandate = act.isMandate, cadence = act.cadence, due } = correct ?? {}
  return { ...act, verb, lemma, class: strength, isMandate, ...(cadence === undefined ? {} : { cadence }), ...(due === undefined ? {} : { due: { asPrinted: act.due?.asPrinted ?? due, date: due, derived: false } }), confidence: 'HIGH' }
}

type SimpleRole = 'addressedTo' | 'through' | 'deliveredTo' | 'supportedBy' | 'coordinatedWith' | 'consulting' | 'within' | 'benefits' | 'concerns' | 'establishes' | 'elects' | 'dueBefore'

const FIELDS: Readonly<Partial<Record<RoleKind, SimpleRole>>> = {
  ADDRESSED_TO: 'addressedTo', THROUGH: 'through', DELIVERED_TO: 'deliveredTo', SUPPORTED_BY: 'supportedBy', COORDINATED_WITH: 'coordinatedWith', CONSULTING: 'consulting', WITHIN: 'within', BENEFITS: 'benefits', CONCERNS: 'concerns', ESTABLISHES: 'establishes', ELECTS: 'elects', DUE_BEFORE: 'dueBefore',
}

function decideRole(act: ActRecord, link: { readonly kind: RoleKind; readonly to: string }, decided: Decision['decision'], correct: Decision['correct']): ActRecord | string {
  const field = FIELDS[link.kind]
  const target = FIELDS[(correct?.kind ?? link.kind) as RoleKind]
  if (field === undefined || target === undefined) return `a ${link.kind} is decided with its act, not alone.`
  const filler = act[field].find((one) => (typeof one === 'string' ? one : 'to' in one ? one.to : '') === link.to)
  if (filler === undefined) return `nobody read there is ${link.kind} “${link.to}”.`
  const rest = act[field].filter((one) => one !== filler)
  if (decided === 'REFUSE') return { ...act, [field]: rest }
  const asPrinted = typeof filler === 'object' && 'to' in filler ? filler.asPrinted : undefined
  const right = { to: correct?.to ?? link.to, ...(asPrinted === undefined ? {} : { asPrinted }) }
  return field === target ? { ...act, [field]: act[field].map((one) => (one === filler ? right : one)) } : { ...act, [field]: rest, [target]: [...act[target], right] }
}

function withoutInside({ insideAct: _, ...act }: ActRecord): ActRecord {
  return act as ActRecord
}

/** The unit with who decided on these facts of it. */
function noted(provision: ReadProvision, facts: readonly string[], { by, on, reason, isCorrected = false }: Pick<Decision, 'by' | 'on' | 'reason'> & { readonly isCorrected?: boolean }): ReadProvision {
  const decided = Object.fromEntries(facts.map((fact) => [fact, { note: `${isCorrected ? 'Corrected' : 'Confirmed'} by ${by} on ${on}: ${reason}`, isCorrected }]))
  return { ...provision, decided: { ...provision.decided, ...decided } }
}
