import { ArgsType, Field, ID } from 'type-graphql'
import type { StoredAction, StoredTreaty } from '../../domain/treaty/stored-treaty.js'
import type { TreatyRecord } from '../../domain/treaty/record.js'
import { treatyStatus, type TreatyStatus } from '../../domain/treaty/status.js'
import { treatyRecords, type Seen } from '../../domain/treaty/treaty-records.js'
import type { CivilDay } from '../../domain/time/civil-day.js'
import { readLabels } from '../../graph/readers/labels.js'
import { readTreaties } from '../../graph/readers/treaties.js'
import type { ApiContext } from '../context.js'
import { optionalDay } from '../days.js'
import { badInput } from '../fault.js'
import { refuseUnknownIds } from '../known-ids.js'

/** What an answer about treaties may rest on: what was known by a day, what some texts say, with or without unsourced actions. */
@ArgsType()
export class TreatyKnowledge {
  @Field(() => String, { nullable: true, description: 'Only what was known by this day (ISO): actions by their signature or deposit, which the depositary notifies; lists by their own date.' })
  knownAt?: string

  @Field(() => [ID], { nullable: true, description: 'Only what these versions or sources say.' })
  saidIn?: string[]

  @Field(() => Boolean, { defaultValue: false, description: 'True to let actions without a source take part; otherwise they are left out and counted.' })
  includeUnverified!: boolean
}

/** The same, with the day on which it is to hold. */
@ArgsType()
export class TreatyOptions extends TreatyKnowledge {
  @Field(() => String, { nullable: true, description: 'The day (ISO) on which it is to hold; today where none is given.' })
  on?: string
}

/** The treaties that a question is about, with the records of states under them as of what is seen. */
export interface TreatyMatter {
  readonly on: CivilDay
  readonly seen: Seen
  readonly treaties: ReadonlyMap<string, StoredTreaty>
  readonly actions: ReadonlyMap<string, StoredAction>
  /** The record of a state under one of the treaties. */
  readonly recordOf: (treaty: string, state: string) => TreatyRecord
  /** The standing of a state under one of the treaties on the day asked, or on another. */
  readonly statusOf: (treaty: string, state: string, on?: CivilDay) => TreatyStatus
}

/** Reads the treaties that a question names, with their parent treaties; unknown ids and days are refused. */
export async function readTreatyMatter({ read }: ApiContext, treaties: readonly string[], states: readonly string[] | null, options: TreatyKnowledge, on: CivilDay): Promise<TreatyMatter> {
  const knownAt = optionalDay('knownAt', options.knownAt)
  if (options.saidIn?.length === 0) throw badInput('“saidIn” is an empty list, in which nothing is said. Name versions or sources, or leave it out.')
  const stored = await readTreaties(read, treaties, states)
  await refuseUnknownIds(read, 'Instrument', treaties, stored.map(({ id }) => id))
  if (options.saidIn != null) await refuseUnknownTexts(read, options.saidIn)
  return treatyMatter(stored, { knownAt, saidIn: options.saidIn == null ? null : new Set(options.saidIn), includeUnverified: options.includeUnverified }, on)
}

/** The matter of stored treaties that are at hand. */
export function treatyMatter(stored: readonly StoredTreaty[], seen: Seen, on: CivilDay): TreatyMatter {
  const records = treatyRecords(stored, seen)
  const statuses = new Map<string, TreatyStatus>()
  const recordOf = (treaty: string, state: string): TreatyRecord => {
    const record = records(treaty, state)
    if (record === null) throw new Error(`The treaty ${treaty} was not read.`)
    return record
  }
  return {
    on,
    seen,
    treaties: new Map(stored.map((treaty) => [treaty.id, treaty])),
    actions: new Map(stored.flatMap((treaty) => treaty.actions.map((action) => [action.id, action]))),
    recordOf,
    statusOf: (treaty, state, day = on) => {
      const key = `${treaty} ${state} ${day}`
      const status = statuses.get(key) ?? treatyStatus(recordOf(treaty, state), day, seen)
      statuses.set(key, status)
      return status
    },
  }
}

async function refuseUnknownTexts(read: ApiContext['read'], ids: readonly string[]): Promise<void> {
  const found = await readLabels(read, ids)
  await refuseUnknownIds(read, 'Version', ids.filter((id) => id.includes('/')), found.filter(({ label }) => label === 'Version').map(({ id }) => id))
  await refuseUnknownIds(read, 'Source', ids.filter((id) => !id.includes('/')), found.filter(({ label }) => label === 'Source').map(({ id }) => id))
}
