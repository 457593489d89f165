import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CHAIN_ABSENCES, type ChainAbsence } from '../../domain/lineage/chain.js'
import type { Truth } from '../../domain/time/as-of.js'
import { AnswerCoverage, LeftOut } from './answer.js'
import { describedWords } from './described-words.js'
import { LineageLink, LineageNode, LineageSideWord, TruthWord } from './lineage-shapes.js'

/** Why there is no chain. */
export const LineagePathAbsenceWord = describedWords<ChainAbsence>('LineagePathAbsence', 'Why there is no chain between two things, as far as what is held tells.', CHAIN_ABSENCES, {
  NO_CHAIN: 'Nothing that is held leads from the one to the other, whatever the settings.',
  TEXT_NOT_HELD: 'The text of the later one is not held, so that what it cites is known from reports at the most.',
  SAME_TEXT: 'Both stand in one text, which is no lineage.',
  BY_WHOLE_TEXTS: 'Only their whole texts are joined by a chain, through other paragraphs than these.',
  OTHER_DIRECTION: 'A chain leads the other way.',
  TOO_FAR: 'A chain leads there that is longer than the depth of the question.',
  OTHER_KINDS: 'A chain leads there by other kinds of link.',
  PROPOSED_ONLY: 'A chain leads there through what stands in brackets; ask with includeProposed to see it.',
  UNVERIFIED_ONLY: 'A chain leads there through a report without a source; ask with includeUnverified to see it.',
  NOT_KNOWN_BY_THEN: 'A chain leads there, and was not known by the day of knownAt.',
  NOT_THERE_BY_THEN: 'A chain leads there, and something on it was not there by the day of asOf.',
})

@ObjectType({ description: 'Why no chain is shown.' })
export class LineagePathNone {
  @Field(() => [LineagePathAbsenceWord], { description: 'The reasons, as the nearest chain that is held shows them: all of them would have to give way for it.' })
  reasons!: readonly ChainAbsence[]

  @Field(() => String, { description: 'The same in a sentence.' })
  says!: string
}

@ObjectType({ description: 'One hop of a chain.' })
export class LineagePathHop {
  @Field(() => Int, { description: 'Its place, from 1.' })
  order!: number

  @Field(() => ID, { description: 'Id of where it begins, walking from the one to the other.' })
  fromId!: string

  @Field(() => ID, { description: 'Id of where it leads.' })
  toId!: string

  @Field(() => LineageSideWord, { description: 'ANTECEDENT where it leads to what is cited or rested on, DESCENDANT where it leads to what cites or rests on it.' })
  towards!: 'ANTECEDENT' | 'DESCENDANT' | 'BOTH'

  @Field(() => LineageLink, { description: 'The link, with its kinds, the paragraphs that carry it and its evidence.' })
  link!: LineageLink
}

@ObjectType({ description: 'The shortest chain by citation between two things, or why there is none.' })
export class LineagePathAnswer {
  @Field(() => ID, { description: 'Id of where it begins.' })
  fromId!: string

  @Field(() => ID, { description: 'Id of where it leads.' })
  toId!: string

  @Field(() => Int, { nullable: true, description: 'How many hops it has; 0 where both are the same thing, absent where there is none.' })
  length!: number | null

  @Field(() => LineageSideWord, { nullable: true, description: 'On which side of its beginning the end stands: ANTECEDENT where the beginning goes back to it, DESCENDANT where it goes back to the beginning; absent where there is no chain, or no hop.' })
  side!: 'ANTECEDENT' | 'DESCENDANT' | 'BOTH' | null

  @Field(() => TruthWord, { nullable: true, description: 'Whether all of it certainly was there on the day of asOf, or only possibly; absent without asOf.' })
  inWorld!: Truth | null

  @Field(() => [LineageNode], { description: 'Its things from the one to the other, both ends included; empty where there is none.' })
  nodes!: readonly LineageNode[]

  @Field(() => [LineagePathHop], { description: 'Its hops in order.' })
  hops!: readonly LineagePathHop[]

  @Field(() => LineagePathNone, { nullable: true, description: 'Why there is none; absent where there is one.' })
  none!: LineagePathNone | null

  @Field(() => LeftOut, { description: 'How many citations by the things of the chain (without one: of the nearest chain that is held) were left out because they stand in brackets or have no source.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}
