import { Field, ID, ObjectType } from 'type-graphql'
import type { Confidence } from '../../domain/vocabulary.js'
import type { EvidencePiece } from '../evidence.js'

@ObjectType({ description: 'A state and why it belongs to a collective, or why that is open.' })
export class CollectiveState {
  @Field(() => ID, { description: 'Id of the state.' })
  stateId!: string

  @Field(() => String, { description: 'Why, in sentences.' })
  because!: string

  readonly confidence!: Confidence | null
  readonly evidence!: readonly EvidencePiece[]
}
