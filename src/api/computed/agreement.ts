import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { AGREEMENT_STATES, agreementOn, type AgreementState } from '../../domain/drafting/agreement.js'
import { daysBetween } from '../../domain/time/civil-day.js'
import type { PartialDate } from '../../domain/time/partial-date.js'
import { readPartialDate } from '../../domain/time/partial-date.js'
import type { Section } from '../../domain/vocabulary.js'
import type { DraftRow, DraftUnitRow } from '../../graph/readers/drafts.js'
import type { ApiContext } from '../context.js'
import { dayGiven } from '../days.js'
import type { EvidencePiece } from '../evidence.js'
import { pageOfRows } from '../row-pages.js'
import { AdoptionOfText, adoptionOf } from './adoption.js'
import { AnswerCoverage, Emptiness } from './answer.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'
import { draftGiven, noTextHeld } from './draft-reading.js'

const AgreementStateWord = describedWords<AgreementState>('AgreementState', 'How far a unit of a text has come by a day.', AGREEMENT_STATES, {
  ADOPTED: 'It stands in the adopted text.',
  APPROVED_IN_COMMITTEE: 'It bears a mark that a committee approved it, which is not adoption.',
  DRAFTED: 'It stands in a draft and bears no mark.',
  PROPOSED: 'All of it stands in brackets: states propose it, and nobody has agreed.',
  NOT_YET: 'The text in which it stands is of a later day.',
})

@ObjectType({ description: 'One unit of a text and how far it has come.' })
export class AgreementUnit {
  @Field(() => ID, { description: 'Id of the provision.' })
  provisionId!: string

  @Field(() => String, { nullable: true, description: 'Its label as printed.' })
  label!: string | null

  @Field(() => AgreementStateWord, { description: 'How far it has come.' })
  state!: AgreementState

  @Field(() => Boolean, { description: 'False where the date of the version is too vague to be sure.' })
  certain!: boolean

  @Field(() => [ID], { description: 'Ids of the bodies that approved it in committee.' })
  approvedByIds!: readonly string[]

  @Field(() => String, { description: 'Why, in a sentence.' })
  because!: string

  readonly section!: Section
  readonly since!: PartialDate | null
  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'How many units have come how far.' })
export class AgreementCounts {
  @Field(() => Int, { description: 'All units.' })
  units!: number

  @Field(() => Int, { description: 'Adopted.' })
  adopted!: number

  @Field(() => Int, { description: 'Approved in committee.' })
  approvedInCommittee!: number

  @Field(() => Int, { description: 'Drafted, without a mark.' })
  drafted!: number

  @Field(() => Int, { description: 'Wholly in brackets, without a mark.' })
  proposed!: number

  @Field(() => Int, { description: 'Of a text of a later day.' })
  notYet!: number
}

@ObjectType({ description: 'One day on which one body approved units.' })
export class AgreementDay {
  @Field(() => String, { description: 'The day (ISO) that the marks bear.' })
  on!: string

  @Field(() => ID, { description: 'Id of the body.' })
  bodyId!: string

  @Field(() => Int, { description: 'How many units bear such a mark.' })
  units!: number

  @Field(() => Int, { nullable: true, description: 'How many days before the adoption of the instrument that was; absent where the adoption is not known to the day.' })
  daysBeforeAdoption!: number | null
}

@ObjectType({ description: 'How far each unit of a text has come by a day: drafted, approved in committee, adopted; by whom and since when.' })
export class AgreementAnswer {
  @Field(() => ID, { nullable: true, description: 'Id of the version that was read; absent where no text is held.' })
  versionId!: string | null

  @Field(() => String, { description: 'The day (ISO) for which it was computed.' })
  on!: string

  @Field(() => AgreementCounts, { description: 'How many units have come how far.' })
  counts!: AgreementCounts

  @Field(() => [AgreementDay], { description: 'On which days which body approved how many units.' })
  approvals!: readonly AgreementDay[]

  @Field(() => [AgreementUnit], { description: 'The units, in printed order; only those of one state where asked.' })
  units!: readonly AgreementUnit[]

  @Field(() => Int, { description: 'How many units there are in all pages.' })
  total!: number

  @Field(() => String, { nullable: true, description: 'Give this as “after” for the next page; absent on the last.' })
  endCursor!: string | null

  @Field(() => AdoptionOfText, { nullable: true, description: 'What is known of the adoption of the text; absent where none is held.' })
  adoption!: AdoptionOfText | null

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class AgreementResolver {
  @Query(() => AgreementAnswer, { description: 'How far each unit of a text has come by a day: only proposed in brackets, drafted, approved in committee by its mark, adopted. Approval in committee is not adoption.' })
  async agreement(
    @Arg('version', () => ID, { description: 'Id of a version, or of an instrument, whose most authoritative version is then read.' }) version: string,
    @Ctx() context: ApiContext,
    @Arg('on', () => String, { nullable: true, description: 'The day (ISO); today where none is given.' }) on?: string,
    @Arg('state', () => AgreementStateWord, { nullable: true, description: 'Only units that have come this far.' }) state?: AgreementState,
    @Arg('first', () => Int, { defaultValue: 200, description: 'How many units on a page.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<AgreementAnswer> {
    const day = dayGiven('on', on)
    const draft = await draftGiven(context, version)
    const units = draft === null ? [] : draft.units.map((unit) => unitOn(draft, unit, day))
    const page = pageOfRows(units.filter((unit) => state == null || unit.state === state).map((unit) => ({ ...unit, id: unit.provisionId })), first, after)
    return {
      versionId: draft?.version ?? null,
      on: day,
      counts: countsOf(units),
      approvals: draft === null ? [] : approvalsOf(draft, day),
      units: page.rows,
      total: page.total,
      endCursor: page.endCursor,
      adoption: draft === null ? null : adoptionOf(draft),
      coverage: await coverageOf(context, {
        empty: draft === null ? Emptiness.NOT_IN_CORPUS : page.total === 0 ? Emptiness.COVERED_AND_ABSENT : null,
        says: draft === null ? noTextHeld(version) : `Rests on the ${draft.units.length} units of ${draft.version} and the marks that they bear.`,
        read: draft === null ? [] : [draft.version],
        about: draft === null ? [version] : [draft.instrument, draft.version],
      }),
    }
  }
}

function unitOn({ stage, date }: DraftRow, unit: DraftUnitRow, on: string): AgreementUnit {
  const { approvedBy, ...agreed } = agreementOn({ stage, date: readPartialDate(date), bracketed: unit.bracketed, marks: unit.marks }, on)
  const status = agreed.state === 'ADOPTED' || agreed.state === 'APPROVED_IN_COMMITTEE' ? agreed.state : 'INFERRED'
  return { provisionId: unit.id, section: unit.section, label: unit.label, ...agreed, approvedByIds: approvedBy, evidence: [{ id: unit.id, status, confidence: 'HIGH', note: unit.marks[0]?.asPrinted ?? null }] }
}

function countsOf(units: readonly AgreementUnit[]): AgreementCounts {
  const of = (state: AgreementState): number => units.filter((unit) => unit.state === state).length
  return { units: units.length, adopted: of('ADOPTED'), approvedInCommittee: of('APPROVED_IN_COMMITTEE'), drafted: of('DRAFTED'), proposed: of('PROPOSED'), notYet: of('NOT_YET') }
}

function approvalsOf({ units, adopted }: DraftRow, until: string): AgreementDay[] {
  const counted = new Map<string, { on: string; bodyId: string; units: number }>()
  for (const { marks } of units) {
    for (const { on, by } of marks.filter((mark) => mark.on <= until)) {
      const known = counted.get(`${on} ${by}`)
      counted.set(`${on} ${by}`, { on, bodyId: by, units: (known?.units ?? 0) + 1 })
    }
  }
  const adoption = adopted === null ? null : readPartialDate(adopted)
  const day = adoption !== null && adoption.earliest === adoption.latest ? adoption.earliest : null
  return [...counted.values()].sort((one, other) => (one.on < other.on ? -1 : 1)).map((approval) => ({ ...approval, daysBeforeAdoption: day === null ? null : daysBetween(approval.on, day) }))
}
