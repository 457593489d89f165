import type { Decision } from './choice.js'
import type { DraftProposal, Span } from './proposal.js'

/** What a unit is rendered from: its words with the places of its brackets, or a template in our words with a slot for each proposal; null where all of it stands in brackets. */
export type DraftBase = { readonly words: string } | { readonly template: string | null }

/**
 * A unit of a draft under a choice of its proposals; null where nothing of it is left. An accepted insertion stands where
 * its bracket stood, a rejected one leaves no trace; with a deletion it is the other way round; what is left open stays
 * in brackets with its tag.
 */
export function renderUnit(base: DraftBase, proposals: readonly DraftProposal[], decisionOf: (proposal: string) => Decision): string | null {
  const roots = proposals.filter(({ inside }) => inside === null)
  const parts = 'words' in base ? cut(base.words, { start: 0, end: base.words.length }, roots) : slots(base.template ?? roots.map(({ key }) => `{${key}}`).join(' '), roots)
  const text = rendered(parts, { base, proposals, decisionOf }).trim()
  return text === '' ? null : text
}

type Part = string | DraftProposal
interface Rendering {
  readonly base: DraftBase
  readonly proposals: readonly DraftProposal[]
  readonly decisionOf: (proposal: string) => Decision
}

function rendered(parts: readonly Part[], rendering: Rendering): string {
  return parts.map((part) => (typeof part === 'string' ? part : renderedProposal(part, rendering))).reduce(joined, '')
}

function renderedProposal(proposal: DraftProposal, rendering: Rendering): string {
  const decision = rendering.decisionOf(proposal.id)
  const isDeletion = proposal.kind === 'DELETE'
  if (decision === (isDeletion ? 'ACCEPTED' : 'REJECTED')) return ''
  const inner = rendering.proposals.filter(({ inside }) => inside === proposal.id)
  const { base } = rendering
  const parts = 'words' in base && proposal.content !== null ? cut(base.words, proposal.content, inner) : slots(proposal.template, inner)
  const text = rendered(parts, rendering)
  return decision === 'OPEN' ? `[${proposal.tag}: ${text}${isDeletion ? ' (to be deleted)' : ''}]` : text
}

/** A stretch of words as what stands between brackets and the proposals in them. */
function cut(words: string, { start, end }: Span, proposals: readonly DraftProposal[]): Part[] {
  const placed = proposals.filter(({ bracket }) => bracket !== null).sort((one, other) => (one.bracket as Span).start - (other.bracket as Span).start)
  const parts: Part[] = []
  let at = start
  for (const proposal of placed) {
    const { start: from, end: to } = proposal.bracket as Span
    parts.push(words.slice(at, from), proposal)
    at = to
  }
  return [...parts, words.slice(at, end)]
}

/** A template as text and the proposals whose slots stand in it; a slot that nobody fills stays as printed. */
function slots(template: string, proposals: readonly DraftProposal[]): Part[] {
  const byKey = new Map(proposals.map((proposal) => [proposal.key, proposal]))
  return template.split(/(\{p\d+\})/).map((piece) => byKey.get(piece.slice(1, -1)) ?? piece)
}

/** Where a bracket falls away or opens, the space on one side of it goes: none before a comma or a stop, and never two. */
function joined(left: string, right: string): string {
  if (left === '' || right === '') return left + right
  return / $/.test(left) && /^[ ,;.:)]/.test(right) ? left.trimEnd() + right : left + right
}
