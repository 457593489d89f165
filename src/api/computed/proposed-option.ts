import { ArgsType, Field } from 'type-graphql'

/** Whether an answer shows what stands in brackets. */
@ArgsType()
export class ProposedOption {
  @Field(() => Boolean, { defaultValue: false, description: 'True to show, told as such, what stands in brackets; otherwise it is left out and counted.' })
  includeProposed!: boolean
}
