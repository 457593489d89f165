import { Field, Int, ObjectType } from 'type-graphql'

/** One page of the rows of an answer: how many rows there are in all, and where to go on. */
@ObjectType()
export abstract class AnswerPage {
  @Field(() => Int, { description: 'How many there are in all.' })
  total!: number

  @Field(() => String, { nullable: true, description: 'Give this as “after” for the next page; absent on the last.' })
  endCursor!: string | null
}
