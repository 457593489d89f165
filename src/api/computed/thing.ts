import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { readThing } from '../../graph/readers/thing.js'
import type { ApiContext } from '../context.js'

@ObjectType({ description: 'What stands at an address.' })
export class ThingAnswer {
  @Field(() => ID, { description: 'Its id; for a path that leaves out the version, the id in the most authoritative version.' })
  id!: string

  @Field(() => String, { description: 'What sort of thing it is, as its type is called.' })
  sort!: string
}

@Resolver()
export class ThingResolver {
  @Query(() => ThingAnswer, { nullable: true, description: 'What stands at an id. A path without a version (“quito-2019/op/7”) leads into the most authoritative version held: the adopted one, else the latest draft. Nothing where the corpus has nothing there.' })
  async thing(@Arg('id', () => ID, { description: 'An id, or a path without its version.' }) id: string, @Ctx() { read }: ApiContext): Promise<ThingAnswer | null> {
    const found = await readThing(read, id)
    return found === null ? null : { id: found.id, sort: found.label }
  }
}
