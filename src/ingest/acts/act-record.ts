import type { Cadence, Hedge, Language, Office, ActClass } from '../../domain/vocabulary.js'
import type { CitationRead } from '../references/citations.js'
import { ACTOR_ROLES, type ActorRole, type ActRead } from './act.js'
import type { Actor } from './actor.js'

/** What fills a role of an act in the record: an id with the words printed for it, or words that name nobody yet. */
export type Filler = { readonly to: string; readonly asPrinted: string } | { readonly placeholder: string; readonly standsFor: 'STATE' | 'BODY' | 'DATE' | 'OTHER' }

/** A role whose words are read and whose holder is not certain; it becomes no link, and an entry of the report. */
export interface UnplacedActor {
  readonly act: string
  readonly role: ActorRole | 'electsFor'
  readonly asPrinted: string
  readonly start: number
  readonly end: number
  readonly candidates: readonly string[]
}

interface Span {
  readonly language: Language
  readonly start: number
  readonly end: number
}

/** An act in the shape of the record (`actRecord` of `src/record/document.ts`). */
export interface ActFields extends Readonly<Record<ActorRole, Filler[]>> {
  readonly key: string
  readonly verb: string
  readonly lemma: string
  readonly frame?: string
  readonly class: ActClass
  readonly isMandate: boolean
  readonly leads: boolean
  readonly hedges: Hedge[]
  readonly due?: { asPrinted: string; date?: string; derived: boolean; rule?: string }
  readonly cadence?: Cadence
  readonly observance?: { on: string; name: string }
  readonly insideAct?: string
  readonly electsFor: { to: string; office: Office; asPrinted?: string }[]
  readonly incorporates: { to: string; scope: string; asPrinted?: string }[]
  readonly spans: Span[]
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW'
}

/** The act as the record holds it, and apart from it the roles that could not be placed. */
export function actFields(act: ActRead, language: Language): { readonly fields: ActFields; readonly unplaced: readonly UnplacedActor[] } {
  const roles = Object.fromEntries(ACTOR_ROLES.map((role) => [role, act.roles[role].flatMap(fillerOf)])) as Record<ActorRole, Filler[]>
  const fields: ActFields = {
    ...roles,
    key: act.key,
    verb: act.verb,
    lemma: act.lemma,
    class: act.class,
    isMandate: act.isMandate,
    leads: act.leads,
    hedges: [...act.hedges],
    electsFor: act.electsFor.flatMap(({ body, office, asPrinted }) => (body?.to == null ? [] : [{ to: body.to, office, asPrinted }])),
    incorporates: act.incorporates.flatMap(({ reference, scope }) => reference.ids.map((to) => ({ to, scope, asPrinted: reference.asPrinted }))),
    spans: [{ language, start: act.start, end: act.end }],
    confidence: act.confidence,
    ...(act.frame === undefined ? {} : { frame: act.frame }),
    ...(act.due === undefined ? {} : { due: present(act.due) }),
    ...(act.cadence === undefined ? {} : { cadence: act.cadence }),
    ...(act.observance === undefined ? {} : { observance: { ...act.observance } }),
    ...(act.insideAct === undefined ? {} : { insideAct: act.insideAct }),
  }
  const ofRoles = ACTOR_ROLES.flatMap((role) => act.roles[role].filter(isOpen).map((actor) => unplaced(act.key, role, actor)))
  const ofOffices = act.electsFor.flatMap(({ body, asPrinted }) => (body === null ? [{ act: act.key, role: 'electsFor' as const, asPrinted, start: act.start, end: act.end, candidates: [] }] : isOpen(body) ? [unplaced(act.key, 'electsFor', body)] : []))
  return { fields, unplaced: [...ofRoles, ...ofOffices] }
}

/** A citation in the shape of the record, one for each thing that its words name; none where nothing certain is known. */
export function citationFields(citation: CitationRead, language: Language) {
  const { reference, kind, verb, role, confidence } = citation
  return reference.ids.map((to) => ({
    kind,
    verb,
    to,
    asPrinted: reference.asPrinted,
    spans: [{ language, start: reference.start, end: reference.end }],
    confidence,
    ...(reference.pinpoint === undefined ? {} : { pinpoint: reference.pinpoint }),
    ...(role === undefined ? {} : { role }),
    ...(reference.symbol === undefined ? {} : { symbolAsPrinted: reference.symbol.asPrinted }),
  }))
}

function fillerOf({ to, asPrinted, placeholder }: Actor): Filler[] {
  if (placeholder !== undefined) return [{ placeholder: asPrinted, standsFor: placeholder }]
  return to === null ? [] : [{ to, asPrinted }]
}

function isOpen({ to, placeholder }: Actor): boolean {
  return to === null && placeholder === undefined
}

function unplaced(act: string, role: UnplacedActor['role'], { asPrinted, start, end, candidates }: Actor): UnplacedActor {
  return { act, role, asPrinted, start, end, candidates }
}

function present(due: NonNullable<ActRead['due']>): { asPrinted: string; date?: string; derived: boolean; rule?: string } {
  return { asPrinted: due.asPrinted, derived: due.derived, ...(due.date === undefined ? {} : { date: due.date }), ...(due.rule === undefined ? {} : { rule: due.rule }) }
}
