import type { GraphQLResolveInfo } from 'graphql'
import type { NonEmptyArray } from 'type-graphql'
import type { ApiContext } from '../context.js'
import { fetchStored } from '../stored/bridge.js'
import { ChairHistoryResolver } from './chair-history.js'
import { ChairsResolver } from './chairs.js'
import { CorpusResolver } from './corpus.js'
import { FindResolver } from './find.js'
import { ParagraphsResolver } from './paragraphs.js'
import { RestsOnResolver } from './rests-on.js'
import { CollectiveOnResolver } from './collective-on.js'
import { PartiesResolver } from './parties.js'
import { RatificationGapResolver } from './ratification-gap.js'
import { TreatyMatrixResolver } from './treaty-matrix.js'
import { TreatyStatusResolver } from './treaty-status.js'
import { ThingResolver } from './thing.js'

/** The classes of everything that is computed apart; a new question is added here and nowhere else in the joint. */
export const computedResolverClasses: NonEmptyArray<new () => object> = [ChairHistoryResolver, ChairsResolver, CorpusResolver, FindResolver, ParagraphsResolver, RestsOnResolver, ThingResolver, TreatyStatusResolver, TreatyMatrixResolver, PartiesResolver, CollectiveOnResolver, RatificationGapResolver]

type Pointing = Readonly<Record<string, unknown>>

/** A field of a computed type that leads to a stored thing by an id that the computed value carries. */
export function pointTo(type: string, idField: string) {
  return (source: Pointing, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo) => {
    const id = source[idField]
    return typeof id === 'string' ? fetchStored(bridge, type, id, info) : null
  }
}

/** A field of a computed type that leads to several stored things, in the order of their ids. */
export function pointToMany(type: string, idsField: string) {
  return async (source: Pointing, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo) => {
    const found = await Promise.all(((source[idsField] as readonly string[] | undefined) ?? []).map((id) => fetchStored(bridge, type, id, info)))
    return found.filter((one) => one !== null)
  }
}

/** Resolvers of the fields by which computed types lead to stored things, as `schema/computed` declares them. */
export const storedPointers = {
  ChairOfBody: { of: pointTo('Citable', 'ofId') },
  ChairRowAnswer: { state: pointTo('State', 'stateId'), persons: pointToMany('Person', 'personIds'), tenure: pointTo('Tenure', 'tenureId'), meeting: pointTo('Meeting', 'meetingId'), proposal: pointTo('Proposal', 'proposalId') },
  ChairConflictRow: { preferred: pointTo('Tenure', 'preferredId'), against: pointTo('Tenure', 'againstId') },
  OfficeDutyRow: { act: pointTo('Act', 'id') },
  HeldVersion: { instrument: pointTo('Instrument', 'instrumentId'), version: pointTo('Version', 'id'), meeting: pointTo('Meeting', 'meetingId') },
  ParagraphsAnswer: { provisions: pointToMany('Provision', 'ids') },
  FoundCandidate: { citable: citableOf, actor: actorOf },
  TreatyStandingOnDay: { signature: pointTo('TreatyAction', 'signatureId'), consent: pointTo('TreatyAction', 'consentId'), notice: pointTo('TreatyAction', 'noticeId') },
  TreatyStatusStep: { action: pointTo('TreatyAction', 'actionId') },
  TreatyActionShown: { action: pointTo('TreatyAction', 'actionId') },
  TreatyIrregularity: { actions: pointToMany('TreatyAction', 'actionIds') },
  TreatyListRow: { source: pointTo('Source', 'sourceId') },
  TreatyMatrixCell: { state: pointTo('State', 'stateId'), instrument: pointTo('Instrument', 'instrumentId') },
  CollectiveState: { state: pointTo('State', 'stateId') },
  CollectiveOnAnswer: { collective: pointTo('Collective', 'collectiveId') },
  GapAddressee: { actor: pointTo('Actor', 'id') },
  GapAct: { act: pointTo('Act', 'actId'), treaties: pointToMany('Instrument', 'treatyIds') },
  GapMove: { action: pointTo('TreatyAction', 'actionId') },
  GapState: { state: pointTo('State', 'stateId') },
  GapTreaty: { instrument: pointTo('Instrument', 'instrumentId') },
  RatificationGapAnswer: { provision: pointTo('Provision', 'provisionId') },
  PartyStanding: { instrument: pointTo('Instrument', 'instrumentId') },
  PartyState: { state: pointTo('State', 'stateId') },
  PartiesAnswer: { instrument: pointTo('Instrument', 'instrumentId'), outside: pointToMany('State', 'outsideIds') },
  TreatyStatusAnswer: { state: pointTo('State', 'stateId'), instrument: pointTo('Instrument', 'instrumentId') },
  ThingAnswer: { citable: citableOf, actor: actorOf },
}

const CITABLE: ReadonlySet<string> = new Set(['Instrument', 'Provision', 'Meeting', 'Body', 'State', 'Collective'])

function citableOf({ id, sort }: { id: string; sort: string }, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo): unknown {
  return CITABLE.has(sort) ? fetchStored(bridge, 'Citable', id, info) : null
}

function actorOf({ id, sort }: { id: string; sort: string }, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo): unknown {
  return ['Body', 'State', 'Person', 'Collective'].includes(sort) ? fetchStored(bridge, 'Actor', id, info) : null
}
