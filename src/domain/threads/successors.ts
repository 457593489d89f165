import type { CivilDay } from '../time/civil-day.js'
import type { Confidence, FindingKind, TextStatus } from '../vocabulary.js'

/** Which way a judgement looks: what carries a paragraph on, or what it carries on. */
export type SuccessionDirection = 'SUCCESSORS' | 'ANTECEDENTS'

/** What editors found about a paragraph: something, nothing in what was compared, or nothing yet. */
export const SUCCESSION_OUTCOMES = ['FOUND', 'NONE_IN_WHAT_WAS_COMPARED', 'NOT_JUDGED'] as const
export type SuccessionOutcome = (typeof SUCCESSION_OUTCOMES)[number]

/** An editor's judgement on what carries a paragraph on, or what it carries on. */
export interface SuccessionJudgement {
  readonly finding: string
  readonly kind: FindingKind
  readonly editor: string
  readonly judgedOn: CivilDay
  readonly reason: string
  readonly confidence: Confidence
  /** Ids of the paragraphs found. */
  readonly found: readonly string[]
  readonly comparedWith: readonly string[]
  /** Paragraphs that come nearest, for an editor to decide. */
  readonly nearest: readonly string[]
}

/** A paragraph with the judgements on it, and the versions among which one could be looked for. */
export interface JudgedParagraph {
  readonly provision: string
  readonly status: TextStatus
  readonly bracketed: boolean
  readonly judgements: readonly SuccessionJudgement[]
  /** Loaded versions that are later (for antecedents: earlier) than the paragraph's. */
  readonly others: readonly string[]
}

/** What is known of a paragraph: the outcome, and the loaded versions that no judgement compared. */
export interface Succession extends JudgedParagraph {
  readonly outcome: SuccessionOutcome
  readonly notCompared: readonly string[]
}

/** What was judged of a paragraph by a day: found where any editor found something, none where one looked in vain and nobody found, else not judged. */
export function successionOf(paragraph: JudgedParagraph, knownAt: CivilDay | null, includeUnverified: boolean): Succession {
  const judgements = paragraph.judgements.filter(({ judgedOn, confidence }) => (knownAt === null || judgedOn <= knownAt) && (includeUnverified || confidence !== 'UNVERIFIED'))
  const kinds = judgements.map(({ kind }) => kind)
  const compared = new Set(judgements.flatMap(({ comparedWith }) => comparedWith))
  return {
    ...paragraph,
    judgements,
    outcome: kinds.includes('SUCCESSOR') ? 'FOUND' : kinds.includes('NO_SUCCESSOR') || kinds.includes('NO_ANTECEDENT') ? 'NONE_IN_WHAT_WAS_COMPARED' : 'NOT_JUDGED',
    notCompared: paragraph.others.filter((version) => !compared.has(version)),
  }
}
