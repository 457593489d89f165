import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { UNIT_CHANGES, type UnitChangeKind } from '../../domain/drafting/version-changes.js'
import type { WordRun } from '../../domain/drafting/word-changes.js'
import type { Section } from '../../domain/vocabulary.js'
import type { EvidencePiece } from '../evidence.js'
import { AnswerCoverage } from './answer.js'
import { describedWords } from './described-words.js'

export const ProvisionChangeWord = describedWords<UnitChangeKind>('ProvisionChange', 'What became of a provision from one version to another. One that stands in both may be moved, relabelled and changed at once.', UNIT_CHANGES, {
  ADDED: 'It stands in the later version only.',
  REMOVED: 'It stands in the earlier version only.',
  MOVED: 'It stands in another place, or in another part of the text.',
  RELABELLED: 'It bears another label.',
  FACTS: 'It does, asks or cites something else, or other proposals stand in it.',
  WORDS: 'Its words were changed; our summary’s, where no words are held.',
  KEPT: 'Nothing of it was changed.',
})

const WordChangeWord = describedWords<WordRun['change']>('WordChange', 'What became of a run of words.', ['KEPT', 'REMOVED', 'ADDED'], {
  KEPT: 'Both versions have it.',
  REMOVED: 'Only the earlier one has it.',
  ADDED: 'Only the later one has it.',
})

@ObjectType({ description: 'A run of words that both versions share, or that one of them has alone.' })
export class ChangedWords {
  @Field(() => WordChangeWord, { description: 'What became of it.' })
  change!: WordRun['change']

  @Field(() => String, { description: 'The words, with the space behind them.' })
  text!: string
}

@ObjectType({ description: 'One fact that two versions of a provision give differently. What only one of them gives leaves the other list empty.' })
export class ChangedFact {
  @Field(() => String, { description: 'What it is: VERB, CLASS, MANDATE, HEDGES, DUE, CADENCE of an act; ACT, a whole act; PROPOSALS, how many stand in it; or the kind of a role (ADDRESSED_TO …) or citation (RECALLS …).' })
  what!: string

  @Field(() => [String], { description: 'What only the earlier version gives; of roles and citations the ids of who and what is named.' })
  before!: readonly string[]

  @Field(() => [String], { description: 'What only the later version gives.' })
  after!: readonly string[]

  @Field(() => ID, { nullable: true, description: 'Id of the act of the earlier version; absent of a citation, and where that version has none.' })
  actBefore!: string | null

  @Field(() => ID, { nullable: true, description: 'Id of the act of the later version; absent of a citation, and where that version has none.' })
  actAfter!: string | null
}

@ObjectType({ description: 'What became of one provision from one version to another.' })
export class ProvisionChangeRow {
  @Field(() => [ProvisionChangeWord], { description: 'What became of it.' })
  kinds!: readonly UnitChangeKind[]

  @Field(() => ID, { nullable: true, description: 'Id of the provision in the earlier version; absent where it was added.' })
  fromId!: string | null

  @Field(() => ID, { nullable: true, description: 'Id of the provision in the later version; absent where it was removed.' })
  toId!: string | null

  @Field(() => String, { nullable: true, description: 'Its label in the earlier version, as printed.' })
  labelBefore!: string | null

  @Field(() => String, { nullable: true, description: 'Its label in the later version, as printed.' })
  labelAfter!: string | null

  @Field(() => Float, { nullable: true, description: 'How alike the two are, from 0 to 1; absent where there is only one.' })
  likeness!: number | null

  @Field(() => [ChangedFact], { description: 'What it does, asks or cites otherwise.' })
  facts!: readonly ChangedFact[]

  @Field(() => [ChangedWords], { description: 'Its words with what was changed in them; empty where nothing was, or where none could be compared.' })
  words!: readonly ChangedWords[]

  readonly id!: string
  readonly section!: Section
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'How many provisions became what. One that stands in both versions may be counted as moved, relabelled and changed at once.' })
export class ChangeCounts {
  @Field(() => Int, { description: 'In the later version only.' })
  added!: number

  @Field(() => Int, { description: 'In the earlier version only.' })
  removed!: number

  @Field(() => Int, { description: 'In another place.' })
  moved!: number

  @Field(() => Int, { description: 'With another label.' })
  relabelled!: number

  @Field(() => Int, { description: 'With other acts, roles, citations or proposals.' })
  facts!: number

  @Field(() => Int, { description: 'In other words.' })
  words!: number

  @Field(() => Int, { description: 'As they were.' })
  kept!: number
}

@ObjectType({ description: 'What changed from one version of a text to another, provision by provision.' })
export class ChangesAnswer {
  @Field(() => ID, { nullable: true, description: 'Id of the earlier version; absent where no text is held.' })
  fromId!: string | null

  @Field(() => ID, { nullable: true, description: 'Id of the later version; absent where no text is held.' })
  toId!: string | null

  @Field(() => Boolean, { description: 'False where the two are versions of two instruments: then the provisions are only the most alike ones.' })
  sameInstrument!: boolean

  @Field(() => String, { nullable: true, description: 'What words were compared: the language (EN, ES, FR, PT) in which both are held, or SUMMARY, our summaries; absent where neither is there, and section, label and verb tell what corresponds.' })
  comparedWords!: string | null

  @Field(() => ChangeCounts, { description: 'How many provisions became what.' })
  counts!: ChangeCounts

  @Field(() => [ProvisionChangeRow], { description: 'The provisions, in the order of the later version.' })
  provisions!: readonly ProvisionChangeRow[]

  @Field(() => Int, { description: 'How many provisions there are in all pages.' })
  total!: number

  @Field(() => String, { nullable: true, description: 'Give this as “after” for the next page; absent on the last.' })
  endCursor!: string | null

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}
