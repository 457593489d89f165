import { labelKey } from '../provision-path.js'
import type { Language, Section } from '../vocabulary.js'
import { factChanges, type FactChange, type UnitFacts } from './unit-facts.js'
import { alignVersions, type AlignedUnit } from './version-alignment.js'
import { unmarked } from './unmarked.js'
import { wordChanges, type WordRun } from './word-changes.js'

/** A provision of a version as it is compared with those of another. */
export interface ComparedUnit extends UnitFacts {
  readonly id: string
  readonly section: Section
  readonly label: string | null
  readonly summary: string | null
  readonly wordings: readonly { readonly language: Language; readonly text: string }[]
  /** The marks of agreement that stand in its words, as printed. */
  readonly marks: readonly string[]
}

/** What became of a provision; one that stands in both versions may be moved, relabelled and changed at once. */
export const UNIT_CHANGES = ['ADDED', 'REMOVED', 'MOVED', 'RELABELLED', 'FACTS', 'WORDS', 'KEPT'] as const
export type UnitChangeKind = (typeof UNIT_CHANGES)[number]

/** What words were compared: as printed in a language, our summaries, or none. */
export type ComparedWords = Language | 'SUMMARY' | null

/** What became of one provision between two versions. */
export interface UnitChange {
  readonly kinds: readonly UnitChangeKind[]
  readonly from: ComparedUnit | null
  readonly to: ComparedUnit | null
  /** How alike the two are, from 0 to 1; null where there is only one. */
  readonly likeness: number | null
  readonly facts: readonly FactChange[]
  /** What of the words changed, run by run; empty where nothing did or none were compared. */
  readonly words: readonly WordRun[]
}

/** Two versions compared. */
export interface VersionChanges {
  readonly comparedWords: ComparedWords
  /** In the order of the later version; what was removed stands where it stood in the earlier one. */
  readonly changes: readonly UnitChange[]
}

/**
 * What changed between two versions. Provisions are aligned by the words that both versions are held in, or else by our
 * summaries, or else by section, label and verb; then each pair is compared by what it does, whom it names and its words.
 */
export function versionChanges(from: readonly ComparedUnit[], to: readonly ComparedUnit[]): VersionChanges {
  const comparedWords = wordsOfBoth(from, to)
  const units = new Map([...from, ...to].map((unit) => [unit.id, unit]))
  const alignments = alignVersions(from.map((unit) => aligned(unit, comparedWords)), to.map((unit) => aligned(unit, comparedWords)))
  const partnerOf = new Map(alignments.map((alignment) => [alignment.to, alignment]))
  const kept = new Set(alignments.map((alignment) => alignment.from))
  const changes: UnitChange[] = to.map((unit) => {
    const alignment = partnerOf.get(unit.id)
    return alignment === undefined ? single('ADDED', null, unit) : pairChange(units.get(alignment.from) as ComparedUnit, unit, alignment.how === 'MOVED', alignment.score, comparedWords)
  })
  for (const [place, unit] of from.entries()) {
    if (kept.has(unit.id)) continue
    const before = changes.findIndex((change) => change.from !== null && change.from === from[place - 1])
    changes.splice(before + 1, 0, single('REMOVED', unit, null))
  }
  return { comparedWords, changes }
}

function single(kind: 'ADDED' | 'REMOVED', from: ComparedUnit | null, to: ComparedUnit | null): UnitChange {
  return { kinds: [kind], from, to, likeness: null, facts: [], words: [] }
}

function pairChange(from: ComparedUnit, to: ComparedUnit, isMoved: boolean, likeness: number, comparedWords: ComparedWords): UnitChange {
  const facts = factChanges(from, to)
  const [before, after] = [textOf(from, comparedWords), textOf(to, comparedWords)]
  const runs = before === null || after === null ? [] : wordChanges(before, after)
  const words = runs.some(({ change }) => change !== 'KEPT') ? runs : []
  const kinds: readonly UnitChangeKind[] = [
    ...(isMoved || from.section !== to.section ? (['MOVED'] as const) : []),
    ...(labelKey(from.label) === labelKey(to.label) ? [] : (['RELABELLED'] as const)),
    ...(facts.length === 0 ? [] : (['FACTS'] as const)),
    ...(words.length === 0 ? [] : (['WORDS'] as const)),
  ]
  return { kinds: kinds.length === 0 ? ['KEPT'] : kinds, from, to, likeness, facts, words }
}

/** The language in which both versions have words, English first; else our summaries where both have any. */
function wordsOfBoth(from: readonly ComparedUnit[], to: readonly ComparedUnit[]): ComparedWords {
  const inBoth = (has: (unit: ComparedUnit) => boolean): boolean => from.some(has) && to.some(has)
  const language = (['EN', 'ES', 'FR', 'PT'] as const).find((one) => inBoth(({ wordings }) => wordings.some((wording) => wording.language === one)))
  return language ?? (inBoth(({ summary }) => summary !== null) ? 'SUMMARY' : null)
}

function textOf({ wordings, summary, marks }: ComparedUnit, words: ComparedWords): string | null {
  if (words === 'SUMMARY') return summary?.replace(/\{p\d+\}/g, '') ?? null
  const wording = wordings.find(({ language }) => language === words)
  return wording === undefined ? null : unmarked(wording.text, marks)
}

function aligned(unit: ComparedUnit, words: ComparedWords): AlignedUnit {
  return { id: unit.id, section: unit.section, label: unit.label, text: textOf(unit, words), lemma: unit.acts[0]?.lemma ?? null, cites: unit.cites.map(({ to }) => to) }
}
