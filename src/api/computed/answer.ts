import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

/** Which kind of empty an empty answer is. */
export enum Emptiness {
  NOT_IN_CORPUS = 'NOT_IN_CORPUS',
  COVERED_AND_ABSENT = 'COVERED_AND_ABSENT',
  SAID_NOT_TO_HAVE_HAPPENED = 'SAID_NOT_TO_HAVE_HAPPENED',
}
registerEnumType(Emptiness, {
  name: 'Emptiness',
  description: 'Which kind of empty an empty answer is.',
  valuesConfig: {
    NOT_IN_CORPUS: { description: 'The corpus holds nothing that could answer; this is not a no.' },
    COVERED_AND_ABSENT: { description: 'What could answer was read, and it is not there.' },
    SAID_NOT_TO_HAVE_HAPPENED: { description: 'A source says that it did not happen.' },
  },
})

/** Something that is known to be missing from the corpus. */
@ObjectType({ description: 'Something that is known to be missing from the corpus.' })
export class MissingThing {
  @Field(() => String, { description: 'What is missing.' })
  what!: string

  @Field(() => ID, { nullable: true, description: 'Id of what it belongs to, where the corpus has it.' })
  about!: string | null

  @Field(() => String, { description: 'Why.' })
  why!: string
}

/** What an answer rests on, and which kind of empty it is where it is empty. */
@ObjectType({ description: 'What an answer rests on: what was read for it, what is known to be missing, and which kind of empty it is where it is empty.' })
export class AnswerCoverage {
  @Field(() => Emptiness, { nullable: true, description: 'Which kind of empty the answer is; absent where it is not empty.' })
  empty!: Emptiness | null

  @Field(() => String, { description: 'What the answer rests on and where it ends, in one or two sentences.' })
  says!: string

  @Field(() => [ID], { description: 'Ids of the versions that were read for it, by date, 200 at the most.' })
  read!: readonly string[]

  @Field(() => [MissingThing], { description: 'What is known to be missing and could change it.' })
  missing!: readonly MissingThing[]
}

/** How many facts an answer left out by its settings. */
@ObjectType({ description: 'How many facts an answer left out by its settings.' })
export class LeftOut {
  @Field(() => Int, { description: 'Proposals in brackets; ask with includeProposed to see them.' })
  proposed!: number

  @Field(() => Int, { description: 'Facts without a source; ask with includeUnverified to see them.' })
  unverified!: number
}
