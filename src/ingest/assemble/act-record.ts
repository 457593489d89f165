import type { Language } from '../../domain/vocabulary.js'
import type { ActRecord } from '../../record/document.js'
import type { UnlinkedRole } from '../../record/readings/reading.js'
import { ACTOR_ROLES, type ActRead } from '../acts/act.js'
import type { Actor } from '../acts/actor.js'
import { rawSpan } from '../text/raw-offset.js'
import type { Span } from '../text/segmented.js'
import type { CitedThings } from './cited-things.js'
import type { Unplaced } from './unplaced.js'

/** An act as a record, with what of it is linked to nobody. */
export interface AssembledAct {
  readonly record: ActRecord
  readonly unlinked: readonly UnlinkedRole[]
  readonly unplaced: readonly Unplaced[]
  /** Where who plays a part is named, by act, role and id. */
  readonly roleSpans: Readonly<Record<string, Span>>
}

/** What an act is assembled with: where the reading's text stands in the wording, and who is known. */
export interface ActContext {
  readonly language: Language
  readonly kept: readonly Span[]
  readonly cited: CitedThings
  readonly path: string
}

type Filler = ActRecord['addressedTo'][number]

/** The record of an act that was read. */
export function actRecordOf(act: ActRead, context: ActContext): AssembledAct {
  const unlinked: UnlinkedRole[] = []
  const unplaced: Unplaced[] = []
  const roleSpans: Record<string, Span> = {}
  const fillers = Object.fromEntries(ACTOR_ROLES.map((role) => [role, act.roles[role].flatMap((actor): Filler[] => {
    const filled = fillersOf(actor, context)
    for (const one of filled) if (typeof one !== 'string' && 'to' in one) roleSpans[`${act.key}~${ROLE_WORDS[role]}~${one.to}`] ??= rawSpan(context.kept, actor)
    if (filled.length === 0) {
      unlinked.push({ act: act.key, role: ROLE_WORDS[role], asPrinted: actor.asPrinted })
      unplaced.push({ path: context.path, kind: 'ACTOR', asPrinted: actor.asPrinted, role: ROLE_WORDS[role], candidates: actor.candidates })
    }
    return filled
  })])) as Pick<ActRecord, (typeof ACTOR_ROLES)[number]>
  const electsFor = act.electsFor.flatMap(({ body, office, asPrinted }) => {
    const ids = body === null ? [] : idsOf(body, context)
    if (ids.length === 0) unplaced.push({ path: context.path, kind: 'ACTOR', asPrinted: body?.asPrinted ?? asPrinted, role: 'ELECTS_FOR', candidates: body?.candidates ?? [] })
    return ids.map((to) => ({ to, office, asPrinted: body?.asPrinted ?? asPrinted }))
  })
  const incorporates = act.incorporates.flatMap(({ reference, scope }) => context.cited.idsOf(reference).map((to) => ({ to, scope, asPrinted: reference.asPrinted })))
  const span = rawSpan(context.kept, act)
  return {
    unlinked,
    unplaced,
    roleSpans,
    record: {
      key: act.key,
      verb: act.verb,
      lemma: act.lemma,
      ...(act.frame === undefined ? {} : { frame: act.frame }),
      class: act.class,
      isMandate: act.isMandate,
      leads: act.leads,
      hedges: [...act.hedges],
      ...(act.due === undefined ? {} : { due: { asPrinted: act.due.asPrinted, ...(act.due.date === undefined ? {} : { date: act.due.date }), derived: act.due.derived, ...(act.due.rule === undefined ? {} : { rule: act.due.rule }) } }),
      ...(act.cadence === undefined ? {} : { cadence: act.cadence }),
      ...(act.observance === undefined ? {} : { observance: { ...act.observance } }),
      ...(act.insideAct === undefined ? {} : { insideAct: act.insideAct }),
      ...fillers,
      electsFor,
      incorporates,
      spans: [{ language: context.language, ...span }],
      confidence: act.confidence,
    },
  }
}

const ROLE_WORDS: Readonly<Record<(typeof ACTOR_ROLES)[number], string>> = {
  addressedTo: 'ADDRESSED_TO', through: 'THROUGH', deliveredTo: 'DELIVERED_TO', supportedBy: 'SUPPORTED_BY', coordinatedWith: 'COORDINATED_WITH', consulting: 'CONSULTING', within: 'WITHIN', benefits: 'BENEFITS', concerns: 'CONCERNS', establishes: 'ESTABLISHES', elects: 'ELECTS', dueBefore: 'DUE_BEFORE',
}

function fillersOf(actor: Actor, context: ActContext): Filler[] {
  if (actor.placeholder !== undefined) return [{ placeholder: actor.asPrinted, standsFor: actor.placeholder }]
  return idsOf(actor, context).map((to) => ({ to, asPrinted: actor.asPrinted }))
}

/** Whom an actor is linked to; a body that nobody described gets a node by its full name. */
function idsOf({ to, reference }: Actor, { cited }: ActContext): readonly string[] {
  if (to !== null) {
    if (reference !== undefined) cited.idsOf(reference)
    return [to]
  }
  return reference?.kind === 'BODY' ? cited.idsOf(reference) : []
}
