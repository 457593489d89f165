import type { DraftProposal } from './proposal.js'

/** What is taken of a proposal: accepted, rejected, or left open, in which case its brackets stay. */
export type Decision = 'ACCEPTED' | 'REJECTED' | 'OPEN'

/** A decision and why it is so where nobody chose it. */
export interface Decided {
  readonly decision: Decision
  readonly because: string
}

/** A choice among the proposals of a draft, judged: either what is decided of each, or what is wrong with the choice. */
export type JudgedChoice = { readonly decisions: ReadonlyMap<string, Decided>; readonly faults: readonly [] } | { readonly decisions: null; readonly faults: readonly string[] }

/**
 * What a choice decides of each proposal of a draft. Of a proposal and its alternatives at most one can be accepted, and
 * accepting one rejects the others; a proposal that stands inside another can be accepted only with that one, and falls
 * with it.
 */
export function judgeChoice(proposals: readonly DraftProposal[], accept: readonly string[], reject: readonly string[]): JudgedChoice {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]))
  const accepted = new Set(accept)
  const rejected = new Set(reject)
  const faults = [...accepted].flatMap((id) => {
    const proposal = byId.get(id) as DraftProposal
    const rivals = rivalsOf(proposal, proposals).filter((rival) => accepted.has(rival) && rival > id)
    return [
      ...(rejected.has(id) ? [`“${id}” is accepted and rejected at once; give it once.`] : []),
      ...(proposal.inside !== null && !accepted.has(proposal.inside) ? [`“${id}” stands inside “${proposal.inside}” and has no place without it; accept that one too, or leave this one out.`] : []),
      ...rivals.map((rival) => `“${id}” and “${rival}” are alternatives; at most one of them can be accepted.`),
    ]
  })
  if (faults.length > 0) return { decisions: null, faults }
  const decisions = new Map<string, Decided>()
  const decided = (proposal: DraftProposal): Decided => {
    const known = decisions.get(proposal.id)
    if (known !== undefined) return known
    const found = decide(proposal)
    decisions.set(proposal.id, found)
    return found
  }
  const decide = (proposal: DraftProposal): Decided => {
    const outer = proposal.inside === null ? undefined : byId.get(proposal.inside)
    const rival = rivalsOf(proposal, proposals).find((id) => accepted.has(id))
    if (accepted.has(proposal.id)) return { decision: 'ACCEPTED', because: 'Accepted as asked.' }
    if (rejected.has(proposal.id)) return { decision: 'REJECTED', because: 'Rejected as asked.' }
    if (rival !== undefined) return { decision: 'REJECTED', because: `Rejected with the acceptance of its alternative, “${rival}”.` }
    if (outer !== undefined && decided(outer).decision === 'REJECTED') return { decision: 'REJECTED', because: `Rejected with “${outer.id}”, inside which it stands.` }
    return { decision: 'OPEN', because: 'Neither accepted nor rejected: its brackets stay.' }
  }
  proposals.forEach(decided)
  return { decisions, faults: [] }
}

/** The proposals that cannot stand beside one: those it would replace, those that would replace it, and other alternatives to the same. */
export function rivalsOf({ id, alternativeTo }: DraftProposal, proposals: readonly DraftProposal[]): readonly string[] {
  const replaced = new Set(alternativeTo)
  return proposals
    .filter((other) => other.id !== id && (replaced.has(other.id) || other.alternativeTo.includes(id) || other.alternativeTo.some((one) => replaced.has(one))))
    .map((other) => other.id)
}
