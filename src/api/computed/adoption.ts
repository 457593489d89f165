import { Field, ID, ObjectType } from 'type-graphql'
import { whenInWords } from '../../domain/time/date-words.js'
import { readPartialDate, type PartialDate } from '../../domain/time/partial-date.js'
import type { AssertionStatus, Confidence } from '../../domain/vocabulary.js'
import type { DraftRow } from '../../graph/readers/drafts.js'
import type { EvidencePiece } from '../evidence.js'

@ObjectType({ description: 'What is known of the adoption of a text. That an instrument was adopted says nothing of a single paragraph of a draft.' })
export class AdoptionOfText {
  @Field(() => ID, { nullable: true, description: 'Id of the adopted version, where it is held.' })
  adoptedVersionId!: string | null

  @Field(() => ID, { nullable: true, description: 'Id of the meeting that adopted the instrument.' })
  meetingId!: string | null

  @Field(() => Boolean, { description: 'True where it is known, paragraph by paragraph, what was adopted: the adopted text is held.' })
  knownByParagraph!: boolean

  @Field(() => String, { description: 'What is known, in a sentence.' })
  says!: string

  readonly adoptedOn!: PartialDate | null
  readonly evidence!: readonly EvidencePiece[]
}

/** What is known of the adoption of a version's text. */
export function adoptionOf({ version, instrument, adopted, adoptedAt, adoptedVersion, adoptionSaidIn }: DraftRow): AdoptionOfText {
  const adoptedOn = adopted === null ? null : readPartialDate(adopted)
  const set = adoptedOn === null ? `That ${instrument} was adopted is not recorded` : `${instrument} was adopted ${whenInWords(adoptedOn)}`
  const rest =
    adoptedVersion === version
      ? ', and this is the adopted text.'
      : adoptedVersion === null
        ? ', and the adopted text is not held: what became of a single paragraph is not known.'
        : `; the adopted text is ${adoptedVersion}.`
  return {
    adoptedVersionId: adoptedVersion,
    meetingId: adoptedAt,
    knownByParagraph: adoptedVersion !== null,
    says: `${set}${rest}`,
    adoptedOn,
    evidence: adoptionSaidIn.map(({ id, status, confidence }) => ({ id, status: status as AssertionStatus, confidence: confidence as Confidence, note: null })),
  }
}
