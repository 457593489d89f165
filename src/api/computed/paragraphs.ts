import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { labelKey } from '../../domain/provision-path.js'
import { SECTIONS } from '../../domain/vocabulary.js'
import { readParagraphs } from '../../graph/readers/paragraphs.js'
import type { ApiContext } from '../context.js'
import { givenThing, givenWord } from '../given-things.js'
import { AnswerCoverage, Emptiness } from './answer.js'
import { coverageOf, type CoverageTold } from './coverage-of.js'

@ObjectType({ description: 'The paragraphs that bear a label; more than one where a text prints it twice.' })
export class ParagraphsAnswer {
  @Field(() => ID, { nullable: true, description: 'Id of the version that was read: the most authoritative one held; absent where none is.' })
  versionId!: string | null

  @Field(() => [ID], { description: 'Ids of the paragraphs, in printed order.' })
  ids!: readonly string[]

  @Field(() => Emptiness, { nullable: true, description: 'Which kind of empty the answer is; absent where it is not empty.' })
  empty!: Emptiness | null

  told!: CoverageTold
}

@Resolver(() => ParagraphsAnswer)
export class ParagraphsResolver {
  @Query(() => ParagraphsAnswer, { description: 'The paragraphs of an instrument or version that are printed under this label (“3.”, “5 bis”, “(7)”), in whichever section and with whichever punctuation; a text may print one label twice.' })
  async paragraphs(
    @Arg('of', () => ID, { description: 'Id of an instrument, or of one of its versions.' }) of: string,
    @Arg('label', () => String, { description: 'The label, with or without its brackets and full stop.' }) label: string,
    @Ctx() context: ApiContext,
    @Arg('section', () => String, { nullable: true, description: 'Only in this section, such as OPERATIVE.' }) section?: string,
  ): Promise<ParagraphsAnswer> {
    const only = section == null ? null : givenWord('section', section, SECTIONS)
    const { id } = await givenThing(context, 'of', of, ['Instrument', 'Version'])
    const rows = await readParagraphs(context.read, id)
    const wanted = labelKey(label)
    const found = rows.filter((row) => wanted !== null && labelKey(row.label) === wanted && (only === null || row.section === only))
    const versionId = rows[0]?.version ?? null
    const empty = found.length > 0 ? null : versionId === null ? Emptiness.NOT_IN_CORPUS : Emptiness.COVERED_AND_ABSENT
    return {
      versionId,
      ids: found.map(({ id }) => id),
      empty,
      told: {
        empty,
        says: versionId === null ? `No version of ${id} is held.` : `All ${rows.length} units of ${versionId} were read; ${found.length === 0 ? 'none bears this label' : `${found.length} of them bear it`}.`,
        read: versionId === null ? [] : [versionId],
        about: versionId === null ? [id] : [id, versionId],
      },
    }
  }

  @FieldResolver(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage(@Root() { told }: ParagraphsAnswer, @Ctx() context: ApiContext): Promise<AnswerCoverage> {
    return coverageOf(context, told)
  }
}
