import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { readRestsOn } from '../../graph/readers/rests-on.js'
import type { ApiContext } from '../context.js'
import { givenThing } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness } from './answer.js'
import { AnswerPage } from './answer-page.js'
import { coverageOf, type CoverageTold } from './coverage-of.js'

@ObjectType('RestsOnRow', { description: 'One thing that stands on a paragraph.' })
export class RestsOnRowAnswer {
  @Field(() => ID, { description: 'Id of the link or record.' })
  id!: string

  @Field(() => String, { description: 'How it stands on the paragraph: the link’s type, or PERFORMS, ASSERTS, OPENS_OR_CLOSES, STEP, FINDING, CITED_BY, HAS_PROPOSAL.' })
  how!: string

  @Field(() => ID, { nullable: true, description: 'Id of where the link begins.' })
  from!: string | null

  @Field(() => ID, { nullable: true, description: 'Id of where it ends.' })
  to!: string | null

  @Field(() => String, { nullable: true, description: 'What sort of thing stands where it ends, as its type is called.' })
  sort!: string | null

  @Field(() => String, { nullable: true, description: 'Its status.' })
  status!: string | null

  @Field(() => String, { nullable: true, description: 'How sure we are.' })
  confidence!: string | null

  provision!: string
}

@ObjectType({ description: 'Everything that stands on a paragraph.' })
export class RestsOnAnswer extends AnswerPage {
  @Field(() => [RestsOnRowAnswer], { description: 'What stands on it, by how it does.' })
  rows!: readonly RestsOnRowAnswer[]

  told!: CoverageTold
}

@Resolver(() => RestsOnAnswer)
export class RestsOnResolver {
  @Query(() => RestsOnAnswer, { description: 'Everything that stands on this paragraph: the acts it performs, what it cites, the tenures it opens, the facts it asserts, the links that rules derive from it and what editors judged about it.' })
  async restsOn(
    @Arg('provision', () => ID, { description: 'Id of the provision; a path without a version leads into the most authoritative one held.' }) provision: string,
    @Ctx() context: ApiContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many on a page.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<RestsOnAnswer> {
    const { id } = await givenThing(context, 'provision', provision, ['Provision'])
    const rows = await readRestsOn(context.read, id)
    const keyed = rows.map((row) => ({ ...row, link: row.id, id: `${row.how} ${row.id} ${row.to ?? ''}` }))
    const page = pageOfRows(keyed, first, after)
    return {
      ...page,
      rows: page.rows.map(({ link, how, from, to, toSort, status, confidence }) => ({ id: link, how, from, to, sort: toSort, status, confidence, provision: id })),
      told: {
        empty: rows.length === 0 ? Emptiness.COVERED_AND_ABSENT : null,
        says: `Everything that the graph hangs on ${id} itself; what rests on other paragraphs of the text is not here.`,
        read: [id.split('/').slice(0, 2).join('/')],
        about: [id],
      },
    }
  }

  @FieldResolver(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage(@Root() { told }: RestsOnAnswer, @Ctx() context: ApiContext): Promise<AnswerCoverage> {
    return coverageOf(context, told)
  }
}
