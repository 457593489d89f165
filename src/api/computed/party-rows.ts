import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { PartySet } from '../../domain/treaty/party-sets.js'
import type { Confidence } from '../../domain/vocabulary.js'
import { uniquePieces, type EvidencePiece } from '../evidence.js'
import type { TreatyMatter } from './treaty-reading.js'
import { TreatyStandingOnDay } from './treaty-shapes.js'
import { evidenceOfStanding, standingShown } from './treaty-views.js'

@ObjectType({ description: 'What a state is under one of the treaties of the question.' })
export class PartyStanding {
  @Field(() => ID, { description: 'Id of the treaty.' })
  instrumentId!: string

  @Field(() => TreatyStandingOnDay, { description: 'The standing.' })
  status!: TreatyStandingOnDay
}

@ObjectType({ description: 'A state and how it stands to a set.' })
export class PartyState {
  @Field(() => ID, { description: 'Id of the state.' })
  stateId!: string

  @Field(() => TreatyStandingOnDay, { description: 'Its standing under the treaty asked.' })
  status!: TreatyStandingOnDay

  @Field(() => [PartyStanding], { description: 'Its standing under the other treaties of the question.' })
  elsewhere!: readonly PartyStanding[]

  @Field(() => String, { description: 'Why it stands so, treaty by treaty.' })
  because!: string

  readonly confidence!: Confidence | null
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'How many states there are of each kind in an answer; they are never added up.' })
export class PartyCounts {
  @Field(() => Int, { description: 'In the set for certain, at high or medium confidence.' })
  certain!: number

  @Field(() => Int, { description: 'In the set at low confidence.' })
  lowConfidence!: number

  @Field(() => Int, { description: 'Possibly in the set.' })
  possible!: number

  @Field(() => Int, { description: 'Of which it cannot be told.' })
  unknown!: number

  @Field(() => Int, { description: 'Not in the set.' })
  outside!: number
}

/** The rows of some states of a set, with their standing under each treaty of the question. */
export function partyStates(ids: readonly string[], set: PartySet, matter: TreatyMatter, [asked, ...others]: readonly string[]): PartyState[] {
  return ids.map((stateId) => {
    const shown = [asked as string, ...others].map((instrumentId) => {
      const status = matter.statusOf(instrumentId, stateId)
      return { instrumentId, status, evidence: evidenceOfStanding(matter, instrumentId, stateId, status) }
    })
    const [main] = shown
    return {
      stateId,
      status: standingShown((main as (typeof shown)[number]).status),
      elsewhere: shown.slice(1).map(({ instrumentId, status }) => ({ instrumentId, status: standingShown(status) })),
      because: shown.map(({ instrumentId, status }) => (shown.length === 1 ? status.because : `${instrumentId}: ${status.because}`)).join(' '),
      confidence: set.members.get(stateId)?.confidence ?? null,
      evidence: uniquePieces(shown.flatMap(({ evidence }) => evidence)),
    }
  })
}
