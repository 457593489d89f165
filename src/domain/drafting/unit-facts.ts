import { alignInOrder } from './align.js'

/** A role or citation: its kind and the id of the thing at its end. */
export interface Tie {
  readonly kind: string
  readonly to: string
}

/** An act as it is compared between two versions. */
export interface ComparedAct {
  readonly id: string
  /** As printed. */
  readonly verb: string
  readonly lemma: string
  readonly class: string
  readonly isMandate: boolean
  readonly hedges: readonly string[]
  /** EDTF; the words that set it where the day is only counted from the day of the text, which every version has another of. */
  readonly due: string | null
  readonly cadence: string | null
  readonly roles: readonly Tie[]
}

/** What of a unit two versions may have differently, beside its words. */
export interface UnitFacts {
  readonly acts: readonly ComparedAct[]
  readonly cites: readonly Tie[]
  readonly proposals: number
}

/** One fact that two versions of a unit have differently; a list is empty where a version does not have it. */
export interface FactChange {
  /** VERB, CLASS, MANDATE, HEDGES, DUE, CADENCE, ACT, PROPOSALS, or the kind of a role or citation. */
  readonly what: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The acts of which it is a fact; null of a citation, and where one version lacks the act. */
  readonly actBefore: string | null
  readonly actAfter: string | null
}

/** What two versions of a unit do and cite differently: acts are paired in their order by verb, class and who is named. */
export function factChanges(before: UnitFacts, after: UnitFacts): readonly FactChange[] {
  const pairs = alignInOrder(before.acts.length, after.acts.length, (left, right) => likeness(before.acts[left] as ComparedAct, after.acts[right] as ComparedAct), LEAST)
  return [
    ...before.acts.filter((_, place) => !pairs.some(({ left }) => left === place)).map((act): FactChange => ({ what: 'ACT', before: [act.verb], after: [], actBefore: act.id, actAfter: null })),
    ...pairs.flatMap(({ left, right }) => actChanges(before.acts[left] as ComparedAct, after.acts[right] as ComparedAct)),
    ...after.acts.filter((_, place) => !pairs.some(({ right }) => right === place)).map((act): FactChange => ({ what: 'ACT', before: [], after: [act.verb], actBefore: null, actAfter: act.id })),
    ...tieChanges(before.cites, after.cites, { actBefore: null, actAfter: null }),
    ...(before.proposals === after.proposals ? [] : [{ what: 'PROPOSALS', before: [String(before.proposals)], after: [String(after.proposals)], actBefore: null, actAfter: null }]),
  ]
}

/** Any two mandates may be one that was reworded; a courtesy does not become a mandate. */
const LEAST = 0.2

function likeness(before: ComparedAct, after: ComparedAct): number {
  const shared = before.roles.filter((role) => after.roles.some((other) => keyOf(other) === keyOf(role))).length
  const roles = before.roles.length + after.roles.length === 0 ? 0 : (2 * shared) / (before.roles.length + after.roles.length)
  return (before.lemma === after.lemma ? 0.45 : 0) + (before.class === after.class ? 0.1 : 0) + 0.25 * roles + (before.isMandate === after.isMandate ? 0.2 : 0)
}

function actChanges(before: ComparedAct, after: ComparedAct): readonly FactChange[] {
  const acts = { actBefore: before.id, actAfter: after.id }
  const single = (what: string, left: string | null, right: string | null): readonly FactChange[] => (left === right ? [] : [{ what, before: left === null ? [] : [left], after: right === null ? [] : [right], ...acts }])
  const hedges = difference(before.hedges, after.hedges)
  return [
    ...(before.lemma === after.lemma ? [] : single('VERB', before.verb, after.verb)),
    ...single('CLASS', before.class, after.class),
    ...single('MANDATE', String(before.isMandate), String(after.isMandate)),
    ...single('DUE', before.due, after.due),
    ...single('CADENCE', before.cadence, after.cadence),
    ...(hedges.gone.length + hedges.come.length === 0 ? [] : [{ what: 'HEDGES', before: hedges.gone, after: hedges.come, ...acts }]),
    ...tieChanges(before.roles, after.roles, acts),
  ]
}

/** By kind, what only the earlier and what only the later version names. */
function tieChanges(before: readonly Tie[], after: readonly Tie[], acts: Pick<FactChange, 'actBefore' | 'actAfter'>): readonly FactChange[] {
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))].sort()
  return kinds.flatMap((kind): FactChange[] => {
    const ofKind = (ties: readonly Tie[]): string[] => ties.filter((tie) => tie.kind === kind).map(({ to }) => to)
    const { gone, come } = difference(ofKind(before), ofKind(after))
    return gone.length + come.length === 0 ? [] : [{ what: kind, before: gone, after: come, ...acts }]
  })
}

function difference(before: readonly string[], after: readonly string[]): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  return { gone: [...new Set(before.filter((one) => !after.includes(one)))].sort(), come: [...new Set(after.filter((one) => !before.includes(one)))].sort() }
}

function keyOf({ kind, to }: Tie): string {
  return `${kind}~${to}`
}
