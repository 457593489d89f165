import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { bracketReport, type BracketFault, type BracketReport } from '../../domain/drafting/bracket-report.js'
import type { ApiContext } from '../context.js'
import type { EvidencePiece } from '../evidence.js'
import { AnswerCoverage, Emptiness } from './answer.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'
import { draftGiven, noTextHeld } from './draft-reading.js'

const BracketFaultKind = describedWords<BracketFault['kind']>('BracketFaultKind', 'What is wrong with a bracket.', ['CLOSES_NOTHING', 'NEVER_CLOSED'], {
  CLOSES_NOTHING: 'It closes a bracket that was never opened.',
  NEVER_CLOSED: 'It opens and is never closed.',
})

@ObjectType({ description: 'One square bracket without its partner.' })
export class BracketFaultRow {
  @Field(() => ID, { description: 'Id of the unit in which it stands.' })
  provisionId!: string

  @Field(() => BracketFaultKind, { description: 'What is wrong with it.' })
  kind!: BracketFault['kind']

  @Field(() => ID, { nullable: true, description: 'Id of the proposal that it opens; absent where it opens none and is residue.' })
  proposalId!: string | null

  @Field(() => String, { description: 'What is printed, and how it is read.' })
  told!: string

  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'The square brackets of a text, and those without a partner.' })
export class BracketsAnswer {
  @Field(() => ID, { nullable: true, description: 'Id of the version that was read; absent where no text is held.' })
  versionId!: string | null

  @Field(() => Int, { description: 'How many brackets open.' })
  opened!: number

  @Field(() => Int, { description: 'How many close; as many as open proves nothing.' })
  closed!: number

  @Field(() => Boolean, { description: 'True where every bracket has its partner.' })
  wellFormed!: boolean

  @Field(() => Boolean, { description: 'True where the words were counted; otherwise what an editor recorded of each bracket.' })
  countedInWords!: boolean

  @Field(() => [BracketFaultRow], { description: 'The brackets without a partner, in printed order.' })
  faults!: readonly BracketFaultRow[]

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class BracketsResolver {
  @Query(() => BracketsAnswer, { description: 'Whether the square brackets of a text are well-formed: how many open and close, which closes nothing, which is never closed, and which of them propose something.' })
  async brackets(
    @Arg('version', () => ID, { description: 'Id of a version, or of an instrument, whose most authoritative version is then read.' }) version: string,
    @Ctx() context: ApiContext,
  ): Promise<BracketsAnswer> {
    const draft = await draftGiven(context, version)
    const units = (draft?.units ?? []).map(({ id, wordings, proposals, anomalies, anomalyKinds }) => ({
      provision: id,
      words: wordings[0]?.text ?? null,
      proposals,
      anomalies: anomalies.map((told, place) => ({ kind: anomalyKinds[place] ?? '', told })),
    }))
    const report: BracketReport = bracketReport(units)
    return {
      versionId: draft?.version ?? null,
      ...report,
      faults: report.faults.map(({ provision, kind, proposal, told }) => ({ provisionId: provision, kind, proposalId: proposal, told, evidence: [{ id: provision, status: 'INFERRED', confidence: 'HIGH', note: null }] })),
      coverage: await coverageOf(context, {
        empty: draft === null ? Emptiness.NOT_IN_CORPUS : report.opened + report.closed === 0 ? Emptiness.COVERED_AND_ABSENT : null,
        says: draft === null ? noTextHeld(version) : report.countedInWords ? `Counted in the words of ${draft.version}.` : `The words of ${draft.version} are not held; counted from what an editor recorded of each bracket.`,
        read: draft === null ? [] : [draft.version],
        about: draft === null ? [version] : [draft.instrument, draft.version],
      }),
    }
  }
}
