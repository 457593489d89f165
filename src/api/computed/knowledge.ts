import { ArgsType, Field } from 'type-graphql'
import type { CivilDay } from '../../domain/time/civil-day.js'
import { optionalDay } from '../days.js'

/** What an answer may rest on: what was known by a day, with or without proposals and unsourced facts. */
@ArgsType()
export class KnowledgeOptions {
  @Field(() => String, { nullable: true, description: 'Only what was said by this day (ISO): a text by its date, a source by its own date, an undated report by the event, else by the day we read it.' })
  knownAt?: string

  @Field(() => Boolean, { defaultValue: false, description: 'True to show, told as such, what stands in brackets; otherwise it is left out and counted.' })
  includeProposed!: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'True to let facts without a source take part; otherwise they are left out and counted.' })
  includeUnverified!: boolean
}

/** The options with the day checked. */
export interface Knowledge {
  readonly knownAt: CivilDay | null
  readonly includeProposed: boolean
  readonly includeUnverified: boolean
}

/** Checks the options of a question. */
export function knowledgeOf({ knownAt, includeProposed, includeUnverified }: KnowledgeOptions): Knowledge {
  return { knownAt: optionalDay('knownAt', knownAt), includeProposed, includeUnverified }
}
