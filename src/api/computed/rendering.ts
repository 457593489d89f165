import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { didYouMean } from '../../domain/names/nearest-name.js'
import { judgeChoice, type Decision } from '../../domain/drafting/choice.js'
import { renderUnit, type DraftBase } from '../../domain/drafting/rendering.js'
import type { DraftProposal } from '../../domain/drafting/proposal.js'
import { readDraft, type DraftRow, type DraftUnitRow } from '../../graph/readers/drafts.js'
import type { ApiContext } from '../context.js'
import type { EvidencePiece } from '../evidence.js'
import { badInput } from '../fault.js'
import { givenThing } from '../given-things.js'
import { AnswerCoverage, Emptiness } from './answer.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'
import { proposalsOf, renderedWording } from './draft-reading.js'

const DecisionWord = describedWords<Decision>('ProposalDecision', 'What is taken of a proposal in a rendering.', ['ACCEPTED', 'REJECTED', 'OPEN'], {
  ACCEPTED: 'It is taken.',
  REJECTED: 'It falls away.',
  OPEN: 'Neither: its brackets stay.',
})

const BasisWord = describedWords('RenderingBasis', 'What a rendering is made from.', ['WORDS', 'SUMMARY', 'TEMPLATES'] as const, {
  WORDS: 'The words as printed, where a document was read.',
  SUMMARY: 'Our summary of the unit, with slots for what is proposed in it.',
  TEMPLATES: 'Our templates of the proposals, for all of the unit stands in brackets.',
})

@ObjectType({ description: 'What a rendering takes of one proposal, and why.' })
export class DecidedProposal {
  @Field(() => ID, { description: 'Id of the proposal.' })
  proposalId!: string

  @Field(() => DecisionWord, { description: 'What is taken of it.' })
  decision!: Decision

  @Field(() => String, { description: 'Why: as asked, or because of another choice.' })
  because!: string
}

@ObjectType({ description: 'A paragraph of a draft under a choice of its proposals. It is nobody’s text: it shows what would stand there.' })
export class RenderingAnswer {
  @Field(() => ID, { description: 'Id of the paragraph.' })
  provisionId!: string

  @Field(() => BasisWord, { description: 'What it is made from.' })
  basis!: 'WORDS' | 'SUMMARY' | 'TEMPLATES'

  @Field(() => String, { nullable: true, description: 'What would stand there; absent where nothing would.' })
  text!: string | null

  @Field(() => [DecidedProposal], { description: 'What was taken of each proposal in the paragraph.' })
  proposals!: readonly DecidedProposal[]

  @Field(() => AnswerCoverage, { description: 'What the rendering rests on, and which kind of empty it is where nothing would stand there.' })
  coverage!: AnswerCoverage

  readonly evidence!: readonly EvidencePiece[]
}

@Resolver()
export class RenderingResolver {
  @Query(() => RenderingAnswer, { description: 'A paragraph of a draft with some of its proposals accepted and others rejected; what is left open stays in brackets. Alternatives exclude each other, and a nested proposal needs the one inside which it stands.' })
  async rendering(
    @Arg('provision', () => ID, { description: 'Id of the paragraph, with or without its version.' }) provision: string,
    @Ctx() context: ApiContext,
    @Arg('accept', () => [ID], { defaultValue: [], description: 'Ids of the proposals that are accepted; of other paragraphs of the draft too, where alternatives stand there.' }) accept: string[],
    @Arg('reject', () => [ID], { defaultValue: [], description: 'Ids of the proposals that are rejected.' }) reject: string[],
  ): Promise<RenderingAnswer> {
    const { id } = await givenThing(context, 'provision', provision, ['Provision'])
    const draft = (await readDraft(context.read, versionOf(id))) as DraftRow
    const unit = draft.units.find((one) => one.id === id) as DraftUnitRow
    const all = proposalsOf(draft)
    refuseUnknown([...accept, ...reject], all, draft.version)
    const { decisions, faults } = judgeChoice(all, accept, reject)
    if (decisions === null) throw badInput(faults.join(' '))
    const own = all.filter((proposal) => proposal.provision === id)
    const { base, basis } = baseOf(unit)
    const text = withoutMarks(renderUnit(base, own, (proposal) => decisions.get(proposal)?.decision ?? 'OPEN'), unit)
    return {
      provisionId: id,
      basis,
      text,
      coverage: await coverageOf(context, { empty: text === null ? Emptiness.COVERED_AND_ABSENT : null, says: BASIS_WORDS[basis], read: [draft.version], about: [draft.instrument, draft.version] }),
      proposals: own.map((proposal) => ({ proposalId: proposal.id, ...(decisions.get(proposal.id) as { decision: Decision; because: string }) })),
      evidence: [{ id, status: 'INFERRED', confidence: 'HIGH', note: 'A rendering of what is proposed, and no decision.' }],
    }
  }
}

const BASIS_WORDS: Readonly<Record<RenderingAnswer['basis'], string>> = {
  WORDS: 'Made from the words as printed.',
  SUMMARY: 'The words are not held: made from our summary of the unit.',
  TEMPLATES: 'The words are not held: made from our templates, in which the few proposed words are quoted.',
}

/** A provision's path begins with its version's: two parts. */
function versionOf(provision: string): string {
  return provision.split('/').slice(0, 2).join('/')
}

function refuseUnknown(ids: readonly string[], proposals: readonly DraftProposal[], version: string): void {
  const known = new Set(proposals.map(({ id }) => id))
  const unknown = [...new Set(ids)].filter((id) => !known.has(id))
  if (unknown.length > 0) throw badInput(unknown.map((id) => `No proposal of ${version} has the id “${id}”.${didYouMean(id, known)}`).join(' '))
}

/** The words with the places of the brackets where both are held; otherwise our own template. */
function baseOf(unit: DraftUnitRow): { readonly base: DraftBase; readonly basis: RenderingAnswer['basis'] } {
  const wording = renderedWording(unit)
  if (wording !== null) return { base: { words: wording.text }, basis: 'WORDS' }
  return { base: { template: unit.summary }, basis: unit.summary === null ? 'TEMPLATES' : 'SUMMARY' }
}

/** A mark of agreement is said of the paragraph and is no part of it; it is shown apart. */
function withoutMarks(text: string | null, { marks }: DraftUnitRow): string | null {
  const rest = marks.reduce((left, { asPrinted }) => left?.replace(asPrinted, '') ?? null, text)?.trim() ?? ''
  return rest === '' ? null : rest
}
