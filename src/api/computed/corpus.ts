import { Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { readCounts, readHeader, readHeldVersions, type HeaderRow } from '../../graph/readers/corpus.js'
import type { ApiContext } from '../context.js'
import { MissingThing } from './answer.js'

@ObjectType({ description: 'How many records of one sort are loaded.' })
export class CorpusCount {
  @Field(() => String, { description: 'The sort of record, as its type is called.' })
  sort!: string

  @Field(() => String, { nullable: true, description: 'Its kind, state, section or class, where it has one.' })
  kind!: string | null

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({ description: 'A version whose provisions are held.' })
export class HeldVersion {
  @Field(() => ID, { description: 'Id of the version.' })
  id!: string

  @Field(() => ID, { description: 'Id of its instrument.' })
  instrumentId!: string

  @Field(() => ID, { nullable: true, description: 'Id of the meeting that adopted the instrument.' })
  meetingId!: string | null

  @Field(() => String, { description: 'ADOPTED or DRAFT.' })
  stage!: string

  @Field(() => String, { description: 'Its date (EDTF).' })
  date!: string

  @Field(() => Int, { description: 'How many provisions it has.' })
  provisions!: number

  @Field(() => [String], { description: 'Languages in which its words are held; empty where only our summaries are.' })
  languages!: readonly string[]
}

@ObjectType({ description: 'What is loaded, and what is known to be missing.' })
export class CorpusAnswer {
  @Field(() => String, { description: 'The name of the graph.' })
  name!: string

  @Field(() => String, { description: 'The version of the data.' })
  dataVersion!: string

  @Field(() => String, { description: 'The day of the last editing (ISO).' })
  day!: string

  @Field(() => [CorpusCount], { description: 'What is loaded, by sort and kind.' })
  counts!: readonly CorpusCount[]

  @Field(() => [HeldVersion], { description: 'The versions whose provisions are held, by date, 200 at the most; pages of versions lead to all.' })
  texts!: readonly HeldVersion[]

  @Field(() => [MissingThing], { description: 'What is known to be missing.' })
  missing!: readonly MissingThing[]
}

@Resolver()
export class CorpusResolver {
  @Query(() => CorpusAnswer, { description: 'What is loaded, by sort, kind, language, meeting and date; what is known to be missing; the version and day of the data.' })
  async corpus(@Ctx() { read }: ApiContext): Promise<CorpusAnswer> {
    const [header, counts, texts] = await Promise.all([readHeader(read), readCounts(read), readHeldVersions(read)])
    return {
      name: header?.name ?? 'nothing is loaded',
      dataVersion: header?.version ?? '',
      day: header?.day ?? '',
      counts: counts.map(({ label, kind, count }) => ({ sort: label, kind, count })),
      texts: texts.map(({ version, instrument, meeting, stage, date, provisions, languages }) => ({ id: version, instrumentId: instrument, meetingId: meeting, stage, date, provisions, languages })),
      missing: header === null ? [] : missingThings(header),
    }
  }
}

/** What the header says is missing. */
export function missingThings({ missingWhat, missingAbout, missingWhy }: Pick<HeaderRow, 'missingWhat' | 'missingAbout' | 'missingWhy'>): MissingThing[] {
  return missingWhat.map((what, place) => ({ what, about: missingAbout[place] || null, why: missingWhy[place] ?? '' }))
}
