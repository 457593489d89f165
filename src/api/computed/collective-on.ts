import { Arg, Args, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { isStateRule, MEMBER_STATES_OF, type StateRule } from '../../domain/bodies/collective-members.js'
import type { CollectiveRule } from '../../domain/vocabulary.js'
import { readCollective, type CollectiveRow } from '../../graph/readers/collectives.js'
import { readStates } from '../../graph/readers/states.js'
import type { ApiContext } from '../context.js'
import { dayGiven } from '../days.js'
import { uniquePieces, type EvidencePiece } from '../evidence.js'
import { refuseUnknownIds } from '../known-ids.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { holderOn } from './collective-holder.js'
import { CollectiveState } from './collective-shapes.js'
import { collectiveSet } from './collective-states.js'
import { coverageOf } from './coverage-of.js'
import { PartyCounts } from './party-rows.js'
import { readTreatyMatter, TreatyOptions } from './treaty-reading.js'

@ObjectType({ description: 'Who a collective is on a day, or why that cannot be known.' })
export class CollectiveOnAnswer {
  @Field(() => ID, { description: 'Id of the collective.' })
  collectiveId!: string

  @Field(() => String, { description: 'The day (ISO) for which it was computed.' })
  on!: string

  @Field(() => Boolean, { description: 'False where no rule can say who it is.' })
  knowable!: boolean

  @Field(() => String, { description: 'The rule in words, with what it speaks of, or why nobody can say.' })
  says!: string

  @Field(() => [CollectiveState], { description: 'States that belong for certain, at high or medium confidence.' })
  certain!: readonly CollectiveState[]

  @Field(() => [CollectiveState], { description: 'States that belong on evidence of low confidence.' })
  lowConfidence!: readonly CollectiveState[]

  @Field(() => [CollectiveState], { description: 'States that possibly belong.' })
  possible!: readonly CollectiveState[]

  @Field(() => [CollectiveState], { description: 'States of which it cannot be told, each with the reason.' })
  unknown!: readonly CollectiveState[]

  @Field(() => PartyCounts, { description: 'How many states there are of each.' })
  counts!: PartyCounts

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  readonly rule!: CollectiveRule
  readonly evidence!: readonly EvidencePiece[]
}

/** What the rule of a collective gives, before it is an answer. */
export interface CollectiveFound {
  readonly says: string
  readonly certain: readonly CollectiveState[]
  readonly lowConfidence: readonly CollectiveState[]
  readonly possible: readonly CollectiveState[]
  readonly unknown: readonly CollectiveState[]
  readonly outside: number
  readonly unverified: number
}

@Resolver()
export class CollectiveOnResolver {
  @Query(() => CollectiveOnAnswer, { description: 'Who a collective that a text names (“the states not yet party”, “the host country”, “the Chair of the group”) is on a day, by its rule; or that it cannot be known.' })
  async collectiveOn(
    @Arg('id', () => ID, { description: 'Id of the collective.' }) id: string,
    @Args(() => TreatyOptions) options: TreatyOptions,
    @Ctx() context: ApiContext,
  ): Promise<CollectiveOnAnswer> {
    const on = dayGiven('on', options.on)
    const collective = await readCollective(context.read, id)
    if (collective === null) await refuseUnknownIds(context.read, 'Collective', [id], [])
    const asked = collective as CollectiveRow
    const found = await foundOn(context, asked, options, on)
    const listed = [...found.certain, ...found.lowConfidence, ...found.possible]
    const isKnowable = asked.rule !== 'UNKNOWABLE'
    const empty = listed.length > 0 ? null : found.unknown.length > 0 || !isKnowable || !isStateRule(asked.rule) ? Emptiness.NOT_IN_CORPUS : Emptiness.COVERED_AND_ABSENT
    return {
      collectiveId: id,
      on,
      rule: asked.rule,
      knowable: isKnowable,
      ...found,
      counts: { certain: found.certain.length, lowConfidence: found.lowConfidence.length, possible: found.possible.length, unknown: found.unknown.length, outside: found.outside },
      evidence: uniquePieces([...listed, ...found.unknown].flatMap(({ evidence }) => evidence)),
      coverage: await coverageOf(context, { empty, says: found.says, read: [], about: [id, ...asked.of] }),
      leftOut: { proposed: 0, unverified: found.unverified },
    }
  }
}

async function foundOn(context: ApiContext, { rule, of, note }: CollectiveRow, options: TreatyOptions, on: string): Promise<CollectiveFound> {
  if (rule === 'UNKNOWABLE') return { ...NOBODY, says: `No rule can say who this is. ${note ?? ''}`.trim() }
  if (!isStateRule(rule)) return holderOn(context, rule, of, on, options)
  const [matter, states] = await Promise.all([
    readTreatyMatter(context, rule === 'MEMBERS_OF' ? [] : of, null, options, on),
    readStates(context.read, rule === 'MEMBERS_OF' ? of : [MEMBER_STATES_OF]),
  ])
  const { set, rows } = collectiveSet(rule, of, matter, states)
  return {
    says: RULE_WORDS[rule].replace('{of}', of.join(' and ')).replace('{on}', on),
    certain: rows(set.certain),
    lowConfidence: rows(set.lowConfidence),
    possible: rows(set.possible),
    unknown: rows(set.unknown),
    outside: set.out.length,
    unverified: set.leftOut,
  }
}

const RULE_WORDS: Readonly<Record<StateRule, string>> = {
  MEMBERS_OF: 'The members of {of} on {on}.',
  PARTIES_TO: 'The states that were party to {of} on {on}.',
  NOT_PARTIES_TO: 'The member states of the OAS that were not party to {of} on {on}.',
}

const NOBODY: Omit<CollectiveFound, 'says'> = { certain: [], lowConfidence: [], possible: [], unknown: [], outside: 0, unverified: 0 }
