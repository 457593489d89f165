import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { rivalsOf } from '../../domain/drafting/choice.js'
import type { ProposalKind } from '../../domain/vocabulary.js'
import type { DraftRow, ProposalRow } from '../../graph/readers/drafts.js'
import type { ApiContext } from '../context.js'
import type { EvidencePiece } from '../evidence.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness } from './answer.js'
import { coverageOf } from './coverage-of.js'
import { draftGiven, noTextHeld, proposalsOf } from './draft-reading.js'

@ObjectType({ description: 'One proposal of a draft, with those that stand inside it. It decides nothing.' })
export class DraftProposalRow {
  @Field(() => ID, { description: 'Id of the proposal.' })
  proposalId!: string

  @Field(() => ID, { description: 'Id of the provision in which it stands.' })
  provisionId!: string

  @Field(() => ID, { nullable: true, description: 'Id of the state that proposes it; absent where the tag names none.' })
  stateId!: string | null

  @Field(() => String, { description: 'The state’s tag as printed.' })
  byAsPrinted!: string

  @Field(() => Boolean, { description: 'False where its brackets do not close as printed.' })
  wellFormed!: boolean

  @Field(() => String, { nullable: true, description: 'The repair that was assumed where they do not.' })
  repair!: string | null

  @Field(() => String, { nullable: true, description: 'The few proposed words, quoted.' })
  words!: string | null

  @Field(() => String, { description: 'What it would say, in our words, with a slot for each proposal inside it.' })
  template!: string

  @Field(() => Int, { description: 'How deep it stands: 1 in the unit itself, 2 inside another proposal.' })
  depth!: number

  @Field(() => [ID], { description: 'Ids of the proposals that cannot stand beside it: its alternatives.' })
  excludesIds!: readonly string[]

  @Field(() => [DraftProposalRow], { description: 'The proposals that stand inside it.' })
  nested!: readonly DraftProposalRow[]

  readonly kind!: ProposalKind
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'The proposals of one state in a draft.' })
export class ProposalsOfState {
  @Field(() => ID, { nullable: true, description: 'Id of the state; absent for tags that name none.' })
  stateId!: string | null

  @Field(() => [ID], { description: 'Ids of its proposals, in printed order, nested ones too.' })
  proposalIds!: readonly string[]
}

@ObjectType({ description: 'The proposals of a draft as a tree.' })
export class DraftProposalsAnswer {
  @Field(() => ID, { nullable: true, description: 'Id of the version that was read; absent where no text is held.' })
  versionId!: string | null

  @Field(() => [DraftProposalRow], { description: 'The proposals that stand in a unit itself, in printed order, each with those inside it.' })
  proposals!: readonly DraftProposalRow[]

  @Field(() => Int, { description: 'How many proposals there are, nested ones too.' })
  total!: number

  @Field(() => Int, { description: 'How many of them have brackets that do not close as printed.' })
  illFormed!: number

  @Field(() => [ProposalsOfState], { description: 'The proposals by state.' })
  byState!: readonly ProposalsOfState[]

  @Field(() => String, { nullable: true, description: 'Give this as “after” for the next page; absent on the last.' })
  endCursor!: string | null

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class DraftProposalsResolver {
  @Query(() => DraftProposalsAnswer, { description: 'What states propose in brackets in a draft: a tree, with alternatives, nested proposals and brackets that do not close. Nothing of it is decided.' })
  async draftProposals(
    @Arg('version', () => ID, { description: 'Id of a version, or of an instrument, whose most authoritative version is then read.' }) version: string,
    @Ctx() context: ApiContext,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many on a page, those nested inside not counted.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<DraftProposalsAnswer> {
    const draft = await draftGiven(context, version)
    const rows = draft === null ? [] : treeOf(draft)
    const all = draft === null ? [] : draft.units.flatMap(({ proposals }) => proposals)
    const page = pageOfRows(rows.map((row) => ({ ...row, id: row.proposalId })), first, after)
    return {
      versionId: draft?.version ?? null,
      proposals: page.rows,
      total: all.length,
      illFormed: all.filter(({ wellFormed }) => !wellFormed).length,
      byState: byState(all),
      endCursor: page.endCursor,
      coverage: await coverageOf(context, {
        empty: draft === null ? Emptiness.NOT_IN_CORPUS : all.length === 0 ? Emptiness.COVERED_AND_ABSENT : null,
        says: draft === null ? noTextHeld(version) : `Rests on the ${draft.units.length} units of ${draft.version}.`,
        read: draft === null ? [] : [draft.version],
        about: draft === null ? [version] : [draft.instrument, draft.version],
      }),
    }
  }
}

function treeOf(draft: DraftRow): DraftProposalRow[] {
  const proposals = proposalsOf(draft)
  return draft.units.flatMap((unit) => {
    const shown = (proposal: ProposalRow, depth: number): DraftProposalRow => ({
      proposalId: proposal.id,
      provisionId: unit.id,
      stateId: proposal.by,
      byAsPrinted: proposal.tag,
      kind: proposal.kind,
      wellFormed: proposal.wellFormed,
      repair: proposal.repair,
      words: proposal.words,
      template: proposal.template,
      depth,
      excludesIds: rivalsOf(proposals.find(({ id }) => id === proposal.id) as (typeof proposals)[number], proposals),
      nested: unit.proposals.filter(({ inside }) => inside === proposal.id).map((inner) => shown(inner, depth + 1)),
      evidence: [{ id: unit.id, status: 'INFERRED', confidence: 'HIGH', note: 'It stands in brackets: a proposal, and no decision.' }],
    })
    return unit.proposals.filter(({ inside }) => inside === null).map((proposal) => shown(proposal, 1))
  })
}

function byState(proposals: readonly ProposalRow[]): ProposalsOfState[] {
  const states = [...new Set(proposals.map(({ by }) => by))]
  return states.map((stateId) => ({ stateId, proposalIds: proposals.filter(({ by }) => by === stateId).map(({ id }) => id) }))
}
