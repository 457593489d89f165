import { labelKey } from '../provision-path.js'
import type { Section } from '../vocabulary.js'
import { alignInOrder } from './align.js'
import { likenessOfWords, wordsOf } from './word-changes.js'

/** What of a provision decides which provision of another version it corresponds to. */
export interface AlignedUnit {
  readonly id: string
  readonly section: Section
  readonly label: string | null
  /** Its words in the language in which both versions are held, or null where none is. */
  readonly text: string | null
  /** Lemma of the verb with which it begins. */
  readonly lemma: string | null
  /** Ids of what it cites. */
  readonly cites: readonly string[]
}

/** Two provisions of two versions that correspond, by what, and how alike they are, from 0 to 1. */
export interface Alignment {
  readonly from: string
  readonly to: string
  /** WORDS: by the words they share. LABEL: no words are held, and section, label and verb agree. MOVED: alike, and out of order. */
  readonly how: 'WORDS' | 'LABEL' | 'MOVED'
  readonly score: number
}

/**
 * Which provisions of two versions of one text correspond: in each section the pairs that are most alike in the order of
 * both, then pairs out of order among what is left, in whichever section. Each provision has one partner at most.
 */
export function alignVersions(from: readonly AlignedUnit[], to: readonly AlignedUnit[]): readonly Alignment[] {
  const order = new Map(from.map(({ id }, place) => [id, place]))
  const left = from.map(prepared)
  const right = to.map(prepared)
  const inOrder = [...new Set(left.map(({ unit }) => unit.section))].flatMap((section) => {
    const some = left.filter(({ unit }) => unit.section === section)
    const others = right.filter(({ unit }) => unit.section === section)
    return alignInOrder(some.length, others.length, (one, other) => likeness(some[one] as Prepared, others[other] as Prepared), LEAST).map(({ left: one, right: other, score }): [Prepared, Prepared, number] => [some[one] as Prepared, others[other] as Prepared, score])
  })
  const taken = new Set(inOrder.flatMap(([one, other]) => [one, other]))
  const moved = bestFirst(left.filter((one) => !taken.has(one)), right.filter((one) => !taken.has(one)))
  return [
    ...inOrder.map(([one, other, score]): Alignment => ({ from: one.unit.id, to: other.unit.id, how: one.words !== null && other.words !== null ? 'WORDS' : 'LABEL', score: rounded(score) })),
    ...moved.map(([one, other, score]): Alignment => ({ from: one.unit.id, to: other.unit.id, how: 'MOVED', score: rounded(score) })),
  ].sort((one, other) => (order.get(one.from) ?? 0) - (order.get(other.from) ?? 0))
}

interface Prepared {
  readonly unit: AlignedUnit
  readonly words: readonly string[] | null
}

function prepared(unit: AlignedUnit): Prepared {
  return { unit, words: unit.text === null ? null : wordsOf(unit.text) }
}

/** Words decide where both have them, and an equal label breaks ties; else section, label, verb and what is cited. */
function likeness(left: Prepared, right: Prepared): number {
  const sameLabel = labelKey(left.unit.label) === labelKey(right.unit.label)
  if (left.words !== null && right.words !== null) {
    const alike = likenessOfWords(left.words, right.words)
    return alike < LEAST ? 0 : Math.min(1, alike * 0.98 + (sameLabel ? 0.02 : 0))
  }
  const sameVerb = left.unit.lemma !== null && left.unit.lemma === right.unit.lemma
  const shared = likenessOfWords(left.unit.cites, right.unit.cites)
  return (sameLabel ? 0.4 : 0) + (sameVerb ? 0.35 : 0) + (left.unit.cites.length + right.unit.cites.length > 0 ? 0.25 * shared : 0.1)
}

/** Below this two paragraphs are two, not one that was reworded. */
const LEAST = 0.45
const LEAST_MOVED = 0.6

/** Pairs of what is left, most alike first; without words nothing out of order is paired. */
function bestFirst(left: readonly Prepared[], right: readonly Prepared[]): [Prepared, Prepared, number][] {
  if (left.length * right.length > 250_000) return []
  const pairs = left
    .flatMap((one) => right.map((other): [Prepared, Prepared, number] => [one, other, one.words === null || other.words === null ? 0 : likenessOfWords(one.words, other.words)]))
    .filter(([, , score]) => score >= LEAST_MOVED)
    .sort(([, , one], [, , other]) => other - one)
  const taken = new Set<Prepared>()
  return pairs.filter(([one, other]) => {
    if (taken.has(one) || taken.has(other)) return false
    taken.add(one).add(other)
    return true
  })
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000
}

