import type { DraftProposal } from '../../domain/drafting/proposal.js'
import { spanIn } from '../../domain/drafting/span-text.js'
import { readDraft, type DraftRow, type DraftUnitRow } from '../../graph/readers/drafts.js'
import type { ApiContext } from '../context.js'
import { givenThing } from '../given-things.js'

/** The version that a question names, or the most authoritative one of the instrument that it names; null where none is held. */
export async function draftGiven(context: ApiContext, version: string): Promise<DraftRow | null> {
  const { id } = await givenThing(context, 'version', version, ['Version', 'Instrument'])
  return readDraft(context.read, id)
}

/** The proposals of a version as the rules of drafting want them, with their places in the words of the language in which each unit is rendered. */
export function proposalsOf({ units }: DraftRow): DraftProposal[] {
  return units.flatMap((unit) => {
    const language = renderedWording(unit)?.language
    const placeOf = (spans: readonly string[]): DraftProposal['bracket'] => (language === undefined ? null : spanIn(language, spans))
    return unit.proposals.map(({ spans, contentSpans, ...proposal }) => ({ ...proposal, key: proposal.id.slice(proposal.id.lastIndexOf('/') + 1), provision: unit.id, bracket: placeOf(spans), content: placeOf(contentSpans) }))
  })
}

/** The words from which a unit is rendered: those in which the places of all its proposals are known, the first of them by language; null where there are none. */
export function renderedWording({ wordings, proposals }: DraftUnitRow): DraftUnitRow['wordings'][number] | null {
  return wordings.find(({ language }) => proposals.every(({ spans, contentSpans }) => spanIn(language, spans) !== null && spanIn(language, contentSpans) !== null)) ?? null
}

/** What an answer says where no text of an instrument is held. */
export function noTextHeld(asked: string): string {
  return `No text of ${asked} is held, neither a draft nor the adopted one.`
}
