import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { labelKey } from '../../domain/provision-path.js'
import { readParagraphs } from '../../graph/readers/paragraphs.js'
import type { ApiContext } from '../context.js'
import { Emptiness } from './answer.js'

@ObjectType({ description: 'The paragraphs that bear a label; more than one where a text prints it twice.' })
export class ParagraphsAnswer {
  @Field(() => ID, { nullable: true, description: 'Id of the version that was read: the most authoritative one held; absent where none is.' })
  versionId!: string | null

  @Field(() => [ID], { description: 'Ids of the paragraphs, in printed order.' })
  ids!: readonly string[]

  @Field(() => Emptiness, { nullable: true, description: 'Which kind of empty the answer is; absent where it is not empty.' })
  empty!: Emptiness | null
}

@Resolver()
export class ParagraphsResolver {
  @Query(() => ParagraphsAnswer, { description: 'The paragraphs of an instrument or version that are printed under this label (“3.”, “5 bis”, “(7)”), in whichever section and with whichever punctuation; a text may print one label twice.' })
  async paragraphs(
    @Arg('of', () => ID, { description: 'Id of an instrument, or of one of its versions.' }) of: string,
    @Arg('label', () => String, { description: 'The label, with or without its brackets and full stop.' }) label: string,
    @Ctx() { read }: ApiContext,
    @Arg('section', () => String, { nullable: true, description: 'Only in this section, such as OPERATIVE.' }) section?: string,
  ): Promise<ParagraphsAnswer> {
    const rows = await readParagraphs(read, of)
    const wanted = labelKey(label)
    const found = rows.filter((row) => wanted !== null && labelKey(row.label) === wanted && (section == null || row.section === section))
    return {
      versionId: rows[0]?.version ?? null,
      ids: found.map(({ id }) => id),
      empty: found.length > 0 ? null : rows.length === 0 ? Emptiness.NOT_IN_CORPUS : Emptiness.COVERED_AND_ABSENT,
    }
  }
}
