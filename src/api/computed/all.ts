import type { GraphQLResolveInfo } from 'graphql'
import type { NonEmptyArray } from 'type-graphql'
import type { ApiContext } from '../context.js'
import { piecesOf } from '../evidence.js'
import { fetchStored } from '../stored/bridge.js'
import { ChairHistoryResolver } from './chair-history.js'
import { ChangesResolver } from './changes.js'
import { ChairsResolver } from './chairs.js'
import { CorpusResolver } from './corpus.js'
import { CountsResolver } from './counts.js'
import { DeadlinesResolver } from './deadlines.js'
import { ExpectedMeetingsResolver } from './expected-meetings.js'
import { FindResolver } from './find.js'
import { FollowUpResolver } from './follow-up.js'
import { LineagePathResolver } from './lineage-path.js'
import { LineageResolver } from './lineage.js'
import { MeetingHistoryResolver } from './meeting-history.js'
import { OrphansResolver } from './orphans.js'
import { ParagraphsResolver } from './paragraphs.js'
import { ReportingDutiesResolver } from './reporting-duties.js'
import { RestsOnResolver } from './rests-on.js'
import { AgreementResolver } from './agreement.js'
import { BracketsResolver } from './brackets.js'
import { ConflictsResolver } from './conflicts.js'
import { DraftProposalsResolver } from './draft-proposals.js'
import { RenderingResolver } from './rendering.js'
import { SymbolsResolver } from './symbols.js'
import { CollectiveOnResolver } from './collective-on.js'
import { PartiesResolver } from './parties.js'
import { RatificationGapResolver } from './ratification-gap.js'
import { TreatyMatrixResolver } from './treaty-matrix.js'
import { TreatyStatusResolver } from './treaty-status.js'
import { evidenceOfHit, nameOfHit } from './search-fields.js'
import { SearchResolver } from './search.js'
import { ThingResolver } from './thing.js'
import { StrengthScalesResolver } from './strength-scales.js'
import { SuccessorsResolver } from './successors.js'
import { ThreadHistoryResolver } from './thread-history.js'
import { ThreadsOfResolver } from './threads-of.js'

/** The classes of everything that is computed apart; a new question is added here and nowhere else in the joint. */
export const computedResolverClasses: NonEmptyArray<new () => object> = [ChairHistoryResolver, ChairsResolver, CorpusResolver, CountsResolver, DeadlinesResolver, ExpectedMeetingsResolver, MeetingHistoryResolver, FindResolver, FollowUpResolver, LineageResolver, LineagePathResolver, OrphansResolver, ParagraphsResolver, ReportingDutiesResolver, RestsOnResolver, SearchResolver, ThingResolver, TreatyStatusResolver, TreatyMatrixResolver, PartiesResolver, CollectiveOnResolver, RatificationGapResolver, AgreementResolver, ChangesResolver, DraftProposalsResolver, RenderingResolver, BracketsResolver, SymbolsResolver, ConflictsResolver, StrengthScalesResolver, SuccessorsResolver, ThreadHistoryResolver, ThreadsOfResolver]

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

const CITABLE: ReadonlySet<string> = new Set(['Instrument', 'Provision', 'Meeting', 'Body', 'State', 'Collective'])
const ACTORS: ReadonlySet<string> = new Set(['Body', 'State', 'Person', 'Collective'])

/** A field of something that a search found that leads to it where it is of one of these sorts. */
function ofTypes(stored: string, types: readonly string[]) {
  return (source: Pointing, given: unknown, context: ApiContext, info: GraphQLResolveInfo) => (types.includes(String(source['type'])) ? pointTo(stored, 'id')(source, given, context, info) : null)
}

/** Resolvers of the fields by which computed types lead to stored things, as `schema/computed` declares them. */
export const storedPointers = {
  ChairOfBody: { of: pointTo('Citable', 'ofId') },
  ChairRowAnswer: { state: pointTo('State', 'stateId'), persons: pointToMany('Person', 'personIds'), tenure: pointTo('Tenure', 'tenureId'), meeting: pointTo('Meeting', 'meetingId'), proposal: pointTo('Proposal', 'proposalId') },
  ChairConflictRow: { preferred: pointTo('Tenure', 'preferredId'), against: pointTo('Tenure', 'againstId') },
  OfficeDutyRow: { act: pointTo('Act', 'id') },
  CountsAnswer: { notLeading: pointToMany('Provision', 'notLeadingIds') },
  LeadingVerbCount: { provisions: pointToMany('Provision', 'provisionIds') },
  TermRow: { provision: pointTo('Provision', 'provisionId'), act: pointTo('Act', 'actId') },
  MandateCount: { provisions: pointToMany('Provision', 'provisionIds') },
  CitedSymbolCount: { provisions: pointToMany('Provision', 'provisionIds'), cited: pointToMany('Citable', 'citedIds') },
  DeadlineRow: { meeting: pointTo('Meeting', 'meetingId'), fulfilledBy: pointToMany('Citable', 'fulfilledByIds') },
  ExpectedMeetingRow: { meeting: pointTo('Meeting', 'meetingId') },
  LineageNode: { citable: pointTo('Citable', 'id'), instrument: instrumentOf },
  LineageLink: { via: pointToMany('Provision', 'viaIds') },
  MeetingHistoryRow: { meeting: pointTo('Meeting', 'id') },
  OrphanRow: { citable: citableOf, act: pointTo('Act', 'actId'), provision: pointTo('Provision', 'provisionId'), finding: pointTo('Finding', 'findingId'), nearest: pointToMany('Provision', 'nearestIds') },
  TaskPartyRow: { actor: actorOf, citable: citableOf },
  TaskRow: { act: pointTo('Act', 'actId'), provision: pointTo('Provision', 'provisionId'), instrument: pointTo('Instrument', 'instrumentId') },
  FollowerRow: { body: pointTo('Body', 'bodyId') },
  BodyInRoleRow: { body: pointTo('Body', 'bodyId'), instrument: pointTo('Instrument', 'instrumentId'), version: pointTo('Version', 'versionId'), provisions: pointToMany('Provision', 'provisionIds'), acts: pointToMany('Act', 'actIds') },
  IdleBodyRow: { body: pointTo('Body', 'bodyId') },
  HeldVersion: { instrument: pointTo('Instrument', 'instrumentId'), version: pointTo('Version', 'id'), meeting: pointTo('Meeting', 'meetingId') },
  ParagraphsAnswer: { provisions: pointToMany('Provision', 'ids') },
  FoundCandidate: { citable: citableOf, actor: actorOf },
  TreatyStandingOnDay: { signature: pointTo('TreatyAction', 'signatureId'), consent: pointTo('TreatyAction', 'consentId'), notice: pointTo('TreatyAction', 'noticeId') },
  TreatyStatusStep: { action: pointTo('TreatyAction', 'actionId') },
  TreatyActionShown: { action: pointTo('TreatyAction', 'actionId') },
  TreatyIrregularity: { actions: pointToMany('TreatyAction', 'actionIds') },
  TreatyListRow: { source: pointTo('Source', 'sourceId') },
  TreatyMatrixCell: { state: pointTo('State', 'stateId'), instrument: pointTo('Instrument', 'instrumentId') },
  AgreementUnit: { provision: pointTo('Provision', 'provisionId'), approvedBy: pointToMany('Body', 'approvedByIds') },
  ProvisionChangeRow: { from: pointTo('Provision', 'fromId'), to: pointTo('Provision', 'toId') },
  ChangesAnswer: { from: pointTo('Version', 'fromId'), to: pointTo('Version', 'toId') },
  AgreementDay: { body: pointTo('Body', 'bodyId') },
  AdoptionOfText: { meeting: pointTo('Meeting', 'meetingId') },
  AgreementAnswer: { version: pointTo('Version', 'versionId') },
  DraftProposalRow: { proposal: pointTo('Proposal', 'proposalId'), provision: pointTo('Provision', 'provisionId'), state: pointTo('State', 'stateId'), excludes: pointToMany('Proposal', 'excludesIds') },
  ProposalsOfState: { state: pointTo('State', 'stateId') },
  DraftProposalsAnswer: { version: pointTo('Version', 'versionId') },
  DecidedProposal: { proposal: pointTo('Proposal', 'proposalId') },
  RenderingAnswer: { provision: pointTo('Provision', 'provisionId') },
  BracketFaultRow: { provision: pointTo('Provision', 'provisionId'), proposal: pointTo('Proposal', 'proposalId') },
  BracketsAnswer: { version: pointTo('Version', 'versionId') },
  ConflictRow: { citable: pointTo('Citable', 'aboutId'), treatyAction: pointTo('TreatyAction', 'aboutId'), tenure: pointTo('Tenure', 'aboutId') },
  SearchHit: {
    name: nameOfHit, evidence: evidenceOfHit,
    citable: ofTypes('Citable', ['INSTRUMENT', 'PROVISION', 'MEETING', 'BODY', 'STATE', 'COLLECTIVE']), actor: ofTypes('Actor', ['BODY', 'STATE', 'PERSON', 'COLLECTIVE']),
    provision: ofTypes('Provision', ['PROVISION']), proposal: ofTypes('Proposal', ['PROPOSAL']), thread: ofTypes('Thread', ['THREAD']), finding: ofTypes('Finding', ['FINDING']),
    treatyAction: ofTypes('TreatyAction', ['TREATY_ACTION']), source: ofTypes('Source', ['SOURCE']), instrument: pointTo('Instrument', 'instrumentId'), meeting: pointTo('Meeting', 'meetingId'),
  },
  SearchPlaceCount: { citable: pointTo('Citable', 'id') },
  SymbolCitationShown: { provision: pointTo('Provision', 'provisionId'), cited: pointTo('Citable', 'citedId') },
  CitedSymbolRow: { denotes: pointToMany('Instrument', 'denotesIds') },
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
  RestsOnRow: { evidence: ({ provision, status, confidence }: { provision: string; status: string | null; confidence: string | null }) => piecesOf([provision], status, confidence), citable: endOf('Citable', CITABLE), actor: endOf('Actor', ACTORS), act: endOf('Act', new Set(['Act'])) },
  ThingAnswer: { citable: citableOf, actor: actorOf },
  ThreadHistoryAnswer: { thread: pointTo('Thread', 'id') },
  ThreadStepShown: { provision: pointTo('Provision', 'provisionId'), version: pointTo('Version', 'versionId'), instrument: pointTo('Instrument', 'instrumentId'), beside: pointToMany('Provision', 'besideIds') },
  ThreadStepAct: { act: pointTo('Act', 'id') },
  ThreadPlaceRow: { thread: pointTo('Thread', 'threadId'), provision: pointTo('Provision', 'provisionId') },
  SuccessionRow: { provision: pointTo('Provision', 'id') },
  SuccessionJudgementShown: { finding: pointTo('Finding', 'findingId'), found: pointToMany('Provision', 'foundIds'), comparedWith: pointToMany('Version', 'comparedWithIds'), nearest: pointToMany('Provision', 'nearestIds') },
}


function citableOf({ id, sort }: { id: string; sort: string }, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo): unknown {
  return CITABLE.has(sort) ? fetchStored(bridge, 'Citable', id, info) : null
}

function actorOf({ id, sort }: { id: string; sort: string }, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo): unknown {
  return ACTORS.has(sort) ? fetchStored(bridge, 'Actor', id, info) : null
}

/** Where a link ends, where that is one of these sorts. */
function endOf(type: string, sorts: ReadonlySet<string>) {
  return ({ to, sort }: { to: string | null; sort: string | null }, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo): unknown =>
    to !== null && sort !== null && sorts.has(sort) ? fetchStored(bridge, type, to, info) : null
}

function instrumentOf({ id, sort }: { id: string; sort: string }, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo): unknown {
  return sort === 'Instrument' ? fetchStored(bridge, 'Instrument', id, info) : null
}
