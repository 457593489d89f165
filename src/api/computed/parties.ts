import { Arg, Args, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { membersOf, type Member, type SetOfStates } from '../../domain/treaty/parties.js'
import { partySet, type PartySet, type SetCondition } from '../../domain/treaty/party-sets.js'
import type { Standing } from '../../domain/treaty/standing.js'
import { readHeader } from '../../graph/readers/corpus.js'
import { readLabels } from '../../graph/readers/labels.js'
import { readStates, type StateRow } from '../../graph/readers/states.js'
import type { ApiContext } from '../context.js'
import { dayGiven } from '../days.js'
import { uniquePieces, type EvidencePiece } from '../evidence.js'
import { badInput } from '../fault.js'
import { refuseUnknownIds } from '../known-ids.js'
import { AnswerCoverage, LeftOut } from './answer.js'
import { membersOfBody, membershipEvidence } from './body-members.js'
import { PartyCounts, PartyState, partyStates } from './party-rows.js'
import { treatyCoverage } from './treaty-coverage.js'
import { readTreatyMatter, TreatyOptions, type TreatyMatter } from './treaty-reading.js'
import { TreatyStanding } from './treaty-words.js'

@ObjectType({ description: 'The states of a set on a day; what is certain, of low confidence, possible and unknown is kept apart and never counted together.' })
export class PartiesAnswer {
  @Field(() => ID, { description: 'Id of the treaty.' })
  instrumentId!: string

  @Field(() => String, { description: 'The day (ISO) for which it was computed.' })
  on!: string

  @Field(() => TreatyStanding, { description: 'The standing that was asked.' })
  standing!: Standing

  @Field(() => [PartyState], { description: 'In the set for certain, at high or medium confidence.' })
  certain!: readonly PartyState[]

  @Field(() => [PartyState], { description: 'In the set by their dates, on evidence of low confidence.' })
  lowConfidence!: readonly PartyState[]

  @Field(() => [PartyState], { description: 'Possibly in the set: a date is too vague, or a membership disputed.' })
  possible!: readonly PartyState[]

  @Field(() => [PartyState], { description: 'Of which it cannot be told, each with the reason: the row is cut off, was never listed, or nothing covers it.' })
  unknown!: readonly PartyState[]

  @Field(() => [ID], { description: 'Ids of the states that are not in the set.' })
  outsideIds!: readonly string[]

  @Field(() => PartyCounts, { description: 'How many there are of each.' })
  counts!: PartyCounts

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  readonly evidence!: readonly EvidencePiece[]
}

const SETS: Readonly<Record<Exclude<Standing, 'UNKNOWN'>, SetOfStates>> = { PARTY: 'PARTY', CONTRACTING_STATE: 'CONSENTED', FORMER_PARTY: 'FORMER_PARTY', SIGNATORY: 'SIGNATORY', NONE: 'NONE' }

interface Wanted {
  readonly instrument: string
  readonly standing: Standing
  readonly alsoIn: readonly string[]
  readonly notIn: readonly string[]
  readonly membersOf: string | null
  readonly nonMembersOf: string | null
}

@Resolver()
export class PartiesResolver {
  @Query(() => PartiesAnswer, {
    description: 'The states that are party to a treaty on a day, or have another standing: also in other treaties, not in others, members of a body or not. Sets of all states of the record, at most some 200.',
  })
  async parties(
    @Arg('instrument', () => ID, { description: 'Id of the treaty.' }) instrument: string,
    @Args(() => TreatyOptions) options: TreatyOptions,
    @Ctx() context: ApiContext,
    @Arg('standing', () => TreatyStanding, { defaultValue: 'PARTY', description: 'The standing asked; CONTRACTING_STATE is all that have consented, in force or not.' }) standing: Standing,
    @Arg('alsoIn', () => [ID], { nullable: true, description: 'Treaties under which they must have the same standing.' }) alsoIn?: string[],
    @Arg('notIn', () => [ID], { nullable: true, description: 'Treaties under which they must not have it.' }) notIn?: string[],
    @Arg('membersOf', () => ID, { nullable: true, description: 'Only members of this body on that day.' }) membersOfGiven?: string,
    @Arg('nonMembersOf', () => ID, { nullable: true, description: 'Only states that are no members of this body on that day.' }) nonMembersOf?: string,
  ): Promise<PartiesAnswer> {
    const wanted = { instrument, standing, alsoIn: [...new Set(alsoIn ?? [])], notIn: [...new Set(notIn ?? [])], membersOf: membersOfGiven ?? null, nonMembersOf: nonMembersOf ?? null }
    refuseContradictions(wanted)
    const treaties = [instrument, ...wanted.alsoIn, ...wanted.notIn]
    const bodies = [wanted.membersOf, wanted.nonMembersOf].filter((id) => id !== null)
    const [matter, states, header, labels] = await Promise.all([
      readTreatyMatter(context, treaties, null, options, dayGiven('on', options.on)),
      readStates(context.read, bodies),
      readHeader(context.read),
      bodies.length === 0 ? [] : readLabels(context.read, bodies),
    ])
    await refuseUnknownIds(context.read, 'Body', bodies, labels.filter(({ label }) => label === 'Body').map(({ id }) => id))
    const set = setOf(wanted, matter, states)
    return answerOf(wanted, set, matter, states, header, treaties)
  }
}

function refuseContradictions({ instrument, standing, alsoIn, notIn, membersOf: member, nonMembersOf }: Wanted): void {
  if (standing === 'UNKNOWN') throw badInput('No set is asked by “UNKNOWN”: every answer lists the states of which it cannot be told. Ask for PARTY, CONTRACTING_STATE, SIGNATORY, FORMER_PARTY or NONE.')
  const both = notIn.find((id) => id === instrument || alsoIn.includes(id))
  if (both !== undefined) throw badInput(`“${both}” is asked for and excluded at once, which no state can meet. Take it out of “notIn”, or out of the rest.`)
  if (member !== null && member === nonMembersOf) throw badInput(`“${member}” is given as “membersOf” and as “nonMembersOf”, which no state can meet. Give one of the two.`)
  if (alsoIn.length + notIn.length > 19) throw badInput(`“alsoIn” and “notIn” name ${alsoIn.length + notIn.length} treaties; 19 are the most.`)
}

function setOf({ instrument, standing, alsoIn, notIn, membersOf: member, nonMembersOf }: Wanted, matter: TreatyMatter, states: readonly StateRow[]): PartySet {
  const set = SETS[standing as Exclude<Standing, 'UNKNOWN'>]
  const under = (treaty: string): readonly Member[] => membersOf(states.map(({ id }) => ({ state: id, status: matter.statusOf(treaty, id) })), set)
  const inBody = (body: string): Member[] => membersOfBody(states, body, matter.on, matter.seen.knownAt)
  const conditions: SetCondition[] = [
    ...alsoIn.map((treaty) => ({ members: under(treaty), belongs: true })),
    ...notIn.map((treaty) => ({ members: under(treaty), belongs: false })),
    ...(member === null ? [] : [{ members: inBody(member), belongs: true }]),
    ...(nonMembersOf === null ? [] : [{ members: inBody(nonMembersOf), belongs: false }]),
  ]
  return partySet(under(instrument), conditions)
}

function answerOf(wanted: Wanted, set: PartySet, matter: TreatyMatter, states: readonly StateRow[], header: Parameters<typeof treatyCoverage>[2], treaties: readonly string[]): PartiesAnswer {
  const bodies = [wanted.membersOf, wanted.nonMembersOf].filter((id) => id !== null)
  const open = openMemberships(states, bodies, matter)
  const rows = (ids: readonly string[]): PartyState[] => partyStates(ids, set, matter, treaties).map((row) => ({ ...row, because: [row.because, open.get(row.stateId)].filter(Boolean).join(' ') }))
  const listed = { certain: rows(set.certain), lowConfidence: rows(set.lowConfidence), possible: rows(set.possible), unknown: rows(set.unknown) }
  const found = listed.certain.length + listed.lowConfidence.length + listed.possible.length
  const inside = [...listed.certain, ...listed.lowConfidence, ...listed.possible]
  const shown = new Set([...inside, ...listed.unknown].map(({ stateId }) => stateId))
  return {
    instrumentId: wanted.instrument,
    on: matter.on,
    standing: wanted.standing,
    ...listed,
    outsideIds: set.out,
    counts: { certain: set.certain.length, lowConfidence: set.lowConfidence.length, possible: set.possible.length, unknown: set.unknown.length, outside: set.out.length },
    evidence: uniquePieces([...[...inside, ...listed.unknown].flatMap(({ evidence }) => evidence), ...bodies.flatMap((body) => membershipEvidence(states, body, shown))]),
    coverage: treatyCoverage(matter, treaties, header, found > 0 ? 'FOUND' : set.unknown.length > 0 ? 'UNKNOWN' : 'ABSENT'),
    leftOut: { proposed: 0, unverified: set.leftOut },
  }
}

/** Of the states whose membership in a body is not settled, the sentence that says so. */
function openMemberships(states: readonly StateRow[], bodies: readonly string[], { on, seen }: TreatyMatter): ReadonlyMap<string, string> {
  const open = bodies.flatMap((body) => membersOfBody(states, body, on, seen.knownAt).filter(({ membership }) => membership === 'POSSIBLE' || membership === 'UNKNOWN').map(({ state, membership }) => ({ state, body, membership })))
  return new Map(open.map(({ state, body, membership }) => [state, membership === 'POSSIBLE' ? `Whether it was a member of ${body} on ${on} is disputed, or its dates are too vague.` : `No membership in ${body} is recorded.`]))
}
