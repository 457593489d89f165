import type { ProposalKind } from '../../domain/vocabulary.js'
import { between } from './stretches.js'
import { readBrackets, type Bracket } from './brackets.js'
import type { DraftingTable } from './drafting-table.js'
import { isEditorial, readTag } from './proposal-tag.js'
import type { Anomaly, ProposalRead, Span } from './segmented.js'

/** The proposals of one unit, and the brackets in it that are none. */
export interface ReadProposals {
  readonly proposals: readonly ProposalRead[]
  readonly anomalies: readonly Anomaly[]
}

/** What of a unit decides how its brackets are read. */
export interface BracketedText {
  readonly rawText: string
  /** Marks of agreement: their brackets are not looked at, and what they mark holds no proposal that nobody signs. */
  readonly marks: readonly Span[]
  /** True for a label that says so (“5 bis alt.”). */
  readonly isAlternative: boolean
}

/**
 * Reads what stands in square brackets: proposals with their state, nested ones inside. A bracket with a tag that
 * never closes runs to the end of the unit (Medellín draft, 5 bis); one without a tag, in a unit that bears a mark of
 * agreement, is residue, and so is a closing bracket that closes nothing (ibid., third preambular paragraph).
 */
export function readProposals({ rawText, marks, isAlternative }: BracketedText, table: DraftingTable): ReadProposals {
  if (!/[[\]]/.test(rawText)) return { proposals: [], anomalies: [] }
  const end = textEnd(rawText, marks)
  const { trees, orphans, isTooDeep } = readBrackets(rawText, end, marks)
  const anomalies: Anomaly[] = orphans.map((at) => ({
    kind: 'ORPHAN_BRACKET', asPrinted: around(rawText, at), note: 'The bracket closes nothing; it is kept as printed and proposes nothing.',
  }))
  if (isTooDeep) anomalies.push({ kind: 'TOO_DEEP', asPrinted: around(rawText, 0), note: 'Brackets stand inside brackets deeper than can be followed; the deeper ones are left as text.' })
  let count = 0

  const proposalsIn = (brackets: readonly Bracket[], outer: Span): readonly ProposalRead[] =>
    brackets.flatMap((bracket) => {
      const inside = rawText.slice(bracket.start + 1, bracket.isClosed ? bracket.end - 1 : bracket.end)
      const head = readTag(inside, table)
      if (bracket.isClosed && head.tag === null && isEditorial(inside)) return proposalsIn(bracket.inner, outer)
      if (!bracket.isClosed && head.tag === null && marks.length > 0) {
        anomalies.push({ kind: 'ORPHAN_BRACKET', asPrinted: around(rawText, bracket.start), note: 'The bracket never closes and the unit is marked as agreed; it is kept as printed and proposes nothing.' })
        return proposalsIn(bracket.inner, outer)
      }
      const key = `p${++count}`
      const span = { start: bracket.start, end: bracket.end }
      const inner = { start: bracket.start + 1 + head.length, end: bracket.end - (bracket.isClosed ? 1 : 0) }
      const proposals = proposalsIn(bracket.inner, inner)
      const fillsUnit = outer.start === 0 && outer.end === rawText.length && fillsAll(rawText, span, marks, trees)
      const kind: ProposalKind = head.isDeletion ? 'DELETE' : head.isAlternative || (isAlternative && fillsUnit) ? 'ALTERNATIVE' : fillsUnit ? 'NEW' : 'INSERT'
      const kept = between(inner, proposals.map((proposal) => proposal.span), rawText)
      if (!bracket.isClosed) anomalies.push({ kind: 'UNCLOSED_BRACKET', asPrinted: around(rawText, bracket.start), note: 'The bracket never closes; it is read as running to the end of the unit.' })
      return [{
        key,
        tag: head.tag,
        by: head.by,
        kind,
        wellFormed: bracket.isClosed,
        ...(bracket.isClosed ? {} : { repair: 'The bracket is never closed; the proposal is read as running to the end of the unit.' }),
        text: kept.map(({ start, end: to }) => rawText.slice(start, to)).join(''),
        template: templateOf(rawText, inner, proposals),
        span,
        kept,
        proposals,
      }]
    })

  const proposals = proposalsIn(trees, { start: 0, end: rawText.length })
  return { proposals, anomalies }
}

/** The end of what can be bracketed: before the marks and spaces with which the unit ends. */
function textEnd(rawText: string, marks: readonly Span[]): number {
  let end = rawText.trimEnd().length
  for (const mark of [...marks].reverse()) {
    if (mark.end < end) break
    end = rawText.slice(0, mark.start).trimEnd().length
  }
  return end
}

/** True where nothing but the brackets, marks and stops stands in the unit. */
function fillsAll(rawText: string, span: Span, marks: readonly Span[], trees: readonly Bracket[]): boolean {
  const taken = [...marks, ...trees, span].sort((a, b) => a.start - b.start)
  let at = 0
  for (const { start, end } of taken) {
    if (/[\p{L}\p{N}]/u.test(rawText.slice(at, Math.max(at, start)))) return false
    at = Math.max(at, end)
  }
  return !/[\p{L}\p{N}]/u.test(rawText.slice(at))
}

function templateOf(rawText: string, inner: Span, proposals: readonly ProposalRead[]): string {
  let template = ''
  let at = inner.start
  for (const { key, span } of proposals) {
    template += `${rawText.slice(at, span.start)}{${key}}`
    at = span.end
  }
  return (template + rawText.slice(at, inner.end)).trim()
}

function around(rawText: string, at: number): string {
  return rawText.slice(Math.max(0, at - 24), at + 24).trim()
}
