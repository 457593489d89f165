import { Field, ID, Int, ObjectType } from 'type-graphql'
import { STEP_ASPECTS, type ChangeKind, type Held, type StepAspect, type StepChange } from '../../domain/threads/step-changes.js'
import type { StepStrength } from '../../domain/threads/step-strength.js'
import type { StepAct } from '../../domain/threads/thread-step.js'
import { ADDRESSEE_CLASSES, levelOn, type AddresseeClass } from '../../domain/verbs/compare-strength.js'
import type { StrengthScale } from '../../domain/verbs/scales.js'
import type { PartialDate } from '../../domain/time/partial-date.js'
import type { ActClass, Cadence, Hedge, RoleKind } from '../../domain/vocabulary.js'
import { describedWords } from './described-words.js'
import { TaskPartyRow } from './task-shapes.js'

/** What can change from one step of a thread to the next. */
export const ThreadAspectWord = describedWords<StepAspect>('ThreadAspect', 'What can change from one step of a line of work to the next.', STEP_ASPECTS, {
  VERB: 'The verb, told apart by its base form and shown as printed.',
  FRAME: 'The verb that frames the part of the text.',
  CLASS: 'The class of the verb on the scale ian-1.',
  HEDGES: 'Words that soften it.',
  ADDRESSEES: 'Who is asked.',
  CHANNEL: 'Through whom.',
  RECIPIENTS: 'Who receives the report, list or information.',
  SUPPORT: 'Who supports.',
  COORDINATION: 'With whom it is to be coordinated.',
  CONSULTATION: 'Who is to be consulted.',
  FRAMEWORK: 'The framework in which it is to be done.',
  BENEFICIARIES: 'Who benefits.',
  SUBJECT: 'What or whom it is about.',
  AIM: 'What it is against or for, in our words.',
  DELIVERABLE: 'What is to be delivered, in our words.',
  DEADLINE: 'The day or the meeting by which it is due.',
  CADENCE: 'How often it recurs.',
  SECTION: 'The part of the text in which it stands.',
  STATUS: 'The status of the text.',
})

/** How something changed from one step to the next. */
export const ThreadChangeWord = describedWords<ChangeKind>('ThreadChange', 'How something changed from one step of a line of work to the next.', ['ADDED', 'DROPPED', 'CHANGED'], {
  ADDED: 'The earlier step has none, the later has.',
  DROPPED: 'The earlier step has it, the later has none.',
  CHANGED: 'Both have some, and not the same.',
})

/** Whom an act addresses, as far as it matters for the force of its verb. */
export const AddresseeClassWord = describedWords<AddresseeClass>('AddresseeClass', 'Whom an act addresses, as far as it matters for the force of its verb: a command to one’s own secretariat is routine, to a state it is not.', ADDRESSEE_CLASSES, {
  OWN_SECRETARIAT: 'A secretariat or department of the organization for which the text speaks.',
  OWN_ORGAN: 'Any other body of that organization.',
  STATES: 'States, or whoever acts for them.',
  OUTSIDE_ORGANIZATIONS: 'Organizations outside it.',
  NONE: 'Nobody by name.',
})

/** How the force of a later act stands to that of an earlier one. */
export const StrengthResultWord = describedWords<StepStrength['comparison']['result']>('StrengthResult', 'How the force of a later act stands to that of an earlier one.', ['STRONGER', 'WEAKER', 'SAME', 'NOT_COMPARABLE'], {
  STRONGER: 'The scale places the later verb higher.',
  WEAKER: 'The scale places the later verb lower.',
  SAME: 'The scale places both on one level.',
  NOT_COMPARABLE: 'They are not compared; the reason is told.',
})

@ObjectType({ description: 'An act at which a line of work stands, with all that can change from step to step.' })
export class ThreadStepAct {
  @Field(() => ID, { description: 'Id of the act.' })
  id!: string

  @Field(() => String, { description: 'The verb as printed.' })
  verb!: string

  @Field(() => String, { description: 'The verb in base form.' })
  lemma!: string

  @Field(() => Int, { nullable: true, description: 'The level of the verb on the scale of the question; absent where the scale does not place it.' })
  level!: number | null

  @Field(() => String, { nullable: true, description: 'The verb that frames the whole part.' })
  frame!: string | null

  @Field(() => String, { nullable: true, description: 'What it is against or for, in our words.' })
  aim!: string | null

  @Field(() => String, { nullable: true, description: 'What is to be delivered, in our words.' })
  deliverable!: string | null

  @Field(() => String, { nullable: true, description: 'The words that set a date.' })
  dueAsPrinted!: string | null

  @Field(() => [TaskPartyRow], { description: 'Who is asked; empty where the text names nobody.' })
  addressedTo!: readonly TaskPartyRow[]

  @Field(() => [TaskPartyRow], { description: 'Through whom, the channel.' })
  through!: readonly TaskPartyRow[]

  @Field(() => [TaskPartyRow], { description: 'Who receives the report, list or information.' })
  deliveredTo!: readonly TaskPartyRow[]

  @Field(() => [TaskPartyRow], { description: 'Who supports.' })
  supportedBy!: readonly TaskPartyRow[]

  @Field(() => [TaskPartyRow], { description: 'The meeting before which it is due.' })
  dueBefore!: readonly TaskPartyRow[]

  readonly class!: ActClass
  readonly hedges!: readonly Hedge[]
  readonly due!: PartialDate | null
  readonly cadence!: Cadence | null
}

@ObjectType({ description: 'One thing that changed from the step before.' })
export class ThreadStepChange {
  @Field(() => ThreadAspectWord, { description: 'What changed.' })
  aspect!: StepAspect

  @Field(() => ThreadChangeWord, { description: 'How.' })
  change!: ChangeKind

  @Field(() => [String], { description: 'What the earlier step has, in full; empty where it has none.' })
  before!: readonly string[]

  @Field(() => [String], { description: 'What the later step has, in full; empty where it has none.' })
  after!: readonly string[]

  @Field(() => [String], { description: 'What only the later step has.' })
  added!: readonly string[]

  @Field(() => [String], { description: 'What only the earlier step has.' })
  dropped!: readonly string[]
}

@ObjectType({ description: 'How strongly a step asks one class of addressees, beside the step before.' })
export class ThreadStepStrength {
  @Field(() => AddresseeClassWord, { nullable: true, description: 'The class of addressees inside which force is compared; absent of addressees whose class the record does not tell.' })
  addressees!: AddresseeClass | null

  @Field(() => StrengthResultWord, { description: 'How the later step stands to the earlier one.' })
  result!: StepStrength['comparison']['result']

  @Field(() => String, { nullable: true, description: 'The verb of the earlier step, in base form.' })
  fromVerb!: string | null

  @Field(() => Int, { nullable: true, description: 'Its level; absent where nothing is compared.' })
  fromLevel!: number | null

  @Field(() => String, { nullable: true, description: 'The verb of the later step, in base form.' })
  toVerb!: string | null

  @Field(() => Int, { nullable: true, description: 'Its level; absent where nothing is compared.' })
  toLevel!: number | null

  @Field(() => String, { nullable: true, description: 'Why they are not compared.' })
  reason!: string | null
}

/** An act of a thread as the API shows it. */
export function stepActShown(act: StepAct, scale: StrengthScale): ThreadStepAct {
  const { id, verb, lemma, frame, aim, deliverable, due, dueAsPrinted, cadence, hedges, fillers } = act
  const parties = (role: RoleKind): TaskPartyRow[] => fillers.filter(({ kind }) => kind === role).map(({ id: filler, sort, name, asPrinted }) => ({ id: filler, sort, partyName: name, asPrinted }))
  return {
    id, verb, lemma, frame, aim, deliverable, due, dueAsPrinted, cadence, hedges,
    class: act.class,
    level: levelOn(scale, lemma) ?? null,
    addressedTo: parties('ADDRESSED_TO'),
    through: parties('THROUGH'),
    deliveredTo: parties('DELIVERED_TO'),
    supportedBy: parties('SUPPORTED_BY'),
    dueBefore: parties('DUE_BEFORE'),
  }
}

/** A change as the API shows it. */
export function stepChangeShown({ aspect, change, before, after, added, dropped }: StepChange): ThreadStepChange {
  const words = (held: readonly Held[]): string[] => held.map(({ word }) => word)
  return { aspect, change, before: words(before), after: words(after), added: words(added), dropped: words(dropped) }
}

/** A comparison of force as the API shows it. */
export function stepStrengthShown({ addressees, earlier, later, comparison }: StepStrength): ThreadStepStrength {
  const isCompared = comparison.result !== 'NOT_COMPARABLE'
  return {
    addressees,
    result: comparison.result,
    fromVerb: earlier?.lemma ?? null,
    toVerb: later?.lemma ?? null,
    fromLevel: isCompared ? comparison.from : null,
    toLevel: isCompared ? comparison.to : null,
    reason: isCompared ? null : comparison.reason,
  }
}
