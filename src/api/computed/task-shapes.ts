import { Field, ID, ObjectType } from 'type-graphql'
import { filling, type Task } from '../../domain/duties/task.js'
import type { TextStatus } from '../../domain/vocabulary.js'
import { piecesOf, type EvidencePiece } from '../evidence.js'

@ObjectType({ description: 'Who or what fills a role of an act, as the text prints it.' })
export class TaskPartyRow {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What sort of thing it is, as its type is called.' })
  sort!: string

  @Field(() => String, { description: 'Its name.' })
  partyName!: string

  @Field(() => String, { nullable: true, description: 'The words that the text prints for it.' })
  asPrinted!: string | null
}

@ObjectType({ description: 'What one act asks, of whom, in which paragraph; a proposed act is told as such.' })
export class TaskRow {
  @Field(() => ID, { description: 'Id of the act, or of the proposed act.' })
  id!: string

  @Field(() => Boolean, { description: 'True where it stands in brackets: proposed, not performed.' })
  proposed!: boolean

  @Field(() => String, { description: 'The verb as printed.' })
  verb!: string

  @Field(() => String, { nullable: true, description: 'What is asked or done, in one sentence of ours.' })
  says!: string | null

  @Field(() => String, { nullable: true, description: 'What is to be delivered, in our words.' })
  deliverable!: string | null

  @Field(() => Boolean, { description: 'True where it asks something; false of an act that changes the world by itself, such as to establish, and so needs no addressee.' })
  isMandate!: boolean

  @Field(() => [TaskPartyRow], { description: 'Who is asked; empty where the text names nobody.' })
  addressees!: readonly TaskPartyRow[]

  readonly section!: string
  readonly provisionId!: string
  readonly instrumentId!: string
  readonly actId!: string | null
  readonly status!: TextStatus
  readonly evidence!: readonly EvidencePiece[]
}

/** A task as the API shows it. */
export function taskShown(task: Task): TaskRow {
  const { id, proposed, verb, summary, deliverable, isMandate, section, provision, instrument, status, confidence } = task
  return {
    id, proposed, verb, says: summary, deliverable, isMandate, section, status,
    addressees: partiesShown(task, 'ADDRESSED_TO'),
    provisionId: provision, instrumentId: instrument, actId: proposed ? null : id,
    evidence: piecesOf([provision], status, confidence),
  }
}

/** Who fills these roles of a task, as the API shows it. */
export function partiesShown(task: Task, ...kinds: Parameters<typeof filling>[1][]): TaskPartyRow[] {
  return filling(task, ...kinds).map(({ id, sort, name, asPrinted }) => ({ id, sort, partyName: name, asPrinted }))
}
