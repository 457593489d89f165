import { Field, ID, Int, ObjectType } from 'type-graphql'
import { LINEAGE_KINDS, type CarrierStatus, type LineageKind } from '../../domain/lineage/carrier.js'
import { CARRIER_STATUSES, type FoldedLink } from '../../domain/lineage/folded-link.js'
import { TRUTHS, type Truth } from '../../domain/time/as-of.js'
import type { Confidence } from '../../domain/vocabulary.js'
import type { LineageNodeRow } from '../../graph/readers/lineage/lineage.js'
import type { EvidencePiece } from '../evidence.js'
import { describedWords } from './described-words.js'

/** Which way a lineage is asked. */
export const LineageDirectionWord = describedWords<'ANTECEDENTS' | 'DESCENDANTS' | 'BOTH'>('LineageDirection', 'Which way a lineage is asked.', ['ANTECEDENTS', 'DESCENDANTS', 'BOTH'], {
  ANTECEDENTS: 'Where it comes from: what it cites, and what that cites in turn.',
  DESCENDANTS: 'What became of it: what cites it, and what cites that in turn.',
  BOTH: 'Both, each thing with the side on which it stands.',
})

/** On which side of its subject a thing stands. */
export const LineageSideWord = describedWords<'ANTECEDENT' | 'DESCENDANT' | 'BOTH'>('LineageSide', 'On which side of its subject a thing of a lineage stands.', ['ANTECEDENT', 'DESCENDANT', 'BOTH'], {
  ANTECEDENT: 'The subject goes back to it.',
  DESCENDANT: 'It goes back to the subject.',
  BOTH: 'Both: texts that cite each other in a circle.',
})

/** The kinds of link of a lineage. */
export const LineageKindWord = describedWords<LineageKind>('LineageKind', 'A kind of link by which lineage runs: a citation, a fact of the making of two instruments, or what places a body or a meeting among instruments.', LINEAGE_KINDS, {
  REAFFIRMS: 'Reaffirms or reiterates.',
  RECALLS: 'Recalls.',
  RECOGNIZES: 'Recognizes.',
  UNDERSCORES: 'Underscores, highlights or stresses.',
  TAKES_NOTE_OF: 'Takes note of, bears in mind, welcomes.',
  BASED_ON: 'Rests on: pursuant to, in accordance with, in line with.',
  ADOPTS: 'Adopts as its own.',
  CITES: 'Mentions, or uses as evidence.',
  INCORPORATES: 'Takes over another text’s recommendations.',
  AMENDS: 'Amends.',
  REPEALS: 'Repeals.',
  IMPLEMENTS: 'Implements.',
  PROTOCOL_TO: 'Is a protocol to.',
  FOLLOWS_FROM: 'Follows up or comes out of.',
  ESTABLISHES: 'The body was established by the instrument.',
  GOVERNED_BY: 'The body works by the rules of the instrument.',
  CONVENED_BY: 'The meeting was convened by the instrument.',
  HELD_UNDER: 'The meeting was held under the rules of the instrument.',
  ADOPTED_AT: 'The instrument was adopted at the meeting.',
})

/** What a link of a lineage rests on. */
export const LineageStatusWord = describedWords<CarrierStatus>('LineageStatus', 'What a link of a lineage rests on, best first.', CARRIER_STATUSES, {
  ADOPTED: 'An adopted text says it.',
  REPORTED: 'A source reports it.',
  INFERRED: 'It is inferred.',
  APPROVED_IN_COMMITTEE: 'A committee approved the draft that says it, which is not adoption.',
  DRAFTED: 'A draft says it, without any mark of agreement.',
  PROPOSED: 'It stands in brackets: a state proposes it.',
})

/** Whether something was in the world on a day. */
export const TruthWord = describedWords<Truth>('Truth', 'Whether something holds on a day, as far as its dates tell.', TRUTHS, {
  CERTAIN: 'It does.',
  POSSIBLE: 'It may: a date is partial or not known.',
  NO: 'It does not.',
})

@ObjectType({ description: 'One thing of a lineage, once, however many ways lead to it.' })
export class LineageNode {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What sort of thing it is, as its type is called: Instrument, Provision, Body or Meeting.' })
  sort!: string

  @Field(() => Int, { description: 'How many links away it is on the shortest way: 1 is cited by the paragraph itself.' })
  distance!: number

  @Field(() => LineageSideWord, { description: 'On which side of the subject it stands.' })
  side!: 'ANTECEDENT' | 'DESCENDANT' | 'BOTH'

  @Field(() => TruthWord, { nullable: true, description: 'Whether it, and a chain to it, was certainly in the world on the day of asOf, or only possibly; absent without asOf. What certainly was not is left out.' })
  inWorld!: Truth | null

  @Field(() => Boolean, { nullable: true, description: 'Of an instrument: whether the record holds its text; what a text cites that is not held is known from reports at the most.' })
  textHeld!: boolean | null

  readonly date!: { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null } | null
}

@ObjectType({ description: 'One link of a lineage: what is later leads to what it rests on. All citations between the same two things are one link, with the paragraphs that carry it.' })
export class LineageLink {
  @Field(() => ID, { description: 'Id of what cites or rests on.' })
  fromId!: string

  @Field(() => ID, { description: 'Id of what is cited or rested on.' })
  toId!: string

  @Field(() => [LineageKindWord], { description: 'In which ways.' })
  kinds!: readonly string[]

  @Field(() => LineageStatusWord, { description: 'The best of what it rests on.' })
  status!: CarrierStatus

  @Field(() => Boolean, { description: 'True where nothing but proposals in brackets carries it.' })
  proposed!: boolean

  @Field(() => String, { nullable: true, description: 'The day from which it could be known (ISO): the date of the first text or source that says it.' })
  knownFrom!: string | null

  readonly confidence!: Confidence
  readonly viaIds!: readonly string[]
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'How many things stand at one distance.' })
export class LineageTotal {
  @Field(() => Int, { description: 'How many links away.' })
  distance!: number

  @Field(() => Int, { description: 'How many things.' })
  count!: number
}

/** A thing of a lineage as the API shows it. */
export function lineageNode({ id, label, distance, up, down, isCertain, date, earliest, latest, textHeld }: LineageNodeRow, asOf: string | null): LineageNode {
  return {
    id, distance, textHeld,
    sort: label,
    side: up === null ? 'DESCENDANT' : down === null ? 'ANTECEDENT' : 'BOTH',
    inWorld: asOf === null ? null : isCertain ? 'CERTAIN' : 'POSSIBLE',
    date: date === null ? null : { edtf: date, earliest, latest },
  }
}

/** A link of a lineage as the API shows it. */
export function lineageLink({ from, to, kinds, via, status, confidence, isProposed, knownFrom, evidence }: FoldedLink): LineageLink {
  return { fromId: from, toId: to, kinds, status, proposed: isProposed, knownFrom, confidence, viaIds: via, evidence: evidence.map(piece) }
}

function piece({ id, status, confidence }: FoldedLink['evidence'][number]): EvidencePiece {
  if (status === 'PROPOSED') return { id, status: 'INFERRED', confidence, note: 'It stands in brackets there: a state proposes it, and nothing is decided.' }
  if (status === 'DRAFTED') return { id, status: 'INFERRED', confidence, note: 'The text is a draft without any mark of agreement.' }
  return { id, status, confidence, note: null }
}
