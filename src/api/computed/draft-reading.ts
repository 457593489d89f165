import type { DraftProposal } from '../../domain/drafting/proposal.js'
import { readDraft, type DraftRow } from '../../graph/readers/drafts.js'
import type { ApiContext } from '../context.js'
import { givenThing } from '../given-things.js'

/** The version that a question names, or the most authoritative one of the instrument that it names; null where none is held. */
export async function draftGiven(context: ApiContext, version: string): Promise<DraftRow | null> {
  const { id } = await givenThing(context, 'version', version, ['Version', 'Instrument'])
  return readDraft(context.read, id)
}

/** The proposals of a version as the rules of drafting want them. */
export function proposalsOf({ units }: DraftRow): DraftProposal[] {
  return units.flatMap((unit) =>
    unit.proposals.map((proposal) => ({ ...proposal, key: proposal.id.slice(proposal.id.lastIndexOf('/') + 1), provision: unit.id, bracket: null, content: null })),
  )
}

/** What an answer says where no text of an instrument is held. */
export function noTextHeld(asked: string): string {
  return `No text of ${asked} is held, neither a draft nor the adopted one.`
}
