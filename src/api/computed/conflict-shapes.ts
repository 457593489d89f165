import { Field, ID, ObjectType } from 'type-graphql'
import type { AssertionStatus, Confidence } from '../../domain/vocabulary.js'
import type { EvidencePiece } from '../evidence.js'
import { describedWords } from './described-words.js'

export const CONFLICT_KINDS = ['VALUES_DIFFER', 'DENIED', 'UNDATED_REPORT', 'TEXTS_DISAGREE'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** How two assertions differ. */
export const ConflictKindWord = describedWords<ConflictKind>('ConflictKind', 'How what is said differs.', CONFLICT_KINDS, {
  VALUES_DIFFER: 'Two sources give different values of one field.',
  DENIED: 'One source gives a value and another denies it.',
  UNDATED_REPORT: 'A report without a date names a holder of an office whom it cannot be placed beside the dated ones; it opens no tenure.',
  TEXTS_DISAGREE: 'An editor found that two places of the texts disagree, or that a place contradicts itself.',
})

@ObjectType({ description: 'One of the values that contradict each other, with everything that says or denies it.' })
export class ConflictValue {
  @Field(() => String, { nullable: true, description: 'The value, as text; an id where it is a thing of the record. Absent where a place of a text is meant.' })
  value!: string | null

  @Field(() => Boolean, { description: 'False where it is denied.' })
  holds!: boolean

  @Field(() => Boolean, { description: 'True for the value that is preferred.' })
  preferred!: boolean

  @Field(() => String, { description: 'Why it is preferred, or is not.' })
  because!: string

  @Field(() => [String], { description: 'What is to be minded about it, source by source.' })
  notes!: readonly string[]

  readonly status!: AssertionStatus
  readonly confidence!: Confidence
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'A place where what is said differs.' })
export class ConflictRow {
  @Field(() => ID, { description: 'What it is about and which field, as one id.' })
  id!: string

  @Field(() => ConflictKindWord, { description: 'How it differs.' })
  kind!: ConflictKind

  @Field(() => ID, { description: 'Id of the record or paragraph that it is about.' })
  aboutId!: string

  @Field(() => String, { description: 'What sort of thing that is, as its type is called.' })
  sort!: string

  @Field(() => String, { nullable: true, description: 'The field of which different values are given; absent where whole places disagree.' })
  field!: string | null

  @Field(() => String, { description: 'What contradicts what, and which is preferred by which rule, in a sentence or two.' })
  says!: string

  @Field(() => [ConflictValue], { description: 'The values, the preferred one first.' })
  values!: readonly ConflictValue[]

  readonly evidence!: readonly EvidencePiece[]
}
