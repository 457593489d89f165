import { alignInOrder } from '../../domain/drafting/align.js'
import { fillersOf } from '../compile/fillers.js'
import type { ActRecord } from '../document.js'
import type { CuratedAct, CuratedProvision } from './curated-version.js'

/** One fact that two readings of a provision give: both alike, both and differently, only the parser, or only the editor. */
export interface Compared {
  readonly outcome: 'AGREES' | 'DIFFERS' | 'ONLY_READ' | 'ONLY_CURATED'
  /** What it is about: the curated act, or the provision. */
  readonly about: string
  /** Field or link; absent for an act as a whole. */
  readonly predicate?: string
  /** What the parser read; absent where it read nothing. */
  readonly value?: string
  readonly isNode?: boolean
  /** What the record says; absent where it says nothing. */
  readonly curated?: string
  readonly confidence: ActRecord['confidence']
  /** The curated act or link of which the parser's span is the place, where both agree that it is there. */
  readonly located?: { readonly id: string; readonly start: number; readonly end: number }
}

/** Compares the acts that the parser read in a provision with those of the record. */
export function compareActs(provision: CuratedProvision, read: readonly ActRecord[]): readonly Compared[] {
  const pairs = alignInOrder(provision.acts.length, read.length, (one, other) => likeness(provision.acts[one] as CuratedAct, read[other] as ActRecord), LEAST)
  const paired = pairs.flatMap(({ left, right }) => comparePair(provision.acts[left] as CuratedAct, read[right] as ActRecord))
  const only = read.filter((_, place) => !pairs.some(({ right }) => right === place))
  const missing = provision.acts.filter((_, place) => !pairs.some(({ left }) => left === place))
  return [
    ...paired,
    ...only.map((act): Compared => ({ outcome: 'ONLY_READ', about: provision.id, predicate: 'act', value: act.verb, confidence: act.confidence })),
    ...missing.map((act): Compared => ({ outcome: 'ONLY_CURATED', about: act.id, predicate: 'act', curated: act.verb, confidence: 'HIGH' })),
  ]
}

const LEAST = 0.3

function likeness(curated: CuratedAct, read: ActRecord): number {
  const lemma = curated.lemma === read.lemma ? 0.6 : firstWord(curated.verb) === firstWord(read.verb) ? 0.4 : 0
  return lemma + (curated.class === read.class ? 0.2 : 0) + (curated.isMandate === read.isMandate ? 0.1 : 0) + 0.1 * sharedRoles(curated, read)
}

function firstWord(verb: string): string {
  return /\p{L}+/u.exec(verb.toLowerCase())?.[0] ?? ''
}

function sharedRoles(curated: CuratedAct, read: ActRecord): number {
  const roles = fillersOf(read, '').map(roleKey)
  return curated.roles.some((role) => roles.includes(roleKey(role))) ? 1 : 0
}

function comparePair(curated: CuratedAct, read: ActRecord): readonly Compared[] {
  const { confidence } = read
  const field = (predicate: string, value: string | null, record: string | null): readonly Compared[] => {
    if (value === null || value === record) return []
    return [{ outcome: record === null ? 'ONLY_READ' : 'DIFFERS', about: curated.id, predicate, value, ...(record === null ? {} : { curated: record }), confidence }]
  }
  const [span] = read.spans
  const fields = [
    ...field('lemma', read.lemma, curated.lemma),
    ...field('class', read.class, curated.class),
    ...field('isMandate', String(read.isMandate), String(curated.isMandate)),
    ...field('cadence', read.cadence ?? null, curated.cadence),
    ...field('due', read.due?.date ?? null, curated.due),
  ]
  const whole: Compared = { outcome: 'AGREES', about: curated.id, confidence, ...(span === undefined ? {} : { located: { id: curated.id, start: span.start, end: span.end } }) }
  return [whole, ...fields, ...compareRoles(curated, read)]
}

function compareRoles(curated: CuratedAct, read: ActRecord): readonly Compared[] {
  const { confidence } = read
  const roles = fillersOf(read, '').filter(({ placeholder }) => placeholder === undefined)
  const curatedKeys = new Set(curated.roles.map(roleKey))
  const readKeys = new Set(roles.map(roleKey))
  return [
    ...distinct(roles).map(({ kind, to }): Compared => ({ outcome: curatedKeys.has(roleKey({ kind, to })) ? 'AGREES' : 'ONLY_READ', about: curated.id, predicate: kind, value: to, isNode: true, confidence })),
    ...curated.roles.filter((role) => !readKeys.has(roleKey(role))).map(({ kind, to }): Compared => ({ outcome: 'ONLY_CURATED', about: curated.id, predicate: kind, curated: to, confidence: 'HIGH' })),
  ]
}

function roleKey({ kind, to }: { readonly kind: string; readonly to: string }): string {
  return `${kind}~${to}`
}

function distinct<Role extends { readonly kind: string; readonly to: string }>(roles: readonly Role[]): readonly Role[] {
  return [...new Map(roles.map((role) => [roleKey(role), role])).values()]
}
